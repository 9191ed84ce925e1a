"""Dutch, as the reader of dates and periods needs it. Regular expressions on lower case text; tried on the clean Dutch news of
docs/calibration.md and on the suites of docs/reading-cases.md.
"""

# -- within a date
TO_MONTH = r"\.?\s{1,4}(?:de\s|van\s)?\s*"  # "8 maart", "8e van maart"
TO_DAY = r"(?!)"  # no month stands before its day
MONTH_WITHOUT_DAY = r"(?!)"
TO_DAY_IN_WORDS = r"\s(?:tot en met|t/m|tot|en)\s(?:de\s)?"  # "de negende tot en met de zeventiende april"
# Before a date whose year the verb does not tell: "het besluit van 12 december wordt herzien", "als het voor 1 juli is betaald"
TOLD_OF = r"\b(?:van|uit|sinds|vanaf|tot|voor|vóór|uiterlijk)\s(?:de\s)?$"
TOLD_OF_BEHIND = r"\s(?:van|voor)\b"  # "het laatste uur van de wedstrijd"
TO_YEAR = r"\s{0,3}[,.]?\s{1,3}(?:van\s|in\s)?"  # "8 maart 2019", "8 maart, 2019"
MONTH_TO_YEAR = r"\.?,?\s{1,4}(?:van\s|in\s)?|-"  # "maart 2019", "maart van 2019"
YEAR_BEHIND = r",?\s{1,3}(?:van\s|in\s)?(?=\d{4}\b)"  # behind a season or a feast: "de zomer van 2019"
YEAR_TO_MONTH = r"\s?,\s"  # "2016, november"
DAYS = (
    r"(\d{1,2})(?:e|de|ste)?(?:\s(?:tot en met|t/m|tot|en)\s|\s?[-–]\s?)"  # "11 tot en met 19 mei"
    r"(?:de\s)?(?=\d{1,2}(?:\s|e |de |ste ))"
)
DAY_OF_SAME_MONTH = r"(?!)"
# Days of "deze maand" behind it ("van de 18e tot en met de 22e") and before it ("4 tot 23 van deze maand"); `the`: told as days.
DAYS_BEHIND_MONTH = (
    r",?\s(?:(?:van|tussen|vanaf)\s)?(?P<the>de\s)?(?P<first>\d{1,2})(?:e|de|ste)?(?:\s(?:tot en met|t/m|tot|en)\s|\s?[-–]\s?)(?:de\s)?"
    r"(?P<last>\d{1,2})(?:e|de|ste)?(?![\w%:/-]|[.,]\d)"
)
DAYS_BEFORE_MONTH = (
    r"(?P<first>\d{1,2})(?:e|de|ste)?(?:\s(?:tot en met|t/m|tot|en)\s|\s?[-–]\s?)(?:de\s)?(?P<last>\d{1,2})(?:e|de|ste)?\s(?:van\s|in\s)?(?:de\s)?"
)

# -- months: short names that are whole, and names that are other words too with what must stand before them
FULL_MONTHS = ("mei", "juni", "juli")
UNSURE_MONTHS: tuple[str, ...] = ()
MONTH_CUE = r"(?!)"
NO_MONTH_BEFORE = r"(?!)"
MONTHS_BETWEEN = r"(?!)"

# -- weekdays
BEHIND_WEEKDAY = r"\.?,?\s{1,4}(?:de\s)?"  # "vrijdag 8 maart", "vrijdag de 8e"
WEEKDAY_ALONE = r"(?:^|\b(?:op|tot|tot en met|t/m|van|vanaf|deze)\s|-\s?)$"  # before a short weekday: "op za."
TO_ORDINAL = r",?\s(?:de\s)?"
HOURS_BEHIND = r"\s(?:tot|-|–|om)\b"  # "maandag 8 tot 9" are hours
ON_WEEKDAY = r"\s(?:op\s)?"  # "volgende week op dinsdag"
WEEKDAYS_AHEAD = r"\bover\s$"  # "over drie zondagen"
BESIDE_DAY = r"\s(?:(?P<earlier>vóór|voor|voorafgaand aan)|na)\s(?:de\s|het\s)?"  # "de zaterdag voor Pinksteren"
WEEKDAY_OF_OTHER = r"\bde\s\w+dag\s(?:voor|na)\s[^\d\s]"  # "de vrijdag voor het feest"
NO_DAY = r"(?:'s|elke|iedere|de|goede|volgende)\smorgen$"  # the morning and not tomorrow

# -- years and longer periods
SHORT_YEAR_BEFORE = r"\b(?:in|sinds|van|zomer|eind|begin)\s['‘]$"  # "sinds '05"
YEARS_TO = r"\s?([-–—~/]|t/m|tot en met)\s?(?=\d)"  # "1914-1918"
YEARS_AND = r" en "  # "tussen 2014 en 2022"
NO_YEAR_BEFORE = r"[€$£#]\s?$|\b(?:nr|no)\.?\s$"
# Before four digits with a word behind them that may be a plural: a year all the same ("in 1953 braken de dijken") …
YEAR_TOLD = r"\b(?:in|sinds|eind|begin|medio|anno|najaar|voorjaar)\s+$"
# … which a plural in -en is only before a clause of its own: it is spelled like a verb.
CLAUSE_BEHIND = r"\s*(?:[,.;:)]|op |in |van |uit |met |die |voor |aan )"
DECADE_IN_DIGITS = r"\s'?(?:(1[5-9]|20)?(\d0))\b(?!\s*(?:jaar|procent))"  # "de jaren 90"
DECADE_NEEDS_CENTURY = r"^jaren$"  # "jaren 90" without "de": only with its century or a mark before it
SECOND_DECADE = r"\bjaren\s'?\d0(?:,|\sen|\sof|\st/m|\stot)?(?:\s|-)$"  # "de jaren '60 en '70"
DECADE_LED = r"(?<!\w)de\s$"  # before "jaren zestig", where a word before it took the article: "uit de jaren zestig"
YEARS_WORD = r"\sjaren\b"  # behind "zeventiger"
OF_THE = r"\s(?:in\s|van\s)?(?:de|het)\s"  # "de rest van de week"
SHORT_DECADE_BEFORE = r"(?!)"  # "the 70s"
NO_DECADE = r"(?!)"
# Two years that are one school year (from August on) or one season of a sport (from July on), written out or not.
SCHOOL_YEAR = r"\b(?:schooljaar|studiejaar|cursusjaar|collegejaar|academisch jaar|schooljaren)\s$"
SEASON_YEAR = r"\b(?:seizoen|voetbalseizoen|schaatsseizoen|wielerseizoen|speelseizoen)\s$"
SCHOOL_BEHIND = SEASON_BEHIND = r"(?!)"
