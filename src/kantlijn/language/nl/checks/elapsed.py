"""Dutch words that tie a length of time to two moments. Regular expressions, lower case."""

# Between a date and "geleden", or between a length and its range: nothing that starts another thought.
FILLERS = (
    "in", "op", "dat", "was", "is", "dus", "namelijk", "te weten", "om precies te zijn", "precies", "alweer", "al",
    "nu", "inmiddels",
    "ergens", "reeds", "toen", "het jaar", "zomer", "najaar", "voorjaar", "maand", "lang", "in totaal",
    "een periode van", "oftewel",
    "ofwel", "de", "het", "een", "vandaag", "kortom", "samen", "bij elkaar", "pas", "duurde", "gedurende", "zowat",
    "even", "exact",
    "op de dag af", "de kop af", "alles bij elkaar", "al met al", "alles samen", "in het geheel", "maar liefst", "welgeteld",
    "niet meer dan", "in totaal dus", "opgeteld", "bijeen", "in één ruk", "een totaal van", "alles bijeen", "dat wil zeggen",
)  # fmt: skip
SINCE = ("sinds", "sedert")
RUNNING = (
    "al", "alweer", "inmiddels", "reeds", "nu", "nu al", "intussen", "onafgebroken", "ondertussen", "nu alweer",
)  # fmt: skip
# Behind a length: it is no time that has run until now.
NOT_RUNNING = (
    r"\s(?:later|eerder|langer|korter|meer|minder|jonger|ouder|nadat|extra|te laat|vertraging|na|voor|oud|jong|cel\w*|gevangenis\w*|straf|tbs|garantie|schorsing|vooruit|daarna|"
    r"daarvoor)\b"
)
# A sentence with one of these is told in another time than the story's.
PAST = (
    "was", "waren", "had", "hadden", "werd", "werden", "zou", "zouden", "kwam", "kwamen", "ging", "gingen",
    "stond", "stonden", "zat",
    "zaten", "kreeg", "kregen", "bleef", "bleven", "woonde", "werkte", "toen", "destijds", "leefde", "kon",
    "konden", "moest", "moesten",
    "wilde", "wilden", "zei", "bestond", "regeerde", "leidde", "speelde", "vierde",
)  # fmt: skip
PRESENT = (
    "is", "zijn", "wordt", "worden", "heeft", "hebben", "blijft", "blijven", "staat", "staan", "ligt", "liggen",
    "leeft", "leven",
    "gaat", "gaan", "komt", "komen", "herdenkt", "herdenken", "doet", "doen", "kan", "kunnen", "moet", "moeten",
    "wil", "weet", "nog",
    "nu", "inmiddels", "vandaag", "ook nu", "geldt", "roept", "klinkt", "zit", "zitten", "hangt", "draait",
    "krijgt", "krijgen",
)  # fmt: skip
FROM_ = r"\b(?:van|vanaf|tussen|periode|\()\s?(?:de zomer van|het najaar van)?\s?$"
TO = r"\s?(?:tot en met|t/m|tot aan|tot in|tot|en|naar|[-–—])\s?"
# Words that start another thought between a date and a length.
TURN = (
    r"\b(?:die|dat|waar\w*|wie|wiens|toen|terwijl|maar|omdat|nadat|voordat|zodat|hoewel|of|want|daarna|later|"
    r"vervolgens|waarvan)\b"
)
MORE_PARTS = r"\b(?:en|daarna|vervolgens|later|waarvan|plus)\b"
AFTER = r"\s(?:na(?!\sdato)|nadat)\s"
THEIR_DEATH = r"\s(?:na|sinds)\s(?:zijn|haar|diens|hun)\s(?:dood|overlijden|sterven|verscheiden|heengaan|sterfdag)\b"
TO_GO_BEFORE = r"\bnog\s(?:maar|slechts|precies|exact|krap|een kleine)?\s?$"
TO_GO_BEHIND = r"\s(?:te (?:zien|horen|bezoeken|bezichtigen|koop|boeken), tot|geldig, tot|te gaan|tot|voor|voordat|totdat|en dan|de tijd)\b|,\s(?:en\s)?dan\b"
IN_BEFORE = r"\bover\s(?:precies|exact)?\s?$"
THAT_IS = r"(?:en\s)?(?:dat|dit)\s(?:is|was|ligt)\s(?:nu|inmiddels|alweer|al|precies|vandaag|intussen|dus|\s)*$"
AFTER_LENGTH = r"\bna\s$"
# What lasts: behind an adjective of years ("zesjarig bewind") it makes a length, no age.
LASTING = (
    r"(?:bewind|regeerperiode|regering|loopbaan|carrière|ambtsperiode|ambtstermijn|termijn|presidentschap|"
    r"premierschap|burgemeesterschap|"
    r"voorzitterschap|verblijf|dictatuur|bezetting|burgeroorlog|oorlog|ballingschap|heerschappij|belegering|"
    r"belangstelling|conflict|"
    r"huwelijk|relatie|dienstverband|periode|verbouwing|restauratie|gevangenschap|opsluiting|celstraf|"
    r"koningschap|pontificaat|opleiding)"
)
# Anniversaries.
# Before an age: somebody of whom the story has not told yet ("Een man van 46").
A_PERSON = r"(?:^|[\s,;:(“\"‘])(?:een|nog een)\s(?:[\w’'-]+\s){0,2}(?:man|vrouw|jongen|meisje|tiener|jongere|bejaarde|bestuurder|inzittende|student|verdachte|kind|[a-z]+(?:er|eur|ster|ist|man|vrouw))\svan\s$"
JUBILEE = (
    r"(?:bestaan|jubileum|verjaardag|lustrum|ambtsjubileum|regeringsjubileum|huwelijksfeest|huwelijk|sterfdag|"
    r"geboortedag|geboortejaar|sterfjaar|"
    r"bevrijdingsfeest|oprichtingsdag|herdenking)"
)
# A feast whose name says its years: the group is called after them.
FEAST = (
    r"\b(?:(?P<y200>tweede eeuwfeest)|(?P<y100>(?<!tweede )(?<!derde )(?<!vierde )(?<!vijfde )(?<!halve )eeuwfeest)|"
    r"(?P<y25>zilveren (?:huwelijk\w*|bruiloft|jubileum))|(?P<y50>gouden (?:huwelijk\w*|bruiloft|jubileum))|"
    r"(?P<y60>diamanten (?:huwelijk\w*|bruiloft))|(?P<y65>briljanten (?:huwelijk\w*|bruiloft))|"
    r"(?P<y30>parelen (?:huwelijk\w*|bruiloft))|(?P<y40>robijnen (?:huwelijk\w*|bruiloft))|(?P<y45>saffieren (?:huwelijk\w*|bruiloft))|"
    r"(?P<y55>smaragden (?:huwelijk\w*|bruiloft))|(?P<y70>platina (?:huwelijk\w*|bruiloft)))\b"
)
# A feast is kept now, or in a year to come.
KEPT_NOW = (
    r"\b(?:viert|vieren|herdenkt|herdenken|is|zijn|wordt|worden|bestaat|bestaan|nadert|heeft|staat|houdt|houden|krijgt|"
    r"geeft|vindt|begint|morgen|vandaag|dit jaar|deze (?:zomer|maand|week|winter|herfst|lente)|volgend\w*|komend\w*)\b"
)
MARRIED_FOR = r"\s(?:getrouwd|gehuwd)\b"  # "vijftig jaar getrouwd"
WEDDING = r"huwelijk|bruiloft"
MARRIED = r"\bjawoord\b|\b(?:ge)?(?:trouwd\w*|huwd\w*)\b|\btrouwden?\b"
# What is built is opened, and closed, and pulled down: the group is called after the place in that order.
STAGE = (
    r"\b(?:(?P<s0>ontwerp|ontworpen|ontwierp|eerste steen|eerste paal|aanbesteed)|(?P<s1>gebouwd|aangelegd|opgericht|gesticht)|(?P<s2>geopend|opende|openden|in gebruik genomen|ingewijd)|"
    r"(?P<s3>gesloten|sloot|sloten|opgeheven|ontmanteld)|(?P<s4>gesloopt|afgebroken))\b"
)
# A second life: the order says nothing.
ANEW = r"\b(?:opnieuw|nieuwe?|her(?:open|bouw|start|opgericht)\w*|weer|alweer|tweede|oude?|voorganger\w*|tijdelijk)\b"
THING = r"\b(?:een|de|het|'t|zijn|haar|hun|die|deze|dit|dat)\b"
LUSTRUM = r"lustrum"
DEATH_DAY = r"sterfdag|sterfjaar|herdenking"
BIRTH_DAY = r"verjaardag|geboortedag|geboortejaar"
EXISTS = r"\b(?:bestaat|bestaan|bestond)\s(?!uit\b)(?:[^\s,.;:()]+\s){0,4}$"
BEGAN = (
    r",\svan\s$|\b(?:open|in dienst|aan de slag|van start|aan het werk|jawoord|opgericht|oprichtte\w*|gesticht|oprichting|stichting|begon|begonnen|opende|openden|geopend|opening|openging\w*|ging\w* open|"
    r"open ging\w*|opengesteld|in gebruik|ontstond|ontstonden|"
    r"ontstaan|gebouwd|oprichtten|"
    r"oprichtte|stichtte|stichtten|startte|gestart|trouwd\w*|getrouwd|huwde\w*|gehuwd|aantrad|aangetreden|"
    r"ingevoerd|debuteerde|in de vaart|"
    r"vertrok|vertrokken|verscheen|verschenen|eerste|sinds|sedert|uit|ingewijd|ingehuldigd|gelanceerd|"
    r"onafhankelijk\w*|opgetreden|anno)\b"
)
BORN = r"\b(?:geboren|levenslicht|eerste licht|wieg|geboortejaar|bouwjaar|ter wereld|geb)\b|°"
DIED = (
    r"\b(?:overleden|overleed|overlijdt|gestorven|stierf|sterft|sneuvelde|omgekomen|verongelukte|vermoord|"
    r"overlijden|bezweek|dood)\b|†"
)
LIVED = r"\b(?:werd|wordt|is|geworden)\s$"
HE_OR_SHE = ("hij", "zij", "ze")
PARTICLES = (
    "van", "de", "der", "den", "ter", "ten", "te", "'t", "van't", "in", "op", "el", "al", "bin", "ben", "von",
    "di", "da", "la", "le",
)  # fmt: skip
NO_NAMES = (
    "De", "Het", "Een", "In", "Op", "Hij", "Zij", "Ze", "Toen", "Van", "Voor", "Na", "Met", "En", "Maar", "Ook",
    "Als", "Er", "Dat", "Die",
    "Dit", "Deze", "Daar", "Hier", "Nu", "Wie", "Wat", "Waar", "Bij", "Uit", "Door", "Om", "Tot", "Sinds", "Over",
    "Onder", "Tussen", "Zo",
    "Nog", "Al", "Wel", "Niet", "Zijn", "Haar", "Hun", "Ik", "We", "Wij", "Je", "U", "Volgens", "Tijdens", "Vanaf",
    "Aan", "Naar", "Te",
    "Dan", "Want", "Omdat", "Hoe", "Alleen", "Alle", "Elke", "Veel", "Twee", "Drie", "Begin", "Eind", "Medio",
    "Vorig", "Vorige",
)  # fmt: skip
# Somebody else's years: "haar moeder werd in 1940 geboren", "Jans zoon stierf in 1990".
KIN = (
    r"(?:zijn|haar|hun|mijn|diens|wiens|wier|de|een|\w+s)\s(?:\w+\s){0,2}(?:\w*moeder|\w*vader|zoon|zoontje|"
    r"dochter|dochtertje|broer|"
    r"broertje|zus|zusje|\w*opa|\w*oma|man|vrouw|echtgenoot|echtgenote|kind|kinderen|ouders|partner|vriend|"
    r"vriendin|oom|tante|neef|nicht|"
    r"kleinzoon|kleindochter|voorganger|opvolger|familie)\b"
)
# Between an age and a year of birth: there may be a second person.
SOMEONE_ELSE = r"\b(?:van|met|en|door|dan|over|zijn|haar|hun|wiens|wier|voor|tegen|naast|als)\b|[;:]"
PLACE_BEFORE = (
    r"\b(?:in|op|te|uit|bij|van|naar|vanuit|nabij|tussen|richting|over|langs|via|door|rond|voor|na|sinds|met|"
    r"aan)\s(?:de\s|het\s)?$"
)
AT_THAT_TIME = r"\b(?:toen|destijds|toenmalig\w*|indertijd|vroeger|ooit)\b"
AT_AGE = (
    r"\b(?:op\szijn|op\shaar|op|toen\s(?:hij|ze|zij)|was\s(?:hij|ze|zij)(?:\stoen)?|(?:hij|ze|zij)\swas(?:\stoen|\spas|\snet|\samper|\snog\smaar)?|werd\s(?:hij|ze|"
    r"zij))\s$"
)
# Around an age: it is that of the one who died.
AT_DEATH = r"leeftijd|\bjaar (?:oud|jong)\b"
# "Het is veertig jaar geleden dat in 1979 …", "voor het eerst in twaalf jaar", "nu, dertig jaar later".
IT_IS = r"\b(?:het|jaar|maand|week|vandaag|morgen|zomer|dit)\s(?:is|was)\s(?:\w+\s){0,3}$"
AGO_THAT = r"\s(?:dat|sinds)\s"
FIRST_TIME = r"\b(?:eerst|eerste (?:keer|maal)) in\s$"
# The twelve months behind or ahead as well as a year of the calendar.
ROLLING = r"(?:het\s)?(?:afgelopen|voorbije|komende?)\b"
NOW = r"\b(?:nu|vandaag|inmiddels|tegenwoordig),?\s(?:ruim|precies)?\s?$"
# Behind a length that counts from another moment.
LATER_WORD = r"\s(?:later|nadien|erna|daarna|eerder|daarvoor|ervoor|tevoren)\b"
# A length each time, no length in all; and how a length that says a stretch again may end.
PER = r"\s(?:[^\s,.;:()]+\s)?(?:per|elke|iedere|in de week|daags|achtereen)\b"
ENDS = r"\s*(?:[.,;:!?)–—]|$)|\s(?:dus|lang|in totaal|achtereen|aaneen|bij elkaar|achter elkaar)\b"
LASTS = r"\b(?:duurt|duurde|duren|duurden|gedurende|voor|looptijd van|periode van)\s(?:\w+\s)?$"
# What starts another clause behind a date that something came so long after.
AND_THEN = r"\b(?:en|of|maar|dan|tot|sinds|vanaf)\b"
# A number of years that the reader makes no time of.
JARIG = r"\b(?P<age>(?P<number>[1-9]\d{2,3})[-\s]?jarige?)\s(?=(?:[^\W\d_]+e\s)?(?:bestaan|jubileum|lustrum|verjaardag|geboortedag|sterfdag|herdenking))"
EXISTS_BEHIND = r"\sbesta(?:at|an|ond|onden)\b"
CELEBRATES = r"(?!)"
# An edition, and that there is one every year.
EDITION = r"(?:editie|aflevering|uitvoering|keer|maal|jaargang|seizoen)"
YEARLY = r"\b(?:elk jaar|ieder jaar|jaarlijkse?|elke (?:zomer|winter|lente|herfst)|ieder(?:e)? (?:voorjaar|najaar|zomer))\b"
SKIPPED = r"\b(?:sloeg\w*|overgeslagen|uitgezonderd|behalve|corona\w*|uitgevallen|afgelast|niet door\w*|tweejaarlijks\w*|om de|twee keer per)\b"
# Behind "na tien jaar": it counts from another day than the one that is named.
COUNTED = r"\s(?:als|van|op|tegen|cel|gevangenis\w*|zonder)\b"
EXACT = r"\b(?:precies|exact|op de kop af|op de dag af)\b"
# Something that was so is over again on its second day.
OVER_AGAIN = r"\b(?:weer|opnieuw|terug|voorbij|eindigde|hersteld|gevonden|vrij\w*|afgelopen|heropend|opgeheven|beëindigd|beëindigde|af|klaar|hervat)\b"
# A thing that has been spoken of.
THE_THING = r"\b(?:de|het|deze|dit)\s([^\W\d_]{4,})"
# What a stretch between two events took.
TOOK = r"\b(?:duurde|duurt|lag|lagen|ligt|liggen|zat|zaten|verliepen|verliep|verstreken|nam|kostte|vergde|werd|gingen|ging|moest)\b"
BETWEEN_EVENTS = r"\b(?:van|tussen|vanaf)\s(?:[^\s.,;:()]+,?\s){1,5}(?:in|op)\s$"
TO_EVENT = r",?\s(?:tot|en|tot aan|tot en met)\s(?:[^\s.,;:()]+,?\s){1,6}(?:in|op)\s$"
REACHES = r"\b(?:wordt|werd)\s(?:(?:vandaag|morgen|gisteren|dit jaar|deze maand|deze week|volgend jaar|vrijdag|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag)\s)?$"
AGED_THING = r"(?!)"
# What begins at an hour, and ends at another in the same sentence.
SETS_OFF = r"\b(?:vertrekt|vertrok|vertrekken|vertrokken|begint|begon|start|startte|opende|opent|vanaf|ging|gaat)\b"
# A number of years that is counted as the n-th.
NTH_YEAR = r"\b(?:in|aan|met|beleeft|begint aan|begon aan)\s(?:zijn|haar|hun|de)\s(?:[^\s.,;:]+)\s(?:seizoen|jaargang)\b"
# A length that is that of the one stretch of the sentence: "en in die vijf jaar".
IN_THOSE = r"\b(?:in|gedurende|na)\s(?:die|deze)\s$"
# Whose words say that something of somebody began, and ended: the group is called after the place in that order.
PHASE = (
    r"\b(?:(?P<s1>gearresteerd|opgepakt|aangehouden|gevangengezet|opgesloten|ontvoerd|gegijzeld|benoemd|aangetreden|aantreden|aantrad|in dienst)|"
    r"(?P<s2>vrijgelaten|vrijlating|vrijkwam|vrij kwam|aftrad|aftreden|afgetreden|ontslagen|ontslag|pensioen|opgestapt))\b"
)
# "geleden dat de brand van 1999": an event that is called after its year.
THE_YEAR_OF = r"\sdat\s(?:de|het)\s[^\s.,;:()]+\svan\s(?:\d{1,2}\s)?"
# Behind a jubilee: it is another's than the sentence began with; and another thing that comes in between two marks.
OF_ANOTHER = r"\s(?:van|voor)\s"
NEW_THING = r"[;,]\s(?:(?:maar|en|want|terwijl)\s)?(?:de|het(?!\s(?:ging|werd|is|was|opende|begon|kwam|startte|dateert|stamt)\b)|een)\s[^\W\d_]+"
# Between "duurde drie weken" and the day on which it ended.
ENDS_THEN = r"\s?[:;–—]\s|,?\s(?:tot)\s"
# So many days before or after an event of another day.
BEFORE_EVENT = r"\s(?:(?P<before>voor|vóór)|na)\s"
# Between the two years of "van 1985 tot aan haar dood in 2015".
TO_HIS_DEATH = r"\stot\s(?:aan\s)?(?:zijn|haar|hun|de|het)\s[^\s.,;:()]+\sin\s"
AND_WORD = r"\ben\b"
# Taken out between a year and a length: the words that make the one the start of the other.
SINCE_WORD = r"\b(?:al\s)?(?:sinds|sedert)\b"
FROM_BEFORE = r"(?:\b(?:van|vanaf|tussen|namelijk)|\()\s*$"
# Right before a date.
ON_DATE = r"\b(?:in|op)\s$"
# Between a word ("geboren") and its date.
TO_DATE = r"\s(?:(?:in|op|te)\s)?"
# Between "vorig jaar" and its name.
NAMELY = r"[,(–—]|\b(?:in|namelijk)\b"
LISTED = r"\s?(?:,|en)\s(?:in\s)?"
# Whether "te gaan" behind a length is what makes it one that is to come; else "nog" before it.
GOES_BEHIND = False
