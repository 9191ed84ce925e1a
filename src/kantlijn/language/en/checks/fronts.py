"""English words of headlines, captions and summaries. Drawn up from how English newspapers write them, and tried on the right
twins and the clean texts of docs/calibration.md.
"""

# Who took a picture, at the end of its caption.
CREDIT = r"\s*[\[(–-]?\s*(?:Photo(?:graph)?s?|Picture|Credit|©|Image|Illustration|By)(?:\s+by|:)?\s+[A-ZÀ-Þ][^.!?]{1,50}[.\])]*$"
# What opens a caption.
LABEL = r"(?i)\[?(?:[^\W\d]|[ -]){3,30}[:|]\s*"
# The picture is of another day, or of another place, than the story.
ANOTHER_DAY = (
    r"(?i)\b(?:archive\w*|file photo|(?:19|20)\d\d|last (?:year|month|season|summer|winter)|earlier|left|right|centre|center|former\w*|once|born|"
    r"childhood|during an?|clockwise|years ago)\b"
)
# What it says is denied, asked or foreseen.
DENIED = (
    r"(?i)\?|\b(?:not|no|never|without|or|maybe|may|might|could|can|cannot|can['’]t|won['’]t|would|should|must|wants?|threat\w*|fears?|hopes?|plans? to|planned|seeks?|demands?|"
    r"asks?|calls?|urges?|proposal|despite|yet|nearly|almost|narrowly|as if|if|why|how|who)\b"
)
# Right behind a word: that was long ago, and says nothing of today ("opened in 1980").
LONG_AGO = r"(?i)[^.;:,\d]{0,25}\b(?:in|since|on) (?:[a-z]+ )?(?:1[0-9]|20)\d\d\b|[^.;:,\d]{0,25}\b(?:last|the previous) (?:year|month|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b|[^.;:,]{0,20}\b(?:years|months|decades|a decade|a century) (?:ago|earlier|before)\b"
# Right before a word for somebody: it is whom something was done to, or who was there as well ("the murder of a girl").
OBJECT = r"(?i)\b(?:of|on|to|with|against|for|by|from|and|than|at|murdering|killing|attacking|stabbing|raping|robbing|assaulting|saved|rescued|killed|hit|found|his|her|their) (?:an? |the |his |her |their |another )?(?:[\w-]+ ){0,2}$"
# Pairs of what can be said of one thing and never both at a time. Of each of the two: the words that say it, and those that
# also do, or may: a text that has any of those tells of it. Only where it has none of the one, and says the other, a headline
# is asked about. A third pattern is what a text may say instead, where that is more than the first.
OPPOSITES = (
    (
        (r"\b(?:acquitted|acquittal|cleared|not guilty|walks free|exonerated)\b", r"\b(?:acquit\w*|clear\w*|not guilty|exonerat\w*|walk\w* free|freed|innocen\w*|overturn\w*|quash\w*)\b"),
        (
            r"\b(?:convicted|conviction|found guilty|sentenced|jailed|guilty of|(?:years|months) in (?:prison|jail))\b",
            r"\b(?:convict\w*|guilty|sentenc\w*|jail\w*|imprison\w*|prison|fined)\b",
        ),
    ),
    (
        (
            r"\b(?:approved?|approves|approval|adopted|adopts|green light|endorsed?|endorses|ratif(?:y|ies|ied)|go-ahead|back(?:ed|s) (?:plans?|bid|scheme|proposals?|bill))\b",
            r"\b(?:approv\w*|back\w*|pass(?:ed|es)?|adopt\w*|green light|endors\w*|ratif\w*|agree\w*|go-ahead|in favou?r|support\w*|permission|vot(?:e|ed|es) (?:[^.]{0,40} )?for)\b",
        ),
        (
            r"\b(?:rejected|rejects|rejection|turn(?:ed|s) down|vot(?:ed|es) down|vetoed|vetoes|thrown out|throws out)\b",
            r"\b(?:reject\w*|turn\w* [^.]{0,60}\bdown|vot\w+ (?:down|against)|refus\w*|block\w*|veto\w*|thr\w+ out|scrap\w*|quash\w*|dismiss\w*|against)\b",
        ),
    ),
    (
        (r"\b(?:reopen(?:s|ed|ing)?|opening|opens (?:its )?doors|opens (?:in|at|on)|opened)\b", r"\b(?:open\w*|reopen\w*|unveil\w*)\b"),
        (r"\b(?:closure|closing|to close|closed|closes|shuts? down|shut)\b", r"\b(?:clos\w*|shut\w*|end of)\b"),
    ),
    ((r"\bprofits?\b", r"\b(?:profit\w*|in the black|earn\w*)\b"), (r"\b(?:loss|losses)\b", r"\b(?:loss|losses|lost|lose|loses|in the red)\b")),
    (
        (
            r"\b(?:dead|dies?|died|killed|kills|drown(?:s|ed))\b",
            r"\b(?:dead\w*|die[sd]?|dying|kill\w*|death\w*|fatal\w*|murder\w*|perish\w*|drown\w*|body|bodies|funeral|li(?:fe|ves)|victims?|bereaved|succumb\w*)\b",
        ),
        (r"\b(?:injured|hurt|wounded)\b", r"\b(?:injur\w*|hurt|wound\w*|surviv\w*+(?!\sby\b)|hospital\w*)\b", r"\b(?:injured|hurt|wounded|survived(?!\sby\b)|in hospital|to hospital|stable condition|serious but stable)\b"),
    ),
    (
        (
            r"\b(?:resigns?|resigned|quits|steps down|stepp(?:ed|ing) down|bows out|bowed out)\b",
            r"\b(?:resign\w*|quit\w*|step\w* [^.]{0,20}\bdown|leav\w*|left|depart\w*|sack\w*|fire[sd]?|oust\w*|retir\w*|bow\w* out|successor|replac\w*)\b",
        ),
        (
            r"\b(?:stays? on|stayed on|remains? in (?:his|her|the) (?:post|job|office)|carr(?:y|ies|ied|ying) on|will stay|extend(?:s|ed) (?:his|her) contract|stays)\b",
            r"\b(?:stay\w*|remain\w*|carr\w+ on|continu\w*|extend\w*|keep\w*|kept)\b",
        ),
    ),
    (
        (r"\b(?:arrested|arrests?|detained)\b", r"\b(?:arrest\w*|held|hold\w*|detain\w*|custody|behind bars|seiz\w*|captur\w*|charged|suspects?)\b"),
        # pictures, names and figures are released as well, and mostly by the police
        (
            r"(?<!cctv )(?<!image )(?<!images )(?<!picture )(?<!pictures )(?<!photo )(?<!photos )(?<!footage )(?<!video )(?<!film )(?<!album )(?<!single )(?<!report )(?<!figures )(?<!results )(?<!details )(?<!name )(?<!names )(?<!data )(?<!appeal )(?<!statement )(?<!documents )(?<!letter )(?<!letters )(?<!files )released\b|\b(?:on the run|at large|escapes|escaped)\b",
            r"\b(?:releas\w*|free\w*|on the run|at large|escap\w*|fled|flee\w*)\b",
        ),
    ),
    ((r"\b(?:doubled|doubles|doubling)\b", r"\b(?:doubl\w*|twice|100 per ?cent|100%)\b"), (r"\b(?:halved|halves|halving)\b", r"\b(?:halv\w*|half)\b")),
    ((r"\byoungest\b", r"\byoung\w*\b"), (r"\b(?:oldest|eldest)\b", r"\b(?:old\w*|eld\w*)\b")),
    ((r"\b(?:largest|biggest)\b", r"\b(?:larg\w*|big\w*)\b"), (r"\bsmallest\b", r"\b(?:small\w*|tin\w*)\b")),
    ((r"\bhighest\b", r"\b(?:high\w*|record\w*|peak\w*)\b"), (r"\blowest\b", r"\blow\w*\b")),
    ((r"\b(?:dearest|costliest|most expensive)\b", r"\b(?:dear\w*|cost\w*|expensive|pric\w*)\b"), (r"\bcheapest\b", r"\bcheap\w*\b")),
    ((r"\blongest\b", r"\blong\w*\b"), (r"\bshortest\b", r"\bshort\w*\b")),
    ((r"\b(?:hottest|warmest)\b", r"\b(?:warm\w*|hot\w*|heat\w*)\b"), (r"\bcoldest\b", r"\bcold\w*\b")),
    ((r"\bdriest\b", r"\b(?:dri\w+|dry|drought\w*)\b"), (r"\bwettest\b", r"\b(?:wet\w*|rain\w*)\b")),
)  # fmt: skip
# Things of one kind, of which a headline names the one and the text never another in its stead: whole words, compounds
# with them as their last part, and the words that are as good as the first.
KINDS = (
    ("bus|minibus", "train|locomotive|rail", "tram|streetcar", "helicopter|chopper", "plane|aircraft|jet|airliner|airplane|aeroplane|flight", "ferry", "lorry|truck|tanker",
     "tractor", "yacht|sailboat", "barge|narrowboat"),
    ("man", "woman|women"),
    ("boy", "girl"),
    ("father|dad", "mother|mum|mom"),
    ("son", "daughter"),
    ("brother", "sister"),
    ("grandfather|grandad|granddad", "grandmother|granny|gran|grandma"),
    ("grandson", "granddaughter"),
    ("uncle", "aunt"),
    ("husband", "wife"),
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ("summer", "autumn", "winter"),
    ("gold", "silver", "bronze"),
    ("january", "february", "april", "june", "july", "august", "september", "october", "november", "december"),
    ("dog|puppy|labrador|terrier|spaniel|hound", "cat|kitten|tabby", "horse|pony|mare|stallion|foal", "cow|calf|bull|cattle|heifer", "sheep|lamb|ewe|flock", "pig|piglet|sow", "goat", "wolf|wolves", "elephant",
     "lion|lioness", "tiger", "whale", "dolphin", "beaver", "swan", "stork", "owl", "otter", "lynx", "rabbit", "hedgehog", "badger", "fox"),
    ("violin|violinist", "cello|cellist", "piano|pianist", "trumpet|trumpeter", "flute|flautist|flutist", "organ|organist", "harp|harpist", "guitar|guitarist", "oboe|oboist", "clarinet|clarinettist|clarinetist"),
    ("soprano", "alto", "tenor", "baritone", "mezzo|mezzo-soprano"),
    ("cocaine", "heroin", "ecstasy|mdma", "cannabis|marijuana|weed", "meth|methamphetamine|crystal meth"),
    ("pistol|revolver|gun|rifle|shotgun|shot|shooting", "knife|stabbed|stabbing", "hammer", "axe", "machete", "sword"),
    ("novel", "biography", "cookbook", "anthology|poetry|poems"),
    ("fire|blaze|flames", "flood|floods|flooding", "earthquake|quake|tremor", "explosion|blast", "avalanche", "hurricane|cyclone|typhoon", "landslide|mudslide"),
    ("apple|apples", "pear|pears", "cherry|cherries", "plum|plums", "strawberry|strawberries", "grape|grapes"),
    ("potato|potatoes", "onion|onions", "carrot|carrots", "wheat", "barley", "maize|corn", "tomato|tomatoes", "cucumber|cucumbers"),
)  # fmt: skip
# Endings of those words in the plural.
PLURAL = r"(?:s|es|['’]s)?"
# Before a place: that somebody or something comes from it, or goes there; and that something is there.
FROM_THERE = r"(?i)\b(?:from|(?<!middle )(?<!centre )(?<!center )(?<!heart )(?<!outskirts )(?<!edge )(?<!streets )(?<!port )(?<!city )(?<!town )(?<!village )of|against|born in|raised in|grew up in|lives in|lived in|mayor of|for) (?:the )?$"
THERE = r"(?i)\b(?:(?:middle|centre|center|heart|outskirts|edge|streets|port|city|town|village) of|in|at|near|outside|around|over|off|port of|town of|city of|village of|port|court in) (?:the )?(?:[a-z]+ )?$"
# Nouns for what is done, as a story takes up what it has told: the number of the pair above and the side of it, the noun, and
# whether what it is of must have been named.
NOMINALS = (
    (0, 0, r"\b(?:the|his|her) (?P<noun>acquittal)\b", False), (0, 1, r"\b(?:the|his|her) (?P<noun>conviction)\b", False),
    (1, 0, r"\bthe (?P<noun>approval|adoption|passage) of\b", False), (1, 1, r"\bthe (?P<noun>rejection|refusal) of\b", False),
    (2, 0, r"\bthe (?P<noun>opening|reopening) of\b", True), (2, 1, r"\bthe (?P<noun>closure|closing) of\b", True),
    (5, 0, r"\b(?:the|his|her) (?P<noun>resignation|departure)\b", False),
    (6, 0, r"\b(?:the|his|her) (?P<noun>arrest|detention) of\b", False), (6, 1, r"\b(?:the|his|her) (?P<noun>release) of\b", False),
)  # fmt: skip
# People, where nothing more is said of who they are; and what stands behind a word for somebody in the plural.
PEOPLE = ("people", "persons")
PLURALS = ("", "s")
