"""Where the database lives: all SQL is here, in queries and in actions."""
