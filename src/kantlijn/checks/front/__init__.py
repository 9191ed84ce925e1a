"""The checks of the family `front`: one a module."""
