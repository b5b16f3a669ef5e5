"""The lead card: who is on the line, why now, what to say, and how the call ended."""
