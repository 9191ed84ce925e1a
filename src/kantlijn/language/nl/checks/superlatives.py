"""Dutch superlatives that are said of one of a list of named things with a figure each."""

MOST = r"\b(?:de|het)\s(?:hoogste?|grootste?|meeste?|zwaarste?|langste?|duurste?|drukste?|warmste?|verst|verste|beste)(?!\s(?:tijd|klassering))\b"
LEAST = r"\b(?:de|het)\s(?:laagste?|kleinste?|minste?|lichtste?|kortste?|goedkoopste?|rustigste?|koudste?|slechtste?)\b"
# Of times: the shortest.
QUICKEST = r"\b(?:de|het)\s(?:snelste?|vlugste?)\b"
# Behind a superlative: nothing that is named, or what any list counts.
OF_WHAT = r"\s?(?:[.,;:!?)]|$|\b(?:van (?:de|het|alle|hen|allemaal)|en|maar|met|uit|was|is|opkomst|aantal|score|percentage|aandeel|cijfer|uitslag|resultaat|prijs|temperatuur|tijd|stemmen)\b)"
DENIED = r"\b(?:niet|geen|nooit|vorig|vorige|eerder|ooit|altijd|na|bijna|een van|vroeger|destijds|toen)\b"
