"""English words of matches: who won and who lost, at home, with what score. `{x}` and `{y}` are names of sides, `{gap}` is what may stand
between them, `{score}` a score. Made on how English sports pages write; tried on the clean texts and twins of docs/calibration.md.
"""

_BEAT = (
    r"(?:beats?|defeat(?:s|ed)?|edge[sd]?(?: past)?|thrash(?:es|ed)?|hammer(?:s|ed)?|overc(?:o|a)mes?|s(?:ee|aw|ees) off|crush(?:es|ed)?|down(?:s|ed)?|outclass(?:es|ed)?|stun(?:s|ned)?|sink|sank|sinks)"
)
# The first beats the second; the first loses to the second.
BEATS = (
    r"{x}\b{gap}\b" + _BEAT + r" (?:the )?{y}",
    r"{x}\b{gap}\b(?:won|wins?)\b{gap}\b(?:against|over|at) (?:the )?{y}",
    r"{x}\b{gap}\b(?:victory|win|triumph)\b{gap}\b(?:against|over|at) (?:the )?{y}",
    r"(?:victory|win|triumph) for (?:the )?{x}\b{gap}\b(?:against|over|at) (?:the )?{y}",
)
LOSES_TO = (
    r"{x}\b{gap}\b(?:lost|loses?)\b{gap}\b(?:to|against|at) (?:the )?{y}",
    r"{x}\b{gap}\b(?:beaten|defeated|thrashed|hammered|crushed|outclassed|stunned)\b{gap}\bby (?:the )?{y}",
    r"{x}\b{gap}\b(?:defeat|loss)\b{gap}\b(?:to|against|at|by) (?:the )?{y}",
)
# Somebody wins, or loses, whoever the other is.
WINS = (
    r"{x}\b{gap}\b(?:won|wins?|triumph(?:s|ed)?)\b", r"\b(?:victory|win|triumph) for (?:the )?{x}", r"\b(?:gave|gives?|handed|hands|earned|earns) (?:the )?{x}\b{gap}\b(?:victory|win|triumph|three points|the points)\b",
    r"{x}['’]s? (?:[a-z]+ )?(?:victory|win|triumph)\b", r"{x}\b{gap}\b" + _BEAT + r"\b",
)
LOSES = (
    r"{x}\b{gap}\b(?:lost|loses?)\b", r"\b(?:defeat|loss) for (?:the )?{x}", r"{x} (?:[a-z]+ )?(?:beaten|defeated|thrashed|hammered|crushed|stunned)\b",
    r"{x}['’]s? (?:[a-z]+ )?(?:defeat|loss)\b", r"\b(?:condemned|consigned) (?:the )?{x}\b{gap}\bdefeat\b",
)
# Words of another match than this one, or of one that is not played yet.
OTHER_MATCH = (
    r"(?i)\b(?:last|previous\w*|earlier|then|first leg|first meeting|return|friendly|after extra|since|never|not|no|if|who|would|should|must|could|can|next|nearly|almost|"
    r"years? ago|months? ago|weeks? ago|days? ago|(?:19|20)\d\d|extra time|penalties|shoot-?out|sets?|tie-?break|aggregate|frames?)\b|\?"
)
# At home, where the goals of the home side come first; won and lost with the score right behind, or a score between brackets.
HOME = r"(?!)"
WON_WITH = r"(?i)\b(?:won|wins?|winning|victory|triumph)(?:,| by| with| of)?(?: a)?(?: \()? ?{score}(?! (?:down|behind|up|ahead|lead))|\b{score} (?:win|victory|triumph)\b"
LOST_WITH = r"(?!){score}"
DRAWN_WITH = r"(?i)\b(?:drew|draw|drawn|tied|tie)(?:,| at| of)? (?:\()?{score}|\b{score} (?:draw|tie|stalemate)\b"
# Whether the first figure of a score is that of who won, wherever it was played.
WINNER_FIRST = True
# A series of the one, told of whoever has just had the other.
STREAK_WON = r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|11th|12th|\d{1,2}th) (?:(?:successive|consecutive|straight) (?:win|victory)|(?:win|victory) (?:in a row|in succession|on the (?:trot|bounce|spin)|running))"
STREAK_LOST = r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|11th|12th|\d{1,2}th) (?:(?:successive|consecutive|straight) (?:defeat|loss)|(?:defeat|loss) (?:in a row|in succession|on the (?:trot|bounce|spin)|running))"
HAS_WON = r"(?i)\b(?:won|wins|beat|defeated)\b"
HAS_LOST = r"(?i)\b(?:lost|loses|beaten by)\b"
