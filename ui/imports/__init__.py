"""The import of a file in three steps: file, preview, import."""
