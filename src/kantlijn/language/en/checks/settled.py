"""English words around a number of years, hours or days that runs from one moment of a story to another. Regular expressions; they only
say how sure the tie is, the figures decide. Tried on tests/checks/pairs_time.txt and on the clean texts of docs/calibration.md.
"""

# Before such a length: it has run its course, or runs still.
SPANS_BEFORE = (
    r"\b(?:after|in (?:those|these)|those|these|(?:first|second|third) (?:time\s)?in|the|its|his|her|their|a|an|of|is|was|been|spent|took|"
    r"some|for|only|just|now|already)\s$|^(?:in\s)?$"
)
# Behind it.
SPANS_BEHIND = (
    r"\s(?:(?:[^\s,.;:()\d]+|\d[\d.,]*)\s){1,5}later\b|\s(?:on|later|after|since|in which|during which|old|straight|in a row|running|together|earlier than|hence|afterwards|"
    r"ago|to the day|in (?:office|charge|power|prison|exile|business|service|post))\b"
)
# A length that is one word with its number, and runs: "the 16-year wait", "a ten-year reign".
SPANNING = r"^[^\s]+[-‑–](?:year|month|week|day|hour)$"
# Behind it: it has run from what was told last until now.
FURTHER = r"\son(?=,|\s(?:it|he|she|they|there|we|and)\b)"
# Around it: it is counted from what was told last, until now or until the year that is told with it.
SINCE_THEN = r"\s(?:later|on|afterwards)\b"
# What makes it another length: each, to come, of a sentence, between two people, rolling.
OTHER_BEFORE = (
    r"\b(?:within|next|coming|first|last|past|previous|final|per|every|each|another|up to|until|at least|at most|more than|less than|"
    r"over|extra|further|sentence of|(?:contract|loan|lease|mortgage|deal|plan|agreement|licence|ban|guarantee) of|term of|maximum of|minimum of|jailed for|imprisoned for|sentenced to|than|in)\s$"
)
OTHER_BEHIND = (
    r"\s(?:younger|older|his (?:junior|senior)|her (?:junior|senior)|in (?:jail|prison)|imprisonment|behind bars|before|earlier|to go|"
    r"from now|longer|shorter|a|per|each|ahead|suspended|sentence|probation|early|late|of (?:experience|age))\b"
)
# The last time something happened, told behind "for the first time in so many years".
LAST_TIME = r"\b(?:last|previous|previously)\b"
# Before a length that is told until now.
AT_LAST = r"\b(?:first|second|third) (?:time |win |title |victory |visit |appearance )?(?:in|for)\s$|\b(?:[^\W\d_]{2,}est|most\s[^\W\d_]+)\s(?:[^\W\d_]+\s){0,2}(?:in|for)\s$"
# Right before an age: it is that of somebody who is theirs.
OF_THEIRS = r"\b(?:his|her|their|my|whose)\s(?:[^\W\d_]+\s){0,2}[^\W\d_]+(?:\s\(|,\s)$|^(?:his|her|their|my)\s[^\W\d_]+\s"
# Behind a number of years: how two people differ.
YOUNGER = r"(?:\s(?:his|her|my|their|[^\W\d_]+['’]s))?\s(?:younger|junior|older|elder|senior)\b"
# A sentence with one of these looks back, or tells more than one moment.
LOOKS_BACK = r"\b(?:had|earlier|previously|already|before|once|and (?:her|his|its|their|the) last)\b"
# Before and behind a length that is the whole of those before it.
SUM_BEFORE = r"^(?:together|between them)\s(?:[^\s,.;:()]+\s){0,5}$|\b(?:altogether|all told|in all|in total|a total of|total(?:l?ing)?|combined|together|which (?:makes|made)|making|adds up to|added up to|(?:makes|made) for a (?:day|total|journey|trip|week) of|for a (?:day|total|journey|trip|sentence|week) of),?\s$"
SUM_BEHIND = r"\s(?:in all|in total|altogether|all told|combined|together)\b"
# Before so many minutes: an hour, which by itself may be one of the clock; or more or less than one.
ONE_HOUR_AND = r"\b(?:an|one|(?P<more>half an))\shour\s(?:and\s)?$"
# Before a year: somebody was born in it.
BORN_OF = r"(?!)"
# Before the age of a thing: it is so old now.
IS_OLD = r"\b(?:is|are)\s(?:(?:now|already|thus|exactly|therefore)\s){0,2}$"
# In a sentence that tells of now.
RIGHT_NOW = r"\b(?:now|today|finally|at last|this year)\b"
# Behind a number of years: they were so old then.
WAS_THEN = r"\s(?:old\s)?(?:he|she|I)\swas\b"
# Behind a bare number between commas: it is an age of now.
AND_NOW = r"\s(?:now|today)\b"
# Two places have hours of their own.
ZONES = r"\b(?:flight|flew|flies|plane|jet|landed|lands|local time|time zones?)\b"
# Before an age: a child was born then.
BORN_WHEN = r"\bborn\b[^.;:]{0,20}\bwhen\s(?:(?:he|she|her \w+|his \w+)\s)?was\s$"
# Before a number of years: how two people differ.
DIFFERS_BEFORE = r"\b(?:elder|older|younger|senior|junior)\sby\s$"
# Before a birthday: it is a person's for certain.
OF_A_PERSON = r"\b(?:his|her)\s$"
# Behind a length, up to a year: it is counted from what was told before, to that year.
COUNTED_FROM = r"\s(?:after|later|on|afterwards)\b[^.;:()\d]{0,45},\s(?:in|on)\s"
# Before a bare number with a comma behind it, in a sentence that names a year: it is an age of then.
AT_BARE = r"\bat\s$"
# How somebody's kin is called that may be the person of the story as well ("de vrouw die").
DEFINITE = r"^the\s"
# Behind a length: it is counted from what follows.
COUNTS_AFTER = r"\s(?:after|following)\b"
