"""English words by which shares are told to be all the answers to one question."""

# Before a share, or behind it: what is left of the whole. And words behind a share that make it the last of the answers.
REST_BEFORE = r"\b(?:the\s(?:remaining|remainder|rest|other|balance)|leaving)\s?[,(:–—]?\s?(?:of\s(?:the\s)?[^\W\d_]+\s?[,(]?\s?|is\s|was\s|were\s|some\s|about\s)*$"
NO_VIEW = (
    r"[^.;,\d]{0,40}\b(?:no (?:opinion|view|preference|answer|idea)|(?:did not|didn['’]t|do not|don['’]t|does not) know|undecided|unsure|not sure|abstained|neutral|don['’]t knows?|"
    r"neither|refused to say)\b"
)
NO_VIEW_BEFORE = r"\b(?:undecided|don['’]t knows?|neutral|unsure|unknown)\b\s?[,(:]?\s?$"
FOR_ = r"[^.;,\d]{0,24}\b(?:for|in favou?r|agreed?|yes|approved?|support\w*|satisfied)\b"
AGAINST = r"[^.;,\d]{0,24}\b(?:against|opposed|disagreed?|no|disapproved?|dissatisfied)\b"
# One answer was allowed; more than one was.
ONE_ANSWER = r"\bmore than one (?:answer|choice|option)[^.;]{0,16}\bnot\b|\b(?:one|a single|only one)\s(?:answer|choice|option)\b|\bsplit\b|\bdivided\b"
SEVERAL = r"\b(?:(?:several answers|more than one|multiple answers|more answers)(?![^.;]{0,24}\bnot\b)|overlap\w*|add up to more)\b"
# The same among the shares themselves.
ALSO = r"\b(?:both|also|besides|in addition|as well)\b"
# A share that is of another share, of another moment, or of another group, or that is a change.
OTHER_WHOLE = (
    r"\b(?:of whom|of which|of those|of them|among|compared|against(?=\s(?:just\s)?\d)|last year|earlier|then|rise|fall|rose|fell|risen|fallen|more than|less than|fewer than|points?|"
    r"higher|lower|than in|than the|up from|down from|(?:19|20)\d\d)\b"
)
# Two answers, or groups, of which nobody is both.
EXCLUSIVE = (
    (r"(?:women|female|girls|woman)\b", r"(?:men|male|boys|man)\b"),
    (r"(?:for|in favou?r)\b(?=\s?(?:[,.;]|and\b|it\b|of\b))", r"(?:against|opposed)\b(?!\s(?:just\s)?\d)"),
    (r"(?:yes|agreed?)\b", r"(?:no|disagreed?)\b(?!\s(?:opinion|view|answer|idea))"),
    (r"(?:own|owned|owners)\b", r"(?:rent|rented|tenants)\b"),
    (r"(?:passed)\b", r"(?:failed)\b"),
)
# From a share to such an answer: "62 per cent of the visitors were women"; not "62 per cent of the women".
TO_ANSWER = r"(?:\s[^\W\d_]+){0,6}?\s(?<!\bof the )(?<!\bof )(?<!\bfor )(?<!\bamong )"
# The label of what is left, where each answer has a line of its own: "Other: 7 per cent".
OTHER_LABEL = r"^\W*(?:others?|other\s[^\W\d_]+|rest|the rest|don['’]t know|do not know|no (?:opinion|answer|preference|view)|not sure|unsure|undecided|unknown|neither|neutral)\b"
