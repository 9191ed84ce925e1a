"""Words that show that somebody is near, or something that is read: for quotations of which nobody is named."""

# Whoever speaks may be called by no more than this. "Ze" is plural too: then several people speak.
SOMEBODY = [
    "hij", "zij", "ze", "hem", "haar", "zijn", "hun", "hen", "ik", "wij", "we", "mij", "me", "iemand", "niemand", "men",
    "een ander", "de ander", "de een", "anderen", "sommigen", "velen", "man", "vrouw", "jongen", "meisje", "mensen", "stem",
    "moeder", "vader", "buurman", "buurvrouw", "vriend", "vriendin", "collega", "kind", "kinderen",
]  # fmt: skip
# Letters, signs and books need no speaker.
WRITTEN = [
    "staat", "stond", "leest", "las", "lees", "geschreven", "schrift", "bord", "bordje", "brief", "briefje", "spandoek", "tekst",
    "regel", "artikel", "rapport", "verslag", "boek", "gedicht", "lied", "refrein", "motto", "slogan", "leus", "leuze",
    "titel", "kop", "opschrift", "grafschrift", "mail", "bericht", "app", "tweet", "vraag", "antwoord", "spreekwoord",
    "gezegde", "psalm", "vers", "kreet", "scandeert", "scanderen", "klinkt", "klonk", "luidt", "luidde",
]  # fmt: skip
