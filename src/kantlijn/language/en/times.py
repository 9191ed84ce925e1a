"""English, as the reader of times needs it: feasts, and what stands between, before and behind days, hours and lengths of time.
Regular expressions on lower case text.
"""

# -- feasts: how each is found in a year (language/times.py)
FEASTS = {
    "new year's day": ("fixed", 1, 1, 0), "new year day": ("fixed", 1, 1, 0), "new years day": ("fixed", 1, 1, 0),
    "epiphany": ("fixed", 1, 6, 0), "mlk day": ("nth", 3, 0, 1), "martin luther king day": ("nth", 3, 0, 1),
    "groundhog day": ("fixed", 2, 2, 0), "valentine's day": ("fixed", 2, 14, 0), "valentines day": ("fixed", 2, 14, 0),
    "presidents day": ("nth", 3, 0, 2), "presidents' day": ("nth", 3, 0, 2), "president's day": ("nth", 3, 0, 2),
    "st patrick's day": ("fixed", 3, 17, 0), "st. patrick's day": ("fixed", 3, 17, 0), "st patrick day": ("fixed", 3, 17, 0),
    "april fools' day": ("fixed", 4, 1, 0), "april fools": ("fixed", 4, 1, 0), "earth day": ("fixed", 4, 22, 0),
    "ash wednesday": ("easter", -46, 0, 0), "palm sunday": ("easter", -7, 0, 0), "maundy thursday": ("easter", -3, 0, 0),
    "good friday": ("easter", -2, 0, 0), "holy saturday": ("easter", -1, 0, 0), "easter": ("easter", 0, 0, 0),
    "easter sunday": ("easter", 0, 0, 0), "easter day": ("easter", 0, 0, 0), "easter monday": ("easter", 1, 0, 0),
    "ascension day": ("easter", 39, 0, 0), "pentecost": ("easter", 49, 0, 0), "whit sunday": ("easter", 49, 0, 0),
    "whit monday": ("easter", 50, 0, 0), "koningsdag": ("not sunday", 4, 27, 0), "king's day": ("not sunday", 4, 27, 0),
    "may day": ("fixed", 5, 1, 0), "international workers' day": ("fixed", 5, 1, 0), "ve day": ("fixed", 5, 8, 0),
    "mother's day": ("nth", 2, 6, 5), "mothers' day": ("nth", 2, 6, 5), "mothers day": ("nth", 2, 6, 5),
    "memorial day": ("nth", -1, 0, 5), "father's day": ("nth", 3, 6, 6), "fathers' day": ("nth", 3, 6, 6),
    "fathers day": ("nth", 3, 6, 6), "juneteenth": ("fixed", 6, 19, 0), "independence day": ("fixed", 7, 4, 0),
    "canada day": ("fixed", 7, 1, 0), "bastille day": ("fixed", 7, 14, 0), "labor day": ("nth", 1, 0, 9),
    "labour day": ("nth", 1, 0, 9), "columbus day": ("nth", 2, 0, 10), "halloween": ("fixed", 10, 31, 0),
    "all saints' day": ("fixed", 11, 1, 0), "all souls' day": ("fixed", 11, 2, 0), "guy fawkes night": ("fixed", 11, 5, 0),
    "bonfire night": ("fixed", 11, 5, 0), "veterans day": ("fixed", 11, 11, 0), "veterans' day": ("fixed", 11, 11, 0),
    "remembrance day": ("fixed", 11, 11, 0), "armistice day": ("fixed", 11, 11, 0), "thanksgiving": ("nth", 4, 3, 11),
    "thanksgiving day": ("nth", 4, 3, 11), "christmas eve": ("fixed", 12, 24, 0), "christmas": ("fixed", 12, 25, 0),
    "xmas": ("fixed", 12, 25, 0), "christmas day": ("fixed", 12, 25, 0), "boxing day": ("fixed", 12, 26, 0),
    "st stephen's day": ("fixed", 12, 26, 0), "new year's eve": ("fixed", 12, 31, 0), "new years eve": ("fixed", 12, 31, 0),
    "new year eve": ("fixed", 12, 31, 0), "black friday": ("thanksgiving", 1, 0, 0), "cyber monday": ("thanksgiving", 4, 0, 0), "giving tuesday": ("thanksgiving", 5, 0, 0),
    "saint patrick's day": ("fixed", 3, 17, 0), "st. david's day": ("fixed", 3, 1, 0), "st david's day": ("fixed", 3, 1, 0),
    "st george's day": ("fixed", 4, 23, 0), "st. george's day": ("fixed", 4, 23, 0), "st andrew's day": ("fixed", 11, 30, 0),
    "st. andrew's day": ("fixed", 11, 30, 0), "burns night": ("fixed", 1, 25, 0), "twelfth night": ("fixed", 1, 5, 0),
    "candlemas": ("fixed", 2, 2, 0), "shrove tuesday": ("easter", -47, 0, 0), "mardi gras": ("easter", -47, 0, 0),
    "pancake day": ("easter", -47, 0, 0), "trinity sunday": ("easter", 56, 0, 0), "corpus christi": ("easter", 60, 0, 0),
    "michaelmas": ("fixed", 9, 29, 0), "international women's day": ("fixed", 3, 8, 0), "pi day": ("fixed", 3, 14, 0),
    "world health day": ("fixed", 4, 7, 0), "cinco de mayo": ("fixed", 5, 5, 0), "world environment day": ("fixed", 6, 5, 0),
    "flag day": ("fixed", 6, 14, 0), "world refugee day": ("fixed", 6, 20, 0), "waitangi day": ("fixed", 2, 6, 0),
    "indigenous peoples' day": ("nth", 2, 0, 10), "indigenous peoples day": ("nth", 2, 0, 10), "world aids day": ("fixed", 12, 1, 0),
    "holocaust memorial day": ("fixed", 1, 27, 0), "martin luther king jr day": ("nth", 3, 0, 1),
    "martin luther king jr. day": ("nth", 3, 0, 1), "april fool's day": ("fixed", 4, 1, 0), "april fools day": ("fixed", 4, 1, 0),
    "world cancer day": ("fixed", 2, 4, 0), "kwanzaa": ("fixed", 12, 26, 0), "anzac day": ("fixed", 4, 25, 0), "australia day": ("fixed", 1, 26, 0),
}  # fmt: skip

# -- a day and its hour
AT = r"\.?,?\s(?:(?:starting\s|beginning\s)?(?:at|around|about|from|between|by)\s(?:about\s|around\s|exactly\s)?|for\s|@\s?|-\s)?|-"
ON = r",?\s(?:on\s(?:the\s)?|of\s)?"
BARE_BEFORE = r"\b(?:at|around|about)\s(?P<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:,?|\son)\s$"
BARE_HOUR = r"\.?,?\s(?:at|around|about|@)\s(?P<hour>\d{1,2}|[a-z]{3,6})(?:ish)?(?![\w:.,]?\d)\b(?!\s(?:percent|per cent|dollars|people|years|days|weeks|months|hours))"
HOUR = r"(?P<hour>\d{1,2})h(?P<minute>[0-5]\d)(?!\d)"  # 15h30
SPOKEN = (
    r"(?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?!\d|[.,:]\d))(?:(?<=\d)|\b)(?P<clock>\s?o'?\s?clock\b)?"
    r"(?:[\s-](?P<minute>oh[\s-]five|five|ten|fifteen|twenty(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|"
    r"thirty(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|forty(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|"
    r"fifty(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)\b)?"
)
ALWAYS_HOUR = r"\s?o'?\s?clock"  # "three o'clock" needs no word before it
# before an hour in words with its minutes, or one alone, where the clause ends: "it's seven thirty", "until seven thirty"
IT_IS = r"\b(?:it(?:'s|\sis|\swas)|for|until|till|by|before|after|from)\s$"
BARE_CUE = r"\b(?:at|around)\s$"
HOUR_IN_PART = r"(?!)"
HOUR_CUE = r"(?!)"
PART_BEHIND = (
    r"\s?(?P<part>am|pm|a\.m\.?|p\.m\.?|a\sm|p\sm)\b|\s(?:in the (?P<in>morning|afternoon|evening|night)|at (?P<at>night))\b|\s(?P<oclock>o'?clock)\b"
)

# -- from one to another
TO = r"\.?\s?(?:-|–|—|~)\s?|\.?\s(?:through|thru|up to and including)\s(?:the\s)?|(?P<until>\.?\s(?:to|till|til|until)\s(?:the\s)?)"
BOTH = r"\s(?:and|to)\s(?:the\s)?"
BETWEEN = r"\bbetween\s(?:the\s)?$"
OPENS = r"\b(?:from|between|at)\s$"
BARE_END = r"(?P<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\w:.,/-]?\d)\b(?!\s?(?:%|percent|per cent|dollars))"
BARE_START = r"\b(?:from|between|at)\s(?P<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s?(?:-|–|\sto\s|\still\s|\suntil\s|\sand\s)\s?$"

# -- on one side
NOW = r"(?:now|date|the present|present)\b"
LASTING = r",?\sfor\s"  # "from Monday for three days"
WEEKDAYS_OF = r",?\s(?:(?:from|between)\s)?"  # "next week from Wednesday to Friday"
UNTIL_NOW = r"\bbetween\s(?:now|today)\sand\s(?:the\s)?$"
SINCE = (
    r"\b(?:(?P<named>since|from)|starting(?: from| on)?|beginning(?: on| in)?|no earlier than|not earlier than|on or after|as early as|"
    r"(?:on|in) or later than|later than or (?:on|in))\s(?:the\s)?$"
)
AFTER = r"\b(?:after|later than)\s(?:the\s)?$|>\s?$"
BEFORE = (
    r"(?:\b(?:(?P<named>before)|earlier than|prior to)\s(?:the\s)?|<\s?)$|"
    r"\b(?P<with>no later than|not later than|on or before|on or earlier than|by|as late as|ending (?:on|with))\s(?:the\s)?$"
)
OR_LATER = r"\s(?:or|and)\s(?:later|afterwards|greater)\b(?!\sthan)|\sat the earliest\b"
OR_EARLIER = r"\s(?:or|and)\s(?:earlier)\b(?!\sthan)|\sat the latest\b"

# -- lengths of time
PLUS = r"(?:\sand|,\sand|,)?\s"
AHEAD = r"\bin\s$"  # only where the clause looks ahead
LOOKS_AHEAD = r"(?:\b(?:will|'ll|won't|shall|going to|is to|are to|due|expected|back|leave|leaves|meet|schedule|set|let's|starts?|begins?|ends?|expires?|opens?|again|today|at \d+|tomorrow)\b.*\s)in\s$"  # else it is how long something took
LAST = (  # "last" by itself may be a verb: "talks last 20 minutes"
    r"(?:\b(?:(?:the|in the|for the|over the|during the|of the|these)\s)(?:last|past|previous)|\b(?:past|previous)|^last|[.,;(]\slast)\s$"
)
NEXT = r"\b(?P<within>within\s)?(?:(?:the|in the|over the|for the)\s)?(?:next|coming|upcoming|following)\s$"
FROM_NOW = r"\s(?:from|after|since)\s(?:right\s)?(?:now|today)\b|\shence\b|'\stime\b|(?<='s\stime)"  # "two weeks from now", "in two weeks' time"
OFFSET = (
    r"(?:\s(?:(?P<behind>after|following|since)|from|(?P<earlier>before|prior to|earlier than))|"
    r"(?P<starting>,\sfrom|,?\s(?:starting|beginning)(?:\s(?:from|on))?))\s(?:the\s)?"
)
FOR_BEFORE = r"\bfor\s$"  # "for ten days from 18 December": how long, and not how far
AGO_BEHIND = r"\sago\b"
# Before a span of time: some, and not how many ("a few" and its kin stand in numerals.py).
FEW = ("few", "couple of", "a pair of", "a number of", "a handful of")
SHORT_UNITS = {
    "h": "hour", "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "sec": "second", "secs": "second", "s": "second",
    "wk": "week", "wks": "week", "yr": "year", "yrs": "year", "y": "year", "d": "day", "mos": "month",
}  # fmt: skip
AND_MINUTES = r"\s(?:and\s)?(?P<minutes>five|ten|fifteen|twenty|thirty|forty|fifty|twenty-five|thirty-five|forty-five|fifty-five)\b(?=\s?(?:[.,;:!?)]|$))"
AND_A_HALF = r"\sand\s(?:a\s|one\s)?half\b(?!\s(?:of|year|hour|month|week|day|a))"
ONE = r"\b(?:another|in|within|for|over|about|nearly|almost)\s$"
ONE_NAMED = r"\s\d{4}\b|['-]"  # "the whole year 2019" is a year
ONE_LASTS = r"\s(?:long\b|hence\b|from\s(?:right\s)?now\b|and\s(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:day|week|month|hour|min|half|quarter))"

# -- the n-th of a month, a week of a year
OF = r",?\s(?:of|in|for)\s(?:the\s)?|\s"
MOMENTS = ("hour", "minute", "second", "day", "hour's time", "day's time", "week's time", "fortnight's time", "month's time", "year's time")
OF_IT = r"\s(?:of|in)\s(?:the)\s(?P<unit>week|month|year|quarter)\b"
SINGULAR = ("week", "weekend", "month", "quarter", "year", "decade", "century", "fortnight")
DAY_OF_MONTH = r"\s?(?:[.,;:!?)]|$|(?:at|and|or|to|until|through|is|was|of this month|for|from|between)\b)"
DATE_CUE = r"\b(?:on|since|until|till|by|from|to|before|after|between|this|dated)\s(?:the\s)?$"
YEARS_IN_WORDS = r"\b(?:in|since|of|from|until|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber),?\s$"
THE_CUE = r"\b(?:on|until|till|since|by|from|back|for|to)\sthe\s$"
WEEK_OF = r"week\s(?:of|beginning|commencing|starting)(?:\son)?\s(?:the\s)?"
WEEK_OF_YEAR = r",?\s(?:of\s|in\s)?(?=\d{4}\b)"
QUARTERS = ("quarter",)
IN_BEFORE = r"\b(?:in|of|during|since|until|by|last|this|next)\s$"  # a month behind it has no day behind a comma: "in May, fifth in a row"
SHORT_MONTH_CUE = r"\b(?:in|after|before|since|until|last|next|this|of|by|early|late|mid)[\s-]$"
QUARTER_OF_IT = r"\syear['’]s\s(?=(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)[\s-](?:quarter|half)\b)"  # "last year's fourth quarter"
QUARTER = (
    r"[\s-](?:(?P<quarter>quarter)|(?P<half>half))\b"
    r"(?:,?\s(?:of\s|in\s)?(?:(?P<year>\d{4})\b|(?P<relative>last|this|next)\syear\b|the year\b))?"
)
QUARTER_SIGN = r"(?:(?P<before>\d{4})[\s-]?)?\b(?:(?P<quarter>q)|(?P<half>h))(?P<number>[1-4])\b(?:,?\s(?:of\s|in\s)?(?P<year>\d{4})\b|\s(?P<relative>last|this|next) year\b)?"

# -- a part of a period: what stands between "the end of" and the month or year
WHOSE = r"(?:\b(?:his|her|its|their|my|our|your|a|every|each)|'s)\s$"  # before "second Sunday": of no month
OF_EVERY = r"\s(?:of|in)\s(?:every|each)\s(?:month|year|quarter|week)\b|\s(?:every|each)\s(?:month|year)\b"  # "the first Monday of every month"
PART_OF = r"[\s-]{1,3}(?:of\s)?(?:the\s)?"
PART_GOING_ON = r"\bthe\s$|\bof\s$"
NAMED_BEHIND = r"\s(?:\d|of\b|in\swhich\b|when\b|that\b|before\b|after\b)|'s\b"

# -- what recurs
RECURS = (
    r"(?:every|each)\s(?:(?:other|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}|few|couple of|first|second|third|last)\s)?"
    r"(?:seconds?|minutes?|hours?|days?|weekdays?|weekends?|weeks?|fortnight|months?|quarter|years?|summer|winter|spring|autumn|"
    r"morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:\s(?:morning|afternoon|evening|night))?)\b"
    r"|(?:(?:bi-?|semi-?|twice[\s-])?(?:weekly|monthly|yearly|annually)|hourly|daily|quarterly|biannual|annually)\b(?!\s(?:life|mail|telegraph|bread))"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|(?:weekday|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s(?:mornings|afternoons|evenings|nights)\b"
    r"|(?:once|twice)\s(?:a|per|every)\s(?:day|week|month|year)\b"
)
