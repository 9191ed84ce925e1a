"""What number.worked_out is made of."""
