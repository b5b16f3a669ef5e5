"""The team lead's board: figures, people, hours, how the last weeks went, and what wants a hand just now."""
