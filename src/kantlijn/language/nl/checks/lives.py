"""Dutch words that tell how old somebody is, and whose child or brother. Regular expressions; what they were tried on:
tests/checks/*_time_nl.txt.
"""

# How the name of a function ends ("Beeldhouwer Cor Melsert"); asked only of the first of three capitals at the start of a sentence.
FUNCTION = r"(?:er|ster|or|eur|ist|ent|ant|man|vrouw|aar|oog|arts|ier|aat|ris|icus|ica)$"
# Behind an age: it is that of the year the sentence names ("was 42 toen hij in 1989", "was 42 in 1989").
AGE_WHEN = r"(?:\s(?:jaar oud|jaar jong|jaar|lentes))?(?:,?\s(?:toen|als)\b|,?\s(?:in|op)\s(?=[^\s]{0,12}\s?[^\s]{0,10}\s?\d{4}))"
# Before an age: whose it is has been told, and this is how old they are now.
NOW_AGED = r"\bnu,?\s(?:inmiddels\s)?op\s(?:zijn|haar|hun)\s$|\b(?:inmiddels|nu|intussen|thans|tegenwoordig|vandaag)\s(?:al\s|alweer\s)?(?:de\s)?$"
BARE_AGE = r"(?!)"
# Behind a number of years: how two people differ.
YOUNGER = r"\s(?:jonger\w*|kleiner\w*)\b"
OLDER = r"\souder\w*\b"
THAN = r"\s(?:jonger|ouder)\sdan\b"
SIBLING = r"\b(?:broer\w*|zus\w*|vrouw|man|echtgeno\w+|vriend(?:in)?|partner|neef|nicht|collega|compagnon|tweelingbroer)\b"
CHILD = r"\b(?:dochter\w*|zoon\w*|kind|eerstgeborene|baby)\b"
# Somebody had a child at an age.
BORE = (
    r"\b(?:kreeg|beviel|baarde|werd (?:moeder|vader)|moeder werd|vader werd)\b"
)
AT_ORDINAL = r"\bop\s(?:haar|zijn|hun)\s$"
# Behind a bare number that is an age.
WHEN = r",?\s(?:toen)\b"
TURNS_BEHIND = r"\s(?:jaar\s)?(?:(?:wordt|werd|zijn geworden|is geworden|geworden)\b|is(?=\s*[.,;:)]))"
IS_NOW = r"\b(?:is|werd)\s(?:nu|inmiddels|intussen)\s$"
ENDS_CLAUSE = r"\s*(?:[.,;:)–—]|(?:en|maar)\b|$)"
# An ordinal that is an age: "op zijn 53ste"; not a birthday, and not the n-th of something.
ORDINAL_AGE_BEHIND = r"\s*(?:[.,;:)–—]|$)|\s(?:in|toen|nog|al|werd|was|ging|kreeg|kwam|begon|is|wordt|staat|leerde|trouwde)\b"
# "Als 16-jarige debuteerde hij in 1988"; "Toen hij in 1999 directeur werd, was Ger Stolwijk 42".
AS_AGED = r"\bals\s(?:een\s)?$"
WHEN_OPENS = r"toen\b"
# Before a bare number that is an age.
BARE_LEAD = r"\b(?:nu is (?:hij|zij|ze)|(?:hij|zij|ze) is (?:nu|inmiddels)|was (?:hij|zij|ze)(?: toen| pas| net| amper| nog maar)?|(?:hij|zij|ze) was (?:toen|pas|net|amper|nog maar|toen pas)|zou (?:hij|zij|ze|[^\W\d_]+) (?:nu|vandaag|dit jaar|deze maand|deze week))\s$"
WAS_SO_OLD = r"\b(?:was|is)\s$"
# A new role in life, and nobody else's: "werd vader".
PARENTHOOD = r"\b(?:werd|wordt|was|is)\s(?:al\s|weer\s)?(?:\w*vader|\w*moeder|opa|oma)\b"
# A child, told beside its parent; and one that is not born of them.
OWN_CHILD = r"\b(?:zijn|haar|hun)\s(?:(?:oudste|jongste|enige|volwassen)\s)?(?:dochter|zoon)\s(?:[^\W\d_]+\s){0,2}\($|\b(?:zijn|haar|hun)\s(?:(?:oudste|jongste|enige)\s)?(?:dochter|zoon)\s\($"
STEP = r"\b(?:stief|schoon|pleeg|plus|klein|adoptie|geadopteerd)\w*"
# The people of a headline and a lead.
PERSON_NOUN = r"(?:man|vrouw|jongen|meisje|automobilist\w*|fietser|fietsster|wielrenner|motorrijder|bestuurder|bejaarde|verdachte|zwemmer|wandelaar|scooterrijder|inwoner|inwoonster|slachtoffer|tiener|duiker|passagier|voetganger|trucker|chauffeur|boer|visser|bewoner|bewoonster|hoogbejaarde|scholier|student\w*|leraar|agent|vrachtwagenchauffeur|kitesurfer|schipper)"
# Somebody has died in these days, without a day being told.
JUST_DIED = r"\bis\s[^.;:]{0,80}\b(?:overleden|gestorven|heengegaan)\b"
# Behind a bare age: the day of it ("was 93 on Sunday").
ON_DAY = r"(?!)"
# An age that is a person by itself: "de 12-jarige deed wat hem gezegd was".
IS_PERSON = r"\b[Dd]e\s(?:[^\W\d_]+-?|\d{1,3}-)jarige(?=[,.;:]|\s(?:die|uit|had|heeft|was|is|deed|zei|en|met|werd|wordt|kreeg|nam|ging|kwam|zag|reed|stond|kon|zou|wilde|moest|bleef|liep|viel|overleed|overleefde)\b)"
# Behind a number: it is an age.
OLD = r"\s(?:jaar oud|jaar jong)\b"
# How an age ends that is an adjective: "62-jarige".
ADJECTIVE = r"jarige$"
# Behind an age that was reached: nothing but its unit.
CLOSES = r"(?:\sjaar(?:\soud)?)?\s*(?:[.,;)]|$)"
# Between an age and how much it differs: "Douwe (37), die drie jaar jonger is".
WHO_IS = r"[),]{1,2}\s(?:die\s)?"
# Between "de 62-jarige" and a name: it is another's.
NOT_THE_NAME = r"[,.;:(]|\b(?:van|uit)\b"
# Between an age and the day it is reached.
TO_DAY = r"\s(?:jaar\s)?(?:in\s|op\s)?"
BARE_AGE_BEHIND = r"(?!)"
