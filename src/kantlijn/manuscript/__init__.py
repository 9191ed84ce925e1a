"""A file becomes a Manuscript: its text, its blocks, and a map from every character back to the file."""
