"""The checks of the family `proof`: one a module."""
