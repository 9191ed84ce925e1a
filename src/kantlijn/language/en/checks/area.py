"""English words between the sides of a thing and its area or volume. All are regular expressions in lower case.

Tried on the pairs of tests/checks/pairs_measure.txt and the clean texts of docs/calibration.md.
"""

# Between two sides.
BY = (r"by", r"x", r"×", r"times")
# Behind a side, and what then may join it to the next.
SIDE = (r"long", r"wide", r"high", r"deep", r"tall", r"thick", r"across")
AND = (r"and", r"by")
# Between the sides and what they make.
MAKES = (
    r"so", r"or", r"that is", r"that's", r"that makes", r"making", r"makes", r"is", r"covers", r"covering", r"in all", r"altogether", r"a total of", r"in total", r"which is", r"which comes to", r"comes to",
    r"with an area of", r"an area of", r"a volume of", r"with a volume of", r"giving", r"measures", r"amounting to", r"works out at", r"some",
)
# The area is of more than one such thing, or of another: nothing to hold against the sides of one.
SEVERAL = (
    r"each", r"every", r"apiece", r"per", r"round", r"oval", r"triangular", r"of which", r"garden", r"floors", r"storeys", r"layers",
    r"(?:two|three|four|five|six) (?!(?:square |cubic )?(?:[a-z]*met(?:re|er)s?|feet|foot|yards?|inch(?:es)?|by|x|times|long|wide)\b)[a-z]+",
)
