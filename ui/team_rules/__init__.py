"""What a team sets for itself: its outcomes and its cadence."""
