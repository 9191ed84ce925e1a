"""Dated reference tables with their provenance."""
