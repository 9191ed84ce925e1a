"""Kantlijn: a linter for the figures, quotes and sources in reportage."""

__version__ = "0.1.0"
