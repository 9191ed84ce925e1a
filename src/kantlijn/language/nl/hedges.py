"""Dutch hedges and the family each belongs to; how wide each is, reading/numbers/widths.py says."""

BEFORE = {
    "above": (
        "ruim", "dik", "een dikke", "een ruime", "een dik", "een goed", "een ruim", "iets meer dan", "iets boven", "net boven", "even boven", "goed", "goed en wel", "royaal", "een goede",
        "net iets meer dan", "iets boven de", "net boven de",
    ),
    "below": (
        "een kleine", "een klein", "krap", "een krap", "een krappe", "net onder", "net onder de", "iets minder dan", "iets onder", "net iets minder dan",
    ),
    "nearly": ("bijna", "nog geen", "nog niet", "net geen", "net niet", "vrijwel", "haast", "tegen de", "schier"),
    "about": (
        "ongeveer", "circa", "ca", "zo'n", "zo’n", "rond", "rond de", "rondom de", "pakweg", "grofweg", "naar schatting",
        "om en nabij", "om en nabij de", "om en de", "plusminus", "plus minus", "zowat", "een slordige", "naar verwachting", "zeg",
        "geschat", "omstreeks", "afgerond", "ruwweg", "plm", "ca.", "bij benadering", "iets van", "een stuk of", "om de", "in de buurt van", "zoiets als", "een geschatte", "in de orde van",
    ),
    "at_least": ("minstens", "ten minste", "tenminste", "minimaal", "minimum", "zeker", "niet minder dan", "niet kleiner dan", "niet kleiner als", "niet lager dan", "niet jonger dan", "op z'n minst", "op het minst", "groter dan of gelijk aan", "groter of gelijk dan", "groter of gelijk aan", "gelijk aan of groter dan", "gelijk aan of meer dan", "hoger dan of gelijk aan", "meer dan of gelijk aan", "op zijn laagst", ">=", "≥", "vanaf", "op zijn minst"),
    "at_most": ("hooguit", "hoogstens", "maximaal", "maximum", "ten hoogste", "niet meer als", "niet groter dan", "niet hoger dan", "niet langer dan", "niet ouder dan", "kleiner dan of gelijk aan", "kleiner of gelijk dan", "kleiner of gelijk aan", "gelijk aan of kleiner dan", "gelijk aan of minder dan", "minder dan of gelijk aan", "lager dan of gelijk aan", "op zijn hoogst", "op z'n hoogst", "<=", "≤", "niet meer dan", "tot", "binnen"),
    "more": ("meer dan", "langer dan", "boven de", "boven", "ouder dan", "hoger dan", "verder dan", "groter dan", "groter als", "meer als", "hoger als", "zwaarder dan", "duurder dan", "breder dan", "dieper dan", "sneller dan", "warmer dan", ">"),
    "less": ("minder dan", "korter dan", "onder de", "onder", "jonger dan", "lager dan", "kleiner dan", "kleiner als", "minder als", "lager als", "lichter dan", "goedkoper dan", "smaller dan", "langzamer dan", "kouder dan", "<"),
    "average": ("gemiddeld",),
    "exact": ("precies", "exact", "op de kop af"),
    "stressed": ("maar liefst", "liefst", "slechts", "wel", "amper", "totaal", "in totaal"),
}  # fmt: skip
AFTER = {
    "at_least": ("of meer", "en ouder", "of ouder", "en meer", "of langer", "of hoger", "of groter", "en hoger", "en groter", "of verder", "of zwaarder", "plus"),
    "at_most": ("of minder", "en jonger", "of jonger", "of korter", "of lager", "of kleiner", "en lager", "en kleiner", "en minder"),
}
BETWEEN = ("tussen de", "tussen")
NOT_COUNTS = ("onder", "tot", "binnen", "boven", "wel", "zeg")
