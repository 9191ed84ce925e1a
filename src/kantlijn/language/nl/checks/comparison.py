"""Dutch words that say that something is as large as so many football fields or pools, or so many times as long.

All are regular expressions in lower case. Tried on the pairs of tests/checks/pairs_measure.txt and the clean texts of docs/calibration.md.
"""

# Where none of these stands there is neither a field nor a pool.
NAMED = r"voetbal|olymp|50-met|vijftigmet"
# One field or pool, without a number of its own.
ONE_FIELD = r"(?:een|één|het) (?:heel |flink |gemiddeld |normaal )?voetbalveld(?!en)"
ONE_POOL = r"(?:een|één|het) (?:\w+ )?olympische? (?:zwem)?bad(?!\w)|(?:een|één|het) zwembad van (?:een )?olympische? \w+"
# Behind or before the counted pools: only those of fifty metres have a size that is known.
OLYMPIC = r"olympisch|50-meter|vijftigmeter"
POOLS = ("zwembad", "bad", "zwembaden", "baden")
# Before the fields or the pools, with no more than a few words between.
SIZE = (
    r"(?:zo|even) groot als", r"ter grootte van", r"de grootte van", r"(?:het |ter )?formaat van", r"de omvang van", r"de oppervlakte van", r"goed voor", r"genoeg (?:voor|om)",
    r"voldoende (?:voor|om)", r"gelijk aan", r"vergelijkbaar met", r"te vergelijken met", r"oftewel", r"ofwel", r"omgerekend", r"de inhoud van", r"dat (?:zijn|is|was|waren)", r"komt overeen met",
    r"overeenkomt met", r"komt neer op", r"neerkomt op", r"zoveel als", r"evenveel als", r"staat gelijk aan", r"gelijkstaat aan", r"groter dan", r"kleiner dan", r"zo'n",
)  # fmt: skip
# Each of several things is as large: nothing to hold against a total.
EACH = (r"elk", r"elke (?!dag|uur|week|maand|jaar|minuut)[a-z]+", r"ieder", r"iedere (?!dag|uur|week|maand|jaar|minuut)[a-z]+", r"per stuk", r"allemaal", r"stuk voor stuk")
WATER = (r"[a-z]*water", r"melk", r"bier", r"wijn", r"vloeistof", r"sap")
# So many times as long: what is measured, by its adjective and by its noun; "langer dan" is read both ways.
TIMES_AS = r"(?:[\w,.]+ ){0,2}?(?:keer |maal )?zo (?P<as>ver|lang|hoog|breed|diep|dik|groot|zwaar|snel|hard)(?P<than> als\b)?"
TIMES_OF = r"(?:[\w,.]+ ){0,2}?(?:keer |maal )?(?:de|het) (?P<as>lengte|hoogte|breedte|diepte|dikte|grootte|oppervlakte|omvang|gewicht|snelheid)(?P<than> van\b)"
ADJECTIVES: dict[str, tuple[str, ...]] = {
    "length": ("ver", "lang", "hoog", "breed", "diep", "dik", "lengte", "hoogte", "breedte", "diepte", "dikte"), "mass": ("zwaar", "gewicht"),
    "speed": ("snel", "hard", "snelheid"), "area": ("groot", "grootte", "oppervlakte", "omvang"), "volume": ("groot", "grootte", "omvang"),
}  # fmt: skip
# The figure of the other thing is of then, or of something that is not said: no relation.
NOT_AS = (r"niet", r"geen", r"nog geen", r"bijna niet")
