"""Dutch words around times that no calendar or clock has. Regular expressions; what they were tried on: tests/checks/*_time_nl.txt."""

# Right before a date: what follows was meant as one, whatever its number.
BEFORE_DATE = r"(?:op|tot|van|vanaf|sinds|voor|na|en|t/m|met|dag),?\s+$"
# Behind a month that may be a name or a number of people in that month; Dutch writes months without a capital and needs none.
COUNTED_BEHIND = r"(?!)"
CAPITALS = False
# Before a time of the clock; before a length of time that looks like one ("een recordtijd van 25.10 uur").
AT_CLOCK = r"\b(?:om|vanaf|tot|rond|tegen|omstreeks|klokslag|van|en|voor|sinds)\s(?:circa\s|ongeveer\s)?$"
LASTS = r"\b(?:in|na|binnen|duur\w*|per|tijd van|totaal van|over|gedurende|tussen)\s$"
# Minutes of sixty and more; the number is called clock.
CLOCK = (
    r"\b(?:om|rond|vanaf|tegen|omstreeks|klokslag|sinds)\s(?:circa\s|ongeveer\s|precies\s)?"
    r"(?P<clock>(?:[01]?\d|2[0-4])[.:](?:[6-9]\d)\s?(?:uur|u)\b)"
)
# A week beyond 53, in a year: "week 54 van het onderzoek" counts something else.
WEEK = r"(?:(?<=\bin )|(?<=\btot )|(?<=\bna )|(?<=\bvanaf )|(?<=\bt/m )|(?<=\bsinds )|(?<=\bvoor ))\bweek\s(?:5[4-9]|[6-9]\d)\b(?!\s(?:van|na|in|sinds)\b(?!\s(?:dit jaar|vorig jaar|volgend jaar|(?:19|20)\d\d)))(?![.,]?\d)"
# A fifth quarter of one year. "Het vijfde kwartaal op rij" counts on, and at the butcher's it is what the animal has besides its four.
QUARTER = (
    r"\b(?:(?:vijfde|zesde|zevende|achtste|[5-8](?:de|e))\skwartaal|kwartaal\s[5-9]|(?<=in )[QK][5-9]|(?<=van )[QK][5-9])"
    r"(?=\s(?:van\s|in\s)?(?:(?:19|20)\d\d\b|vorig jaar|dit jaar|volgend jaar|het (?:vorige? |afgelopen )?(?:boek)?jaar\b))"
)
JOKE = r"sint[- ]?jut\w*|\b(?:grap\w*|schert\w*|spot\w*|bestaat niet|bestond niet|niet bestaa\w*|zogenaamd\w*|verzonnen|nooit)\b"
# A year that is called one with 366 days, and the word that has to be there.
LEAP = r"\bschrikkeljaar\s(?P<year>(?:1[89]|20)\d\d)\b"
LEAP_WORD = "schrikkeljaar"
