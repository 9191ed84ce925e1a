"""English, as the reader of dates and periods needs it. Regular expressions on lower case text; tried on the suites of
docs/reading-cases.md and on the 81 news agency texts of docs/calibration.md (Reuters).
"""

# -- within a date
TO_MONTH = r"\.?\s{1,4}(?:of\s)?\s*"  # "8 March", "8th of March"
TO_DAY = r"\.?,?\s{1,3}(?:the\s)?|[-/]"  # "March 8", "March the 8th"
MONTH_WITHOUT_DAY = r"\b(?:in|during)\s(?:early\s|late\s|mid[\s-])?$"  # "in June 12 people died"
TO_DAY_IN_WORDS = r"\s(?:to|and|through|until|till)\s(?:the\s)?"  # "between the ninth and seventeenth of April"
# Before a date whose year the verb does not tell: "the ruling of December 12 will be reviewed", "if delayed beyond April 30"
TOLD_OF = r"\b(?:of|from|since|until|till|before|beyond|by)\s(?:the\s)?$"
TOLD_OF_BEHIND = r"\s(?:of|before)\b"  # "the last hour of the match"
TO_YEAR = r"\s{0,3}[,.]?\s{1,3}(?:of\s|in\s)?"  # "March 8, 2019"
MONTH_TO_YEAR = r"\.?,?\s{1,4}(?:of\s|in\s)?|-"  # "March 2019", "March of 2019"
YEAR_BEHIND = r",?\s{1,3}(?:of\s|in\s)?(?=\d{4}\b)"  # behind a season or a feast: "the summer of 2019"
YEAR_TO_MONTH = r"\s?,?\s"  # "2016, November"
DAYS = (
    r"(\d{1,2})(?:st|nd|rd|th)?(?:\s(?:to|and|through|until)\s|\s?[-–]\s?)"  # "14-17 June"
    r"(?:the\s)?(?=\d{1,2}(?:\s|st |nd |rd |th ))"
)
DAY_OF_SAME_MONTH = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\w:/%]|[.,-]\d)"  # "July 13 to 15"
# Days of "this month" behind it ("from the 18th to the 22nd") and before it ("4 to 23 next month"); `the`: told as days.
DAYS_BEHIND_MONTH = (
    r",?\s(?:(?:from|between)\s)?(?P<the>the\s)?(?P<first>\d{1,2})(?:st|nd|rd|th)?(?:\s(?:to|and|through|until|till)\s|\s?[-–]\s?)(?:the\s)?"
    r"(?P<last>\d{1,2})(?:st|nd|rd|th)?(?![\w%:/-]|[.,]\d)"
)
DAYS_BEFORE_MONTH = (
    r"(?P<first>\d{1,2})(?:st|nd|rd|th)?(?:\s(?:to|and|through|until|till)\s|\s?[-–]\s?)(?:the\s)?(?P<last>\d{1,2})(?:st|nd|rd|th)?\s(?:of\s|in\s)?(?:the\s)?"
)

# -- months: short names that are whole, and names that are other words too with what must stand before them
FULL_MONTHS = ("may", "june", "july")
UNSURE_MONTHS = ("may", "march", "mar")
MONTH_CUE = (
    r"\b(?:in|since|until|from|by|of|last|next|this|early|late|mid)[\s-]+(?:the\s)?$|"
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s(?:to|through|until|till|and)\s(?:early\s|late\s|mid-)?$"
)
NO_MONTH_BEFORE = r"\bthis\s$"  # "this may", written small, is a verb
# A month of a range, whatever it is else: "May to March", "between March and May"
MONTHS_BETWEEN = (
    r"\s(?:to|through|until|till|and)\s(?:early\s|late\s|mid-)?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
)

# -- weekdays
BEHIND_WEEKDAY = r"\.?,?\s{1,4}(?:the\s)?"  # "Friday 8 March", "Friday the 8th"
WEEKDAY_ALONE = r"(?:^|\b(?:on|until|from|to|through|this|next|last)\s|-\s?)$"  # before a short weekday: "on Sat."
TO_ORDINAL = r",?\s(?:the\s)?"
HOURS_BEHIND = r"\s(?:to|until|-|–|at)\b"  # "Monday 8 to 9" are hours
ON_WEEKDAY = r"\s(?:on\s)?"  # "next week on Tuesday"
WEEKDAYS_AHEAD = r"(?!)"
BESIDE_DAY = r"\s(?:(?P<earlier>before|prior to)|after|following)\s(?:the\s)?"  # "the Saturday before Easter"
WEEKDAY_OF_OTHER = r"\bthe\s\w+day\s(?:before|after)\s[^\d\s]"  # "the Friday before the race"
NO_DAY = r"(?!)"

# -- years and longer periods
SHORT_YEAR_BEFORE = r"\b(?:in|of|since|summer|late|early)\s['‘]$"  # "since '05"
YEARS_TO = r"\s?([-–—~/])\s?(?=\d)"  # "1914-1918"
YEARS_AND = r" and "  # "between 2014 and 2022"
NO_YEAR_BEFORE = r"[€$£#]\s?$|\b(?:nr|no)\.?\s$"
# Before four digits with a plural behind them: a year of our time all the same ("in 2023 profits fell").
YEAR_TOLD = r"\b(?:in|since|by|until|during)\s$"
CLAUSE_BEHIND = r"(?!)"
DECADE_IN_DIGITS = r"(?!)"
DECADE_NEEDS_CENTURY = r"(?!)"
SECOND_DECADE = r"(?!)"
DECADE_LED = r"(?!)"
YEARS_WORD = r"(?!)"
OF_THE = r"\s(?:in\s|of\s)?(?:the|my|your|our|this|the\scurrent)\s"  # "the rest of the week"
SHORT_DECADE_BEFORE = r"(?:\bthe\s(?:early\s|late\s)?|\ds\sand\s(?:the\s)?)$"  # "the 70s", "the 70s and 80s"
NO_DECADE = r"\b(?:temperatures?|highs?|lows?|mercury|thermometer|degrees|weather)\b"  # "highs in the 70s"
# Two years that are one school year (from August on) or one season of a sport (from July on), written out or not.
SCHOOL_YEAR = r"\b(?:school|academic) year\s$"
SEASON_YEAR = r"\bseason\s$"
SCHOOL_BEHIND = r"\s(?:school|academic)\syear\b"
SEASON_BEHIND = r"\s(?:\w+\s)?season\b"
