"""Plain functions that read and give frozen rows: nouns."""
