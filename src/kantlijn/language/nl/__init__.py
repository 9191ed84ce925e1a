"""Dutch, as data."""
