"""English words by which a percentage is one of the amount before it, with what it comes to behind it."""

# Before the percentage, and behind it, what makes it a part that is put on the amount, taken off it or paid over it.
KIND_BEFORE = (
    r"\b(?:with|add|adds|added|adding|interest|discount of|tip of|commission of|fee of|tax of|vat at|vat of|vat|fine of|deposit of|at|worth|offer of|offer is|rise of|pay rise of|bonus of|charges?|charged|takes?|took|"
    r"pays?|paid|gets?|got|earns?|saves?|saved|knocked|knock|takes off|taking|plus|another|an extra|levy of|rate of)\s(?:[^\W\d_]+\s){0,2}$"
)
KIND_BEHIND = r"\s(?:interest|discount|tip|commission|fee|tax|vat|fine|deposit|surcharge|pay rise|rise|bonus|off|extra|on top|levy|premium|dividend|service charge|mark-up|reduction)\b"
# Between the percentage and what it comes to.
COMES_TO = (
    r"^(?:\s(?:interest|discount|tip|commission|fee|tax|vat|fine|deposit|surcharge|pay rise|rise|bonus|off|extra|on top|on it|levy|premium|dividend|service charge|mark-up|reduction))?"
    r"(?:\s?[,:(–—]\s?(?:or\s|that is\s|which is\s|which was\s|saving\s|making\s|so\s|an?\s|leaving\s|just\s|a saving of\s)?|"
    r"\s(?:or|is|was|makes|made|brings in|brought in|earns|yields|yielded|pays|saves|came to|comes to|means|gives|gave|would be|would bring in)\s(?:her\s|him\s|them\s|you\s|another\s|just\s|an?\s){0,2})$"
)
# It is of something else than the amount before it.
OTHER = r"\b(?:turnover|profits?|loss|inflation|more than|less than|compared|than last|rose|fell|risen|fallen|of the|stake|shares?|each|apiece)\b"
# Between a percentage and the amount it is on, told behind it; and from that amount to what it comes to.
ON = r"\b(?:on|of|off|for)\s(?:(?:the|an?|her|his|their|its|my|your)\s)?(?:[^\W\d_]+\s){0,4}$"
LEAVES = r"(?:^(?:\s[^\W\d_]+){0,3}\s(?:is|was|makes|made|comes to|came to|means|gives|saves|saved|brings in|or|leaves)|[,:(–—])\s(?:you\s|just\s|only\s|another\s|or\s|an?\s){0,3}$"
