"""English words that tie a length of time to two moments. Regular expressions, lower case."""

FILLERS = (
    "in", "on", "that", "was", "is", "so", "namely", "to be precise", "exactly", "already", "now", "back",
    "way back", "that is", "i.e",
    "long", "in all", "a period of", "a", "the", "an", "some", "or", "for", "a total of", "lasted", "lasting",
    "precisely", "fully", "just",
    "to the day", "today", "his", "her", "their", "its", "all told", "altogether", "in total", "all in all", "making",
    "a grand total of", "no less than", "no more than", "which is", "that makes", "put together", "it was", "it is",
)  # fmt: skip
SINCE = ("since", "ever since")
RUNNING = ("for", "for the past", "for the last", "for more than", "over the past", "these", "already")
NOT_RUNNING = (
    r"\s(?:later|earlier|longer|shorter|more|less|older|younger|late|extra|than|after|before|old|in (?:jail|prison)|behind bars|sentence|ban|guarantee|ahead|"
    r"afterwards)\b"
)
PAST = (
    "was", "were", "had", "would", "came", "went", "became", "stood", "lived", "worked", "then", "got", "kept",
    "remained", "ruled", "led",
    "played", "could", "celebrated", "ran",
)  # fmt: skip
PRESENT = (
    "is", "are", "has", "have", "remains", "remain", "still", "continues", "continue", "now", "today", "will",
    "can", "stands", "stand",
    "lies", "lives", "gets", "haunts", "haunt", "commemorates", "marks", "mark", "faces", "face", "keeps", "keep",
)  # fmt: skip
FROM_ = r"\b(?:from|between|period|\()\s?(?:the summer of|the autumn of)?\s?$"
TO = r"\s?(?:up to|up until|to|until|till|through|and|[-–—])\s?"
TURN = (
    r"\b(?:who|which|that|where|whose|when|while|but|because|although|or|then|later|after|before|of which|"
    r"whereas|as)\b"
)
MORE_PARTS = r"\b(?:and|then|later|of which|plus|before)\b"
AFTER = r"\s(?:after|following|since)\s"
THEIR_DEATH = r"\s(?:after|since)\s(?:his|her|their)\s(?:death|passing|demise|murder|assassination)\b"
TO_GO_BEFORE = r"\b(?:only|just|another|with)\s$"
TO_GO_BEHIND = r"\s(?:to run|to go|left|until|before|remain|from now|away)\b"
IN_BEFORE = r"\bin\s(?:exactly|precisely)?\s?$"
THAT_IS = r"(?:and\s)?(?:that|this)\s(?:is|was)\s(?:now|already|exactly|precisely|almost|nearly|\s)*$"
AFTER_LENGTH = r"\bafter\s$"
LASTING = (
    r"(?:reign|rule|career|term|presidency|premiership|tenure|stay|dictatorship|occupation|war|conflict|exile|"
    r"siege|marriage|relationship|"
    r"spell|stint|period|renovation|restoration|captivity|imprisonment|papacy|run|tour|campaign|mission|"
    r"investigation|apprenticeship)"
)
# Before an age: somebody of whom the story has not told yet ("A man of 46").
A_PERSON = r"(?:^|[\s,;:(“\"‘])(?:an?|another|one)\s(?:[\w’'-]+\s){0,2}(?:man|woman|boy|girl|teenager|youth|pensioner|driver|passenger|student|suspect|worker|child|[a-z]+(?:er|or|ist|man|woman))(?:\sof|,)?(?:\saged)?\s$"
JUBILEE = r"(?:anniversary|birthday|jubilee|centenary|commemoration)"
# A feast whose name says its years: the group is called after them.
FEAST = (
    r"\b(?:(?P<y100>centenary|centennial)|(?P<y200>bicentenary|bicentennial)|(?P<y150>sesquicentenary|sesquicentennial)|"
    r"(?P<y300>tercentenary|tricentennial)|(?P<y25>silver (?:wedding|anniversary|jubilee))|"
    r"(?P<y50>golden (?:wedding|anniversary|jubilee))|(?P<y60>diamond wedding)|(?P<y70>platinum (?:wedding|jubilee))|(?P<y40>ruby wedding)|(?P<y30>pearl wedding)|(?P<y35>coral wedding)|(?P<y45>sapphire wedding)|(?P<y55>emerald wedding))\b"
)
# A feast is kept now, or in a year to come.
KEPT_NOW = (
    r"\b(?:celebrat(?:es?|ing)|marks?|marking|commemorates?|commemorating|is|are|has|have|will|plans?|holds?|nears|reaches|"
    r"turns|today|tomorrow|this (?:year|summer|month|week|winter|autumn|spring)|next)\b"
)
MARRIED_FOR = r"\s(?:of marriage|married)\b"  # "fifty years of marriage"
WEDDING = r"wedding|marriage"
MARRIED = r"\b(?:married|wed|wedding|marriage)\b"
# What is built is opened, and closed, and pulled down: the group is called after the place in that order.
STAGE = (
    r"\b(?:(?P<s0>design|designed|foundation stone|first stone|commissioned)|(?P<s1>built|founded|established)|(?P<s2>opened|inaugurated)|(?P<s3>closed|shut|dissolved)|"
    r"(?P<s4>demolished|torn down|pulled down))\b"
)
# A second life: the order says nothing.
ANEW = r"\b(?:again|new|anew|re(?:open|built|found|establish)\w*|second|old|predecessor\w*|temporarily)\b"
THING = r"\b(?:an?|the|its|his|her|their|this|that)\b"
LUSTRUM = r"(?!)"
DEATH_DAY = r"(?:anniversary|centenary|centennial|bicentenary) of (?:his|her|their|the) death"
BIRTH_DAY = r"birthday"
EXISTS = r"(?!)"
BEGAN = (
    r"\b(?:appeared|hired|founded|founding|foundation|established|opened|opening|began|begun|started|set up|launched|built|"
    r"joined|married|took office|"
    r"introduced|created|formed|independen\w+|first|since|inaugurated|incorporated|debuted|left|arrived|"
    r"premiered|unveiled)\b"
)
BORN = r"\b(?:born|came into the world|saw the light|birth year)\b"
DIED = r"\b(?:died|dies|killed|murdered|passed away|drowned|assassinated|death)\b"
LIVED = r"\b(?:was|lived to be|turned|is|reached)\s$"
HE_OR_SHE = ("he", "she")
PARTICLES = ("van", "de", "der", "den", "von", "di", "da", "la", "le", "al", "el", "bin", "ben", "du", "of")
NO_NAMES = (
    "The", "A", "An", "In", "On", "He", "She", "They", "It", "When", "From", "For", "After", "Before", "With",
    "And", "But", "Also", "As",
    "There", "That", "This", "These", "Those", "Here", "Now", "Who", "What", "Where", "At", "By", "Of", "To",
    "Until", "Since", "Over",
    "Under", "Between", "So", "Still", "Not", "His", "Her", "Their", "I", "We", "You", "According", "During",
    "Then", "Because", "How",
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    "Only", "All", "Every", "Many", "Two", "Three", "Early", "Late", "Last", "Next", "One",
)  # fmt: skip
# Somebody else's years: "her mother was born in 1940", "Ann's son died in 1990".
KIN = (
    r"(?:his|her|their|my|whose|the|a|\w+['’]s)\s(?:\w+\s){0,2}(?:\w*mother|\w*father|son|daughter|brother|"
    r"sister|husband|wife|child|children|"
    r"parents|partner|friend|uncle|aunt|cousin|grandson|granddaughter|predecessor|successor|family)\b"
)
# Between an age and a year of birth: there may be a second person.
SOMEONE_ELSE = r"\b(?:of|with|and|by|than|over|about|his|her|their|whose|for|against|beside|as)\b|[;:]"
PLACE_BEFORE = (
    r"\b(?:in|at|from|near|to|of|between|towards|over|along|via|through|around|for|after|since|with|on|"
    r"by)\s(?:the\s)?$"
)
AT_THAT_TIME = r"\b(?:then|at the time|formerly|once|when)\b"
AT_AGE = r"\b(?:at the age of|aged|at|when (?:he|she) was|(?:he|she) was|(?:he|she) turned)\s$"
# Around an age: it is that of the one who died.
AT_DEATH = r"\bat \||\bage(?:d| of|)\b|\byears? old\b|year-old"
# "It is 40 years ago that, in 1979, …", "for the first time in 12 years", "now, 30 years later".
IT_IS = r"\b(?:it|this year|today)\s(?:is|was)\s(?:\w+\s){0,3}$"
AGO_THAT = r"\s(?:that|since)\s"
FIRST_TIME = r"\bfirst (?:time )?in\s$"
# The twelve months behind or ahead as well as a year of the calendar.
ROLLING = r"(?:the\s)?(?:this\s)?(?:past|coming)\b"
NOW = r"\b(?:now|today|nowadays),?\s(?:just over|exactly)?\s?$"
# Behind a length that counts from another moment.
LATER_WORD = r"\s(?:later|afterwards|earlier|before|on)\b"
# A length each time, no length in all; and how a length that says a stretch again may end.
PER = r"\s(?:[^\s,.;:()]+\s)?(?:a (?:day|week|month)|per|each|every|daily)\b"
ENDS = r"\s*(?:[.,;:!?)–—]|$)|\s(?:then|in all|in total|altogether|on end|straight|long)\b"
LASTS = r"\b(?:for|lasts?|lasted|lasting|during|over)\s(?:\w+\s)?$"
# What starts another clause behind a date that something came so long after.
AND_THEN = r"\b(?:and|or|but|then|until|since|from|to)\b"
JARIG = r"(?!)(?P<age>(?P<number>))"
EXISTS_BEHIND = r"(?!)"
CELEBRATES = r"\b(?:celebrat(?:es?|ing|ed)|mark(?:s|ed|ing)?)\s(?:its|their|his|her)?\s?$"
# An edition, and that there is one every year.
EDITION = r"(?:edition|time|year|instalment|running|staging|annual|season|volume)"
YEARLY = r"\b(?:every year|each year|annual(?:ly)?|yearly|every (?:summer|winter|spring|autumn|fall))\b"
SKIPPED = r"\b(?:skipp\w+|missed|except|apart from|covid\w*|pandemic|cancel\w+|biennial\w*|every other|twice a)\b"
# Behind "after ten years": it counts from another day than the one that is named.
COUNTED = r"\s(?:as|of|at|on|against|without)\b"
EXACT = r"\b(?:exactly|precisely|to the day)\b"
# Something that was so is over again on its second day.
OVER_AGAIN = r"\b(?:again|back|over|ended|restored|found|freed|released|reopened|lifted|finished|resumed|returned|recovered)\b"
# A thing that has been spoken of.
THE_THING = r"\b(?:the|this)\s([^\W\d_]{4,})"
# What a stretch between two events took.
TOOK = r"\b(?:took|lasted|lay|passed|elapsed|went by|was|were)\b"
BETWEEN_EVENTS = r"\b(?:from|between)\s(?:[^\s.,;:()]+,?\s){1,5}(?:in|on)\s$"
TO_EVENT = r",?\s(?:to|and|until|till)\s(?:[^\s.,;:()]+,?\s){1,6}(?:in|on)\s$"
REACHES = r"\b(?:turns|turned|reaches|reached|will be|is turning)\s$"
AGED_THING = r"\sold\b"
# What begins at an hour, and ends at another in the same sentence.
SETS_OFF = r"\b(?:leaves|left|departs|departed|begins|began|starts|started|opened|opens|sets off|set off)\b"
# A number of years that is counted as the n-th.
NTH_YEAR = r"\b(?:in|into|enters|celebrat\w+|begins|began)\s(?:its|his|her|their|the)\s(?:[^\s.,;:]+)\s(?:season|year|volume)\b"
# A length that is that of the one stretch of the sentence: "and in those five years".
IN_THOSE = r"\b(?:in|during|over|after)\s(?:those|these)\s$"
# Whose words say that something of somebody began, and ended: the group is called after the place in that order.
PHASE = (
    r"\b(?:(?P<s1>arrested|detained|jailed|imprisoned|kidnapped|abducted|appointed|took office|hired)|"
    r"(?P<s2>released|release|freed|resigned|resignation|stepped down|sacked|retired|retirement))\b"
)
# "geleden dat de brand van 1999": an event that is called after its year.
THE_YEAR_OF = r"\s(?:that|since)\sthe\s(?:[^\s.,;:()]+\s){1,2}of\s"
# Behind a jubilee: it is another's than the sentence began with; and another thing that comes in between two marks.
OF_ANOTHER = r"\s(?:of|for)\s(?!marriage)"
NEW_THING = r"[;,]\s(?:(?:but|and|while)\s)?(?:the|an?)\s[^\W\d_]+"
# Between "duurde drie weken" and the day on which it ended.
ENDS_THEN = r"\s?[:;–—]\s|,?\s(?:until|till)\s"
# So many days before or after an event of another day.
BEFORE_EVENT = r"\s(?:(?P<before>before)|after)\s"
# Between the two years of "van 1985 tot aan haar dood in 2015".
TO_HIS_DEATH = r"\s(?:to|until|till)\s(?:his|her|their|the|its)\s[^\s.,;:()]+\sin\s"
AND_WORD = r"\band\b"
# Taken out between a year and a length: the words that make the one the start of the other.
SINCE_WORD = r"\b(?:ever since|since)\b"
FROM_BEFORE = r"(?:\b(?:from|between|to wit)|\()\s*$"
# Right before a date.
ON_DATE = r"\b(?:in|on)\s$"
# Between a word ("born") and its date.
TO_DATE = r"\s(?:(?:in|on|at)\s)?"
# Between "last year" and its name.
NAMELY = r"[,(–—]|\b(?:in|that is)\b"
LISTED = r"\s?(?:,|and)\s(?:in\s)?"
# Whether "to go" behind a length is what makes it one that is to come; else a word before it.
GOES_BEHIND = True
