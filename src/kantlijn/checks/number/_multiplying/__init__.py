"""So many times so much: what number.product and number.ratio hold against each other."""
