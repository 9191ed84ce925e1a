"""The checks of the family `table`: one a module."""
