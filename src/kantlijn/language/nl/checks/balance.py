"""Dutch words that tell the sign of a balance: which of two figures is on which side, and what comes of it."""

# Each family: words before a figure that put it on the plus or the minus side, words behind it that do, the outcomes, and what
# it is counted in: money, votes, or a count of another kind. Tried on the clean news of
# docs/calibration.md; words that are as often said of something else ("voor", "tegen", "binnen") count only beside a figure.
FAMILIES = (
    {
        "plus_before": r"\b(?:inkomsten|baten|opbrengsten?|omzet|ontvangsten|kwam(?:en)?|ontving|ontvingen|verdiende|verdiende[nr]?|haalde)\b",
        "minus_before": r"\b(?:uitgaven|lasten|kosten|bestedingen|onkosten|ging(?=[^.]{0,40}\buit\b)|gaf(?=[^.]{0,40}\buit\b)|kostte)\b",
        "plus_behind": r"\s(?:aan|in)\s(?:inkomsten|baten|opbrengsten|omzet|ontvangsten)\b|\s(?:omzet|binnen)\b",
        "minus_behind": r"\s(?:aan|in)\s(?:uitgaven|lasten|kosten)\b|\suit\b(?!\s(?:de|het|een))|\s(?:werd\s|is\s)?(?:uitgegeven|besteed)\b",
        "surplus": r"\b(?:overschot|begrotingsoverschot|winst|batig saldo|positief (?:saldo|resultaat)|zwarte cijfers|(?:hield|hielden|houdt|houden) (?:er )?geld over|in de plus)\b",
        "shortfall": r"\b(?:tekort|begrotingstekort|verlies|nadelig saldo|negatief (?:saldo|resultaat)|rode cijfers|in de min)\b",
        "kind": "money",
    },
    {
        "plus_before": r"\b(?:uitvoer|export|exporteerde|uitgevoerd)\b",
        "minus_before": r"\b(?:invoer|import|importeerde|ingevoerd)\b",
        "plus_behind": r"\s(?:aan|in)\s(?:uitvoer|export)\b",
        "minus_behind": r"\s(?:aan|in)\s(?:invoer|import)\b",
        "surplus": r"\b(?:handelsoverschot|overschot|positieve handelsbalans|meer (?:uit- dan in|uit dan in))\b",
        "shortfall": r"\b(?:handelstekort|tekort|negatieve handelsbalans|meer (?:in- dan uit|in dan uit))\b",
        "kind": "money",
    },
    {
        "plus_before": r"\b(?:voor stemden|voorstanders|voorstemmers|stemmen voor|vóór stemden)\b",
        "minus_before": r"\b(?:tegen stemden|tegenstanders|tegenstemmers|stemmen tegen)\b",
        "plus_behind": r"(?:\s[^\W\d_]+){0,2}\sstemden?\s(?:er\s)?(?:voor|vóór)\b|(?:\s(?!tegen\b)[^\W\d_]+){0,2}\s(?:voor|vóór)\b(?=\s*(?:[,.;:)]|en\b|tegen\b|het\b|$))",
        "minus_behind": r"(?:\s[^\W\d_]+){0,2}\sstemden?\s(?:er\s)?tegen\b|(?:\s(?!voor\b)[^\W\d_]+){0,2}\stegen\b(?=\s*(?:[,.;:)]|en\b|het\b|werd\b|is\b|nam\b|wees\b|verwierp\b|keurde\b|haalde\b|ging\b|sneuvelde\b|stemde\b|$))",
        "surplus": r"\b(?:nam(?:en)?(?=\s[^.;\d]{3,40}\saan\b)|keurden?(?=\s[^.;\d]{3,40}\sgoed\b)|stemden?(?=\s[^.;\d]{0,40}\sin\smet\b)|aanvaard|aanvaardde|aangenomen|goedgekeurd|ingestemd|bekrachtigd|geaccepteerd|haalde het(?! niet)|kreeg een meerderheid)\b",
        "shortfall": r"\b(?:verwierp(?:en)?|wees(?=\s[^.;\d]{3,40}\saf\b)|wezen(?=\s[^.;\d]{3,40}\saf\b)|verworpen|afgewezen|weggestemd|afgestemd|afgekeurd|gesneuveld|sneuvelde|haalde het niet|kreeg geen meerderheid|redde het niet)\b",
        "kind": "vote",
    },
    {
        "plus_before": r"\b(?:geboorten|geboortes|werden geboren)\b",
        "minus_before": r"\b(?:sterfgevallen|overlijdens|overleden|stierven)\b",
        "plus_behind": r"\s(?:geboorten|geboortes|baby's|kinderen (?:werden )?geboren)\b",
        "minus_behind": r"\s(?:sterfgevallen|overlijdens|doden|overledenen|mensen (?:stierven|overleden))\b",
        "surplus": r"\b(?:geboorteoverschot|(?:groeide|groeit)[^.,;\d]{0,14} dus|(?:zodat|waardoor)[^.,;\d]{0,30} (?:groeide|groeit|gegroeid)|natuurlijke (?:groei|aanwas)|meer mensen geboren dan (?:er )?(?:stierven|overleden)|meer geboorten? dan (?:sterfte|sterfgevallen))\b",
        "shortfall": r"\b(?:sterfteoverschot|(?:kromp|krimpt)[^.,;\d]{0,14} dus|(?:zodat|waardoor)[^.,;\d]{0,30} (?:kromp|krimpt|gekrompen)|(?:stierven|overleden) (?:er )?meer mensen dan (?:er )?(?:werden )?geboren|meer sterfgevallen dan geboorten|geboortetekort|natuurlijke krimp)\b",
        "kind": "count",
    },
    {
        "plus_before": r"\b(?:kwamen|vestigden zich|vestigden|instroom|nieuwkomers|betrokken|openden|opende|gingen open)\b",
        "minus_before": r"\b(?:vertrokken|verlieten|uitstroom|vertrekkers|verhuisden|sloten|gingen dicht)\b",
        "plus_behind": r"(?:\s[^\W\d_]+){0,2}\s(?:bij|vestigers|nieuwkomers|erbij)\b",
        "minus_behind": r"(?:\s[^\W\d_]+){0,2}\s(?:vertrokken|vertrekkers|weg)\b",
        "surplus": r"\b(?:groeit|groeide|gegroeid|vestigingsoverschot)\b",
        "shortfall": r"\b(?:krimpt|kromp|gekrompen|vertrekoverschot)\b",
        "kind": "count",
    },
)
# Around an outcome: it is of another moment, it is denied, it is gone, or it is a wish.
NOT_NOW = (
    r"\b(?:vorige?|eerder|eerdere|toen|destijds|geen|niet|nooit|zonder|weggewerkt|wegwerken|gedekt|voorkomen|dreigt|dreigde|dreigend|oude|"
    r"moet|wil|zou|hoopt|ondanks|in plaats van|(?:19|20)\d\d)\b"
)
# A vote that needs more than half, or that was not the last word.
MORE_THAN_HALF = r"\b(?:twee\s?derde|drie\s?kwart|gekwalificeerde|quorum|drempel|veto|kiesdrempel|opkomst\w*|unaniem|unanimiteit|drie\s?vijfde)\b"

# The usual figure beside the one of now, and what is said of a month or a season that is above or below it.
USUAL_BEFORE = r"\b(?:gewoonlijk|normaal|langjarig gemiddelde(?: van)?|gebruikelijk|doorgaans|de norm van|norm)\s(?:is\s)?\(?(?:op\s)?(?:de\s|het\s)?$"
USUAL_BEHIND = r"\s?(?:is\s|als\s)?(?:normaal|gewoonlijk|gebruikelijk|gemiddeld|de norm|het langjarig gemiddelde|het gemiddelde)\b"
ABOVE = {
    "degree celsius": r"\b(?:te (?:warm|zacht)|(?:warmste|zachtste) (?:[^\W\d_]+ )?(?:sinds|in|ooit)\b|(?:warmer|zachter) dan (?:normaal|gewoonlijk|gebruikelijk|gemiddeld))\b",
    "millimeter": r"\b(?:te nat|natste (?:[^\W\d_]+ )?(?:sinds|in|ooit)\b|(?:natter|meer (?:regen|neerslag)) dan (?:normaal|gewoonlijk|gebruikelijk|gemiddeld))\b",
    "hour": r"\b(?:te zonnig|zonniger dan (?:normaal|gewoonlijk|gebruikelijk|gemiddeld)|zeer zonnig)\b",
}
BELOW = {
    "degree celsius": r"\b(?:te (?:koud|koel|fris)|(?:koudste|koelste) (?:[^\W\d_]+ )?(?:sinds|in|ooit)\b|(?:kouder|koeler|frisser) dan (?:normaal|gewoonlijk|gebruikelijk|gemiddeld))\b",
    "millimeter": r"\b(?:te droog|droogste (?:[^\W\d_]+ )?(?:sinds|in|ooit)\b|(?:droger|minder (?:regen|neerslag)) dan (?:normaal|gewoonlijk|gebruikelijk|gemiddeld))\b",
    "hour": r"\b(?:te somber|somberder dan (?:normaal|gewoonlijk|gebruikelijk|gemiddeld)|zeer somber)\b",
}
# "meer vrouwen dan mannen", and the same the other way.
MORE_OF = r"\bmeer\s(?P<one>[^\W\d_]{3,})\sdan\s(?P<other>[^\W\d_]{3,})\b"
FEWER_OF = r"\bminder\s(?P<one>[^\W\d_]{3,})\sdan\s(?P<other>[^\W\d_]{3,})\b"
# A share in one word beside the share itself; and words that make it another kind of majority.
MOST = r"(?!)"  # "de meeste" may be the largest group
MAJORITY, MINORITY = r"\b(?:meerderheid|meer dan de helft)\b", r"\b(?:minderheid|minder dan de helft)\b"
OTHER_MAJORITY = r"\b(?:relatieve|grootste|geen|niet|twee\s?derde|nodig|benodigde|vereiste|zwijgende|geen echte)\b"
TO_SHARE = r"(?:\svan(?:\s[^\W\d_]+){1,5})?\s?[,(:–—]\s?(?:namelijk\s|te weten\s|maar liefst\s|slechts\s)?$|\svan\s$"
FROM_SHARE = r"(?:\svan(?:\s[^\W\d_]+){1,4})?\s?[,(–—]\s?(?:een\s|de\s|dus een\s|toch een\s|net een\s|slechts een\s|nipte\s|krappe\s|ruime\s|kleine\s|grote\s)*$"
# Who won with so many votes, and what the other got.
WON = r"\b(?:won|wint|winnen|wonnen|gewonnen|zegevierde|versloeg|verslaat)\b"
LOST = r"\b(?:verloor|verliest|verloren|delfde het onderspit)\b"
WITH_VOTES = r"\bmet\s$"
OTHER_GOT = r"\b(?:tegenstander|rivaal|concurrent|tegenkandidaat|opponent|zittende|uitdager|tegenstandster|nummer twee|ander)\b[^.;]{0,40}\b(?:kreeg|haalde|behaalde|kwam|bleef)\b(?:\s[^\W\d_]+){0,2}\s$|\bvan\s(?:[^\W\d_]+\s?){1,4},\s(?:die|wie)\s(?:er\s)?$"
# "met 12 tegen 17 stemmen": before the first, between the two, and what the one or the other counts.
BY_VOTES, TO_VOTES, OF_VOTES = r"\b(?:met|door|,)\s?$", r"\s(?:stemmen\s|raadsleden\s|leden\s)?tegen\s", r"(?:stemmen|raadsleden|leden|stem)\b"
VOTES = ("stem", "stemmen", "kiesman", "kiesmannen", "punt")

# What an amount was in the end, on the one side of nothing and on the other; and words by which it went from one to the other.
IN_BLACK, IN_RED = r"\b[^\W\d_]*(?:winst|overschot)\b", r"\b[^\W\d_]*(?:verlies|tekort)\b"
SWUNG = (
    r"\b(?:sloeg(?:en)? om|slaat om|omgeslagen|omslag|ommekeer|ommezwaai|omgebogen|boog om|kantelde|gekanteld|gekeerd|keerde om|maakte plaats voor|maakt plaats voor|"
    r"veranderde in|veranderd in|werd omgezet in|omgezet in|dook van|belandde van|van (?:zwart|zwarte cijfers) naar|van (?:rood|rode cijfers) naar|in de rode cijfers beland|uit de rode cijfers)\b"
)
NO_SWING = r"\b(?:niet|geen|nooit|verwacht\w*|dreigt|zou|kan|moet)\b"
