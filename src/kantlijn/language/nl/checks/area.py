"""Dutch words between the sides of a thing and its area or volume. All are regular expressions in lower case.

Tried on the pairs of tests/checks/pairs_measure.txt and the clean texts of docs/calibration.md.
"""

# Between two sides.
BY = (r"bij", r"x", r"×", r"maal", r"op")
# Behind a side, and what then may join it to the next.
SIDE = (r"lang", r"breed", r"hoog", r"diep", r"dik")
AND = (r"en", r"bij")
# Between the sides and what they make.
MAKES = (
    r"dus", r"oftewel", r"ofwel", r"dat is", r"dat zijn", r"is", r"goed voor", r"groot", r"beslaat", r"beslaan", r"samen", r"omvat", r"telt", r"meet", r"of", r"in totaal", r"alles bij elkaar",
    r"wat neerkomt op", r"komt neer op", r"met een oppervlakte van", r"een oppervlakte van", r"een oppervlak van", r"met een inhoud van", r"een inhoud van", r"bij elkaar", r"maakt",
)
# The area is of more than one such thing, or of another: nothing to hold against the sides of one.
SEVERAL = (
    r"elk", r"elke", r"ieder", r"iedere", r"per stuk", r"allemaal", r"stuk voor stuk", r"rond", r"ovaal", r"driehoekige?", r"waarvan", r"daarvan", r"tuin", r"verdiepingen", r"etages", r"lagen",
    r"(?:twee|drie|vier|vijf|zes) (?!(?:vierkante |kubieke )?(?:[a-z]*meter|voet|bij|maal|x|op|lang|breed)\b)[a-z]+",
)
