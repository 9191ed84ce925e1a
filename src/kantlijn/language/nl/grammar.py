"""Dutch, as the reader's grammar needs it: how numbers, hours, ages and ranges are put together. Regular expressions on lower case
text, but where a capital matters; `NEVER` where Dutch has no such form.
"""

NEVER = r"(?!)"

DECIMAL_MARK = ","  # CLDR
ARTICLES = ("een", "'n")

# -- ranges and inheritance
LINK = r"\s(?:tot en met|t/m|tot|à|a|en|of)\s(?:de\s)?[€$£]?"  # between the two ends of a range
BY_HOW_MUCH = r"\smet\s[^.;:]{1,30}$"  # between a verb of change and "tot": "steeg met 12 procent tot"
BY = "met "  # "stegen met 5 euro tot 95 euro"
THAN = r"\s(?:dan|als|of gelijk)\b"  # behind "of minder": it compares, and bounds nothing before it
AND_ALSO = r"\s?,?\s(?:en|maar|of)\s(?:tegelijk\s|ook\s)?"  # "meer dan 10 en minder dan 20"
LISTED = (" en ", " of ", ", ", ", en ")  # "boetes van 50, 75 en 100 euro": the unit behind the last is of all
TO = (" naar ", " tot ")  # "van 5,2 naar 6,7 miljoen": between a first number without unit and the one it takes it from
FROM_ = ("van ", "tussen ")  # and what stands before that first number
# "een man of tien": the thing, and then the number
OR_SO = r"een\s(?P<thing>[^\W\d_]+)\sof\s(?=[\w€])"
TENS_OF = {"duizendje": 1000.0, "honderdje": 100.0, "miljoentje": 1e6, "tientje": 10.0}
PER = r"(?:\s{1,3}per\s{1,3}|\s?/\s?)(?P<article>(?!))?(?P<number>\d[\d.]*\s?)?(?P<what>[^\W\d_]+)"
# Things that are had by halves, behind "een half": a half truth, a half word and the half world are figures of speech
HALVED = (
    r"\s(?:brood|broodje|ei|appel|citroen|ui|ui|kip|varken|koe|pizza|taart|glas|fles|flesje|pak|pakje|zak|zakje|blik|bord|beker|emmer|krat|tube|"
    r"plak|pagina|krantenpagina|punt|zetel|ster|komkommer|paprika|tablet|pil|rundje|ronde|tank|theelepel|eetlepel|kopje)\b"
)
METRES_BEFORE = NEVER
INCHES = NEVER  # "2 in thick": English
METRES = NEVER  # "a 100m sprint": in Dutch the m is always a metre
STONE = NEVER  # "13st 4lb": British
# "38C (100F)": degrees where these stand near them, else a seat, a bus or a house
WARMTH = r"temperat|\bwarm|\bhitte|\bheet|\bhete\b|\bkoud|\bkoel|\bgraden|celsius|fahrenheit|\bweer\b|\bkoorts|klimaat|\boven\b|\bkook|\bvries|\bvror|thermomet|\bsmelt|\d\s?[cf]\b.{0,10}\d\s?[fc]\b"
PARTS_IN_PLURAL: tuple[str, ...] = ()  # "fifths": Dutch says "vijf achtste"
HOURS_FROM = r"van $"  # "van 9 tot 17 uur" are moments, not a duration
CLAUSE = r"[.;:]\s|\b(?:en|maar)\b"  # where what was said before no longer says what is measured
AND_PART = r"\s(?:en\s)?"  # between an amount and its smaller part: "twee euro en tien cent", "1 kilo 200 gram"
# "vijf euro vijftig": the cents behind, unless this follows
NO_CENTS = r"\s?[%€$]|[\s-](?:procent|euro|jaar|keer|uur|man|\w+en\b|\w+s\b)|[.,:/]\d|-"

# -- nouns
SHARE_OF = r"\s{1,3}van\s(?:de|het|alle|al de|deze|die|onze|hun|zijn|haar|zulke|dit|dat)?\s?(?!\w+\s\d)|\s{1,3}der\s(?=\w)"
WORDS_ONLY = ("uit",)  # "vier uit tien" is a share; "4 uit 5" is how a batter did
OF_MANY = NEVER  # "tientallen fans": no "of" between
SINGULAR_VERB = r"\s(?:is|was|heeft|wordt|werd|gaat|ging|komt|kwam)\b"  # behind "Zeven Provinciën": one name, not seven

# -- ages
OLD = r"\s(?:oud|jong)(?:e)?\b"  # "acht maanden oud"
AND_OVER = r"\s(?:en|of)\s(?:ouder|jonger)"
UPWARDS = r"ouder"
WAS = (
    r"(?:\b(?:[Ii]k|[Jj]e|[Hh]ij|[Zz]e|[Zz]ij|die|(?!Het|Dat|Dit|Er|De|Die|Wat|Dan|Ge\w+[td]\b)[A-ZÀ-Þ][\w'’-]+)|\d\)) "
    r"(?:ben|bent|is|was|werd|wordt)\s(?:al\s|pas\s|nog maar\s|nu\s|toen\s|net\s|inmiddels\s)?$"
)
# A birthday with its day between: "De schrijver werd vorige week 58."
TURNED = (
    r"(?<!\bhet )(?<!\bHet )(?<!aantal )(?<!score )(?<!prijs )\b(?:werd|wordt)\s(?:hij\s|zij\s|ze\s)?"
    r"(?:(?:eer)?gisteren|vandaag|(?:over)?morgen|onlangs|"
    r"(?:vorige|deze|volgende|afgelopen|komende)\s(?:week|maand|zomer|winter|herfst|lente|[a-z]+dag)|"
    r"(?:vorig|dit|volgend|afgelopen|komend)\s(?:jaar|voorjaar|najaar|weekend)|(?:maan|dins|woens|donder|vrij|zater|zon)dag|"
    r"(?:in|begin|half|medio|eind)\s(?:januari|februari|maart|april|mei|ju[nl]i|augustus|(?:septem|okto|novem|decem)ber))\s$"
)
TURNED_BEHIND = r"\s*(?:[.,;:)]|(?:en|maar|toen)\b|$)"
WHEN = r"\btoen (?:hij|zij|ze|ik|[A-ZÀ-Þ][\w'’-]+)\s(?:pas\s|amper\s|nog maar\s)?$"
WAS_BEHIND = r" was\b"  # "toen Clara 27 jaar was"
AT_AGE = r"\b(?:op zijn|op haar|toen (?:hij|ze|zij))\s$"
AT_AGE_BEHIND = r"e\b|ste\b|\swas|\s*[,.]"
A_PERSON = r"\b(?:een|de|die|mijn|haar|zijn) ([^\W\d_]{3,}) van\s$"  # "een kapper van dertig"
PERSON_ENDS = r"(?<!numm)(?:verdachte|getuige|bewoonster|er|ster|ist|ant|ent|eur|in|aar|man|vrouw)$"
IN_THE_TENS = r"\b(?:in|halverwege|begin|eind|diep in) de $"  # "in de zestig"
BETWEEN_COMMAS = r"(?:\b[A-ZÀ-Þ][\w'’-]+|\b(?:[Dd]e|[Ee]en|[Zz]ijn|[Hh]aar|[Mm]ijn) (?P<noun>[a-zà-ÿ-]{3,})),\s$"  # "Emma, 38,"; "de verdachte, 38,"
AGE_NOUN = "leeftijd"  # "op 77-jarige leeftijd"

# -- ranks
HEDGE_WITH_ARTICLE = r"zo'n$|een\s(?!stuk)"  # "zo'n kwart", "een kleine helft"
IN_PROPORTION = r"\b(?:verhouding|schaal|verdeling|sleutel|mengsel)\b"  # before "30:70"
NTH_BUT = r"\sna\s(?:de\s|het\s)?(?:meest\s)?(?:\w{3,}(?:ste|st))\b"  # behind "op twee": "na de grootste"
NTH_BEFORE = "op "
NUMBER_WORD = r"\b(?:nummer|nr\.?)\s$"
NUMBER_BEHIND = r"\s*(?:[.,;]|in|van|op|achter|$)"

# -- dates and clock
MONTH_FIRST = False
MONTHS_HAVE_CAPITALS = False
DECADE = NEVER  # "the 1990s"
DECADE_BEFORE = NEVER  # "the nineties"
CLOCK = (
    r"(?:(?P<off>kwart|[a-zé]{3,9}|\d{1,2})\s(?:minuten\s)?(?P<way>over|voor)\s)?(?P<half>half\s)?"
    r"(?P<hour>één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d{1,2}(?!\d|[.,]\d))(?P<whole>\suur)?"
    r"(?!\s?(?:[-%€\d]|procent|jaar|dagen|weken|maanden|euro|miljoen|mensen|keer|meter|kilometer|minuten|doelpunt|op de|of))\b"
)
HALF = -30  # "half elf" is half an hour before eleven
QUARTERS = ("kwart",)
PAST = ("over",)
TWELVES = {"middernacht": 24}
HOUR_BEHIND = r"\suur\b"
