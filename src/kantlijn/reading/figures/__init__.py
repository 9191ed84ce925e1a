"""Quantities: amounts, measures, shares, ages and ranks, made of a number and what stands around it."""
