"""The checks of the family `measure`: one a module."""
