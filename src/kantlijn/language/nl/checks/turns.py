"""Dutch words that say which way a figure went, or which of two figures is the larger."""

# Verbs, participles and nouns of a change; from the corrections and the news that number.direction was tried on, with the
# other forms of each verb. Verbs that are said of ranks, tempers and exchange rates ("klimmen", "winnen") are left out
# where they stand for those more often than for amounts.
WENT_UP = (
    r"\b(?:wint zetels|won zetels|wonnen zetels|zetelwinst|verlengd|opgerekt|verbreed|stijgt|stijgen|steeg|stegen|gestegen|stijging|stijgende|groeit|groeien|groeide|groeiden|gegroeid|groei|toegenomen|toeneemt|"
    r"toename|nam(?:en)?(?=\s(?:[^\W\d_]+\s){0,6}toe\b)|neemt(?=\s(?:[^\W\d_]+\s){0,6}toe\b)|opgelopen|oploopt|liep(?:en)?(?=\s(?:[^\W\d_]+\s){0,6}op\b)|loopt(?=\s(?:[^\W\d_]+\s){0,6}op\b)|"
    r"verhoogd|verhoogt|verhoogde|verhoging|verruimd|uitgebreid|omhoog|aangegroeid|uitgegroeid|vermeerderd|vergroot)\b"
)
WENT_DOWN = (
    r"\b(?:verloor zetels|verliest zetels|verloren zetels|zetelverlies|verkort|ingekort|versmald|daalt|dalen|daalde|daalden|gedaald|daling|dalende|krimpt|krimpen|kromp|krompen|gekrompen|krimp|afgenomen|afneemt|afname|"
    r"nam(?:en)?(?=\s(?:[^\W\d_]+\s){0,6}af\b)|neemt(?=\s(?:[^\W\d_]+\s){0,6}af\b)|teruggelopen|terugloopt|liep(?:en)?(?=\s(?:[^\W\d_]+\s){0,6}terug\b)|loopt(?=\s(?:[^\W\d_]+\s){0,6}terug\b)|terugloop|"
    r"verlaagd|verlaagt|verlaagde|verlaging|zakt|zakte|zakten|gezakt|kelderde|gekelderd|slonk|slonken|geslonken|slinkt|slinken|omlaag|"
    r"teruggebracht|ingekrompen|gereduceerd|verminderd|vermindering|geslonken)\b"
)
# Comparatives: which way, and what they can be said of.
COMPARED = {
    "meer": ("up", "any"), "hoger": ("up", "any"), "groter": ("up", "any"), "talrijker": ("up", "any"), "drukker": ("up", "any"), "rustiger": ("down", "any"),
    "hogere": ("up", "any"), "grotere": ("up", "any"), "lagere": ("down", "any"), "kleinere": ("down", "any"),
    "minder": ("down", "any"), "lager": ("down", "any"), "kleiner": ("down", "any"), "geringer": ("down", "any"),
    "duurder": ("up", "money"), "goedkoper": ("down", "money"),
    "ouder": ("up", "age"), "jonger": ("down", "age"),
    "langer": ("up", "extent"), "korter": ("down", "extent"), "verder": ("up", "length"), "dieper": ("up", "length"),
    "breder": ("up", "length"), "smaller": ("down", "length"), "zwaarder": ("up", "weight"), "lichter": ("down", "weight"),
    "warmer": ("up", "degrees"), "kouder": ("down", "degrees"), "koeler": ("down", "degrees"),
    "sneller": ("down", "time"), "trager": ("up", "time"), "vlugger": ("down", "time"),
}  # fmt: skip
# Between a comparative and what it is compared with: "meer dan de 1.500", "minder dan vorig jaar (38)", "ouder dan zijn broer van 37".
THAN_THE = (
    r"(?:\s(?!dan)[^\W\d_]+){0,2}\sdan\s(?:(?:de|het|die|dat|deze|zijn|haar|hun)(?:\s[^\W\d_]+){0,3}(?:,\sdie\s|\s(?:van\s(?:de\s)?|met\s(?:de\s)?|\()?)|"
    r"(?:de|het|die)\s|(?:vorige?|vorig|afgelopen)\s[^\W\d_]+\s?(?:\((?:toen\s)?)|(?:in|eind|begin)\s(?:19|20)\d\d\s?\((?:toen\s)?|"
    r"(?:een|[^\W\d_]+)\s(?:jaar|maand|week)\s(?:eerder|geleden)\s?\(|(?:vorig jaar|in (?:19|20)\d\d|vorige\s[^\W\d_]+|een jaar eerder|de vorige keer),?\stoen\s(?:(?:het|dat|er|die)\s){1,2}(?:nog\s)?)$"
)
# A comparison with something else, in words.
THAN = r"\bdan\b"
# The same with what it was at another moment, right before the two figures: "lager dan een jaar eerder, 81 procent tegen 84".
THAN_THEN = r"\bdan\s(?:het\s(?:was|waren)\s)?(?:in\s)?(?:vorige?|verleden|het (?:vorige|jaar|seizoen)|(?:een|één|twee|drie|vier|vijf|tien) (?:jaar|maanden?|weken|week|seizoen(?:en)?|kwartaal) (?:geleden|eerder|ervoor|daarvoor)|(?:19|20)\d\d|voorheen|destijds|toen)\b[^,:;(–—.]{0,30}\s?[,:(–—]\s?(?:[^\W\d_]+\s){0,3}$"
# A comparative that counts something: "meer bedden dan de andere vijf".
MORE_OF_WHAT = r"\s(?!dan\b)[^\W\d_]+\s(?:[^\W\d_]+\s)?dan\b"
# Between the figure now and the one it is set against.
AGAINST = r"[^.;:\d]{0,24}(?:[,(–—]\s?)?\b(?:(?:vorige?|verleden)\s(?:jaar|week|maand|zomer|winter|seizoen|keer)\s(?:(?:was|waren|kostte)\s)?(?:(?:het|dat|er)\s)?nog|tegen|tegenover|vergeleken met|in vergelijking met|waar dat|waar het|terwijl dat|terwijl het)\s(?:[^\W\d_]+\s){0,4}$"
# The same with the way it went in it: "12 miljoen, een daling ten opzichte van de 15 miljoen". {} stands for the word.
AWAY_FROM = r"\s?[,(–—]\s?(?:een\s|dus\s|weer\s|fors\s|licht\s|flink\s)*{}\s(?:ten opzichte van|vergeleken met|vanaf|tegenover)\s(?:de\s|het\s|een\s)?$"
# Words that place the figure set against it in a moment, or make it the usual one.
EARLIER = (
    r"\b(?:vorige?|verleden|eerder|ervoor|daarvoor|geleden|toen|destijds|voorheen|aanvankelijk|in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|"
    r"(?:in|eind|begin) (?:het |de )?(?:\w+ kwartaal|eerste|tweede|derde|(?:19|20)\d\d)|normaal|gewoonlijk|gebruikelijk|nu|vandaag)\b"
)
# Right before the figure now: it is what it came to, and no size of the change.
CAME_TO = r"(?:\b(?:naar|tot|op|met|bedraagt|bedroeg|is|was|kost|kostte|kwam uit op|tot aan)|[:,(–—])\s?(?:de\s|het\s|nu\s|inmiddels\s|een\s|zo'n\s|gemiddeld\s)*$"
# Right before a figure that is the size of a change.
SIZE_OF = r"\b(?:met|van|per)\s(?:zo'n\s|maar liefst\s)?$"
# Before a figure with a comparative right behind it: it is what is compared, and no difference.
WITH_ = r"\b(?:met|op)\s(?:zijn|haar|hun|een|de|zo'n|gemiddeld)?\s?$"
# What has a number by itself: "het aantal klassen … van 3 naar 5" needs no noun behind the figures.
A_NUMBER = r"\b(?:zetels|dodental|slachtoffers|gevallen|wachttijd|wachtlijst|aantal|aantallen|ledental|inwonertal|bezoekersaantal|totaal)\b"
# Words of doubt, of a wish, of another measure, and of what is better when it is less.
DOUBT = (
    r"\b(?:niet|geen|nooit|noch|bijna|tussen|zou|zouden|moet|moeten|wil|willen|koers|koersen|temperatuur|gecorrigeerd|seizoen\w*|inflatiecorrectie|relatief|procentueel|"
    r"per (?:hoofd|inwoner)|netto|klassement|ranglijst|plaats|plek|positie|record|(?<!jaar )(?<!maand )(?<!week )(?<!jaren )(?<!maanden )(?<!weken )tijd|verbeterd\w*|verbeterde|handicap|achterstand|verschil|voorsprong|eerst)\b"
)
# In a proportion A:B, words that say that it became more even, and less.
EVENER, UNEVENER = r"\b(?:kleiner|geslonken|afgenomen|gekrompen|gedaald)\b", r"\b(?:groter|gegroeid|toegenomen|gestegen)\b"
GAP = r"\b(?:verschil\w*|kloof|afstand|ongelijkheid|scheefheid|scheve)\b"
# Where the clause of a figure begins: behind a stop, another figure (a year is none) or a word that joins clauses.
CLAUSE_OPENS = r"[;.]\s|\b(?!(?:19|20)\d\d\b)\d|,\s(?:maar|en|terwijl)\b"
# Where the words begin that tell the way of the two figures behind them; a comma before the first of the two is no end.
VERB_OPENS = r"[;:.(]\s|,\s(?!van\b)|\d"
# Behind a change that is spoken of as known: it is that of another thing, or not the only one.
OF_ANOTHER = r"\s(?:van|of|in)\b"
