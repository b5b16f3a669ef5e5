"""Charts painted by the theme: each takes plain numbers, can be reached by keys, and is a table behind its face."""
