"""Dutch pronouns for one man or one woman. Lower case. Tried on the clean texts and the right twins of docs/calibration.md."""

# What may stand right before "zij" without being its verb; a verb of more than one ends in n.
_NO_VERB = (
    r"(?:dat|als|of|en|maar|want|toen|die|wie|omdat|terwijl|zodat|voordat|nadat|tot|totdat|hoe|waar|wat|zoals|dan|met|voor|van|aan|op|bij|door|om|sinds|wanneer|hoewel|waarom|waarna|"
    r"waarop|waarmee|ook|zowel|noch|dus|pas|nu|al|mits|tenzij|ofschoon|doordat|opdat|alsof|zolang|zodra|indien|waarvoor|waarbij|waaruit|waarover|zoveel|na|uit|over|tegen|er|haar|zijn)"
)
_HUMAN = (
    r"(?:zegt|zei|vertelt|vertelde|denkt|dacht|vindt|vond|weet|wist|woont|woonde|leest|las|schreef|schrijft|studeerde|trouwde|leerde|kocht|lachte|lacht|droomt|"
    r"droomde|hoopt|hoopte|zong|zingt|overleed|stierf|promoveerde|verhuisde|fietste|fietst|schilderde|belde|vroeg|vraagt|solliciteerde|emigreerde|werkte|werkt|sliep)"
)
# A pronoun that stands for one woman, and one that stands for a man and no thing: with a verb right behind or before it.
SHE = (
    r"(?:^|(?<=[.!?;:] )|(?<=\n)|(?<=, ))(?P<pronoun>zij|ze)(?= (?!die\b|dat\b|met\b|allebei\b|samen\b|zelf\b)[a-zà-ÿ]*[a-mo-z]\b)"
    rf"|\b(?!{_NO_VERB} )[a-zà-ÿ]+(?<!n) (?P<other>zij)\b(?! (?:allebei|samen|zelf|met)\b)"
)
HE = rf"(?:^|(?<=[.!?;:] )|(?<=\n)|(?<=, ))(?P<pronoun>hij)(?= {_HUMAN}\b)|\b{_HUMAN} (?P<other>hij)\b"
# The same of the one that the story is about.
AS_HE = r"\b(?P<pronoun>hij|hem)\b"
AS_SHE = r"\b(?P<pronoun>zij|ze|haar)\b"
# Words for women, for men, and for what is called "zij" or "hij" as they are.
OTHERS_SHE = (
    r"\b(?:\w*vrouw\w*|moeder\w*|dochter\w*|zus|zussen|zusje\w*|zuster\w*|meisje\w*|oma|grootmoeder|tante|nicht\w*|koningin\w*|prinses\w*|weduwe|vriendin\w*|mevrouw|echtgenote|"
    r"bruid|mama|mam|\w+ster|\w+sters|\w+trice|\w+esse|\w+ice|merrie|koe|zeug|teef|poes|kat|zeehond|leeuwin|\w*dames?|echtpaar|stel|gezin|ouders|commissie|"
    r"regering|partij|gemeente|rechtbank|organisatie|stichting|vereniging|bank|politie|maatschappij|ploeg|groep|familie|bevolking|overheid|raad|krant|firma)\b"
)
OTHERS_HE = (
    r"\b(?:\w*man|\w*mannen|vader\w*|zoon\w*|broer\w*|jongen\w*|opa|grootvader|oom|neef\w*|koning|prins|weduwnaar|vriend|vrienden|meneer|heer|echtgenoot|bruidegom|papa|pap|pa|hond|kater|hengst|"
    r"stier|paard|bok|haan|wolf|leeuw|beer|god|jezus|echtpaar|stel|gezin|ouders|baas|collega|buurman|agent|arts|dokter|chirurg|chef|trainer|coach|leraar|meester|rechter|president|premier|paus)\b"
)
# Somebody who comes in without a name.
SOMEBODY = (
    r"\b(?:een|de|haar|zijn|hun) (?:[a-zë]+e )?(?:woordvoerder\w*|collega|buur\w*|agent\w*|arts|patiënt\w*|verdachte|slachtoffer|leerling|student\w*|kind|vriend\w*|klant|gast|bezoeker|"
    r"leraar|docent|hoogleraar|onderzoeker|rechter|officier|advocaat|verpleegkundige|baby|tegenstander|partner|kandidaat|minister|burgemeester|wethouder)\b"
)
