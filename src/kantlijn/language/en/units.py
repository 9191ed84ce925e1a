"""English names of money and measures; what the units are called, and what each measures, is in language/measures.py."""

CURRENCIES: dict[str, tuple[str, float]] = {
    # what the word means when nothing else is said
    **{
        word: (code, factor)
        for code, factor, words in (
            ("EUR", 1, "euro euros"), ("EUR", 0.01, "eurocent eurocents"), ("USD", 1, "dollar dollars buck bucks dlr dlrs"),
            ("USD", 0.01, "cent cents pennies cts"), ("USD", 0.1, "dime dimes"), ("GBP", 1, "pound pounds quid stg"), ("GBP", 1000, "grand"),
            ("GBP", 0.01, "pence p penny"), ("RUB", 1, "rouble roubles ruble rubles"), ("UAH", 0.01, "kopiyka kopiykas"), ("RUB", 0.01, "kopek kopeks"),
            ("JPY", 1, "yen"), ("CNY", 1, "yuan renminbi"), ("PLN", 1, "zloty zlotys zlotych"), ("HUF", 1, "forint forints"), ("TRY", 1, "lira liras"),
            ("INR", 1, "rupee rupees rs inr"), ("INR", 0.01, "paise"), ("ZAR", 1, "rand"), ("SEK", 1, "kronor krona"), ("NOK", 1, "krone kroner"),
            ("CZK", 1, "koruna"), ("ILS", 1, "shekel shekels"), ("BRL", 1, "reais"), ("THB", 1, "baht"), ("AED", 1, "dirham dirhams"),
            ("UAH", 1, "hryvnia hryvnias"), ("KZT", 1, "tenge"), ("GEL", 1, "lari"), ("RSD", 1, "dinar dinars"), ("NLG", 1, "guilder guilders"),
            ("DEM", 1, "deutschmark deutschmarks marks"), ("FIM", 1, "markka markkaa"), ("ITL", 1, "lire"), ("ESP", 1, "peseta pesetas"),
            ("CHF", 1, "franc francs"), ("RON", 1, "lei"), ("BGN", 1, "leva"), ("MXN", 1, "peso pesos"), ("MYR", 1, "ringgit ringgits rm"),
            ("IDR", 1, "rupiah rupiahs"), ("VND", 1, "dong"), ("MNT", 1, "tugrik tugriks tögrög"), ("BTC", 1, "bitcoin bitcoins"),
            ("IRR", 1, "rial rials"), ("SAR", 1, "riyal riyals"), ("NGN", 1, "naira"), ("GHS", 1, "cedi cedis"), ("MMK", 1, "kyat"),
            ("GRD", 1, "drachmas"), ("PTE", 1, "escudos"), ("KES", 1, "shillings"), ("BDT", 1, "taka"), ("ETB", 1, "birr"),
        )
        for word in words.split()
    },
    # whose it is
    **{
        f"{adjective} {noun}": (code, 1)
        for code, adjectives, nouns in (
            ("USD", "us american", "dollar dollars"), ("CAD", "canadian", "dollar dollars"), ("AUD", "australian aussie", "dollar dollars"),
            ("HKD", "hong-kong", "dollar dollars"), ("SGD", "singapore singaporean", "dollar dollars"), ("TWD", "taiwan taiwanese", "dollar dollars"),
            ("JMD", "jamaican", "dollar dollars"), ("NAD", "namibian", "dollar dollars"), ("SRD", "surinamese", "dollar dollars"),
            ("GBP", "british", "pound pounds"), ("EGP", "egyptian", "pound pounds"), ("LBP", "lebanese", "pound pounds"), ("SYP", "syrian", "pound pounds"),
            ("SDG", "sudanese", "pound pounds"), ("IEP", "irish", "pound pounds punt punts"), ("RUB", "russian", "rouble roubles ruble rubles"),
            ("BYN", "belarusian", "rouble roubles ruble rubles"), ("CHF", "swiss", "franc francs"), ("BEF", "belgian", "franc francs"),
            ("FRF", "french", "franc francs"), ("LUF", "luxembourg", "franc francs"), ("RWF", "rwandan", "franc francs"), ("XAF", "cfa", "franc francs"),
            ("JPY", "japanese", "yen"), ("CNY", "chinese", "yuan renminbi"), ("PLN", "polish", "zloty zlotys"), ("HUF", "hungarian", "forint forints"),
            ("TRY", "turkish", "lira liras"), ("ITL", "italian", "lira lire"), ("INR", "indian", "rupee rupees"), ("PKR", "pakistani pakistan", "rupee rupees"),
            ("LKR", "sri-lankan", "rupee rupees"), ("NPR", "nepalese", "rupee rupees"), ("IDR", "indonesian", "rupiah rupiahs"),
            ("ZAR", "african", "rand"), ("KRW", "korean south-korean", "won"), ("KPW", "north-korean", "won"), ("ILS", "israeli", "shekel shekels"),
            ("DKK", "danish", "krone kroner kronor"), ("SEK", "swedish", "krona kronor"), ("NOK", "norwegian", "krone kroner"),
            ("ISK", "icelandic", "krona kronur"), ("CZK", "czech", "koruna korunas crown crowns"), ("BRL", "brazilian", "real reais reals"),
            ("THB", "thai", "baht"), ("AED", "emirati uae", "dirham dirhams"), ("MAD", "moroccan", "dirham dirhams"), ("UAH", "ukrainian", "hryvnia hryvnias"),
            ("RSD", "serbian", "dinar dinars"), ("KWD", "kuwaiti kuwait", "dinar dinars"), ("TND", "tunisian", "dinar dinars"), ("DZD", "algerian", "dinar dinars"),
            ("IQD", "iraqi", "dinar dinars"), ("JOD", "jordanian jordan", "dinar dinars"), ("LYD", "libyan", "dinar dinars"), ("BHD", "bahraini bahrain", "dinar dinars"),
            ("NLG", "dutch", "guilder guilders"), ("DEM", "german", "mark marks"), ("FIM", "finnish", "mark marks markka markkaa"), ("RON", "romanian", "leu lei"),
            ("BGN", "bulgarian", "lev leva"), ("MXN", "mexican", "peso pesos"), ("ARS", "argentine argentinian", "peso pesos"), ("CLP", "chilean", "peso pesos"),
            ("COP", "colombian", "peso pesos"), ("CUP", "cuban", "peso pesos"), ("PHP", "philippine filipino", "peso pesos"), ("UYU", "uruguayan", "peso pesos"),
            ("ESP", "spanish", "peseta pesetas"), ("PTE", "portuguese", "escudo escudos"), ("GRD", "greek", "drachma drachmas"), ("ATS", "austrian", "schilling schillings"),
            ("KES", "kenyan kenya", "shilling shillings"), ("TZS", "tanzanian", "shilling shillings"), ("UGX", "ugandan uganda", "shilling shillings"),
            ("IRR", "iranian", "rial rials"), ("OMR", "omani", "rial rials"), ("YER", "yemeni", "rial rials"), ("SAR", "saudi", "riyal riyals rial rials"),
            ("QAR", "qatari qatar", "riyal riyals rial rials"), ("MYR", "malaysian malaysia", "ringgit ringgits"), ("VND", "vietnamese", "dong"),
            ("MNT", "mongolian", "tugrik tugriks"), ("AFN", "afghan", "afghani afghanis"), ("HRK", "croatian", "kuna"), ("CRC", "rican", "colon colones"),
            ("VES", "venezuelan", "bolivar bolivars"), ("PEN", "peruvian", "sol soles"), ("GEL", "georgian", "lari"), ("NGN", "nigerian", "naira"),
        )
        for adjective in adjectives.split()
        for noun in nouns.split()
    },
    **{
        f"{adjective} {noun}": (code, 1)
        for code, adjective, nouns in (
            ("NZD", "new zealand", "dollar dollars"), ("HKD", "hong kong", "dollar dollars"), ("LKR", "sri lankan", "rupee rupees"),
            ("ZAR", "south african", "rand"), ("KRW", "south korean", "won"), ("KPW", "north korean", "won"), ("CRC", "costa rican", "colon colones"),
        )
        for noun in nouns.split()
    },
    "pounds sterling": ("GBP", 1), "pound sterling": ("GBP", 1),
}  # fmt: skip
BEFORE_NUMBER = ("rs", "rm")  # written before the amount: "Rs 20"
# Words that take the prefixes of language/measures.py: kilometre, milligram, gigawatt.
METRIC = {
    "metre": "meter", "metres": "meter", "meter": "meter", "meters": "meter", "gram": "gram", "grams": "gram", "gramme": "gram",
    "grammes": "gram", "litre": "liter", "litres": "liter", "liter": "liter", "liters": "liter", "watt": "watt", "watts": "watt",
    "watt hour": "watt hour", "watt hours": "watt hour", "watt-hour": "watt hour", "watt-hours": "watt hour", "joule": "joule",
    "joules": "joule", "hertz": "hertz", "volt": "volt", "volts": "volt", "pascal": "pascal", "pascals": "pascal", "byte": "byte",
    "bytes": "byte", "bit": "bit", "bits": "bit", "tonne": "tonne", "tonnes": "tonne", "sievert": "sievert", "sieverts": "sievert",
    "becquerel": "becquerel", "becquerels": "becquerel", "newton": "newton", "newtons": "newton", "amp": "ampere", "amps": "ampere",
    "calorie": "calorie", "calories": "calorie", "electronvolt": "electronvolt", "electronvolts": "electronvolt", "gray": "gray", "ohm": "ohm", "ohms": "ohm", "mol": "mole",
}  # fmt: skip
SQUARE, CUBIC = ("square",), ("cubic",)
UNITS: dict[str, str] = {
    "kms": "kilometer", "mls": "milliliter", "mile": "mile", "miles": "mile", "nautical miles": "nautical mile", "nautical mile": "nautical mile",
    "yard": "yard", "yards": "yard", "foot": "foot", "feet": "foot", "inch": "inch", "inches": "inch", "fathoms": "fathom",
    "furlong": "furlong", "furlongs": "furlong", "light years": "light-year", "light year": "light-year", "light-years": "light-year",
    "square miles": "square mile", "square mile": "square mile", "square feet": "square foot", "square foot": "square foot",
    "square yards": "square yard", "square inches": "square inch", "square inch": "square inch", "km squared": "square kilometer",
    "hectares": "hectare", "hectare": "hectare", "acres": "acre", "acre": "acre",
    "football pitches": "football field", "football pitch": "football field", "football fields": "football field",
    "football field": "football field", "soccer fields": "football field", "soccer field": "football field", "soccer pitches": "football field", "soccer pitch": "football field",
    "rugby pitches": "football field", "rugby pitch": "football field", "gallons": "gallon", "gallon": "gallon", "gal": "gallon", "gals": "gallon", "pints": "pint",
    "pint": "pint", "quarts": "quart", "quart": "quart", "barrels": "barrel", "barrel": "barrel", "bushels": "bushel",
    "us gallons": "gallon", "us gallon": "gallon", "imperial gallons": "imperial gallon", "uk gallons": "imperial gallon", "acre-feet": "acre-foot",
    "square km": "square kilometer", "square kms": "square kilometer", "sq kms": "square kilometer", "sq. km": "square kilometer", "sq miles": "square mile",
    "sq. miles": "square mile", "sq. ft": "square foot", "sq. m": "square meter", "sq metres": "square meter", "sq meters": "square meter", "sq feet": "square foot",
    "cubic km": "cubic kilometer", "cubic miles": "cubic mile", "cubic inches": "cubic inch", "bpd": "barrel per day", "b/d": "barrel per day",
    "short tons": "ton", "us tons": "ton",
    "cubic yards": "cubic yard", "cubic yard": "cubic yard", "cubic feet": "cubic foot", "cubic foot": "cubic foot",
    "teaspoon": "teaspoon", "teaspoons": "teaspoon", "tsp": "teaspoon", "tablespoon": "tablespoon", "tablespoons": "tablespoon",
    "tbsp": "tablespoon", "fluid ounces": "fluid ounce", "fl oz": "fluid ounce", "kilo": "kilogram", "kilos": "kilogram",
    "pound": "pound", "pounds": "pound", "ton": "ton", "tons": "ton", "metric tons": "tonne", "metric ton": "tonne", "metric tonnes": "tonne", "long tons": "long ton",
    "stone": "stone", "ounces": "ounce", "ounce": "ounce", "troy ounces": "troy ounce", "carats": "carat", "carat": "carat",
    "miles per hour": "mile per hour", "miles an hour": "mile per hour", "kilometres per hour": "kilometer per hour",
    "kilometers per hour": "kilometer per hour", "kilometres an hour": "kilometer per hour", "kilometers an hour": "kilometer per hour",
    "knots": "knot", "knot": "knot", "horsepower": "horsepower", "bhp": "horsepower", "british thermal units": "british thermal unit",
    "degrees": "degree celsius", "degree": "degree celsius", "deg": "degree celsius", "degrees celsius": "degree celsius",
    "degree celsius": "degree celsius", "deg celsius": "degree celsius", "celsius": "degree celsius", "degrees centigrade": "degree celsius",
    "degrees c": "degree celsius", "deg c": "degree celsius", "°": "degree celsius", "degrees fahrenheit": "degree fahrenheit",
    "degree fahrenheit": "degree fahrenheit", "deg fahrenheit": "degree fahrenheit", "fahrenheit": "degree fahrenheit",
    "degrees f": "degree fahrenheit", "deg f": "degree fahrenheit", "kelvin": "kelvin", "decibels": "decibel", "decibel": "decibel",
    "bar": "bar", "millibars": "millibar", "millibar": "millibar", "atmospheres": "atmosphere", "megapixels": "megapixel",
    "megapixel": "megapixel", "lumens": "lumen", "lux": "lux", "mb": "megabyte", "kibibyte": "kibibyte", "kibibytes": "kibibyte",
    "megatons": "megatonne", "kilotons": "kilotonne", "gigatons": "gigatonne", "kelvins": "kelvin", "stones": "stone", "pixels": "pixel", "pixel": "pixel",
    "parts per million": "part per million", "part per million": "part per million", "parts per billion": "part per billion", "micron": "micrometer",
    "microns": "micrometer", "revolutions per minute": "revolution per minute", "revolution per minute": "revolution per minute", "newton metre": "newton meter",
    "newton metres": "newton meter", "imperial gallon": "imperial gallon",
    "us pints": "us pint", "us pint": "us pint", "short ton": "ton", "long ton": "long ton",
    "hundredweight": "hundredweight", "cwt": "hundredweight", "therm": "therm", "therms": "therm", "mpg": "mile per gallon", "miles per gallon": "mile per gallon",
    "miles to the gallon": "mile per gallon", "tpd": "tonne per day", "teus": "container", "kgs": "kilogram", "parsec": "parsec", "parsecs": "parsec",
    "light minutes": "light-minute", "light minute": "light-minute", "astronomical units": "astronomical unit", "astronomical unit": "astronomical unit",
    "acre feet": "acre-foot", "acre-foot": "acre-foot", "acre foot": "acre-foot", "sq yards": "square yard",
    "cu yards": "cubic yard", "millimoles": "millimole", "millimole": "millimole",
    "micromoles": "micromole", "troy ounce": "troy ounce", "fathom": "fathom", "bushel": "bushel", "atmosphere": "atmosphere", "barrels per day": "barrel per day",
    "barrels a day": "barrel per day", "metric tonne": "tonne", "radians": "radian", "radian": "radian", "rad": "radian",
}  # fmt: skip
# "degrees" is an angle where these stand near it.
TURNED = r"\bturn|\bangle|\bslope|\blatitude|\blongitude|\brotat|\btilt|\bpanoram|\bswivel"
BELOW_ZERO, ABOVE_ZERO = r"\s(?:below zero|below freezing|of frost)\b", r"\s(?:above zero|above freezing)\b"
# Before the number, the scale that its degrees are of: "in Fahrenheit that is 104 degrees".
IN_SCALE = r"\bin (?:degrees )?(?:celsius|centigrade|(?P<f>fahrenheit)),?\s[^\d.;:!?]*$"
PERCENT = {
    "percent": "percent", "per cent": "percent", "pct": "percent", "%": "percent", "pc": "percent", "percentage points": "percentage point",
    "percentage point": "percentage point", "percentage-point": "percentage point", "per mille": "per mille", "‰": "per mille", "basis points": "basis point",
    "basis point": "basis point",
}  # fmt: skip
TON_MONEY: str | None = None
POUND_MONEY: str | None = None
# "pounds" weigh where these stand near them, and are money elsewhere; so they stand in both tables.
POUND_WEIGHT: str | None = (
    r"\bweigh|\bweight|\bheav(?:y|ier)|\blighter\b|\bcalor|\b(?:gain|shed|lift|los)(?:ed|es|s|t|ing|e)?\b(?=.{0,20}\bpounds?\b(?! (?:to|in|on|a|of (?:public|tax))))|"
    r"\bpounds? of (?:[a-z]+ ){0,2}(?:meat|beef|chicken|fish|cheese|butter|sugar|flour|rice|potatoes|apples|fruit|cocaine|heroin|cannabis|marijuana|"
    r"explosives?|gold|silver|coal|muscle|fat|pressure|thrust|coffee|wool|cotton|tobacco|food|waste|rubbish|[a-z]*drugs)|\btons?\b|\btonnes?\b|\bkilograms?\b|"
    r"\bkg\b|\bkilos?(?: \(|,? or )|\bstone(?: \(|,? or )|pounds? \(\d[\d.,]*\s?(?:kilos?\b|kg|st\b)|\bounces?\b|\bbaby\b|\b\d-pound\b"
)
