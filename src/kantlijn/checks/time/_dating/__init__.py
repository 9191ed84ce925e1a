"""Feasts and weekends: for time.weekday."""
