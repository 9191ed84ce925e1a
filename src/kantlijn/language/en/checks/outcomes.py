"""English words around a figure that follows from two others: what they differ, and what so many at so much make together.

Regular expressions on lower case text. Made on how English newspapers tell differences, rests, prices and proceeds; tried on the pairs of
tests/checks (reach) and on the clean texts of docs/calibration.md.
"""

# Right before what two amounts differ, or what is left of the one.
LESS_BEFORE = (
    r"\b(?:difference|profit|loss|margin|deficit|surplus|shortfall|overspend|overrun|underspend|excess|lead|gap|saving|rise|fall|increase|decrease|drop|gain|discount|balance|mark-?up)\s"
    r"(?:(?:is|was|comes to|came to|stood at|stands at)\s)?(?:of\s|by\s|just\s|only\s|exactly\s|therefore\s|now\s|then\s){0,3}(?:[€$£]\s?)?$|"
    r"\b(?:saves|saved|saving|differ by|differed by|gained|cleared|pocketing|pocketed|leaving|leaves|left|losing)\s(?:[^\W\d_]+\s){0,3}?(?:[€$£]\s?)?$|"
    r"\b(?:which makes it|making it|making her|making him|that is|which is|so it is|so that|so there (?:are|were)|there (?:are|were)|there (?:is|was))\s(?:[^\W\d_]+\s){0,2}(?:[€$£]\s?)?$"
)
# Right behind it.
LESS_BEHIND = (
    r"(?:\s[^\W\d_]+){0,2}?\s(?:difference|left|left over|over|remaining|remain|remained|to spare|in it|higher|lower|longer|shorter|heavier|lighter|older|younger|deeper|wider|taller|further|dearer|"
    r"cheaper|faster|slower|above|below|too many|too few|too much|too little|short|ahead|behind|more than|less than|fewer than|more|less|fewer|extra|empty|apart)(?=[\s,.;:)]|$)"
)
# Before or behind a figure that stands in these, it follows from nothing.
NO_OUTCOME = r"\b(?:another|besides|moreover|further|furthermore|also|earlier|last|elsewhere|next|first)\b"

# Before a price or share of one thing, with the things before it: "1,200 kilos at £8 a kilo".
PRICE_BEFORE = r"\b(?:at|for|of|times|averag\w+|each|every)\s(?:[^\W\d_]+\s){0,2}(?:[€$£]\s?)?$|[x×]\s?(?:[€$£]\s?)?$"
PRICE_BEHIND = r"\s(?:per|an?|to the|to an?)\s(?P<what>(?:square\s|cubic\s)?[^\W\d_]+)(?=[\s,.;:)]|$)|\s(?:each|apiece|on average)\b"
# Around what each of them gets, where the sentence names no number: "Each gets £20,000".
EACH_GETS = r"\b(?:each|everyone|everybody|every\s[^\W\d_]+|per\s[^\W\d_]+)\s(?:[^\W\d_]+\s){0,4}$"
# Before what it makes together.
MAKES = (
    r"\b(?:br(?:ing|ought)\w*|earn\w*|cost\w*|rais\w*|took|takes|taking|made|makes|making|came|comes|is|are|was|were|total\w*|together|yield\w*|produc\w*|takings|turnover|proceeds|bill|"
    r"damage|receipts|revenue|gross\w*|net\w*|sum|worth|so|pot|collected|paid|hold\w*|seats?|room for|charg\w*|there (?:is|was) space for|fits?)\b[^.;\d]{0,40}$"
)
# A year, as the time over which a daily or weekly amount is told.
OVER_A_YEAR = r"\b(?:a year|per year|annually|yearly|per annum|over a (?:full |whole )?year|in a (?:full |whole )?year|over the (?:whole |full )?year|on an annual basis|the year round)\b"
OVER_A_WEEK = r"\b(?:a week|per week|weekly|in a (?:full |whole )?week|over a (?:full |whole )?week)\b"
OVER_A_MONTH = r"\b(?:a month|per month|monthly|in a (?:full |whole )?month|over a (?:full |whole )?month)\b"
OVER_A_DAY = r"\b(?:a day|per day|daily|in a (?:full |whole )?day|every day|each day)\b"
EVERY_DAY, EVERY_WEEK, EVERY_MONTH = (
    r"\b(?:a day|per day|daily|every day|each day|every (?:morning|evening|night))\b",
    r"\b(?:a week|per week|weekly|every week|each week)\b",
    r"\b(?:a month|per month|monthly|every month|each month)\b",
)
# Before how long it is from one to the next: "every 20 minutes", "every quarter of an hour".
AT_EVERY = r"\bevery\s(?:(?P<number>\d{1,2})\sminutes|(?P<what>quarter of an hour|half hour|half an hour|hour|ten minutes|five minutes|twenty minutes))\b"
EVERY_TIME = r"\bevery\s$"
LASTS = {"quarter of an hour": 15.0, "half hour": 30.0, "half an hour": 30.0, "hour": 60.0, "ten minutes": 10.0, "five minutes": 5.0, "twenty minutes": 20.0}
