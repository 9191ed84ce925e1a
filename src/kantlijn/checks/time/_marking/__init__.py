"""Jubilees and editions: for time.anniversary."""
