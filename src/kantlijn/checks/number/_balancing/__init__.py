"""Two sides of a balance, and halves: for number.polarity."""
