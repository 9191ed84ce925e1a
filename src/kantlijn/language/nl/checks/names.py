"""How Dutch spells one name two ways, and the words that make two people of two like names."""

# Spellings that sound the same, in the order in which they are replaced: a name and its variant come out alike. From the
# spellings of Dutch surnames that civil registries list beside each other (Jansen, Janssen; Kuiper, Kuyper; De Wit, De Wid).
SOUNDS = (
    ("sch", "sg"), ("ph", "f"), ("th", "t"), ("ckx", "ks"), ("cks", "ks"), ("ck", "k"), ("qu", "kw"), ("x", "ks"), ("ch", "g"), ("gh", "g"),
    ("ij", "y"), ("ei", "y"), ("ey", "y"), ("ae", "a"), ("aa", "a"), ("oe", "u"), ("ou", "au"), ("ee", "e"), ("oo", "o"), ("uu", "u"),
    ("ie", "i"), ("dt", "t"), ("c", "k"), ("z", "s"), ("v", "f"), ("j", "y"), ("i", "y"), ("w", "u"),
)  # fmt: skip
# A name with these behind it is the same name, inflected: not another spelling.
ENDINGS = ("s", "'s", "e", "n", "en", "er", "ers", "se", "es", "ens", "je", "jes", "ish")
# Words that make two people of one surname.
FAMILY = [
    "broer", "broers", "broertje", "zus", "zussen", "zusje", "zuster", "zusters", "vader", "moeder", "zoon", "zonen", "zoons", "dochter",
    "dochters", "echtgenoot", "echtgenote", "echtpaar", "stel", "partner", "weduwe", "weduwnaar", "opa", "oma", "grootvader",
    "grootmoeder", "kleinzoon", "kleindochter", "oom", "tante", "neef", "nicht", "tweeling", "familie", "gezin", "getrouwd", "trouwde", "huwelijk",
    "verwant", "naamgenoot", "geen familie", "schoonvader", "schoonmoeder", "schoonzus", "zwager", "halfbroer", "halfzus", "junior", "senior",
    "dynastie", "clan", "ex-man", "ex-vrouw", "zijn vrouw", "haar vrouw", "haar man", "zijn man", "zijn ouders",
    "haar ouders", "hun ouders", "zijn kinderen", "haar kinderen", "hun kinderen", "zijn vriend", "haar vriend", "zijn vriendin",
    "haar vriendin",
]  # fmt: skip
# Functions that nobody has two of at a time, in groups: two of one group are two functions. From how the offices exclude
# each other by law (Gemeentewet 36b and 68, Grondwet 57), where they do.
OFFICES = (
    ("burgemeester|burgervader", "wethouder", "gedeputeerde", "minister|bewindsman|bewindsvrouw", "staatssecretaris", "premier|minister-president", "kamerlid", "tweede kamerlid",
     "eerste kamerlid|senator", "commissaris van de koning", "gouverneur", "president", "koning", "koningin", "eurocommissaris", "griffier"),
    ("rector", "conrector", "leraar|docent", "lerares|docente", "conciërge"),
    ("officier van justitie|officier|aanklager", "rechter|politierechter|rechtbankpresident", "advocaat|raadsman|strafpleiter", "advocate|raadsvrouw", "raadsheer", "griffier", "deurwaarder", "notaris"),
    ("trainer|coach|hoofdcoach", "keeper|doelman|doelvrouw|keepster", "scheidsrechter|arbiter", "spits|aanvaller|aanvalster", "verdediger|verdedigster", "middenvelder", "voorzitter|voorzitster"),
    ("trainer|coach|hoofdcoach", "aanvoerder|aanvoerster|captain", "scheidsrechter|arbiter"),
    ("voorzitter|voorzitster", "vicevoorzitter", "penningmeester", "secretaris", "woordvoerder|woordvoerster|persvoorlichter"),
    ("topman|topvrouw|ceo|bestuursvoorzitter", "cfo|financieel directeur|financieel topman|financieel topvrouw", "president-commissaris", "woordvoerder|woordvoerster|persvoorlichter"),
    ("directeur|directrice", "woordvoerder|woordvoerster|persvoorlichter", "conciërge", "portier", "bewaker"),
    ("dominee|predikant", "pastoor|priester", "bisschop", "imam", "rabbijn", "kardinaal", "paus"),
    ("huisarts", "verpleegkundige", "dierenarts", "tandarts", "apotheker"),
    ("viroloog", "cardioloog", "neuroloog", "psychiater", "oncoloog", "gynaecoloog", "kinderarts", "internist", "dermatoloog", "longarts", "uroloog", "oogarts", "patholoog", "anesthesist", "radioloog"),
    ("psycholoog", "econoom", "bioloog", "historicus|historica", "astronoom|sterrenkundige", "scheikundige|chemicus", "natuurkundige|fysicus", "wiskundige", "geoloog", "archeoloog", "theoloog"),
    ("generaal", "kolonel", "majoor", "kapitein", "luitenant", "sergeant", "korporaal", "admiraal", "commandeur"),
    ("sopraan", "mezzosopraan|mezzo", "alt", "tenor", "bariton"),
    ("violist|violiste", "cellist|celliste", "pianist|pianiste", "drummer", "bassist|bassiste", "trompettist|trompettiste", "fluitist|fluitiste", "organist|organiste", "klarinettist|klarinettiste", "dirigent|dirigente"),
)  # fmt: skip
# Who had a function, or will have it, may have another now.
OTHER_TIMES = [
    "oud", "ex", "voormalig", "voormalige", "toenmalig", "toenmalige", "destijds", "vroegere", "gewezen", "eerdere", "aanstaand", "aanstaande",
    "toekomstig", "toekomstige", "beoogd", "beoogde", "kandidaat", "demissionair", "demissionaire", "waarnemend", "plaatsvervangend", "later",
    "latere", "daarna", "daarvoor", "eerder", "was", "werd", "wordt", "geworden", "geweest", "tot", "sinds", "nieuwe", "opvolger",
    "voorganger", "volgde", "tevens", "ook", "net als", "loco", "vice", "schaduw", "oud-", "ex-",
]  # fmt: skip
# Parties, with which a politician is introduced: two of them for one person are two people, or a slip.
PARTIES = (
    "VVD PVV CDA D66 SP PvdA GroenLinks ChristenUnie SGP PvdD DENK FvD BBB NSC Volt JA21 BIJ1 50PLUS N-VA CD&V Vooruit"
).split()
# In a function: what the office is of.
OFFICE_OF = r" (?:van|voor|in) (?:de |het )?(.+)$"
# The title of a book or a play: an article with a capital in the middle of a sentence, and words without one.
TITLE = r"(?-i:\b(?:De|Het|Een)(?: [a-zà-ÿ][\w’'-]*){2,3}(?=[,.;:)]))"
# An office with what it is of, and between the two whoever holds it; `name` where somebody is named.
OFFICE_AND_FIELD = (
    r"(?-i:\b(?P<office>[Mm]inister|[Ss]taatssecretaris|[Ww]ethouder|[Gg]edeputeerde|[Ee]urocommissaris) (?P<name>[A-ZÀ-Þ][\w’'.-]+ (?:(?:van|de|der|den|ten|ter|'t) )*(?:[A-ZÀ-Þ][\w’'-]+ )?)?"
    r"(?:van|voor) (?P<field>[A-ZÀ-Þ][\w’'-]+(?:(?:,| en)? [A-ZÀ-Þ][\w’'-]+)*))"
)
# Of those, the one that speaks or thinks: its article before it, and a verb behind it.
OFFICE_SPEAKS = r"\b(?:[Dd]e|aldus de|volgens de|zegt de|zei de|vertelde de|schrijft de) $"
# Whoever holds it behind a comma.
NAME_BEHIND = r"(?-i:,? (?:\()?[A-ZÀ-Þ])"
# Between the two parts of the name of a firm, whatever its language ("Bron & Beker", "Kraus und Sohn"): of these, the signs are
# those that say that it is one.
FIRM_SIGNS = ("&", "+")
FIRM_WORDS = ("en", "and", "et", "und")
# Small words within the name of a body, and articles before it, in the languages of both packs: Dutch papers write of "Bank of
# England", English ones of "Huis van de Wijk".
BODY_WORDS = ("of", "van", "for", "voor", "de", "het", "the", "and", "en")
ARTICLES = ("The", "De", "Het", "A", "Een")
