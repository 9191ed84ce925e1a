"""What the splitter of sentences and the finder of counted nouns need to know of Dutch."""

ABBREVIATIONS = (
    "a.d", "a.h.w", "a.s", "aant", "abs", "adm", "afb", "afd", "afl", "alg", "art", "aug", "bijv", "bijz", "blz", "b.v", "bv", "ca",
    "cf", "d.d", "d.i", "d.m.v", "d.w.z", "dec", "dhr", "dr", "drs", "ds", "e.a", "e.d", "e.o", "e.v", "enz", "etc", "excl", "feb",
    "febr", "fig", "fr", "gebr", "gem", "gen", "h.a", "hfst", "i.p.v", "i.s.m", "i.t.t", "i.v.m", "id", "incl", "ing", "ir", "jan", "jg",
    "jhr", "jkvr", "jl", "jr", "kap", "kol", "l.s", "lt", "luit", "m.a.w", "m.b.t", "m.b.v", "m.i.v", "m.n", "m.u.v", "maj", "max",
    "mej", "mevr", "mevr.dr", "mgr", "min", "mld", "mln", "mrd", "mr", "mrt", "mw", "n.a.v", "n.chr", "n.v.t", "nl", "no", "nov",
    "nr", "nrs", "o.a", "o.b.v", "o.i.d", "o.l.v", "o.m", "o.t.t", "okt", "p", "p.a", "p.p", "p.s", "pag", "par", "pct", "plm",
    "prof", "red", "resp", "s.v.p", "secr", "sept", "sgt", "sr", "st", "t.a.v", "t.b.v", "t.e.m", "t.g.v", "t.n.v", "t.o.v",
    "t.w.v", "tel", "temp", "toel", "u", "v.a", "v.chr", "v.l.n.r", "ver", "verg", "vgl", "vnl", "vs", "z.g.a.n", "z.i", "zgn", "z.o.z",
    "burg", "weth", "wnd", "kand", "sint", "bros", "co", "corp", "ltd", "inc", "apr", "jul", "jun", "sep",
)  # fmt: skip
FUNCTION_WORDS = (
    "de", "het", "een", "en", "van", "in", "op", "te", "dat", "die", "is", "was", "zijn", "met", "voor", "niet", "aan", "er", "om",
    "ook", "als", "bij", "uit", "door", "naar", "maar", "hij", "ze", "zij", "wordt", "werd", "nog", "dan", "tot", "over", "heeft",
)  # fmt: skip
# Words at which the search for a counted noun stops: it lies before them or not at all.
NOUN_STOPS = (
    "de", "het", "een", "en", "of", "van", "in", "op", "te", "dat", "die", "is", "was", "zijn", "waren", "met", "voor", "niet", "aan",
    "er", "om", "ook", "als", "bij", "uit", "door", "naar", "maar", "hij", "ze", "zij", "wordt", "werd", "werden", "worden", "nog", "dan",
    "tot", "over", "heeft", "hebben", "had", "hadden", "na", "per", "sinds", "onder", "tegen", "tussen", "wie", "wat", "waar", "waarvan",
    "hun", "haar", "we", "wij", "ik", "je", "u", "dit", "deze", "daar", "hier", "toen", "nu", "al", "want", "omdat", "zo", "keer",
    "meer", "minder", "erbij", "eraf", "lager", "hoger", "lang", "hoog", "breed", "diep", "zwaar", "ver", "groot", "oud",
    "staat", "staan", "ging", "gaat", "kwam", "kwamen", "kreeg", "kregen", "zegt", "zei", "denkt", "vindt", "kost", "telt", "telde",
    "heel", "zeer", "te", "stuks", "uur", "later", "eerder", "geleden", "samen", "elk", "ieder", "miljoen", "miljard", "euro", "die",
    "kan", "kunnen", "zal", "zullen", "zou", "zouden", "mag", "mogen", "moet", "moeten", "wil", "willen", "geen", "wel", "steeds",
    "gemiddeld", "ongeveer", "ruim", "bijna", "mee", "af", "toe", "weg", "terug", "steeg", "daalde", "groeide", "zakte",
    "daarna", "daarom", "daardoor", "daarmee", "daarbij", "daarvan", "daarvoor", "niemand", "iedereen", "niets", "iets", "alles",
    "intussen", "ondertussen", "vervolgens", "echter", "toch", "misschien", "eerst", "gisteren", "vandaag", "inmiddels", "alleen",
    "zit", "zitten", "ligt", "liggen", "bleef", "bleven", "kwamen", "viel", "vielen",
    # the past of strong verbs in the plural: what looks like a plural behind a number is one of a closed class
    "reden", "liepen", "vlogen", "zwommen", "schreven", "stegen", "gaven", "lazen", "spraken", "braken", "hielden", "lieten", "sliepen",
    "vroegen", "sloegen", "droegen", "stonden", "vonden", "wonnen", "begonnen", "zongen", "dronken", "trokken", "vochten",
    "kozen", "verloren", "bleken", "leken", "keken", "reisden", "deden", "wisten", "dachten", "brachten", "kochten",
    "verkochten", "zochten", "zaten", "lagen", "aten", "zaten", "stierven", "verdwenen", "verdronken", "overleden", "ontsnapten",
    "overleefden", "stemden", "raakten", "zakten", "slaagden", "meldden", "tekenden", "maakten", "werkten", "speelden", "groeiden",
    "daalden", "haalden", "hadden", "zeiden", "wilden", "moesten", "konden", "mochten", "dienden", "vertrokken", "vluchtten",
    "binnen", "buiten", "boven", "naast", "achter", "rond", "vanaf", "vanuit", "volgens", "dus", "wonen", "woont", "steunt", "tijdens",
)  # fmt: skip
# What may stand between a number and the noun it counts: adjectives and participles end in -e ("nieuwe", "zwaargewonde"),
# a few do not. Nouns in -e that are counted must not be skipped: the list is from the UD Dutch treebanks.
NOUNS_IN_E = (
    "gewonde dode zieke gevangene jongere oudere werkloze mille etage gemeente ruimte hoogte ziekte editie garage route periode "
    "categorie seconde kade stage machine vitrine zone affaire code sonde ronde bijlage rente studente oorzaak bende klasse "
    "scène analyse synode prinse hypotheke getuige asielzoekende deskundige geliefde bekende vermiste verdachte verpleegkundige "
    "leidinggevende gedupeerde werknemende alleenstaande militante vertegenwoordigende"
).split()
NOUN_ENDINGS_IN_E = ("tje", "pje", "kje", "sje", "tie", "rie", "gie", "nie", "lie", "mie", "cie", "sie", "age", "ette", "fie", "pie")
ADJECTIVES = (
    "open eigen gesloten verlaten verschillende half vol vers extra roze oranje gratis betrokken gouden zilveren houten stenen "
    "papieren ijzeren afgelopen verkozen gekozen opgenomen aangehouden verkochten gestolen gevonden gebroken bevroren verloren "
    "geboren overleden verdwenen gezonken verborgen geschreven gewonnen gevangen gebakken gezouten gevallen verboden verbannen "
    "uitgegeven afgebroken aangekomen weggelopen teruggekomen ingeschreven omgekomen uitgeprocedeerde gesneden gegoten gesmolten"
).split()
PLURAL: str | None = None
POPULATIONS = ("inwoner", "inwoners", "ingezetenen")
# Abbreviations that may end a sentence too; the others are always followed by a name or a number.
CLOSING_ABBREVIATIONS = (
    "mln mld mrd pct enz etc e.a e.d e.o e.v jl jr sr inc ltd co corp bv b.v n.v tel co2 u vs jan feb mrt apr jun jul aug sept okt nov dec"
).split()
