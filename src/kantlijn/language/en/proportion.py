"""English words by which one figure is said to be a share of another, or a change from one to another."""

OF = r"\s(?:of|out of)\s(?:the|all|its|their|our|these|a total of|some|every)?(?:\s[^\W\d_]+){0,2}\s?$"
OPENS_WHOLE = r"(?:^|[,;:–—(]\s|\band\s|\bbut\s)['\"‘“]?(?:out\s)?of\s(?:the|all|its|their|our|these|those)(?:\s[^\W\d_]+){0,3}\s$"
SAME = r"(?:[(,:–—]|\b(?:or|that is|about|around|just|is|are|equivalent to|making up|which is))\s?(?:only\s|or\s|that is\s|just\s|is\s|are\s|nearly\s|in all\s|a\s)*$"
SO = r"\b(?:so|thus|which means|that is|therefore|accounts? for|makes? up|amounts? to|equal to|equivalent to|meaning)\b"
BEFORE, TO = r"\bfrom\s(?:the\s)?$", r"\sto\s(?:the\s|a\s)?$"
THAN = r"\s?[^\W\d_]*\s?than\s(?:the\s|in\s|a\s|last year's\s)?$"
BY = r"(?:\bby|\bof|\bup|\bdown|\brose|\bfell|[,(–—]\s?(?:an?\s|or\s|a\s)?(?:[^\W\d_]+\s){0,3}|\bis|\bwas|\bplus)\s?$"
MORE = r"\s(?:more|higher|dearer|larger|bigger|longer|heavier|faster|extra|up|increase|rise|growth|jump|gain)\b"
LESS = r"\s(?:less|fewer|lower|cheaper|smaller|shorter|lighter|slower|off|down|decrease|fall|drop|cut|decline|discount|reduction)\b"
RISE = r"\b(?:ris\w+|rose|grow\w*|grew|grown|increas\w*|up|higher|dearer|jump\w*|climb\w*|gain\w*|more|surg\w*|soar\w*|went up)\b"
FALL = r"\b(?:fall\w*|fell|drop\w*|declin\w*|decreas\w*|down|lower|cheaper|shr\w+|cut|plung\w*|less|fewer|slump\w*|dip\w*|lost)\b"
YEARLY = r"\s(?:a year|per year|annually|per annum|each year|every year|a-year)"
PEOPLE = (
    "resident", "inhabitant", "voter", "member", "respondent", "household", "pupil", "student", "patient", "worker", "employee", "woman",
    "man", "child", "school", "company", "driver", "adult", "parent", "teacher", "farmer", "participant", "people", "person",
)  # fmt: skip
