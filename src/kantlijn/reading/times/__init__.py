"""Days, clock times, periods and lengths of time, and those that are made of several."""
