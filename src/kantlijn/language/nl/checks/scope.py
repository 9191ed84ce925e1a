"""Dutch words that put a figure in another scope: another group, moment, plan or unit than the same noun elsewhere."""

# In the clause of a figure: it is a part, a rest, a rate, a plan or a former state, not the thing itself.
APART = (
    r"\b(?:ander|andere|nog eens|extra|overige|rest|resterende|per|elke?|iedere?|gemiddelde?|daarvan|waarvan|van wie|onder wie|waaronder|"
    r"meer|minder|erbij|bij(?=\s*[.,;])|eerder|eerste|tweede|derde|vierde|laatste|vorige?|later|toen|destijds|oorspronkelijk|aanvankelijk|tegen|in plaats van|"
    r"behalve|exclusief|inclusief|naast|plus|stijging|daling|verschil|toename|afname|dagelijks|wekelijks|maandelijks|jaarlijks|"
    r"groep van|groepen|sommige|ooit|tot nu toe|inmiddels|nu|volgens de|elk|ieder|keer|maal|jaren geleden|jaar geleden|record|ieder jaar)\b"
)
# At the head of a sentence that is about another thing of the kind.
ANOTHER = r"\W*(?:een|de|het|op de|op het|in de|in het)?\s?(?:andere?|tweede|derde|naburige?|rivaliserende?|concurrerende?|zuster\w*|nabijgelegen)\b"
NEGATED = r"\b(?:niet|geen|nooit|in plaats van)\b"
# It is about what may be, must be or will be.
PLANNED = r"\b(?:zal|zullen|zou|zouden|wil|willen|moet|moeten|kan|kunnen|mag|mogen|gaat|gaan|plan\w*|doel\w*|verwacht\w*|begroot\w*|hoop\w*|beloof\w*|maximaal|minimaal|streef\w*|capaciteit|ruimte voor|bedoeling|straks|komend\w*|volgend\w*|worden)\b"
TOTAL = r"\b(?:in totaal|totaal|samen|alle|al met al|opgeteld|bij elkaar|totale)\b"
DEFINITE = r"\b(?:de|die|deze|alle)\s$"
# What comes, goes or happens in a stretch of time, and what is there at a moment: two numbers of one noun, and not the same.
FLOW = (
    r"\b(?:kwamen|komen|gekomen|vertrokken|vertrekken|staken|oversteken|overgestoken|trokken|reisden|gereisd|bezochten|bezocht|passeerden|gepasseerd|vluchtten|"
    r"gevlucht|arriveerden|verhuisden|verhuisd|geboren|stierven|overleden|verkocht|verkochten|gebruikten|maakten gebruik|deden mee|liepen|gelopen|meldden|"
    r"aangemeld|instroom|uitstroom|doorkwamen|binnenkwamen|gestrand|geland|vervoerd|behandeld)\b"
)
STOCK = (
    r"\b(?:wonen|woonden|woont|telt|telde|tellen|ingeschreven|geregistreerd|verblijven|verbleven|leven|leefden|staan|stonden|werken|werkten|bezit|bezitten|"
    r"beschikbaar|aanwezig|aangesloten|in dienst|op de lijst|in het register|inwonertal|bestand|capaciteit|plaatsen voor)\b"
)
VAGUE_NOUNS = ("aandeel", "kroon", "keer", "maal", "stuk", "stuks", "man", "plaats", "plek", "punt", "ding", "kant", "manier", "reden", "deel", "soort", "vraag", "woord")
# A share in one word, and on which side of a half it lies; "most" may also be no more than the largest group.
MAJORITY, MINORITY, MOST = r"\bmeerderheid\b", r"\bminderheid\b", r"\bmeesten?\b"
# Where people stand: the same word in headline and body is the same question. Prepositions count only where the clause ends.
STANCES = {
    "for": r"\bvoor(?=\s*(?:[,.;:)]|en\b|of\b|$))|\bvoorstander\w*",
    "against": r"\btegen(?=\s*(?:[,.;:)]|en\b|of\b|$))|\btegenstander\w*",
    "support": r"\bsteun(?:t|en|de|den)\b",
    "want": r"\b(?:wil|willen|wilde|wilden)\b",
    "trust": r"\b(?:vertrouwt|vertrouwen|vertrouwde)\b",
    "worry": r"\b(?:bezorgd|maakt zich zorgen|maken zich zorgen)\b",
    "content": r"\btevreden\b",
    "discontent": r"\bontevreden\b",
}
# In a headline a preposition stands before its object: "Meerderheid tegen sloop".
STANCES_IN_FRONT = {"for": r"\bvoor\b", "against": r"\btegen\b"}
# Where the clause of a percentage ends, so that a stance beyond it is said of another.
CLAUSE_ENDS = r"\d|[,.;:]\s|\b(?:en|maar|terwijl|of)\b"
