"""English words that say which way a figure went, or which of two figures is the larger."""

# Verbs, participles and nouns of a change; from the corrections and the news that number.direction was tried on, with the
# other forms of each verb. Verbs that are said of ranks, tempers and exchange rates are left out where they stand for those
# more often than for amounts.
WENT_UP = r"\b(?:gained seats|gains seats|won seats|lengthened|widened|extended|rises?|rose|risen|rising|grows?|grew|grown|growth|increased|increases|increase|increasing|accelerated|climbed|climbs|jumped|soared|surged|went up|gone up|up|raised|expanded|swelled|swollen)\b"
WENT_DOWN = (
    r"\b(?:lost seats|loses seats|shortened|narrowed|eased|slowed|trimmed|falls?|fell|fallen|falling|drops?|dropped|declined?|declines|declining|decreased?|decreases|shrank|shrunk|shrinks?|plunged|plummeted|slumped|went down|"
    r"gone down|down|lowered|reduced|reduction|dwindled|tumbled|slipped|contracted|diminished)\b"
)
# Comparatives: which way, and what they can be said of.
COMPARED = {
    "more": ("up", "any"), "higher": ("up", "any"), "greater": ("up", "any"), "larger": ("up", "any"), "bigger": ("up", "any"), "busier": ("up", "any"), "quieter": ("down", "any"),
    "less": ("down", "any"), "fewer": ("down", "any"), "lower": ("down", "any"), "smaller": ("down", "any"),
    "dearer": ("up", "money"), "costlier": ("up", "money"), "more expensive": ("up", "money"), "cheaper": ("down", "money"),
    "older": ("up", "age"), "younger": ("down", "age"),
    "longer": ("up", "extent"), "shorter": ("down", "extent"), "further": ("up", "length"), "deeper": ("up", "length"),
    "wider": ("up", "length"), "narrower": ("down", "length"), "taller": ("up", "length"), "heavier": ("up", "weight"),
    "lighter": ("down", "weight"), "warmer": ("up", "degrees"), "hotter": ("up", "degrees"), "colder": ("down", "degrees"),
    "cooler": ("down", "degrees"), "faster": ("down", "time"), "quicker": ("down", "time"), "slower": ("up", "time"),
}  # fmt: skip
# Between a comparative and what it is compared with: "more than the 1,500", "fewer than last year (38)", "older than his rival, 37".
THAN_THE = (
    r"(?:\s(?!than)[^\W\d_]+){0,2}\sthan\s(?:(?:the|those|that|his|her|its|their)(?:\s[^\W\d_]+){0,3}(?:,\swho\s(?:is|was)\s|\s(?:of\s(?:the\s)?|with\s(?:the\s)?|\()?)|(?:the|those|his|her|its|their)\s|"
    r"(?:last|the previous|yesterday|the year before)(?:\s?[^\W\d_]*)(?:['’]s\s|\s?\()|in\s(?:19|20)\d\d\s?\(|[^\W\d_]+\s(?:years?|months?|weeks?)\s(?:earlier|ago|before)\s?\(|(?:last\s[^\W\d_]+|in (?:19|20)\d\d|the year before|a year ago|the last time),?\swhen\s(?:there|it|they)\s(?:were|was|had|numbered)\s(?:still\s)?)$"
)
# A comparison with something else, in words.
THAN = r"\bthan\b"
# The same with what it was at another moment, right before the two figures: "lower than a year ago, 61 per cent against 64".
THAN_THEN = r"\b(?:than|on|from)\s(?:it\s(?:was|had been)\s|they\swere\s)?(?:in\s)?(?:(?:last|the (?:previous|same|year|month|week)|the\s[^\W\d_]+ before|(?:an?|one|two|three|four|five|ten) (?:year|month|week|decade|season|quarter)s? (?:ago|earlier|before)|(?:19|20)\d\d)\b[^,:;(–—.]{0,30})\s?[,:(–—]\s?(?:[^\W\d_]+\s){0,3}$"
# A comparative that counts something: "more beds than the other five".
MORE_OF_WHAT = r"\s(?!than\b)[^\W\d_]+\s(?:[^\W\d_]+\s)?than\b"
# Between the figure now and the one it is set against.
AGAINST = r"[^.;:\d]{0,24}(?:[,(–—]\s?)?\b(?:(?:last|the previous)\s(?:year|week|month|summer|winter|season|time)\s(?:it|that|there)\s(?:was|were|cost)|against|compared with|compared to|from|versus)\s(?:[^\W\d_]+\s){0,3}$"
# The same with the way it went in it: "£14m, down from £15m". {} stands for the word.
AWAY_FROM = r"(?:\s?[,(–—]\s?|\s)(?:an?\s|well\s|sharply\s|slightly\s|and\s|which is\s)*{}\s(?:from|on|compared with|compared to|against)\s(?:the\s|an?\s|last year's\s|just\s)?$"
# Words that place the figure set against it in a moment, or make it the usual one.
EARLIER = (
    r"\b(?:last|earlier|before|previous|previously|ago|then|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|"
    r"in (?:the )?(?:\w+ quarter|first|second|third|(?:19|20)\d\d)|from|usually|usual|normal|norm|normally|now|today)\b"
)
# Right before the figure now: it is what it came to, and no size of the change.
CAME_TO = r"(?:\b(?:to|at|with|is|was|were|costs?|stands? at|stood at)|[:,(–—])\s?(?:the\s|an?\s|now\s|an average of\s|some\s)*$"
# Right before a figure that is the size of a change.
SIZE_OF = r"\b(?:by|of|per)\s(?:some\s|as much as\s)?$"
# Before a figure with a comparative right behind it: it is what is compared, and no difference.
WITH_ = r"\b(?:at|with)\s(?:his|her|its|their|an?|the|some)?\s?$"
# What has a number by itself: "the number of classes … from 3 to 5" needs no noun behind the figures.
A_NUMBER = r"\b(?:seats|toll|tally|cases|deaths|wait|queue|average|number|numbers|membership|population|attendance|total|staff|workforce)\b"
# Words of doubt, of a wish, of another measure, and of what is better when it is less.
DOUBT = (
    r"\b(?:not|no|never|nor|nearly|almost|between|would|should|must|want|wants|exchange rate|temperature\w*|adjusted|adjusting|seasonal\w*|relative|relatively|per head|per capita|net|"
    r"rank\w*|place|position|record|(?<!year's )(?<!year’s )(?<!years' )(?<!month's )(?<!this )(?<!same )time|improved|improving|handicap|deficit|lead|gap|first|rouble|pound|dollar|euro|yen|lira)\b"
)
# In a proportion A:B, words that say that it became more even, and less.
EVENER, UNEVENER = r"\b(?:smaller|shrunk|narrowed|narrower|fallen|closed|shrank)\b", r"\b(?:larger|grown|widened|wider|risen|grew)\b"
GAP = r"\b(?:gap|difference|distance|inequality|imbalance)\b"
# Where the clause of a figure begins: behind a stop, another figure (a year is none) or a word that joins clauses.
CLAUSE_OPENS = r"[;.]\s|\b(?!(?:19|20)\d\d\b)\d|,\s(?:but|and|while)\b"
# Where the words begin that tell the way of the two figures behind them; a comma before the first of the two is no end.
VERB_OPENS = r"[;:.(]\s|,\s(?!from\b)|\d"
# Behind a change that is spoken of as known: it is that of another thing, or not the only one.
OF_ANOTHER = r"\s(?:of|in)\b"
