"""Dutch, as the reader's grammar needs it: how numbers, hours, ages and ranges are put together. Regular expressions on lower case
text, but where a capital matters; `NEVER` where Dutch has no such form.
"""

NEVER = r"(?!)"

DECIMAL_MARK = ","  # CLDR
ARTICLES = ("een", "'n")

# -- ranges and inheritance
LINK = r"\s(?:tot en met|t/m|tot|à|a|en|of)\s(?:de\s)?[€$£]?"  # between the two ends of a range
BY_HOW_MUCH = r"\smet\s[^.;:]{1,30}$"  # between a verb of change and "tot": "steeg met 12 procent tot"
# Right before the first number: by how much something changed. "Steeg 5 euro tot 95 euro" is no range.
CHANGED_BY = (
    r"\b(?:stegen|steeg|stijgt|daalde|daalden|daalt|zakte|zakten|zakt|groeide|groeiden|klom|klommen|kelderde|won|wonnen|verloor|verloren|"
    r"kromp|krompen|slonk)\s(?:met\s|ruim\s|bijna\s)?[€$£]?$"
)
SUSPENDED = r"-\s(?:tot|tot en met|à)\s"  # "12- tot 18-jarigen"
BEFORE_NUMBER = r"\s{1,4}(?:de\s|een\s)?[-−]?"  # between a hedge and its number: "ruim de 40"
AND_WORDS = ("en",)  # between a whole and its part: "zeven en een half"
BY = "met "  # "stegen met 5 euro tot 95 euro"
THAN = r"\s(?:dan|als|of gelijk)\b"  # behind "of minder": it compares, and bounds nothing before it
AND_ALSO = r"\s?,?\s(?:en|maar|of)\s(?:tegelijk\s|ook\s)?"  # "meer dan 10 en minder dan 20"
# between two sizes of one thing, and between two numbers of which the last says what they count
LISTED = (" en ", " of ", ", ", ", en ", " bij ", " x ")  # "boetes van 50, 75 en 100 euro": the unit behind the last is of all
TO = (" naar ", " tot ")  # "van 5,2 naar 6,7 miljoen": between a first number without unit and the one it takes it from
FROM_ = ("van ", "tussen ")  # and what stands before that first number
# "een man of tien": the thing, and then the number
OR_SO = r"een\s(?P<thing>[^\W\d_]+)\sof\s(?=[\w€])"
TENS_OF = {"duizendje": 1000.0, "honderdje": 100.0, "miljoentje": 1e6, "tientje": 10.0}
# Between a figure and "per": gross or net, or the one thing that is measured ("35 gram CO2 per kilometer", "500 euro boete per dag").
PER_OF = r"\s(?P<of>[^\W\d_]+\d?)(?=\sper\s)"
# "per vierkante kilometer": the power, and the unit it is of
SOLID = r"\sper\s(?:(?P<cubic>kubieke)|vierkante)\s(?P<kilo>kilo)?meters?\b"
OVER = NEVER  # "one over three": English
PER = r"(?:\s{1,3}per\s{1,3}|\s?/\s?)(?P<article>(?!))?(?P<number>\d[\d.]*\s?)?(?P<what>[^\W\d_]+)"
# Things that are had by halves, behind "een half": a half truth, a half word and the half world are figures of speech
HALVED = (
    r"\s(?:brood|broodje|ei|appel|citroen|ui|kip|varken|koe|pizza|taart|glas|fles|flesje|pak|pakje|zak|zakje|blik|bord|beker|emmer|krat|tube|"
    r"plak|pagina|krantenpagina|punt|zetel|ster|komkommer|paprika|tablet|pil|rundje|ronde|tank|theelepel|eetlepel|kopje)\b"
)
METRES_BEFORE = NEVER
STONES = NEVER  # "14st 3lb": English
INCHES = NEVER  # "2 in thick": English
METRES = NEVER  # "a 100m sprint": in Dutch the m is always a metre
HALF_WORDS = ("half", "halve")  # before a unit or behind a number: "een halve liter", "twee en een half"
PARTS_IN_PLURAL: tuple[str, ...] = ()  # "fifths": Dutch says "vijf achtste"
HOURS_FROM = r"van $"  # "van 9 tot 17 uur" are moments, not a duration
# ... and so are hours past noon behind a day or a word for opening: "zaterdag 10-16 uur", "di t/m zo 11-17 uur"
HOURS_OPEN = r"(?:\b(?:maan|dins|woens|donder|vrij|zater|zon|week|werk)dag(?:en)?|\b(?:ma|di|wo|do|vr|za|zo)\.?|weekend|geopend|dagelijks),? $"
# Between a number and its unit of time: "twee volle dagen", "drie afgelopen jaren".
LENGTH_DESCRIBED = (
    r"\s(?:volle|hele|lange|korte|extra|opeenvolgende|achtereenvolgende|aaneengesloten|zware|mooie|drukke|afgelopen|voorbije|komende|volgende|eerstvolgende)\s"
)
CLAUSE = r"[.;:]\s|\b(?:en|maar)\b"  # where what was said before no longer says what is measured
AND_PART = r"\s(?:en\s)?"  # between an amount and its smaller part: "twee euro en tien cent", "1 kilo 200 gram"
# "vijf euro vijftig": the cents behind, unless this follows
NO_CENTS = r"\s?[%€$]|[\s-](?:procent|euro|jaar|keer|uur|man|\w+en\b|\w+s\b)|[.,:/]\d|-"

# -- nouns
SHARE_OF = r"\s{1,3}(?:deel\s)?van\s(?:de|het|alle|al de|deze|die|onze|hun|zijn|haar|zulke|dit|dat)?\s?(?!\d+\s\d)|\s{1,3}der\s(?=\w)"
# What stands behind a share: "een vijfde meer". Before another word an ordinal counts: "een derde keer".
# What is counted by an ordinal though a hedge stands before it: "bijna een derde plaats".
NTH_THING = r"(?:keer|maal|plaats|plek|poging|persoon|man|vrouw|kind|termijn|seizoen|ronde|set|doelpunt|titel|zege|overwinning|dag|week|maand|jaar)\b"
# A majority "van 12 zetels" is so many more than the others, "van een zetel" too.
MAJORITY_OF = r"(?!\s+van\s+(?:\d|een\b|één\b|twee\b|drie\b|vier\b|vijf\b|zes\b))"
PART_OF = (
    r"(?:van|der|deel|meer|minder|hoger|lager|duurder|goedkoper|groter|kleiner|jonger|ouder|korter|langer|sneller|trager|zwaarder|lichter|is|zijn|waren|was|heeft|hebben|had|hadden|dus|daarvan|ervan|kwam|komt|werd|wordt|wil|vindt|zegt|kiest|koos|stemt|stemde|ging|gaat|bleef|blijft|geeft|gaf)\b|[,.;:)]|$"
)
OF_ONE = r"\svan\s(?:een|één)\s"  # "een tiende van een seconde": so much of a unit
WHOLE_OF = ("van de", "op")  # "120 van de 400": with large numbers two counts, and no share
# These compare two figures, where one stands right before them: "25 procent meer dan de 40 euro van vorig jaar".
COMPARED = ("onder", "boven", "onder de", "boven de", "meer dan", "minder dan", "hoger dan", "lager dan", "groter dan", "kleiner dan")
PRONOUNS = "hen ons hun dat die deze ze wie".split()
# What a word that is counted by two or more looks like: "120 ziek" counts nobody.
PLURAL_ENDINGS = ("en", "s", "'s", "’s", "ën", "a", "i", "man")
IN_SINGULAR = "stuks politie personeel vee paar graad rooms personen pk".split()
# Before an adjective or a participle between a number and its noun: "34 pas afgestudeerde artsen".
ADVERBS = (
    "pas net zojuist zelf vaak veel goed slecht zwaar licht ernstig volledig geheel deels gedeeltelijk recent recentelijk illegaal legaal "
    "vrij uiterst zeer heel erg extreem relatief nieuw oud speciaal onlangs eerder vers handmatig professioneel hoog laag jong nauw dicht "
    "politiek psychisch lichamelijk financieel sociaal medisch tijdelijk voormalig buitenlands"
).split()
# Participles in -en that count nobody by themselves: "er werden 14 vrijgelaten", "er zijn er 30 opgenomen".
PARTICIPLES = (
    r"(?:aan|achter|af|bij|binnen|dood|door|in|los|mee|neer|om|op|over|rond|samen|tegen|terug|thuis|toe|uit|vast|vol|voor|vrij|weg)ge"
    r"(?!bouw|recht|vel|vol|wand|sprek|dien)(?:[a-zë]*(?:houd|bond|zond|bod|vond|tred|sned|lad|red|lat|slot|et|met|got|schot|stot)en|"
    r"[a-zë]{2,}(?<!heid)(?<!ing)(?<!eur)(?<!en)(?<![dt])en)$|"
    r"(?:gekomen|gegaan|gebleven|gevonden|gekozen|geschreven|verdwenen|overleden|gezien|gesloten|gestorven|geworden|gegeven|genomen|"
    r"getroffen|gedaan|verdronken|gekregen|gehouden|geweken|bezweken|omgekomen|binnengekomen|overgebleven|ontslagen|verkozen)$"
)
VERB_ENDING = NEVER
MORE_OF = NEVER  # "12 more deaths": English
COMPOUND_NOUN = NEVER  # "a 50,000-seat stadium": English
FOLD = r"-voud(?:ig(?:e|en)?)?\b"  # "10-voudig"
GLUED: dict[str, str] = {}  # "20-odd": English
# Before "één": the thing is pointed at, and not counted.
DETERMINED = r"\b(?:de|het|die|dat|deze|dit|elke|elk|iedere|geen|nummer|op)\s$"
EMERGENCY = r"\b(?:belt? u|bel|alarmnummer|nummer)\s$"
# Before a name whose number counts what the number before it does: "In Rotterdam staan er 21, in Den Haag 14".
GAPPED = r"(?<!\w)[a-zà-ÿ]+\s[€$£]?\d[\d.,]*(?:\s[a-zà-ÿ]+){0,2}(?:,\s(?:in\s|op\s|bij\s)?(?:[A-ZÀ-Þ][\w'’-]*\s){1,2}\d[\d.,]*){0,6}(?:,|,?\sen)\s(?:in\s|op\s|bij\s)?(?:de\s|het\s)?(?:[A-ZÀ-Þ][\w'’-]*\s)?$"
LABEL_LIST = r"\b(?P<label>[^\W\d_]+)\s\d+[a-z]?(?:,\s\d+)*(?:,|\s(?:en|of|tot en met|tot|t/m))\s$"  # "afrit 23 en 25"
ITEM = r"(?:^|[:;,]|\ben|\bof)\s?\(\d+\)$"  # of a list in running text: "(1) de boeren, (2) de tuinders"
# Behind these, and in brackets, an amount is another one converted, and rounded like one.
CONVERTED = r"(?:\b(?:omgerekend|oftewel|ofwel)\s(?:\w+\s)?|\()$"
TIMES_THE = NEVER  # "12 times the size": English
TIMES_THAN = " dan"  # "drie keer hoger dan": no part of the factor
WORDS_ONLY = ("uit",)  # "vier uit tien" is a share; "4 uit 5" is how a batter did
OF_MANY = NEVER  # "tientallen fans": no "of" between
SINGULAR_VERB = r"\s(?:is|was|heeft|wordt|werd|gaat|ging|komt|kwam)\b"  # behind "Zeven Provinciën": one name, not seven

# -- ages
OLDER = r"ouder|jonger"
AGE_OF = r"(?:leeftijd van|(?:ouder|jonger) (?:is|zijn|was|waren|wordt|worden) dan)\s$"
PERSON_OF = r"([^\W\d_]+)\s(?:van|tussen de|tot|vanaf|onder de|boven de)\s$"
CLAUSE_ENDS = r"\s*(?:[.,;:)]|(?:toen|en|maar|geworden|in|nu)\b|$)"
UNDER = r"(?:onder|boven)\b"  # behind a word for people: "kinderen onder de 12"
AGE_GROUP = NEVER  # "the over-65s": English
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
A_PERSON = r"\b(?:een|de|die|mijn|haar|zijn) (?:[^\W\d_]{3,}e )?([^\W\d_]{3,}) van\s$"  # "een kapper van dertig"
PERSON_ENDS = r"(?:verdachte|getuige|bewoonster|er|ster|ist|ant|ent|eur|in|aar|man|vrouw)$"
BY_SIDE = r"\s?(?:bij|x|×)\s?"  # between the sides of something: "een vloer van 25 bij 6 meter"
IN_THE_TENS = r"\b(?:in|halverwege|begin|eind|diep in) de $"  # "in de zestig"
BETWEEN_COMMAS = r"(?:\b[A-ZÀ-Þ][\w'’-]+|\b(?:[Dd]e|[Ee]en|[Zz]ijn|[Hh]aar|[Mm]ijn) (?P<noun>[a-zà-ÿ-]{3,})),\s$"  # "Emma, 38,"; "de verdachte, 38,"
AGE_NOUN = "leeftijd"  # "op 77-jarige leeftijd"

ROUND_TENS = NEVER  # "the mid-30s": English
TENS_BEFORE = NEVER  # "in her mid-30s": English

# -- ranks
# "zo'n jaar" is such a year and "een goede week" a good one, where "zo'n uur" and "een goed uur" are about one
NO_HEDGE_OF_ONE = r"zo['’]n$|een goede?$"
HEDGE_WITH_ARTICLE = r"zo'n$|een\s(?!stuk)"  # "zo'n kwart", "een kleine helft"
IN_PROPORTION = r"\b(?:verhouding|schaal|verdeling|sleutel|mengsel)\b"  # before "30:70"
NTH_BUT = r"\sna\s(?:de\s|het\s)?(?:meest\s)?(?:\w{3,}(?:ste|st))\b"  # behind "op twee": "na de grootste"
ALONE = r"\s*(?:[,.;]|op|in de|$)"  # behind an ordinal that is a rank by itself
WITH_ARTICLE = r"\b(?:de|het|een)\s$"
FIRST_OF_ALL = NEVER  # "when it first disclosed": English
TWICE_AS = NEVER  # "double the price": English
NTH_BEFORE = "op "
NUMBER_WORD = r"^(?!.*(?:woon|wonen|huis|adres|gevestigd)).*?\b(?P<label>(?:nummer|nr\.?|plaats|plek)\s)$"
NUMBER_BEHIND = r"\s*(?:[.,;]|in|van|op|achter|$)"

# -- dates and clock
MONTH_FIRST = False
MONTHS_HAVE_CAPITALS = False
DECADE = NEVER  # "the 1990s"
# Before the second of two decades: "de jaren zestig en zeventig", "de jaren '60 en '70"
DECADE_BEFORE = r"\bjaren\s(?:'?\d0|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|nul)(?:,|\sen|\sof|\st/m|\stot)?(?:\s|-)$"
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
