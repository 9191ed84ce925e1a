"""Dutch words that say what came first. Regular expressions; what they were tried on: tests/checks/*_time_nl.txt."""

# Before the first year of a range, and between its two years. "Van 1998 naar 1989" looks back, it runs nowhere.
FROM_ = r"\b(?:van|vanaf|(?P<between>tussen)|in de (?:periode|jaren)|gedurende)\s$"
TO = r"\s(?:tot en met|t/m|tot aan|tot in|tot|(?P<both>en))\s"
DASH = r"\s?[-–—]\s?"
BACK = r"\b(?:terug (?:tot|naar|in)|terugge\w+|terugtell\w*|terugreken\w*|terugkijk\w*|omgekeerd|achteruit|aftel\w*|v\.?\s?Chr|v[oó][oó]r Christus|vergelijk\w*|vergeleken)\b"
# What happens once, told in the past: right behind or right before its date.
HAPPENED = (
    r"\b(?:brak(?:en)?|overleed|overleden|stierf|stierven|opende|openden|sloot|sloten|won|wonnen|verloor|verloren|werd(?:en)?|begon(?:nen)?|"
    r"eindigde|verscheen|verschenen|trouwden?|verhuisden?|vertrok(?:ken)?|kwam(?:en)?|viel(?:en)?|vond(?:en)?|ontstond(?:en)?|ontdekten?|"
    r"stortten?|brandden?|vloog|trad(?:en)?|sneuvelden?|debuteerden?|startten?|richtten?|kochten?|verkochten?|bouwden?|stapten?|"
    r"stemden?|ontploften?|zonk(?:en)?|verdween|verdwenen|verdronk(?:en)?|arresteerden?|ontsnapten?|verongelukten?|kreeg|kregen|reed|reden|"
    r"gebeurden?|gingen|ging|haalden?|hielden|hield|schreef|schreven|scoorden?|tekenden?|bezocht(?:en)?)\b"
)
ON_DATE = r"\b(?:in|op|eind|begin|medio|half)\s(?:het\s(?:najaar|voorjaar)\svan\s|de\s(?:zomer|winter|herfst|lente)\svan\s)?$"
# A sentence that looks ahead, or that is no telling of what was.
AHEAD = (
    r"\b(?:zal|zullen|zou(?:den)?|gaat|gaan|wil(?:len|de|den)?|moet(?:en)?|moest(?:en)?|kan|kon(?:den)?|mag|mocht(?:en)?|verwacht\w*|voorspel\w*|"
    r"plan\w*|gepland\w*|toekomst\w*|scenario\w*|roman|film|serie|speel\w*|als|indien|wanneer|mits|stel|droom\w*|fictie\w*|denkbeeldig\w*|voorzien|voorziet|"
    r"beloof\w*|beloven|streef\w*|streven|doel\w*|uiterlijk|termijn|aflo\w+|loopt|lopen|ten einde|wordt|worden|komend\w*|aanstaand\w*|"
    r"bekend\w*|besl[uo]\w*|kondig\w*|aangekondigd|vastgesteld|toegewezen|gegund|verlengd|uitgesteld|verplaatst|verschoven|ingepland)\b"
)
LATER = r"\s(?:later|nadien|erna|daarna)\b"
EARLIER = r"\s(?:eerder|daarvoor|ervoor|tevoren)\b"
# What one does in a life of one's own.
LIVED = (
    r"\b(?:trouwde|huwde|studeerde|promoveerde|vertrok|verhuisde|emigreerde|debuteerde|werd|begon|kwam|ging|trad|kreeg|won|schreef|schilderde|"
    r"bouwde|stichtte|opende|verloor|leerde|vluchtte|diende|speelde|zong|publiceerde|stapte|monsterde|slaagde|trok|verhuisden)"
    r"\s(?:(?:zich|er|hij|zij|ze|al|pas|daar|toen)\s)?(?:in|op)\s$"
)
# A journey.
DEPARTED = r"\b(?:vertrok(?:ken)?|vertrekt|vertrekken|vertrek|afvaart|voer(?:en)?|reed|reden|opgestegen|steeg)\b"
ARRIVED = r"\b(?:aankwam|aankwamen|aankomst|arriveer\w*|aan\b(?=[.,;]|\sin\b|\sop\b)|landde(?:n)?|bereikte(?:n)?)"
ZONES = r"\b(?:plaatselijke|lokale|volgende|andere|nacht|vlucht|vloog|vliegt|vliegtuig\w*|toestel|tijdzone|dag later|daags|morgen|ochtends)\b"
# Words between an opening date and its verb: none.
SUBJECT = 0
