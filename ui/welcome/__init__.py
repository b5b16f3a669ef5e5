"""The first page while the database is empty."""
