"""English words by which counts and amounts are said to add up, to be shared, or to be so many times so much.

Regular expressions on lower case text. Made on how English newspapers write totals and averages, and tried on the pairs and passages
of tests/checks (relations) and on the clean texts of docs/calibration.md.
"""

# -- totals ----------------------------------------------------------------------------------------------------------

# Before a total, or right behind it: the figures before it are all there is to add ("together with" brings others in).
TOGETHER = r"\b(?:together|combined|between them|added together|add (?:it|them|that|those|these)(?: all)? up|adding (?:it|them|that|those|these)(?: all)? up|adds? up to|adding up to|jointly|makes|making|accounting for|good for|a combined|taken together)\b(?!\swith\b)"
# The same, where the total may hold more than was told before it.
IN_ALL = (
    r"\b(?:in all|in total|over the (?:whole )?(?:weekend|season|fortnight|period)|in the whole(?: [^\W\d_]+)?|on both (?:days|nights|evenings)|a total of|altogether|all told|overall|(?:the|a|its|their|his|her) total(?: [^\W\d_]+)?(?: now)?(?: is| was| to| of| at| comes to| came to| stands at)?|"
    r"totall?ing|for a total|total:|the total (?:bill|cost|sum|amount)|the (?:[^\W\d_]+\s)?(?:estate|bill|cost|costs|sum|damage|takings|haul|tally|count) (?:came|comes) to|the tally)(?!\w)"
)
# The same, of a total that goes on from an earlier one.
RUNNING = (
    r"\b(?:(?:bring|tak|push|lift|rais)ing|brings|takes|brought|took|pushed|lifted|raised) (?:the|its|their|his|her|that)(?: [^\W\d_]+){1,4} to\b|"
    r"\b(?:the|its) (?:total|number|tally|toll)(?: [^\W\d_]+){0,2} (?:now )?stands at\b"
)
# Behind a total: "14 animals in all".
BEHIND = r"(?:\s[^\W\d_]+){0,2},?\s(?:in all|in total|altogether|combined|all told|between them|together|overall)\b(?!\s(?:with|about|some|\d))"
# Between two items of an enumeration stands one of these.
JOINER = r"[,;+&]|\b(?:and|plus|as well as|along with)\b"
# And none of these, with which another thing begins than the next item.
NO_ITEM = (
    r"\b(?:than|of whom|of which|of them|of those|including|excluding|versus|compared|instead|per|average|averaging|each|every|"
    r"together|in all|in total|altogether|total|less|more|but|while|or|because|although|so|when|after|before|if|until|"
    r"shared|split|times|equivalent|last year|earlier|aged|costs?|costing)\b|\b(?:against|to|from|at)\s?$|[.!?:()\[\]]"
)
# Where the words of one item end.
ITEM_ENDS = r"[,;:.()]|\b(?:and|but|plus)\b"
# Behind "of whom", "including": what follows is a part of the thing before it and no item beside it.
NESTED = r"\b(?:of whom|of which|including|among them)\b[^.,;:\d]{0,40}$"
# Between a total and its parts.
OPENS_PARTS = (
    r"^(?:\s[^\W\d_-]+){0,14}?\s?(?::|[–—(]|\s-\s|\b(?:namely|made up of|comprising|consisting of|divided into|split into|that is)\b)\s?(?:[^.;:\d]{0,30})?$"
)
# The same, where the parts stand behind a comma and only their names tell that they are the parts of it.
OPENS_COMMA = r"^(?:\s[^\W\d_]+){0,6}?\s?,\s(?:the\s|with\s)?$"
OPENS_OF_WHICH = r"^[^.;:\d]{0,60}?[,;:(–]?\s?(?:of whom|of which|of them|of those|among them|including)\b[^.;:\d]{0,40}$|^\.\s(?:of these|of those|of them)\b[^.;:\d]{0,40}$"
# Before a whole of which the figures behind are parts: "Of the 60 jurors called".
OF_THE = r"(?:^|[\s'‘“\"(])(?<!\son top )(?:of|out of)\s(?:the|all|its|their|our|these|those|his|her)\s(?:[^\W\d_]+\s){0,2}$"
# An item without a number of its own, which counts for one: "a man, two women and three children".
ONE_ITEM = r"\b(?:an?|one)\s(?=[^\W\d_])"
# Names that together are all there is: the parts of one line hold each other out and leave no rest.
COMPLEMENTS = (
    (r"\bm[ae]n\b|\bmales?\b|\bboys?\b", r"\bwom[ae]n\b|\bfemales?\b|\bgirls?\b"),
    (r"\bpassengers?\b|\bguests\b", r"\bcrew\b|\bcrew members\b|\bstaff\b"),
    (r"\badults?\b|\bparents?\b", r"\bchild(?:ren)?\b|\bminors?\b|\binfants\b"),
    (r"\bfor\b|\bin favou?r\b|\byes\b|\bayes\b", r"\bagainst\b|\bno\b|\bnoes\b|\bopposed\b"),
    (r"\bcoalition\b|\bgovernment\b", r"\bopposition\b"),
    (r"\bbadly\b|\bseriously\b|\bseverely\b|\bcritical\w*\b", r"\bslight\w*\b|\blightly\b|\bminor\b"),
    (r"\bowned\b|\bowner\w*\b|\bfor sale\b|\bsold\b", r"\brent\w*\b|\blet\b|\btenant\w*\b"),
    (r"\bdead\b|\bkilled\b|\bdied\b|\bdeaths\b", r"\binjured\b|\bwounded\b|\bmissing\b|\bsurviv\w*\b"),
    (r"\bgolds?\b", r"\bsilvers?\b"), (r"\bsilvers?\b", r"\bbronzes?\b"),
    (r"\bindoor\w*\b|\binside\b", r"\boutdoor\w*\b|\boutside\b"), (r"\bw[io]n\b|\bwins\b|\bvictories\b", r"\blost\b|\bloss\w*\b|\bdefeats\b|\bdraw\w*\b"),
    (r"\bpass\w*\b", r"\bfail\w*\b"), (r"\bprofessionals?\b|\bpaid\b", r"\bvolunteers?\b|\bamateurs?\b|\bunpaid\b"),
    (r"\bstudents?\b|\bpupils?\b", r"\bteachers?\b|\btutors\b"),
    (r"\bpermanent\b|\bfull-time\b", r"\btemporary\b|\bpart-time\b|\bcasual\b"), (r"\boccupied\b", r"\bempty\b|\bvacant\b"),
    (r"\bnew\b", r"\bexisting\b|\bold\b"),
)  # fmt: skip
# Behind parts that hold each other out when it is the same word for all: "from Belgium", "by bus".
PARALLEL = r"\s(?:[^\W\d_]+\s){0,2}?(from|in|to|by|at|on|for|with|via)\b"
# Nouns that stand for whatever is counted, so that parts of another name can make them.
GENERAL = (
    "person", "member", "victim", "animal", "piece", "participant", "resident", "employee", "worker", "candidate", "passenger", "vehicle",
    "seat", "vote", "medal", "book", "home", "house", "building", "staff", "delegate",
)  # fmt: skip

# -- the rest --------------------------------------------------------------------------------------------------------

# Before the number of all that is left of a whole when the other figure is taken off.
REST = r"\b(?:the\s(?:other|others,?|remaining|rest,?|remainder,?)|its other|their other|his other|her other)\s(?:[€$£]\s?)?$"
DEFINITE = r"\b(?:the|those)\s$"
# Behind a noun that is only some of them: "the nine men under 40".
QUALIFIED = r"\s(?:under|over|from|with|who|in|of|aged|without|that|at|on|between)\b"
REST_OF = r"\b(?:other|others|rest|remaining|remainder)\b"
LEFT = r"\b(?:leaving|leaves|left|leave)\s(?:just\s|only\s|it with\s|them with\s|him with\s|her with\s|about\s)?$"
# In English nothing needs to stand behind it.
LEFT_BEHIND = r""

# -- then, so many more, now -----------------------------------------------------------------------------------------

ADDED_BEFORE = (
    r"\b(?:grew|grown|rose|risen|rises|increased|climbed|jumped|went up|up|gained|gaining|gain|took on|added|adding|an? (?:rise|increase|gain) of|expanded)"
    r"\s(?:[^\W\d_]+\s){0,2}?(?:by\s|of\s)?$|\banother\s$|\bthere were\s$"
)
ADDED_BEHIND = r"(?:\s[^\W\d_]+){0,4}?\s(?:more(?=\s?[,.;])|extra|were added|joined|new\s|added)|\snew\s|\smore\s(?!than)"
LOST_BEFORE = r"\b(?:fell|fallen|falls|dropped|shrank|shrunk|declined|decreased|down|lost|losing|an? (?:fall|drop|decrease|loss) of|cut)\s(?:[^\W\d_]+\s){0,2}?(?:by\s|of\s)?$"
LOST_BEHIND = r"(?:\s[^\W\d_]+){0,4}?\s(?:fewer(?=\s?[,.;])|less(?=\s?[,.;])|were lost|left|dropped out)"
NOW_BEFORE = r"\b(?:now|to|at|today|this year|currently)\s(?:it has\s|there are\s|has\s|have\s|stands at\s|they are\s|the\s|is\s|are\s|a\s|total\s|of\s){0,4}$"
THEN_BEFORE = (
    r"\b(?:yesterday|last (?:year|week|month|season|time)|an? (?:year|week|month|day) (?:earlier|ago|before)|earlier|before|previously|"
    r"originally|at first|(?:beg[au]n|start\w*)\s(?:out\s|off\s)?with|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in (?:19|20)\d\d|from)\s?,?"
    r"\s(?:the\s[^\W\d_]+\s(?:had|stood|was|were)|there|were|was|it|had|they|the|stood|at|still|only|just|\s){0,8}$"
)
THEN_BEHIND = r"(?:\s[^\W\d_]+){0,2}?\s(?:of\s|on\s|in\s)?(?:yesterday|last (?:year|week|month)|the year before|an? (?:year|week|month) (?:earlier|ago)|earlier|previously)\b"
MORE_THAN = r"^(?:\s[^\W\d_]+){0,3}\s(?:more|higher|up|dearer|above)\s?(?:than|on|from)?\s(?:the\s|its\s|his\s|her\s|their\s|last year's\s)(?:[^\W\d_]+\s){0,2}$"
LESS_THAN = r"^(?:\s[^\W\d_]+){0,3}\s(?:fewer|less|lower|down|cheaper|below)\s?(?:than|on|from)?\s(?:the\s|its\s|his\s|her\s|their\s|last year's\s)(?:[^\W\d_]+\s){0,2}$"

# Between a figure and what it is in other words more or less than: a comma, a bracket or a dash.
ASIDE = r"^[^.;:\d]{0,25}[,(–—]\s?(?:[^\W\d_]+\s){0,3}$"

# Before a difference that is of another moment than the two amounts before it.
OTHER_MOMENT = r"\b(?:the (?:year|quarter) (?:before|earlier)|earlier|previously|last\s[^\W\d_]+|a year (?:earlier|ago))\b"
# Before or behind what two amounts differ, and between the two.
DIFFER_BEFORE = (
    r"\b(?:difference|lead|margin|balance|deficit|surplus|profit|loss|majority|gap|increase|rise|gain|fall|drop|decrease|saving|discount|cut|by)"
    r"\s(?:[^\W\d_]+\s){0,2}?(?:of\s|by\s)?(?:just\s|only\s|exactly\s)?$|\bby\s(?:just\s|only\s)?$"
)
DIFFER_BEHIND = (
    r"(?:\s[^\W\d_]+){0,1}?\s(?:difference|more|fewer|less|dearer|cheaper|higher|lower|longer|shorter|heavier|lighter|deficit|surplus|profit|loss|lead|ahead|"
    r"behind|extra|too many|too few)(?=\s?[,.;:)]|$|\sthan (?:last|a|in)\b)"
)
DIFFERENCE = r"\b(?:difference|margin|gap|majority|lead)\b"
VERSUS = r"^(?:\s[^\W\d_]+){0,4}?\s?,?\s?(?:against|versus|to|and)\s(?:[^\W\d_]+['’]?s?\s){0,4}$|^\s?[-–]\s?$"
FROM_, TO = r"\bfrom\s(?:the\s|a\s)?$", r"^(?:\s[^\W\d_]+){0,3}?\sto\s(?:the\s|a\s)?$"
# What comes in and what goes out.
INCOME, OUTGO = (
    r"\b(?:income|revenues?|turnover|sales|takings|receipts|exports?|sold|proceeds|gross|brought in)\b",
    r"\b(?:costs?|spending|spent|expenses|expenditure|outgoings|imports?|bought|paid|outlay|cost)\b",
)

# -- votes -----------------------------------------------------------------------------------------------------------

VOTED = r"\b(?:vot\w*|passed|rejected|approved|carried|adopted|defeated|backed)\b"
VOTES_BETWEEN = r"^(?:\s(?:votes|members|in favou?r|for))?\s?(?:to|against|for and|in favou?r and|for,|votes to)\s$|^\s(?:votes\s)?(?:for|in favou?r|against)\s?(?:,|and)\s$"
SEATS = ("member", "seat", "councillor", "senator", "delegate", "representative", "lawmaker", "peer", "trustee", "governor")

# -- so many times so much -------------------------------------------------------------------------------------------

# Before and behind what each has, costs or gets.
EACH_BEFORE = r"\bper\s(?:person|head|capita|member|household|pupil|family|child|resident|home)\s(?:[^\W\d_]+\s){0,4}$|\b(?:each|every one|apiece|per head|everyone)\s(?:[^\W\d_]+\s){0,5}$"
EACH_BEHIND = r"(?:\s[^\W\d_]+){0,1}?\s(?:each|apiece|a piece|a head|a person|a time|per (?P<what>[^\W\d_]+))(?!\w)"
# Before the number of things, where what each has follows: "each of the 60 lorries".
EACH_OF = r"\b(?:each of|every one of)\s(?:the|these|those|its|their|his|her|our)\s$"
# Between the number of things and what each has: "24 instalments of £50".
TIMES_BETWEEN = r"^\s?(?:[^\W\d_]+\s){0,2}?(?:of|at|with|x|×|times|worth|containing|holding|carrying|for)\s(?:about\s|some\s)?$"
# Between what is had and the number it is for, the other way round: "one doctor for every 200 people".
FOR_EVERY = r"^\s(?:for|to|per|in)\s(?:every\s|each\s)?$"
# The same where the one is an article or stands alone: "a café for every 50 residents".
ONE_FOR_EVERY = r"\b(?:an?|one)\s(?:[^\W\d_]+\s)?(?:for every|to every|per|for each|to)\s$"
# Words of a total that was shared out, and of an average.
SHARED = r"\b(?:shar\w*|spread|split|divid\w*|among|distribut\w*|equally|paid out|between|inherit\w*|left to)\b"
AVERAGE = r"\b(?:average\w*|averaging|mean)\b"
# Right before what follows from the figures before it: surely, and perhaps.
SO = (
    r"(?:\b(?:so|that is|which is|that was|that makes|which makes|makes?|comes to|came to|equivalent to|equal to|meaning|making|costing|"
    r"giving|earning|raising|amounting to|amounts to|works out at|working out at|adds up to|bringing in|yielding|totall?ing|which means|"
    r"(?:that|which)(?:\s[^\W\d_]+){0,3}\s(?:costs?|brings in|yields|means))\b[^.;:\d]{0,40}|[=:])\s?$"
)
PERHAPS = r"(?:\bor\s(?:[^\W\d_]+\s){0,2}|[,(–—]\s?(?:[^\W\d_]+\s){0,3})$"
# And where only a slip of ten, a hundred or a thousand between them says so.
HARDLY = r"\b(?:for|pay|was|were|gets?|got|is|are|costs?|pays?|paid|raised|brings?|brought|took|makes?|made|will receive|receives?|received)\s(?:[^\W\d_]+\s){0,4}$"
# Before an amount that recurs: "every month £150"; and between an amount and its "a month".
EVERY = r"\b(?:every|each)\s(?P<what>[^\W\d_]+)\s(?:[^\W\d_]+\s){0,4}$"
GROSS = r"\s(?:gross|net|before tax|after tax)(?=\s(?:an?|per)\s)"
# A whole year, as so many months: "a whole year comes to".
WHOLE_YEAR = r"\b(?:a (?:full |whole )?year|annually|the whole year|a year's (?:subscription|supply)|twelve months|yearly)\b"
# Behind a bare number that is sold: "800 were sold".
SOLD = r"\s(?:copies\s|were\s|have been\s|of them\s|had been\s)?(?:sold|issued)\b"
# Between two counts of which the one is for the other: "84 nurses for 1,260 beds".
FOR_ = r"^\s(?:[^\W\d_]+\s){0,3}?(?:for|to|per|serving)\s(?:the\s|all\s|some\s|its\s|those\s)?$"
# What is paid by each who comes or buys, who that is, and what it brought in.
PRICE = r"\b(?:tickets?|admission|entry|entrance|entrants?|cop(?:y|ies)|subscription|fee|fees|entry fee|membership|seat|raffle)\b"
PAYING = ("visitor", "ticket", "participant", "copy", "subscriber", "member", "buyer", "guest", "spectator", "fan", "runner", "passenger", "book", "entry", "customer")
BROUGHT_IN = r"\b(?:raised|took|takings|taken|brought in|proceeds|revenue|receipts|turnover|earned|collected|made)\b"
# What stands for anything that is counted, behind "per"; of those, what stands for people; and for any thing.
PEOPLE = ("person", "inhabitant", "resident", "head", "man", "citizen", "capita", "participant")
PIECES = ("piece", "unit", "item", "time")
# Words between figures, or near one, with which they are of something else.
ELSEWHERE = (
    r"\b(?:not|never|would|instead|up to|at most|at least|among others|including|for example|such as|like|excluding|discount|surcharge|deposit|"
    r"starting at|differen\w*|var(?:y|ies|ied|ying)|ranging|tax|vat|elsewhere|besides|on top|plus|fixed|in addition|the rest|except|some|others|a second|highest|lowest|median|"
    r"between \S+ and)\b"
)

# Around an average a day: it is that of a part of the year.
PART_OF_TIME = r"\b(?:summer\w*|winter\w*|spring|autumn|weekends?|weekdays?|[^\W\d_]+days?|holidays?|mornings?|evenings?|rush hour|high season|peak\w*|nights?)\b"
# With which a total holds more than the things before it.
WITH_OTHERS = r"\b(?:with (?:the|a|an)|including|plus|counting)\b"
# The same behind the last of them.
LEFT_OVER = r"\b(?:the rest|the remainder|plus|except|on top|excluding|the others)\b"

# -- part and whole --------------------------------------------------------------------------------------------------

OF = r"^(?:\s(?:members|people))?\s(?:of|out of)\s(?:the|all|its|their|our|these|those|his|her)(?:\s[^\W\d_]+){0,2}\s$"
NOT_OF = r"\b(?:years?|rise|rose|fell|increase|times|cost|price|value|worth|to)\b"
# Those that were not named, in one sum of their own.
OTHERS_TOGETHER = r"\b(?:others?|remaining|rest)\b(?:\s[^\W\d_]+){0,4}?\s(?:together|combined|between them|in all)\b"
# Of which one is told about: "of whom the oldest is 81".
ONE_OF_THEM = r"\bthe\s[^\W\d_]{2,}est\s(?:[^\W\d_]+\s){0,2}$"
OF_WHICH = r"[,;:(–.]\s?(?:of whom|of which|of them|of these|of those|among them|including)\b,?(?:\s[^\W\d_]+){0,3}\s$"
OF_THEM = r"\s(?:of them|of these|of those|of whom|of which)\b"

# -- a part a thousand times the whole -------------------------------------------------------------------------------

# What a company, an office or a fund is or has in all; and what can be no more than a part of it.
WHOLE_OF_MONEY = (
    r"\b(?:revenues?|turnover|sales|annual budget|budgets?|market value|market capitali[sz]ation|valued|worth|valuation|assets|annual income|income of)\b"
)
PART_OF_MONEY = (
    r"\b(?:profits?|loss(?:es)?|fines?|fined|savings?|save|saves|dividends?|bonus(?:es)?|deficit|costs?|settlement|profit forecast|write-?down|charge|"
    r"surplus|pay out|pays out|invest\w*|grants?|subsid\w*|cut|cuts|cutting|lower\w*|forecast|spend\w*|spent)\b"
)
# Right before an amount that is profit, and near one that is turnover: no firm makes the one as large as the other.
PROFIT_OF = r"\bprofits?\s(?:[^\W\d_]+\s){0,3}?(?:of|to|at|was|were|is)\s(?:[€$£]\s?)?$"
TURNOVER_OF = r"\b(?:turnover|revenues?|sales)\b(?![^.;]*profit)[^.;\d]{0,60}$"
# Between two sides of one thing.
BY_SIDE = (" by ", " x ", " × ")
