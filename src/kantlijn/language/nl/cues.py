"""Dutch words that tell what a figure is about, and what is no figure at all."""

# A number behind these is a name ("artikel 23", "bus 22"); from reading the false figures in 30,000 words of Dutch news.
LABELS = (
    "art", "nr", "nrs", "blz", "pag", "afb", "fig", "hfst", "par", "code", "artikel", "artikelen", "kamers", "groepen", "lijnen", "buslijnen", "nummers", "pagina's", "hoofdstukken", "perrons", "bus", "buslijn", "lijn", "tram", "tramlijn", "metrolijn", "groep", "klas", "kamer", "pagina", "bladzijde", "hoofdstuk", "nummer", "perron", "spoor",
    "route", "vlucht", "formule", "radio", "npo", "kanaal", "boeing", "airbus", "unit", "level", "fase", "type", "blok", "lid",
    "postbus", "gate", "poort", "paragraaf", "deel", "bijlage", "tabel", "grafiek", "figuur", "aflevering", "seizoen", "versie",
    "windkracht", "maat", "schoenmaat", "rugnummer", "startnummer", "channel", "bbc", "rtl", "sbs", "canvas", "vtm", "kavel", "halte", "afritten", "hectometerpaal", "paal", "kilometerpaal", "afslag", "afrit", "knooppunt", "box", "huisnummer", "toestel", "zaal", "hal", "stelling", "domein", "top", "mach", "opus", "hoogoven", "vak",
)  # fmt: skip
IDIOMS = (
    "aan de ene kant", "dag van gisteren", "vandaag de dag", "tot op de dag van vandaag", "van de ene op de andere dag", "een of andere", "één of andere", "een voor een", "één voor één",
    "24/7", "één ding", "een en al", "één en al", "een en ander", "met één klap", "in één klap", "in één keer", "op één lijn",
    "twaalf ambachten", "dertien ongelukken", "dertien in een dozijn", "007", "zevende hemel", "op alle vieren",
    "onder vier ogen", "twee kanten", "twee handen op één buik", "van nul", "vanaf nul", "op nummer één staan", "de een",
    "het een", "vijf voor twaalf", "tachtigjarige oorlog", "dertigjarige oorlog", "honderdjarige oorlog", "zesdaagse oorlog",
    "eerste wereldoorlog", "tweede wereldoorlog", "eerste kamer", "tweede kamer",
    "eerste hulp", "derde rijk", "derde wereld", "ten eerste", "ten tweede", "ten derde",
    "voor het eerst", "in eerste instantie", "op het eerste gezicht", "eerste minister", "tweede natuur",
    "in tweeën", "één voor allen", "zes op een rij", "één groot", "met zijn tweeën", "met z'n drieën", "tien tegen één",
    "in het ene", "eerste divisie", "negen van de tien keer", "de een na de ander", "een op een", "één op één", "tien geboden",
    "honderd procent zeker", "eerste klas", "tweede klas", "op één hand te tellen", "een-tweetje", "in vieren", "in tweeen", "eén ding", "4x4", "eén voor eén",
)  # fmt: skip
AGE_AFTER = ("jaar oud", "jaar jong")
AGE_SUFFIX = ("jarige", "jarig", "jarigen")
RANKS = ("plaats", "plek", "positie")
RANK_VERBS = ("staat", "stond", "stonden", "kwam", "bleef", "werd", "werden", "eindigde", "eindigden", "eindigt", "finishte", "wordt", "als", "nummer", "op nummer")
JAIL = r"\b(?:cel|celstraf|gevangenis\w*|geëist|eis\w*|straf|taakstraf|werkstraf|tbs|veroordeel\w*|jeugddetentie|detentie|hechtenis|opgesloten|(?:on)?voorwaardelijke?)\b"
# Behind "40-jarig": what has lasted so long, and is no person.
LASTING = ("bestaan", "jubileum", "lustrum", "huwelijk", "ambtsjubileum", "regeringsjubileum", "contract", "oorlog", "looptijd", "historie",
           "geschiedenis", "periode", "cyclus", "bewind", "burgeroorlog", "verbintenis", "regeerperiode", "loopbaan", "carrière")  # fmt: skip
# Verbs after which "tot" gives an outcome, not an upper bound: "verhogen tot 3,5 procent".
CHANGE: str | None = (
    r"\b(?:ver[hl]o?o?g\w*|verlaag\w*|stijg\w*|steeg|stegen|gestegen|da+l\w*|gedaald|zak\w*|gezakt|toe|toegenomen|afgenomen|opgelopen|"
    r"oplopen|oploopt|liep op|op|groei\w*|gegroeid|terug\w*|krimp\w*|gekrompen|beperk\w*|uitgebreid|verkleind|vergroot|verminderd|"
    r"uitgegroeid|kromp|slonk|geslonken|af|veroordeeld|van \S+)"
)
PERSONS = (
    "kinderen", "jongeren", "mensen", "nederlanders", "vrouwen", "mannen", "meisjes", "jongens", "leerlingen", "personen", "volwassenen",
    "vrouw", "man", "jongen", "meisje", "zoon", "dochter", "kind", "leeftijd", "belgen", "ouderen", "werknemers", "studenten",
)  # fmt: skip
# Words that put a year in a time to come, so that it does not date the story.
FUTURE = r"\b(?:zal|zullen|zou|zouden|straks|toekomst|komende|verwacht\w*|plan\w*|uiterlijk|doel\w*|moet|moeten|gaat|vanaf|tot|volgend\w*|weer te|wil|wordt|worden)\b"
# A house number comes behind the street in Dutch; the reader knows it by the capital before it.
STREETS: str | None = None
# Verbs of a change anywhere in the clause: "groeide het aantal van 1.500 tot 2.550".
CHANGING: str | None = (
    r"\b(?:stijg\w*|steeg|stegen|gestegen|da+l(?:en|t|de|den)|gedaald|zakt\w*|gezakt|toegenomen|toenam\w*|nam\w* toe|nam\w* af|afgenomen|"
    r"opgelopen|liep\w* op|groei\w*|gegroeid|krimp\w*|kromp\w*|gekrompen|verhoog\w*|verlaag\w*|teruggebracht|uitgebreid|slonk\w*)\b"
)
