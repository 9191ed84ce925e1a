"""Dutch names of money and measures. Units after CONTRACT; kinds of measure name the dimension."""

CURRENCIES: dict[str, tuple[str, float]] = {
    "euro": ("EUR", 1), "euro's": ("EUR", 1), "euro’s": ("EUR", 1), "eurocent": ("EUR", 0.01),
    "cent": ("EUR", 0.01), "dubbeltje": ("EUR", 0.1), "dubbeltjes": ("EUR", 0.1), "kwartje": ("EUR", 0.25), "tientje": ("EUR", 10),
    "tientjes": ("EUR", 10), "dollar": ("USD", 1), "dollars": ("USD", 1), "amerikaanse dollar": ("USD", 1),
    "dollarcent": ("USD", 0.01), "britse pond": ("GBP", 1), "pond sterling": ("GBP", 1), "pond": ("GBP", 1),
    "engelse pond": ("GBP", 1), "roebel": ("RUB", 1), "roebels": ("RUB", 1), "russische roebel": ("RUB", 1),
    "zwitserse frank": ("CHF", 1), "zwitserse franken": ("CHF", 1), "yen": ("JPY", 1), "yuan": ("CNY", 1),
    "renminbi": ("CNY", 1), "zloty": ("PLN", 1), "złoty": ("PLN", 1), "forint": ("HUF", 1), "lira": ("TRY", 1),
    "turkse lira": ("TRY", 1), "roepie": ("INR", 1), "roepies": ("INR", 1), "indiase roepie": ("INR", 1), "rand": ("ZAR", 1),
    "zuid-afrikaanse rand": ("ZAR", 1), "zuid-koreaanse won": ("KRW", 1), "sjekel": ("ILS", 1), "deense kroon": ("DKK", 1),
    "deense kronen": ("DKK", 1), "zweedse kroon": ("SEK", 1), "zweedse kronen": ("SEK", 1), "noorse kroon": ("NOK", 1),
    "noorse kronen": ("NOK", 1), "tsjechische kroon": ("CZK", 1), "tsjechische kronen": ("CZK", 1),
    "canadese dollar": ("CAD", 1), "australische dollar": ("AUD", 1), "braziliaanse real": ("BRL", 1), "reais": ("BRL", 1), "baht": ("THB", 1),
    "dirham": ("AED", 1), "grivna": ("UAH", 1), "hryvnia": ("UAH", 1), "tenge": ("KZT", 1), "lari": ("GEL", 1),
    "dinar": ("RSD", 1), "gulden": ("NLG", 1), "guldens": ("NLG", 1), "mark": ("DEM", 1), "d-mark": ("DEM", 1),
    "belgische frank": ("BEF", 1), "franse frank": ("FRF", 1), "leu": ("RON", 1), "lev": ("BGN", 1), "peso": ("MXN", 1),
    "€": ("EUR", 1), "$": ("USD", 1), "£": ("GBP", 1), "¥": ("JPY", 1), "₽": ("RUB", 1), "₺": ("TRY", 1), "₴": ("UAH", 1),
}  # fmt: skip
UNITS: dict[str, tuple[str, str]] = {
    "km": ("kilometer", "length"), "kilometer": ("kilometer", "length"), "kilometers": ("kilometer", "length"),
    "meter": ("meter", "length"), "meters": ("meter", "length"), "m": ("meter", "length"), "cm": ("centimeter", "length"),
    "centimeter": ("centimeter", "length"), "millimeter": ("millimeter", "length"), "mm": ("millimeter", "length"),
    "mijl": ("mile", "length"), "mijlen": ("mile", "length"), "zeemijl": ("nautical mile", "length"),
    "m2": ("square meter", "area"), "m²": ("square meter", "area"), "vierkante meter": ("square meter", "area"),
    "vierkante kilometer": ("square kilometer", "area"), "km2": ("square kilometer", "area"), "km²": ("square kilometer", "area"),
    "hectare": ("hectare", "area"), "hectaren": ("hectare", "area"), "ha": ("hectare", "area"),
    "voetbalvelden": ("football field", "area"), "voetbalveld": ("football field", "area"),
    "liter": ("liter", "volume"), "liters": ("liter", "volume"), "l": ("liter", "volume"), "milliliter": ("milliliter", "volume"),
    "ml": ("milliliter", "volume"), "kubieke meter": ("cubic meter", "volume"), "kuub": ("cubic meter", "volume"),
    "m3": ("cubic meter", "volume"), "m³": ("cubic meter", "volume"), "vaten": ("barrel", "volume"), "vat": ("barrel", "volume"),
    "kilo": ("kilogram", "mass"), "kilo's": ("kilogram", "mass"), "kilogram": ("kilogram", "mass"), "kg": ("kilogram", "mass"),
    "gram": ("gram", "mass"), "milligram": ("milligram", "mass"), "microgram": ("microgram", "mass"), "ton": ("tonne", "mass"),
    "megaton": ("megatonne", "mass"), "kiloton": ("kilotonne", "mass"), "ons": ("hectogram", "mass"),
    "kilometer per uur": ("kilometer per hour", "speed"), "km per uur": ("kilometer per hour", "speed"),
    "km/u": ("kilometer per hour", "speed"), "km/h": ("kilometer per hour", "speed"), "knopen": ("knot", "speed"),
    "meter per seconde": ("meter per second", "speed"), "watt": ("watt", "power"), "kilowatt": ("kilowatt", "power"),
    "kw": ("kilowatt", "power"), "megawatt": ("megawatt", "power"), "mw": ("megawatt", "power"), "gigawatt": ("gigawatt", "power"),
    "gw": ("gigawatt", "power"), "pk": ("horsepower", "power"), "kilowattuur": ("kilowatt hour", "energy"),
    "kwh": ("kilowatt hour", "energy"), "megawattuur": ("megawatt hour", "energy"), "gigawattuur": ("gigawatt hour", "energy"),
    "terawattuur": ("terawatt hour", "energy"), "joule": ("joule", "energy"), "graden": ("degree celsius", "temperature"),
    "graad": ("degree celsius", "temperature"), "graden celsius": ("degree celsius", "temperature"),
    "°c": ("degree celsius", "temperature"), "°": ("degree celsius", "temperature"), "decibel": ("decibel", "level"),
    "gigabyte": ("gigabyte", "data"), "gb": ("gigabyte", "data"), "megabyte": ("megabyte", "data"), "terabyte": ("terabyte", "data"),
    "bar": ("bar", "pressure"), "volt": ("volt", "voltage"), "karaat": ("carat", "purity"), "lichtjaar": ("light-year", "length"),
    "kilometers per uur": ("kilometer per hour", "speed"), "tonnen": ("tonne", "mass"), "calorieën": ("calorie", "energy"),
}  # fmt: skip
PERCENT = {
    "procent": "percent", "%": "percent", "percent": "percent", "pct": "percent", "procentpunt": "percentage point",
    "procentpunten": "percentage point", "punten procent": "percentage point", "promille": "per mille", "‰": "per mille",
    "basispunt": "basis point", "basispunten": "basis point",
}  # fmt: skip
TON_MONEY = r"huis|woning|kost|betaal|verdien|salaris|schuld|subsid|prijs|boete|verkoch|kocht|euro|hypothe|villa|miljo|erfde|erfenis"
# "pond" is money where the text is about Britain, and half a kilo elsewhere.
POUND_MONEY: str | None = r"\bbrit|\bengel|\blond|\bschot|\bsterling|£|\bverenigd koninkrijk|\bwales\b|\bulster|\bnoord-ier|\bpond (?:sterling|per week|loon)"
