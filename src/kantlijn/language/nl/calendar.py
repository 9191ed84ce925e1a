"""Dutch calendar words."""

MONTHS = {
    "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8, "september": 9,
    "oktober": 10, "november": 11, "december": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
WEEKDAYS = {"maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6}
SHORT_WEEKDAYS = {"ma": 0, "di": 1, "wo": 2, "woe": 2, "do": 3, "vr": 4, "vrij": 4, "za": 5, "zat": 5, "zo": 6, "zon": 6}
SPANS = {
    "seconde": "second", "seconden": "second", "minuut": "minute", "minuten": "minute", "kwartier": "quarter hour", "uur": "hour",
    "uren": "hour", "uurtje": "hour", "dag": "day", "dagen": "day", "etmaal": "day", "etmalen": "day", "nachten": "day", "week": "week",
    "weken": "week", "maand": "month", "maanden": "month", "kwartalen": "quarter", "jaar": "year", "jaren": "year",
    "jaartje": "year", "decennium": "decade", "decennia": "decade", "eeuw": "century", "eeuwen": "century",
    "dagje": "day", "dagjes": "day", "weekje": "week", "weekjes": "week", "maandje": "month", "maandjes": "month",
    "uurtjes": "hour", "kwartaal": "quarter", "minuutje": "minute", "minuutjes": "minute", "jaartjes": "year",
}  # fmt: skip
SEASONS = {"lente": (3, 5), "voorjaar": (3, 5), "zomer": (6, 8), "herfst": (9, 11), "najaar": (9, 11), "winter": (12, 2)}
PARTS = {"begin": "begin", "medio": "middle", "half": "middle", "midden": "middle", "het midden van": "middle", "halverwege": "middle", "start van": "begin", "aanvang van": "begin", "eind": "end", "einde": "end"}
PART_HOURS = {"ochtend": (6, 12), "morgen": (6, 12), "middag": (12, 18), "avond": (17, 24), "nacht": (0, 6)}
# The part of the day that a word names by itself or at its end: "vanavond", "vrijdagavond", "ochtend".
OF_DAY = {
    "ochtend": (6, 12), "middag": (12, 18), "avond": (17, 24), "nacht": (0, 6), "namiddag": (12, 18), "vooravond": (17, 24),
    **{f"{day}{part}": hours for part, hours in PART_HOURS.items()
       for day in ("gister", "gisteren", "eergister", "eergisteren", "morgen", "overmorgen", "van", "deze ", *WEEKDAYS)},
}  # fmt: skip
WEEKDAY_PARTS = {f"{day}{part}": number for day, number in WEEKDAYS.items() for part in PART_HOURS}
WEEKDAY_PLURALS = {f"{day}en": number for day, number in WEEKDAYS.items()}
DAYS = {
    "eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2, "de dag na morgen": 2, "de dag voor gisteren": -2,
    "heden": 0, "deze ochtend": 0, "deze morgen": 0, "deze middag": 0, "deze avond": 0, "deze nacht": 0,
    **{f"{day}{part}": days for part in PART_HOURS
       for day, days in {"gister": -1, "gisteren": -1, "eergister": -2, "eergisteren": -2, "van": 0, "morgen": 1, "overmorgen": 2}.items()},
}  # fmt: skip
RELATIVE = {"vorig": -1, "vorige": -1, "afgelopen": -1, "verleden": -1, "dit": 0, "deze": 0, "volgend": 1, "volgende": 1,
            "komend": 1, "komende": 1, "aanstaande": 1, "aankomende": 1, "eerstvolgende": 1, "voorgaande": -1, "voorbije": -1,
            "huidige": 0}  # fmt: skip
# Of these the nearest weekday ahead is meant; "volgende vrijdag" is that of next week.
COMING = ("komend", "komende", "aanstaande", "aankomende", "eerstvolgende")
AGO = ("geleden",)
LATER = {"later": 1, "nadien": 1, "erna": 1, "eerder": -1, "daarvoor": -1, "ervoor": -1, "tevoren": -1}
CLOCK = {"half": "half", "kwart": "quarter", "over": "past", "voor": "to"}
DAYPARTS = {"s ochtends": (0, 12), "s morgens": (0, 12), "s middags": (12, 18), "s avonds": (17, 24), "s nachts": (0, 6),
            "in de ochtend": (0, 12), "in de morgen": (0, 12), "in de middag": (12, 18), "in de avond": (17, 24), "in de nacht": (0, 6)}  # fmt: skip
DECADES = {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90, "nul": 100, "tien": 110}  # de jaren nul, de jaren tien: of this century
ERA = {"eeuw": 100}
DECADE_CUE = ("jaren", "de jaren")
# What stands before a bare year: prepositions and the like. "in 1979", "sinds 2011", "tussen 2014 en 2018".
BEFORE_YEAR = (
    "in", "sinds", "uit", "tot", "van", "vanaf", "voor", "vóór", "na", "anno", "begin", "eind", "medio", "tussen", "en", "jaar",
    "oktober", "rond", "per", "over", "omstreeks", "najaar", "voorjaar", "zomer", "winter", "herfst", "lente", "naar", "seizoen",
    "al", "pas", "dan", "of",
)  # fmt: skip
# The rest of a period that is going on, and what lies behind of it: "later dit jaar", "de rest van de week", "eerder deze maand".
REST = {"later": 1, "de rest van": 1, "rest van": 1, "rest": 1, "eerder": -1}
ANOTHER: tuple[str, ...] = ()  # "nog een uur"
WHOLE = ("hele", "gehele", "volle")
FINAL = {"laatste": -1, "allerlaatste": -1, "voorlaatste": -2}
RECURS_CUE = (
    "elke", "elk", "iedere", "ieder", "dagelijks", "dagelijkse", "wekelijks", "wekelijkse", "maandelijks", "maandelijkse", "jaarlijks",
    "jaarlijkse", "tweewekelijks", "tweewekelijkse", "tweemaandelijks", "driemaandelijks", "driemaandelijkse", "halfjaarlijks",
    "halfjaarlijkse", "tweejaarlijks", "tweejaarlijkse", "maandagen", "dinsdagen", "woensdagen", "donderdagen", "vrijdagen", "zaterdagen",
    "zondagen", "ochtenden", *(f"{day}{part}en" for day in WEEKDAYS for part in ("ochtend", "middag", "avond", "nacht")), "eenmaal", "tweemaal", "driemaal",
)  # fmt: skip
TWELVES = {"middernacht": 24, "middaguur": 12}
WEEKENDS = ("weekend", "weekeinde")
QUARTER_SIGN = ("q", "k", "h")
