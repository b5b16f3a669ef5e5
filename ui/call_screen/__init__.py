"""The call screen: call list, lead card and outcome bar in one piece, with the loop of a call."""
