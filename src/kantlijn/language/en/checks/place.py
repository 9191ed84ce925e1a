"""English words for where a place lies. Adjectives and names by the code of a country (ISO 3166) or of a region of it, as GeoNames
has them; the adjectives are those of the dictionaries. Tried on Reuters news, the twins and the pairs of the checks.
"""

# As they stand before a place. Several for one code are parted by a bar.
ADJECTIVES = {
    "AD": "Andorran", "AE": "Emirati", "AF": "Afghan", "AL": "Albanian", "AM": "Armenian", "AO": "Angolan",
    "AR": "Argentine|Argentinian", "AT": "Austrian", "AU": "Australian", "AW": "Aruban", "AZ": "Azerbaijani|Azeri",
    "BA": "Bosnian", "BD": "Bangladeshi", "BE": "Belgian", "BF": "Burkinabe", "BG": "Bulgarian", "BH": "Bahraini",
    "BI": "Burundian", "BJ": "Beninese", "BN": "Bruneian", "BO": "Bolivian", "BR": "Brazilian", "BS": "Bahamian",
    "BT": "Bhutanese", "BW": "Botswanan", "BY": "Belarusian|Belarussian", "BZ": "Belizean", "CA": "Canadian",
    "CD CG": "Congolese", "CH": "Swiss", "CI": "Ivorian", "CL": "Chilean", "CM": "Cameroonian", "CN": "Chinese",
    "CO": "Colombian", "CR": "Costa Rican", "CU": "Cuban", "CV": "Cape Verdean", "CY": "Cypriot", "CZ": "Czech",
    "DE": "German", "DK": "Danish", "DO DM": "Dominican", "DZ": "Algerian", "EC": "Ecuadorian|Ecuadorean", "EE": "Estonian",
    "EG": "Egyptian", "ER": "Eritrean", "ES": "Spanish", "ET": "Ethiopian", "FI": "Finnish", "FJ": "Fijian",
    "FO": "Faroese", "FR": "French", "GA": "Gabonese", "GB": "British|UK", "GE": "Georgian", "GH": "Ghanaian",
    "GL": "Greenlandic", "GM": "Gambian", "GN GW GQ": "Guinean", "GR": "Greek", "GT": "Guatemalan", "GY": "Guyanese",
    "HN": "Honduran", "HR": "Croatian", "HT": "Haitian", "HU": "Hungarian", "ID": "Indonesian", "IE GB.NIR": "Irish",
    "IL": "Israeli", "IN": "Indian", "IQ": "Iraqi", "IR": "Iranian", "IS": "Icelandic", "IT": "Italian",
    "JM": "Jamaican", "JO": "Jordanian", "JP": "Japanese", "KE": "Kenyan", "KG": "Kyrgyz", "KH": "Cambodian",
    "KP": "North Korean", "KR": "South Korean", "KP KR": "Korean", "KW": "Kuwaiti", "KZ": "Kazakh", "LA": "Laotian",
    "LB": "Lebanese", "LK": "Sri Lankan", "LR": "Liberian", "LT": "Lithuanian", "LV": "Latvian", "LY": "Libyan",
    "MA": "Moroccan", "MD": "Moldovan", "ME": "Montenegrin", "MG": "Malagasy|Madagascan", "MK": "North Macedonian|Macedonian",
    "ML": "Malian", "MM": "Burmese", "MN": "Mongolian", "MR": "Mauritanian", "MT": "Maltese", "MU": "Mauritian",
    "MW": "Malawian", "MX": "Mexican", "MY": "Malaysian", "MZ": "Mozambican", "NA": "Namibian", "NE": "Nigerien",
    "NG": "Nigerian", "NI": "Nicaraguan", "NL": "Dutch", "NO": "Norwegian", "NP": "Nepalese|Nepali",
    "NZ": "New Zealand", "OM": "Omani", "PA": "Panamanian", "PE": "Peruvian", "PG": "Papua New Guinean",
    "PH": "Philippine|Filipino", "PK": "Pakistani", "PL": "Polish", "PS": "Palestinian", "PT": "Portuguese",
    "PY": "Paraguayan", "QA": "Qatari", "RO": "Romanian", "RS": "Serbian", "RU": "Russian", "RW": "Rwandan",
    "SA": "Saudi", "SD": "Sudanese", "SE": "Swedish", "SI": "Slovenian|Slovene", "SK": "Slovak|Slovakian",
    "SL": "Sierra Leonean", "SN": "Senegalese", "SO": "Somali", "SR": "Surinamese", "SS": "South Sudanese",
    "SV": "Salvadoran|Salvadorean", "SY": "Syrian", "TD": "Chadian", "TG": "Togolese", "TH": "Thai", "TJ": "Tajik",
    "TL": "Timorese", "TM": "Turkmen", "TN": "Tunisian", "TR": "Turkish", "TT": "Trinidadian", "TW": "Taiwanese",
    "TZ": "Tanzanian", "UA": "Ukrainian", "UG": "Ugandan", "US": "US|U.S.|American", "UY": "Uruguayan", "UZ": "Uzbek",
    "VE": "Venezuelan", "VN": "Vietnamese", "XK": "Kosovan|Kosovar", "YE": "Yemeni", "ZA": "South African",
    "ZM": "Zambian", "ZW": "Zimbabwean", "LU": "Luxembourg",
    # regions of countries
    "NL.02": "Frisian", "BE.VLG BE.BRU": "Flemish", "BE.WAL": "Walloon", "DE.02": "Bavarian", "GB.ENG": "English",
    "GB.SCT": "Scottish", "GB.WLS": "Welsh", "GB.NIR": "Northern Irish|Ulster", "ES.56": "Catalan|Catalonian",
    "ES.51": "Andalusian", "ES.58": "Galician", "FR.94": "Corsican", "FR.53": "Breton", "FR.28": "Norman",
    "IT.15": "Sicilian", "IT.14": "Sardinian", "IT.16": "Tuscan", "US.CA": "Californian", "US.TX": "Texan|Texas",
    "US.FL": "Florida|Floridian", "US.AK": "Alaskan|Alaska", "US.HI": "Hawaiian", "US.OH": "Ohio", "US.MI": "Michigan",
    "US.PA": "Pennsylvania", "US.MN": "Minnesota", "US.WI": "Wisconsin", "US.OR": "Oregon", "US.AZ": "Arizona",
    "US.IL": "Illinois", "US.MO": "Missouri", "US.AL": "Alabama", "US.LA": "Louisiana", "US.TN": "Tennessee",
    "US.MA": "Massachusetts", "US.CO": "Colorado", "US.NJ": "New Jersey",
}  # fmt: skip
# What a region is also called, besides its name in the table: as papers abbreviate the American states (Associated Press).
REGION_NAMES = {
    "US.AL": "Ala.", "US.AZ": "Ariz.", "US.AR": "Ark.", "US.CA": "Calif.", "US.CO": "Colo.", "US.CT": "Conn.", "US.DE": "Del.",
    "US.FL": "Fla.", "US.GA": "Ga.", "US.IL": "Ill.", "US.IN": "Ind.", "US.KS": "Kan.|Kans.", "US.KY": "Ky.", "US.LA": "La.",
    "US.MD": "Md.", "US.MA": "Mass.", "US.MI": "Mich.", "US.MN": "Minn.", "US.MS": "Miss.", "US.MO": "Mo.",
    "US.MT": "Mont.", "US.NE": "Neb.|Nebr.", "US.NV": "Nev.", "US.NH": "N.H.", "US.NJ": "N.J.", "US.NM": "N.M.",
    "US.NY": "N.Y.", "US.NC": "N.C.", "US.ND": "N.D.", "US.OK": "Okla.", "US.OR": "Ore.", "US.PA": "Pa.", "US.RI": "R.I.",
    "US.SC": "S.C.", "US.SD": "S.D.", "US.TN": "Tenn.", "US.TX": "Tex.", "US.VT": "Vt.", "US.VA": "Va.", "US.WA": "Wash.",
    "US.WV": "W.Va.", "US.WI": "Wis.", "US.WY": "Wyo.", "DE.08": "Rhineland-Palatinate", "DE.03": "Bremen",
    "DE.01": "Baden-Württemberg", "ES.51": "Andalucia", "NL.02": "Fryslân", "IT.18": "Umbria", "NL.06": "Brabant",
}  # fmt: skip
# The counties of Great Britain and Ireland, by GeoNames' codes of the second order. Of towns that are a county to themselves
# ("Southend-on-Sea") none is known: they may be told of as lying in the county around them.
COUNTIES = {
    "GB.ENG.B9": "Buckinghamshire", "GB.ENG.C3": "Cambridgeshire", "GB.ENG.C6": "Cornwall",
    "GB.ENG.C9": "Cumbria", "GB.ENG.D3": "Derbyshire", "GB.ENG.D4": "Devon",
    "GB.ENG.D6": "Dorset", "GB.ENG.D8": "County Durham|Co Durham", "GB.ENG.E2": "East Sussex",
    "GB.ENG.E4": "Essex", "GB.ENG.E6": "Gloucestershire", "GB.ENG.F2": "Hampshire",
    "GB.ENG.F7": "Herefordshire", "GB.ENG.F8": "Hertfordshire", "GB.ENG.G2": "Isle of Wight",
    "GB.ENG.G5": "Kent", "GB.ENG.H2": "Lancashire", "GB.ENG.H5": "Leicestershire",
    "GB.ENG.H7": "Lincolnshire", "GB.ENG.I9": "Norfolk", "GB.ENG.J6": "Northumberland",
    "GB.ENG.J7": "North Yorkshire", "GB.ENG.J9": "Nottinghamshire", "GB.ENG.K2": "Oxfordshire",
    "GB.ENG.L4": "Rutland", "GB.ENG.L6": "Shropshire", "GB.ENG.M3": "Somerset",
    "GB.ENG.M9": "Staffordshire", "GB.ENG.N5": "Suffolk", "GB.ENG.N7": "Surrey",
    "GB.ENG.P3": "Warwickshire", "GB.ENG.P6": "West Sussex", "GB.ENG.P8": "Wiltshire",
    "GB.ENG.Q4": "Worcestershire", "GB.SCT.T6": "Aberdeenshire", "GB.SCT.T9": "Scottish Borders",
    "GB.SCT.U2": "Dumfries and Galloway", "GB.SCT.V1": "Fife", "GB.SCT.V3": "Highland",
    "GB.WLS.X6": "Ceredigion", "GB.WLS.Y2": "Gwynedd", "GB.WLS.Y7": "Pembrokeshire",
    "GB.WLS.Y8": "Powys", "IE.C.10": "County Galway|Co Galway|Co. Galway", "IE.C.14": "County Leitrim|Co Leitrim|Co. Leitrim",
    "IE.C.20": "County Mayo|Co Mayo|Co. Mayo", "IE.C.24": "County Roscommon|Co Roscommon|Co. Roscommon", "IE.C.25": "County Sligo|Co Sligo|Co. Sligo",
    "IE.L.01": "County Carlow|Co Carlow|Co. Carlow", "IE.L.12": "County Kildare|Co Kildare|Co. Kildare", "IE.L.13": "County Kilkenny|Co Kilkenny|Co. Kilkenny",
    "IE.L.15": "County Laois|Co Laois|Co. Laois", "IE.L.18": "County Longford|Co Longford|Co. Longford", "IE.L.19": "County Louth|Co Louth|Co. Louth",
    "IE.L.21": "County Meath|Co Meath|Co. Meath", "IE.L.23": "County Offaly|Co Offaly|Co. Offaly", "IE.L.29": "County Westmeath|Co Westmeath|Co. Westmeath",
    "IE.L.30": "County Wexford|Co Wexford|Co. Wexford", "IE.L.31": "County Wicklow|Co Wicklow|Co. Wicklow", "IE.M.03": "County Clare|Co Clare|Co. Clare",
    "IE.M.04": "County Cork|Co Cork|Co. Cork", "IE.M.11": "County Kerry|Co Kerry|Co. Kerry", "IE.M.26": "County Tipperary|Co Tipperary|Co. Tipperary",
    "IE.M.44": "County Waterford|Co Waterford|Co. Waterford", "IE.U.02": "County Cavan|Co Cavan|Co. Cavan", "IE.U.06": "County Donegal|Co Donegal|Co. Donegal",
    "IE.U.22": "County Monaghan|Co Monaghan|Co. Monaghan",
}  # fmt: skip
# What a country is also called, besides its name in the table.
COUNTRY_NAMES = {
    "GB": "Great Britain|Britain", "US": "America", "MM": "Burma", "SZ": "Swaziland", "CI": "Ivory Coast",
    "CZ": "Czech Republic", "BA": "Bosnia", "NL": "Holland", "MK": "Macedonia", "TL": "East Timor", "CD": "Congo", "CG": "Congo",
    "CV": "Cape Verde", "KR": "Korea", "KP": "Korea", "GM": "The Gambia", "VA": "Vatican",
}  # fmt: skip
# Before the name of a country.
ARTICLES = {
    "US": "the ", "GB": "the ", "AE": "the ", "PH": "the ", "BS": "the ", "MV": "the ", "CF": "the ", "DO": "the ",
    "KM": "the ", "SC": "the ", "MH": "the ", "SB": "the ", "NL": "the ", "GM": "the ", "PS": "the ", "CD": "the ",
}  # fmt: skip
# Parts of the world by the number that the United Nations give them.
WORLD_ADJECTIVES = {
    "002": "African", "011": "West African", "014": "East African", "142": "Asian", "150": "European",
    "005": "South American", "013": "Central American",
}  # fmt: skip
# Words that part one name from the next, though some names have them inside ("Stratford-upon-Avon", "Isle of Man").
LINKS = ("in", "on", "of", "and", "or", "to", "from", "near", "at", "for", "by", "the", "with", "between")
# Only inside names.
NAME_LINKS = (
    "la", "le", "les", "sur", "sous", "am", "an", "im", "upon", "under", "del", "di", "do", "da", "dos", "das", "y", "el",
    "al", "sul", "der", "de", "den", "aan", "op", "bij", "van", "ob", "nad", "pod", "y",
)  # fmt: skip
# A part of a country: before its adjective ("northern Spanish" has a word of its own) or its name ("Northern France").
PARTS = ()
NAME_PARTS = ("Northern ", "Southern ", "Eastern ", "Western ", "Central ", "North ", "South ", "East ", "West ")
# Before a word that is both an adjective and the name of an area: it is the adjective.
DETERMINED = r"\b(?:[Tt]he|[Aa]n?) $"

# Whether a name takes an s without an apostrophe ("Zwitserlands hoofdstad").
GENITIVE = False
# Names of towns that the gazetteer has only among those a place was ever called, and how it spells them.
PLACE_NAMES = {
    "Kiev": "Kyiv", "Bombay": "Mumbai", "Madras": "Chennai", "Saigon": "Ho Chi Minh City", "Marrakech": "Marrakesh",
    "Raqqa": "Ar Raqqah", "Göteborg": "Gothenburg", "Frankfurt": "Frankfurt am Main", "Newcastle": "Newcastle upon Tyne",
    "Kharkov": "Kharkiv", "Dunkirk": "Dunkerque",
}  # fmt: skip

# In the patterns {a} is a place, {b} an area or a second place, {j} an adjective, {n} the figure; names that mean nothing to
# the gazetteer keep their capitals, so that a gap of small letters never runs over one.

_KIND = r"(?:[a-z]+ )?(?:city|town|village|municipality|port|suburb|resort|metropolis|hamlet|township|seaport|township|spa)"
_PART = (
    r"(?:(?:the )?(?:far |extreme )?(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|"
    r"central|centre|center|heart|interior|coast|middle|upper|lower|mid|rural)(?:ern)? (?:of |part of |coast of )?)?"
)
_REGION = r"(?:the (?:~\d+ )?(?:province|state|region|county|department) of |the ~\d+ (?:state|province|region) of )?"
_IN = r"in " + _PART + _REGION
# A kind of place that a hamlet is not.
CITY = r"\b(?:city|metropolis|port|seaport)\b"
# A place that is said to lie somewhere, and how plainly: "plain" by a noun or an adjective beside it; "following" after a
# comma; "beside" by no more than standing there. English has no adjective alone in front of a place.
LOCATED = (
    ("plain", r"\b(?:[Tt]he|[Aa]n?) (?:[a-z-]+ ){0,3}{j} (?:[a-z-]+ ){0,2}" + _KIND + r" (?:of |called )?{a}"),
    (
        "plain",
        r"{a},? (?:an? (?:[a-z-]+ ){0,4}" + _KIND + r" )?(?:is |which is |that is |lies )?in the (?:~\d+ )?"
        r"(?:province|state|region|county) of {b}",
    ),
    (
        "plain",
        r"{a}, (?:an?|the) (?:[a-z%-]+ ){0,4}" + _KIND + r" (?:of (?:[a-z]+ )*%(?: [a-z]+)* )?" + _IN + r"{b}(?=[,.;:)]| [a-z]|$)",
    ),
    (
        "plain",
        r"{a}, an? (?:[a-z-]+ ){0,3}{j} (?:[a-z-]+ ){0,2}" + _KIND + r"(?=[,.;:)]|$| (?:in|on|of|near|with|that|which|where|at)\b)",
    ),
    ("following", r"{a}, " + _IN + r"{b}(?=[.;:)]|, (?!in\b|and\b)|$)"),
    ("beside", r"\b(?:[Ii]n|[Ff]rom|[Aa]t|[Nn]ear|[Oo]utside|[Tt]o|[Aa]round) (?:[a-z]+ )?{a} \((?:" + _IN + r")?{b}\)"),
    (
        "beside",
        r"\b(?:[Ii]n|[Ff]rom|[Aa]t|[Nn]ear|[Oo]utside|[Oo]f|[Tt]o|[Aa]round|[Tt]hrough) {a}, "
        r"{b}(?=[.;:)]|, (?!and|or|@|~)[a-z]| (?!and|or|to)[a-z]|$)",
    ),
    ("beside", r"\b(?:[Ii]n|[Nn]ear|[Aa]t) {a} in " + _PART + _REGION + r"{b}"),
    ("plain", r"{a} (?:is|lies) (?:[a-z]+ )?" + _IN + r"{b}"),
    ("plain", r"{a} is an? (?:[a-z-]+ ){0,3}" + _KIND + r" " + _IN + r"{b}"),
    ("plain", r"{a}, @(?P<b>\d+)['’]s (?:[a-z%-]+ ){0,3}" + _KIND),
    ("beside", r"^{a}, {b}, (?!and\b|or\b)[a-z]"),
    ("following", r"{a},? (?:a (?:[a-z-]+ ){0,3}(?:city|town|village|port|resort) )?on (?:the {j}|@(?P<b>\d+)['’]s) (?:[a-z-]+ )?(?:coast|riviera)\b"),
    ("beside", r"\b[Ii]n (?:(?:north|south|east|west|central)[a-z-]* )?{b}, (?:in|at|near) (?:(?:the|an?) (?:[a-z-]+ ){0,4}(?:of )?)?{a}"),
)
# A kind of place with an area and without its name: the town that the story has just named. American states have no adjective.
BY_KIND = (
    r"\b[Tt]h(?:e|is) (?:(?!only\b|other\b|whole\b|largest\b|biggest\b|next\b)[a-z-]+ )?{j} (?:[a-z-]+ )?(?P<kind>(?:city|town|village|port|resort|seaport|market town))"
    r"(?! (?:@|[A-ZÀ-Þ]|of\b|where\b|that\b|which\b|with\b|called\b|and\b|or\b|[a-z]+(?:ist|ers|er)\b))(?![\w-])",
    r"\b[Tt]h(?:e|is) @(?P<b>\d+) (?P<kind>(?:city|town|village|port|resort|seaport))"
    r"(?! (?:@|[A-ZÀ-Þ]|of\b|where\b|that\b|which\b|with\b|called\b|council\w*|hall|clerk|and\b|or\b))(?![\w-])",
)
# Who goes from one place to another may have come to one that has no name in the story.
MOVED = (
    r"(?i)\b(?:mov(?:e|ed|es|ing)|left|leav(?:e|es|ing)|fled|flee\w*|emigrat\w+|travel\w*|flew|fly|flies|swapped|ended up|transferred|"
    r"twin\w*|sister city|against|opponents?|away (?:match|game)|final)\b"
)
CAPITAL = (
    r"{a}, (?:also )?(?:the )?capital (?:city )?of {b}(?!['’]s)",
    r"{a} is (?:still )?the capital (?:city )?of {b}(?!['’]s)",
    r"\b[Tt]he {j} capital,? (?:city )?(?:of )?{a}",
    r"@(?P<b>\d+)['’]s capital,? (?:city,? )?(?:of )?{a}",
    r"\b[Tt]he capital (?:city )?of {b}, {a}(?=[,.;:)]| [a-z])",
    r"{a}, @(?P<b>\d+)['’]s capital(?! of)",
    r"{a}, the {j} capital(?! of)",
)
# A capital that is called so and has no name there.
CAPITAL_ALONE = (
    r"\b[Tt]he {j} capital(?! (?:@|[A-ZÀ-Þ]|of\b|letter|market|gains|punishment|city of|requirement|expenditure|investment))(?!,? @)", r"\b[Tt]he capital of {b}(?!,? @)(?! is\b)",
    r"@(?P<b>\d+)['’]s capital(?!,? @)(?! (?:of|market|gains|account|investment))",
)
IN_WORLD = (
    r"\b(?:[Tt]he|[Aa]n?) (?:[a-z-]+ )?{j} (?:[a-z-]+ )?(?:country|nation|republic|state|kingdom|island|monarchy) of {a}",
)
# It was so once, or is said not to be so.
THEN = (
    r"(?i)\b(?:then|formerly|former|once|now (?:in|part)|at the time|wartime|occupied|occupation|annex\w+|empire|century|claimed|disputed|"
    r"medieval|ancient|colonial|[Ss]oviet)\b"
)
# Before a year: it says how old a thing is, and not when the sentence was so.
HOW_OLD = r"\b(?:from|of|built in|since) $"
DENIED = (
    r"(?i)\b(?:not|no|never|neither|nor|wrongly|mistaken\w*|misidentif\w+|confus\w+|fiction\w*|imaginary|novel|film|namesake|named after|twin\w*)\b"
)

# -- distances ---------------------------------------------------------------------------------------------------------

_WAY = r"(?:[a-z’'-]+ ){0,3}"
STRAIGHT = r"(?i)\b(?:as the crow flies|in a straight line|straight-line|crow)\b"
# What is told is as long as somebody's way was, or as a thing is.
ROUTE = (
    r"(?i)\b(?:detour|walk\w*|hik\w*|stage|round trip|return|via|border|wall|fence|front ?line|lane|queue|coast\w*|coastline|river|rally|marathon|race|"
    r"offshore|off the|sea|voyage|convoy|canal|trek\w*|pilgrim\w*)\b"
)
_COMPASS = r"(?:(?:to the )?(?:due )?(?P<compass>north|north-?east|east|south-?east|south|south-?west|west|north-?west) )?"
# In front of the figure: it is a part of the way.
PARTLY = r"\b(?:first|last|another|remaining|halfway|new|extra|per|every|each|final|stretch)\b[^#]{0,12}#"
# Anything but another place, one that the gazetteer does not know included.
_GAP = r"(?:(?!\b(?:in|from|at|near|to|of|outside) (?:[a-z]+ )?[A-ZÀ-Þ])[^@#;:()]){0,90}?"
_FURTHER = r"(?:off|away|distant|down the (?:road|coast|river|line|track|valley)|up the (?:road|coast|river|line|track|valley)|further (?:on|off|away|north|south|east|west))"
_GOING = r"(?:(?!queues?|jams?|every|each|per|along|more|less|extra|after|new|track|cable|first|another)[a-z’'-]+ ){0,4}"
DISTANCE = (
    r"[Tt]he distance between {a} and {b} (?:is|was|\() ?" + _WAY + r"{n}",
    r"[Tt]he distance from {a} to {b} (?:is|was|\() ?" + _WAY + r"{n}",
    r"{n} (?:[a-z-]+ ){0,2}(?:between|from) {a} (?:and|to) {b}",
    r"{n} (?:apart|away)? ?(?:separates?) {a} (?:and|from) {b}",
    r"{a} and {b} (?:are|lie) (?:only |just |about |some |roughly )?{n} apart",
    r"{a},? (?:which |an? (?:[a-z-]+ ){1,4})?(?:is |lies |was )?" + _WAY + r"{n},? (?:away )?(?:as the crow flies )?" + _COMPASS + r"(?:of|from|outside|away from) {b}",
    r"{n} " + _COMPASS + r"(?:of|from|outside) {b},? (?:in|at|near|lies|is) (?:the (?:town|village|city) of )?{a}",
    r"{a} \({n} " + _COMPASS + r"(?:of|from) {b}\)",
    r"[Ff]rom {a} to {b} is " + _WAY + r"{n}",
    r"[Ff]rom {a} to {b},? an? (?:[a-z-]+ )?(?:distance|journey|trip|drive|walk|ride|flight|hike) of " + _WAY + r"{n}",
    r"[Ff]rom {a} to {b}, {n}(?=[.;)]|$)",
    r"{a} ?[–—] ?{b} (?:is|was) " + _WAY + r"{n}",
    r"[Ff]rom {a} to {b} " + _GOING + r"{n}",
    r"(?:[Ff]rom {a} to|[Bb]etween {a} and) {b} \((?:[a-z]+ ){0,2}{n}\)",
    r"{a}" + _GAP + r"{b},? (?:which |that )?(?:is |lies |was )?" + _WAY + r"{n},? " + _FURTHER,
    r"{a}" + _GAP + r"{n},? " + _FURTHER + r",? (?:lies |in |at |near |to |is )+{b}",
    r"\b(?:[Ff]rom|[Ii]n|[Oo]f) {a}(?:,? (?:who|whom|that|which) [^,;()]{1,80},)?" + _GAP
    + r"{n},? (?:as the crow flies,? |in a straight line,? )?(?:of (?:driving|cycling|walking|flying) )?(?:all the way )?to {b}",
)
COMPASS = {
    "north": 0, "northeast": 45, "north-east": 45, "east": 90, "southeast": 135, "south-east": 135, "south": 180,
    "southwest": 225, "south-west": 225, "west": 270, "northwest": 315, "north-west": 315,
}  # fmt: skip

# -- people and areas --------------------------------------------------------------------------------------------------

_PEOPLE = r"(?:inhabitants|residents|people|souls|citizens)"
POPULATION = (
    r"{a} \((?:[a-z]+ ){0,2}{n} " + _PEOPLE + r"\)",
    r"{a} \((?:pop\.?|population):? (?:[a-z]+ )?{n}\)",
    r"{a},? (?:which |that )?has (?:[a-z]+ ){0,2}{n} " + _PEOPLE,
    r"{a},? (?:which |that )?has a population of (?:[a-z]+ ){0,2}{n}",
    r"{a},? with (?:a population of |its )?(?:[a-z]+ ){0,2}{n}(?: " + _PEOPLE + r")?(?=[,.;]| [a-z])",
    r"{a}, an? (?:[a-z-]+ ){1,4}(?:of|with) (?:[a-z]+ ){0,4}{n}(?: " + _PEOPLE + r")?(?=[,.;]| [a-z])",
    r"\b[Tt]he population of {a} is (?:[a-z]+ ){0,2}{n}",
    r"\b[Ii]n {a} live (?:[a-z]+ ){0,2}{n} " + _PEOPLE,
    r"\b[Tt]he {n} " + _PEOPLE + r" of {a}",
    r"{n} " + _PEOPLE + r" live in {a}",
    r"@(?P<a>\d+)['’]s (?:[a-z]+ )?{n} " + _PEOPLE,
    r"@(?P<a>\d+)['’]s population (?:of|is) (?:[a-z]+ )?{n}",
    r"\b[Ww]ith (?:[a-z]+ )?{n} " + _PEOPLE + r",? (?:the )?{a}(?= is| has|,)",
    r"{a}, (?:a |with a )?population (?:of )?(?:[a-z]+ )?{n}",
)
# People of a part of it, of more than it, or who are not its inhabitants.
NOT_ALL = (
    r"(?i)\b(?:metropolitan|metro|greater|urban area|conurbation|suburbs?|region|district|neighbou?rhood|area|displaced|fled|refugees?|students?|camps?|"
    r"jews|muslims|christians|of whom|originally|poverty|without|expected|will|would|could|grow\w*|by \d{4}|homeless|registered)\b"
)
PEOPLE = r"(?i)\b(?:inhabitants?|residents?|people|souls|citizens|population|pop|(?:city|town|village|country|nation|metropolis) of)\b"
AREA = (
    r"{n}(?: [a-z]+){0,2}[,)]? ?(?:–|-|or )?(?P<times>(?:an area )?(?:(?:[\w-]+ ){0,4})(?:the size of|as (?:large|big) as|larger than|bigger than|the area of)) {a}",
    r"(?P<times>(?:[\w-]+ ){0,4}(?:the size of|as (?:large|big) as|the area of)) {a},? ?[(–-]? ?(?:or |some |about |roughly |that is )*{n}",
    r"(?P<own>){a} (?:is|covers|measures|has an area of) (?:[a-z]+ ){0,2}{n}",
    r"(?P<own>){a} \({n}\)",
)
# One country as so many times another.
COMPARED = (r"{a} is (?:[a-z]+ ){0,2}{n} (?:the size of|as (?:large|big) as|larger than|bigger than) {b}",)
# How the words of that figure end where it is about size.
OF_SIZE = r""
# How many times the area is meant, by the words in front of "the size of".
TIMES = {
    "half": 0.5, "twice": 2.0, "double": 2.0, "three": 3.0, "thrice": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0,
    "eight": 8.0, "nine": 9.0, "ten": 10.0, "quarter": 0.25, "third": 1 / 3, "two-thirds": 2 / 3, "two": 2.0, "a-half": 1.5,
}  # fmt: skip

# The comparison is another one.
NOT_SIZE = r"(?i)\b(?:larger|bigger|smaller|more|less|not|population)\b"

# -- spelling ----------------------------------------------------------------------------------------------------------

# Names of places that are often written for the name of a country, and the country.
CONFUSED = {"Columbia": "CO", "Equador": "EC"}
# The same of adjectives and inhabitants, where the noun behind leaves no other reading: how they are often written, and how they are.
CONFUSED_ADJECTIVES = (
    (
        r"(?<![\w-])Columbians?(?= (?:president|government|army|rebels?|drugs?|cocaine|cartels?|peso|capital|coffee|authorities|border|police|"
        r"guerrillas?|Farc|FARC|singer|striker|midfielder|city|town|coast)\b)",
        "Columbia", "Colombia", "CO",
    ),
)  # fmt: skip
# A story with one of these may well mean another thing of that name.
NAMESAKES = r"(?i)\b(?:university|campus|college|students?|records|pictures|shuttle|river|district|law school|professor)\b"
# Where only a country can be meant.
COUNTRY_ONLY = (
    r"\b(?:[Pp]resident|[Pp]rime [Mm]inister|[Kk]ing|[Qq]ueen|[Gg]overnment|[Aa]mbassador|[Ee]mbassy|[Bb]order|[Rr]epublic)(?: (?:[A-ZÀ-Þ][\w’'-]+)){0,4},? (?:of|with) {x}",
    r"\b(?:[Tt]he) (?:~\d+ )(?:country|nation|republic|state) of {x}",
    r"\bborder (?:between|of) @\d+ (?:and|with) {x}",
)
# In a list of countries.
LISTED = (r"@\d+, {x},? and @\d+", r"@\d+(?:, @\d+)*,? and {x}")
# Where any place can be meant, and the words before one.
ANY_PLACE = (
    r"\b(?:[Ii]n|[Ff]rom|[Nn]ear|[Tt]o) (?:the )?{x}(?=[ ,.;:)]|$)", r"\b(?:[Mm]ayor|[Pp]eople|[Pp]opulation) of {x}",
    r"\b(?:city|town|province|state|capital|country|nation) of {x}",
)
BEFORE_PLACE = (
    r"(?<!\w)(?:[Ii]n|[Ff]rom|[Nn]ear|[Tt]o|of|and|between|with) (?:the )?"
    r"(?P<x>[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{4,})(?![\w-]| [A-ZÀ-Þ])"
)
# A direction from something with a name.
DIRECTION = r"\b(?P<point>(?i:{})) of (?P<of>(?:the )?(?:[a-z-]+ (?:of (?:the )?)?){0,2}[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*)*)"
# Those of whom every country has one, so that the one of another country is somebody else.
OFFICES = (
    "minister", "president", "chancellor", "premier", "king", "queen", "prince", "princess", "emperor", "ambassador", "consul", "envoy", "secretary", "commissioner",
    "spokesman", "spokeswoman", "government", "coach", "manager", "captain", "champion", "goalkeeper", "keeper", "police", "parliament",
    "negotiator", "delegate", "representative", "leader", "colleague", "counterpart", "partner", "rival", "opponent",
)  # fmt: skip
# What lies there is another than the one told before.
ANOTHER_THING = r"\b(?:other|another|second|third|sister|also|too|neighbou?ring|nearby)\b"
# Right before what lies there, up to the distance: it is told for the first time ("a mill 8 miles").
NEW_THING = r"(?i)(?<![\w’'-])an? (?:[a-z-]+ ){0,3}[a-z-]+,? (?:that (?:lies|stands|is) |about |some |lies |stands |is |was |on |at )*$"
