"""Dutch words by which counts and amounts are said to add up, to be shared, or to be so many times so much.

Regular expressions on lower case text. Made on how Dutch newspapers write totals and averages, and tried on the pairs and passages
of tests/checks (relations) and on the clean texts of docs/calibration.md.
"""

# -- totals ----------------------------------------------------------------------------------------------------------

# Before a total, or right behind it: the figures before it are all there is to add ("samen met" brings others in).
TOGETHER = (
    r"\b(?:samen|tezamen|gezamenlijk|bij elkaar(?: opgeteld)?|bijeen|opgeteld|alles bij elkaar|alles opgeteld|al met al|met elkaar|"
    r"bij elkaar geteld|in totaal dus|een optelsom van|dat maakt|goed voor)\b(?!\smet\b)"
)
# The same, where the total may hold more than was told before it.
IN_ALL = (
    r"\b(?:in totaal|in het totaal|(?:in|over) het (?:hele|gehele)(?: [^\W\d_]+)?|(?:in|op) beide(?: [^\W\d_]+)?|totaal|een totaal van|het totaal|totaalbedrag van|het totale aantal|het totale bedrag|de totale [^\W\d_]+|alles in alles|"
    r"de totale? (?:som|rekening|opbrengst|schade|kosten)|de (?:erfenis|rekening|schade|opbrengst|buit|kosten|nota) (?:bedr\w+|kwam\w* (?:uit )?op|komt (?:uit )?op|beli\w+))\b"
)
# The same, of a total that goes on from an earlier one.
RUNNING = (
    r"\b(?:kwam|komt|komen|kwamen|uit|uitkomt|uitkomen)\s(?:het (?:totaal|aantal)\s)?(?:daarmee\s|daardoor\s|zo\s|nu\s|dus\s|dan\s|hiermee\s){0,2}(?:uit\s)?op\b|"
    r"\bhet (?:totaal|totale aantal|aantal|dodental|ledental)\s(?:nu\s|zo\s|daarmee\s){0,2}op\b|\bde teller (?:staat\s(?:nu\s)?)?op\b"
)
# Behind a total: "14 dieren in totaal".
BEHIND = (
    r"(?:\s[^\W\d_]+){0,2}\s(?:in totaal|samen|bij elkaar|opgeteld|tezamen|totaal|alles bij elkaar|al met al)\b"
    r"(?!\s(?:met|goed voor|ongeveer|ruim|zo'n|bijna|\d))"
)
# Between two items of an enumeration stands one of these.
JOINER = r"[,;+]|\b(?:en|plus|alsmede|alsook|evenals|en nog eens|naast)\b"
# And none of these, with which another thing begins than the next item.
NO_ITEM = (
    r"\b(?:dan|van wie|waarvan|daarvan|onder wie|waaronder|inclusief|exclusief|in plaats van|per|gemiddeld\w*|elk|elke|ieder|"
    r"samen|in totaal|totaal|opgeteld|minder|meer|maar|terwijl|of|omdat|want|hoewel|zodat|toen|nadat|voordat|als|oftewel|ofwel|"
    r"verdeeld|keer|maal|omgerekend|vorig jaar|eerder|oud|kost|kosten|kostte)\b|\b(?:tegen|tegenover|naar|tot|op|rond)\s?$|[.!?:()\[\]]"
)
# Where the words of one item end.
ITEM_ENDS = r"[,;:.()]|\b(?:en|maar|plus)\b"
# Behind "van wie", "waarvan": what follows is a part of the thing before it and no item beside it.
NESTED = r"\b(?:van wie|waarvan|onder wie|waaronder|onder hen|inclusief)\b[^.,;:\d]{0,40}$"
# Between a total and its parts.
OPENS_PARTS = (
    r"^(?:\s[^\W\d_-]+){0,14}?\s?(?::|[–—(]|\s-\s|\b(?:namelijk|te weten|verdeeld (?:over|in)|bestaande uit|onderverdeeld in|dat zijn|"
    r"opgebouwd uit|uitgesplitst in|afkomstig van)\b)\s?(?:[^.;:\d]{0,30})?$"
)
# The same, where the parts stand behind a comma and only their names tell that they are the parts of it.
OPENS_COMMA = r"^(?:\s[^\W\d_]+){0,6}?\s?,\s(?:de\s|het\s|onder wie\s)?$"
OPENS_OF_WHICH = r"^[^.;:\d]{0,60}?[,;:(–]?\s?(?:van wie|waarvan|van hen|daarvan|onder wie|waaronder|ervan)\b[^.;:\d]{0,40}$|^\.\s(?:daarvan|hiervan|van hen)\b[^.;:\d]{0,40}$"
# Before a whole of which the figures behind are parts: "Van de 35 raadsleden".
OF_THE = r"(?:^|[\s'‘“\"(])(?:van|uit)\s(?:de|het|alle|al|onze|deze|die|hun|haar|zijn|in totaal|de in totaal)\s(?:[^\W\d_]+\s){0,2}$"
# An item without a number of its own, which counts for one: "een man, twee vrouwen en drie kinderen".
ONE_ITEM = r"\b(?:een|één|'n)\s(?=[^\W\d_])"
# Names that together are all there is: the parts of one line hold each other out and leave no rest.
COMPLEMENTS = (
    (r"\bman(?:nen)?\b|\bheren\b|\bmannelijke?\b|\bjongens?\b", r"\bvrouw(?:en)?\b|\bdames\b|\bvrouwelijke?\b|\bmeisjes?\b|\bmeiden\b"),
    (r"\bpassagiers?\b|\breizigers\b|\bgasten\b", r"\bbemanningsleden\b|\bbemanning\b|\bopvarenden\b|\bpersoneelsleden\b"),
    (r"\bvolwassenen?\b|\bouders?\b", r"\bkinderen\b|\bkind\b|\bminderjarigen?\b|\bkleuters\b"),
    (r"\bvoor(?:stemmers|standers)?\b", r"\btegen(?:stemmers|standers)?\b"),
    (r"\bcoalitie\w*\b|\bregerings\w*\b", r"\boppositie\w*\b"),
    (r"\bzwaar\w*\b|\bernstig\w*\b", r"\blicht\w*\b"),
    (r"\bkoop\w*\b|\bverkocht\b", r"\bhuur\w*\b|\bverhuurd\b"),
    (r"\bdoden?\b|\bomgekomen\b|\boverleden\b", r"\bgewonden?\b|\bgewond\b|\bvermisten?\b"),
    (r"\bgoud\w*\b", r"\bzilver\w*\b"), (r"\bzilver\w*\b", r"\bbrons\w*\b|\bbronzen\b"),
    (r"\bbinnen\w*\b", r"\bbuiten\w*\b"), (r"\bwin(?:st|sten|t)\b|\bgewonnen\b|\bzeges\b|\boverwinningen\b", r"\bverloren\b|\bnederlagen\b|\bverlies\b"),
    (r"\bgeslaagd\w*\b", r"\bgezakt\w*\b"), (r"\bprofessionals?\b|\bprofs?\b", r"\bvrijwilligers\b|\bamateurs\b"),
    (r"\bstudenten\b|\bleerlingen\b", r"\bdocenten\b|\bleraren\b|\bbegeleiders\b"),
    (r"\bvast\w*\b", r"\bflex\w*\b|\btijdelijk\w*\b"), (r"\bbewoond\w*\b", r"\bleeg\w*\b|\bonbewoond\w*\b"),
    (r"\bja\b", r"\bnee\b"), (r"\bnieuw\w*\b", r"\bbestaand\w*\b|\boud\w*\b"),
)  # fmt: skip
# Behind parts that hold each other out when it is the same word for all: "uit België", "met de bus".
PARALLEL = r"\s(?:[^\W\d_]+\s){0,2}?(uit|in|naar|met|te|op|bij|aan|door|voor|via|per)\b"
# Nouns that stand for whatever is counted, so that parts of another name can make them.
GENERAL = (
    "mens", "persoon", "lid", "slachtoffer", "dier", "stuk", "opvarende", "inzittende", "deelnemer", "bewoner", "medewerker", "werknemer",
    "kandidaat", "passagier", "exemplaar", "voertuig", "zetel", "stem", "medaille", "boek", "woning", "huis", "gebouw",
)  # fmt: skip

# -- the rest --------------------------------------------------------------------------------------------------------

# Before the number of all that is left of a whole when the other figure is taken off.
REST = r"\b(?:de\s(?:overige|andere|resterende|overgebleven|rest,?|anderen,?)|het\s(?:overige|andere|resterende|restant(?:\svan)?)|de rest van|overige)\s(?:[€$£]\s?)?$"
DEFINITE = r"\b(?:de|die)\s$"
# Behind a noun that is only some of them: "de 9 mannen onder de veertig".
QUALIFIED = r"\s(?:onder|boven|uit|van|met|die|in|tot|tussen|zonder|op|bij)\b"
REST_OF = r"\b(?:overige|andere|rest|resterende|overgebleven)\b"
LEFT = r"\b(?:bleven|blijven|bleef|blijft|resteren|resteert|resteerde|resteerden|houdt|hield|hielden|houden)\s(?:er\s|nog\s|dus\s|zo\s|dan\s|daarna\s|nu\s|maar\s|slechts\s|hij\s|ze\s|zij\s){0,4}$"
LEFT_BEHIND = r"[^.,;:\d]{0,25}\b(?:over|overgebleven)\b"

# -- then, so many more, now -----------------------------------------------------------------------------------------

ADDED_BEFORE = (
    r"\b(?:groei\w*|gegroeid|steeg|stegen|stijgt|gestegen|toegenomen|nam\w*|uitgebreid|verhoogd|stijging|toename|groei|uitbreiding|extra|plus|erbij)"
    r"\s(?:[^\W\d_]+\s){0,3}(?:met|van)\s(?:[^\W\d_]+\s)?$|\bnog eens\s$|\b(?:kwamen|kwam|komen|komt|zijn|werden)\s(?:er\s|daar\s|vandaag\s|gisteren\s|nog eens\s|nog\s|dit jaar\s|afgelopen \w+\s){1,3}$"
)
ADDED_BEHIND = r"(?:\s[^\W\d_]+){0,4}?\s(?:erbij|bij(?=\s?[.,;])|extra|bijgekomen|toegevoegd|meer(?=\s?[,.;])|nieuwe\s)"
LOST_BEFORE = r"\b(?:da+l\w*|gedaald|kromp|gekrompen|krimpt|zakt\w*|gezakt|afgenomen|verlaagd|slonk|geslonken|daling|afname|krimp|verlies|min|terug\w*|verloor|verloren)\s(?:[^\W\d_]+\s){0,3}(?:met|van)\s(?:[^\W\d_]+\s)?$"
LOST_BEHIND = r"(?:\s[^\W\d_]+){0,4}?\s(?:eraf|weg(?=\s?[,.;]|\sen\b)|minder(?=\s?[,.;])|afgevallen|vertrokken|verdwenen|af(?=\s?[.,;]))"
NOW_BEFORE = (
    r"\b(?:nu|inmiddels|tot|op|thans|dit jaar|vandaag|daarmee|huidige)\s(?:zijn\s|staat\s|staan\s|heeft\s|telt\s|er\s|het\s|de\s|op\s|ze\s|hij\s|zij\s|dat\s|dus\s|nog\s|al\s){0,4}$"
)
THEN_BEFORE = (
    r"\b(?:gisteren|eergisteren|vorige? (?:jaar|week|maand|seizoen|keer)|een (?:jaar|week|maand|dag) (?:eerder|geleden|daarvoor)|eerder|daarvoor|eerst|toen|"
    r"aanvankelijk|oorspronkelijk|beg[oi]n\w*\smet|start\w*\smet|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|voorheen|in (?:19|20)\d\d|van|vanaf)"
    r"\s(?:(?:had|hadden|telde|telden|stond|stonden)\s(?:de|het)\s[^\W\d_]+|waren|was|had|hadden|telde|telden|stond|stonden|ze|het|er|de|hij|zij|nog|dat|op|\s){0,8}$"
)
THEN_BEHIND = r"(?:\s[^\W\d_]+){0,2}?\s(?:van\s)?(?:gisteren|vorig jaar|vorige week|vorige maand|een jaar (?:eerder|geleden)|een week eerder|eerder|toen)\b"
MORE_THAN = r"^(?:\s[^\W\d_]+){0,3}\s(?:meer|hoger|erbij|duurder|boven)\s?(?:dan)?\s(?:de\s|het\s|die\s|zijn\s|haar\s|hun\s)(?:[^\W\d_]+\s){0,2}$"
LESS_THAN = r"^(?:\s[^\W\d_]+){0,3}\s(?:minder|lager|goedkoper|onder)\s?(?:dan)?\s(?:de\s|het\s|die\s|zijn\s|haar\s|hun\s)(?:[^\W\d_]+\s){0,2}$"

# Between a figure and what it is in other words more or less than: a comma, a bracket or a dash.
ASIDE = r"^[^.;:\d]{0,25}[,(–—]\s?(?:[^\W\d_]+\s){0,3}$"

# Before a difference that is of another moment than the two amounts before it.
OTHER_MOMENT = r"\b(?:het (?:jaar|kwartaal) (?:daarvoor|ervoor)|eerder|toen|destijds|vorige?\s[^\W\d_]+|een jaar (?:eerder|geleden))\b"
# Before or behind what two amounts differ, and between the two.
DIFFER_BEFORE = (
    r"\b(?:verschil|voorsprong|marge|saldo|tekort|overschot|winst|verlies|achterstand|meerderheid|stijging|toename|verhoging|daling|afname|verlaging|besparing|"
    r"korting|groei|krimp|plus|min|scheelt|scheelde|scheelden|schelen|gat)\s(?:[^\W\d_]+\s){0,2}?(?:van\s|met\s)?(?:dus\s|precies\s|nog\s|ruim\s)?$"
)
DIFFER_BEHIND = (
    r"(?:\s[^\W\d_]+){0,1}?\s(?:verschil|meer|minder|erbij|eraf|duurder|goedkoper|hoger|lager|langer|korter|zwaarder|lichter|tekort|overschot|winst|verlies|"
    r"voorsprong|achterstand|extra|te veel|te weinig|over)(?=\s?[,.;:)]|$|\sdus\b|\sdan (?:vorig|een|in|toen)\b)"
)
DIFFERENCE = r"\b(?:verschil|scheelt|scheelde|marge|voorsprong|achterstand)\b"
VERSUS = r"^(?:\s[^\W\d_]+){0,4}?\s?,?\s?(?:tegen|tegenover|om|versus|en)\s(?:[^\W\d_]+\s){0,4}$|^\s?[-–]\s?$"
FROM_, TO = r"\bvan\s(?:de\s|het\s|in totaal\s)?$", r"^(?:\s[^\W\d_]+){0,3}?\s(?:naar|tot|op)\s(?:de\s|het\s)?$"
# What comes in and what goes out.
INCOME, OUTGO = (
    r"\b(?:inkomsten|baten|omzet|opbrengst\w*|ontvangsten|inleg|verkocht|verkoopprijs|uitvoer|export|bruto|ontving|incasseerde)\b",
    r"\b(?:uitgaven|lasten|kosten|inkoop|inkoopprijs|invoer|import|gekocht|kostte|onkosten|aftrek|betaalde)\b",
)

# -- votes -----------------------------------------------------------------------------------------------------------

VOTED = r"\b(?:stemd\w*|gestemd|aangenomen|verworpen|weggestemd|stemmen|stemming|afgewezen)\b"
VOTES_BETWEEN = r"^(?:\s(?:stemmen|leden|voor|stem))?\s?(?:tegen|voor en|voor, en|voor,)\s$|^\s(?:stemmen\s)?(?:voor|tegen)\s?(?:,|en)\s(?:er\s|waren\s)?$"
SEATS = ("lid", "zetel", "raadslid", "kamerlid", "statenlid", "senator", "parlementariër", "afgevaardigde", "bestuurslid", "gemeenteraadslid", "aanwezige")

# -- so many times so much -------------------------------------------------------------------------------------------

# Before and behind what each has, costs or gets.
EACH_BEFORE = r"\bper\s(?:persoon|inwoner|hoofd|lid|huishouden|leerling|gezin|kind|stuk|bewoner|deelnemer|woning)\s(?:[^\W\d_]+\s){0,4}$|\b(?:elk|ieder|iedere|elke|allemaal|per stuk|telkens)\s(?:[^\W\d_]+\s){0,3}$"
EACH_BEHIND = r"(?:\s[^\W\d_]+){0,1}?\s(?:elk|ieder|per stuk|de man|per persoon|p\.p\.|per (?P<what>[^\W\d_]+))(?!\w)"
# Before the number of things, where what each has follows: "elk van de 60 wagens".
EACH_OF = r"\b(?:elk|ieder|elke|iedere)\s(?:van\s)?(?:de|het|deze|die|onze)\s$"
# Between the number of things and what each has: "12 termijnen van 75 euro".
TIMES_BETWEEN = r"^\s?(?:[^\W\d_]+\s){0,2}?(?:van|à|a|met|x|×|keer|maal)\s(?:elk\s|ieder\s|telkens\s|steeds\s|in totaal\s)?$"
# Between what is had and the number it is for, the other way round: "one doctor for every 200 people".
FOR_EVERY = r"^\s(?:op|per|voor)\s(?:elke\s|iedere\s|elk\s|ieder\s|de\s|een\s)?$"
# The same where the one is an article or stands alone: "een café op elke 50 inwoners".
ONE_FOR_EVERY = r"\b(?:een|één|1)\s(?:[^\W\d_]+\s)?(?:op|per|voor|voor elke|op elke|op iedere|voor iedere|op de)\s$"
# Words of a total that was shared out, and of an average.
SHARED = r"\b(?:verdeel\w*|verdeeld|verdelen|uitgekeerd|uitdeel\w*|keert|keerde|keren|gedeeld|delen|deelt|deelden|gelijkelijk|verdeling|omgeslagen|uitgesmeerd|onder|uit aan|erf\w*|geërfd|nagelaten)\b"
AVERAGE = r"\b(?:gemiddeld|gemiddelde|doorsnee)\b"
# Right before what follows from the figures before it: surely, and perhaps.
SO = (
    r"(?:\b(?:oftewel|ofwel|dus|dat is|dat zijn|dat was|dat waren|is dat|zijn dat|was dat|waren dat|wordt dat|komt dat|levert dat|betekent dat|dat komt neer op|komt neer op|neerkomt op|neerkomend op|goed voor|dat betekent|wat betekent|"
    r"omgerekend|daarmee|komt uit op|kwam uit op|kwamen uit op|waarmee|zodat|waardoor|hetgeen|dat maakt|is samen|is in totaal|"
    r"(?:wat|dat)(?:\s[^\W\d_]+){0,4}\s(?:kost|kostte|oplevert|opleverde|betekent|scheelt))\b[^.;:\d]{0,40}|"
    r"\b(?:wat|hetgeen) (?:de|het|een) [^.,;:\d]{0,30}|[=:])\s?$"
)
PERHAPS = r"(?:\bof\s(?:[^\W\d_]+\s){0,2}|[,(–—]\s?(?:[^\W\d_]+\s){0,3})$"
# And where only a slip of ten, a hundred or a thousand between them says so.
HARDLY = r"\b(?:voor|werd|wordt|krijgt|kreeg|kregen|krijgen|is|zijn|was|kost|kostte|kosten|betaalt|betaalde|bracht|brachten|leverde|leverden|leveren|levert|haalde)\s(?:[^\W\d_]+\s){0,4}$"
# Before an amount that recurs: "elke maand 150 euro"; and between an amount and its "per".
EVERY = r"\b(?:elke|iedere|elk|ieder)\s(?P<what>[^\W\d_]+)\s(?:[^\W\d_]+\s){0,4}$"
GROSS = r"\s(?:bruto|netto)(?=\sper\s)"
# A whole year, as so many months: "een heel jaar kost dan".
WHOLE_YEAR = r"\b(?:een (?:heel |vol )?jaar|op jaarbasis|het hele jaar|per jaar|jaarlijks|twaalf maanden|een jaarabonnement)\b"
# Behind a bare number that is sold: "er zijn er 800 verkocht".
SOLD = r"\s(?:stuks\s)?(?:verkocht|verkochte|afgezet|uitgegeven)\b"
# Between two counts of which the one is for the other: "84 verpleegkundigen voor 1.260 bedden".
FOR_ = r"^\s(?:[^\W\d_]+\s){0,3}?(?:voor|op|tegenover|per)\s(?:de\s|in totaal\s|alle\s|die\s)?$"
# What is paid by each who comes or buys, who that is, and what it brought in.
PRICE = r"\b(?:kaartje\w*|kaart|entree\w*|toegang\w*|ticket\w*|lot|loten|exemplaar|abonnement|inschrijfgeld|deelname|startgeld|contributie|boek|plaatje|prijs per stuk)\b"
PAYING = ("bezoeker", "kaartje", "kaart", "ticket", "deelnemer", "lot", "exemplaar", "abonnee", "lid", "koper", "gast", "toeschouwer", "reiziger", "boek", "inschrijving")
BROUGHT_IN = r"\b(?:opgehaald|opgebracht|haald\w* op|leverd\w*|bracht\w*|opbrengst|recette|ontvangsten|omzet|binnengehaald|binnen|verdiend\w*|opleverde\w*|oplevert)\b"
# What stands for anything that is counted, behind "per"; of those, what stands for people; and for any thing.
PEOPLE = ("mens", "persoon", "inwoner", "bewoner", "man", "hoofd", "burger", "neus", "kop", "person", "capita", "deelnemer", "ziel")
PIECES = ("stuk", "stuks", "piece", "eenheid", "exemplaar", "keer")
# Words between figures, or near one, with which they are of something else.
ELSEWHERE = (
    r"\b(?:niet|geen|nooit|zou|zouden|eigenlijk|in plaats van|maximaal|hooguit|minstens|minimaal|onder meer|onder andere|alleen al|waaronder|bijvoorbeeld|zoals|"
    r"inclusief|exclusief|excl|incl|korting|toeslag|eigen bijdrage|aanbetaling|vanaf|verschil\w*|wisselend\w*|variër\w*|uiteenlopend\w*|belasting|btw|"
    r"elders|overigens|nog afgezien|behalve|bovenop|daarnaast|daarbovenop|vaste|plus|de rest|tot wel|oploop\w*|tussen|sommige|anderen|een tweede|hoogste|laagste|mediaan)\b"
)

# Around an average a day: it is that of a part of the year.
PART_OF_TIME = r"\b(?:zomer\w*|winter\w*|lente|voorjaar|najaar|herfst|weekend\w*|[^\W\d_]+dag(?:en)?|\w*vakantie\w*|ochtend\w*|avond\w*|spits|hoogseizoen|doordeweeks\w*|piek\w*|nacht\w*)\b"
# With which a total holds more than the things before it.
WITH_OTHERS = r"\b(?:met (?:de|het|een|nog)|inclusief|plus|meegerekend)\b"
# The same behind the last of them.
LEFT_OVER = r"\b(?:de rest|het restant|plus|behalve|bovenop|exclusief|de overige)\b"

# -- part and whole --------------------------------------------------------------------------------------------------

OF = r"^(?:\s(?:stuks|leden|mensen))?\s(?:van|uit)\s(?:de|het|alle|al de|onze|deze|die|hun|zijn|haar|de in totaal)(?:\s[^\W\d_]+){0,2}\s$"
NOT_OF = r"\b(?:jaar|stijg\w*|steeg|daal\w*|verhoog\w*|verlaag\w*|keer|kosten|prijs|waarde|naar)\b"
# Those that were not named, in one sum of their own.
OTHERS_TOGETHER = r"\b(?:andere|overige|resterende|anderen|rest)\b(?:\s[^\W\d_]+){0,4}?\s(?:samen|tezamen|gezamenlijk|bij elkaar)\b"
# Of which one is told about: "van wie de oudste 81 is".
ONE_OF_THEM = r"\b(?:de|het)\s(?!meeste|laatste|eerste)[^\W\d_]{2,}ste\s(?:[^\W\d_]+\s){0,2}$"
OF_WHICH = r"[,;:(–.]\s?(?:van wie|waarvan|daarvan|hiervan|van hen|onder wie|waaronder|onder hen)\b(?:\s[^\W\d_]+){0,4}\s$"
OF_THEM = r"\s(?:van hen|daarvan|ervan|van deze|hiervan)\b"

# -- a part a thousand times the whole -------------------------------------------------------------------------------

# What a company, an office or a fund is or has in all; and what can be no more than a part of it.
WHOLE_OF_MONEY = (
    r"\b(?:omzet\w*|jaaromzet|begroting\w*|jaarbegroting|beurswaarde|marktwaarde|vermogen|jaarbudget|budget|balanstotaal|waarde van|gewaardeerd|waard|"
    r"inkomsten|omzette|omzetten|omgezet)\b"
)
PART_OF_MONEY = (
    r"\b(?:winst\w*|verlies|verliezen|boete\w*|bezuinig\w*|dividend|bonus\w*|tekort\w*|kosten|besparing\w*|bespaart|besparen|schikking|"
    r"winstverwachting\w*|afschrijving\w*|nettowinst|overschot|schadeclaim|uitkeert|uitkeren|keert|investeert|investering\w*|"
    r"uit te keren|subsidie\w*|snijdt|snijden|schrapt|schrappen|besteedt|besteden)\b"
)
# Right before an amount that is profit, and near one that is turnover: no firm makes the one as large as the other.
PROFIT_OF = r"\b(?:\w*winst|het resultaat)\s(?:[^\W\d_]+\s){0,3}?(?:van|tot|op|bedroeg|is|was)\s(?:[€$£]\s?)?$"
TURNOVER_OF = r"\b\w*omzet\b(?![^.;]*winst)[^.;\d]{0,60}$"
# Between two sides of one thing.
BY_SIDE = (" bij ", " x ", " × ", " maal ")
