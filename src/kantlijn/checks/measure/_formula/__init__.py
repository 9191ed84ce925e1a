"""Figures whose units make them a rate, what it is the rate of, and all of it together: what measure.product holds."""
