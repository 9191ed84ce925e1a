"""Dutch words that make a figure so much for each of something, or for a time, and that tell what it comes to.

Regular expressions on lower case text. Closed classes of the language: prepositions, distributive pronouns, adverbs of time; tried on
the pairs of tests/checks (units) and on the clean texts of docs/calibration.md.
"""

# Before a figure, with the thing or the time that it is for: "per hectare haalt hij 31 ton van het land", "elke inwoner draagt 200 euro".
PER_BEFORE = (
    r"(?<!\w)(?:per|elke?|iedere?|een gemiddelde?|een doorsnee|het gemiddelde|de gemiddelde|(?:voor|op|in) (?:één|een))\s"
    r"(?:van\sde\s\d[\d.]*\s)?(?P<what>(?!(?:van|de|het|een|ander|andere|keer|geval)\s)(?:vierkante\s|kubieke\s)?[^\W\d_]+)(?!\w|\svan\b)"
)
# Before a figure that is what each of them has, whatever they are.
EACH_BEFORE = r"(?<!\w)(?:elk|ieder|allemaal|telkens|gemiddeld|à|stuk voor stuk)\s(?:[^\W\d_]+\s){0,3}$"
# Right behind it, with a unit or a piece: "20 cent de kilo".
PER_BEHIND = r"(?:\s(?!de\s|het\s|per\s)[^\W\d_]+)?\s(?:de|het|per|(?:op|van|uit|in|voor) (?:een|één|elke|iedere))\s(?P<what>(?:vierkante\s|kubieke\s)?[^\W\d_]+)(?!\w)"
# Before the number of things, where what each of them has follows.
EACH_OF = r"(?<!\w)(?:elke?|ieder|iedere|in elk|in ieder)\s(?:van\s)?(?:de|het|zijn|haar|hun|die|deze|onze)\s(?:[^\W\d_]+\s)?$"
# Between the number of things and what one of them holds, right behind it.
OF_SIZE = r"^\s?(?:[^\W\d_]+\s){0,2}?(?:van|à|met|x|×|keer|maal)\s(?:elk\s|ieder\s|telkens\s|steeds\s)?$"
# Right behind what each of them has.
EACH_BEHIND = r"\s(?:elk|ieder|per stuk|apart|de man|per persoon|gemiddeld)(?!\w)"
# Between a number of things and what is in one of them.
HOLDS = r"(?:,\swaar(?:in|van)?\s(?:[^\W\d_]+\s){0,2}|\s(?:die|dat)\s(?:elk|ieder|per stuk)\s(?:[^\W\d_]+\s){0,2})$"
# Adverbs around a figure that say over how long it is.
OVER_BEFORE = {
    "day": r"(?<!\w)(?:per dag|dagelijks|elke dag|iedere dag|per etmaal|daags)(?!\w)",
    "week": r"(?<!\w)(?:per week|wekelijks|elke week|iedere week|weekbasis)(?!\w)",
    "month": r"(?<!\w)(?:per maand|maandelijks|elke maand|iedere maand|maandbasis)(?!\w)",
    "year": r"(?<!\w)(?:per jaar|jaarlijks|elk jaar|ieder jaar|jaarbasis|(?:in|over) (?:een|één|het|dat) (?:[^\W\d_]+ )?jaar|twaalf maanden|een heel jaar)(?!\w)",
}
# A figure that is told as what the others come to.
COMES_TO = (
    r"(?<!\w)(?:dus|dat is|dat zijn|is dat|zijn dat|oftewel|ofwel|samen|tezamen|in totaal|totaal|totale|bij elkaar|goed voor|komt|komen|kwam|kwamen|neer op|uit op|"
    r"daarmee|zo|omgerekend|waarmee|zodat|waardoor|gemiddeld|gemiddelde|maakt|levert|leverde|hele|gehele|alle|al|kost|kostte|kosten|bracht|brengt|rekent|rekende|betekent)(?!\w)"
)
# Right before a figure that was worked out from those before it, in its clause.
FOLLOWS = (
    r"(?<!\w)(?:dus|oftewel|ofwel|dat is|dat zijn|dat was|dat waren|is dat|zijn dat|was dat|dat maakt|dat betekent|wat betekent|komt (?:dat |dit )?neer op|neerkomt op|komt (?:zo |daarmee |dan )?uit op|"
    r"kwam (?:zo |daarmee |dan )?uit op|daarmee|zodat|met andere woorden|d\.w\.z\.)(?:\s[^\W\d_]+){0,4}\s$"
)
# Where these stand before or behind it the figure is of another time, place or kind.
OTHERWISE = (
    r"(?<!\w)(?:niet|geen|nog eens|extra|boete|maximaal|hooguit|minimaal|minstens|vorig\w*|eerder|volgend\w*|voorheen|waarvan|van wie|daarvan|exclusief|"
    r"naast|bovenop|in plaats van|toen|destijds|meer dan de helft|korting|record|windstoten|topsnelheid|maximumsnelheid|toegestaan)(?!\w)"
)
PEOPLE = ("mens", "persoon", "inwoner", "bewoner", "man", "hoofd", "burger", "deelnemer", "lid", "kop", "neus", "nederlander", "belg", "vlaming")
HOMES = ("huishouden", "gezin", "woning", "huis", "appartement", "flat", "adres")
PIECES = ("stuk", "stuks", "exemplaar", "eenheid", "keer", "maal", "beurt")
