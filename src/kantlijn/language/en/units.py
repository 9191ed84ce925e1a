"""English names of money and measures. Units after CONTRACT; kinds of measure name the dimension."""

CURRENCIES: dict[str, tuple[str, float]] = {
    "euro": ("EUR", 1), "euros": ("EUR", 1), "dollar": ("USD", 1), "dollars": ("USD", 1),
    "us dollars": ("USD", 1), "us dollar": ("USD", 1), "cents": ("USD", 0.01), "cent": ("USD", 0.01), "pound": ("GBP", 1), "pounds": ("GBP", 1),
    "quid": ("GBP", 1), "grand": ("GBP", 1000), "pence": ("GBP", 0.01), "p": ("GBP", 0.01), "pounds sterling": ("GBP", 1),
    "rouble": ("RUB", 1), "roubles": ("RUB", 1), "rubles": ("RUB", 1), "ruble": ("RUB", 1), "swiss francs": ("CHF", 1),
    "swiss franc": ("CHF", 1), "yen": ("JPY", 1), "yuan": ("CNY", 1), "renminbi": ("CNY", 1), "zloty": ("PLN", 1), "zlotys": ("PLN", 1),
    "forints": ("HUF", 1), "forint": ("HUF", 1), "lira": ("TRY", 1), "turkish lira": ("TRY", 1), "rupees": ("INR", 1), "rupee": ("INR", 1),
    "indian rupees": ("INR", 1), "rand": ("ZAR", 1), "korean won": ("KRW", 1), "south korean won": ("KRW", 1), "kronor": ("SEK", 1), "krona": ("SEK", 1), "shekels": ("ILS", 1), "danish kroner": ("DKK", 1),
    "danish krone": ("DKK", 1), "swedish kronor": ("SEK", 1), "swedish krona": ("SEK", 1), "norwegian kroner": ("NOK", 1),
    "norwegian krone": ("NOK", 1), "czech koruna": ("CZK", 1), "koruna": ("CZK", 1), "canadian dollars": ("CAD", 1),
    "australian dollars": ("AUD", 1), "new zealand dollars": ("NZD", 1), "hong kong dollars": ("HKD", 1), "reais": ("BRL", 1),
    "brazilian reais": ("BRL", 1), "baht": ("THB", 1), "dirhams": ("AED", 1), "hryvnia": ("UAH", 1), "tenge": ("KZT", 1), "lari": ("GEL", 1),
    "dinars": ("RSD", 1), "guilders": ("NLG", 1), "guilder": ("NLG", 1), "deutschmarks": ("DEM", 1), "marks": ("DEM", 1), "lei": ("RON", 1),
    "leva": ("BGN", 1), "pesos": ("MXN", 1), "mexican pesos": ("MXN", 1),
    "€": ("EUR", 1), "$": ("USD", 1), "£": ("GBP", 1), "¥": ("JPY", 1), "₽": ("RUB", 1), "₺": ("TRY", 1), "₴": ("UAH", 1),
    "a$": ("AUD", 1), "us$": ("USD", 1), "c$": ("CAD", 1),
}  # fmt: skip
UNITS: dict[str, tuple[str, str]] = {
    "km": ("kilometer", "length"), "kilometre": ("kilometer", "length"), "kilometres": ("kilometer", "length"),
    "kilometers": ("kilometer", "length"), "kilometer": ("kilometer", "length"), "metre": ("meter", "length"), "metres": ("meter", "length"),
    "meters": ("meter", "length"), "meter": ("meter", "length"), "cm": ("centimeter", "length"), "centimetres": ("centimeter", "length"),
    "mm": ("millimeter", "length"), "millimetres": ("millimeter", "length"), "mile": ("mile", "length"), "miles": ("mile", "length"),
    "yard": ("yard", "length"), "yards": ("yard", "length"), "foot": ("foot", "length"), "feet": ("foot", "length"), "ft": ("foot", "length"),
    "inch": ("inch", "length"), "inches": ("inch", "length"), "square metres": ("square meter", "area"), "square meters": ("square meter", "area"),
    "square metre": ("square meter", "area"), "square miles": ("square mile", "area"), "square feet": ("square foot", "area"),
    "square kilometres": ("square kilometer", "area"), "square kilometers": ("square kilometer", "area"), "sq km": ("square kilometer", "area"),
    "hectares": ("hectare", "area"), "hectare": ("hectare", "area"), "acres": ("acre", "area"), "acre": ("acre", "area"),
    "football pitches": ("football field", "area"), "football fields": ("football field", "area"), "m2": ("square meter", "area"),
    "litre": ("liter", "volume"), "litres": ("liter", "volume"), "liters": ("liter", "volume"), "liter": ("liter", "volume"),
    "gallons": ("gallon", "volume"), "gallon": ("gallon", "volume"), "pints": ("pint", "volume"), "pint": ("pint", "volume"),
    "barrels": ("barrel", "volume"), "barrel": ("barrel", "volume"), "cubic metres": ("cubic meter", "volume"),
    "cubic meters": ("cubic meter", "volume"), "cubic yards": ("cubic yard", "volume"), "cubic feet": ("cubic foot", "volume"),
    "kilo": ("kilogram", "mass"), "kilos": ("kilogram", "mass"), "kg": ("kilogram", "mass"), "kilograms": ("kilogram", "mass"),
    "gram": ("gram", "mass"), "grams": ("gram", "mass"), "tonne": ("tonne", "mass"), "tonnes": ("tonne", "mass"), "ton": ("ton", "mass"),
    "tons": ("ton", "mass"), "stone": ("stone", "mass"), "ounces": ("ounce", "mass"), "lb": ("pound", "mass"), "lbs": ("pound", "mass"),
    "microgram": ("microgram", "mass"), "micrograms": ("microgram", "mass"), "mg": ("milligram", "mass"),
    "mph": ("mile per hour", "speed"), "miles per hour": ("mile per hour", "speed"), "miles an hour": ("mile per hour", "speed"),
    "km/h": ("kilometer per hour", "speed"), "kph": ("kilometer per hour", "speed"), "kilometres per hour": ("kilometer per hour", "speed"),
    "kilometres an hour": ("kilometer per hour", "speed"), "knots": ("knot", "speed"), "watts": ("watt", "power"),
    "kilowatts": ("kilowatt", "power"), "kilowatt": ("kilowatt", "power"), "kw": ("kilowatt", "power"), "megawatts": ("megawatt", "power"),
    "megawatt": ("megawatt", "power"), "mw": ("megawatt", "power"), "gigawatts": ("gigawatt", "power"), "gigawatt": ("gigawatt", "power"),
    "gw": ("gigawatt", "power"), "horsepower": ("horsepower", "power"), "kilowatt hours": ("kilowatt hour", "energy"),
    "kilowatt-hours": ("kilowatt hour", "energy"), "kwh": ("kilowatt hour", "energy"), "megawatt hours": ("megawatt hour", "energy"),
    "gigawatt hours": ("gigawatt hour", "energy"), "terawatt hours": ("terawatt hour", "energy"), "degrees": ("degree celsius", "temperature"),
    "degrees celsius": ("degree celsius", "temperature"), "degrees fahrenheit": ("degree fahrenheit", "temperature"),
    "°c": ("degree celsius", "temperature"), "°f": ("degree fahrenheit", "temperature"), "decibels": ("decibel", "level"),
    "gigabytes": ("gigabyte", "data"), "gb": ("gigabyte", "data"), "megabytes": ("megabyte", "data"), "light years": ("light-year", "length"),
}  # fmt: skip
PERCENT = {
    "percent": "percent", "per cent": "percent", "%": "percent", "pc": "percent", "percentage points": "percentage point",
    "percentage point": "percentage point", "per mille": "per mille", "‰": "per mille", "basis points": "basis point",
    "basis point": "basis point",
}  # fmt: skip
PER = ("per", "a", "an", "each", "/")
TON_MONEY: str | None = None
POUND_MONEY: str | None = None
