"""The command line: a contract (CLI.md); one module per subject."""
