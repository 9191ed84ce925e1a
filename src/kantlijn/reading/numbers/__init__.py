"""How a number is written, in digits and words, with its hedge, its width and the noun it counts."""
