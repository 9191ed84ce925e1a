"""English words that take up figures told before: what stands behind them was worked out from those.

Only words of grammar (articles, pronouns, conjunctions) and a handful of the commonest verbs: which figures belong together is left to the
figures. Regular expressions on lower case text, made on forty fragments of our own in the manner of corrections columns, and
tried on the texts of docs/calibration.md.
"""

# Before a figure, right up to it. It says the same as what went before: "that is 12 per cent", ", or £150", "(38 per cent)".
EQUALS = (
    r"\b(?:that|this|which)\s(?:is|was|were|came|comes|means|meant|makes|made|amounts|works|adds)\b(?:\s[^\W\d_]+){0,4}\s(?:[$£€]\s?)?$|"
    r"[,(–—]\s(?:or|thus|so|equal to|equivalent to)(?:\s[^\W\d_]+){0,2}\s(?:[$£€]\s?)?$|\bmeaning(?:\s[^\W\d_]+){0,2}\s(?:[$£€]\s?)?$|\s[(–—]\s?$|(?:^|\s)\($"
)
# It is a noun of its own for what the figures make: "A fall of 15 per cent", ", a drop of £700m", "with a value of".
NAMED = (
    r"\b(?:an?|the|that|this|those)\s(?:[^\W\d_][\w'-]*,?\s){1,3}(?<!\brate )(?<!\bturnout )(?<!\blevel )of\s(?:[$£€]\s?)?$"
)
# Before the price of one, which is told and not worked out.
PRICED = r"\bat\s$"
# Before such a noun, where it speaks of what was told: it opens the sentence, or stands behind a comma or a preposition.
OPENS = r"^\W*$|[,;:–—(]\s$|\b(?:with|by|despite|for|at|after)\s$"
# How such a noun opens where it is known already.
TAKEN_UP = r"(?:the|that|this|those)\s"
# It follows from them.
SO = (
    r"(?:^|[,;–—]\s)so\b(?:\s[^\W\d_]+){0,7}?\s(?:[$£€]\s?)?$|"
    r"\b(?:thus|thereby|therefore|meaning|making|leaving|giving)\b(?:\s[^\W\d_]+){0,7}?\s(?:[$£€]\s?)?$"
)
SO_BEHIND = r"[^.;:\d]{0,36}\b(?:thus|therefore|accordingly)\b"
# It is all of them together, before and behind: "in all 600", "bringing the total to 600", "600 in all".
TOGETHER = (
    r"\b(?:together|combined|total|altogether|in all|between them|all told)\b(?:\s[^\W\d_]+){0,7}?\s(?:[$£€]\s?)?$|"
    r"\b(?:bringing|taking|brings?|brought|takes?|took)\b(?:\s[^\W\d_]+){1,7}?\sto\s(?:[$£€]\s?)?$"
)
TOGETHER_BEHIND = r"(?:\s[^\W\d_]+){0,2}?,?\s(?:in all|in total|altogether|combined|all told|between them|together)\b"
IS_BEHIND = r"(?!)"  # behind a number after a relative pronoun, in languages where one may be an article
# It is known already: "The 767 supporters", "those £2.4m", "the 45% reduction".
DEFINITE = r"\b(?:the|those|these|that|this|all|their|its)\s(?:[$£€]\s?)?$|^\W*(?:with|at)\s(?:[$£€]\s?)?$"
# Before a share or a factor that is a noun with what follows, or stands behind a comma: "a 20% increase", ", four times as many".
ARTICLE = r"\ban?\s$|[,(–—]\s(?:an?\s)?$"
# By how much something changed, and how the change is told behind it; and before a share that is a noun with what follows.
BY = r"\bby\s$"
COMPARED = r"(?:\s[^\W\d_]+){0,1}?\s(?:more|less|fewer|off|up|down|extra|discount|[^\W\d_]{3,}er)(?=\sthan\b|\s?[.,;:)]|$)"
# A percentage in passing, which is no size: "Turnout was, at 78 per cent, lower than".
LEVEL = r"\b(?:is|was|are|were|remains|remained)\s(?:[^\W\d_]+\s){0,2}(?:by|at)\s$"
LEVEL_BEHIND = r",\s(?:more|less|fewer|[^\W\d_]{2,}er)\sthan\b"
# Right behind a known figure: a clause of its own says which it is ("the 2.4 million that the council freed in March").
OWN_CLAUSE = r"(?:\s[^\W\d_]+){0,2}\s(?:that|which|who)\s"
# What each has of it, before and behind.
EACH = r"\b(?:each|every|apiece|averag\w+|everyone)\b(?! (?:year|month|week|day|hour|season|time)\b)[^.;\d]{0,50}$"
EACH_BEHIND = r"\san? (?!year|month|week|day|hour|night|quarter)[^\W\d_]+(?!\w)|(?:\s[^\W\d_]+){0,2}?\s(?:per (?!year|month|week|day|hour|night)[^\W\d_]+|each|apiece)(?!\w)"
# Between a number of things and how many each of them has.
OF_EACH = r"^[^\d]{0,60}\b(?:each|every|apiece|per)\b[^\d.;]{0,30}$|^(?:\s[^\W\d_]+){1,2}\s(?:of|with)\s$"
# A factor told by a verb or a noun, and by nothing else: "doubled", "a tripling", "halved".
FACTOR = r"^(?:more than |almost |nearly )?(?:doubl|tripl|trebl|quadrupl|halv|[^\W\d_]+fold)"
# Which way the figures went.
UP = r"\b(?:ris\w+|rose|grow\w*|grew|grown|increas\w*|up|higher|dearer|jump\w*|climb\w*|gain\w*|more|surg\w*|soar\w*|leap)\b"
DOWN = r"\b(?:fall\w*|fell|drop\w*|declin\w*|decreas\w*|down|lower|cheaper|shr\w+|cut|plung\w*|less|fewer|slump\w*|lost|loss|discount\w*|reduction|reduced|off)\b"
# A year that is not told as a length of time.
YEAR = r"\b(?:year|yearly|annual|annually|twelve months)\b"
# Right before a figure that is denied, wished for, what another is compared with, or of an earlier moment ("last year that was £64").
APART = (
    r"\b(?:not|no|never|than|against|from|instead of|another|between|since) (?:the |an? )?(?:[$£€]\s?)?$|"
    r"\b(?:ago|earlier|previously|then|(?:last|previous) (?:year|month|week|season|time)|in (?:19|20)\d\d),? (?:that|this|it) (?:was|were|came to)"
    r"(?:\s[^\W\d_]+){0,2}\s(?:[$£€]\s?)?$"
)
# Behind the first of two sizes of one thing, and of two ends: "25 by 12.5 metres", "from 24 to 31".
ACROSS = r"\s?(?:by|x|×)\s?\d|(?:\s[^\W\d_]+)?\sto\s(?:[$£€]\s?)?\d"
# Behind a figure from which more was taken than is told.
ADJUSTED = r"\b(?:after (?:tax|deductions|costs|inflation)|before tax|net of|in real terms)\b"
# Near the figures: there is more to it than they are.
BESIDES = r"\b(?:including|excluding|plus|except|on top|besides|the rest|the remainder|the others|discounts?|deposit|surcharge|among them|alone|some(?! \d)|at most|up to|starting at)\b"
# Right before what is left of a whole; and of a sentence that tells the parts of the whole before it.
REST = r"\bthe (?:others?|remaining|rest,?)(?: [^\W\d_]+)?\s(?:[$£€]\s?)?$"
OF_THEM = r"\b(?:of them|of these|of those|of whom|of which)\b"
# Before a number that has grown, and before and behind what was added to it.
RUNNING = r"\b(?:ris(?:es?|en|ing)|rose|climb(?:s|ed)?|gr(?:ows|ew|own)|increased|jumped|stands at|reach(?:es|ed))(?:\s[^\W\d_]+){0,3}?\s(?:to\s|at\s)?(?:at least\s)?$|\bto\s(?:at least\s)?$"
MORE_BEFORE = r"\b(?:another|a further)\s$"
MORE_BEHIND = r"\s(?:more|further|additional|new)\b"
# Behind a share or a factor that is of something else than the figures: "twice as long as planned", "40 procent meer dan begroot".
AS_OTHER = r"[^.,;]{0,24}\b(?:than|as)\s(?!(?:many|much|long|high|large|big|often|in|last|a year|before|then|the year)\b)[^\W\d_]"
# Behind a bare number that is counted in points of a percentage told before it.
POINTS = r"\s?-?points?\b"
# Before and behind an amount that is told by the year.
YEARLY = r"\b(?:annually|a year|each year|every year|yearly|annual [^\W\d_]+ of)\s(?:[^\W\d_]+\s)?(?:[$£€]\s?)?$"
YEARLY_BEHIND = r"(?:\s[^\W\d_]+)?\s(?:a year|annually|each year|every year)\b"
# Behind a factor that says itself of what it is: "the halving of the fees".
OF_ITS_OWN = r"\sof\s"
# Before and behind a figure in apposition to the noun before it: "such growth, 45% in a week,", "two-thirds of the total".
ASIDE = r"[^\W\d_],\s(?:an?\s(?:[^\W\d_]+\s)?)?(?:[$£€]\s?)?$"
ASIDE_BEHIND = r"(?:\s(?:of|in)(?:\s[^\W\d_]+){1,3})?\s?[,.;:)]"
# Before such a figure: it is of something else than the figures, "a minority of residents, 46%,".
OWN_WHOLE = r"\b(?:of|among)\s(?:the\s|all\s)?[^\W\d_]+,\s$"
# Right before what something comes to.
IS_ = r"\b(?:is|are|was|were|amounts to|amounted to|comes to|came to)\s(?:now\s|thus\s|some\s)?(?:[$£€]\s?)?$"
