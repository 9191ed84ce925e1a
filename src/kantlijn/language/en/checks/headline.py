"""English words of headlines that claim something of the figures below them."""

# A share that opens a headline without its article, and what it is worth.
SHARE_OPENS = r"(?P<share>half|third|quarter|fifth|tenth|two-thirds|three-quarters)\s(?:of\b)"
SHARES = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1, "two-thirds": 2 / 3, "three-quarters": 0.75}
# "one child in four": a share with its noun inside it.
ONE_IN = r"\bone\s(?:[^\W\d_]+\s)?(?:in|out of)\s(?:every\s)?(?P<whole>[^\W\d_]+|\d{1,3})\b"
WHOLES = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "twenty": 20}
# Words of price: a headline on prices is borne out by the first two prices of the story.
PRICE = r"\b(?:dearer|cheaper|prices?|pricier)\b"
# Words that take a claim back: a question, a plan, a denial, another pace, another reckoning.
TAKEN_BACK = (
    r"\?|\b(?:not|no|never|slower|faster|more slowly|would|could|may|might|must|should|to (?:rise|fall|grow|drop|cut|raise|increase|double|halve)|set to|expected|forecast|hopes?|fears?|plans?|"
    r"adjusted|despite|end of|vows?|pledge\w*|threat\w*|risk of|call for|calls for)\b"
)
# What happened to people, in a headline and in the text below it.
HAPPENED = (
    (r"(?:hurt\b|injured\b|wounded\b)", r"\b(?:hurt|injured|wounded)\b"),
    (r"(?:killed\b|dead\b|die\b|deaths\b)", r"\b(?:killed|died|dead|lost their lives|drowned|perished)\b"),
    (r"(?:arrested\b|held\b|arrests\b|detained\b)", r"\b(?:arrested|held|detained|in custody)\b"),
    (r"(?:missing\b)", r"\b(?:missing)\b"),
    (r"(?:rescued\b|saved\b)", r"\b(?:rescued|saved|brought ashore)\b"),
)
# The same told before the number, in the same order: "Mine collapse kills 23".
HAPPENED_BEFORE = (
    r"\b(?:injur(?:es|ed|ing)|hurts?|wound(?:s|ed))\s$",
    r"\b(?:kill(?:s|ed|ing)|claims|leaves)\s$",
    r"\b(?:arrests?|arrested|detains?|detained|holds)\s$",
    r"\bmissing:\s$",
    r"\b(?:rescues?|rescued|saves?|saved)\s$",
)
# Between two groups that are added up, and words that make the one a part of the other.
AND_ALSO = r"[^.;:\d]{0,40}\s(?:and|plus)\s(?:another\s)?$|\s?,\s?$"
NOT_ADDED = r"\b(?:including|of whom|among them|of them|later|earlier|other|another|second|also|nearly)\b"
# One person told by an article beside a count: "a mother and her two children", "two men and a woman".
ONE_AND = r"\b(?P<one>an?\s(?:young\s|elderly\s)?[^\W\d_]+)\sand\s(?:her|his|their)?\s?$"
AND_ONE = r"\s(?:\([^()]{2,16}\)\s)?and\s(?P<one>an?\s(?:young\s|elderly\s)?[^\W\d_]+)\b(?!\sof\s)"
# A headline that claims nothing at all.
DENIED = r"\?|\b(?:not|no|never|or)\b"
# What a toll is counted in, beside people: "claims 11 lives".
LIVES = ("life", "victim")
