"""English words that set a figure against a limit, a norm or a budget that is told beside it."""

# Words that say that it is over the limit, and under; tried on the clean news and the passages of docs/calibration.md.
OVER = r"\b(?:above|over|exceed(?:s|ed|ing)?|more than|beyond|in excess of|higher than|faster than|heavier than|longer than|louder than|past|tops|topped|breach(?:es|ed|ing)?)(?=\s)"
UNDER = r"\b(?:below|under|beneath|within|less than|fewer than|short of|lower than|slower than|lighter than|shorter than|inside)(?=\s)"
# Between such a word and the number of the limit: "the legal limit of", "the permitted".
TO_LIMIT = (
    r"\s(?:the|an?|its|his|her|their)\s(?:[^\W\d_]+(?:['’]s?)?\s){0,4}(?:limit|norm|threshold|maximum|minimum|ceiling|cap|target|standard|guideline|budget|estimate|floor|requirement)\s(?:of|is|was|set at|which is)\s"
    r"(?:the\s|just\s)?[£€$]?\s?$|"
    r"\s(?:the|its|his|her|their)\s(?:legally\s|maximum\s)?(?:permitted|allowed|budgeted|required|legal|maximum|minimum|agreed|promised|planned|estimated|recommended)\s[£€$]?\s?$"
)
# Before the number where the limit's name stands behind it: "the 40 per cent threshold".
THE, LIMIT_BEHIND = r"\s(?:the|its|an?)\s(?:legal\s|official\s|national\s)?[£€$]?\s?$", r"(?:-|\s)(?:[^\W\d_]+\s)?(?:limit|norm|threshold|maximum|minimum|ceiling|cap|target|standard|budget|zone)\b"
# Between a figure and its limit: what is denied, allowed or wished.
NO_DOUBT = r"\b(?:not|no|never|nor|must|may|should|would|could|can|wants?|to be|up to|sometimes|nearly|almost|if|unless)\b"
# The limit by its name alone, behind such a word; and before its number, wherever that is told: "the limit is".
THE_LIMIT = r"\s(?:the|its|his|her|their)\s(?:[^\W\d_]+(?:-[^\W\d_]+)?\s){0,3}(?:limits?|levels?|threshold|ceiling|cap|maximum|standards?|budget)\b(?!\s(?:of|is|was)\b)"
LIMIT_IS = r"\b(?:limit|level|threshold|ceiling|cap|maximum|standard)\s(?:is|was|of|stands at|being|allows|permits|is set at|was set at)\s$"
