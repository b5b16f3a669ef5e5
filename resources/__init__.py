"""Files that ship with the program: icons, fonts, hours, models and practice data."""
