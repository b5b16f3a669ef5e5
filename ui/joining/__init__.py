"""The page on which a person joins a team: where its server is, and who they are there."""
