"""English, as the reader's grammar needs it: how numbers, hours, ages and ranges are put together. Regular expressions on lower case
text, but where a capital matters; `NEVER` where English has no such form.
"""

NEVER = r"(?!)"

DECIMAL_MARK = "."  # CLDR
ARTICLES = ("a", "an")

# -- ranges and inheritance
LINK = r"\s(?:to|and|or)\s[€$£]?"  # between the two ends of a range
BY_HOW_MUCH = NEVER  # "steeg met 12 procent tot": in English "to" is no hedge
BY = "by "  # "rose by 5 euros to 95 euros"
THAN = r"\s(?:than|or equal)\b"  # behind "or less": it compares, and bounds nothing before it
AND_ALSO = r"\s?,?\s(?:and|but|or)\s(?:also\s)?"  # "more than 10 and less than 20"
LISTED = (" and ", " or ", ", ", ", and ")  # "fines of 50, 75 and 100 euros": the unit behind the last is of all
TO = (" to ",)  # "from 5.2 to 6.7 million": between a first number without unit and the one it takes it from
FROM_ = ("from ",)  # and what stands before that first number
OR_SO = NEVER  # "een man of tien": Dutch
TENS_OF: dict[str, float] = {}
PER = (
    r"(?:\s{1,3}per\s{1,3}|\s{1,3}each\s{1,3}|\s?/\s?|\s{1,3}(?P<article>an?)\s{1,3})(?P<number>\d[\d,]*\s?)?(?P<what>[^\W\d_]+)\b"
    # "£11m a year ago" was then; "£11m a year earlier" too.
    r"(?!\s(?:ago|earlier|later)\b|(?<=year|week)\s(?:before|previously|and a half)\b|(?<=month)\sbefore\b)"
)
# Things that are had by halves, behind "a half": a half truth and a half brother are figures of speech
HALVED = r"\s(?:loaf|egg|apple|lemon|onion|chicken|pizza|pie|cake|glass|bottle|page|point|star|cup|teaspoon|tablespoon|tablet|pill|lap|turn|tank)\b"
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
METRES_BEFORE = r"(?:\b(?:the|over)|'s)\s$|(?:\d|\b)(?:ft|feet|foot|in|inches|inch|yards?|yds?|miles?|fathoms?)\b\.?(?:\s(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven))?(?:\s\(|,?\sor\s|,\s|\s[-–/]\s?)(?:\w{2,7}\s){0,2}$"
STONE = r"st(?=\s?\d{1,2}\s?lbs?\b|\b(?!\s?\.))"  # "13st 4lb": behind digits, glued to them
# "38C (100F)": degrees where these stand near them, else a seat, a bus or a house
WARMTH = r"temperat|\bwarm|\bheat|\bhot\b|\bhott|\bcold|\bcool|\bdegree|celsius|fahrenheit|\bweather|\bfever|\bclimate|\boven|\bboil|\bfreez|thermomet|\bmelt|\d\s?[cf]\b.{0,10}\d\s?[fc]\b"
PARTS_IN_PLURAL = "thirds quarters fourths fifths sixths sevenths eighths ninths tenths twentieths hundredths thousandths".split()
HOURS_FROM = NEVER
CLAUSE = r"[.;:]\s|\b(?:and|but)\b"  # where what was said before no longer says what is measured
AND_PART = r",?\s(?:and\s)?"  # between an amount and its smaller part: "three dollars and 20 cents", "2 yards, 7 feet"
# "two pounds fifty": the pence behind, unless this follows
NO_CENTS = r"\s?[%€$£]|[\s-](?:per ?cent|pounds|dollars|euros|years|times|people|\w+s\b)|[.,:/]\d|-"

# -- nouns
SHARE_OF = r"\s{1,3}of\s(?:the|all|all the|its|their|our|these|those|his|her)?\s?"
WORDS_ONLY: tuple[str, ...] = ()  # "vier uit tien" is a share; "4 uit 5" is how a batter did
OF_MANY = r"(?<=ens|eds|nds|ons|res)\s{1,3}of(?=\s[a-z])"  # dozens of, hundreds of, thousands of, millions of
SINGULAR_VERB = r"\s(?:is|was|has|does|doesn't|isn't|wasn't|hasn't)\b"  # behind "Seven Oaks": one name, not seven

# -- ages
OLD = r"[\s-](?:old|of age)\b"  # "eight months old"
AND_OVER = r"\s(?:and|or)\s(?:over|older|under|younger)"
UPWARDS = r"older|over"
WAS = r"\b(?:I|[Hh]e|[Ss]he|who) (?:am|is|was|turned|turns|will be|had just turned)\s(?:already\s|only\s|just\s|now\s)?$"
# A birthday: "The writer turned 58 last week."
TURNED = r"\b(?:turn|turns|turned)\s(?:only\s|just\s)?$"
TURNED_BEHIND = r"\s*(?:[.,;:)]|(?:last|this|next|on|yesterday|today|tomorrow|earlier|later|in|and|but|when)\b|$)"
WHEN = NEVER
WAS_BEHIND = NEVER
AT_AGE = r"\b(?:aged|aged about|age|at the age of)\s$"
AT_AGE_BEHIND = r""
A_PERSON = NEVER
PERSON_ENDS = (
    r"(?:suspect|victim|defendant|driver|teacher|mother|father|farmer|student|pupil|widow(?:er)?|worker|singer|actor|doctor|nurse|"
    r"officer|soldier|builder|owner|leader|manager|player|striker|keeper|writer|painter|woman|man|ist|ian)$"
)
IN_THE_TENS = NEVER
BETWEEN_COMMAS = r"(?:\b[A-ZÀ-Þ][\w'’-]+|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y) (?P<noun>[a-z-]{3,})),\s$"  # "Emma, 38,"; "the suspect, 38,"
AGE_NOUN = ""

# -- ranks
HEDGE_WITH_ARTICLE = r"an?\s"  # "a full third"
IN_PROPORTION = r"\b(?:ratio|scale|split|proportion|mix(?:ture)?)\b"  # before "30:70"
NTH_BUT = NEVER
NTH_BEFORE = ""
NUMBER_WORD = NEVER
NUMBER_BEHIND = NEVER

# -- dates and clock
MONTH_FIRST = True
MONTHS_HAVE_CAPITALS = True
DECADE = r"(\d0|\d{3}0)'?s\b"  # the 1990s, the '80s
DECADE_BEFORE = r"\bthe\s(?:early|late|mid)?[\s-]?(?:nineteen[\s-])?$"  # the nineties
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
