"""English words that tell an age of themselves, with the youngest and the oldest that they are said of; those of whole tens
("octogenarian") are in numerals.py.
"""

TELLS = {
    "baby": (0, 2), "toddler": (1, 4), "teenager": (13, 19), "minor": (0, 17), "pensioner": (55, 122), "centenarian": (100, 122),
    "supercentenarian": (110, 122), "preschooler": (2, 6), "adolescent": (10, 21),
}  # fmt: skip
LINK = r"\b(?P<word>[^\W\d_]+),?\s(?:[A-Z][\w’'-]*,?\s){0,3}\(?$"
