"""Dutch words around feasts, weekdays and their dates. Regular expressions, but for the names (language/nl/times.py has their rules)."""

# Feasts that are one day, and the same day wherever Dutch is written. Mother's and father's day are not (Antwerp), nor is the King's day
# of Belgium.
ONE_DAY = (
    "nieuwjaarsdag", "driekoningen", "valentijnsdag", "aswoensdag", "palmzondag", "witte donderdag", "goede vrijdag", "stille zaterdag",
    "paaszondag", "eerste paasdag", "1e paasdag", "paasmaandag", "tweede paasdag", "2e paasdag", "hemelvaartsdag", "pinksterzondag",
    "eerste pinksterdag", "1e pinksterdag", "pinkstermaandag", "tweede pinksterdag", "2e pinksterdag", "koningsdag", "bevrijdingsdag",
    "prinsjesdag", "dierendag", "allerheiligen", "allerzielen", "eerste kerstdag", "1e kerstdag", "tweede kerstdag", "2e kerstdag",
    "oudejaarsdag", "oudejaarsavond", "thanksgiving", "hemelvaart", "sinterklaasavond", "pakjesavond", "kerstavond",
)  # fmt: skip
# Feasts whose rule is no older than a year: Koningsdag is kept since 2014, and on the 27th.
SINCE = {"koningsdag": 2014}
# Another church keeps another Easter and another Christmas; the old calendar too.
OTHER_CALENDAR = r"\b(?:orthodox\w*|Grieks\w*|Russisch\w*|Oekra\w+|Koptisch\w*|Servisch\w*|Juliaans\w*|oude kalender|oude stijl|joods\w*|Canad\w+|Belgi\w+)"
FALLS = r"\s(?:valt|vallen|viel|vielen|is|was)\s(?:[^\s.,;:()]+\s){0,4}?op\s(?:een\s|de\s)?$"
# Before a feast: a day beside it is meant.
BESIDE = r"\b(?:na|voor|vóór|rond|tot|sinds|vanaf|tegen|dag van)\s(?:de\s)?$"
# Before two dates: they are those of a weekend.
WEEKEND_OF = r"\bweekend(?:e)?(?:,\s|\svan\s|\s)$"
# A weekday with a part of its day, or apart, before a date: "vrijdagavond 8 juni", "komende zaterdag (9 juni)".
DAY_BEFORE = r"(?<![\w-])(?P<day>[a-z]{5,9}?)(?:avond|ochtend|morgen|middag|(?P<night>nacht))?(?:,?\s\(?(?:de\s)?)$"
# Between the weekdays of a range: "van maandag 3 tot en met vrijdag 7 juni".
DAY_TO_DAY = r"\s(?:de\s)?(?P<day>\d{1,2})(?:e|ste|de)?\s?(?:tot en met|tot|op|t/m|en|–|-)\s?$"
# Between "gisteren" and its date.
BESIDE_DAY = r"\s?[,(–-]?\s?(?:op\s|dus\s|de\s)?"
# Behind the name of a feast: its year.
OF_YEAR = r",?\s(?:van\s|in\s)?\d{4}$"
