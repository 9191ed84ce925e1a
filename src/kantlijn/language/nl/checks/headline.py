"""Dutch words of headlines that claim something of the figures below them."""

# A share that opens a headline without its article, and what it is worth.
SHARE_OPENS = r"(?P<share>helft|derde|kwart|vijfde|tiende|tweederde|driekwart)\s(?:van\b|[a-z]+(?:en|s)\b)"
SHARES = {"helft": 0.5, "derde": 1 / 3, "kwart": 0.25, "vijfde": 0.2, "tiende": 0.1, "tweederde": 2 / 3, "driekwart": 0.75}
# "een kind op de vier": a share with its noun inside it.
ONE_IN = r"\b(?:een|één)\s(?:[^\W\d_]+\s)?(?:op|van)\sde\s(?P<whole>[^\W\d_]+|\d{1,3})\b"
WHOLES = {"twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "twaalf": 12, "twintig": 20}
# Words of price: a headline on prices is borne out by the first two prices of the story.
PRICE = r"\b(?:duurder|goedkoper|prijs|prijzen|\w+prijs|\w+prijzen)\b"
# Words that take a claim back: a question, a plan, a denial, another pace, another reckoning.
TAKEN_BACK = (
    r"\?|\b(?:niet|geen|nooit|minder (?:snel|hard)|sneller|harder|langzamer|trager|zou|wil|willen|moet|moeten|kan|kunnen|mogelijk|straks|verwacht\w*|plan\w*|hoopt|vreest|vrees|"
    r"raming|na correctie|vaker|ondanks|toch|einde aan|stop|rem|belooft|dreigt|dreigende|kans op)\b"
)
# What happened to people, in a headline and in the text below it.
HAPPENED = (
    (r"gewonden?\b", r"\b(?:gewond|verwond|gewonden)\b"),
    (r"(?:doden?\b|dodelijke slachtoffers\b|omgekomen\b)", r"\b(?:omgekomen|gedood|om het leven|overleden|kwamen om|om het leven gekomen|vonden de dood|dood|verdronken|bezweken)\b"),
    (r"(?:aanhoudingen\b|arrestaties\b|arrestanten\b|aangehouden\b|verdachten\b)", r"\b(?:aangehouden|gearresteerd|opgepakt|ingerekend)\b"),
    (r"(?:vermisten?\b|vermist\b)", r"\b(?:vermist|zoek)\b"),
    (r"(?:geredden?\b|gered\b)", r"\b(?:gered|in veiligheid)\b"),
)
# The same told before the number, in the same order: "Instorting mijn kost 23 mensen het leven".
HAPPENED_BEFORE = (
    r"\b(?:verwondt|verwondde|verwonding van)\s$",
    r"\b(?:doodt|doodde|eist|eiste|kost|kostte)\s$",
    r"\b(?:arresteert|arresteerde|politie pakt|houdt)\s$",
    r"\bvermist:\s$",
    r"\b(?:redt|redde|redden)\s$",
)
# Between two groups that are added up, and words that make the one a part of the other.
AND_ALSO = r"[^.;:\d]{0,40}\s(?:en|plus|alsmede)\s(?:nog\s)?$|\s?,\s?$"
NOT_ADDED = r"\b(?:onder wie|van wie|waaronder|waarvan|daarvan|van hen|later|eerder|andere|nog eens|tweede|ook|bijna|ander)\b"
# One person told by an article beside a count: "een moeder en haar twee kinderen", "twee mannen en een vrouw".
ONE_AND = r"\b(?P<one>(?:een|één)\s(?:\d\d-jarige\s|jonge\s|oudere\s)?[^\W\d_]+)\s(?:\(\d\d\)\s)?en\s(?:haar|zijn|hun)?\s?$"
AND_ONE = r"\s(?:\([^()]{2,16}\)\s)?en\s(?P<one>(?:een|één)\s(?:\d\d-jarige\s|jonge\s|oudere\s)?[^\W\d_]+)\b(?!\s(?:van|uit)\s(?:de|hen))"
# A headline that claims nothing at all.
DENIED = r"\?|\b(?:niet|geen|nooit|of)\b"
# What a toll is counted in, beside people: "eist elf levens".
LIVES = ("leven", "slachtoffer", "dode", "gewonde")
