"""How long ago, or after what: for time.ago."""
