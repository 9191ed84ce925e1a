"""Dutch words by which one figure is said to be a share of another, or a change from one to another."""

# -- part and whole --------------------------------------------------------------------------------------------------

# Between a part and its whole, or a share and its whole: "54 van de 360", "een derde van de in totaal 270".
OF = r"\s(?:van|op|uit)(?:\s(?:de|het|al de|alle|onze|deze|die|hun|zijn|haar|een|elke))?(?:\s[^\W\d_]+){0,2}\s?$"
# Before a whole that opens its clause: "Van de 640 kavels zijn er …".
OPENS_WHOLE = r"(?:^|[,;:–—(]\s|\ben\s|\bmaar\s)['\"‘“„]?van\s(?:de|het|alle|al|onze|deze|die|hun|haar|zijn)(?:\s[^\W\d_]+){0,3}\s$"
# Before a part of the whole that was just named: "…, van wie er 720", "Daarvan zijn er 18".
OF_WHICH = r"\b(?:van wie|waarvan|daarvan|van hen|onder wie|onder hen|daaronder|waaronder)\b(?:\s[^\W\d_]+){0,4}\s$"
# Behind a part of the whole that was just named: "6.000 van hen", "45 daarvan".
OF_THEM = r"\s(?:van hen|daarvan|ervan|van deze|van die)\b[^\W\d_\s]{0,12}$"
# Between a share and "P van de W" that it tells: "meer dan de helft van de leden (280 van de 600)".
ITS_WHOLE = r"(?:\svan(?:\s[^\W\d_]+){1,4})?\s?[(,:–—]\s?$"
# Nouns in the singular that stand for all the things counted: "een derde van het personeel".
WHOLES = r"\svan\s(?:de|het|alle|ons|onze|zijn|haar|hun)\s(?:hele\s|totale\s)?(?:totaal|geheel|kamer|parlement|raad|gemeenteraad|personeel|personeelsbestand|bevolking|land|stad|dorp|bestand|begroting|omzet|electoraat|ledental|leden|kudde|vloot|klas|selectie|bestuur|beroepsbevolking|aantal)\b"
# Between a part and its whole, with whose it is: "12 van de zestig aandelen van", "200 van zijn 800".
PART_OF = r"\s(?:van|op|uit|der)(?:\s(?:de|het|al|alle|onze|deze|die|hun|zijn|haar|een|elke|in totaal))?(?:\s[^\W\d_]+){0,3}\s?$"
# An amount that is made on another: "9 miljoen euro winst op een omzet van".
MADE_ON = r"\b(?:op|bij|over)\s(?:een|de|zijn|haar|hun)\s(?:[^\W\d_]+\s){1,2}van\s(?:ruim\s|bijna\s|ongeveer\s|zo'n\s)?$"
# Right behind a part of what was named before.
OF_THEM_BEHIND = r"\s(?:van hen|van hun|daarvan|ervan|van die|van deze)\b"
# A noun that names what the share is: "een respons van", "een slagingspercentage van".
NAMED_OF = r"\b(?:een|de|het|dat|die|dit|deze)\s(?:[^\W\d_]+\s){1,2}van\s(?:maar liefst\s|ruim\s|bijna\s|slechts\s|zo'n\s)?$"
# What stands right before a share that is said of the figures before it: a bracket, a comma, a colon, a dash.
BESIDE = r"(?:[(,:–—]|\s-)\s?(?:nog\s|slechts\s|maar\s|dus\s|samen\s|in totaal\s|een\s|de\s)*$"
# The same in words; behind these a share may go on ("oftewel 25 procent van het dorp").
EQUALS = (
    r"\b(?:oftewel|ofwel|of wel|dat is|dat zijn|dat was|dat waren|of|goed voor|wat neerkomt op|dat komt neer op|komt neer op|(?:komt|kwam|komen) overeen met|overeenkomt met|zijnde|dus|"
    r"en daarmee|daarmee|een (?:[^\W\d_]+\s)?(?:aandeel|score|percentage) van)\s(?:nog\s|slechts\s|maar\s|dus\s|samen\s|een\s|de\s|in totaal\s)*$"
)
# A verb between a part and its share of the whole behind it: "De 84 vrouwen vormen 35 procent van de 240".
IS_ = r"^\s?(?:[^\W\d_]+\s){0,2}(?:vormen|vormt|vormden|vormde|maken|maakt|is|zijn|was|waren|beslaat|beslaan|vertegenwoordigen)\s(?:samen\s|nog\s|dus\s|slechts\s|maar\s)*$"
# Behind an amount in apposition: "…, 120 stuks, …", "(28)".
TAIL = r"\s?(?:stuks|dus|in totaal|in getal|samen|van hen|ervan)?\s?(?:[.,;:!?)\]–—]|$)"
# What closes a share behind a comma, so that it is no subject of a new clause: "…, 25 procent had geen bel".
CLOSED = r"\s?(?:[.,;:!?)\]–—'\"’”]|$|(?:en|maar|terwijl|tegen|dus)\b|van (?:het|de) (?:totaal|totale|geheel|hele)\b|van alle\b)"
# Behind a share: it is of a number of its own, or of all of something.
OF_NUMBER, OF_ALL = r"\svan\s(?:[^\W\d_]+\s){0,3}[€$£]?\d", r"\svan\s(?:de|het|alle)\b"
# Before a number that counts on from the one before it: "het land gebruikt er 115 miljard".
COUNTS_ON = r"\ser\s$"
# Words of conclusion, for a share of two amounts that stand further off.
SO = r"\b(?:dus|daarmee|daardoor|dat is|dat komt neer op|komt neer op|ofwel|oftewel|goed voor|dat betekent)\b"

# -- change ----------------------------------------------------------------------------------------------------------

BEFORE, TO = r"\b(?:van|vanaf)\s(?:de\s|die\s|deze\s|het\s|een\s)?$", r"\b(?:naar|tot)\s(?:de\s|het\s|een\s)?$"
# Between a comparison and what it compares with: "meer dan de 80 euro", "ten opzichte van de 4 miljoen".
THAN = r"\s?(?:[^\W\d_]+\s)?(?:dan|ten opzichte van|vergeleken met|in vergelijking met|tegenover|tegen)\s(?:de\s|het\s|die\s|in\s|een\s|eerdere\s|in (?:19|20)\d\d, toen\s(?:[^\W\d_]+\s){0,3})?$"
# Behind a comparison that names another thing: "12 procent duurder dan gas".
THAN_OTHER = r"[^.,;]{0,12}\bdan\b"
# Behind a factor: it compares with something else ("twee keer zo veel als zijn zus").
AS_OTHER = r"\s(?:[^\W\d_]+\s)?(?:als|dan|van)\b"
# Between a factor and what it multiplies: "drie keer zo veel als de 45.000".
AS_MANY = r"\s(?:[^\W\d_]+\s)?(?:als|van|dan)\s(?:de\s|het\s|die\s|in\s)?$"
BY = r"(?:\bmet|\bvan|[,(–—]\s?(?:dus\s|een\s|ofwel\s|oftewel\s)?(?:[^\W\d_]+\s){0,3}|\bging|\bwerd|\bis|\bwas|\bdat is|\bplus|\bsteeg|\bdaalde)\s?$"
# Words that place an amount in a moment; two of them make two amounts a then and a now. And words that set one against the other.
MOMENT = (
    r"\b(?:vorige?\s\w+|(?:een|\w+) jaar eerder|toen|destijds|afgelopen\s\w+|het jaar ervoor|het jaar daarvoor|dit\s\w+|deze\s\w+|nu|straks|"
    r"inmiddels|tegenwoordig|vandaag|(?:in|van) (?:(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|(?:19|20)\d\d))\b"
)
VERSUS = r"\b(?:tegen|tegenover|vergeleken met|in plaats van)\b"
# Behind a change that is measured from another moment or thing than the two amounts before it.
FROM_ELSEWHERE = r"[^.;]{0,24}\b(?:ten opzichte van|vergeleken|op jaarbasis|sinds|per jaar|dan)\b"
# A fall of more than all, and what can go below nothing.
FELL_BY = r"\b(?:daalde|daalden|gedaald|daalt|daling|afgenomen|afname|kromp|gekrompen|krimp|minder|verlaagd|verlaging|korting)\s(?:met|van)\s(?:meer dan\s|ruim\s)?$"
BELOW_NOTHING = r"\b(?:\w*winst\w*|\w*resultaat|\w*saldo|rendement|koers\w*|prijs|prijzen)\b"
# Before a size that needs no verb, and before one told in apposition to two amounts.
A_CHANGE_OF = r"\b(?:stijging|daling|toename|afname|groei|krimp|plus|min|winst|verlies|verhoging|verlaging|korting|sprong|terugval|teruggang|val|duik|dip|vermindering|vermeerdering|terugloop|uitbreiding|verbetering|achteruitgang|verschil|inzinking|opleving|schommeling|afslag|opslag|toeslag)\s(?:van|met)\s(?:maar liefst\s|bijna\s|ruim\s|zo'n\s|de\s|meer dan\s)?$"
OR_SO = r"[,(–—]\s?(?:of\s|ofwel\s|oftewel\s|dus\s)?$|\b(?:is|was|wordt|werd)\s(?:dus\s|nu\s|daarmee\s)?$"
# Behind a share that goes on to say of what.
OF_ANY = r"\svan\b"
# Where the clause of a change ends; and where another one begins, with a verb of its own.
JOINS = r"[,;:.()]|\d|\b(?:en|maar|terwijl)\b"
NEXT_CLAUSE = r"[,;(]|\b(?:en|maar|terwijl|omdat|doordat|nadat|want|toen|waardoor)\b"
# Before points, and behind them, that are what one is ahead of another, at one moment.
LEAD_OF = r"\b(?:voorsprong|achterstand|verschil|marge|kloof|gat|leidt|leiden|ligt|liggen|staat|staan|leidde|lag|stond)\s(?:(?:is|was|bedraagt|bedroeg|daarmee|nu|dus|maar|nog|van|met)\s){0,4}(?:zo'n\s|bijna\s|ruim\s|maar liefst\s)?$"
AHEAD = r"\s(?:voor(?:sprong)?(?=\s*[.,;:)]|\sop\b)|los|achter\b|verschil\b|achterstand\b)"
# What is a point of a percentage, when it stands as a counted thing: "3 punten winst"; and the words before a size that is told first.
POINTS = ("punt", "punten", "procentpunt", "procentpunten")
GAINED = r"\b(?:wint|winnen|won|wonnen|verliest|verliezen|verloor|verloren|stijgt|steeg|stegen|daalt|daalde|daalden|zakt|zakte|zakten|klimt|klom|met|levert|leverde|ging|gingen|gaat)\s(?:er\s)?(?:zo'n\s|maar liefst\s)?$"
# Before a change that is a share in words: "met een derde verlaagd".
BY_PART = r"\bmet\s$|\b(?:verloor|verloren|verliest)\s(?:[^\W\d_]+\s){0,4}$"
MORE = r"\s(?:meer|hoger|duurder|groter|langer|zwaarder|sneller|erbij|extra|gestegen|gegroeid|toegenomen|omhoog|winst|stijging|groei|toename|verhoging)\b"
LESS = r"\s(?:minder|lager|goedkoper|kleiner|korter|lichter|trager|eraf|gedaald|gekrompen|afgenomen|omlaag|verlies|daling|krimp|afname|korting|verlaging)\b"
RISE = r"\b(?:stijg\w*|steeg|stegen|gestegen|groei\w*|gegroeid|toename|toe|toegenomen|verho\w+|omhoog|meer|hoger|duurder|erbij|plus|sprong|opslag|toeslag|uitbreiding|oploop\w*|opgelopen|liep op)\b"
FALL = r"\b(?:dal\w*|daalde|gedaald|krimp\w*|kromp|gekrompen|afname|af|afgenomen|verla\w+|omlaag|minder|lager|goedkoper|min|slonk|geslonken|kelder\w*|zakt\w*|gezakt|terug\w*|inlever\w*|verloor|korting|afslag|duik|vermindering)\b"
# Verbs that leave no doubt which way "van A naar B" went.
ROSE = r"\b(?:stijgt|stijgen|steeg|stegen|gestegen|groeit|groeien|groeide|groeiden|gegroeid|toegenomen|opgelopen|verhoogd|verhoogt|verhoogde|klom|geklommen|omhoog)\b"
FELL = r"\b(?:daalt|dalen|daalde|daalden|gedaald|krimpt|krimpen|kromp|krompen|gekrompen|afgenomen|teruggelopen|verlaagd|verlaagt|verlaagde|zakte|zakten|gezakt|kelderde|gekelderd|slonk|geslonken|omlaag)\b"
# Words that make such a direction doubtful, in the clause; and in the sentence, those of a list where a smaller number is higher.
UNSURE_WAY = r"\b(?:niet|geen|nooit|bijna|tussen|eerst|eerder|zou|koers|temperatuur)\b"
RANKED = r"\b(?:plaats|plek|positie|\w*ranglijst|\w*lijst|rang|ranking|nummer|klassement|top)\b"
# Behind a share that is so much in each stretch of time, and no size of the whole.
EACH_TIME = r"\s(?:per|elke?|ieder|iedere|om de)\s"
YEARLY = r"\s(?:per jaar|jaarlijks|elk jaar|ieder jaar|jaar op jaar)"
IN_ALL = r"\b(?:in totaal|samen|opgeteld|bij elkaar)\b"
HALVES = r"(?:.*\s)?(?:[^\W\d_]+voud(?:ige?)?$|verdubb|verdrie|vervier|vervijf|verzes|verzeven|veracht|vernegen|vertien|vertwintig|verhonderd|gehalv|halve)"
FACTOR_OF = r"(?:zo\s?veel|zo groot|zo hoog|zo lang|zo duur|zo zwaar|zo snel|zo vaak)$"
SINCE = r"\bsinds\s\d{4}"
# In a sentence: its change is not that of the two amounts as they are told, but of amounts that were adjusted.
ADJUSTED = r"\b(?:gecorrigeerd|correctie|seizoens\w*|inflatie(?=[^.]{0,20}\b(?:gecorrigeerd|afgetrokken|meegerekend))|na aftrek van|reëel|reële|koopkracht\w*|omgerekend naar|per hoofd|per inwoner)\b"
# Behind a number of years that goes before the yearly rate: "tien jaar lang met 3 procent per jaar".
LONG_ = r"\s(?:lang|achtereen|op rij|achter elkaar|na elkaar)\b"
# Between a share and the same share told in another way, however far apart the two are.
SAME_AGAIN = r"[,(–—]\s?(?:oftewel|ofwel|of wel|dat is|dus|of|met andere woorden)\s$"
# Before an amount of then, and before one of now, where no moment is named: "was 800 euro en is nu 640".
WAS, NOW = r"\b(?:was|waren|kostte|kostten|betaalde|betaalden|bedroeg|nog|telde|telden|had|hadden|stond op|stonden op|te huur voor|te koop voor)\b[^.;\d]{0,24}$", r"\b(?:nu|inmiddels|tegenwoordig|vandaag|is|zijn|kost|kosten|betaalt|bedraagt|telt|heeft|staat op|gaat)\b"
# The word itself for now: a verb in the present is not enough to set a figure against an earlier one.
NOW_WORD = r"\b(?:nu|inmiddels|tegenwoordig|thans|momenteel|intussen|vandaag(?: de dag)?)\b"
# In a ratio of two numbers: "drie van de twaalf". And behind a part of one per cent: "een kwart van een procent".
RATIO_OF, OF_A_PERCENT = r"\s(?:van|op|uit)\s", r"\svan\s(?:een|één)\sprocent\b"
# Before an amount that something began with.
BEGAN = r"\b(?:begon|begonnen|startte|startten|gestart|beginnen|opgericht)\b[^.;\d]{0,24}$"
# Before a percentage that is put on an amount, or taken off it; and between the last of them and what it comes to.
PUT_ON = r"\b(?:verhoogd\w*|verhoogt|verhoging|stijg\w*|steeg|stegen|gestegen|omhoog|opslag|toeslag|duurder|erbij|bovenop|plus|opgeslagen|toegenomen|groei\w*|gegroeid)\b"
TAKEN_OFF = r"\b(?:verlaagd\w*|verlaagt|verlaging|daal\w*|daling|gedaald|omlaag|korting|goedkoper|eraf|afgeprijsd|afgeprijsde|min|afslag|zakt\w*|gezakt|krimp\w*|kromp|gekrompen)\b"
COMES_TO = r"(?:\b(?:naar|tot|kost|kosten|betaalt|betaal je|komt|kwam|is|blijft|wordt|werd|staat|uit op|weer|terug op|nu|dus|van)\b(?:\s[^\W\d_]+){0,4}|[:–—(])\s?$"
# Before a percentage that goes the way of the one before it.
ONCE_MORE = r"\b(?:nog eens|nogmaals|opnieuw|nog een keer|weer)\b"
PEOPLE = (
    "inwoner", "kiezer", "lid", "respondent", "ondervraagde", "nederlander", "huishouden", "leerling", "student", "patiënt", "werknemer",
    "bewoner", "belg", "gemeente", "school", "vrouw", "man", "kind", "jongere", "oudere", "stemmer", "deelnemer", "inzender", "bedrijf",
)  # fmt: skip
# How a sentence opens that goes on about the figures of the one before it, or at once with the size of the change.
GOES_ON = r"\W*(?:(?:dat|dit|het|die|deze|dit|daarmee|zo|nu|hij|zij|ze|ruim|bijna|ongeveer|zo'n|een)\b|\d)"
# Before a size whose clause borrows its verb and has a subject of its own: "… van 80 naar 96 miljoen, en de omzet met 11 procent".
OTHER_SUBJECT = r"\b(?:omdat|doordat|nadat|toen|terwijl|want)\s(?:de|het|zijn|haar|hun|een|[^\W\d_]+)\s[^,;:.]{2,60}\s(?:met\s|van\s)?(?:[^\W\d_]+\s)?$|\b(?:en|maar|terwijl)\s(?:de|het|zijn|haar|hun|die)\s[^\W\d_]+\s(?:met\s|van\s)?(?:[^\W\d_]+\s)?$"
# What makes an amount one of an earlier moment than the one told before it, where no day or year is named: "een jaar eerder waren
# het er 120", "voor corona". Tried on the clean texts of docs/calibration.md.
EARLIER_THEN = (
    r"\b(?:[^\W\d_]+ (?:jaar|jaren|maand|maanden|week|weken|dagen|seizoen|seizoenen|kwartaal|decennium|eeuw) (?:eerder|geleden|terug|ervoor|daarvoor|tevoren)|"
    r"(?:het|de) (?:jaar|maand|week|seizoen|keer|editie|zomer|winter) (?:ervoor|daarvoor)|(?:een|vorige) (?:jaar|maand|week|seizoen) (?:was|waren)|"
    r"voor (?:corona|de (?:crisis|oorlog|pandemie|coronacrisis))|voorheen|destijds|indertijd)\b"
)
# Between a factor and the amount of another moment: "drie keer zoveel als in 2021, toen de teller op 13 bleef steken".
AS_THEN = r"\s(?:[^\W\d_]+\s)?(?:als|dan)\s[^.;:\d]{0,24}(?:(?:19|20)\d\d)?[^.;:\d]{0,16}\b(?:toen|waren|was|geleden|eerder|ervoor|daarvoor)\b[^.;:\d]{0,40}$"
# Behind a share in words that went from what one has: "raakte een derde van zijn leden kwijt".
OF_OWN = r"\svan\s(?:zijn|haar|hun)\b"
# Before an amount that is the one of the sentence before it, of the moment that is named: "In 2021 waren het er nog 88".
WAS_THAT = r"\b(?:was|waren|bedroeg|bedroegen|lag|lagen|stond|stonden|telde|werden|kwamen|ging)\s(?:dat|het|dit|die|ze|hij|zij|er)(?:\s(?:er|om|nog|toen|slechts|maar|al|bedrag|aantal|cijfer|percentage|aandeel|getal|op|gemiddeld)){0,4}\s?$"
# Right before an amount of an earlier moment, in one sentence with that of now: "9.800, waar het er in 2019 nog 10.000 waren". Not of what is to come.
STILL = r"\bnog(?:\s(?:maar|slechts|geen|zo'n|ruim|bijna|gewoon))?\s$"
TO_COME = r"\b(?:zal|zullen|moet|moeten|komt|komen|wordt|worden|wil|willen|volgend\w*)\b"
# A clause that says when or why, with a subject of its own, between two figures and a verb: "tegen 900 in 2008, toen de tarieven zijn gehalveerd".
OTHER_CLAUSE = r",\s(?:toen|nadat|doordat|omdat|want|sinds|waar|terwijl|wier|waarvan)\s(?!(?:het|ze|zij|dat|dit|deze)\b)[^\W\d_]+\s"
