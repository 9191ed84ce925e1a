"""English words by which one figure is said to be a share of another, or a change from one to another."""

# -- part and whole --------------------------------------------------------------------------------------------------

# Between a part and its whole, or a share and its whole: "45 of the 60", "10 per cent of a budget of £60 million".
OF = r"\s(?:of|out of)(?:\s(?:the|all|its|his|her|their|our|my|your|these|those|every|an?))?(?:\s[^\W\d_]+){0,2}\s?$"
# Before a whole that opens its clause: "Of the 1,300 beds …".
OPENS_WHOLE = r"(?:^|[,;:–—(]\s|\band\s|\bbut\s)['\"‘“]?(?:out\s)?of\s(?:the|all|its|their|our|these|those)(?:\s[^\W\d_]+){0,3}\s$"
# Before a part of the whole that was just named: "…, of whom 720", "Of those 55".
OF_WHICH = r"\b(?:of whom|of which|of those|of these|of them|among them)\b,?(?:\s[^\W\d_]+){0,3}\s$"
# Behind a part of the whole that was just named: "6,000 of them".
OF_THEM = r"\s(?:of them|of these|of those|of whom|of which)\b\s?[^\W\d_\s]{0,12}$"
# Between a share and "P of W" that it tells: "more than half the members (280 of 600)".
ITS_WHOLE = r"(?:\s(?:of\s)?(?:the|its|their|all|our)(?:\s[^\W\d_]+){1,3})?\s?[(,:–—]\s?$"
# Nouns in the singular that stand for all the things counted: "a third of the workforce".
WHOLES = r"\sof\s(?:the|its|their|our|all)\s(?:entire\s|whole\s|total\s)?(?:total|whole|house|parliament|council|chamber|staff|workforce|population|country|county|city|town|village|budget|electorate|membership|flock|fleet|class|squad|board|crew|number)\b"
# Between a part and its whole, with whose it is: "12 of the club's 60", "200 of its 800".
PART_OF = r"\s(?:of|out of)(?:\s(?:the|all|its|his|her|their|our|my|your|these|those|every|an?))?(?:\s[^\W\d_]+(?:['’]s?)?){0,3}\s?$"
# An amount that is made on another: "a profit of £9m on sales of".
MADE_ON = r"\bon\s(?:[^\W\d_]+\s){1,3}of\s(?:just over\s|nearly\s|almost\s|about\s)?$"
# Right behind a part of what was named before.
OF_THEM_BEHIND = r"\s(?:of them|of these|of those|of whom|of which)\b"
# A noun that names what the share is: "a turnout of", "a success rate of".
NAMED_OF = r"\b(?:an?|the|that|this)\s(?:[^\W\d_]+\s){1,2}of\s(?:just\s|only\s|nearly\s|about\s)?$"
# What stands right before a share that is said of the figures before it: a bracket, a comma, a colon, a dash.
BESIDE = r"(?:[(,:–—]|\s-)\s?(?:only\s|just\s|in all\s|an?\s|the\s)*$"
# The same in words; behind these a share may go on ("or 23 per cent of the county").
EQUALS = (
    r"\b(?:or|that is|which is|which was|that was|equivalent to|equal to|equals|making up|amounting to|so|thus|an? (?:[^\W\d_]+\s)?(?:rate|share|proportion|score) of)\s"
    r"(?:only\s|just\s|about\s|an?\s)*$"
)
# A verb between a part and its share of the whole behind it: "The 84 women make up 35 per cent of the 240".
IS_ = r"^\s?(?:[^\W\d_]+\s){0,2}(?:make up|makes up|made up|account for|accounts for|accounted for|represents?|represented|is|are|was|were|form|formed)\s(?:only\s|just\s|about\s)*$"
# Behind an amount in apposition: "…, 120 in all, …", "(28)".
TAIL = r"\s?(?:in all|in total|altogether|of them)?\s?(?:[.,;:!?)\]–—]|$)"
# What closes a share behind a comma, so that it is no subject of a new clause: "…, 25 per cent had no bell".
CLOSED = r"\s?(?:[.,;:!?)\]–—'\"’”]|$|(?:and|but|while|against|compared)\b|of (?:the|all) (?:total|whole|lot)\b|of all\b)"
# Behind a share: it is of a number of its own, or of all of something.
OF_NUMBER, OF_ALL = r"\sof\s(?:[^\W\d_]+\s){0,3}[€$£]?\d", r"\sof\s(?:the|all|its)\b"
# Before a number that counts on from the one before it; English has no such word.
COUNTS_ON = r"(?!)"
# Words of conclusion, for a share of two amounts that stand further off.
SO = r"\b(?:so|thus|which means|that is|therefore|accounts? for|makes? up|amounts? to|equal to|equivalent to|meaning)\b"

# -- change ----------------------------------------------------------------------------------------------------------

BEFORE, TO = r"\bfrom\s(?:the\s|those\s|these\s|an?\s)?$", r"\bto\s(?:the\s|an?\s)?$"
# Between a comparison and what it compares with: "more than the £50", "on the £4 million".
THAN = r"\s?(?:[^\W\d_]+\s)?(?:than|compared with|compared to|against|on|from)\s(?:the\s|in\s|an?\s|last year's\s|in (?:19|20)\d\d, when\s(?:[^\W\d_]+\s){0,3})?$"
# Behind a comparison that names another thing: "12 per cent dearer than gas".
THAN_OTHER = r"[^.,;]{0,12}\bthan\b"
# Behind a factor: it compares with something else ("twice as many as his sister").
AS_OTHER = r"\s(?:[^\W\d_]+\s)?(?:as|than|the|that|what)\b"
# Between a factor and what it multiplies: "twice as many as the 300".
AS_MANY = r"\s(?:(?:as\s[^\W\d_]+\s|[^\W\d_]+\s)?(?:as|of|the)\s(?:the\s|in\s)?)?$"
BY = r"(?:\bby|\bof|\bup|\bdown|\brose|\bfell|[,(–—]\s?(?:an?\s|or\s|a\s)?(?:[^\W\d_]+\s){0,3}|\bis|\bwas|\bplus)\s?$"
# Words that place an amount in a moment; two of them make two amounts a then and a now. And words that set one against the other.
MOMENT = (
    r"\b(?:last\s\w+|previous\s\w+|\w+ years? earlier|then|the year before|the month before|this\s\w+|now|today|currently|"
    r"in (?:(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:19|20)\d\d))\b"
)
VERSUS = r"\b(?:compared with|compared to|against|instead of|up from|down from)\b"
# Behind a change that is measured from another moment or thing than the two amounts before it.
FROM_ELSEWHERE = r"[^.;]{0,24}\b(?:compared|since|on (?:the )?(?:last|previous|a)|year.on.year|a year|than|over)\b"
# A fall of more than all, and what can go below nothing.
FELL_BY = r"\b(?:fell|fallen|falling|falls|dropped|declined|decreased|shrank|fall|drop|decline|decrease|cut|reduction|down|lower)\s(?:by|of)\s(?:more than\s|over\s)?$"
BELOW_NOTHING = r"\b(?:profits?|earnings|results?|balance|returns?|shares?|prices?)\b"
# Before a size that needs no verb, and before one told in apposition to two amounts.
A_CHANGE_OF = r"\b(?:increase|rise|fall|drop|gain|decline|growth|jump|cut|decrease|leap|loss|reduction|discount|slump|dip|surge|swing|saving|mark-up|markup|plunge|slide|climb|hike|expansion|improvement|difference)\s(?:of|by)\s(?:some\s|almost\s|nearly\s|as much as\s|more than\s|the\s)?$|\b(?:up|down)\s(?:by\s)?$"
OR_SO = r"[,(–—]\s?(?:or\s|that is\s)?$|\b(?:is|was)\s(?:thus\s|now\s|therefore\s)?$"
# Behind a share that goes on to say of what.
OF_ANY = r"\sof\b"
# Where the clause of a change ends; and where another one begins, with a verb of its own.
JOINS = r"[,;:.()]|\d|\b(?:and|but|while)\b"
NEXT_CLAUSE = r"[,;(]|\b(?:and|but|while|as|because|when|after|since)\b"
# Before points, and behind them, that are what one is ahead of another, at one moment.
LEAD_OF = r"\b(?:lead|margin|gap|edge|advantage|difference|cushion|leads|led|leading|ahead|trails|trailed|trailing|behind)\s(?:(?:is|was|of|by|now|thus|only|just|about)\s){0,4}$"
AHEAD = r"\s(?:ahead|clear|behind|lead|gap|margin|edge|deficit|apart|advantage)\b"
# What is a point of a percentage, when it stands as a counted thing: "up 3 points"; and the words before a size that is told first.
POINTS = ("point", "points")
GAINED = r"\b(?:gains?|gained|loses?|lost|rises?|rose|falls?|fell|drops?|dropped|by|up|down|slipped|slips|climbed|climbs|went up|went down|shed|sheds|adds?|added)\s(?:some\s|as much as\s)?$"
# Before a change that is a share in words: "cut by a third".
BY_PART = r"\bby\s$|\b(?:lost|loses)\s(?:[^\W\d_]+\s){0,4}$"
MORE = r"\s(?:more|higher|dearer|larger|bigger|longer|heavier|faster|extra|up|increase|rise|growth|jump|gain)\b"
LESS = r"\s(?:less|fewer|lower|cheaper|smaller|shorter|lighter|slower|off|down|decrease|fall|drop|cut|decline|discount|reduction)\b"
RISE = r"\b(?:ris\w+|rose|grow\w*|grew|grown|increas\w*|up|higher|dearer|jump\w*|climb\w*|gain\w*|more|surg\w*|soar\w*|went up|leap|hike|mark-up)\b"
FALL = r"\b(?:fall\w*|fell|drop\w*|declin\w*|decreas\w*|down|lower|cheaper|shr\w+|cut|plung\w*|less|fewer|slump\w*|dip\w*|lost|discount\w*|reduction|slide|saving)\b"
# Verbs that leave no doubt which way "from A to B" went.
ROSE = r"\b(?:rises?|rose|risen|rising|grows?|grew|grown|increased|increases|climbed|climbs|jumped|soared|surged|up|raised)\b"
FELL = r"\b(?:falls?|fell|fallen|falling|drops|dropped|declined|declines|decreased|shrank|shrunk|cut|plunged|plummeted|slumped|down|lowered|reduced)\b"
# Words that make such a direction doubtful, in the clause; and in the sentence, those of a list where a smaller number is higher.
UNSURE_WAY = r"\b(?:not|no|never|nearly|almost|between|first|earlier|would|exchange rate|temperature\w*)\b"
RANKED = r"\b(?:place|position|rank\w*|table|chart|charts|list|seed\w*|world number)\b"
# Behind a share that is so much in each stretch of time, and no size of the whole.
EACH_TIME = r"\s(?:per|an?|each|every)\s(?!cent)"
YEARLY = r"\s(?:a year|per year|annually|per annum|each year|every year|a-year)"
IN_ALL = r"\b(?:in all|in total|altogether|all told)\b"
HALVES = r"(?:.*\s)?(?:halve|halving|doubl|tripl|trebl|quadr|quintupl|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)-?fold)"
FACTOR_OF = r"(?:as many|as much|as big|as large|as high|as long|as far|twice|thrice|fold|times the|twice the)$"
SINCE = r"\bsince\s\d{4}"
# In a sentence: its change is not that of the two amounts as they are told, but of amounts that were adjusted.
ADJUSTED = r"\b(?:adjusted|adjusting|seasonally|after inflation|in real terms|allowing for inflation|real-terms|per head|per capita|at constant prices|like-for-like)\b"
# Behind a number of years that goes before the yearly rate: "ten years running at 3 per cent a year".
LONG_ = r"\s(?:running|in a row|on end|in succession|straight)\b"
# Between a share and the same share told in another way, however far apart the two are.
SAME_AGAIN = r"[,(–—]\s?(?:or|that is|which is|in other words)\s(?:about\s|roughly\s|just\s)?$"
# Before an amount of then, and before one of now, where no moment is named: "was £800 and is now £640".
WAS, NOW = r"\b(?:was|were|cost|paid|stood at|had|used to be|sold for|numbered)\b[^.;\d]{0,24}$", r"\b(?:now|today|is|are|costs?|pays?|stands at|has|have|numbers)\b"
# The word itself for now: a verb in the present is not enough to set a figure against an earlier one.
NOW_WORD = r"\b(?:now|today|currently|these days|at present|nowadays)\b"
# In a ratio of two numbers: "three of the twelve". And behind a part of one per cent: "a quarter of a per cent".
RATIO_OF, OF_A_PERCENT = r"\s(?:of|in|out of)\s", r"\sof\s(?:an?|one|1)\s(?:per\s?cent|%)(?!\w|\spoint|age)"
# Before an amount that something began with.
BEGAN = r"\b(?:began|begun|started|opened|launched|founded)\b[^.;\d]{0,24}$"
# Before a percentage that is put on an amount, or taken off it; and between the last of them and what it comes to.
PUT_ON = r"\b(?:raised|raise|rais\w+|up|increas\w*|rise\w*|rose|risen|on|added|adds?|mark-up|grew|grown|plus|dearer)\b"
TAKEN_OFF = r"\b(?:cut|reduced|reduction|down|lower\w*|discount\w*|off|knocked|fell|fallen|falls?|dropp?\w*|cheaper|minus|slashed|shrank)\b"
COMES_TO = r"(?:\b(?:costs?|pays?|comes|came|is|was|stands|back|again|now|to|at|so|leaving|means)\b(?:\s[^\W\d_]+){0,4}|[:–—(])\s?$"
# Before a percentage that goes the way of the one before it.
ONCE_MORE = r"\b(?:again|another|a further|once more)\b"
PEOPLE = (
    "resident", "inhabitant", "voter", "member", "respondent", "household", "pupil", "student", "patient", "worker", "employee", "woman",
    "man", "child", "school", "company", "driver", "adult", "parent", "teacher", "farmer", "participant", "people", "person",
)  # fmt: skip
# How a sentence opens that goes on about the figures of the one before it, or at once with the size of the change.
GOES_ON = r"\W*(?:(?:that|this|it|those|these|so|now|he|she|they|nearly|about|almost|a|an|some)\b|\d)"
# Before a size whose clause borrows its verb and has a subject of its own: "… van 80 naar 96 miljoen, en de omzet met 11 procent".
OTHER_SUBJECT = r"\b(?:as|because|after|while|since)\s(?:the|its|their|his|her|an?|[^\W\d_]+)\s[^,;:.]{2,60}\sby\s(?:[^\W\d_]+\s)?$|\b(?:and|but|while)\s(?:the\s|its\s|their\s|his\s|her\s)?[^\W\d_]+(?:\s[^\W\d_]+)?\sby\s(?:[^\W\d_]+\s)?$"
# What makes an amount one of an earlier moment than the one told before it, where no day or year is named: "a year earlier there
# were 120", "before the pandemic". Tried on the clean texts of docs/calibration.md.
EARLIER_THEN = (
    r"\b(?:[^\W\d_]+ (?:year|month|week|day|season|quarter|decade|century)s? (?:earlier|ago|before|previously)|"
    r"the (?:year|month|week|season|summer|winter|time) before|the (?:previous|prior|preceding) (?:year|month|week|season|quarter|summer|winter)|"
    r"before (?:covid|the (?:pandemic|war|crisis))|formerly|back then)\b"
)
# Between a factor and the amount of another moment: "three times as many as in 2021, when the count stood at 13".
AS_THEN = r"\s(?:as\s[^\W\d_]+\s|[^\W\d_]+\s)?(?:as|than)\s[^.;:\d]{0,24}(?:(?:19|20)\d\d)?[^.;:\d]{0,16}\b(?:when|were|was|ago|earlier|before)\b[^.;:\d]{0,40}$"
# Behind a share in words that went from what one has: "has lost a third of its members".
OF_OWN = r"\sof\s(?:its|his|her|their)\b"
# Before an amount that is the one of the sentence before it, of the moment that is named: "In 2021 there were only 88".
WAS_THAT = r"\b(?:it|they|there|that|this|those|the (?:figure|number|total|rate|share|sum)|that figure|that number)\s(?:was|were|had been|stood at|numbered|totall?ed|came to)(?:\s(?:just|only|still|around|about|at)){0,2}\s?$"
# Right before an amount of an earlier moment, in one sentence with that of now: "9,800 in May, when there were 10,000". Not of what is to come.
STILL = r"\b(?:when|where|while|whereas|against)\s(?:it|they|there|that|the (?:figure|number|rate|total))\s(?:was|were|had been|stood at)(?:\s(?:still|only|just))?\s$"
TO_COME = r"\b(?:will|must|should|would|next|another|to come)\b"
# A clause that says when or why, with a subject of its own, between two figures and a verb: "against 900 in 2008, when fares were halved".
OTHER_CLAUSE = r",\s(?:when|after|as|because|since|where|while|whose|whereas)\s(?!(?:it|they|that|this|these)\b)[^\W\d_]+\s"
