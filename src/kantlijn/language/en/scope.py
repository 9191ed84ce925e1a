"""English words that put a figure in another scope: another group, moment, plan or unit than the same noun elsewhere."""

APART = (
    r"\b(?:other|another|extra|further|remaining|rest|per|each|every|average|of whom|of which|including|more|less|fewer|additional|earlier|"
    r"first|second|third|last|previous|later|then|originally|initially|against|instead of|except|excluding|besides|plus|increase|"
    r"decrease|difference|rise|fall|daily|weekly|monthly|annually|yearly|groups? of|some of|once|so far|compared|ago|times|record|a year|a day)\b"
)
NEGATED = r"\b(?:not|no|never|instead of)\b"
# It is about what may be, must be or will be.
PLANNED = r"\b(?:will|would|shall|want|wants|must|can|could|may|might|should|plan\w*|aim\w*|target\w*|expect\w*|budget\w*|hope\w*|promis\w*|maximum|minimum|up to|capacity|room for|due to|next|forecast\w*)\b"
TOTAL = r"\b(?:in total|total|altogether|in all|all told|overall|combined)\b"
DEFINITE = r"\b(?:the|those|these)\s$"
VAGUE_NOUNS = ("time", "place", "point", "thing", "side", "way", "reason", "part", "kind", "question", "word", "piece", "step", "case")
