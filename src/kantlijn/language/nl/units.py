"""Dutch names of money and measures; what the units are called, and what each measures, is in language/measures.py."""

CURRENCIES: dict[str, tuple[str, float]] = {
    # what the word means when nothing else is said
    **{
        word: (code, factor)
        for code, factor, words in (
            ("EUR", 1, "euro euro's euros eurootje"), ("EUR", 0.01, "cent cents eurocent eurocenten eurocents centen"),
            ("EUR", 10, "tientje tientjes"), ("EUR", 0.1, "dubbeltje dubbeltjes"), ("EUR", 0.25, "kwartje kwartjes"),
            ("EUR", 0.05, "stuiver stuivers"), ("USD", 1, "dollar dollars bucks"), ("USD", 0.01, "dollarcent dollarcents"),
            ("GBP", 1, "pond"), ("GBP", 0.01, "penny pence"), ("RUB", 1, "roebel roebels"), ("RUB", 0.01, "kopeke kopeken"),
            ("JPY", 1, "yen"), ("CNY", 1, "yuan renminbi"), ("PLN", 1, "zloty zloty's złoty"), ("HUF", 1, "forint forinten"), ("TRY", 1, "lira lira's"),
            ("INR", 1, "roepie roepies"), ("ZAR", 1, "rand"), ("ILS", 1, "sjekel sjekels shekel"), ("BRL", 1, "reais"), ("THB", 1, "baht"),
            ("AED", 1, "dirham dirhams"), ("UAH", 1, "grivna hryvnia"), ("KZT", 1, "tenge"), ("GEL", 1, "lari"), ("RSD", 1, "dinar dinars"),
            ("NLG", 1, "gulden guldens"), ("NLG", 2.5, "rijksdaalder rijksdaalders"), ("DEM", 1, "mark d-mark"), ("DEM", 0.01, "pfennig"),
            ("RON", 1, "leu"), ("BGN", 1, "lev leva"), ("MXN", 1, "peso peso's"), ("ITL", 1, "lire"), ("ESP", 1, "peseta peseta's"),
            ("FIM", 1, "markka"), ("FIM", 0.01, "penni"), ("PTE", 1, "escudo escudo's"), ("GRD", 1, "drachme drachmen"),
            ("ATS", 1, "schilling schillingen"), ("CHF", 1, "franken"), ("MYR", 1, "ringgit"), ("IDR", 1, "rupiah roepia"),
            ("VND", 1, "dong"), ("MNT", 1, "tugrik"), ("BTC", 1, "bitcoin bitcoins"), ("IRR", 1, "rial"), ("SAR", 1, "riyal"),
            ("NGN", 1, "naira"), ("GHS", 1, "cedi"), ("MMK", 1, "kyat"), ("CZK", 1, "koruna"),
            ("ETB", 1, "birr"), ("BDT", 1, "taka"),
        )
        for word in words.split()
    },
    # whose it is
    **{
        f"{adjective} {noun}": (code, 1)
        for code, adjectives, nouns in (
            ("USD", "amerikaanse us", "dollar dollars"), ("CAD", "canadese", "dollar dollars"), ("AUD", "australische", "dollar dollars"),
            ("NZD", "nieuw-zeelandse", "dollar dollars"), ("HKD", "hongkongse", "dollar dollars"), ("SGD", "singaporese", "dollar dollars"),
            ("TWD", "taiwanese", "dollar dollars"), ("SRD", "surinaamse", "dollar dollars"), ("XCD", "oost-caribische", "dollar dollars"),
            ("JMD", "jamaicaanse", "dollar dollars"), ("NAD", "namibische", "dollar dollars"),
            ("GBP", "britse engelse", "pond ponden"), ("EGP", "egyptische", "pond ponden"), ("LBP", "libanese", "pond ponden"),
            ("SYP", "syrische", "pond ponden"), ("SDG", "soedanese", "pond ponden"), ("IEP", "ierse", "pond ponden"),
            ("RUB", "russische", "roebel roebels"), ("BYN", "wit-russische belarussische", "roebel roebels"),
            ("CHF", "zwitserse", "frank franken"), ("BEF", "belgische", "frank franken"), ("FRF", "franse", "frank franken"),
            ("LUF", "luxemburgse", "frank franken"), ("RWF", "rwandese", "frank franken"), ("XAF", "cfa", "frank franken"),
            ("JPY", "japanse", "yen"), ("CNY", "chinese", "yuan renminbi"), ("PLN", "poolse", "zloty zloty's"), ("HUF", "hongaarse", "forint forinten"),
            ("TRY", "turkse", "lira lira's lire"), ("ITL", "italiaanse", "lire lira lira's"), ("INR", "indiase", "roepie roepies"),
            ("PKR", "pakistaanse", "roepie roepies"), ("LKR", "sri-lankaanse", "roepie roepies"), ("NPR", "nepalese", "roepie roepies"),
            ("IDR", "indonesische", "roepia rupiah roepie roepies"), ("ZAR", "zuid-afrikaanse", "rand"), ("KRW", "zuid-koreaanse koreaanse", "won"),
            ("KPW", "noord-koreaanse", "won"), ("ILS", "israëlische", "sjekel sjekels"), ("DKK", "deense", "kroon kronen"),
            ("SEK", "zweedse", "kroon kronen"), ("NOK", "noorse", "kroon kronen"), ("ISK", "ijslandse", "kroon kronen"),
            ("CZK", "tsjechische", "kroon kronen"), ("SKK", "slowaakse", "kroon kronen"), ("EEK", "estse", "kroon kronen"),
            ("BRL", "braziliaanse", "real reais"), ("THB", "thaise", "baht"), ("AED", "emiratische", "dirham dirhams"),
            ("MAD", "marokkaanse", "dirham dirhams"), ("UAH", "oekraïense", "grivna hryvnia"), ("RSD", "servische", "dinar dinars"),
            ("KWD", "koeweitse", "dinar dinars"), ("TND", "tunesische", "dinar dinars"), ("DZD", "algerijnse", "dinar dinars"),
            ("IQD", "iraakse", "dinar dinars"), ("JOD", "jordaanse", "dinar dinars"), ("LYD", "libische", "dinar dinars"),
            ("BHD", "bahreinse", "dinar dinars"), ("NLG", "nederlandse hollandse", "gulden guldens"), ("SRG", "surinaamse", "gulden guldens"),
            ("ANG", "antilliaanse", "gulden guldens"), ("AWG", "arubaanse", "florin gulden"), ("DEM", "duitse", "mark marken"),
            ("FIM", "finse", "mark markka"), ("BAM", "bosnische", "mark"), ("RON", "roemeense", "leu lei"), ("BGN", "bulgaarse", "lev leva"),
            ("MXN", "mexicaanse", "peso peso's"), ("ARS", "argentijnse", "peso peso's"), ("CLP", "chileense", "peso peso's"),
            ("COP", "colombiaanse", "peso peso's"), ("CUP", "cubaanse", "peso peso's"), ("PHP", "filipijnse", "peso peso's"),
            ("UYU", "uruguayaanse", "peso peso's"), ("ESP", "spaanse", "peseta peseta's"), ("PTE", "portugese", "escudo escudo's"),
            ("GRD", "griekse", "drachme drachmen"), ("ATS", "oostenrijkse", "schilling schillingen"), ("KES", "keniaanse", "shilling"),
            ("TZS", "tanzaniaanse", "shilling"), ("UGX", "oegandese", "shilling"), ("IRR", "iraanse", "rial rials"), ("OMR", "omaanse", "rial"),
            ("YER", "jemenitische", "rial"), ("SAR", "saoedische", "riyal rial"), ("QAR", "qatarese", "riyal rial"),
            ("MYR", "maleisische", "ringgit dollar"), ("VND", "vietnamese", "dong"), ("MNT", "mongoolse", "tugrik"), ("AFN", "afghaanse", "afghani"),
            ("HRK", "kroatische", "kuna"), ("CRC", "costa-ricaanse", "colon"), ("VES", "venezolaanse", "bolivar"), ("PEN", "peruaanse", "sol"),
            ("GEL", "georgische", "lari"), ("AMD", "armeense", "dram"), ("AZN", "azerbeidzjaanse", "manat"), ("KHR", "cambodjaanse", "riel"),
        )
        for adjective in adjectives.split()
        for noun in nouns.split()
    },
    "hfl": ("NLG", 1), "dm": ("DEM", 1), "pond sterling": ("GBP", 1), "cfa-frank": ("XAF", 1),
}  # fmt: skip
BEFORE_NUMBER = ("hfl", "bef", "dm", "euro")  # written before the amount: "hfl 25", "euro 3,50"
# Words that take the prefixes of language/measures.py: kilometer, milligram, gigawatt.
METRIC = {
    "meter": "meter", "meters": "meter", "gram": "gram", "liter": "liter", "liters": "liter", "watt": "watt", "watts": "watt",
    "wattuur": "watt hour", "joule": "joule", "hertz": "hertz", "volt": "volt", "pascal": "pascal", "byte": "byte", "bytes": "byte",
    "bit": "bit", "bits": "bit", "ton": "tonne", "sievert": "sievert", "becquerel": "becquerel", "newton": "newton", "ampère": "ampere",
    "ampere": "ampere", "calorie": "calorie", "calorieën": "calorie", "elektronvolt": "electronvolt", "grammen": "gram", "joules": "joule", "ohm": "ohm", "mol": "mole",
}  # fmt: skip
SQUARE, CUBIC = ("vierkante",), ("kubieke",)
UNITS: dict[str, str] = {
    "kilometertje": "kilometer", "mijl": "mile", "mijlen": "mile", "zeemijl": "nautical mile", "zeemijlen": "nautical mile",
    "voet": "foot", "inch": "inch", "inches": "inch", "duim": "inch", "yard": "yard", "yards": "yard", "lichtjaar": "light-year",
    "lichtjaren": "light-year", "vierkante mijl": "square mile", "vierkante voet": "square foot", "kubieke voet": "cubic foot",
    "are": "are", "hectare": "hectare", "hectaren": "hectare", "hectares": "hectare", "acre": "acre", "acres": "acre", "vierkante yard": "square yard", "kubieke yard": "cubic yard", "kubieke yards": "cubic yard", "kubieke mijl": "cubic mile",
    "vierkante mijlen": "square mile", "vierkante inch": "square inch", "kubieke inch": "cubic inch", "vierkante km": "square kilometer",
    "kubieke km": "cubic kilometer", "amerikaanse gallon": "gallon", "britse gallon": "imperial gallon", "engelse mijl": "mile", "ounce": "ounce", "ounces": "ounce", "amerikaanse pond": "pound", "amerikaanse ponden": "pound", "stone": "stone",
    "voetbalvelden": "football field", "voetbalveld": "football field", "kuub": "cubic meter", "kub": "cubic meter",
    "vaten": "barrel", "vat": "barrel", "vaten olie": "barrel", "gallon": "gallon", "pint": "pint", "kopje": "cup",
    "eetlepel": "tablespoon", "eetlepels": "tablespoon", "theelepel": "teaspoon", "theelepels": "teaspoon", "el": "tablespoon",
    "tl": "teaspoon", "kilo": "kilogram", "kilo's": "kilogram", "kilootje": "kilogram", "tonnen": "tonne", "metrische ton": "tonne",
    "ons": "hectogram", "pondje": "pound", "karaat": "karat", "knopen": "knot", "knoop": "knot",
    "kilometer per uur": "kilometer per hour", "km per uur": "kilometer per hour", "km/u": "kilometer per hour",
    "kilometers per uur": "kilometer per hour", "kilometer in het uur": "kilometer per hour", "kmu": "kilometer per hour",
    "meter per seconde": "meter per second", "mijl per uur": "mile per hour", "pk": "horsepower", "paardenkracht": "horsepower",
    "graden": "degree celsius", "graad": "degree celsius", "graden celsius": "degree celsius", "graad celsius": "degree celsius",
    "celsius": "degree celsius", "°": "degree celsius", "graden fahrenheit": "degree fahrenheit", "graad fahrenheit": "degree fahrenheit",
    "fahrenheit": "degree fahrenheit", "graden f": "degree fahrenheit", "graden c": "degree celsius", "kelvin": "kelvin",
    "decibel": "decibel", "decibels": "decibel", "bar": "bar", "millibar": "millibar", "atmosfeer": "atmosphere", "megapixel": "megapixel", "lux": "lux",
    "lumen": "lumen", "mb": "megabyte",
    "gallons": "gallon", "pints": "pint", "troy ounce": "troy ounce", "troy ounces": "troy ounce", "bushel": "bushel",
    "bushels": "bushel", "micron": "micrometer", "pixels": "pixel", "pixel": "pixel", "bunder": "hectare", "vadem": "fathom", "parsec": "parsec",
    "lichtminuten": "light-minute", "lichtminuut": "light-minute", "astronomische eenheden": "astronomical unit", "astronomische eenheid": "astronomical unit",
    "kilowattpiek": "kilowatt", "megawattpiek": "megawatt", "gigawattpiek": "gigawatt", "deeltjes per miljoen": "part per million",
    "delen per miljoen": "part per million", "deeltjes per miljard": "part per billion", "toeren per minuut": "revolution per minute",
    "omwentelingen per minuut": "revolution per minute", "newtonmeter": "newton meter", "milliampère-uur": "milliampere hour",
}  # fmt: skip
# "graden" is an angle where these stand near it.
TURNED = r"\bdraai|\bbocht|\bhoek|\bhelling|noorderbreedte|\blengtegraad|westerlengte|oosterlengte|zuiderbreedte|gekanteld|\bscherm|panorama"
BELOW_ZERO, ABOVE_ZERO = r"\s(?:onder nul|onder het vriespunt|vorst)\b", r"\s(?:boven nul|boven het vriespunt)\b"
# Before the number, the scale that its degrees are of: "in Fahrenheit that is 104 degrees".
IN_SCALE = r"\bin (?:graden )?(?:celsius|(?P<f>fahrenheit)),?\s[^\d.;:!?]*$"
PERCENT = {
    "procent": "percent", "%": "percent", "percent": "percent", "pct": "percent", "procentpunt": "percentage point",
    "procentpunten": "percentage point", "punten procent": "percentage point", "promille": "per mille", "‰": "per mille",
    "basispunt": "basis point", "basispunten": "basis point",
}  # fmt: skip
TON_MONEY = r"huis|woning|kost|betaal|verdien|salaris|schuld|subsid|prijs|boete|verkoch|kocht|euro|hypothe|villa|miljo|erfde|erfenis|\btrekt\b|\btrok|uitgetrok|budget|begrot|invest|bijdrage|krediet|lening|bezuinig|beloning|donat|sponsor|schade|bonus"
POUND_WEIGHT: str | None = None  # "pond" weighs unless the text is British
# "pond" is money where the text is about Britain, and half a kilo elsewhere.
POUND_MONEY: str | None = r"\bbrit|\bengel|\blond|\bschot|\bsterling|£|\bverenigd koninkrijk|\bwales\b|\bulster|\bnoord-ier|\bpond (?:sterling|per week|loon)"
