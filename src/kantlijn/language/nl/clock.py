"""Dutch, as the reader of clock times needs it. Regular expressions on lower case text; tried on the clean Dutch news of
docs/calibration.md and on the suites of docs/reading-cases.md.
"""

MERIDIEM = r"\s?\.?(am|pm|a\.m\.?|p\.m\.?|a\sm|p\sm|(?<=\d)(?P<short>[ap])(?!\s(?:an?|per)\s))(?![a-z])"
# Before a time in digits: what follows is one, and no number with two decimals.
CUED = (
    r"(?:\b(?:om|rond|tot|van|vanaf|tussen|voor|na|omstreeks|sinds|tegen|klokslag)|\btrein van|\bvoorafgaand aan|"
    r"(?:uur|ochtends|middags|avonds|[ap]m) naar)\s$"
)
HOUR_WORD = r"\s?(?:uur|u|h)\b"
# Behind an hour: the clock of another place.
ZONE = r"\s\(?(?:cet|gmt|utc|est|edt|pst|pdt|met|mez|(?:plaatselijke|lokale|nederlandse|belgische|amerikaanse|britse|duitse|franse|onze) tijd)\b"
RANGE_OPENS = r"(?!)"  # "from nine to five": in Dutch "tot" is no clock time of its own
# Before an hour in the plural: "tegen achten", "even na tienen"; and the hour of "om een uur of acht".
HOURS_CUE = r"\b(?:tegen|na|voor|rond|omstreeks|over|bij|sinds|tot)\s$"
HOUR_OR_SO = r"een\suur\sof\s(?P<hour>twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d{1,2})\b(?![.,:]\d)"
HOURS = {"enen": 1, "tweeën": 2, "drieën": 3, "vieren": 4, "vijven": 5, "zessen": 6, "zevenen": 7, "achten": 8, "negenen": 9, "tienen": 10,
         "elven": 11, "twaalven": 12}  # fmt: skip
# Before hours, minutes and seconds: how long it took, and not when it was: "in 2.23.41", "een tijd van 2:23:41".
TIMED_BEFORE = r"\b(?:in|binnen|met|(?:tijd|tijden|record|eindtijd|winst) van|tijd|eindtijd|klokte|liep|noteerde|(?:onder|boven) de)\s(?:een\s)?$"
# Behind a day in digits: its clock time, "12/5 om 20 uur".
HOUR_FOLLOWS = r",?\s(?:om|vanaf)\s\d{1,2}(?:[.:]\d\d\b|\s?(?:uur|u|h)\b)"
MOVED = r"\s?naar\s[\d.]+\s(?!uur)"  # "van 8.15 naar 9.30 procent"
MOVED_FROM = r"van\s$|naar\s$"
OR_NUMBER = r"\s?(?:tot|en|-|–)\s?[\d.]+"
THROUGH = r"\s?[-–]\s?|\s(?:tot|t/m)\s"
OPENED_AND = r"\s(?:en|tot)\s"
PART_FIRST = r"\s(?:om\s|rond\s|tegen\s)?(?=[\w])"  # "'s avonds om half zes"
PART_MARK = r"\s{0,3}['‘ʼ]?"
# "op 15 om 8:00": the day of the month before its clock time
DAY_BEFORE = r"\bop\s(?:de\s)?(?P<day>\d{1,2})(?:e|ste|de)?(?:\som|,)\s$"
HOUR_BEFORE = r"(?:^|\s)(?P<hour>\d{1,2}),\s$"  # "10, vanavond"

WEEKDAY_WORDS = ("zon",)  # short weekdays that are words too: only with their point

# -- parts of a day. Between a day and its part: "morgen in de middag".
IN_THE = r"\s(?:(?:in|op|tijdens|gedurende)\sde\s|de\s)?(?:(?:vroege|late)\s)?"
# The day in four quarters, as weather services and almanacs have it (KNMI: nacht 0-6, ochtend 6-12, middag 12-18, avond 18-24).
# Whoever settles the half of the day reads wider (calendar.py): "vijf uur 's avonds".
PART_HOURS = {
    "ochtend": (6, 12), "ochtends": (6, 12), "ochtenden": (6, 12), "morgen": (6, 12), "morgens": (6, 12), "voormiddag": (6, 12),
    "middag": (12, 18), "middags": (12, 18), "middagen": (12, 18), "namiddag": (12, 18), "namiddags": (12, 18),
    "avond": (18, 24), "avonds": (18, 24), "avonden": (18, 24), "vooravond": (18, 21),
    "nacht": (0, 6), "nachts": (0, 6), "nachten": (0, 6), "lunchtijd": (12, 14), "werkuren": (9, 17), "kantooruren": (9, 17),
}  # fmt: skip
# Words that make a part of a day a time: "in de avond", "tegen de ochtend"; "de avond" by itself may be a feast.
PART_CUE = (
    r"(?:\b(?:(?:heel|al|nog)\s)?(?:vroeg|laat|later|eerder|diep|midden|halverwege)\s(?:in\s)?(?:de\s)?|\b(?:in|tegen|gedurende|tijdens|aan het eind van|rond)\s(?:de\s)?|"
    r"\b(?:in|tegen)\sde\sloop\svan\sde\s)(?:(?:hele|vroege|late)\s)?$|\b(?:vroege|late)\s$"
)
PART_EARLY = r"\bvroege?\b"
PART_LATE = r"\b(?:late|laat)\b"
# A part that tells of itself that it is a time: "'s avonds", "‘s nachts vroeg".
PART_SAID = r"(?:['‘’ʼ`]\s?)?\bs\s(?:ochtends|morgens|middags|namiddags|avonds|nachts)(?:\s(?:vroeg|laat))?\b"
PART_MORNING = r"\b(?:de|vroege|late)\s(?:vroege\s|late\s)?$"  # "in de vroege morgen"; without it "morgen" is tomorrow
# Behind a part of a day: it is the name of something else, or a day is named and the day is read with it.
PART_NAME = r"[-\w]|\s(?:van|op)\s(?:de\s)?(?:ma|di|woe|wo|do|vr|za|zo|\d|gister|vandaag|morgen|kerst|oud)"
EVENING, NIGHT = "avond", "nacht"
# "in de nacht van vrijdag op zaterdag", "de nacht van 3 op 4 mei"
NIGHT_BETWEEN = r"nacht\s(?:van\s(?:de\s)?)?$"
NIGHT_DAYS = r"(\d{1,2})\sop\s(?=\d{1,2}\s)"
NIGHT_TO = r"\sop\s(?:de\s)?"
