"""The checks of the family `time`: one a module."""
