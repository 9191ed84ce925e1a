"""The checks of the family `money`: one a module."""
