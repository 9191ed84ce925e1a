"""What headlines say in other words than the text: for number.headline."""
