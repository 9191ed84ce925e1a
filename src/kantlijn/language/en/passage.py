"""English words that tie a time to its passage ("a year later", "the next day") or to its verb ("on Friday the council will").
Regular expressions on lower case text; tried on the 81 news agency texts of docs/calibration.md (Reuters).
"""

# Behind a length of time: what was told is what it is counted from.
LATER_BEHIND = r"\s(?:later|afterwards?|thereafter|after that)\b"
EARLIER_BEHIND = r"\s(?:earlier|before that|previously|beforehand)\b"
# Before "day", "week", "month", "year" by itself
NEXT_BEFORE = r"\bthe\s(?:next|following|ensuing)\s$"
PREVIOUS_BEFORE = r"\bthe\s(?:previous|preceding)\s$"
SAME_BEFORE = r"\b(?:that\s(?:same\s|very\s)?|(?:the|this)\ssame\s)$"
ARTICLE = r"\bthe\s$"
# ... and behind it: "the day after", "the year before"
NEXT_BEHIND = r"\safter(?=\s?(?:[.,;:)]|$))|\sfollowing(?=\s?(?:[.,;:)]|$))"
PREVIOUS_BEHIND = r"\s(?:before|earlier)(?=\s?(?:[.,;:)]|$))"
AFTER_NEXT = r"\safter\s(?:the\s)?next\b"  # "the week after next"
# Verbs of what has been, and of what is to come. "has" and "is" are neither; "will be held" has not been.
PAST = (
    r"^(?!.*\b(?:will|shall|to)\sbe\b).*(?<!\bare\s)(?<!\bis\s)(?<!\bbe\s)\b(?:was|were|had|did|said|told|went|came|won|lost|met|voted|fell|rose|held|began|took|made|gave|left|died|found|became|sent|"
    r"spoke|wrote|[a-z]{3,}(?<!ne)(?<!fe)ed)\b"
)
FUTURE = r"\b(?:will|'ll|won't|shall|is to|are to|is due|are due|due to|going to|scheduled|expected|plans? to|begins|opens|starts|meets)\b"
