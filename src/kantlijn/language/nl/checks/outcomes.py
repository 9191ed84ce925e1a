"""Dutch words around a figure that follows from two others: what they differ, and what so many at so much make together.

Regular expressions on lower case text. Made on how Dutch newspapers tell differences, rests, prices and proceeds; tried on the pairs of
tests/checks (reach) and on the clean texts of docs/calibration.md.
"""

# Right before what two amounts differ, or what is left of the one.
LESS_BEFORE = (
    r"\b(?:\w*verschil|winst|verlies|\w*marge|\w*tekort|\w*overschot|tegenvaller|meevaller|overschrijding|voorsprong|achterstand|gat|kloof|"
    r"besparing|stijging|daling|toename|afname|korting|saldo)\s(?:(?:is|was|bedraagt|bedroeg|beliep)\s)?(?:van\s|dus\s|daarmee\s|toen\s|nu\s|maar liefst\s|precies\s|exact\s|nog\s){0,3}(?:[€$£]\s?)?$|"
    r"\b(?:scheelt|scheelde|schelen|scheelden|bespaart|bespaarde|besparen|verschillen|verschilden|uitliep|verliest|verloor|verdiende|verdient|wint|won)\s(?:[^\W\d_]+\s){0,3}(?:[€$£]\s?)?$|"
    r"\b(?:steekt|stak|daarmee is|daarmee was|daarmee ligt|daarmee lag|daarmee stijgt|daarmee daalt|zodat er|waardoor er|dus er|zodat|houdt|hield|resteert|resteren|resteerde|rest|(?:zijn|staan|liggen|wonen|werken|hangen|blijven|bleven) er (?:nog|nu))\s(?:[^\W\d_]+\s){0,4}(?:[€$£]\s?)?$"
)
# Right behind it.
LESS_BEHIND = (
    r"(?:\s[^\W\d_]+){0,2}?\s(?:verschil|over|overbleven|overblijven|overbleef|overhield\w*|overhoud\w*|resteren|resteert|hoger|lager|langer|korter|zwaarder|lichter|ouder|jonger|dieper|breder|verder|"
    r"duurder|goedkoper|sneller|trager|boven|onder|te veel|te weinig|tekort|te kort|voorsprong|achterstand|meer dan|minder dan|meer|minder|erbij|eraf|leeg|onbezet|vrij)(?=[\s,.;:)]|$)"
)
# Before or behind a figure that stands in these, it follows from nothing.
NO_OUTCOME = r"\b(?:nog eens|daarnaast|verder|bovendien|ook|eerder|vorig\w*|elders|volgend\w*|straks|eerst)\b"

# Before a price or share of one thing, with the things before it: "1.200 kilo voor 8 euro de kilo".
PRICE_BEFORE = r"\b(?:voor|à|a|tegen|van|maal|keer|gemiddeld|elk|ieder|iedere|elke)\s(?:[^\W\d_]+\s)?(?:[€$£]\s?)?$|[x×]\s?(?:[€$£]\s?)?$"
PRICE_BEHIND = r"\s(?:per|de|het)\s(?P<what>(?:vierkante\s|kubieke\s)?[^\W\d_]+)(?=[\s,.;:)]|$)|\s(?:elk|ieder|per stuk|de man|p\.p\.|gemiddeld)\b"
# Around what each of them gets, where the sentence names no number: "Ieder krijgt 20.000 euro".
EACH_GETS = r"\b(?:ieder|elk|iedere[^\W\d_]*|elke\s[^\W\d_]+|allemaal|per\s[^\W\d_]+)\s(?:[^\W\d_]+\s){0,4}$"
# Before what it makes together.
MAKES = (
    r"\b(?:bracht\w*|brengt|brengen|lever\w*|opgeleverd|kost|kostte|kosten|verdien\w*|haal\w*|ontving\w*|int|inde|inden|uitkom\w*|kom\w*|kwam\w*|is|zijn|was|waren|maakt|samen|totaal|"
    r"neer op|opbrengst|omzet|rekening|schade|goed voor|daarmee|dus|bedrag|pot|som|waard|plaats voor|plek voor|ruimte voor|reken\w*|betaal\w*|gingen|stond\w*|op)\b[^.;\d]{0,40}$"
)
# A year, as the time over which a daily or weekly amount is told.
OVER_A_YEAR = r"\b(?:op jaarbasis|per jaar|jaarlijks|in een (?:heel )?jaar|over een (?:heel )?jaar|het (?:hele )?jaar door|een jaar lang|een heel jaar)\b"
OVER_A_WEEK = r"\b(?:op weekbasis|per week|wekelijks|in een week|een hele week|een week lang)\b"
OVER_A_MONTH = r"\b(?:op maandbasis|per maand|maandelijks|in een maand|een hele maand)\b"
OVER_A_DAY = r"\b(?:per dag|dagelijks|op een dag|in een etmaal|per etmaal|elke dag|iedere dag)\b"
EVERY_DAY, EVERY_WEEK, EVERY_MONTH = (
    r"\b(?:per dag|dagelijks|elke dag|iedere dag|per etmaal|elke (?:ochtend|avond|nacht))\b",
    r"\b(?:per week|wekelijks|elke week|iedere week)\b",
    r"\b(?:per maand|maandelijks|elke maand|iedere maand)\b",
)
# Before how long it is from one to the next: "om de twaalf minuten", "elk kwartier".
AT_EVERY = r"\b(?:om de|elke|iedere|elk|ieder)\s(?:(?P<number>\d{1,2})\sminuten|(?P<what>kwartier|half uur|halfuur|uur))\b"
EVERY_TIME = r"\b(?:om de|elke|iedere)\s$"
LASTS = {"kwartier": 15.0, "half uur": 30.0, "halfuur": 30.0, "uur": 60.0}
