"""English words around feasts, weekdays and their dates. Regular expressions, but for the names (language/en/times.py has their rules)."""

# Feasts that are one day, and the same day wherever English is written, or known in one country only.
ONE_DAY = (
    "new year's day", "new years day", "epiphany", "valentine's day", "valentines day", "st patrick's day", "st. patrick's day",
    "ash wednesday", "palm sunday", "maundy thursday", "good friday", "holy saturday", "easter sunday", "easter day", "easter monday",
    "ascension day", "whit sunday", "whit monday", "independence day", "canada day", "bastille day", "halloween", "all saints' day",
    "all souls' day", "guy fawkes night", "bonfire night", "veterans day", "veterans' day", "armistice day", "thanksgiving",
    "thanksgiving day", "christmas eve", "christmas day", "boxing day", "new year's eve", "new years eve", "anzac day", "juneteenth",
)  # fmt: skip
SINCE = {"thanksgiving": 1942, "thanksgiving day": 1942}
# Another church keeps another Easter and another Christmas; the old calendar too; India and others keep another Independence Day.
OTHER_CALENDAR = (
    r"\b(?:orthodox\w*|Greek\w*|Russia\w*|Ukrain\w*|Coptic|Serbian?|Julian|old calendar|old style|Jewish|Canad\w+|India\w*|Pakistan\w*|Nigeria\w*|"
    r"Ghana\w*|Mexic\w+|Ireland|Irish|Israel\w*|Finland|Finnish|Philippin\w+|Indonesia\w*|Poland|Polish|Kenya\w*|observed|eve of)"
)
FALLS = r"\s(?:falls|fall|fell|is|was|will be)\s(?:[^\s.,;:()]+\s){0,4}?on\s(?:an?\s|the\s)?$"
# Before a feast: a day beside it is meant.
BESIDE = r"\b(?:after|before|around|until|since|from|by|day of)\s(?:the\s)?$"
# Before two dates: they are those of a weekend.
WEEKEND_OF = r"\bweekend(?:,\s|\sof\s|\s)$"
# A weekday with a part of its day, or apart, before a date: "Saturday night, 8 June".
DAY_BEFORE = r"(?<![\w-])(?P<day>[a-z]{5,9}?)(?:\s(?:evening|(?P<night>night)|morning|afternoon))?(?:,?\s\(?(?:the\s)?)$"
# Between the weekdays of a range: "from Monday 3 to Friday 7 June".
DAY_TO_DAY = r"\s(?:the\s)?(?P<day>\d{1,2})(?:st|nd|rd|th)?\s?(?:to|until|and|through|–|-)\s?$"
# Between "yesterday" and its date.
BESIDE_DAY = r"\s?[,(–-]?\s?(?:on\s)?"
# Behind the name of a feast: its year.
OF_YEAR = r",?\s(?:of\s|in\s)?\d{4}$"
