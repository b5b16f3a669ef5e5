"""The window around the screens: top bar, palette, keys, status line, and the life of the desk behind it."""
