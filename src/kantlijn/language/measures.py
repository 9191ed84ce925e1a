"""Units of measure, the same in every language: what each measures, and how large it is.

The names are those of `MEASURES`. A pack (`units.py`) says which words mean which unit; here is one place that knows that a
megawatt is power and a megawatt hour energy, so that nothing else has to.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple


class Measure(NamedTuple):
    """What a unit measures, its size in the base unit of that dimension, and where its zero lies (degrees)."""

    dimension: str
    size: float
    zero: float = 0.0


# SI brochure, 9th edition: the prefixes that news uses, with their symbols in lower case.
PREFIXES = {
    "pico": ("p", 1e-12), "nano": ("n", 1e-9), "micro": ("µ", 1e-6), "milli": ("m", 1e-3), "centi": ("c", 1e-2), "deci": ("d", 1e-1),
    "hecto": ("h", 1e2), "kilo": ("k", 1e3), "mega": ("m", 1e6), "giga": ("g", 1e9), "tera": ("t", 1e12), "peta": ("p", 1e15), "exa": ("e", 1e18),
}  # fmt: skip
_LARGE = ("kilo", "mega", "giga", "tera")
_HUGE = (*_LARGE, "peta", "exa")
# Unit: its measure, the prefixes it is used with, and its symbol in lower case ("" where none is read). Symbols that are
# words too (Pa, A) are only read with a prefix.
_METRIC: dict[str, tuple[Measure, tuple[str, ...], str]] = {
    "meter": (Measure("length", 1.0), ("pico", "nano", "micro", "milli", "centi", "deci", "hecto", "kilo"), "m"),
    "gram": (Measure("mass", 1e-3), ("pico", "nano", "micro", "milli", "hecto", "kilo"), "g"),
    "liter": (Measure("volume", 1e-3), ("micro", "milli", "centi", "deci", "hecto"), "l"),
    "tonne": (Measure("mass", 1e3), ("kilo", "mega", "giga"), ""),
    "watt": (Measure("power", 1.0), ("milli", *_LARGE), "w"),
    "watt hour": (Measure("energy", 3600.0), _LARGE, "wh"),
    "joule": (Measure("energy", 1.0), _HUGE, "j"),
    "electronvolt": (Measure("energy", 1.602176634e-19), _LARGE, "ev"),
    "calorie": (Measure("energy", 4.184), ("kilo",), "cal"),
    "hertz": (Measure("frequency", 1.0), _LARGE, "hz"),
    "volt": (Measure("voltage", 1.0), ("milli", "kilo"), "v"),
    "ampere": (Measure("current", 1.0), ("milli",), ""),
    "newton": (Measure("force", 1.0), ("kilo", "mega"), ""),
    "pascal": (Measure("pressure", 1.0), ("hecto", "kilo", "mega"), "pa"),
    "byte": (Measure("data", 8.0), _HUGE, "b"),
    "bit": (Measure("data", 1.0), _LARGE, "bit"),
    "sievert": (Measure("dose", 1.0), ("micro", "milli"), "sv"),
    "gray": (Measure("absorbed dose", 1.0), ("milli",), "gy"),
    "becquerel": (Measure("activity", 1.0), _LARGE, "bq"),
    "ohm": (Measure("resistance", 1.0), ("kilo", "mega"), ""),
    "mole": (Measure("amount of substance", 1.0), ("micro", "milli"), ""),
}  # fmt: skip
_NO_SYMBOL_ALONE = ("b", "bit", "j", "pa", "cal", "ev", "v", "w")
_NAUTICAL, _MILE, _FOOT, _POUND = 1852.0, 1609.344, 0.3048, 0.45359237
# By definition or treaty: the international yard and pound (1959), imperial and US volumes, the Dutch "ons" and "pond" as the metric
# 100 and 500 gram that are said in shops.
_OTHER = {
    "inch": Measure("length", _FOOT / 12), "foot": Measure("length", _FOOT), "yard": Measure("length", 3 * _FOOT),
    "mile": Measure("length", _MILE), "nautical mile": Measure("length", _NAUTICAL), "fathom": Measure("length", 6 * _FOOT),
    "light-year": Measure("length", 9.4607304725808e15), "astronomical unit": Measure("length", 1.495978707e11),
    "furlong": Measure("length", 660 * _FOOT), "parsec": Measure("length", 3.0856775814913673e16),
    "are": Measure("area", 100.0), "hectare": Measure("area", 1e4), "acre": Measure("area", 4046.8564224),
    "square foot": Measure("area", _FOOT**2), "square inch": Measure("area", (_FOOT / 12) ** 2),
    "square yard": Measure("area", (3 * _FOOT) ** 2), "square mile": Measure("area", _MILE**2),
    "football field": Measure("area", 7140.0),  # FIFA's size for matches between countries, 105 by 68 metres; always meant roughly
    "cubic foot": Measure("volume", _FOOT**3), "cubic inch": Measure("volume", (_FOOT / 12) ** 3),
    "cubic yard": Measure("volume", (3 * _FOOT) ** 3), "barrel": Measure("volume", 0.158987294928),
    "gallon": Measure("volume", 3.785411784e-3), "imperial gallon": Measure("volume", 4.54609e-3), "cubic mile": Measure("volume", _MILE**3),
    "acre-foot": Measure("volume", 4046.8564224 * _FOOT), "pint": Measure("volume", 5.6826125e-4), "quart": Measure("volume", 9.46352946e-4),
    "cup": Measure("volume", 2.4e-4), "tablespoon": Measure("volume", 1.5e-5), "teaspoon": Measure("volume", 5e-6),
    "fluid ounce": Measure("volume", 2.95735295625e-5), "bushel": Measure("volume", 3.523907016688e-2),
    "metric pound": Measure("mass", 0.5), "pound": Measure("mass", _POUND), "ounce": Measure("mass", _POUND / 16), "stone": Measure("mass", 14 * _POUND),
    "ton": Measure("mass", 907.18474), "long ton": Measure("mass", 1016.0469088), "troy ounce": Measure("mass", 0.0311034768),
    "carat": Measure("mass", 2e-4), "hundredweight": Measure("mass", 50.80234544),
    "knot": Measure("speed", _NAUTICAL / 3600), "mach": Measure("speed", 340.3),
    "horsepower": Measure("power", 735.49875), "british thermal unit": Measure("energy", 1055.05585262),
    "tonne of oil equivalent": Measure("energy", 4.1868e10), "megatonne of oil equivalent": Measure("energy", 4.1868e16),
    "bar": Measure("pressure", 1e5), "millibar": Measure("pressure", 100.0), "atmosphere": Measure("pressure", 101325.0),
    "pound per square inch": Measure("pressure", 6894.757293168), "millimeter of mercury": Measure("pressure", 133.322387415),
    "degree celsius": Measure("temperature", 1.0, 273.15), "degree fahrenheit": Measure("temperature", 5 / 9, 273.15 - 160 / 9),
    "kelvin": Measure("temperature", 1.0), "degree": Measure("angle", 1.0), "radian": Measure("angle", 57.29577951308232),
    "decibel": Measure("level", 1.0), "lux": Measure("illuminance", 1.0), "lumen": Measure("luminous flux", 1.0),
    "pixel": Measure("pixels", 1.0), "megapixel": Measure("pixels", 1e6), "kibibyte": Measure("data", 8 * 1024.0),
    "mebibyte": Measure("data", 8 * 1024.0**2), "gibibyte": Measure("data", 8 * 1024.0**3), "karat": Measure("purity", 1.0),
    # SI brochure: per million and per billion parts; a turn a minute; the electric charge of a battery; a newton at one metre
    "part per million": Measure("fraction", 1e-6), "part per billion": Measure("fraction", 1e-9),
    "revolution per minute": Measure("frequency", 1 / 60), "milliampere hour": Measure("charge", 3.6), "newton meter": Measure("torque", 1.0),
    # 60 seconds at the speed of light (exact since 1983); the US therm (59 degrees)
    "light-minute": Measure("length", 17987547480.0),
    "us pint": Measure("volume", 4.73176473e-4), "therm": Measure("energy", 1.054804e8), "gallon per minute": Measure("flow", 6.30901964e-5),
    "mile per gallon": Measure("length per volume", _MILE / 3.785411784e-3), "barrel per day": Measure("volume per time", 0.158987294928 / 86400.0),
    "container": Measure("containers", 1.0), "second": Measure("time", 1.0), "minute": Measure("time", 60.0),
    "hour": Measure("time", 3600.0), "day": Measure("time", 86400.0), "week": Measure("time", 604800.0),
    "month": Measure("time", 2629800.0), "year": Measure("time", 31557600.0),
}  # fmt: skip
MEASURES: dict[str, Measure] = {
    **{unit: measure for unit, (measure, _, _) in _METRIC.items()},
    **{
        f"{prefix}{unit}": Measure(measure.dimension, measure.size * PREFIXES[prefix][1])
        for unit, (measure, prefixes, _) in _METRIC.items()
        for prefix in prefixes
    },
    **{
        f"{power} {prefix}meter": Measure(dimension, (PREFIXES[prefix][1] if prefix else 1.0) ** times)
        for power, dimension, times in (("square", "area", 2), ("cubic", "volume", 3))
        for prefix in ("", "milli", "centi", "deci", "kilo")
    },
    **_OTHER,
}
# Unit symbols in lower case, and what they mean wherever they stand. "mw" is the megawatt of a wind farm; a milliwatt is not news.
SYMBOLS: dict[str, str] = {
    **{
        PREFIXES[prefix][0] + symbol: f"{prefix}{unit}"
        for unit, (_, prefixes, symbol) in _METRIC.items()
        if symbol
        for prefix in prefixes
        if not (prefix == "pico" or (prefix == "milli" and "mega" in prefixes))  # "pm" is an hour, "mw" a megawatt
    },
    **{symbol: unit for unit, (_, _, symbol) in _METRIC.items() if symbol and symbol not in _NO_SYMBOL_ALONE},
    **{
        f"{prefix}m{sign}": f"{power} {name}meter"
        for prefix, name in (("", ""), ("m", "milli"), ("c", "centi"), ("d", "deci"), ("k", "kilo"))
        for power, signs in (("square", ("2", "²", "^2")), ("cubic", ("3", "³", "^3")))
        for sign in signs
    },
    "mcg": "microgram", "ppm": "part per million", "ppb": "part per billion", "rpm": "revolution per minute", "cc": "cubic centimeter", "mah": "milliampere hour",
    "nm": "nanometer", "km/s": "kilometer per second", "kmh": "kilometer per hour", "kwp": "kilowatt", "mwp": "megawatt", "gwp": "gigawatt",
    "sq in": "square inch", "sqft": "square foot", "sq yd": "square yard", "cu m": "cubic meter", "cu ft": "cubic foot", "bpd": "barrel per day", "b/d": "barrel per day",
    "μg": "microgram", "μm": "micrometer", "kcal": "kilocalorie", "ha": "hectare", "kph": "kilometer per hour",
    "km/h": "kilometer per hour", "m/s": "meter per second", "mph": "mile per hour", "ft": "foot", "yd": "yard", "mi": "mile",
    "lb": "pound", "lbs": "pound", "oz": "ounce", "sq km": "square kilometer", "sq m": "square meter", "sq ft": "square foot",
    "sq mi": "square mile", "db": "decibel", "dba": "decibel", "psi": "pound per square inch", "mbar": "millibar",
    "mmhg": "millimeter of mercury", "°c": "degree celsius", "° c": "degree celsius", "℃": "degree celsius", "°f": "degree fahrenheit",
    "° f": "degree fahrenheit", "℉": "degree fahrenheit", "mbps": "megabit per second", "gbps": "gigabit per second",
    "mbit/s": "megabit per second", "gbit/s": "gigabit per second", "mb/s": "megabyte per second", "gb/s": "gigabyte per second", "mpg": "mile per gallon", "btu": "british thermal unit", "mtoe": "megatonne of oil equivalent",
    "teu": "container", "hp": "horsepower", "kts": "knot", "ºc": "degree celsius", "º": "degree celsius", "ºf": "degree fahrenheit",
}  # fmt: skip
# The unit in which a smaller part is said behind a larger one: "5 foot 3", "1 kilo 200 gram", "12 stone 4"; and up to which
# number that part goes without its unit (0: never).
PARTS = {
    "meter": ("centimeter", 99), "foot": ("inch", 11), "stone": ("pound", 13), "pound": ("ounce", 0), "yard": ("foot", 0),
    "kilogram": ("gram", 0), "kilometer": ("meter", 0), "mile": ("yard", 0), "liter": ("centiliter", 0),
}  # fmt: skip


@lru_cache(maxsize=1024)
def measure(unit: str) -> Measure | None:
    """What a unit measures, also so much per something ("kilogram per hectare"); None for what is no measure."""
    known = MEASURES.get(unit)
    if known is not None:
        return known
    above, per, below = unit.partition(" per ")
    top, bottom = MEASURES.get(above), MEASURES.get(below)
    if not per or top is None or bottom is None:
        return None
    dimension = "speed" if (top.dimension, bottom.dimension) == ("length", "time") else f"{top.dimension} per {bottom.dimension}"
    return Measure(dimension, top.size / bottom.size)


def times(first: str, second: str) -> float | None:
    """How many of `second` go into one `first`; None where they do not measure the same, or have another zero."""
    one, other = measure(first), measure(second)
    if one is None or other is None or one.dimension != other.dimension or one.zero != other.zero:
        return None
    return one.size / other.size
