"""Ways to place a call: one protocol, one module each."""
