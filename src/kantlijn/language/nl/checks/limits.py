"""Dutch words that set a figure against a limit, a norm or a budget that is told beside it."""

# Words that say that it is over the limit, and under; tried on the clean news and the passages of docs/calibration.md.
OVER = r"\b(?:boven|hoger dan|meer dan|groter dan|harder dan|sneller dan|zwaarder dan|langer dan|luider dan|duurder dan|voorbij|over(?:schrijdt|schreed|schreden|schrijden|stijgt|steeg|trof|treft))(?=\s)"
UNDER = r"\b(?:onder|beneden|binnen|lager dan|minder dan|kleiner dan|lichter dan|korter dan|goedkoper dan|haal(?:t|de) niet)(?=\s)"
# Between such a word and the number of the limit: "de wettelijke grens van", "de toegestane".
TO_LIMIT = (
    r"\s(?:de|het|een|zijn|haar|hun)\s(?:[^\W\d_]+(?:['’]s?)?\s){0,4}(?:[^\W\d_]*(?:grens|norm|limiet|drempel|grenswaarde|plafond|maximum|minimum|streefwaarde|streefcijfer|maximumsnelheid|advieswaarde|"
    r"richtlijn|richtwaarde|budget|begroting|raming|doelstelling|eis|bovengrens|ondergrens))\s(?:die\sop\s|is\s|was\s)?(?:van\s)?(?:de\s)?(?:maximaal\s|minimaal\s)?€?\s?$|"
    r"\s(?:de|het)\s(?:wettelijk\s|maximaal\s)?(?:toegestane|begrote|geraamde|vereiste|maximale|minimale|wettelijke|afgesproken|beloofde|voorgeschreven|geëiste|gevraagde|benodigde)\s€?\s?$"
)
# Before the number where the limit's name stands behind it; Dutch has it before.
THE, LIMIT_BEHIND = r"\s(?:de|het)\s€?\s?$", r"(?:-|\s)(?:grens|norm|limiet|drempel|zone)\b"
# Between a figure and its limit: what is denied, allowed or wished.
NO_DOUBT = r"\b(?:niet|geen|nooit|moet|moeten|mag|mogen|zou|zouden|wil|willen|kan|kunnen|nog te|tot|soms|bijna|net niet)\b"
# The limit by its name alone, behind such a word; and before its number, wherever that is told: "de grens is".
THE_LIMIT = r"\s(?:de|het)\s(?:[^\W\d_]+\s){0,3}[^\W\d_]*(?:grens|norm|limiet|drempel|grenswaarde|plafond|maximum|minimum|maximumsnelheid|advieswaarde|limieten|normen|toegestane hoeveelheid|veilige niveau|toegestane niveau)\b(?!\s(?:van|is|was)\b)"
LIMIT_IS = r"\b(?:[^\W\d_]*(?:grens|norm|limiet|drempel|grenswaarde|plafond|maximum|maximumsnelheid|advieswaarde)|toegestaan)\s(?:is|was|ligt|lag|bedraagt|bedroeg|staat op|van|op)\s(?:op\s|er\s)?$"
