"""English words that give a place in an order, and the names that come before it."""

# A place in words or digits; `word` is looked up below, `digits` is read. English has no "op een na", and `but` matches nothing.
RANK = (
    r"\b(?:(?P<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|runner-up)|(?P<digits>\d{1,2})(?:st|nd|rd|th)|"
    r"(?:number|no\.) (?P<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)|(?P<but>(?!)))\b"
)
NUMBERS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "runner-up": 2,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
# Between a place and the names before it, and the word that opens those; a place in time is none.
BEHIND = r"(?:[^.;:\d()]|\d{4}){0,70}?[\s,]\s?(?:after|behind)\s$"
OPENS = r"\b(?:after|behind)\s"
# Nouns behind an ordinal that make it a turn or a part and no place in an order.
NO_RANK = (
    r"[\s-](?:time|times|half|round|set|day|week|weeks|month|year|quarter|century|hour|minute|period|stage|class|division|part|floor|attempt|season|edition|"
    r"generation|marriage|session|violin|hand|world war|night|term|child|wife|husband)\b"
)
SHARED = r"\b(?:joint|tied|equal|jointly|level with|together with|not|no|nearly|almost|without|second only)\b"
# One name of a list: particles and further names may follow; a figure between brackets is left out of it first.
NAME = (
    r"(?:(?:the|The)\s)?[A-ZÀ-Þ][\w'’.-]*(?:\s(?:(?:of|the|van|der|de|upon|on)\s){0,3}[A-ZÀ-Þ][\w'’.-]*){0,4}"
)
# "Only A, B and C are bigger": behind these names comes the next place.
ONLY = r"\b[Oo]nly\s"
ARE_MORE = r"\s(?:are|is|were|was|finished|have|had)\s(?:still\s)?(?:bigger|larger|higher|longer|faster|better|richer|dearer|older|heavier|busier|ahead|more)\b"
# The same behind the place, of one: "only Hill Farm is bigger".
IS_MORE = r"\s(?:is|was)\s(?:still\s)?(?:bigger|larger|higher|taller|longer|faster|better|richer|dearer|older|heavier|busier|wider|deeper)\b"
AND_ = r"\s*,\s*(?:and\s)?|\s+and\s+"
# Behind a number of others: they came before the one whose place it is.
AHEAD = r"(?:\s[^\W\d_]+){0,2}\s(?:ahead of|in front of|before)\s(?:him|her|them|it)\b"
# A place out of so many.
OUT_OF = r"\s(?:out of|of the|in a field of|out of the)\s$"
# The largest: the word, and how its figure stands beside it.
LARGEST, SMALLEST = r"\bthe\s(?:largest|biggest|highest|longest|heaviest|oldest)\b", r"\bthe\s(?:smallest|lowest|shortest|lightest|youngest)\b"
ONE_BUT = r"\b(?:second|third|one of|among|ever|since|of the|in the|once|then|formerly|long|for years|relatively|proportionally)\b"
IS_ = r"\b(?:is|was|became|becomes|remains|remained|are|were|become)\b"
WITH_ = r"\b(?:with|has|had|won|took|got)\s$"
FOLLOWED = r"\b(?:followed by|ahead of|before)\b"
# Behind a number of others that were just named: "behind those three", "after that pair"; and how many such a word is.
BEHIND_GROUP = r"\b(?:behind|after)\s(?:those|these|that|this|the)\s(?P<count>pair|duo|trio|quartet|two|three|four|five|six|seven|\d)\b(?!\s(?:years|weeks|days|months|hours|times|seasons|sets|rounds|laps|games|matches|minutes|miles|kilomet|decades|stages))"
GROUPS = {"pair": 2, "duo": 2, "trio": 3, "quartet": 4}
# In a sentence that puts figures in an order: the first of them, and what comes behind it.
HEADS_LIST = r"\b(?:largest|biggest|highest|most|longest|winner|followed by|ahead of|topped|won|came first|finished first|leads?|led)\b"
