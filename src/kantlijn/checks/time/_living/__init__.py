"""Births, deaths and ages: what time.age and time.order hold against each other."""
