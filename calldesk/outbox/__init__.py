"""The durable outbox: facts are saved on this computer first, then applied to the shared database exactly once."""
