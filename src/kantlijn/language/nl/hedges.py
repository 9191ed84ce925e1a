"""Dutch hedges and the family each belongs to (DESIGN section 3)."""

BEFORE = {
    "above": (
        "ruim", "dik", "een dikke", "een ruime", "iets meer dan", "iets boven", "net boven", "even boven", "goed",
        "net iets meer dan", "iets boven de", "net boven de",
    ),
    "below": (
        "een kleine", "krap", "een krappe", "net onder", "net onder de", "iets minder dan", "iets onder", "net iets minder dan",
    ),
    "nearly": ("bijna", "nog geen", "net geen", "net niet", "vrijwel", "haast", "tegen de", "schier"),
    "about": (
        "ongeveer", "circa", "ca", "zo'n", "zo’n", "rond", "rond de", "rondom de", "pakweg", "grofweg", "naar schatting",
        "om en nabij", "om en nabij de", "om en de", "plusminus", "plus minus", "zowat", "een slordige", "naar verwachting", "zeg",
        "geschat", "omstreeks", "afgerond", "ruwweg", "een geschatte", "in de orde van",
    ),
    "at_least": ("minstens", "ten minste", "tenminste", "minimaal", "zeker", "vanaf", "op zijn minst", "op z'n minst"),
    "at_most": ("hooguit", "hoogstens", "maximaal", "ten hoogste", "niet meer dan", "tot", "binnen", "op zijn hoogst"),
    "more": ("meer dan", "langer dan", "boven de", "boven", "ouder dan", "hoger dan", "verder dan", "groter dan"),
    "less": ("minder dan", "korter dan", "onder de", "onder", "jonger dan", "lager dan", "kleiner dan"),
    "average": ("gemiddeld",),
    "exact": ("precies", "exact", "op de kop af"),
    "stressed": ("maar liefst", "liefst", "slechts", "wel", "amper", "totaal", "in totaal"),
}  # fmt: skip
AFTER = {
    "at_least": ("of meer", "en ouder", "of ouder", "en meer", "of langer", "of hoger", "plus"),
    "at_most": ("of minder", "en jonger", "of jonger", "of korter", "of lager"),
}
BETWEEN = ("tussen de", "tussen")
NOT_COUNTS = ("onder", "tot", "binnen", "boven", "wel", "zeg")
