"""English, as the reader of clock times needs it. Regular expressions on lower case text; tried on the suites of
docs/reading-cases.md and on the 81 news agency texts of docs/calibration.md (Reuters).
"""

MERIDIEM = r"\s?\.?(am|pm|a\.\s?m\.?|p\.\s?m\.?|a\sm|p\sm|p\s\.\sm\s\.|a\s\.\sm\s\.|(?<=\d)(?P<short>[ap])(?!\s(?:an?|per)\s))(?![a-z])"
# Before a time in digits: what follows is one, and no number with two decimals.
CUED = (
    r"(?:\b(?:at|between|from|until|by|around|about|since|before|after|till)|\bprior to|(?:o'clock|[ap]m) to)\s$"
)
HOUR_WORD = r"\s?(?:u|h)\b"
# Behind an hour: the clock of another place.
ZONE = r"\s\(?(?:cet|gmt|utc|bst|est|edt|cst|cdt|pst|pdt|mst|ist|jst|(?:local|london|eastern|pacific|central|mountain|new york|moscow|beijing) time)\b"
RANGE_OPENS = r"\bfrom\s$"  # "from nine to five" is no nine minutes to five
HOURS_CUE = HOUR_OR_SO = r"(?!)"
HOURS: dict[str, int] = {}
# Before hours, minutes and seconds: how long it took, and not when it was: "in 2:23:41", "a time of 2:23:41".
TIMED_BEFORE = r"\b(?:in|within|(?:time|times|record|mark|best) of|time|clocked|ran|under|inside|below)\s(?:an?\s)?$"
# Behind a day in digits: its clock time, "4/25 at 5pm".
HOUR_FOLLOWS = r",?\s(?:at|from)\s\d{1,2}(?:[.:]\d\d\b|\s?(?:[ap]\.?m\b|h))"
MOVED = r"\s?to\s[\d.]+\s"
MOVED_FROM = r"(?!)"
OR_NUMBER = r"\s?(?:to|and|-|–)\s?[\d.]+"
THROUGH = r"\s?[-–]\s?|\s(?:to|until|till)\s"
OPENED_AND = r"\s(?:and|to)\s"
PART_FIRST = r"\s(?:at\s|around\s)?(?=[\w])"  # "in the evening at six"
PART_MARK = r"\s{0,3}"
# "on 15 at 8:00": the day of the month before its clock time
DAY_BEFORE = r"\bon\s(?:the\s)?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\sat|,)\s$"
HOUR_BEFORE = r"(?:^|\s)(?P<hour>\d{1,2}),\s$"

WEEKDAY_WORDS: tuple[str, ...] = ()  # short weekdays that are other words as well: only with their point

# -- parts of a day. Between a day and its part: "tomorrow in the afternoon".
IN_THE = r"\s(?:(?:in|during)\sthe\s|the\s|at\s)?(?:(?:early|late)[\s-])?"
# The day in four quarters, as weather services have it; a night begins with the evening ("Friday night at eight"). Whoever settles the half of the day reads wider (calendar.py).
PART_HOURS = {
    "morning": (6, 12), "mornings": (6, 12), "afternoon": (12, 18), "afternoons": (12, 18), "evening": (18, 24), "evenings": (18, 24),
    "night": (18, 30), "nights": (18, 30), "daytime": (6, 18), "lunchtime": (12, 14), "overnight": (0, 6),
}  # fmt: skip
# Words that make a part of a day a time: "in the evening", "late at night"; "the night" by itself may be anything.
PART_CUE = (
    r"(?:\b(?:early|late|later|earlier|deep|all)\s(?:in(?:to)?\sthe\s|at\s)?|\b(?:in|during|throughout|through|towards?|into|by)\s(?:the\s)?|\bat\s)"
    r"(?:(?:whole|early|late)[\s-])?$|\b(?:early|late)[\s-]$"
)
PART_EARLY = r"\bearly\b"
PART_LATE = r"\blate\b"
PART_SAID = r"(?!)"
PART_MORNING = r"(?!)"
PART_NAME = r"[-\w]|\s(?:of|on)\s(?:the\s)?(?:mon|tue|wed|thu|fri|sat|sun|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\s(?:shift|school|club|market|stand|sky|train|bus)\w*"
EVENING, NIGHT = "evening", "night"
NIGHT_BETWEEN = r"(?!)"
NIGHT_DAYS = r"(?!)"
NIGHT_TO = r"(?!)"
