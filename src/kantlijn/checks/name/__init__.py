"""Checks of names: of people, institutions and works."""
