"""Dutch words for where a place lies. Adjectives and names by the code of a country (ISO 3166) or of a region of it, as GeoNames
has them; the adjectives follow the list of the Taalunie. Tried on the clean news, the twins and the pairs of the checks.
"""

# As they stand before a place, inflected. Several for one code are parted by a bar.
ADJECTIVES = {
    "AD": "Andorrese", "AE": "Emiratische", "AF": "Afghaanse", "AL": "Albanese", "AM": "Armeense", "AO": "Angolese",
    "AR": "Argentijnse", "AT": "Oostenrijkse", "AU": "Australische", "AW": "Arubaanse", "AZ": "Azerbeidzjaanse|Azerische",
    "BA": "Bosnische", "BD": "Bengalese|Bengaalse", "BE": "Belgische", "BF": "Burkinese", "BG": "Bulgaarse",
    "BH": "Bahreinse", "BI": "Burundese", "BJ": "Beninse", "BN": "Bruneise", "BO": "Boliviaanse", "BR": "Braziliaanse",
    "BS": "Bahamaanse", "BT": "Bhutaanse", "BW": "Botswaanse", "BY": "Belarussische|Wit-Russische", "BZ": "Belizaanse",
    "CA": "Canadese", "CD CG": "Congolese", "CF": "Centraal-Afrikaanse", "CH": "Zwitserse", "CI": "Ivoriaanse",
    "CL": "Chileense", "CM": "Kameroense", "CN": "Chinese", "CO": "Colombiaanse", "CR": "Costa Ricaanse", "CU": "Cubaanse",
    "CV": "Kaapverdische", "CW": "Curaçaose", "CY": "Cypriotische", "CZ": "Tsjechische", "DE": "Duitse", "DK": "Deense",
    "DO DM": "Dominicaanse", "DZ": "Algerijnse", "EC": "Ecuadoraanse", "EE": "Estse|Estlandse", "EG": "Egyptische",
    "ER": "Eritrese", "ES": "Spaanse", "ET": "Ethiopische", "FI": "Finse", "FJ": "Fijische", "FO": "Faeröerse",
    "FR": "Franse|Frans-Vlaamse", "GA": "Gabonese", "GB": "Britse", "GE": "Georgische", "GH": "Ghanese", "GL": "Groenlandse",
    "GM": "Gambiaanse", "GN GW GQ": "Guinese", "GR": "Griekse", "GT": "Guatemalteekse", "GY": "Guyaanse",
    "HN": "Hondurese", "HR": "Kroatische", "HT": "Haïtiaanse", "HU": "Hongaarse", "ID": "Indonesische",
    "IE GB.NIR": "Ierse", "IL": "Israëlische", "IN": "Indiase|Indische", "IQ": "Iraakse", "IR": "Iraanse|Perzische",
    "IS": "IJslandse", "IT": "Italiaanse|Zuid-Tiroolse", "JM": "Jamaicaanse", "JO": "Jordaanse", "JP": "Japanse", "KE": "Keniaanse",
    "KG": "Kirgizische", "KH": "Cambodjaanse", "KM": "Comorese", "KP": "Noord-Koreaanse", "KR": "Zuid-Koreaanse",
    "KP KR": "Koreaanse", "KW": "Koeweitse", "KZ": "Kazachse|Kazachstaanse", "LA": "Laotiaanse", "LB": "Libanese",
    "LI": "Liechtensteinse", "LK": "Sri Lankaanse", "LR": "Liberiaanse", "LS": "Lesothaanse", "LT": "Litouwse",
    "LU": "Luxemburgse", "LV": "Letse", "LY": "Libische", "MA": "Marokkaanse", "MD": "Moldavische", "ME": "Montenegrijnse",
    "MG": "Malagassische", "MK": "Noord-Macedonische|Macedonische", "ML": "Malinese", "MM": "Birmese|Myanmarese",
    "MN": "Mongoolse", "MR": "Mauritaanse", "MT": "Maltese", "MU": "Mauritiaanse", "MW": "Malawische", "MX": "Mexicaanse",
    "MY": "Maleisische", "MZ": "Mozambikaanse", "NA": "Namibische", "NE": "Nigerese", "NG": "Nigeriaanse",
    "NI": "Nicaraguaanse", "NL": "Nederlandse", "NO": "Noorse", "NP": "Nepalese", "NZ": "Nieuw-Zeelandse",
    "OM": "Omaanse", "PA": "Panamese", "PE": "Peruaanse", "PG": "Papoea-Nieuw-Guinese", "PH": "Filipijnse",
    "PK": "Pakistaanse", "PL": "Poolse", "PS": "Palestijnse", "PT": "Portugese", "PY": "Paraguayaanse", "QA": "Qatarese",
    "RO": "Roemeense", "RS": "Servische", "RU": "Russische", "RW": "Rwandese", "SA": "Saoedische|Saoedi-Arabische",
    "SC": "Seychelse", "SD": "Soedanese|Sudanese", "SE": "Zweedse", "SI": "Sloveense", "SK": "Slowaakse",
    "SL": "Sierra Leoonse", "SN": "Senegalese", "SO": "Somalische", "SR": "Surinaamse", "SS": "Zuid-Soedanese|Zuid-Sudanese",
    "SV": "Salvadoraanse", "SY": "Syrische", "SZ": "Swazische", "TD": "Tsjadische", "TG": "Togolese", "TH": "Thaise",
    "TJ": "Tadzjiekse", "TL": "Oost-Timorese", "TM": "Turkmeense", "TN": "Tunesische", "TR": "Turkse", "TT": "Trinidadse",
    "TW": "Taiwanese", "TZ": "Tanzaniaanse", "UA": "Oekraïense", "UG": "Oegandese|Ugandese", "US": "Amerikaanse",
    "UY": "Uruguayaanse", "UZ": "Oezbeekse", "VE": "Venezolaanse", "VN": "Vietnamese", "XK": "Kosovaarse",
    "YE": "Jemenitische", "ZA": "Zuid-Afrikaanse", "ZM": "Zambiaanse", "ZW": "Zimbabwaanse",
    # regions of countries
    "NL.01": "Drentse", "NL.02": "Friese", "NL.03": "Gelderse|Achterhoekse|Veluwse|Betuwse", "NL.04": "Groningse|Groninger",
    "NL.05 BE.VLG.VLI": "Limburgse", "NL.06 BE.VLG.VBR BE.WAL.WBR BE.BRU": "Brabantse", "NL.06": "Noord-Brabantse",
    "NL.07": "Noord-Hollandse|West-Friese|Gooise", "NL.09": "Utrechtse", "NL.10": "Zeeuwse|Zeeuws-Vlaamse",
    "NL.11": "Zuid-Hollandse", "NL.15": "Overijsselse|Twentse|Sallandse", "NL.16": "Flevolandse",
    "BE.VLG BE.BRU": "Vlaamse", "BE.WAL": "Waalse", "BE.VLG.VBR": "Vlaams-Brabantse", "BE.VLG.VWV": "West-Vlaamse",
    "BE.VLG.VOV": "Oost-Vlaamse", "BE.WAL.WBR": "Waals-Brabantse", "BE.WAL.WHT": "Henegouwse",
    "DE.06": "Oost-Friese|Nedersaksische", "DE.10": "Noord-Friese", "DE.02": "Beierse", "DE.01": "Zwabische", "DE.05": "Hessische",
    "DE.13 DE.14 DE.06": "Saksische", "DE.15": "Thüringse|Thüringer", "DE.12": "Mecklenburgse",
    "GB.ENG": "Engelse", "GB.SCT": "Schotse", "GB.WLS": "Welshe", "GB.NIR": "Noord-Ierse",
    "ES.56": "Catalaanse", "ES.51": "Andalusische", "ES.58": "Galicische", "FR.94": "Corsicaanse", "FR.53": "Bretonse",
    "IT.15": "Siciliaanse", "IT.14": "Sardijnse", "IT.16": "Toscaanse", "IT.09": "Lombardische", "IT.20": "Venetiaanse",
    "US.CA": "Californische", "US.TX": "Texaanse", "US.FL": "Floridaanse",
}  # fmt: skip
# What a region is also called, besides its name in the table.
REGION_NAMES = {
    "NL.06": "Brabant", "NL.02": "Fryslân", "BE.VLG": "Vlaanderen", "BE.WAL": "Wallonië",
    "BE.WAL.WLG": "Luik", "BE.WAL.WBR": "Waals-Brabant", "DE.01": "Baden-Württemberg", "DE.03": "Bremen",
    "DE.05": "Hessen", "DE.12": "Mecklenburg-Voorpommeren", "DE.13": "Saksen", "DE.15": "Thüringen", "GB.NIR": "Noord-Ierland",
    "ES.56": "Catalonië", "ES.51": "Andalusië", "ES.58": "Galicië", "IT.09": "Lombardije", "IT.16": "Toscane",
    "IT.15": "Sicilië", "IT.14": "Sardinië", "IT.12": "Piëmont", "FR.53": "Bretagne", "FR.28": "Normandië", "FR.94": "Corsica",
    "US.GA": "Georgia", "US.NC": "North Carolina", "US.FL": "Florida", "US.TX": "Texas", "US.OH": "Ohio",
    "US.PA": "Pennsylvania", "US.IL": "Illinois", "US.MI": "Michigan", "US.VA": "Virginia", "US.TN": "Tennessee",
}  # fmt: skip
# The counties of Great Britain and Ireland have no names of their own in Dutch.
COUNTIES: dict[str, str] = {}
# What a country is also called, besides its name in the table.
COUNTRY_NAMES = {
    "GB": "Groot-Brittannië", "BA": "Bosnië", "MM": "Birma", "CV": "Kaapverdië", "CD": "Congo", "CG": "Congo", "SZ": "Swaziland",
    "BY": "Wit-Rusland", "NL": "Holland", "MK": "Macedonië", "US": "Amerika", "CI": "Ivoorkust", "TL": "Oost-Timor",
    "AE": "Emiraten", "PG": "Papoea", "CN": "Volksrepubliek China", "KR": "Korea", "KP": "Korea",
}  # fmt: skip
# Before the name of a country.
ARTICLES = {
    "US": "de ", "GB": "het ", "AE": "de ", "PH": "de ", "BS": "de ", "MV": "de ", "CF": "de ", "DO": "de ", "KM": "de ",
    "SC": "de ", "MH": "de ", "SB": "de ", "CZ": "", "BE.BRU": "het ", "BE.VLG": "het ", "BE.WAL": "het ", "PS": "de ",
}  # fmt: skip
# Parts of the world by the number that the United Nations give them.
WORLD_ADJECTIVES = {
    "002": "Afrikaanse", "011": "West-Afrikaanse", "014": "Oost-Afrikaanse", "018": "Zuidelijk-Afrikaanse",
    "142": "Aziatische", "150": "Europese", "009": "Oceanische", "005": "Zuid-Amerikaanse",
    "013": "Midden-Amerikaanse|Centraal-Amerikaanse",
}  # fmt: skip
# Words that part one name from the next, though some names have them inside ("Alphen aan den Rijn", "Bergen op Zoom").
LINKS = (
    "aan", "op", "in", "bij", "onder", "van", "de", "den", "der", "het", "ter", "ten", "en", "of", "naar", "uit", "tot",
    "tegen", "tussen", "te", "nabij", "rond", "over", "voor",
)  # fmt: skip
# Only inside names.
NAME_LINKS = (
    "la", "le", "les", "sur", "sous", "am", "an", "im", "upon", "on", "under", "del", "di", "do", "da", "dos", "das", "y",
    "el", "al", "sul", "der", "ob", "nad", "pod",
)  # fmt: skip
# A part of a country: before its adjective ("Zuid-Franse") or its name ("Zuid-Frankrijk").
PARTS = ("Noord-", "Zuid-", "Oost-", "West-", "Midden-", "Centraal-", "Noordwest-", "Noordoost-", "Zuidwest-", "Zuidoost-")
NAME_PARTS = ()
# Before a word that is both an adjective and the name of an area: it is the adjective.
DETERMINED = r"\b(?:[Hh]et|[Dd]e|[Ee]en) $"

# Whether a name takes an s without an apostrophe ("Zwitserlands hoofdstad").
GENITIVE = True
# Names of towns that the gazetteer has only among those a place was ever called, and how it spells them.
PLACE_NAMES = {
    "Kiev": "Kyiv", "Charkiv": "Kharkiv", "Bombay": "Mumbai", "Madras": "Chennai", "Saigon": "Ho Chi Minh City",
    "Duinkerken": "Dunkerque", "Atrecht": "Arras", "Kamerijk": "Cambrai", "Marrakech": "Marrakesh", "Raqqa": "Ar Raqqah",
    "Kirkoek": "Kirkuk", "Kaboel": "Kabul", "Göteborg": "Gothenburg", "Frankfurt": "Frankfurt am Main",
    "Newcastle": "Newcastle upon Tyne", "Marioepol": "Mariupol", "Mexico-Stad": "Mexico City", "Tel Aviv": "Tel Aviv",
}  # fmt: skip

# In the patterns {a} is a place, {b} an area or a second place, {j} an adjective, {n} the figure; names that mean nothing to
# the gazetteer keep their capitals, so that a gap of small letters never runs over one.

_KIND = r"(?!hoofdstad)[a-zë-]*(?:stad|stadje|dorp|dorpje|plaats|plaatsje|gemeente|gehucht|metropool)"
_PART = (
    r"(?:(?:het|de) (?:[a-z]+ )?(?:noorden|zuiden|oosten|westen|midden|hart|noordoosten|noordwesten|zuidoosten|zuidwesten|binnenland|"
    r"[a-z]*puntje|grensgebied|noordkust|zuidkust|oostkust|westkust|kust) van )?"
)
_REGION = r"(?:(?:het|de) (?:~\d+ )?(?:provincie|deelstaat|staat|regio|gewest) )?"
_IN = r"in " + _PART + _REGION
# A kind of place that a hamlet is not.
CITY = r"\b[a-zë-]*(?:stad|metropool)\b"
# A place that is said to lie somewhere, and how plainly: "plain" by a noun or an adjective beside it; "following" after a
# comma; "beside" by no more than standing there; "firm" where the name may be that of a firm; "bare" where it may be
# unless the adjective is of a Dutch or Belgian province.
LOCATED = (
    ("plain", r"\b(?:[Ii]n|[Uu]it|[Nn]aar|[Tt]e|[Nn]abij|[Vv]anuit|[Rr]ondom?|[Bb]uiten) het {j} {a}"),
    ("firm", r"\b(?:[Bb]ij|[Dd]oor|[Tt]ot|[Vv]ia|[Vv]an|[Vv]anaf|[Tt]egen|[Mm]et) het {j} {a}"),
    ("plain", r"\b(?:[Hh]et|[Dd]e|[Ee]en|[Dd]eze|[Dd]it) (?:[a-zë-]+ )?{j} (?:[a-zë-]+ )?" + _KIND + r" {a}"),
    (
        "plain",
        r"{a},? (?:een (?:[a-zë-]+ ){0,3}" + _KIND + r" |gelegen |dat |die )?(?:ligt |lag )?in " + _PART
        + r"(?:de|het) (?:~\d+ )?(?:provincie|deelstaat|staat|gewest) {b}",
    ),
    (
        "following",
        r"{a}, (?:een (?:[a-zë-]+ ){0,3}" + _KIND + r" |vlak |gelegen |diep |hoog )?" + _IN
        + r"{b}(?=[.;:)]|, (?!in\b|en\b)|$)",
    ),
    ("beside", r"\b(?:[Ii]n|[Uu]it|[Nn]aar|[Tt]e|[Bb]ij|[Nn]abij|[Vv]anuit|[Rr]ond) (?:[a-zë]+ )?{a} \((?:" + _IN + r")?{b}\)"),
    ("beside", r"\b(?:[Ii]n|[Uu]it|[Nn]aar|[Tt]e|[Bb]ij) {a}, {b}(?=[.;:)]|, (?!en|of|@|~)[a-z]|$)"),
    ("beside", r"\b(?:[Ii]n|[Tt]e|[Bb]ij|[Uu]it|[Vv]anuit) {a} in (?:" + _PART + _REGION + r"){b}"),
    ("plain", r"{a} ligt (?:[a-zë]+ )?" + _IN + r"{b}"),
    ("plain", r"\b[Hh]et " + _IN + r"{b} gelegen {a}"),
    ("plain", r"{a} is een (?:[a-zë-]+ ){0,3}" + _KIND + r" " + _IN + r"{b}"),
    ("plain", r"{a}, de (?:[a-zë%-]+ ){0,3}" + _KIND + r" (?:van|in) " + _PART + r"{b}(?=[,.;:)]| [a-z])"),
    ("beside", r"^{a}, {b}, (?!en\b|of\b)[a-z]"),
    ("following", r"{a},? (?:een (?:[a-zë-]+ ){0,3}" + _KIND + r" )?aan de {j} [a-z]*(?:kust|rivièra)\b"),
    ("beside", r"\b[Ii]n (?:het (?:noorden|zuiden|oosten|westen) van )?{b}, in (?:(?:de|het|een) (?:[a-zë-]+ ){0,3}(?:van )?)?{a}"),
    ("bare", r"\b[Hh]et {j} {a}"),
)
# A kind of place with an area and without its name: the town that the story has just named.
BY_KIND = (
    r"\b(?:[Dd]e|[Hh]et|[Dd]eze|[Dd]it|[Ii]n|[Uu]it) (?:(?:de|het) )?(?:(?!hele\b|enige\b|andere\b|grootste\b|rest\b)[a-zë-]+ )?{j} (?:[a-zë-]+ )?(?P<kind>"
    + _KIND + r")(?! (?:@|[A-ZÀ-Þ]|die\b|dat\b|van\b|waar\b|met\b|genaamd\b|en\b|of\b))(?![\w-])",
    r"\b(?:[Dd]e|[Hh]et) (?:[a-zë-]+ )?(?P<kind>" + _KIND + r") " + _IN + r"{b}(?!\w)",
)
# Who goes from one place to another may have come to one that has no name in the story.
MOVED = (
    r"(?i)\b(?:verhui\w+|vertro\w+|vertrek\w*|vlucht\w*|gevlucht|emigr\w+|geëmigr\w+|reis\w*|reiz\w+|verla\w+|verliet\w*|belandd?e\w*|trok|trokken|ingeruild|verruild\w*|"
    r"partnerstad|zusterstad|tegen|tegenstander|uitwedstrijd|finale)\b"
)
CAPITAL = (
    r"{a}, (?:tevens |ook )?(?:de )?hoofdstad van {b}",
    r"{a} is (?:nog altijd |nog steeds |al |sinds lang )?de hoofdstad van {b}",
    r"\b[Dd]e {j} hoofdstad {a}",
    r"{a}, de {j} hoofdstad\b(?! van)",
    r"{a}, (?:tevens |ook )?(?:de )?hoofdstad van (?:de |het )?{b}",
    r"\b(?:de )?hoofdstad van {b}, {a}(?=[,.;:)]| [a-z])",
    r"\bhoofdstad {a} van {b}",
    r"@(?P<b>\d+)['’]?s hoofdstad,? {a}",
)
# A capital that is called so and has no name there.
CAPITAL_ALONE = (r"\b[Dd]e {j} hoofdstad(?! (?:@|[A-ZÀ-Þ]|van\b))(?!,? @)", r"\b[Dd]e hoofdstad van {b}(?!,? @)(?! (?:is|heet)\b)", r"@(?P<b>\d+)['’]?s hoofdstad(?!,? @)")
IN_WORLD = (
    r"\b(?:[Hh]et|[Dd]e) (?:[a-zë-]+ )?{j} (?:[a-zë-]+ )?(?:buur|dwerg|eiland|kust|woestijn|ontwikkelings)?(?:land|landje|staat|republiek|koninkrijk|natie|monarchie|dictatuur) {a}",
)
# It was so once, or is said not to be so.
THEN = (
    r"(?i)\b(?:toen(?:malige?)?|destijds|voormalige?|vroeger|ooit|eertijds|indertijd|oorlog|bezet(?:te|ting)?|annex\w+|keizerrijk|eeuw|"
    r"tegenwoordig|thans|geclaimd\w*|omstreden|middeleeuw\w*)\b"
)
# Before a year: it says how old a thing is, and not when the sentence was so.
HOW_OLD = r"\b(?:uit|van|sinds) $"
DENIED = (
    r"(?i)\b(?:niet|(?<!nog )geen|noch|nooit|ten onrechte|verward|verwarr\w+|foutief|abusievelijk|per abuis|fictie\w*|verzonnen|denkbeeldig\w*|roman|film|"
    r"naamgenoot|gelijknamig\w*|vernoemd)\b"
)

# -- distances ---------------------------------------------------------------------------------------------------------

_WAY = r"(?:[a-zëé'’-]+ ){0,3}"
STRAIGHT = r"(?i)\b(?:hemelsbreed|vogelvlucht|rechte lijn)\b"
# What is told is as long as somebody's way was, or as a thing is.
ROUTE = (
    r"(?i)\b(?:omweg\w*|omrijden|omgereden|etappe|wandel\w*|parcours|rondje|heen en terug|retour|via|langs|pelgrim\w*|rivier|muur|hek|grens|front\w*|"
    r"strook|file|kust\w*|voor de kust|zee|rally|marathon|race|koers|ronde)\b"
)
_COMPASS = r"(?:ten (?P<compass>noorden|noordoosten|oosten|zuidoosten|zuiden|zuidwesten|westen|noordwesten) )?"
# In front of the figure: it is a part of the way.
PARTLY = r"\b(?:eerste|laatste|nog|resterende|halverwege|nieuwe?|extra|per|elke|iedere|resteert|over een afstand)\b[^#]{0,12}#"
# Anything but another place, one that the gazetteer does not know included.
_GAP = r"(?:(?!\b(?:in|uit|van|bij|te|naar|tot|vanuit|nabij) (?:[a-zë]+ )?[A-ZÀ-Þ])[^@#;:()]){0,90}?"
_FURTHER = r"(?:verderop|verder|daarvandaan|ervandaan|daar vandaan|er vandaan|hiervandaan|hier vandaan|hemelsbreed|in vogelvlucht|weg)"
_GOING = r"(?:(?!stond|staat|staan|file|vertraging|elke|elk|per|langs|meer|minder|om|extra|na|nieuwe?|spoor|glasvezel|dijk)[a-zëé'’-]+ ){0,4}"
DISTANCE = (
    r"[Tt]ussen {a} en {b} (?:ligt|is|zit|bedraagt|liggen|zitten|gaapt|legt|leggen) " + _WAY + r"{n}",
    r"{a} ?[–—] ?{b} (?:is|bedraagt) " + _WAY + r"{n}",
    r"[Vv]an {a} (?:naar|tot) {b},? een (?:[a-zë-]+ )?(?:tocht|rit|reis|afstand|wandeling|vlucht|route|fietstocht) van " + _WAY + r"{n}",
    r"[Vv]an {a} (?:naar|tot) {b}, {n}(?=[.;)]|$)",
    r"(?:is|was) het van {a} (?:naar|tot) {b} " + _WAY + r"{n}",
    r"[Aa]fstand tussen {a} en {b} (?:is|bedraagt|was|van|\() ?" + _WAY + r"{n}",
    r"[Aa]fstand (?:van|tussen) {n} tussen {a} en {b}",
    r"[Aa]fstand van {a} (?:naar|tot) {b} (?:is|bedraagt|was|\() ?" + _WAY + r"{n}",
    r"[Vv]an {a} (?:naar|tot) {b} is (?:het )?" + _WAY + r"{n}",
    r"{n} (?:hemelsbreed |verder )?van {a} (?:naar|tot) {b}",
    r"{n} (?:hemelsbreed )?tussen {a} en {b}",
    r"{n} lange (?:[a-zë-]+ ){0,2}(?:tussen|van) {a} (?:en|naar) {b}",
    r"{a},? (?:dat |een (?:[a-zë-]+ ){1,4})?(?:ligt |lag |gelegen |is )?" + _WAY + r"{n} (?:hemelsbreed )?" + _COMPASS + r"(?:van|vanaf|verwijderd van|buiten|rijden van) {b}",
    r"\b(?:ligt|lag|is) {a} " + _WAY + r"{n} (?:hemelsbreed )?" + _COMPASS + r"(?:van|vanaf|verwijderd van|buiten) {b}",
    r"{n} (?:afstand )?(?:hemelsbreed )?" + _COMPASS + r"(?:van|buiten) {b},? (?:ligt|lag|in|bij|te|ligt het (?:dorp|stadje)|in het (?:dorp|stadje)) {a}",
    r"{a} en {b} liggen (?:maar |slechts |zo )?(?:hemelsbreed )?{n} (?:hemelsbreed )?(?:uit|van) elkaar",
    r"{a} \({n} (?:hemelsbreed )?" + _COMPASS + r"van {b}\)",
    r"[Vv]an(?:uit|af)? {a} (?:naar|tot) {b} " + _GOING + r"{n}",
    r"(?:[Vv]an(?:uit|af)? {a} (?:naar|tot)|[Tt]ussen {a} en) {b} \((?:[a-z]+ ){0,2}{n}\)",
    r"{a}" + _GAP + r"{b},? (?:dat |die |hier |daar )?(?:ligt |lag )?(?:op )?" + _WAY + r"{n},? " + _FURTHER,
    r"{a}" + _GAP + r"{n} " + _FURTHER + r",? (?:ligt |in |bij |te |naar |het )+{b}",
    r"\b(?:[Uu]it|[Vv]an|[Vv]anaf|[Vv]anuit|[Ii]n) {a}(?:,? (?:dat|die) [^,;()]{1,80},)?" + _GAP
    + r"{n} (?:(?:op zitten|fietsen|rijden|lopen|varen|vliegen|reizen|gereden|gefietst|gelopen|afgelegd|gevaren),? ?|, )?"
    r"(?:,? ?(?:hemelsbreed|in vogelvlucht),? )?(?:naar|tot(?: aan| in)?) {b}",
)
COMPASS = {
    "noorden": 0, "noordoosten": 45, "oosten": 90, "zuidoosten": 135, "zuiden": 180, "zuidwesten": 225, "westen": 270,
    "noordwesten": 315,
}  # fmt: skip

# -- people and areas --------------------------------------------------------------------------------------------------

_PEOPLE = r"(?:inwoners|inwonertal|bewoners|zielen|mensen|ingezetenen)"
POPULATION = (
    r"{a} \((?:[a-zë]+ ){0,2}{n} " + _PEOPLE + r"\)",
    r"{a} \(" + _PEOPLE + r":? {n}\)",
    r"{a},? (?:dat |die )?(?:telt|heeft) (?:[a-zë]+ ){0,3}{n} " + _PEOPLE,
    r"{a},? (?:(?:een|de) (?:[a-zë-]+ ){1,4})(?:met|van) (?:[a-zë]+ ){0,2}{n} " + _PEOPLE,
    r"\b[Ii]n {a} (?:wonen|leven) (?:[a-zë]+ ){0,3}{n} " + _PEOPLE,
    r"\b[Dd]e {n} " + _PEOPLE + r" van {a}",
    r"{a},? met (?:zijn |haar )?(?:[a-zë]+ )?{n} inwoners",
    r"\b[Mm]et (?:zijn |haar )?(?:[a-zë]+ )?{n} inwoners is {a}",
    r"\b[Ii]nwonertal van {a} (?:is|bedraagt|ligt op|\() ?(?:[a-zë]+ )?{n}",
)
# People of a part of it, of more than it, or who are not its inhabitants.
NOT_ALL = (
    r"(?i)\b(?:agglomeratie|regio|metropool\w*|stedelijk gebied|voorsteden|randgemeenten|groot-\w+|streek|district|deel|wijk\w*|verdreven|gevlucht|"
    r"vluchtelingen|ontheemden|student\w*|kamp\w*|joden|moslims|christenen|waarvan|van wie|nog maar|oorspronkelijk|kern|dorpskern|armoede|"
    r"zonder|verwacht\w*|straks|zullen|zal|zou\w*|groei(?:t|en|de)? (?:tot|naar)|provincie|in \d{4})\b"
)
PEOPLE = r"(?i)\b(?:inwoners?|bewoners|zielen|mensen|ingezetenen|bevolking|inwonertal)\b"
AREA = (
    r"{n}(?: [a-zë]+){0,2},? (?:is |dat is |wat |bijna |ongeveer |ruim |ofwel |oftewel |een gebied |een oppervlakte )*(?P<times>(?:\w+ )?(?:\w+ )?(?:keer |maal )?(?:zo )?(?:groot als|grootte van|omvang van|oppervlakte van)) {a}",
    r"(?P<times>(?:\w+ )?(?:\w+ )?(?:keer |maal )?(?:zo )?(?:groot als|grootte van|omvang van|oppervlakte van)) {a}[,:]? ?[(–-]? ?(?:namelijk |ruwweg |ofwel |oftewel |dus |dat is |ongeveer )*{n}",
    r"(?:(?P<own>){a} (?:is|beslaat|meet|heeft een oppervlakte van) (?:[a-zë]+ ){0,2}{n})",
    r"(?P<own>){a} \({n}\)",
)
# One country as so many times another.
COMPARED = (r"{a} is (?:[a-zë]+ ){0,2}{n} als {b}",)
# How the words of that figure end where it is about size.
OF_SIZE = r"groot$"
# How many times the area is meant, by the words in front of "so large as".
TIMES = {
    "half": 0.5, "helft": 0.5, "anderhalf": 1.5, "anderhalve": 1.5, "twee": 2.0, "tweemaal": 2.0, "drie": 3.0, "driemaal": 3.0,
    "vier": 4.0, "vijf": 5.0, "zes": 6.0, "zeven": 7.0, "acht": 8.0, "negen": 9.0, "tien": 10.0, "twaalf": 12.0,
    "dubbel": 2.0, "kwart": 0.25, "derde": 1 / 3, "driekwart": 0.75, "tweederde": 2 / 3,
}  # fmt: skip

# The comparison is another one.
NOT_SIZE = r"(?i)\b(?:dan|meer|minder|niet|aantal|bevolking|groter|kleiner)\b"

# -- spelling ----------------------------------------------------------------------------------------------------------

# Names of places that are often written for the name of a country, and the country.
CONFUSED = {"Columbia": "CO", "Equador": "EC"}
# The same of adjectives and inhabitants: how they are often written, and how they are.
CONFUSED_ADJECTIVES = (
    (r"(?<![\w-])Columbiaan(?:se)?(?![\w-])", "Columbia", "Colombia", "CO"), (r"(?<![\w-])Columbianen(?![\w-])", "Columbia", "Colombia", "CO"),
)  # fmt: skip
# A story with one of these may well mean another thing of that name.
NAMESAKES = r"(?i)\b(?:universiteit|university|campus|college|records|pictures|shuttle|rivier|district)\b"
# Where only a country can be meant.
COUNTRY_ONLY = (
    r"\b(?:[Pp]resident|[Pp]remier|[Kk]oning|[Kk]oningin|[Mm]inister-president|[Rr]egering|[Aa]mbassad\w+|[Gg]rens|[Hh]oofdstad|[Ii]nwoners|[Ll]eger)(?: (?:[A-ZÀ-Þ][\w’'-]+)){0,3} (?:van|met) {x}",
    r"\b(?:[Hh]et|[Dd]e) (?:~\d+ )(?:buur|eiland|kust)?(?:land|staat|republiek) {x}",
    r"\bgrens (?:tussen|van) @\d+ (?:en|met) {x}",
)
# In a list of countries.
LISTED = (r"@\d+, {x} en @\d+", r"@\d+(?:, @\d+)* en {x}")
# Where any place can be meant, and the words before one.
ANY_PLACE = (
    r"\b(?:[Ii]n|[Nn]aar|[Uu]it|[Vv]anuit|[Nn]abij|[Tt]ussen) (?:de )?{x}(?=[ ,.;:)]|$)", r"\b(?:[Ii]nwoners|[Bb]urgemeester|[Bb]evolking) van {x}",
    r"\b(?:hoofdstad|stad|provincie) {x}",
)
BEFORE_PLACE = (
    r"(?<!\w)(?:[Ii]n|[Nn]aar|[Uu]it|[Vv]anuit|[Nn]abij|van|en|stad|provincie|[Tt]ussen|land|met) (?:de )?"
    r"(?P<x>[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{4,})(?![\w’'-]| [A-ZÀ-Þ])"
)
# A direction from something with a name.
DIRECTION = r"\b[Tt]en (?P<point>{}) van (?P<of>(?:de |het )?(?:[a-zë-]+ (?:van (?:de |het )?)?){0,2}[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*)*)"
# Those of whom every country has one, so that the one of another country is somebody else.
OFFICES = (
    "minister", "minister-president", "president", "bondskanselier", "kanselier", "premier", "koning", "koningin", "prins", "prinses", "keizer", "ambassadeur", "consul",
    "gezant", "staatssecretaris", "commissaris", "woordvoerder", "woordvoerster", "regering", "bondscoach", "coach", "trainer", "aanvoerder", "kampioen", "keeper",
    "politie", "parlement", "onderhandelaar", "afgevaardigde", "vertegenwoordiger", "leider", "collega", "ambtgenoot", "partner", "rivaal", "tegenstander",
)  # fmt: skip
# What lies there is another than the one told before.
ANOTHER_THING = r"\b(?:andere?|tweede|derde|nog een|zuster\w*|eveneens|ook|naburig\w*|nabijgelegen)\b"
# Right before what lies there, up to the distance: it is told for the first time ("een molen 8 kilometer").
NEW_THING = r"(?i)(?<![\w’'-])een (?:[a-zà-ÿ-]+ ){0,3}[a-zà-ÿ-]+,? (?:die (?:ligt|staat) |ongeveer |zo’n |ligt |lag |staat |stond |is |was |op )*$"
