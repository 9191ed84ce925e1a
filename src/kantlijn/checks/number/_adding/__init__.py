"""Parts and totals: what number.sum holds against each other."""
