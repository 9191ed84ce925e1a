"""English calendar words."""

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10,
    "november": 11, "december": 12,
}  # fmt: skip
SHORT_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}
WEEKDAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
WEEKDAY_PLURALS = {f"{day}s": number for day, number in WEEKDAYS.items()}
SHORT_WEEKDAYS = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
SPANS = {
    "second": "second", "seconds": "second", "minute": "minute", "minutes": "minute", "hour": "hour", "hours": "hour", "day": "day",
    "days": "day", "week": "week", "weeks": "week", "fortnight": "fortnight", "month": "month", "months": "month", "year": "year",
    "years": "year", "quarters": "quarter", "decade": "decade", "decades": "decade", "nights": "day", **{f"{unit}'s time": unit for unit in ("hour", "day", "week", "fortnight", "month", "year")},
    "century": "century", "centuries": "century",
}  # fmt: skip
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}
PARTS = {"early": "begin", "mid": "middle", "late": "end", "the start of": "begin", "the end of": "end", "the beginning of": "begin",
         "the middle of": "middle", "end of": "end", "start of": "begin", "beginning of": "begin", "middle of": "middle"}  # fmt: skip
PART_HOURS = {"morning": (6, 12), "afternoon": (12, 18), "evening": (17, 24), "night": (18, 24)}
OF_DAY = {**PART_HOURS, "tonight": (18, 24), "lunchtime": (11, 14), "last night": (18, 24), "this morning": (6, 12), "this afternoon": (12, 18),
          "this evening": (17, 24)}
WEEKDAY_PARTS: dict[str, int] = {}
DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "the day after tomorrow": 2, "day after tomorrow": 2, "the day after tmrw": 2, "day after tmrw": 2, "the day after tmr": 2,
        "the day before yesterday": -2, "day before yesterday": -2, "last night": -1, "this morning": 0, "this afternoon": 0,
        "this evening": 0, "tmr": 1, "tmrw": 1}  # fmt: skip
RELATIVE = {"last": -1, "past": -1, "previous": -1, "this": 0, "the current": 0, "current": 0, "next": 1, "coming": 1, "this coming": 1,
            "upcoming": 1, "following": 1, "this past": -1}  # fmt: skip
COMING = ("coming", "upcoming", "this coming")
AGO = ("ago",)
LATER = {"later": 1, "afterwards": 1, "earlier": -1, "before": -1}
CLOCK = {"half past": "half past", "quarter past": "quarter past", "quarter to": "quarter to", "past": "past", "to": "to"}
DAYPARTS = {"am": (0, 12), "a.m": (0, 12), "pm": (12, 24), "p.m": (12, 24), "in the morning": (0, 12), "in the afternoon": (12, 18),
            "in the evening": (17, 24), "at night": (18, 24), "in the night": (18, 24)}  # fmt: skip
DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90, "noughties": 100, "twenty-tens": 110, "twenty-teens": 110}
ERA = {"century": 100}
DECADE_CUE: tuple[str, ...] = ()
BEFORE_YEAR = (
    "in", "since", "from", "until", "till", "to", "of", "by", "after", "before", "during", "and", "between", "around", "early", "late",
    "mid", "spring", "summer", "autumn", "winter", "year", "for", "than", "or", "through", "throughout", "circa", "born",
)  # fmt: skip
REST = {"later": 1, "rest of": 1, "the rest of": 1, "the remainder of": 1, "rest": 1, "earlier": -1}
ANOTHER = ("another",)
WHOLE = ("whole", "full", "all", "entire")
FINAL = {"last": -1, "final": -1, "penultimate": -2}
RECURS_CUE = (
    "every", "each", "daily", "weekly", "monthly", "yearly", "annually", "hourly", "quarterly", "biweekly", "bi-weekly", "bimonthly",
    "bi-monthly", "biannual", "semi-annually", "semi-monthly", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
    "saturdays", "sundays", "weekday mornings", "once", "twice",
)  # fmt: skip
TWELVES = {"midnight": 24, "noon": 12, "midday": 12, "mid-night": 24, "high noon": 12}
WEEKENDS = ("weekend",)
QUARTER_SIGN = ("q", "h")
