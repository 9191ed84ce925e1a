"""Dutch words that take up figures told before: what stands behind them was worked out from those.

Only words of grammar (articles, pronouns, conjunctions) and a handful of the commonest verbs: which figures belong together is left to the
figures. Regular expressions on lower case text, made on forty fragments of our own in the manner of corrections columns, and
tried on the texts of docs/calibration.md.
"""

# Before a figure, right up to it. It says the same as what went before: "dat is 12 procent", "oftewel 150 euro", "(38 procent)".
EQUALS = (
    r"\b(?:dat|dit|wat|hetgeen)\s(?:is|zijn|was|waren|komt|kwam|komen|betekent|betekende|scheelt|scheelde|maakt)\b(?:\s[^\W\d_]+){0,4}\s$|"
    r"\bhet (?:gaat|ging) (?:[^\W\d_]+\s){0,2}om\s$|"
    r"[,(–—]\s(?:of|oftewel|ofwel|dus)(?:\s[^\W\d_]+){0,2}\s$|\b(?:oftewel|ofwel)(?:\s[^\W\d_]+){0,2}\s$|\s[(–—]\s?$|(?:^|\s)\($"
)
# It is a noun of its own for what the figures make: "Een daling van 15 procent", ", een achterstand van 80 punten", "met een waarde van".
NAMED = (
    r"\b(?:een|de|die|deze|dat|dit|het|zo'n)\s(?:[^\W\d_]+e\s)?[^\W\d_][\w'-]*,?\svan\s$"
)
# Before the price of one, which is told and not worked out.
PRICED = r"\b(?:tegen|à)\s$"
# Before such a noun, where it speaks of what was told: it opens the sentence, or stands behind a comma or a preposition.
OPENS = r"^\W*$|[,;:–—(]\s$|\b(?:met|door|ondanks|voor|bij|na|op|dankzij)\s$"
# How such a noun opens where it is known already.
TAKEN_UP = r"(?:de|die|deze|dat|dit)\s"
# It follows from them.
SO = r"\b(?:dus|zodat|waardoor|daardoor|daarmee|hiermee|waarmee|zo|kortom|goed voor)\b(?:\s[^\W\d_]+){0,7}?\s$"
SO_BEHIND = r"[^.;:\d]{0,36}\b(?:dus|daarmee|aldus)\b"
# It is all of them together, before and behind: "in totaal 600", "600 in totaal".
TOGETHER = (
    r"\b(?:samen|tezamen|gezamenlijk|bij elkaar|opgeteld|totaal|totale|al met al)\b(?:\s[^\W\d_]+){0,7}?\s$"
)
TOGETHER_BEHIND = r"(?:\s[^\W\d_]+){0,2}?\s(?:in totaal|samen|bij elkaar|opgeteld|tezamen|al met al)\b"
# Behind a number after a relative pronoun: "zijn dochter, die 34 is".
IS_BEHIND = r"\s(?:is|was|werd|wordt)\b"
# It is known already: "De 767 voorstanders", "die 23,8 miljoen".
DEFINITE = r"\b(?:de|die|deze|al die|al deze|alle|hun|haar|zijn)\s$|^\W*met\s$"
# Before a share or a factor that is a noun with what follows, or stands behind a comma: "a 20% increase", ", four times as many".
ARTICLE = r"[,(–—]\s(?:een\s|bijna een\s)?$"
# By how much something changed, and how the change is told behind it; and before a share that is a noun with what follows.
BY = r"\bmet\s$"
COMPARED = r"(?:\s[^\W\d_]+){0,1}?\s(?:meer|minder|extra|erbij|eraf|korting|verschil|(?!euro\b)[^\W\d_]{3,}er)(?=\sdan\b|\s?[.,;:)]|$)"
# A percentage in passing, which is no size: "De opkomst was met 78,4 procent lager dan".
LEVEL = r"\b(?:is|was|zijn|waren|ligt|lag|liggen|lagen|blijft|bleef|staat|stond)\s(?:[^\W\d_]+\s){0,2}met\s$"
LEVEL_BEHIND = r"\s(?:[^\W\d_]+\s)?(?:meer|minder|(?!euro\b)[^\W\d_]{3,}er)\sdan\b"
# Right behind a known figure: a clause of its own says which it is ("de 2,4 miljoen die de raad in maart vrijmaakte").
OWN_CLAUSE = r"(?:\s[^\W\d_]+){0,2}\s(?:die|dat|waarmee|waarvoor|waarover)\s"
# What each has of it, before and behind.
EACH = r"\b(?:elk|elke|ieder|iedere|iedereen|gemiddelde?|per)\b(?! (?:jaar|maand|week|dag|uur|seizoen|keer)\b)[^.;\d]{0,50}$"
EACH_BEHIND = r"(?:\s[^\W\d_]+){0,2}?\s(?:per (?!jaar|maand|week|dag|uur)[^\W\d_]+|elk|ieder|de man|p\.p\.)(?!\w)"
# Between a number of things and how many each of them has.
OF_EACH = r"^[^\d]{0,60}\b(?:elke?|iedere?|per)\b[^\d.;]{0,30}$"
# A factor told by a verb or a noun, and by nothing else: "verdubbeld", "verdrievoudiging", "gehalveerd".
FACTOR = r"^(?:ruim |bijna |meer dan )?(?:[^\W\d_]*(?:verdubbel|voudig|gehalv|halver)|halvering)"
# Which way the figures went.
UP = r"\b(?:stijg\w*|steeg|stegen|gestegen|groei\w*|gegroeid|toename|toegenomen|verho\w+|meer|hoger|duurder|erbij|plus|sprong|winst|toeslag|extra)\b"
DOWN = r"\b(?:dal\w*|daalde|gedaald|zak\w*|gezakt|kelder\w*|gekelderd|slonk|geslonken|krimp\w*|kromp|afname|afgenomen|verla\w+|minder|lager|goedkoper|verlies|verliezen|verloor|korting|eraf|terugval|terugloop|daling)\b"
# A year that is not told as a length of time.
YEAR = r"\b(?:jaar|jaarlijks|jaarlijkse|jaarbasis|twaalf maanden)\b"
# Right before a figure that is denied, wished for, or what another is compared with.
APART = (
    r"\b(?:niet|geen|nooit|dan|tegen|tegenover|in plaats van|nog eens|van|vanaf|tussen|sinds) (?:de |het |een )?$|"
    r"\b(?:geleden|eerder|destijds|toen|(?:vorig|afgelopen|voorgaand)e? (?:jaar|maand|week|seizoen|keer)|in (?:19|20)\d\d) (?:was|waren|kwam) (?:dat|dit|het)"
    r"(?:\s[^\W\d_]+){0,2}\s$"
)
# Behind the first of two sizes of one thing, and of two ends: "25 bij 12,5 meter", "van 24 naar 31".
ACROSS = r"\s?(?:bij|x|×)\s?\d|(?:\s[^\W\d_]+)?\s(?:naar|tot)\s"
# Behind a figure from which more was taken than is told.
ADJUSTED = r"\b(?:na (?:aftrek|belasting\w*|kosten|inflatie|correctie)|netto|vóór belasting|voor belasting)\b"
# Near the figures: there is more to it than they are.
BESIDES = r"\b(?:inclusief|exclusief|incl|excl|plus|behalve|bovenop|boven op|daarnaast|daarbovenop|de rest|het restant|korting|toeslag|aanbetaling|onder meer|onder andere|waaronder|alleen al|sommige|anderen|hoogstens|maximaal|vanaf)\b"
# Right before what is left of a whole; and of a sentence that tells the parts of the whole before it.
REST = r"\b(?:de|het) (?:andere|overige|resterende|overgebleven|rest,?)(?: [^\W\d_]+)?\s$"
OF_THEM = r"\b(?:daarvan|hiervan|waarvan|van hen|van wie|van die)\b"
# Before a number that has grown, and before and behind what was added to it.
RUNNING = (
    r"\b(?:stijgt|steeg|stegen|gestegen|is|groeit|groeide|gegroeid|loopt|liep|opgelopen|komt|kwam|gekomen|uitgekomen|uit)\s(?:[^\W\d_]+\s){0,3}"
    r"(?:naar|tot|op)\s(?:zeker\s)?$|\b(?:naar|tot|op)\s(?:zeker\s)?$"
)
MORE_BEFORE = r"\b(?:nog eens|nog|opnieuw|weer)\s$"
MORE_BEHIND = r"(?:\s[^\W\d_]+)?\s(?:extra|erbij|nieuwe|meer|bijgekomen)\b(?!\sdan\b)"
# Behind a share or a factor that is of something else than the figures: "twice as long as planned", "40 procent meer dan begroot".
AS_OTHER = r"[^.,;]{0,24}\b(?:dan|als)\s(?!(?:in|vorig|vorige|een jaar|toen|voorheen|nu|daarvoor)\b)[^\W\d_]"
# Behind a bare number that is counted in points of a percentage told before it.
POINTS = r"\s?-?punt(?:en|s)?\b"
# Before and behind an amount that is told by the year.
YEARLY = r"\b(?:jaarlijks|per jaar|elk jaar|ieder jaar)\s(?:[^\W\d_]+\s)?$"
YEARLY_BEHIND = r"(?:\s[^\W\d_]+)?\s(?:per jaar|jaarlijks|elk jaar|ieder jaar)\b"
# Behind a factor that says itself of what it is: "the halving of the fees".
OF_ITS_OWN = r"\svan\s"
# Before and behind a figure in apposition to the noun before it: "zo'n groei, 45 procent in een week,", "driekwart van het totaal".
ASIDE = r"[^\W\d_],\s(?:een\s(?:[^\W\d_]+e?\s)?)?$"
ASIDE_BEHIND = r"(?:\s(?:van|in|op)(?:\s[^\W\d_]+){1,3})?\s?[,.;:)]"
# Before such a figure: it is of something else than the figures, "a minority of residents, 46%,".
OWN_WHOLE = r"\b(?:van|onder|bij)\s(?:de\s|het\s|alle\s)?[^\W\d_]+,\s$"
# Right before what something comes to.
IS_ = r"\b(?:is|zijn|was|waren|bedraagt|bedroeg|bedragen|wordt|werd)\s(?:nu\s|dus\s|zo\s|nog\s|al\s)?$"
