"""English, as the reader's grammar needs it: how numbers, hours, ages and ranges are put together. Regular expressions on lower case
text, but where a capital matters; `NEVER` where English has no such form.
"""

NEVER = r"(?!)"

DECIMAL_MARK = "."  # CLDR
ARTICLES = ("a", "an")

# -- ranges and inheritance
LINK = r"\s(?:to|and|or)\s[€$£]?"  # between the two ends of a range
BY_HOW_MUCH = NEVER  # "steeg met 12 procent tot": in English "to" is no hedge
# Right before the first number: by how much something changed. "Rose $1.20 to $84.15" is no range.
CHANGED_BY = (
    r"\b(?:rose|fell|fallen|risen|up|down|gained|lost|climbed|jumped|dropped|slid|slipped|added|shed|eased|edged|advanced|declined|dipped|"
    r"surged|soared|plunged|tumbled|rallied|lower|higher|grew|shrank|cut|raised|increased|decreased)\s(?:by\s|about\s|some\s|almost\s|nearly\s)?[€$£]?$"
)
SUSPENDED = r"-\s(?:to)\s"  # "18- to 24-year-olds"
BEFORE_NUMBER = r"\s{1,4}(?:an\s|a\s)?[-−]?"  # between a hedge and its number; "below the 40" is below one that was named
AND_WORDS = ("and",)  # between a whole and its part: "two and a half"
BY = "by "  # "rose by 5 euros to 95 euros"
THAN = r"\s(?:than|or equal)\b"  # behind "or less": it compares, and bounds nothing before it
AND_ALSO = r"\s?,?\s(?:and|but|or)\s(?:also\s)?"  # "more than 10 and less than 20"
LISTED = (" and ", " or ", ", ", ", and ", " by ", " x ")  # "fines of 50, 75 and 100 euros": the unit behind the last is of all
TO = (" to ",)  # "from 5.2 to 6.7 million": between a first number without unit and the one it takes it from
FROM_ = ("from ",)  # and what stands before that first number
OR_SO = NEVER  # "een man of tien": Dutch
TENS_OF: dict[str, float] = {}
# Between a figure and "per": gross or net, or the one thing that is measured: "3 litres of water a day", "£500 rent a month".
PER_OF = r"\s(?:of\s)?(?P<of>[^\W\d_]+\d?)(?=\s(?:per|an?)\s)"
SOLID = r"\sper\s(?:(?P<cubic>cubic)|square)\s(?P<kilo>kilo)?met(?:re|er)s?\b"
OVER = r"\sover\s"  # "one over three": a third
PER = (
    r"(?:\s{1,3}per\s{1,3}|\s?/\s?|\s{1,3}(?P<article>an?|each)\s{1,3}|-(?:per|an?)-)(?P<number>\d[\d,]*\s?)?(?P<what>[^\W\d_]+)\b"
    # "£11m a year ago" was then; "£11m a year earlier" too.
    r"(?!\s(?:ago|earlier|later)\b|(?<=year|week)\s(?:before(?=[.,;)]|$)|previously\b|and a half\b)|(?<=month)\sbefore(?=[.,;)]|$))"
)
# Things that are had by halves, behind "a half": a half truth and a half brother are figures of speech
HALVED = r"\s(?:loaf|egg|apple|lemon|onion|chicken|pizza|pie|cake|glass|bottle|page|point|star|cup|teaspoon|tablespoon|tablet|pill|lap|turn|tank)\b"
# "14st 3lb", "11 st"; "21st" alone is a day or a rank
STONES = r"\s?st\s?(?P<pounds>\d{1,2})\s?lbs?\b|st\b"
# "2 in thick": without a word of size "in" is a preposition
INCHES = r"(?<=\d)in\b(?!\')|\s?in\b(?=\))|\s?in\b\.?(?=\s(?:thick|wide|long|deep|tall|high|across|diameter|of (?:rain|snow))\b)"
# "2m tall", "a 100m sprint", "1m of snow": the m is a metre, where a bare "2m" is two million
METRES = (
    r"(?:\s(?:tall|high|wide|long|deep|away|thick|apart|across|above|below|of (?:snow|water|rain|rope|cable|fabric)|sprint|race|final|hurdles|relay|dash|"
    r"freestyle|butterfly|backstroke|breaststroke|medley|swell|waves?|drop|fall|gap|from|off|x\s?\d|by \d|is equal|title|gold|silver|record|pool|wall|"
    r"tower|mast|fence|crane|yacht|boat|ship)\b|-(?:tall|high|wide|long|deep)|"
    r"\s?\((?:\w{2,7}\s){0,2}\d[\d.,]*\s?(?:ft|feet|foot|yds?|yards|miles?|in|inches)\b)"
)
# "won the 100m", "the women's 400m"; "six feet (1.8m)" and "6ft, or 1.8m": the same length in other units
METRES_BEFORE = r"(?P<race>\b(?:the|over)|'s)\s$|(?:\d|\b)(?:ft|feet|foot|in|inches|inch|yards?|yds?|miles?|fathoms?)\b\.?(?:\s(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven))?(?:\s\(|,?\sor\s|,\s|\s[-–/]\s?)(?:\w{2,7}\s){0,2}$"
HALF_WORDS = ("half",)  # before a unit or behind a number: "half an hour", "two and a half"
PARTS_IN_PLURAL = (
    "thirds quarters fourths fifths sixths sevenths eighths ninths tenths elevenths twelfths thirteenths fourteenths fifteenths sixteenths "
    "seventeenths eighteenths nineteenths twentieths thirtieths fortieths fiftieths sixtieths hundredths thousandths millionths billionths "
    "trillionths"
).split()
HOURS_FROM = HOURS_OPEN = NEVER
# Between a number and its unit of time: "two full days", "three more weeks", "five past years".
LENGTH_DESCRIBED = (
    r"\s(?:full|whole|long|short|more|less|fewer|extra|further|additional|solid|straight|consecutive|successive|past|previous|coming|upcoming|following)\s"
)
CLAUSE = r"[.;:]\s|\b(?:and|but)\b"  # where what was said before no longer says what is measured
AND_PART = r",?\s(?:and\s)?"  # between an amount and its smaller part: "three dollars and 20 cents", "2 yards, 7 feet"
# "two pounds fifty": the pence behind, unless this follows
NO_CENTS = r"\s?[%€$£]|[\s-](?:per ?cent|pounds|dollars|euros|years|times|people|\w+s\b)|[.,:/]\d|-"

# -- nouns
SHARE_OF = r"\s{1,3}of\s(?:the|all|all the|its|their|our|these|those|his|her)?\s?|(?<=half)\s(?:the|its|their|our|these|those|his|her|my)\s"
# What stands behind a share: "a third of them", "a third dearer". Before another word an ordinal counts: "a third time".
# What is counted by an ordinal though a hedge stands before it: "almost a third place".
NTH_THING = r"(?:time|place|spot|attempt|person|man|woman|child|term|season|round|set|goal|title|win|victory|day|week|month|year|party|quarter)\b"
# "A majority of them", and not "a majority of 12", "a majority stake".
MAJORITY_OF = r"\s+of\s+(?!\d|an?\b|one\b|two\b|three\b|four\b|five\b|six\b|about\b|more\b|just\b)|\s+(?:voted|said|favou?red|backed|opposed|supported|wants?|thinks?|believes?)\b"
PART_OF = (
    r"(?:of|more|less|fewer|off|dearer|cheaper|higher|lower|larger|smaller|bigger|longer|shorter|heavier|faster|slower|richer|poorer|is|are|was|"
    r"were|have|has|had|said|say)\b|[,.;:)]|$"
)
OF_ONE = r"\sof\s(?:an?|one)\s"  # "three quarters of a mile": so much of a unit
WHOLE_OF = ("of the", "in")  # "120 of the 400": with large numbers two counts, and no share
# These compare two figures, where one stands right before them: "25 per cent more than the 40 euros of last year".
COMPARED = ("below", "above", "more than", "less than", "fewer than", "higher than", "lower than")
PRONOUNS = "them us it that those these you whom which".split()
PLURAL_ENDINGS: tuple[str, ...] = ()  # by PLURAL in sentences.py
IN_SINGULAR: tuple[str, ...] = ()
ADVERBS: tuple[str, ...] = ()  # the noun is the first plural, whatever stands before it
PARTICIPLES = NEVER
VERB_ENDING = r"(?:ed|ing|ly|[^s]s)$"  # what ends the run of words in which the last is the noun: "the output collapsed"
MORE_OF = r"\s(?:more|fewer|other|extra|further)(?=\s[a-z])"  # "12 more deaths": between a number and its noun
# "a 50,000-seat stadium", "a 12-storey block": what is counted, linked to the number. "Two-way" and "four-fold" count nothing.
COMPOUND_NOUN = r"-(?P<noun>(?!(?:way|tens|faced|off|fold|old|odd|plus|something|ish|strong|and|to|in|on|by|or|up|time|style|based|year|max|jet)(?![a-z]))[a-z]{3,})(?![\w'’]|-[a-z]{2})"
# glued to a number: "20-odd cousins", "300-plus guests", "the 6,000-strong crowd"
FOLD = r"-folds?\b"  # "a two-fold jump"
GLUED = {"-odd": "about", "-plus": "at_least", "-ish": "about", "-strong": "exact"}
DETERMINED = r"\b(?:the|no|any|every|each|this|that|which|some|another)\s$"  # before "one": the thing is pointed at
EMERGENCY = r"\b(?:call|dial)\s$"
# Before a name whose number counts what the number before it does: "Italy won 21, Hungary 17 and Germany 11".
GAPPED = r"(?<!\w)[a-z]+\s[€$£]?\d[\d.,]*(?:\s[a-z]+){0,2}(?:,\s(?:in\s|on\s|at\s)?(?:[A-Z][\w'’-]*\s){1,2}\d[\d.,]*){0,6}(?:,|,?\sand)\s(?:in\s|on\s|at\s)?(?:the\s)?(?:[A-Z][\w'’-]*\s)?$"
LABEL_LIST = r"\b(?P<label>[^\W\d_]+)\s\d+[a-z]?(?:,\s\d+)*(?:,|\s(?:and|or|to))\s$"  # "junctions 23 and 25"
ITEM = r"(?:^|[:;,]|\band|\bor)\s?\(\d+\)$"  # of a list in running text: "(1) farmers, (2) growers"
CONVERTED = r"(?:\b(?:equivalent to|or about)\s(?:\w+\s)?|\()$"  # behind these an amount is another one converted
TIMES_THE = r"\sthe\b"  # "12 times the size": a factor
TIMES_THAN = " than"  # "three times higher than": no part of the factor
WORDS_ONLY: tuple[str, ...] = ()  # "vier uit tien" is a share; "4 uit 5" is how a batter did
OF_MANY = r"(?<=ens|eds|nds|ons|res)\s{1,3}of(?=\s[a-z])"  # dozens of, hundreds of, thousands of, millions of
SINGULAR_VERB = r"\s(?:is|was|has|does|doesn't|isn't|wasn't|hasn't)\b"  # behind "Seven Oaks": one name, not seven

# -- ages
OLDER = r"older|younger"
AGE_OF = r"(?:\bage of|\baged|(?:older|younger) than)\s$"
PERSON_OF = r"([^\W\d_]+)\s(?:aged|between)\s$"
CLAUSE_ENDS = r"\s*(?:[.,;:)]|(?:when|and|at|in|but|now)\b|$)"
UNDER = r"(?:under|over|below|above)\b"  # behind a word for people: "children under 12"
AGE_GROUP = r"(?:(?P<over>over)|under)-(?P<years>\d{1,2})s\b"  # "the over-65s", "the under-21s"
OLD = r"[\s-](?:old|of age)\b"  # "eight months old"
AND_OVER = r"\s(?:and|or)\s(?:over|older|under|younger)"
UPWARDS = r"older|over"
WAS = r"\b(?:I|[Hh]e|[Ss]he|who) (?:am|is|was|turned|turns|will be|had just turned)\s(?:already\s|only\s|just\s|now\s)?$"
# A birthday: "The writer turned 58 last week."
TURNED = r"\b(?:turn|turns|turned)\s(?:only\s|just\s)?$"
TURNED_BEHIND = r"\s*(?:[.,;:)]|(?:last|this|next|on|yesterday|today|tomorrow|earlier|later|in|and|but|when)\b|$)"
WHEN = NEVER
WAS_BEHIND = NEVER
AT_AGE = r"\b(?:aged|aged about|aged between|age|ages|at the age of)\s$"
AT_AGE_BEHIND = r""
A_PERSON = r"\b(?:an?|the|my|her|his) (?:[^\W\d_]{3,} )?([^\W\d_]{3,}) of\s$"  # "a boy of 16", "a retired vet of 78"
PERSON_ENDS = (
    r"(?:suspect|victim|defendant|driver|teacher|mother|father|farmer|student|pupil|widow(?:er)?|worker|singer|actor|doctor|nurse|"
    r"officer|soldier|builder|owner|leader|manager|player|striker|keeper|writer|painter|woman|man|ist|ian)$"
)
BY_SIDE = r"\s?(?:by|x|×)\s?"  # between the sides of something: "a room of 25 by 6 metres"
IN_THE_TENS = NEVER
ROUND_TENS = r"\b(?:mid|low|high|upper)[\s-]$"  # before "30s": of prices and temperatures, not of years
TENS_BEFORE = r"\b(?:his|her|their|our|my|your)\s(?:(?:early|mid|late|low|upper)[\s-])?$"  # before "30s": an age
BETWEEN_COMMAS = r"(?:\b[A-ZÀ-Þ][\w'’-]+|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y) (?P<noun>[a-z-]{3,})),\s$"  # "Emma, 38,"; "the suspect, 38,"
AGE_NOUN = ""

# -- ranks
NO_HEDGE_OF_ONE = r""  # whatever it is: "a full year" is a year
HEDGE_WITH_ARTICLE = r"an?\s"  # "a full third"
IN_PROPORTION = r"\b(?:ratio|scale|split|proportion|mix(?:ture)?)\b"  # before "30:70"
NTH_BUT = NEVER
ALONE = r"\s*(?:[,.;]|in the|$)"  # behind an ordinal that is a rank by itself
WITH_ARTICLE = r"\b(?:the|an?)\s$"
# before "first": it tells when, and counts nothing ("when it first disclosed its stake")
FIRST_OF_ALL = r"\b(?:it|he|she|they|we|i|you|who|which|was|were|is|are|be|been|had|has|have|when|where|since|after|then|come|comes|came|that)\s$"
TWICE_AS = r"\s(?:as|the|that|what|its|their)\b"  # behind "twice" and "double": a factor; else it counts times
NTH_BEFORE = ""
NUMBER_WORD = r"\b(?:ranked|the world|the|is|was|became)\s(?P<label>(?:number|no\.)\s)$"
NUMBER_BEHIND = r"\s*(?:[.,;]|in\b|of\b|on\b|behind\b|$)"

# -- dates and clock
MONTH_FIRST = True
MONTHS_HAVE_CAPITALS = True
DECADE = r"(\d0|\d{3}0)'?s\b"  # the 1990s, the '80s
DECADE_BEFORE = r"\bthe\s(?:early|late|mid)?[\s-]?(?:nineteen[\s-])?(?:(?:twen|thir|for|fif|six|seven|eigh)ties(?:,|\sand|\sor|\sto)\s)?$"  # the nineties, the sixties and seventies
CLOCK = (
    r"(?:(?P<off>a quarter|quarter|(?!half\b)[a-z]{3,8}|\d{1,2})\s(?:minutes\s|mins?\s)?(?P<way>past|to)\s|(?P<half>half past\s))"
    r"(?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|\d{1,2}(?!\d|[.,]\d))(?P<whole>(?!))?(?:\b|(?=[ap]m))"
    r"(?!\s?(?:[-%£$\d]|per|years?|days|weeks|months|million|people|times|miles|out))"
)
HALF = 30  # "half past ten" is half an hour after ten
QUARTERS = ("quarter", "a quarter")
PAST = ("past",)
TWELVES = {"midnight": 24, "noon": 12}
HOUR_BEHIND = NEVER
