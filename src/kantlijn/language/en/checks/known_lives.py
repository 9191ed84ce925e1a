"""English words for births, deaths and ages of people on the desk's own tables. Regular expressions."""

# Behind a name: an age at death, an age now, a year of birth or of death. `n` is the number, `y` the year.
REACHED = (
    r"(?:,\s(?:who\s)?|\s(?:was\s)?)(?:died|dead|dies|drowned|killed|shot)\s(?:young\s|only\s|suddenly\s|in [A-Z][a-z]+\s){0,2},?\s?(?:at the age of\s|aged\s|when (?:he|she) was\s|at\s)(?:only\s|just\s)?(?P<n>\d{1,3}|[^\W\d_]+)\b",
    r"(?:,\s(?:who\s)|\s)lived to (?:be\s|the age of\s)?(?P<n>\d{1,3}|[^\W\d_]+)\b",
)
IS_NOW = (
    r"[^.;:()\n]{0,30}?\bwould have (?:been|turned|celebrated (?:his|her))\s(?P<n>\d{1,3}|[^\W\d_]+)(?:st|nd|rd|th)?\b(?!\syears (?:since|before|after))",
    r"(?:,\swho)?\s(?:turns|turned|will be|will turn|is turning)\s(?P<n>\d{1,3}|[^\W\d_]+)\s(?:that day|today|tomorrow|yesterday|this (?:week|month|year)|next (?:week|month)|last week|on [A-Z][a-z]+|(?:next |last )?[A-Z][a-z]+day)\b",
    r"(?:'s|’s)\s(?P<n>\d{1,3}|[^\W\d_]+)(?:st|nd|rd|th)\sbirthday\s(?:is|falls|today|tomorrow|next|on|this)\b",
)
BORN_AGO = (r"[^.;:()\n]{0,25}?\bborn\s(?:[^\s.,;]+\s){0,3}?(?P<n>\d{1,3}|[^\W\d_]+)\syears ago\b",)
DIED_AGO = (r"[^.;:()\n]{0,25}?\bdied\s(?:[^\s.,;]+\s){0,3}?(?P<n>\d{1,3}|[^\W\d_]+)\syears ago\b",)
BORN_YEAR = (r"(?:\swas|,\swho was|,)\sborn\s(?:[^\s.,;]+\s){0,4}?in\s(?:[A-Z][a-z]+\s)?(?P<y>\d{4})\b",)
DIED_YEAR = (r"(?:,\swho)?\s(?:died|was killed|was assassinated|was shot)\s(?:[^\s.,;]+\s){0,3}?in\s(?:[A-Z][a-z]+\s)?(?P<y>\d{4})\b",)
