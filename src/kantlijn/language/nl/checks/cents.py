"""Dutch words beside amounts: what makes one a difference, and the ends of a change.

All are regular expressions in lower case. Tried on the pairs of tests/checks/pairs_measure.txt.
"""

DIFFERENCE = (
    r"meer", r"minder", r"hoger", r"lager", r"duurder", r"goedkoper", r"verschil", r"erbij", r"eraf", r"stijging", r"daling", r"verhoging", r"verlaging", r"extra", r"opslag", r"toeslag", r"korting",
    r"omhoog", r"omlaag", r"(?:stijgt|steeg|daalt|daalde|ging) met",
)  # fmt: skip
BY = (r"met", r"scheelt", r"scheelde")  # before the size of a change
TO = (r"naar", r"tot", r"op", r"en nu", r"wordt", r"werd")
