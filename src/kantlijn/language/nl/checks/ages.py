"""Dutch words that tell an age of themselves, with the youngest and the oldest that they are said of; those of whole tens ("tachtiger") are
in numerals.py.
"""

TELLS = {
    "baby": (0, 1), "dreumes": (1, 2), "peuter": (2, 4), "kleuter": (4, 6), "tiener": (10, 19), "puber": (10, 19), "minderjarige": (0, 17),
    "meerderjarige": (18, 122), "bejaarde": (60, 122), "hoogbejaarde": (75, 122), "honderdjarige": (100, 100), "eeuweling": (100, 122),
    "adolescent": (12, 24),
}  # fmt: skip
LINK = r"\b(?P<word>[^\W\d_]+),?\s(?:[A-Z][\w’'-]*\s(?:(?:van|de|der|den|ten|ter)\s){0,2}){0,3}\(?$"
