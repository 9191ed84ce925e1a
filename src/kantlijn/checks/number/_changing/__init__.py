"""What changes, from what to what, and by how much: for number.percentage, percentage_point and direction."""
