"""What the splitter of sentences and the finder of counted nouns need to know of English."""

ABBREVIATIONS = (
    "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "capt", "lt", "sgt", "rev", "hon", "st", "jr", "sr", "vs", "etc", "e.g",
    "i.e", "cf", "al", "approx", "est", "inc", "ltd", "co", "corp", "bros", "no", "nos", "vol", "pp", "p", "fig", "jan", "feb", "mar", "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "u.s", "u.k", "u.n", "a.m", "p.m", "d.c", "ph.d", "mt", "ft", "ave", "messrs",
    "supt", "cllr", "maj", "cmdr", "adm", "pte", "cpl", "op", "ca", "c", "pct", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "tues", "thurs",
)  # fmt: skip
FUNCTION_WORDS = (
    "the", "and", "of", "to", "in", "that", "is", "was", "for", "on", "with", "as", "at", "by", "from", "it", "he", "she", "they", "are", "be",
    "this", "have", "had", "not", "but", "an", "which", "his", "her", "has", "were", "their", "would", "been",
)  # fmt: skip
NOUN_STOPS = (
    "the", "a", "an", "and", "or", "of", "in", "on", "to", "that", "is", "was", "are", "were", "with", "for", "not", "at", "by", "from", "as",
    "but", "he", "she", "they", "it", "who", "which", "what", "where", "when", "while", "have", "has", "had", "be", "been", "than", "then",
    "there", "their", "his", "her", "its", "this", "these", "those", "per", "since", "over", "under", "after", "before", "about", "into",
    "will", "would", "can", "could", "may", "might", "must", "should", "did", "does", "do", "said", "say", "says", "more", "less", "fewer",
    "cheaper", "dearer", "higher", "lower", "longer", "wide", "long", "high", "tall", "deep", "away", "ago", "later", "earlier", "back",
    "voted", "went", "came", "took", "lost", "won", "died", "fell", "rose", "killed", "injured", "also", "only", "now", "still", "so",
    "because", "if", "during", "between", "against", "without", "within", "across", "via", "each", "all", "both", "share", "back", "up",
    "down", "out", "off", "we", "you", "i", "how", "why", "just", "times", "million", "billion", "thousand", "hundred", "percent", "euros",
    "nobody", "nothing", "everyone", "everybody", "somebody", "however", "instead", "meanwhile", "yet", "no", "yesterday", "afterwards",
    "lie", "lies", "waits", "wait", "backed", "think", "thinks", "want", "wants", "agreed", "left", "told", "made", "got", "saw", "sold",
    "bought", "held", "paid", "gave", "kept", "found", "felt", "became", "began", "broke", "brought", "caught", "chose", "drew", "drove", "ate",
    "flew", "knew", "led", "lent", "met", "ran", "sat", "sent", "slept", "spent", "spoke", "stood", "stole", "swam", "taught", "thought", "threw",
    "wore", "wrote", "shut", "stay", "stayed", "remain", "remained", "never", "always", "often", "soon", "later", "earlier", "today", "tomorrow",
    "tonight", "everywhere", "nearby", "together", "altogether", "themselves", "itself", "himself", "herself", "work", "live", "lives", "lived", "worked",
)  # fmt: skip
NOUNS_IN_E: list[str] = []
NOUN_ENDINGS_IN_E: tuple[str, ...] = ()
# Counted as they are: "twelve injured", "40 dead".
ADJECTIVES = "dead injured wounded missing homeless unemployed elderly disabled aged".split()
# In a run of words after a number the counted noun is the plural: "12,000 new primary school pupils".
PLURAL: str | None = (
    r"(?:(?!.*(?:ss|us|is|ous|'s)$).{2,}s|people|men|women|children|police|staff|fish|sheep|feet|teeth|mice|cattle|media|data|crew|"
    r"aircraft|deer|salmon|spacecraft|personnel|geese|oxen|lice|dice|folk|offspring|clergy)$"
)
POPULATIONS = ("inhabitant", "inhabitants", "residents", "resident")
# Abbreviations that may end a sentence too; the others are always followed by a name or a number.
CLOSING_ABBREVIATIONS = (
    "pct mln etc jr sr inc ltd co corp a.m p.m u.s u.k vs jan feb mar apr jun jul aug sept oct nov dec"
).split()
