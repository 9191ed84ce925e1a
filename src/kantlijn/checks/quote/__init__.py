"""Checks of what people say: marks that are missing, pull quotes that differ from the text."""
