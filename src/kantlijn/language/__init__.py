"""Language packs: data before code."""
