"""English words around centuries and decades. Regular expressions; what they were tried on: tests/checks/*_time_en.txt."""

ADJECTIVE = r"(?!)(?P<digits>)(?P<word>)"  # the reader makes a time of "17th-century"
# Before a century or a decade: a part of it. The group is called after the part.
PART = (
    r"\b(?:(?P<first>first half)|(?P<second>(?:second|latter) half)|(?P<begin>early|beginning|start)|(?P<middle>mid|middle)|"
    r"(?P<end>late|end))[\s-](?:of\s)?(?:the\s)?$"
)
# Before a century, a decade or a year: it is not the time itself that is meant.
BESIDES = (
    r"\b(?:since|from|until|till|to|after|before|unlike in|as in|except in|about|also in|already in|both in|not in|and|and in|or|by)\s(?:the\s)?$"
)
# Behind a year: the clause ends, or the words say that the year is the time again.
CLOSED = r"\s*(?:[.,;:!?)–—]|$)|\s(?:to be (?:precise|exact)|precisely|exactly)\b"
# Between "17th-century church" and its year.
OF_YEAR = (
    r"\s(?:of\s|from\s|\((?:built in\s|from\s|of\s)?|built in\s|dating (?:from|to|back to)\s|dated\s|founded in\s|erected in\s)|"
    r",\s(?:which was\s|that was\s)?(?:built|founded|made|erected|constructed|dating)\s(?:in|from)\s"
)
# In a noun with its adjectives none of these stands; behind them another thing comes.
GOES_ON = r"\b(?:and|or|with|of|in|on|at|beside|by|to|for|about|from|is|was|were|are|stands|stood|has|had|that|which|who)\b"
# "dates from the 19th century", "built in the 19th century".
DATES = r"\b(?:dat(?:es?|ed|ing)(?: back)? (?:from|to)|built in|made in|founded in|erected in)\s[^.,;:]{0,30}$"
MADE = r"\b(?:finished|built|made|founded|completed|erected|cast|painted|constructed|laid out)\b"
# The words between a year and "in the late 18th century" that names the same time again.
AGAIN = r",\s(?:(?:so|still|already|somewhere)\s)?(?:in\s|at\s|during\s)?(?:the\s)?$"
# What was made again, or made after something older; a thing that tells of another time.
ANEW = (
    r"\b(?:re(?:built|build\w*|stor\w+|open\w*|print\w*|paired|pairs?|issue\w*|made|make)|again|copy|copies|replica\w*|style|film|movie|novel|series|book|play|"
    r"opera|edition|translat\w+|photo\w*|dug up|excavated|discovered|found|museum|exhibition|extended|extension|replaced|added|bought|sold|"
    r"demolished|later|new|renovat\w+|convert\w+|surviv\w+)\b"
)
BC = r"\b(?:BCE?|AD|CE)\b"
# Before a range of years.
FROM_ = r"\b(?:between|from)\b"
# Before a century or a decade that is told of a noun: "a 1970s tower block", "the 17th-century farm".
BEFORE_NOUN = r"(?:(?P<word>\w+)\s)?\b(?:(?P<a>an?)|the)\s$"
