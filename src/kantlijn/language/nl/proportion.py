"""Dutch words by which one figure is said to be a share of another, or a change from one to another."""

OF = r"\s(?:van|op|uit)\s(?:de|het|alle|al de|onze|deze|die|hun|zijn|haar|een totaal van|in totaal|de in totaal|elke|totaal)?(?:\s[^\W\d_]+){0,2}\s?$"
OPENS_WHOLE = r"(?:^|[,;:–—(]\s|\ben\s|\bmaar\s)['\"‘“„]?van\s(?:de|het|alle|al|onze|deze|die|hun|haar|zijn)(?:\s[^\W\d_]+){0,3}\s$"
# What may stand between a part and the share it is, and the other way round: a bracket, a comma, a dash, a word that says so.
SAME = r"(?:[(,:–—]|\b(?:oftewel|ofwel|dat is|dat zijn|dus|of|goed voor|samen|is|zijn|wat neerkomt op|bijna|ongeveer))\s?(?:nog\s|slechts\s|maar\s|dus\s|samen\s|of\s|dat is\s|dat zijn\s|is\s|zijn\s|goed voor\s|in totaal\s)*$"
SO = r"\b(?:dus|daarmee|daardoor|dat is|dat komt neer op|komt neer op|ofwel|oftewel|goed voor|dat betekent)\b"
BEFORE, TO = r"\bvan\s(?:de\s)?$", r"\s(?:naar|tot)\s(?:de\s|een\s)?$"
THAN = r"\s?[^\W\d_]*\s?dan\s(?:de\s|het\s|die\s|in\s|een\s)?$"
BY = r"(?:\bmet|\bvan|[,(–—]\s?(?:dus\s|een\s|ofwel\s|oftewel\s)?(?:[^\W\d_]+\s){0,3}|\bging|\bwerd|\bis|\bwas|\bdat is|\bplus|\bsteeg|\bdaalde)\s?$"
MORE = r"\s(?:meer|hoger|duurder|groter|langer|zwaarder|sneller|erbij|extra|gestegen|gegroeid|toegenomen|omhoog|winst|stijging|groei|toename|verhoging)\b"
LESS = r"\s(?:minder|lager|goedkoper|kleiner|korter|lichter|trager|eraf|gedaald|gekrompen|afgenomen|omlaag|verlies|daling|krimp|afname|korting|verlaging)\b"
RISE = r"\b(?:stijg\w*|steeg|stegen|gestegen|groei\w*|gegroeid|toename|toe|toegenomen|verho\w+|omhoog|meer|hoger|duurder|erbij|plus|oploop\w*|opgelopen|liep op)\b"
FALL = r"\b(?:dal\w*|daalde|gedaald|krimp\w*|kromp|gekrompen|afname|af|afgenomen|verla\w+|omlaag|minder|lager|goedkoper|min|slonk|geslonken|kelder\w*|zakt\w*|gezakt|terug\w*|inlever\w*|verloor)\b"
YEARLY = r"\s(?:per jaar|jaarlijks|elk jaar|ieder jaar|jaar op jaar)"
PEOPLE = (
    "inwoner", "kiezer", "lid", "respondent", "ondervraagde", "Nederlander", "huishouden", "leerling", "student", "patiënt", "werknemer",
    "bewoner", "Belg", "gemeente", "school", "vrouw", "man", "kind", "jongere", "oudere", "stemmer", "deelnemer", "inzender", "bedrijf",
)  # fmt: skip
