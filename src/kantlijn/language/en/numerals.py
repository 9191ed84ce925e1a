"""English numerals."""

UNITS = {
    "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "one": 1, "nought": 0, "naught": 0,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
BELOW_HUNDRED = {
    **UNITS,
    **TENS,
    **{f"{ten}{link}{unit}": m + n for ten, m in TENS.items() for unit, n in UNITS.items() for link in ("-", " ", "") if 1 <= n <= 9},
}
YEAR_CENTURIES: dict[str, int] = {}
ONE_WORD = False  # whether large numerals are written as one word
ONE, LINK = "one", ""  # in such a numeral
ENDINGS: dict[str, str] = {}
HUNDRED, THOUSAND = "hundred", "thousand"
SCALES = {"thousand": 10**3, "million": 10**6, "mln": 10**6, "billion": 10**9, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "lacs": 10**5, "cr": 10**7, "crore": 10**7, "crores": 10**7, "bln": 10**9, "trillion": 10**12}
SCALE_SUFFIXES = {"k": 10**3, "m": 10**6, "bn": 10**9, "tn": 10**12, "trn": 10**12, "mn": 10**6}
POINT = ("point",)
SIGNS = {"minus": -1, "negative": -1}
DOZENS = {"hundred": 100, "dozen": 12, "dozens": 12, "doz": 12, "score": 20, "gross": 144}
FRACTIONS: dict[str, float] = {
    "half": 0.5, "quarter": 0.25, "quarters": 0.25, "third": 1 / 3, "thirds": 1 / 3, "fourth": 0.25, "fourths": 0.25, "fifth": 0.2,
    "fifths": 0.2, "sixth": 1 / 6, "sixths": 1 / 6, "seventh": 1 / 7, "sevenths": 1 / 7, "eighth": 0.125, "eighths": 0.125,
    "ninth": 1 / 9, "ninths": 1 / 9, "tenth": 0.1, "tenths": 0.1, "twentieth": 0.05, "hundredth": 0.01, "thousandth": 0.001,
    "eleventh": 1 / 11, "twelfth": 1 / 12, "thirteenth": 1 / 13, "fifteenth": 1 / 15, "sixteenth": 1 / 16, "thirtieth": 1 / 30, "fortieth": 1 / 40,
    "fiftieth": 0.02, "elevenths": 1 / 11, "twelfths": 1 / 12, "thirteenths": 1 / 13, "fourteenths": 1 / 14, "fifteenths": 1 / 15,
    "sixteenths": 1 / 16, "seventeenths": 1 / 17, "eighteenths": 1 / 18, "nineteenths": 1 / 19, "twentieths": 0.05, "thirtieths": 1 / 30,
    "fortieths": 1 / 40, "fiftieths": 0.02, "sixtieths": 1 / 60, "hundredths": 0.01, "thousandths": 0.001, "millionths": 1e-6,
    "billionths": 1e-9, "trillionths": 1e-12,
    "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "nineth": 9,
    "zeroth": 0, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    # a "twenty second" delay lasts; a "twenty-second" time does not
    **{
        f"{ten}{link}{unit}": m + n
        for ten, m in TENS.items()
        for unit, n in {
            "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        }.items()
        for link in ("-", "—", " ", "")
        if link != " " or unit != "second"
    },
}  # fmt: skip
# Behind a number, or behind the article: the two hundredth, de drie miljoenste.
ORDINAL_SCALES = {"hundredth": 10**2, "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12}
IN_TENS = {"sexagenarian": 60, "septuagenarian": 70, "octogenarian": 80, "nonagenarian": 90}
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
VAGUE = {
    "dozens": (24, 120), "tens": (20, 100), "scores of": (40, 200), "hundreds": (200, 1000), "thousands": (2000, 10_000),
    "tens of thousands": (20_000, 100_000), "hundreds of thousands": (200_000, 1_000_000), "millions": (2_000_000, 10_000_000),
    "billions": (2_000_000_000, 10_000_000_000), "dozens of": (24, 120),
}  # fmt: skip
MAJORITY = ("majority",)
SEVERAL = ("several", "a few", "a couple of", "a couple", "some few")
MULTIPLES = {
    "doubled": 2, "doubling": 2, "doubles": 2, "double": 2, "tripled": 3, "trebled": 3, "tripling": 3, "trebling": 3, "triple": 3,
    "quadrupled": 4, "quadrupling": 4, "quintupled": 5, "quintupling": 5, "halved": 0.5, "halving": 0.5, "half as much": 0.5, "half as many": 0.5, "half as big": 0.5, "half as large": 0.5, "half as high": 0.5, "half as long": 0.5,
    "half as likely": 0.5, "half as expensive": 0.5, "half as old": 0.5, "half as fast": 0.5, "half as heavy": 0.5, "half as tall": 0.5,
    "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5,
    "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10, "hundredfold": 100, "twice": 2, "thrice": 3,
}  # fmt: skip
TIMES = ("times", "x")
MORE = ("as many as", "as much as", "as many", "as much", "as big", "as large", "as high", "as long", "as far", "as likely", "as often", "as fast", "as heavy", "as old", "as expensive", "as strong", "as wide", "as deep", "as rich", "as deadly", "longer", "faster", "heavier", "stronger", "more", "larger", "higher", "bigger", "greater", "more than", "larger than", "higher than", "bigger than", "greater than", "longer than", "faster than", "heavier than", "older than", "richer", "older", "wider", "deeper")
FEWER = ("less than", "fewer than", "smaller than", "lower than", "as few as", "as little as", "as few", "as little", "as small", "as low", "less", "fewer", "smaller", "lower")
RATIO = ("out of every", "out of", "in every", "in", "of the", "of every")
