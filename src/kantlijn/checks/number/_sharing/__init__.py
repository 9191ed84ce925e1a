"""Parts, wholes and shares: for number.percentage."""
