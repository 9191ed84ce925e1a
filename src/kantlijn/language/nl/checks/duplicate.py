"""Dutch words that cannot stand twice in a row. Most can: "dat dat", "die die", "had had", "was was", "dat je je vergist"."""

# Never in a sentence that is right.
NEVER = (
    "de", "een", "en", "maar", "want", "naar", "werd", "zich", "ook", "omdat", "deze", "dit", "hun", "heeft", "hebben", "worden",
    "waren", "tegen", "sinds", "terwijl", "geen", "mijn", "ons", "onze", "wij", "hij", "ik", "werden", "kunnen", "moet", "moeten",
    "zou", "zullen", "mag", "tussen", "zonder",
)  # fmt: skip
# Of those, the ones that somebody who looks for his words says twice.
SPOKEN = ("ik", "wij", "hij")
# Not behind a preposition: "dat het het beste is" is right, "in het het huis" is not.
SOMETIMES = ("het",)
PREPOSITIONS = (r"in", r"op", r"van", r"aan", r"bij", r"met", r"voor", r"uit", r"naar", r"om", r"tegen", r"onder", r"tussen", r"rond")
