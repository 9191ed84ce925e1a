"""English words around how often, how far apart and how long ago things are. Regular expressions; what they were tried on:
tests/checks/pairs_time.txt and clean_time_en.txt.
"""

# How often in a year, in a word; and "every two months". A monthly may skip the summer.
OFTEN = (
    r"\b(?:(?P<t26>fortnightly|every (?:other|second) week|every fortnight)|(?P<t6>every (?:other|second) month)|"
    r"(?P<t4>quarterly|(?:every|each|once a) quarter)|(?P<t2>half-yearly|every six months|every half year)|(?P<t52>(?<!bi)(?<!bi-)weekly|(?:every|each|once a) week)|(?P<t12>(?<!bi)(?<!bi-)monthly|(?:every|each|once a) month))\b"
)
EVERY = r"\b(?:every|(?:once )in every|once every|each)\s(?P<number>\d{1,2}|two|three|four|five|six|eight|ten|fourteen)\s(?P<unit>days|weeks|months|years)\b"
EVERY_UNITS = {"days": "day", "weeks": "week", "months": "month", "years": "year"}
EVERY_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10, "fourteen": 14}
# Between how often it is and how often that is in a year: the one says the other again.
SAME_AGAIN = r"[,(–—:-]|\b(?:or|that is|so|ie|i\.e\.|which is|which makes)\b"
ANOTHER_RATE = r"\b(?:and|but|plus|while|sometimes|often|first|formerly|besides|except|not|more|fewer|less|at most|at least|instead of)\b|[;.]"
# Two people, and how much their years differ: "are six years apart", "six years between them".
APART_BEFORE = r"\b(?:differ by|separated by|age gap of|gap of|a difference of)\s(?:just\s|only\s|exactly\s|some\s)?$"
APART_BEHIND = r"\s(?:apart|between them|separate them|between the two|of age difference|in age between)\b"
BORN_IN = r"(?:,\s(?:born\s(?:in|on)|b\.)\s|\bborn\s(?:[^\W\d_]+\s){0,3}(?:in|on)\s|\(|\(b\.?\s?|\(born\s(?:in\s)?)$"
BORN_BEHIND = r"(?!)"
# Two hours and a length that says again what lies between them: "which is six and a half hours", "three hours in all".
WHICH_IS = r"(?:\b(?:which is|that is|that's|that was|which was|which makes|that makes|making|or|so|in all|altogether|a total of|all told|a span of|a shift of|a stretch of)\s(?:exactly\s|just\s|a full\s|a total of\s)?|[–—:(]\s?(?:a total of\s)?)$"
# So long held, up to now, of what the sentence before dates: "had stood for 27 years".
HELD_BEFORE = r"\b(?:for|stood|held|lasted|survived|so)\s(?:[^\s.,;:()]+\s){0,3}$"
HELD_BEHIND = r"\s(?:in (?:his|her|their) possession|to (?:his|her|their) name|on the books|unbroken|unbeaten|as (?:the )?record[- ]holder)\b"
SUPERSEDED = r"\b(?:records?|farther than|further than|faster than|higher than|better than|broke|broken|beat|beaten)\b"
# An age in the opening of a sentence, with the person right behind it: "In 1994, aged 51, he sold".
DOER_BEHIND = r"^(?:\syears old)?,\s(?:[^\W\d_]+\s){0,1}?(?:he|she)\b"
# "born in 1985 and now 38": one and the same person.
AND_NOW = r"\band\s(?:now|today|currently)\b"
# Before "at an age": it is the age of now.
AT_PRESENT = r"\b(?:now|today|nowadays|currently|is|still)\b"
# Behind a feast: what it is the feast of.
FEAST_OF = r"\sof\s(?:his|her|their|its|the)\s(?:(?P<birth>birth)|(?P<death>death)|founding|foundation|opening|publication)\b"
# Between the years and the days of an age.
AND_DAYS = r",?\s(?:and\s)?"
# What is told behind this came first: "retired in 1978, having joined in 1947".
ANTERIOR = r"\b(?:having|after)\b"
# So long after or before something that has a year of its own.
YEARS_FROM = r"\s(?:(?P<before>before)|after)\s"
# What was so long ago, with its year in the next sentence.
THAT_WAS = r"(?:that|it|this) was (?:in |on |back in )?(?:[^\W\d_]+ )?$"
# An age of now, of a he or a she.
NOW_SO_OLD = r"\b(?:(?:now|today),? (?:he|she) is|(?:he|she) is(?: now| still)?|(?:is|and) now|and today|now|(?:and )?at(?=\s\S+,?\s(?:(?:he|she)\s(?:is\b|still\b)|still\b)))\s(?P<n>\d{2,3}|[^\W\d_]{4,}(?:-[^\W\d_]+)?)(?=(?:,|\s(?:and|but|years old|still|he|she)\b|[.;)]|$))"
# What was made, right before or behind its year: it cannot be a year to come.
MADE = r"\b(?:laid|built|founded|set up|planted|made|taken|filmed|recorded|shot|written|painted|introduced|bought|acquired|opened|dated|unveiled|installed|erected|rebuilt|restored|found|discovered|invented|printed|published|died|graduated|demolished|appointed|burned down|burnt down|completed|established|dug|cut|sold|abolished|closed|elected|married)\b"
MADE_SINCE = r"\b(?:since|dates? (?:from|back to)|dating (?:from|back to))\s$"
TO_COME = r"\b(?:will|shall|would|could|should|may|might|must|can|plan\w*|expect\w*|future|novel|film|movie|series|book|scenario|if|when|hop\w*|aim\w*|target\w*|forecast\w*|predict\w*|by|until|till|next|coming|due|going to|to be|dream\w*|set in|fiction\w*|once|contract\w*|expir\w*|matur\w*|notes?|bonds?|debentures?|fiscal|ending|from)\b"
# What follows on what in a life: the group is called after the place in that order.
LIFE_STAGE = (
    r"\b(?:(?P<a1>(?:got |became )?engaged|(?:first )?met(?: (?:her|him|each other))?)|(?P<a2>(?:got )?married|wed|tied the knot)|(?P<a3>divorced|separated)|"
    r"(?P<b1>enrolled|matriculated|went up to|began (?:her|his) (?:studies|degree))|(?P<b2>graduated|took (?:her|his) degree)|(?P<b3>(?:took|gained|received) (?:her|his|a) (?:doctorate|PhD))|"
    r"(?P<c1>emigrated|moved to|sailed for|left for)|(?P<c2>returned|came (?:back|home))|"
    r"(?P<d1>arrested|detained)|(?P<d2>convicted|sentenced)|(?P<d3>released|freed|walked free)|"
    r"(?P<e1>hired|appointed|took office|joined the (?:firm|company|service|force|staff|paper))|(?P<e2>retired|resigned|was sacked|stepped down|stood down))\b"
)
ONCE_MORE = r"\b(?:again|second|third|first (?:husband|wife|marriage)|earlier|previous\w*|before|formerly|already|re-?married|ex-\w+|then-)\b"
PRONOUN = r"\b(?:he|she|they|the (?:couple|pair|two)|both)\b"
# A day of the week, so many days after one: "Four days later, on Tuesday"; "the next day, Tuesday".
NEXT_DAY = r"\b(?:(?P<d1>(?:the (?:next|following) day|(?:a|the|one) day (?:later|after)))|(?P<m1>(?:the (?:previous|day before)|(?:a|the|one) day (?:earlier|before)|the previous day)))\b"
DAY_GAP = r",?\s(?:\(|[–—]\s)?(?:on\s|on that\s|that is,?\s)?"
# Before a year that "built" goes with; behind its year it is another clause's.
MADE_IN = r"\s*(?:in|on)\s*"
MADE_GAP = r"(?!)"
# Behind a feast: it is that of something else, whatever it is.
FEAST_GOES_ON = r"\sof\s"
