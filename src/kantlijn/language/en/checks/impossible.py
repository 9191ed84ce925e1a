"""English words around times that no calendar or clock has. Regular expressions; what they were tried on: tests/checks/*_time_en.txt."""

# Right before a date: what follows was meant as one, whatever its number.
BEFORE_DATE = r"(?:on|until|till|by|from|since|before|after|and|to|[a-z]+day),?\s+$"
# Behind "June 31": a counted noun makes it so many of them in that month ("In June 31 people were hurt").
COUNTED_BEHIND = (
    r"\s+(?!(?:and|or|at|in|on|to|for|was|is|the|when|by|with|from|after|as|until|that|but|he|she|they|we|it)\b)[a-z]+"
)
CAPITALS = True
# Before a time of the clock; before a length of time that looks like one ("a winning time of 25:30").
AT_CLOCK = r"\b(?:at|from|until|till|by|around|about|before|after|to)\s(?:about\s|around\s)?$"
LASTS = r"\b(?:in|for|within|lasted|lasting|time of|over|under|per|clocked|ran)\s$"
# Minutes of sixty and more; the number is called clock.
CLOCK = (
    r"\b(?:(?:at|from|by|until|around|about)\s)?(?P<clock>(?:1[0-2]|0?[1-9])[.:][6-9]\d\s?(?:am|pm|a\.m\.|p\.m\.))"
)
# A week beyond 53, in a year: "week 54 of the strike" counts something else.
WEEK = r"(?:(?<=\bin )|(?<=\buntil )|(?<=\bby )|(?<=\bfrom )|(?<=\bsince )|(?<=\bof ))\bweek\s(?:5[4-9]|[6-9]\d)\b(?!\s(?:of|after|in|since)\b(?!\s(?:this year|last year|next year|(?:19|20)\d\d)))(?![.,]?\d)"
# A fifth quarter of one year; "the fifth quarter in a row" counts on.
QUARTER = (
    r"\b(?:(?:fifth|sixth|seventh|eighth|[5-8]th)\squarter|(?<=in )Q[5-9]|(?<=during )Q[5-9]|(?<=for )Q[5-9])"
    r"(?=\s(?:of\s|in\s)?(?:(?:19|20)\d\d\b|last year|this year|next year|the (?:last |financial |fiscal )?year\b))"
)
JOKE = r"\b(?:jok\w+|jest\w*|mock\w*|does not exist|doesn['’]t exist|no such|never|leap day|made-up|imaginary)\b"
# A year that is called one with 366 days, and the word that has to be there.
LEAP = r"\bleap year (?:of )?(?P<year>(?:1[89]|20)\d\d)\b"
LEAP_WORD = "leap year"
