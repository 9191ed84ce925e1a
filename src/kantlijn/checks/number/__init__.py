"""The checks of the family `number`: one a module."""
