"""Dutch words around a number of years, hours or days that runs from one moment of a story to another. Regular expressions; they only
say how sure the tie is, the figures decide. Tried on tests/checks/pairs_time.txt and on the clean texts of docs/calibration.md.
"""

# Before such a length: it has run its course, or runs still.
SPANS_BEFORE = (
    r"\b(?:na|van|al|alweer|reeds|gedurende|inmiddels|intussen|(?:in )?(?:die|deze|zijn|haar|hun|de)|voor het eerst in|(?:eerste|tweede|derde) (?:keer|maal)?\s?in|"
    r"die|de afgelopen|slechts|liefst|maar liefst|samen|toen al|nu)\s$|^(?:in\s)?$"
)
# Behind it.
SPANS_BEHIND = (
    r"\s(?:(?:[^\s,.;:()\d]+|\d[\d.,]*)\s){1,5}later\b|\s(?:lang|later|verder|nadat|na|waarin|oud|onafgebroken|achtereen|aaneen|achter elkaar|na dato|erna|nadien|daarna|"
    r"sinds|sedert|geleden|getrouwd|samen|gewacht|onderweg|in (?:functie|dienst|bedrijf|gebruik|bezit))\b|-"
)
# A length that is one word with its number, and runs ("een 16-jarige afwezigheid"): none in Dutch.
SPANNING = r"(?!)"
# Behind it: it has run from what was told last until now.
FURTHER = r"\s(?:verder|na dato)\b"
# Around it: it is counted from what was told last, until now or until the year that is told with it.
SINCE_THEN = r"\s(?:later|verder|na dato|nadien|erna|daarna)\b"
# What makes it another length: each, to come, of a sentence, between two people, rolling.
OTHER_BEFORE = (
    r"\b(?:over|binnen|komende|volgende|eerste|laatste|per|elke|iedere|tot|om de|minstens|maximaal|hooguit|hoogstens|straf van|cel van|"
    r"minder dan|meer dan|voor|extra|nog|zo'n|garantie van|(?:looptijd|contract|overeenkomst|lening|hypotheek|huur|pacht|termijn|plan|abonnement|vergunning|concessie|schorsing|garantie) van|dan|een)\s$"
)
OTHER_BEHIND = (
    r"\s(?:jonger\w*|ouder\w*|cel\w*|gevangenis\w*|celstraf\w*|tbs|hechtenis|eerder|ervoor|daarvoor|tevoren|te gaan|voorwaardelijk|onvoorwaardelijk|per|garantie|lang(?:er)? dan|"
    r"vroeger|langer|korter|geëist|te laat|voordat|voor(?:dat)?|geduld|ervaring|vertraging|achterstand|uitstel|straf)\b"
)
# The last time something happened, told behind "for the first time in so many years".
LAST_TIME = r"\b(?:laatste|vorige|voor het laatst|laatst)\b"
# Before a length that is told until now.
AT_LAST = r"\b(?:eerst|eerste (?:keer|maal)|tweede (?:keer|maal)|derde (?:keer|maal)) (?:in|sinds)\s$|\b[^\W\d_]{3,}ste\s(?:[^\W\d_]+\s){0,2}in\s$"
# Right before an age: it is that of somebody who is theirs.
OF_THEIRS = r"\b(?:zijn|haar|hun|mijn|diens|wiens)\s(?:[^\W\d_]+\s){0,2}[^\W\d_]+(?:\s\(|,\s)$|^(?:zijn|haar|hun|mijn|diens)\s[^\W\d_]+\s"
# Behind a number of years: how two people differ.
YOUNGER = r"\s(?:jonger|ouder|jongere|oudere)\b"
# A sentence with one of these looks back, or tells more than one moment.
LOOKS_BACK = r"\b(?:had|hadden|was al|waren al|al in|eerder|daarvoor|tevoren|daarvóór|ooit|en (?:haar|zijn|hun|de|het) laatste)\b"
# Before and behind a length that is the whole of those before it.
SUM_BEFORE = r"^samen\s(?:[^\s,.;:()]+\s){0,5}$|\b(?:samen|tezamen|bij elkaar(?: opgeteld)?|opgeteld|alles bij elkaar|al met al|in totaal|totaal|alles opgeteld|dat maakt|samen goed voor|totale (?:straf|duur|reistijd|tijd) (?:van|op|is|was|kwam op|komt op))\s(?:dus\s|goed voor\s|op\s)?$"
SUM_BEHIND = r"\s(?:in totaal|samen|bij elkaar|opgeteld|alles bij elkaar|totaal)\b"
# Before so many minutes: an hour, which by itself may be one of the clock; or more or less than one.
ONE_HOUR_AND = r"\b(?:een|één|(?P<more>anderhalf|half))\suur\s(?:en\s)?$"
# Before a year: somebody was born in it.
BORN_OF = r"\b(?:is|ben|zijn)\svan\s$"
# Before the age of a thing: it is so old now.
IS_OLD = r"\b(?:is|zijn)\s(?:(?:nu|inmiddels|al|alweer|dus|precies|daarmee|intussen)\s){0,2}$"
# In a sentence that tells of now.
RIGHT_NOW = r"\b(?:nu|inmiddels|thans|vandaag|eindelijk|dit jaar)\b"
# Behind a number of years: they were so old then.
WAS_THEN = r"\s(?:oud\s)?was\s(?:hij|zij|ze|ik)\b"
# Behind a bare number between commas: it is an age of now.
AND_NOW = r"\s(?:inmiddels|nu|intussen|alweer|al)\b"
# Two places have hours of their own.
ZONES = r"\b(?:vlucht|vliegtuig\w*|toestel|landde\w*|plaatselijke|lokale|tijdzone\w*)\b"
# Before an age: a child was born then.
BORN_WHEN = r"\b(?:geboren|ter wereld)\b[^.;:]{0,20}\b(?:toen|was)\s(?:(?:hij|zij|ze|haar \w+|zijn \w+)\s)?$"
# Before a number of years: how two people differ.
DIFFERS_BEFORE = r"\b(?:scheelt|schelen|verschilt|verschillen)\s(?:hij|zij|ze|dat)?\s?$"
# Before a birthday: it is a person's for certain.
OF_A_PERSON = r"(?!)"
# Behind a length, up to a year: it is counted from what was told before, to that year.
COUNTED_FROM = r"\s(?:na|later|verder|erna|daarna|nadien)\b[^.;:()\d]{0,45},\s(?:in|op)\s"
# Before a bare number with a comma behind it, in a sentence that names a year: it is an age of then.
AT_BARE = r"(?!)"
# How somebody's kin is called that may be the person of the story as well ("de vrouw die").
DEFINITE = r"^(?:de|het)\s"
# Behind a length: it is counted from what follows.
COUNTS_AFTER = r"\s(?:na(?!\sdato)|nadat)\b"
