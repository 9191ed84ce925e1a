"""English, as the reader of dates and periods needs it. Regular expressions on lower case text; tried on the suites of
docs/reading-cases.md and on the 81 news agency texts of docs/calibration.md (Reuters).
"""

# -- within a date
TO_MONTH = r"\.?\s{1,4}(?:of\s)?\s*"  # "8 March", "8th of March"
TO_DAY = r"\.?,?\s{1,3}(?:the\s)?|[-/]"  # "March 8", "March the 8th"
TO_YEAR = r"\s{0,3}[,.]?\s{1,3}(?:of\s|in\s)?"  # "March 8, 2019"
MONTH_TO_YEAR = r"\.?,?\s{1,4}(?:of\s|in\s)?|-"  # "March 2019", "March of 2019"
YEAR_BEHIND = r",?\s{1,3}(?:of\s|in\s)?(?=\d{4}\b)"  # behind a season or a feast: "the summer of 2019"
YEAR_TO_MONTH = r"\s?,\s"  # "2016, November"
DAYS = (
    r"(\d{1,2})(?:st|nd|rd|th)?(?:\s(?:to|and|through|until)\s|\s?[-–]\s?)"  # "14-17 June"
    r"(?:the\s)?(?=\d{1,2}(?:\s|st |nd |rd |th ))"
)
DAY_OF_SAME_MONTH = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\w:/%]|[.,-]\d)"  # "July 13 to 15"

# -- months: short names that are whole, and names that are other words too with what must stand before them
FULL_MONTHS = ("may", "june", "july")
UNSURE_MONTHS = ("may", "march", "mar")
MONTH_CUE = (
    r"\b(?:in|since|until|from|by|of|last|next|this|early|late|mid)[\s-]+(?:the\s)?$|"
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s(?:to|through|until|till|and)\s(?:early\s|late\s|mid-)?$"
)
# A month of a range, whatever it is else: "May to March", "between March and May"
MONTHS_BETWEEN = (
    r"\s(?:to|through|until|till|and)\s(?:early\s|late\s|mid-)?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
)

# -- weekdays
BEHIND_WEEKDAY = r"\.?,?\s{1,4}(?:the\s)?"  # "Friday 8 March", "Friday the 8th"
WEEKDAY_ALONE = r"(?:^|\b(?:on|until|from|this|next|last)\s|-\s?)$"  # before a short weekday: "on Sat."
TO_ORDINAL = r",?\s(?:the\s)?"
HOURS_BEHIND = r"\s(?:to|until|-|–|at)\b"  # "Monday 8 to 9" are hours
ON_WEEKDAY = r"\s(?:on\s)?"  # "next week on Tuesday"
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
DECADE_LED = r"(?!)"
YEARS_WORD = r"(?!)"
OF_THE = r"\s(?:in\s|of\s)?(?:the|my|your|our|this|the\scurrent)\s"  # "the rest of the week"
