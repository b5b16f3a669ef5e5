"""Files in and out: tables of any kind, rejects, exports, and the data that comes with the program."""
