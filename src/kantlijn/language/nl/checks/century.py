"""Dutch words around centuries and decades. Regular expressions; what they were tried on: tests/checks/*_time_nl.txt."""

# "zeventiende-eeuwse": the reader makes no time of it. Without its ending ("zeventiende-eeuws van stijl") it tells of a style.
ADJECTIVE = r"\b(?:(?P<digits>\d{1,2})(?:de|ste|e)|(?P<word>[a-zë]{5,14}(?:de|ste)))[-\s]?eeuwse\b"
# Before a century or a decade: a part of it. The group is called after the part.
PART = (
    r"\b(?:(?P<first>eerste helft)|(?P<second>tweede helft)|(?P<begin>begin|vroege|prille begin)|(?P<middle>midden|halverwege|half)|"
    r"(?P<end>eind|einde|late|laatste jaren))\s(?:van\s)?(?:de\s|het\s)?$"
)
# Before a century, a decade or a year: it is not the time itself that is meant.
BESIDES = (
    r"\b(?:sinds|sedert|vanaf|tot|tot in|na|voor|vóór|anders dan|net als in|evenals in|behalve in|over|uit de tijd van|ook in|al in|"
    r"zowel in|niet in|en|of)\s(?:de\s|het\s)?$"
)
# Behind a year: the clause ends, or the words say that the year is the time again.
CLOSED = r"\s*(?:[.,;:!?)–—]|$)|\s(?:om precies te zijn|om exact te zijn|op de kop af)\b"
# Between "zeventiende-eeuwse kerk" and its year.
OF_YEAR = (
    r"\s(?:uit\s|\((?:gebouwd in\s|uit\s|anno\s)?|dat dateert uit\s|die dateert uit\s|daterend uit\s)|"
    r",\s(?:gebouwd|gesticht|gemaakt|vervaardigd|aangelegd|daterend)\s(?:in|uit)\s|,\s(?:die|dat)\s(?:uit|in)\s"
)
# In a noun with its adjectives none of these stands; behind them another thing comes.
GOES_ON = r"\b(?:en|of|met|van|in|op|aan|naast|bij|tot|voor|over|naar|door|te|is|was|werd|wordt|staat|stond|ligt|heeft|had)\b"
# "stamt uit de 19de eeuw", "gebouwd in de 19de eeuw".
DATES = r"\b(?:stam(?:t|men|de|den)|dateer(?:t|de|den)|dateren|gebouwd|gesticht|gemaakt|verrees|verrezen)\s[^.,;:]{0,30}$"
MADE = r"\b(?:klaar|gereed|gebouwd|gemaakt|vervaardigd|gesticht|voltooid|opgeleverd|aangelegd|gegoten|geschilderd|verrees)\b"
# The words between a year and "in the late 18th century" that names the same time again.
AGAIN = r",\s(?:(?:dus|nog|al|ergens|midden|hartje|aan)\s)?(?:in\s|het\s)?(?:de\s|het\s)?$"
# What was made again, or made after something older; a thing that tells of another time.
ANEW = (
    r"\b(?:her(?:bouw\w*|stel\w*|steld|open\w*|drukt?|dacht|rezen)|gerestaureerd\w*|restauratie\w*|verbouw\w*|opnieuw|kopie\w*|replica\w*|nage\w+|"
    r"stijl|trant|film|roman|serie|boek|toneelstuk|opera|druk|editie|uitgave|heruitgave|vertaling|vertaald|foto|opgegraven|ontdekt|gevonden|"
    r"museum|tentoonstelling|expositie|uitgebreid|vervangen|toegevoegd|aangebouwd|gekocht|verkocht|gesloopt|later|nieuwe?)\b"
)
BC = r"\b(?:v\.?\s?Chr|v[oó][oó]r Christus|n\.?\s?Chr|na Christus)"
# Before a range of years.
FROM_ = r"\b(?:tussen|van|vanaf)\b"
# Before a decade that is told of a noun: "a 1970s tower block". Dutch has an adjective for it.
BEFORE_NOUN = r"(?!)"
