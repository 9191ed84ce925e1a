"""How English spells one name two ways, and the words that make two people of two like names."""

# Spellings that sound the same, in the order in which they are replaced: a name and its variant come out alike. From
# spellings of surnames that stand beside each other in registers (Smith, Smyth; Clark, Clarke; MacIntyre, McIntyre).
SOUNDS = (
    ("mac", "mc"), ("ph", "f"), ("sch", "sh"), ("ck", "k"), ("x", "ks"), ("qu", "kw"), ("gh", "g"), ("th", "t"),
    ("ea", "e"), ("ee", "e"), ("ey", "y"), ("ie", "y"), ("ai", "ay"), ("ei", "ay"), ("oo", "u"), ("ou", "u"), ("c", "k"), ("z", "s"), ("i", "y"),
)  # fmt: skip
# A name with these behind it is the same name, inflected: not another spelling.
ENDINGS = ("s", "i", "'s", "es", "n", "ns", "an", "ian", "ans", "ish", "er", "ers", "y", "ic", "i", "is")
FAMILY = [
    "brother", "brothers", "sister", "sisters", "father", "mother", "son", "sons", "daughter", "daughters", "husband",
    "wife", "couple", "partner", "widow", "widower", "grandfather", "grandmother", "grandson", "granddaughter", "uncle", "aunt",
    "cousin", "cousins", "nephew", "niece", "twin", "twins", "family", "married", "marriage", "related", "namesake", "no relation",
    "in-law", "junior", "senior", "dynasty", "clan", "ex-wife", "ex-husband", "girlfriend", "boyfriend", "siblings", "his parents", "her parents", "their parents", "his children",
    "her children", "their children", "dad", "mum", "mom",
]  # fmt: skip
# Functions that nobody has two of at a time, in groups: two of one group are two functions.
OFFICES = (
    ("mayor", "senator", "congressman", "congresswoman", "governor", "president", "prime minister|premier", "king", "queen", "ambassador"),
    ("foreign minister|foreign secretary", "finance minister", "defence minister|defense minister|defence secretary|defense secretary", "health minister|health secretary", "interior minister|home secretary",
     "justice minister|justice secretary", "education minister|education secretary", "agriculture minister", "environment minister|environment secretary", "transport minister|transport secretary",
     "energy minister|energy secretary", "attorney general"),
    ("headteacher|head teacher|headmaster|headmistress", "deputy head", "caretaker"),
    ("prosecutor", "judge", "barrister|solicitor|defence lawyer|defense lawyer|lawyer|attorney", "magistrate", "coroner", "bailiff"),
    ("coach|manager|head coach", "goalkeeper|keeper", "referee", "striker|forward", "defender", "midfielder", "chairman|chairwoman|chair"),
    ("coach|manager|head coach", "captain", "referee"),
    ("chairman|chairwoman|chair", "vice-chairman|vice-chair", "treasurer", "secretary", "spokesman|spokeswoman|spokesperson"),
    ("chief executive|chief executive officer|ceo", "chairman|chairwoman|chair", "chief financial officer|finance director|cfo", "chief operating officer", "spokesman|spokeswoman|spokesperson"),
    ("vicar|rector|parish priest", "bishop", "imam", "rabbi", "cardinal", "pope", "archbishop"),
    ("gp", "nurse", "vet", "dentist", "pharmacist"),
    ("virologist", "cardiologist", "neurologist", "psychiatrist", "oncologist", "gynaecologist|gynecologist", "paediatrician|pediatrician", "dermatologist", "urologist", "pathologist", "anaesthetist|anesthesiologist",
     "radiologist"),
    ("psychologist", "economist", "biologist", "historian", "astronomer", "chemist", "physicist", "mathematician", "geologist", "archaeologist|archeologist", "theologian"),
    ("constable", "sergeant", "inspector", "superintendent", "chief constable"),
    ("general", "colonel", "major", "lieutenant", "corporal", "admiral", "commodore"),
    ("soprano", "mezzo|mezzo-soprano", "alto", "tenor", "baritone"),
    ("violinist", "cellist", "pianist", "drummer", "bassist", "trumpeter", "flautist|flutist", "organist", "clarinettist|clarinetist", "conductor"),
)  # fmt: skip
OTHER_TIMES = [
    "former", "formerly", "ex", "ex-", "then", "late", "onetime", "one-time", "later", "previous", "previously", "past", "acting", "interim", "deputy",
    "designate", "elect", "future", "incoming", "outgoing", "candidate", "shadow", "vice", "was", "became", "becomes", "become", "been",
    "until", "since", "new", "successor", "predecessor", "succeeded", "also", "both", "turned", "retired", "emeritus", "now",
]  # fmt: skip
PARTIES = (
    "Labour Conservative Tory LibDem Green SNP Plaid DUP Republican Democrat Democratic Reform"
).split()
# In a function: what the office is of.
OFFICE_OF = r" (?:of|for|in) (?:the )?(.+)$"
# The title of a book or a play: an article with a capital in the middle of a sentence, and words without one.
TITLE = r"(?-i:\b(?:The|A|An)(?: [a-zà-ÿ][\w’'-]*){2,3}(?=[,.;:)]))"
# An office with what it is of, and between the two whoever holds it; `name` where somebody is named.
OFFICE_AND_FIELD = (
    r"\b(?P<field>finance|foreign|defen[cs]e|health|education|interior|home|justice|agriculture|energy|environment|transport|trade|culture|labou?r|economy|housing|planning|sports?|tourism|"
    r"science|industry|immigration|climate) (?P<office>minister|secretary)(?P<name>\b)?"
)
# Of those, the one that speaks or thinks: its article before it, and a verb behind it.
OFFICE_SPEAKS = r"\b(?:the|said the|according to the) $"
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
