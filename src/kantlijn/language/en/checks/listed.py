"""English words around a count and the names or things that follow it, and around a range. Regular expressions, lower case.

Made on how English newspapers write lists, and tried on the pairs and passages of tests/checks (relations).
"""

# -- a count and its list --------------------------------------------------------------------------------------------

AND_WORD = r"(?:and|&|plus)"
# The list is not all there is, or goes on.
OPEN_LIST = (
    r"\b(?:including|among them|among others|such as|for example|for instance|e\.g\.|like|notably|especially|particularly|mainly|etc|et cetera|and others|"
    r"and other|and so on|of whom|of which|except|respectively|besides|also|first|at least|or|led by|chief among)\b|…|\.\.\."
)
# An item that may be more than one, or less; a name with commas of its own.
MANY_IN_ONE = (
    r"\b(?:ministry|department|committee|faculty|twins?|triplets|couples?|pair|brothers|sisters|siblings|children|sons|daughters|parents|family|colleagues|friends|"
    r"members|men|women|people|his|her|their|both|together|each|every|respectively)\b"
)
# With one of these it is a sentence and no list.
CLAUSE = (
    r"\b(?:i|you|he|she|we|they|it|there|that|who|whom|which|what|where|is|are|was|were|has|have|had|will|would|must|can|could|should|may|might|"
    r"do|does|did|goes?|went|comes?|came|or|but|because|if|when|while|not|no|so|says?|said|stands?)\b"
)
# Behind the last item, where something is told of that one alone.
TOLD_OF_LAST = r",\s(?:who|whom|whose|which|where)\s(?=[a-z])"
# Something said in between: "Tom and, in the closing minutes, Bill".
ASIDE = r"\b(?:and|but|or),\s"
# Counted things that are themselves groups, so that a list of them is a list of lists; and no things at all.
GROUPS = (
    "group", "team", "pair", "couple", "duo", "side", "crew", "time", "point", "per cent", "goal", "set", "generation", "party", "camp",
    "man", "vote", "seat", "medal", "year", "day", "week", "month", "hour", "minute", "row", "combination", "series",
)  # fmt: skip
# Between the thing counted and a list of names: nothing, or these; and for places only.
NAMED = r"^\s(?:called\s|named\s|namely\s)?$"
NAMED_PLACES = r"^\s(?:of\s)$"
PLACES: tuple[str, ...] = (
    "town", "city", "village", "island", "county", "state", "country", "province", "borough", "district", "parish", "hamlet", "port", "region", "nation",
)  # fmt: skip
# Between them, where the list is all that is said: "The three finalists are A, B and C."
ARE = r"^\s(?:are|were)\s$"
# Small words inside a name.
PARTICLES = r"(?:of|the|de|der|van|von|la|le|du|el|al|bin|upon|on|in|under)"
# Words that stand for a number of people.
COLLECTIVES = {"duo": 2, "trio": 3, "quartet": 4, "quintet": 5, "foursome": 4, "threesome": 3, "twins": 2, "triplets": 3}

# The items one after another, each told in a sentence: "The first is …. The second is …"; and what says that one was the last of them.
IN_TURN = r"(?:^|[.!?;:,]\s|\n)(?:and\s|but\s)?(?:(?:the|his|her|their|my|a)\s)?{}(?=\s(?:is|was|are|reason|point|question|[^\W\d_]+)\b|[,:]|\s–)"
ORDER = ("first(?:ly)?", "second(?:ly)?", "third(?:ly)?", "fourth(?:ly)?", "fifth", "sixth", "seventh")
LAST_OF_ALL = r"\b(?:last(?:ly)?|finally|also|moreover|besides|remaining|other|others|another)\b"
# Before the years of so many times: "won it four times, in 1999, 2001 and 2004".
TIMES = r"\b(?:twice|thrice|times|titles|championships|occasions)\b"
TIMES_WORDS = {"twice": 2, "thrice": 3}

# -- ranges ----------------------------------------------------------------------------------------------------------

BETWEEN, BETWEEN_AND = r"\bbetween\s(?:the\s)?(?:[€$£]\s?)?$", r"^\s(?:and|to)\s(?:the\s)?$"
RANGES_FROM = r"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))\s(?:[^\W\d_]+\s){0,3}?from\s(?:[€$£]\s?)?$"
RANGES_TO = r"^\sto\s$"
EXPECTS = r"\b(?:expects?|expected|expecting|takes?|needs?|lasts?|attracts?|draws?|estimated at|another|every)\s(?:some\s|about\s|around\s)?$"
TO_RANGE = r"(?!)"
AGED = r"\b(?:aged|ages|age)\s(?:from\s)?$|\b(?:children|boys|girls|people|pupils|teenagers|men|women)\s(?:aged\s|of\s|from\s)?(?:the ages of\s)?$"
AGED_TO = r"^(?:-\s?)?\s?(?:to|until|through)\s$"
# A range that runs down on purpose.
COUNTS_DOWN = (
    r"\b(?:ago|b\.?c\.?e?|before christ|count\w* ?down|countdown|cut|fell|fall\w*|drop\w*|reduc\w*|lower\w*|down|depth|deep|minus|below zero|match|score|"
    r"beat|won|draw)\b"
)
AND_MOST = r"^\s?,?\s?(?:and|but)\s(?:[^\W\d_]+\s){0,2}$"
# Between a first and a last amount that somebody may have somewhere else: others than the one the sentence is about.
OTHERS = (
    r"\b(?:sector|industry|industries|market|country|countries|state|world\w*|eu|europe|together|rivals?|parent|government|all|banks|companies|combined|"
    r"economy|national|nation|trillion)\b"
)
