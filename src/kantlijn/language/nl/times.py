"""Dutch, as the reader of times needs it: feasts, and what stands between, before and behind days, hours and lengths of time.
Regular expressions on lower case text.
"""

# -- feasts: how each is found in a year (language/times.py)
FEASTS = {
    "nieuwjaarsdag": ("fixed", 1, 1, 0), "driekoningen": ("fixed", 1, 6, 0), "valentijnsdag": ("fixed", 2, 14, 0),
    "aswoensdag": ("easter", -46, 0, 0), "palmzondag": ("easter", -7, 0, 0), "witte donderdag": ("easter", -3, 0, 0),
    "goede vrijdag": ("easter", -2, 0, 0), "stille zaterdag": ("easter", -1, 0, 0), "pasen": ("easter", 0, 0, 0),
    "paaszondag": ("easter", 0, 0, 0), "eerste paasdag": ("easter", 0, 0, 0), "1e paasdag": ("easter", 0, 0, 0),
    "paasmaandag": ("easter", 1, 0, 0), "tweede paasdag": ("easter", 1, 0, 0), "2e paasdag": ("easter", 1, 0, 0),
    "hemelvaart": ("easter", 39, 0, 0), "hemelvaartsdag": ("easter", 39, 0, 0), "pinksteren": ("easter", 49, 0, 0),
    "pinksterzondag": ("easter", 49, 0, 0), "eerste pinksterdag": ("easter", 49, 0, 0), "1e pinksterdag": ("easter", 49, 0, 0),
    "pinkstermaandag": ("easter", 50, 0, 0), "tweede pinksterdag": ("easter", 50, 0, 0), "2e pinksterdag": ("easter", 50, 0, 0),
    "koningsdag": ("not sunday", 4, 27, 0), "koninginnedag": ("not sunday", 4, 30, 0), "dag van de arbeid": ("fixed", 5, 1, 0),
    "dodenherdenking": ("fixed", 5, 4, 0), "bevrijdingsdag": ("fixed", 5, 5, 0), "moederdag": ("nth", 2, 6, 5),
    "vaderdag": ("nth", 3, 6, 6), "prinsjesdag": ("nth", 3, 1, 9), "dierendag": ("fixed", 10, 4, 0),
    "halloween": ("fixed", 10, 31, 0), "allerheiligen": ("fixed", 11, 1, 0), "allerzielen": ("fixed", 11, 2, 0),
    "wapenstilstandsdag": ("fixed", 11, 11, 0), "thanksgiving": ("nth", 4, 3, 11),
    "sinterklaasavond": ("fixed", 12, 5, 0), "pakjesavond": ("fixed", 12, 5, 0), "kerstavond": ("fixed", 12, 24, 0),
    "kerst": ("fixed", 12, 25, 0), "kerstmis": ("fixed", 12, 25, 0), "eerste kerstdag": ("fixed", 12, 25, 0),
    "1e kerstdag": ("fixed", 12, 25, 0), "kerstdag": ("fixed", 12, 25, 0), "tweede kerstdag": ("fixed", 12, 26, 0),
    "2e kerstdag": ("fixed", 12, 26, 0), "oudjaar": ("fixed", 12, 31, 0), "oudejaarsdag": ("fixed", 12, 31, 0),
    "oudejaarsavond": ("fixed", 12, 31, 0), "oudejaarsnacht": ("fixed", 12, 31, 0), "oud en nieuw": ("fixed", 12, 31, 0),
    "silvester": ("fixed", 12, 31, 0), "silvesteravond": ("fixed", 12, 31, 0),
    "black friday": ("thanksgiving", 1, 0, 0), "cyber monday": ("thanksgiving", 4, 0, 0),
    "internationale vrouwendag": ("fixed", 3, 8, 0), "wereldvrouwendag": ("fixed", 3, 8, 0), "vrouwendag": ("fixed", 3, 8, 0),
    "veteranendag": ("nth", -1, 5, 6), "keti koti": ("fixed", 7, 1, 0), "ketikoti": ("fixed", 7, 1, 0),
    "sacramentsdag": ("easter", 60, 0, 0), "drievuldigheidszondag": ("easter", 56, 0, 0), "paaszaterdag": ("easter", -1, 0, 0),
    "maria-lichtmis": ("fixed", 2, 2, 0), "maria-hemelvaart": ("fixed", 8, 15, 0), "wereldaidsdag": ("fixed", 12, 1, 0),
    "nieuwjaarsnacht": ("fixed", 1, 1, 0), "feest van de arbeid": ("fixed", 5, 1, 0),
    "sint-maarten": ("fixed", 11, 11, 0),
}  # fmt: skip

# -- a day and its hour
AT = r"\.?,?\s(?:(?:vanaf\s)?(?:om|rond|tegen|omstreeks|klokslag|van|tussen|vanaf)\s(?:ongeveer\s|circa\s|ca\.\s|precies\s|exact\s)?)?"
ON = r",?\s(?:op\s(?:de\s)?|van\s)?"  # "half negen, op vrijdag"
BARE_BEFORE = r"\b(?:om|op|rond)\s(?P<hour>\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?:,?|\sop)\s$"
BARE_HOUR = r"\.?,?\s(?:om|rond|tegen|omstreeks)\s(?P<hour>\d{1,2}|[a-z]{3,6})(?![\w:.,]?\d)\b(?!\s(?:procent|euro|uur|mensen|jaar|dagen|weken))"
HOUR = r"(?P<hour>\d{1,2})\s?(?:uur|u|h)\s?(?P<minute>[0-5]\d)(?![\d.,]?\d|\s?(?:minuten|min|seconden|sec)\b)"  # 17u10, 14 uur 15
# A full hour in words: "om drie uur", "vijftien uur dertig"
SPOKEN = (
    r"(?P<hour>een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|"
    r"negentien|twintig|eenentwintig|tweeëntwintig|drieëntwintig|vierentwintig|\d{1,2}(?!\d|[.,:]\d))(?:(?<=\d)|\b)(?P<clock>\s?(?:uur|u|h)\b)?"
    r"(?(clock)(?:\s(?P<minute>vijf|tien|vijftien|twintig|vijfentwintig|dertig|vijfendertig|veertig|vijfenveertig|vijftig|vijfenvijftig)\b"
    r"(?!\s(?:minuten|seconden|mensen)))?)"
)
ALWAYS_HOUR = r"(?!)"
# "Het is zeven uur": only where the clause ends; "het was zeven uur rijden" is a length
IT_IS = r"\bhet\s(?:is|was|werd)\s(?:al\s|pas\s|nu\s)?$"
BARE_CUE = r"^(?!.*\b(?:gaat|ging|gaan|gingen|draait|draaide|vraagt|vroeg|vragen)\b).*(?:\bom|\bvan\s[^,;]{3,24}(?:uur|ochtends|morgens|middags|avonds|[.:]\d\d)\snaar)\s$"  # "om zeven", "van 8 uur naar negen", not "het gaat om zeven"
HOUR_IN_PART = r"(?P<hour>\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?:\s?(?:uur|u))?\b(?!\s(?:mensen|euro|procent))"
HOUR_CUE = (
    r"(?:\b(?:om|rond|tegen|omstreeks|klokslag|vanaf|uur\sof)\s|\bom\s(?:ongeveer|circa|ca\.|rond|precies|exact|iets voor|even na|even voor)\s)$"
)
PART_BEHIND = r"\s?(?:['‘]\s?(?P<part>s\s(?:ochtends|morgens|middags|avonds|nachts))|in de (?P<in>ochtend|morgen|middag|avond|nacht))\b"

# -- from one to another. `until` leaves the last out where it is more than a day: "van mei tot juli" ends as July begins.
TO = r"\.?\s?(?:-|–|—|~)\s?|\.?\s(?:tot en met|t/m|tm)\s(?:de\s|het\s|en met\s)?|(?P<until>\.?\stot(?:\saan)?\s(?:op\s)?(?:de\s|het\s)?)"
BOTH = r"\s(?:en|tot)\s(?:de\s|het\s)?"
BETWEEN = r"\btussen\s(?:de\s|het\s)?$"
OPENS = r"\b(?:van|tussen|vanaf)\s(?:de\s)?$"  # before the first of two bare hours
BARE_END = r"(?P<hour>\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?![\w:.,/-]?\d)\b(?!\s?(?:%|procent|euro))"
BARE_START = r"\b(?:van|tussen|vanaf)\s(?P<hour>\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\s?(?:-|–|\stot\s|\sen\s)\s?$"

# -- on one side. `named`: words after which a year or a full date stays what is named ("vóór 1 juli 1967 geboren").
NOW = r"(?:nu|heden|vandaag de dag)\b(?:\stoe\b)?"
LASTING = r",?\s(?:voor|gedurende)\s"  # "maandag voor drie dagen"
WEEKDAYS_OF = r",?\s(?:(?:van|tussen|vanaf)\s)?"  # "volgende week van woensdag tot vrijdag"
UNTIL_NOW = r"\btussen\s(?:nu|vandaag)\sen\s(?:de\s)?$"
SINCE = r"\b(?:(?P<named>sinds|vanaf)|op zijn vroegst|niet eerder dan|niet vroeger dan|met ingang van|op of na|na of op|zo vroeg als)\s(?:de\s|het\s)?$"
AFTER = r"\b(?:na|later dan|voorbij)\s(?:de\s|het\s)?$"
BEFORE = (
    r"\b(?:(?P<named>vóór|(?P<for>voor))|eerder dan|vroeger dan|voorafgaand aan)\s(?:de\s|het\s)?$|"
    r"\b(?P<with>uiterlijk|niet later dan|op zijn laatst|tot uiterlijk|op of voor|op of vóór|voor of op|op of eerder dan|zo laat als)\s(?:op\s|in\s)?(?:de\s|het\s)?$"
)
OR_LATER = r"\s(?:of|en)\s(?:later|daarna|hoger)\b(?!\sdan)|\sop zijn vroegst\b"
OR_EARLIER = r"\s(?:of|en)\s(?:eerder|daarvoor|vroeger)\b(?!\sdan)|\sop zijn laatst\b"

# -- lengths of time
PLUS = r"(?:\sen|,\sen|,)?\s"  # "1 jaar, 2 maanden en 3 dagen"
AHEAD = r"\b(?:over|binnen nu en|in)\s$"
LOOKS_AHEAD = r"(?<!verdeeld )(?<!verspreid )(?<!uitgesmeerd )(?<!gespreid )(?<!gerekend )(?<!gemeten )(?<!gemiddeld )(?<!gaat )(?<!ging )\bover\s$|\bnu en\s$"  # not how it is spread
LAST = r"\b(?:(?:de|het|in de|van de)\s)?(?:afgelopen|voorbije|laatste|vorige|verstreken)\s$"
NEXT = r"\b(?P<within>binnen\s)?(?:(?:de|het|in de)\s)?(?:komende?|eerstvolgende|volgende|aankomende|aanstaande)\s$"
FROM_NOW = r"\s(?:(?:gerekend\s)?vanaf|sinds|na)\s(?:nu|vandaag)\b"
OFFSET = (
    r"(?:\s(?:(?:gerekend\s)?(?:(?P<behind>na)|vanaf)|(?P<earlier>voor|vóór|eerder dan))|(?P<starting>,\svanaf|,?\s(?:te beginnen|beginnend) (?:op|met)|,?\singaande))"
    r"\s(?:de\s|het\s)?"
)
FOR_BEFORE = r"\b(?:voor|gedurende)\s$"  # "voor tien dagen vanaf 18 december": how long, and not how far
AGO_BEHIND = r"\sgeleden\b"
# Before a span of time: some, and not how many ("een paar" and its kin stand in numerals.py).
FEW = ("paar", "een handvol", "een handjevol", "een stuk of wat")
SHORT_UNITS = {
    "u": "hour", "min": "minute", "sec": "second", "secs": "second", "s": "second", "wk": "week", "mnd": "month", "mnds": "month",
    "j": "year", "jr": "year", "d": "day", "secondes": "second",
}  # fmt: skip
AND_MINUTES = r"(?!)"  # "twee uur dertig" is a time of the day
AND_A_HALF = r"(?!)"  # "anderhalf uur" is one word
ONE = r"\b(?:nog|over|binnen|gedurende|al|pas|na|in|duurt|duurde)\s$"  # before "een week": it counts
ONE_NAMED = r"\s(?:\d{4}\b|door\b)|['-]"  # "het hele jaar 2019" is a year
ONE_LASTS = r"\s(?:lang|en\s(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+)\s(?:dag|week|weken|maand|uur|min|kwartier))"

# -- the n-th of a month, a week of a year
OF = r"\s(?:van|in|uit)\s(?:de\s|het\s)?|\s"
MOMENTS = ("uur", "minuut", "seconde", "dag", "kwartier")
OF_IT = r"\s(?:van|in)\s(?:de|het)\s(?P<unit>week|maand|jaar|kwartaal)\b"
SINGULAR = ("week", "weekend", "maand", "kwartaal", "jaar", "decennium", "eeuw")
# "de 27e", "de eerste", where no noun follows: what may stand behind
DAY_OF_MONTH = (
    r"\s?(?:[.,;:!?)]|$|(?:om|en|of|tot|t/m|is|was|zijn|van deze maand|terug|weer|moet|wordt|werd|begint|begon|vertrek\w*|al|komt|komen|kwam|"
    r"gaat|ging|krijgt|kreeg|valt|viel|start\w*|staat|stond|volgt|volgde|sluit|sloot|kan|kon|zal|zou|mag|mocht|heeft|had|hebben|opent|opende)\b)"
)
DATE_CUE = r"\b(?:op|vanaf|sinds|tot|t/m|voor|na|deze|van|en|gedateerd)\s(?:de\s)?$"
YEARS_IN_WORDS = r"\b(?:in|sinds|anno|uit|van|tot|eind|begin|(?:jan|febr)uari|maart|april|mei|ju[nl]i|augustus|(?:septem|okto|novem|decem)ber,?)\s$"
THE_CUE = r"\b(?:op|tot|vanaf|sinds|voor|en|van)\s(?:de\s)$"
WEEK_OF = r"week\s(?:van|vanaf|beginnend op|aanvangend|die begint op)\s(?:de\s)?"
WEEK_OF_YEAR = r",?\s(?:van\s|in\s)?(?=\d{4}\b)"
QUARTERS = ("kwartaal",)
IN_BEFORE = r"\b(?:in|van|sinds|tot|vorig|vorige|deze|komende)\s$"  # a month behind it has no day behind a comma: "in mei, 5 procent meer"
SHORT_MONTH_CUE = r"\b(?:in|maand|sinds|vanaf|tot|aanstaande|komende|vorige|begin|eind|half|medio|na)\s$"  # "in okt"
QUARTER_OF_IT = r"\sjaar\s(?:in\s)?(?:het\s|de\s)?(?=(?:eerste|tweede|derde|vierde|1e|2e|3e|4e|laatste)\s(?:kwartaal|helft|halfjaar)\b)"  # "vorig jaar het derde kwartaal"
QUARTER = (
    r"\s(?:(?P<quarter>kwartaal)|(?P<half>halfjaar|half jaar|helft))\b"
    r"(?:,?\s(?:van\s|in\s)?(?:(?P<year>\d{4})\b|(?P<relative>vorig|dit|volgend|afgelopen|komend)\sjaar\b|het jaar\b))?"
)
QUARTER_SIGN = r"(?:(?P<before>\d{4})[\s-]?)?\b(?:(?P<quarter>[qk])|(?P<half>h))(?P<number>[1-4])\b(?:,?\s(?:van\s|in\s)?(?P<year>\d{4})\b|\s(?P<relative>vorig|dit|volgend) jaar\b)?"

# -- a part of a period: what stands between "begin" and the month or year
WHOSE = r"\b(?:zijn|haar|hun|mijn|onze?|jouw|een|elke?|iedere?)\s$"  # before "tweede zondag": of no month
OF_EVERY = r"\s(?:van|in)\s(?:elke?|iedere?)\s(?:maand|jaar|kwartaal|week)\b|\s(?:elke?|iedere?)\s(?:maand|jaar)\b"  # "de eerste maandag van elke maand"
PART_OF = r"[\s-]{1,3}(?:van\s)?(?:de\s|het\s)?"
PART_GOING_ON = r"\b(?:de|het|van)\s$"  # "eind van de maand", and not "halverwege jaar twee"
NAMED_BEHIND = r"\s(?:\d|van\b|waarin\b|dat\b|die\b|voor\b|na\b|daar)"

# -- what recurs
RECURS = (
    r"(?:elke?|iedere?)\s(?:(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|\d{1,3}|andere|paar|eerste|tweede|derde|laatste)\s)?"
    r"(?:seconde[ns]?|minu(?:ut|ten)|uur|uren|dag(?:en)?|week|weken|weekend(?:en)?|weekdag|werkdag|maand(?:en)?|kwartaal|jaar|zomer|winter|lente|herfst|"
    r"ochtend|morgen|middag|avond|nacht|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:\s?(?:ochtend|morgen|middag|avond|nacht))?)\b"
    r"|(?:een|twee|drie|vier|half)?(?:dage|weke|maande|jaar)lijkse?\b(?!\s(?:bestuur|leven|kost|werk|gang|brood))"
    r"|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|(?:ochtend|middag|avond|nacht)en)\b|ochtenden\b"
    r"|(?:een|twee|drie)maal\s(?:per|in de)\s(?:dag|week|maand|jaar)\b"
)
