"""What a unit is called in a remark, behind a number: "26 mijl", "26 miles"; those of the JSON answer are not for readers."""

from __future__ import annotations

from kantlijn.language.measures import PREFIXES
from kantlijn.wording import number

# Dutch (one form behind a number, as newspapers write it), English singular and plural.
_NAMES: dict[str, tuple[str, str, str]] = {
    "meter": ("meter", "metre", "metres"), "gram": ("gram", "gram", "grams"), "liter": ("liter", "litre", "litres"),
    "tonne": ("ton", "tonne", "tonnes"), "watt": ("watt", "watt", "watts"), "joule": ("joule", "joule", "joules"),
    "watt hour": ("wattuur", "watt hour", "watt hours"), "calorie": ("calorie", "calorie", "calories"),
    "byte": ("byte", "byte", "bytes"), "bit": ("bit", "bit", "bits"), "hertz": ("hertz", "hertz", "hertz"),
    "volt": ("volt", "volt", "volts"), "pascal": ("pascal", "pascal", "pascals"), "newton": ("newton", "newton", "newtons"),
    "kilogram": ("kilo", "kilo", "kilos"), "inch": ("inch", "inch", "inches"), "foot": ("voet", "foot", "feet"),
    "yard": ("yard", "yard", "yards"), "mile": ("mijl", "mile", "miles"),
    "nautical mile": ("zeemijl", "nautical mile", "nautical miles"),
    "acre": ("acre", "acre", "acres"), "hectare": ("hectare", "hectare", "hectares"), "are": ("are", "are", "ares"),
    "barrel": ("vaten", "barrel", "barrels"), "gallon": ("Amerikaanse gallon", "US gallon", "US gallons"),
    "imperial gallon": ("Britse gallon", "imperial gallon", "imperial gallons"), "pint": ("pint", "pint", "pints"),
    "quart": ("quart", "quart", "quarts"), "metric pound": ("pond (500 gram)", "pound of 500 grams", "pounds of 500 grams"),
    "pound": ("pond (454 gram)", "pound", "pounds"), "ounce": ("ounce", "ounce", "ounces"),
    "stone": ("stone", "stone", "stone"),
    "ton": ("short ton", "short ton", "short tons"),
    "long ton": ("long ton", "long ton", "long tons"),
    "troy ounce": ("troy ounce", "troy ounce", "troy ounces"), "knot": ("knopen", "knot", "knots"),
    "horsepower": ("pk", "horsepower", "horsepower"),
    "degree celsius": ("graden Celsius", "degree Celsius", "degrees Celsius"),
    "degree fahrenheit": ("graden Fahrenheit", "degree Fahrenheit", "degrees Fahrenheit"),
    "kelvin": ("kelvin", "kelvin", "kelvin"),
    "second": ("seconden", "second", "seconds"), "minute": ("minuten", "minute", "minutes"), "hour": ("uur", "hour", "hours"),
    "day": ("dagen", "day", "days"), "week": ("weken", "week", "weeks"), "month": ("maanden", "month", "months"),
    "year": ("jaar", "year", "years"), "football field": ("voetbalvelden", "football pitch", "football pitches"),
    "fathom": ("vadem", "fathom", "fathoms"),
    "bar": ("bar", "bar", "bar"),
    "fluid ounce": ("fluid ounce", "fluid ounce", "fluid ounces"),
    "acre-foot": ("acre-foot", "acre-foot", "acre-feet"), "light-year": ("lichtjaar", "light year", "light years"),
    "bushel": ("bushel", "bushel", "bushels"),
}  # fmt: skip
_POWERS = {"square ": ("vierkante ", "square "), "cubic ": ("kubieke ", "cubic ")}
# Of a unit of time behind "per" Dutch and English both have one.
_ONE = {
    "second": "seconde", "minute": "minuut", "hour": "uur", "day": "dag", "week": "week", "month": "maand", "year": "jaar",
    "barrel": "vat", "ticket": "kaartje",
}  # fmt: skip


def unit_name(unit: str, code: str, count: float = 2) -> str:
    """What a unit is called behind `count`, in the language of the message; an unknown one as the JSON answer has it."""
    above, per, below = unit.partition(" per ")
    if per:
        many, _, thing = below.rpartition(" ")
        if many.isdigit():
            return f"{unit_name(above, code, count)} per {many} {unit_name(thing, code)}"
        one = _ONE.get(below) if code == "nl" else None
        return f"{unit_name(above, code, count)} per {one or unit_name(below, code, 1)}"
    for power, words in _POWERS.items():
        if unit.startswith(power):
            return words[code == "en"] + unit_name(unit.removeprefix(power), code, count)
    if unit in _NAMES:
        return _NAMES[unit][0 if code == "nl" else 1 if count == 1 else 2]
    prefix = next((each for each in PREFIXES if unit.startswith(each) and unit.removeprefix(each) in _NAMES), None)
    return prefix + unit_name(unit.removeprefix(prefix), code, count) if prefix else unit


def measured(value: float, unit: str, code: str, digits: int = 3) -> str:
    """A number with its unit: "42 kilometer", "3.6 degrees Fahrenheit"."""
    return f"{number(value, code, digits)} {unit_name(unit, code, value)}"


def about(value: float, digits: int = 3) -> float:
    """A number as an editor writes an outcome: to three significant digits, or so many."""
    return float(f"{value:.{digits}g}")
