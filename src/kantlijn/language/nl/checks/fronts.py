"""Dutch words of headlines, captions and summaries. Drawn up from how Dutch newspapers write them, and tried on the right twins
and the clean texts of docs/calibration.md.
"""

# Who took a picture, at the end of its caption.
CREDIT = r"\s*[\[(–-]?\s*(?:Foto(?:grafie)?|Beeld|©|Illustratie|Archieffoto)(?:\s+van|:)?\s+[A-ZÀ-Þ][^.!?]{1,50}[.\])]*$"
# What opens a caption.
LABEL = r"(?i)\[?(?:[^\W\d]|[ -]){3,30}[:|]\s*"
# The picture is of another day, or of another place, than the story.
ANOTHER_DAY = (
    r"(?i)\b(?:archief\w*|(?:19|20)\d\d|vorig\w*|eerder\w*|destijds|toen|links|rechts|midden|tijdens een|jeugd\w*|oud\w*|ooit|"
    r"gebleven|gevestigd|geboren|vlnr|v\.l\.n\.r)"
)
# What it says is denied, asked or foreseen.
DENIED = (
    r"(?i)\?|\b(?:niet|geen|nooit|zonder|of|misschien|mogelijk|kan|kunnen|kon|wil|willen|wilde|moet|moeten|mag|zou|zouden|dreigt|dreigen|dreigde|vrees\w*|hoop\w*|van plan|plan om|"
    r"eis\w*|geëist\w*|vraagt?|vragen|pleit\w*|roep\w*|voorstel\w*|ondanks|toch|alsnog|bijna|haast|nipt|eerst|wie|waarom|hoe|als)\b"
)
# Right behind a word: that was long ago, and says nothing of today ("geopend in 1980").
LONG_AGO = r"(?i)[^.;:,\d]{0,25}\b(?:in|sinds|op) (?:[a-z]+ )?(?:1[0-9]|20)\d\d\b|[^.;:,\d]{0,25}\b(?:vorig jaar|vorige maand|(?:vorige|afgelopen) (?:lente|zomer|herfst|winter))\b|[^.;:,]{0,20}\b(?:jaar|jaren|maanden|eeuw) (?:geleden|eerder|daarvoor)\b"
# Right before a word for somebody: it is whom something was done to, or who was there as well ("de moord op een meisje").
OBJECT = r"(?i)\b(?:van|op|aan|met|tegen|voor|door|bij|en|dan|zijn|haar|hun) (?:een |de |het |zijn |haar |hun |andere? )?(?:[\w-]+ ){0,2}$"
# Pairs of what can be said of one thing and never both at a time. Of each of the two: the words that say it, and those that
# also do, or may: a text that has any of those tells of it. Only where it has none of the one, and says the other, a headline
# is asked about. A third pattern is what a text may say instead, where that is more than the first.
OPPOSITES = (
    (
        (r"\b(?:vrijgesproken|vrijspraak|gaat vrijuit)\b", r"\b(?:spr\w+ [^.]{0,80}\bvrij|vrij|onschuldig\w*|nietig\w*|seponeer\w*|geseponeerd)\b"),
        (
            r"\b(?:veroordeeld|veroordeling|celstraf|gevangenisstraf|taakstraf|werkstraf|(?:jaar|maanden|dagen|weken) cel|schuldig bevonden)\b",
            r"\b(?:veroorde\w+|schuldig\w*|straf\w*|cel|boete|legde [^.]{0,60} op)\b",
        ),
    ),
    (
        (
            r"\b(?:goedgekeurd|goedkeuring|keur(?:t|de|den|en) [^.]{0,60}\bgoed|ingestemd|stem(?:t|de|den|men) [^.]{0,20}\bin met|akkoord|aangenomen|groen licht|steunt|steunen|steunde)\b",
            r"\b(?:goed|instem\w*|stem\w+ [^.]{0,60}\b(?:in|voor)|vóór|voorstander\w*|(?:gaat|gaan|ging|mag) (?:toch |wel )?door|steun\w*|gesteund|toestemming|vergunning verleend)\b",
        ),
        (
            r"\b(?:afgewezen|afwijzing|w(?:ij|ee)s(?:t|en|ze|zen)? [^.]{0,60}\baf|verworpen|verwerp(?:t|en|ing)|weggestemd|afgekeurd|van tafel|afgeschoten)\b",
            r"\b(?:afwijz\w*|tegen|niet door|geblokkeerd|schrap\w*|geschrapt|tegengehouden|weiger\w*|geweigerd)\b",
        ),
    ),
    (
        (r"\b(?:opening|heropening|geopend|heropend|heropent|opengesteld|weer open|open voor|opent (?:de )?deuren|gaat (?:weer )?open)\b", r"\b(?:open\w*|heropen\w*|ingehuldigd|in gebruik)\b"),
        (
            r"\b(?:sluiting|gesloten|afgesloten|dicht (?:voor|tot|na|door)|gaat dicht|dichtgaat|gaan dicht|sluit (?:de )?deuren|opgeheven|opheffing|dichtgegaan)\b",
            r"\b(?:dicht|sluit\w*|sloot|sloten|opdoek\w*|opgedoekt|opheffen|einde|verdwijn\w*|stopt|stoppen)\b",
        ),
    ),
    (
        (r"\b\w*(?:winst|winstgevend)\b", r"\b\w*(?:winst\w*|zwarte cijfers|positief resultaat|verdien\w*)\b"),
        (r"\b\w*(?:verlies|verlieslijdend|rode cijfers)\b", r"\b\w*(?:verlies\w*|verliezen|negatief resultaat)\b"),
    ),
    (
        (
            r"\b(?:dode|doden|omgekomen|komt om|komen om|overleden|overlijdt|gedood|doodgestoken|doodgeschoten|verdronken)\b",
            r"\b(?:dood\w*|dode\w*|om het leven|kwam\w* [^.]{0,80}\bom|overle\w+|overlij\w+|stierf|stierven|sterft|sterven|gestorven|fata\w+|bezw\w+|vermoord\w*|moord\w*|"
            r"verdr\w+|gesneuveld|lichaam|lichamen|lijk\w*|uitvaart|begraf\w*|begraven|slachtoffer\w*|levenlo\w+|nabestaande\w*|niet overleefd|het leven)\b",
        ),
        (r"\b(?:gewond|gewonden|lichtgewond|zwaargewond|gewonde)\b", r"\b(?:gewond\w*|verwond\w*|overleef\w*|letsel|brandwonden|ziekenhuis)\b", r"\b(?:gewond\w*|levensgevaar|overleefde\w*|(?:in|naar) het ziekenhuis)\b"),
    ),
    (
        (
            r"\b(?:stapt op|stappen op|opgestapt|vertrekt|neemt afscheid|legt (?:\w+ )?neer|treedt af|afgetreden|aftreden|houdt ermee op)\b",
            r"\b(?:stap\w* [^.]{0,60}\bop|opstap\w*|vertr\w+|weg|stop\w*|gestopt|afscheid|ontslag\w*|ontslagen|aftred\w*|trad\w* [^.]{0,60}\baf|verla\w+|verliet\w*|opvolg\w*|einde)\b",
        ),
        (
            r"\b(?:blijft aan|aanblijven|aanblijft|gaat door|doorgaan|doorgaat|voortzet|zet [^.]{0,40}\bvoort|bijgetekend|tekent bij|contract verlengd|verlengt contract|blijft)\b",
            r"\b(?:blij[fv]\w*|bleef|bleven|gebleven|door|verleng\w*)\b",
        ),
    ),
    (
        (
            r"\b(?:aangehouden|opgepakt|gearresteerd|ingerekend)\b",
            r"\b(?:arrest\w*|aanhou\w*|hield\w* [^.]{0,60}\baan|vast\w*|zit|zat|zitten|zaten|hechtenis|gevangen\w*|voorarrest|boeien|pakte\w* [^.]{0,60}\bop|verdachte\w*)\b",
        ),
        (r"\b(?:vrijgelaten|op vrije voeten|voortvluchtig|ontsnapt|ontkomen)\b", r"\b(?:vrij\w*|vlucht\w*|gevlucht|ontsnap\w*|ontkom\w*|ontkwam\w*|spoorloos)\b"),
    ),
    ((r"\b(?:verdubbeld|verdubbeling|verdubbelt)\b", r"\b(?:\w*dubbel\w*|twee keer|tweemaal|100 procent)\b"),
     (r"\b(?:gehalveerd|halvering|halveert)\b", r"\b(?:\w*halve\w*|helft)\b")),
    ((r"\bjongste\b", r"\b(?:jongste|jeugdigste)\b"), (r"\boudste\b", r"\boudste\b")),
    ((r"\bgrootste\b", r"\bgrootste\b"), (r"\bkleinste\b", r"\bkleinste\b")),
    ((r"\bhoogste\b", r"\b(?:hoog\w*|record\w*|top)\b"), (r"\blaagste\b", r"\b(?:laag\w*|dieptepunt)\b")),
    ((r"\bduurste\b", r"\bdu+r\w*\b"), (r"\bgoedkoopste\b", r"\bgoedko\w+\b")),
    ((r"\blangste\b", r"\blang\w*\b"), (r"\bkortste\b", r"\bkort\w*\b")),
    ((r"\b(?:warmste|heetste)\b", r"\b(?:warm\w*|heet\w*|hete|hitte\w*)\b"), (r"\bkoudste\b", r"\b(?:koud\w*|kou|kil\w*)\b")),
    ((r"\bdroogste\b", r"\bdro+g\w*\b"), (r"\bnatste\b", r"\bnat\w*\b")),
)  # fmt: skip
# Things of one kind, of which a headline names the one and the text never another in its stead: whole words, compounds
# with them as their last part, and the words that are as good as the first.
KINDS = (
    ("bus|autobus|touringcar", "trein|treinstel|locomotief", "tram", "metro|metrostel", "helikopter|heli", "vliegtuig|toestel|boeing|airbus|sportvliegtuig",
     "veerboot|veerpont|pont", "vrachtwagen|truck|vrachtauto", "bestelbus|busje|bestelwagen|bestelauto", "scooter|brommer|snorfiets", "tractor|trekker", "zeilboot|zeiljacht"),
    ("man", "vrouw"),
    ("jongen|jongetje", "meisje"),
    ("vader", "moeder"),
    ("zoon|zoontje", "dochter|dochtertje"),
    ("broer|broertje", "zus|zusje|zuster"),
    ("opa|grootvader", "oma|grootmoeder"),
    ("kleinzoon", "kleindochter"),
    ("neef|neefje", "nicht|nichtje"),
    ("oom", "tante"),
    ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    ("lente|voorjaar", "zomer", "herfst|najaar", "winter"),
    ("goud|gouden", "zilver|zilveren", "brons|bronzen"),
    ("januari", "februari", "april", "juni", "juli", "augustus", "september", "oktober", "november", "december"),
    ("hond|puppy", "kat|poes|kater|kitten", "paard|pony|merrie|hengst|veulen", "koe|kalf|stier|vee", "schaap|lam|ooi", "varken|big|zeug", "geit", "wolf", "beer", "olifant", "leeuw|leeuwin",
     "tijger", "zeehond", "walvis|potvis", "dolfijn", "bever", "zwaan", "ooievaar", "uil", "otter", "lynx", "konijn", "egel"),
    ("viool|violiste|violist", "cello|celliste|cellist", "piano|pianiste|pianist|vleugel", "trompet|trompettist", "fluit|fluitiste|fluitist|dwarsfluit", "orgel|organist|organiste", "harp|harpiste", "gitaar|gitarist", "hobo", "klarinet|klarinettist"),
    ("sopraan", "tenor", "bariton", "mezzosopraan|mezzo"),
    ("cocaïne|coke|cocaine", "heroïne", "xtc|mdma", "hasj", "wiet|hennep|cannabis|joint", "amfetamine", "crystal meth|methamfetamine"),
    ("pistool|revolver|vuurwapen|geweer|schot", "mes|messteek|gestoken|steekpartij", "hamer", "bijl", "machete", "zwaard"),
    ("roman", "dichtbundel|gedichten|poëzie", "toneelstuk", "biografie", "kookboek", "strip|stripboek"),
    ("brand|vuur|vlammen", "overstroming|wateroverlast", "aardbeving|beving|schok", "explosie|ontploffing", "lawine", "orkaan|cycloon|tyfoon"),
    ("linkerknie", "rechterknie"), ("linkerbeen", "rechterbeen"), ("linkerarm", "rechterarm"), ("linkerhand", "rechterhand"),
    ("linkeroever", "rechteroever"), ("linkeroog", "rechteroog"), ("linkervoet", "rechtervoet"), ("linkerenkel", "rechterenkel"),
    ("appel|appels", "peer|peren", "kers|kersen", "pruim|pruimen", "aardbei|aardbeien", "druif|druiven"),
    ("aardappel|aardappelen|aardappels", "ui|uien", "wortel|wortels|peen", "suikerbiet|suikerbieten|bieten", "tarwe", "maïs", "tomaat|tomaten", "paprika|paprika's", "komkommer|komkommers"),
)  # fmt: skip
# Endings of those words in the plural, and what stands behind them in compounds.
PLURAL = r"(?:en|s|'s|’s|e|je|jes|tje|tjes)?"
# Before a place: that somebody or something comes from it, or goes there; and that something is there.
FROM_THERE = r"(?i)\b(?:uit|(?<!centrum )(?<!hart )(?<!binnenstad )(?<!midden )(?<!rand )(?<!buurt )(?<!omgeving )(?<!haven )(?<!straten )van|vanuit|tegen|burgemeester van|wethouder van|geboren in|opgegroeid in|groeide op in|woont in|vanaf) (?:de |het )?$"
THERE = r"(?i)\b(?:(?:centrum|hart|binnenstad|midden|rand|buurt|omgeving|haven|straten) van|in|te|bij|nabij|rond|buiten|onder|over|haven van|haven|luchthaven|station|stad|rechtbank|gemeente) (?:het |de )?(?:[a-zë]+ )?$"
# Nouns for what is done, as a story takes up what it has told: the number of the pair above and the side of it, the noun, and
# whether what it is of must have been named.
NOMINALS = (
    (0, 0, r"\bde (?P<noun>vrijspraak)\b", False), (0, 1, r"\bde (?P<noun>veroordeling)\b", False),
    (1, 0, r"\bde (?P<noun>goedkeuring|instemming|aanvaarding) (?:van|met|voor)\b", False), (1, 1, r"\bde (?P<noun>afwijzing|verwerping) van\b", False),
    (2, 0, r"\bde (?P<noun>opening|heropening) van\b", True), (2, 1, r"\bde (?P<noun>sluiting|opheffing) van\b", True),
    (5, 0, r"\b(?:het|zijn|haar) (?P<noun>vertrek|aftreden|opstappen)\b", False), (5, 1, r"\b(?:het|zijn|haar) (?P<noun>aanblijven)\b", False),
    (6, 0, r"\b(?:de|zijn|haar) (?P<noun>arrestatie|aanhouding) van\b", False), (6, 1, r"\b(?:de|zijn|haar) (?P<noun>vrijlating) van\b", False),
)  # fmt: skip
# People, where nothing more is said of who they are; and what stands behind a word for somebody in the plural.
PEOPLE = ("mensen", "personen")
PLURALS = ("", "en", "s")
