"""English words that cannot stand twice in a row. Most can: "that that", "had had", "what it is is"."""

# Never in a sentence that is right.
NEVER = (
    "the", "a", "an", "and", "of", "for", "from", "with", "at", "but", "or", "if", "their", "our", "my", "its", "this", "these",
    "they", "we", "he", "she", "into", "because", "while", "which",
)  # fmt: skip
# Of those, the ones that somebody who looks for his words says twice.
SPOKEN = ("we", "he", "she", "they")
# Not behind a preposition; English has no such word.
SOMETIMES: tuple[str, ...] = ()
PREPOSITIONS: tuple[str, ...] = ()
