"""The call list: whom to ring next, in exact order."""
