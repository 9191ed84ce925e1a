"""English words that put a figure in another scope: another group, moment, plan or unit than the same noun elsewhere."""

APART = (
    r"\b(?:other|another|extra|further|remaining|rest|per|each|every|average|of whom|of which|including|more|less|fewer|additional|earlier|"
    r"rival|alternative|competing|neighbouring|neighboring|separate|different|first|second|third|last|previous|later|then|originally|initially|against|instead of|except|excluding|besides|plus|increase|"
    r"decrease|difference|rise|fall|daily|weekly|monthly|annually|yearly|groups? of|some of|once|now|so far|compared|ago|times|record|a year|a day)\b"
)
# At the head of a sentence that is about another thing of the kind.
ANOTHER = r"\W*(?:an?|the|one|its|their)?\s?(?:other|another|second|third|neighbou?ring|rival|sister|competing|alternative|nearby)\b"
NEGATED = r"\b(?:not|no|never|instead of)\b"
# It is about what may be, must be or will be.
PLANNED = r"\b(?:will|would|shall|want|wants|must|can|could|may|might|should|plan\w*|aim\w*|target\w*|expect\w*|budget\w*|hope\w*|promis\w*|maximum|minimum|up to|capacity|room for|due to|next|forecast\w*)\b"
TOTAL = r"\b(?:in total|total|altogether|in all|all told|overall|combined)\b"
DEFINITE = r"\b(?:the|those|these|all)\s$"
# What comes, goes or happens in a stretch of time, and what is there at a moment: two numbers of one noun, and not the same.
FLOW = (
    r"\b(?:came|come|arrived|left|crossed|travelled|visited|passed|fled|moved|born|died|sold|used|took part|walked|applied|arrivals|departures|landed|"
    r"carried|treated|poured|streamed|entered)\b"
)
STOCK = (
    r"\b(?:lives?|lived|living|registered|resident|on its books|on the books|on the register|employs?|employed|owns?|owned|available|present|population|"
    r"members|housed|staying|stay|on the list|capacity|enrolled)\b"
)
VAGUE_NOUNS = ("share", "crown", "time", "place", "point", "thing", "side", "way", "reason", "part", "kind", "question", "word", "piece", "step", "case")
# A share in one word, and on which side of a half it lies; "most" may also be no more than the largest group.
MAJORITY, MINORITY, MOST = r"\bmajority\b", r"\bminority\b", r"\bmost\b"
# Where people stand: the same word in headline and body is the same question. Prepositions count only where the clause ends.
STANCES = {
    "for": r"\bfor(?=\s*(?:[,.;:)]|and\b|or\b|$))|\bin favour\b|\bin favor\b|\bfavou?r(?:s|ed)?\b",
    "against": r"\bagainst\b|\boppos(?:e|es|ed)\b",
    "support": r"\bsupport(?:s|ed)?\b|\bback(?:s|ed)?\b",
    "want": r"\bwant(?:s|ed)?\b",
    "trust": r"\btrust(?:s|ed)?\b",
    "worry": r"\bworr(?:y|ied)\b",
    "content": r"\b(?:satisfied|happy)\b",
    "discontent": r"\b(?:dissatisfied|unhappy)\b",
}
# In a headline a preposition stands before its object: "Majority for bypass".
STANCES_IN_FRONT = {"for": r"\bfor\b", "against": r"\bagainst\b"}
# Where the clause of a percentage ends, so that a stance beyond it is said of another.
CLAUSE_ENDS = r"\d|[,.;:]\s|\b(?:and|but|while|or)\b"
