"""Findings for a reader: one module a format."""
