"""English words beside amounts: what makes one a difference, and the ends of a change.

All are regular expressions in lower case. Tried on the pairs of tests/checks/pairs_measure.txt.
"""

DIFFERENCE = (
    r"more", r"less", r"higher", r"lower", r"dearer", r"cheaper", r"difference", r"rise of", r"fall of", r"increase of", r"extra", r"surcharge", r"discount", r"off", r"up", r"down", r"rose by", r"fell by", r"cut of",
)  # fmt: skip
BY = (r"by", r"fell", r"rose", r"up", r"down", r"another", r"extra")  # before the size of a change
TO = (r"to", r"and is now", r"becomes", r"became")
