"""The checks of the family `visual`: one a module."""
