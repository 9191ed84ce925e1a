"""English words that tell how old somebody is, and whose child or brother. Regular expressions; what they were tried on:
tests/checks/*_time_en.txt.
"""

# How the name of a function ends ("Sculptor Colin Mellors"); asked only of the first of three capitals at the start of a sentence.
FUNCTION = r"(?:er|or|ist|ent|ant|man|woman|ian|ess|ic|ete|ef|yor|essor)$"
# Behind an age: it is that of the year the sentence names ("was 42 when he …in 1989", "was 42 in 1989").
AGE_WHEN = r"(?:\syears? old)?(?:,?\swhen\b|,?\s(?:in|on)\s(?=[^\s]{0,12}\s?[^\s]{0,10}\s?\d{4}))"
# Before an age: whose it is has been told, and this is how old they are now.
NOW_AGED = r"\b(?:now|today|nowadays)(?:\saged|,)?\s(?:an?\s|the\s)?$"
# Before a bare number that is an age and no hour, in a sentence that names a year: "went to sea at 17, in 1967".
BARE_AGE = r"\bat\s$"
# Behind a number of years: how two people differ.
YOUNGER = r"(?:\s(?:his|her|my|their))?\s(?:younger|junior)\b"
OLDER = r"(?:\s(?:his|her|my|their))?\s(?:older|elder|senior)\b"
THAN = r"\s(?:younger|older)\sthan\b"
SIBLING = r"\b(?:brother|sister|wife|husband|partner|boyfriend|girlfriend|cousin|colleague|twin)s?\b"
CHILD = r"\b(?:daughter|son|child|firstborn|baby)\b"
# Somebody had a child at an age.
BORE = r"\b(?:had|gave birth|bore|became (?:a )?(?:mother|father))\b"
AT_ORDINAL = r"(?!)"
# Behind a bare number that is an age.
WHEN = r",?\swhen\b"
TURNS_BEHIND = r"(?!)"
IS_NOW = r"\bis\s(?:now|today)\s$"
ENDS_CLAUSE = r"\s*(?:[.,;:)–—]|(?:and|but)\b|$)"
# An ordinal that is an age in Dutch; English says "in his 53rd year", which is another number.
ORDINAL_AGE_BEHIND = r"(?!)"
# "As a 16-year-old he made his debut in 1988"; "When he became director in 1999, Gerald Stowe was 42".
AS_AGED = r"\bas an?\s$"
WHEN_OPENS = r"when\b"
# Before a bare number that is an age.
BARE_LEAD = r"\bdied\s(?:[^.;:()]{0,40}\s)?at\s$|\b(?:now,? (?:he|she) is|(?:he|she) is now|(?:he|she) (?:is|was)|would have (?:been|turned|celebrated being))\s$"
WAS_SO_OLD = r"\b(?:was|is)\s$"
# A new role in life, and nobody else's: "became a father".
PARENTHOOD = r"\b(?:became|becomes|was|is)\s(?:an?\s)?(?:\w*father|\w*mother)\b"
# A child, told beside its parent; and one that is not born of them.
OWN_CHILD = r"\b(?:his|her|their)\s(?:(?:eldest|oldest|youngest|only|elder|younger)\s)?(?:daughter|son),?\s(?:[^\W\d_]+,?\s){0,2}\(?$"
STEP = r"\b(?:step|foster|adopt|grand|in-law)\w*"
# The people of a headline and a lead.
PERSON_NOUN = r"(?:man|woman|boy|girl|driver|cyclist|motorist|motorcyclist|pensioner|suspect|swimmer|walker|hiker|rider|resident|victim|teenager|diver|passenger|pedestrian|farmer|fisherman|student|teacher|officer|skipper|trucker|climber|skier|surfer|jogger|runner)"
# Somebody has died in these days, without a day being told.
JUST_DIED = r"\b(?:has|have) died\b"
# Behind a bare age: the day of it ("was 93 on Sunday").
ON_DAY = r"\s(?:on|last|this|next|yesterday|today|tomorrow|now)\b"
# An age that is a person by itself: "the 12-year-old did as he had been told".
IS_PERSON = r"\b[Tt]he\s(?:[^\W\d_]+-|\d{1,3}-)year-olds?(?=[,.;:]|['’]s\b|\s(?:who|had|has|was|is|did|said|told|and|from|of|in|on|at|with|took|got|made|ran|went|came|saw|kept|found|landed|managed|could|would|will|walked|drove|fell|died)\b)"
# Behind a number: it is an age.
OLD = r"\s(?:years old|years of age)\b"
# How an age ends that is an adjective: "62-year-old".
ADJECTIVE = r"year-old$"
# Behind an age that was reached: nothing but its unit.
CLOSES = r"(?:\syears(?:\sold)?)?\s*(?:[.,;)]|$)"
# Between an age and how much it differs: "Duncan (37), who is three years younger".
WHO_IS = r"[),]{1,2}\s(?:who is\s)?"
# Between "the 62-year-old" and a name: it is another's.
NOT_THE_NAME = r"[,.;:(]|\b(?:of|from)\b"
# Between an age and the day it is reached.
TO_DAY = r"\s(?:years old\s)?(?:on\s|in\s)?"
# Behind a bare number that is an age and no hour.
BARE_AGE_BEHIND = r",\s|\s(?:in|on)\s"
