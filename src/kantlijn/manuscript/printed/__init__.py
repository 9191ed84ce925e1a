"""Pages as a PDF has them: from characters at their places to lines, columns and blocks."""
