"""English words that take up a share that was told before."""

# Right before a percentage; and behind it, what it is told of there for the first time.
THAT = r"\b(?:that|those|this|these|the same|the said)\s$"
WHICH = r"\s?(?:of|who|that|which|in|more|less|from|with|whose|[^\W\d_]*rate|rise|increase|fall|cut|discount)\b"
# Words before it in the sentence that make "that" a conjunction.
REPORTS = r"\b(?:said|says|say|found|finds?|shows?|showed|suggests?|thinks?|thought|believes?|told|estimates?|estimated|reports?|reported|means|admitted|warned|warns|claims?|claimed|so|now|was|is)\b"
# The word that may be a conjunction instead.
CONJUNCTION = r"\bthat\s$"
