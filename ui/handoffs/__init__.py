"""The rep's desk: hand-offs with what is due, the dossier of each, and one key for each decision."""
