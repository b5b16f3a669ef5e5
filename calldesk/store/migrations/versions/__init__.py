"""The revisions of the schema, oldest first; a released one never changes."""
