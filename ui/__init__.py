"""The window of CallDesk: Qt widgets over the desk; no SQL and no decisions."""
