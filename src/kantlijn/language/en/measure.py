"""English words about measures: what says that degrees are a difference, and whose pound, mile or ounce is meant.

All are regular expressions in lower case. Tried on the pairs of tests/checks/pairs_measure.txt and the clean texts of docs/calibration.md.
"""

# Right before a number of degrees: so many more or fewer, and no temperature.
RISE_BEFORE = (
    r"(?:rise|rises|increase|increases|drop|fall|decline|difference|warming|cooling|change|swing|margin|jump) (?:of|by)"
    r"(?: (?:about|around|nearly|almost|roughly|some|at least|up to|more than|less than|just over|just under|an average of))?",
    r"(?:rise|rises|rose|risen|rising|increase|increases|increased|drop|dropped|fall|fell|fallen|cooled|warmed|warm|warms|climbed) (?:by|another|about|some|roughly)",
    r"(?:warming|heating) (?:to|below|under|at)(?: (?:well below|about))?",
    r"warmed(?: the planet)?(?: by)?", r"by(?: (?:about|around|nearly|almost|roughly|some|at least|up to|more than|less than|just over|just under|an average of))?",
)  # fmt: skip
# Right behind it: "2C warmer".
RISE_BEHIND = (
    r"warmer", r"colder", r"cooler", r"hotter", r"higher", r"lower", r"above average", r"below average", r"above normal", r"below normal",
    r"above pre-industrial", r"of warming", r"of heating", r"rise", r"increase", r"more", r"less",
)  # fmt: skip
# The word as it stands there, and the kilograms or metres it may be worth besides.
ALSO: dict[str, tuple[float, ...]] = {}
# Words that the reader takes for another unit, of which they are so much.
MEANS: dict[str, tuple[str, str, float]] = {}
SAILING = (
    r"ships?", r"sea", r"seas", r"sail[a-z]*", r"vessels?", r"coast", r"boats?", r"harbour", r"harbor", r"captain", r"navy", r"islands?",
    r"offshore", r"ferry", r"yacht", r"fishing", r"aircraft", r"pilots?", r"territorial waters", r"port",
)  # fmt: skip
# One unit with no more than an article, which is told again right behind it.
ONE = r"(?<!\w)an? (?P<unit>(?:square |cubic |nautical )?[a-z]{2,12})(?: of [a-z]+)?(?=\s?\((?:\w+[ ’\']?n?\s){0,2}\d|,? (?:or|that is) (?:\w+ ){0,2}\d|, (?:\w+ )?\d|\s?[–—]\s?(?:\w+ )?\d)"
# Before a figure: it is the one that was told before ("those 12 megatonnes").
THOSE = (r"those", r"these", r"that", r"this", r"the same", r"that same")
# Behind a measure: in how much of the whole it is ("35 grams in every kilo").
IN_ONE = (r"(?:in|to|per|for|of|from) (?:a|an|each|every|one|the)", r"per", r"a", r"in")
# Between that and a percentage that says the same.
PORTION = (r"or", r"so", r"that is", r"which is", r"about", r"some", r"around", r"nearly", r"just over", r"of", r"salt", r"water", r"sugar", r"alcohol", r"equivalent to")
