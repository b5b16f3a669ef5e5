"""Plain functions that write, each in one transaction: verbs."""
