"""Dutch words about measures: what says that degrees are a difference, and whose pound, mile or ounce is meant.

All are regular expressions in lower case. Tried on the pairs of tests/checks/pairs_measure.txt and the clean texts of docs/calibration.md.
"""

# Right before a number of degrees: so many more or fewer, and no temperature.
RISE_BEFORE = (
    r"(?:stijging|daling|toename|verhoging|verlaging|verschil|opwarming|afkoeling|temperatuurstijging|temperatuurdaling|marge|afwijking)"
    r" van(?: (?:de aarde|het klimaat))?(?: (?:gemiddeld|ongeveer|circa|ruim|bijna|zo['’]n|hooguit|minstens|maximaal|meer dan|minder dan))?",
    r"(?:stijg|steeg|stegen|gestegen|stijgt|stijgen|daal|daalt|dalen|daalde|daalden|gedaald|opgewarmd|opwarmt|afgekoeld)[a-z]*(?: (?:met|al|nu))*",
    r"(?:opwarming|klimaatopwarming)(?: van de aarde)? (?:tot|beperken tot|beperkt tot|onder de)",
)  # fmt: skip
# Right behind it: "2 graden warmer".
RISE_BEHIND = (r"warmer", r"kouder", r"koeler", r"heter", r"hoger", r"lager", r"meer", r"minder", r"boven het gemiddelde", r"onder het gemiddelde", r"verschil", r"opwarming", r"(?:gestegen|gedaald|opgelopen|toegenomen|afgenomen|omhoog|omlaag|gezakt)")
# The word as it stands there, and the kilograms or metres it may be worth besides.
ALSO: dict[str, tuple[float, ...]] = {"pond": (0.45359237,), "ponden": (0.45359237,), "pondje": (0.45359237,), "ons": (0.028349523125,)}
# Words that the reader takes for another unit, of which they are so much: the pound of a shop is half a kilo.
MEANS: dict[str, tuple[str, str, float]] = {"pond": ("kilogram", "metric pound", 0.5), "ponden": ("kilogram", "metric pound", 0.5), "pondje": ("pound", "metric pound", 1.0)}
SAILING = (
    r"schip", r"schepen", r"zee", r"varen", r"vaart", r"vaarde", r"voer", r"kust", r"zeil[a-z]*", r"boot", r"haven", r"kapitein", r"marine",
    r"eiland(?:en)?", r"vissers?", r"jacht", r"veerboot", r"vliegtuig", r"piloot", r"territoriale wateren",
)  # fmt: skip
# One unit with no more than an article, which is told again right behind it.
ONE = r"(?<!\w)(?:een|één|'n) (?P<unit>(?:vierkante |kubieke )?[a-z]{2,12})(?: [a-z]+)?(?=\s?\((?:\w+[ ’\']?n?\s){0,2}\d|,? (?:oftewel|ofwel|of|dat is) (?:\w+ ){0,2}\d|, (?:[\w'’]+ )?\d|\s?[–—]\s?(?:\w+ )?\d)"
# Before a figure: it is the one that was told before ("die 12 megaton").
THOSE = (r"die", r"deze", r"dat", r"dit", r"diezelfde", r"dezelfde", r"hetzelfde", r"van de genoemde")
# Behind a measure: in how much of the whole it is ("35 gram op een kilo").
IN_ONE = (r"(?:op|per|in|van|uit) (?:een|één|elke|iedere|1)", r"per", r"op de")
# Between that and a percentage that says the same.
PORTION = (r"oftewel", r"ofwel", r"of", r"dus", r"dat is", r"ongeveer", r"zo['’]n", r"ruim", r"bijna", r"in", r"zout", r"water", r"suiker", r"alcohol", r"omgerekend")
