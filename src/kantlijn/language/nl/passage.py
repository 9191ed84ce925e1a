"""Dutch words that tie a time to its passage ("een jaar later", "de volgende dag") or to its verb ("vrijdag wordt"). Regular
expressions on lower case text; tried on the clean Dutch news of docs/calibration.md.
"""

# Behind a length of time: what was told is what it is counted from.
LATER_BEHIND = r"\s(?:later|daarna|nadien|erna|daaropvolgend)\b"
EARLIER_BEHIND = r"\s(?:eerder|daarvoor|ervoor|tevoren|voordien)\b"
# Before "dag", "week", "maand", "jaar" by itself
NEXT_BEFORE = r"\b(?:(?:de|het)\s(?:volgende|daaropvolgende)|'s anderen)\s?$"
PREVIOUS_BEFORE = r"\b(?:de|het)\s(?:vorige|voorafgaande|voorgaande)\s$"
SAME_BEFORE = r"\b(?:(?:die|dat)\s?zelfde|dezelfde|hetzelfde|die|dat)\s$"
ARTICLE = r"\b(?:de|het)\s$"
# ... and behind it: "de dag erna", "het jaar daarop", "de week ervoor"
NEXT_BEHIND = r"\s(?:erna|daarna|daarop|erop|nadien)\b"
PREVIOUS_BEHIND = r"\s(?:ervoor|daarvoor|tevoren)\b"
AFTER_NEXT = r"\sna\s(?:de|het)\svolgende\b"  # "de week na de volgende"
# Verbs of what has been, and of what is to come. "is" and "heeft" are neither: "heeft vrijdag gewonnen", "is vrijdag dicht".
PAST = (
    r"\b(?:was|waren|werd|werden|had|hadden|ging|gingen|kwam|kwamen|kreeg|kregen|zei|zeiden|stond|stonden|bleek|bleken|begon|begonnen|"
    r"won|wonnen|verloor|verloren|overleed|stierf|vond|vonden|deed|deden|liep|liepen|viel|vielen|reed|reden|sprak|spraken|gaf|gaven|"
    r"nam|namen|bracht|brachten|schreef|stemde|stemden|verkocht|verkochten|steeg|stegen|daalde|daalden|groeide|groeiden|kromp|krompen|boekte|boekten|telde|telden|maakte|maakten|besloot|besloten|heeft\s.*ge\w+[dtn]|hebben\s.*ge\w+[dtn]|is\s.*ge\w+[dtn]|zijn\s.*ge\w+[dtn])\b"
)
FUTURE = (
    r"\b(?:zal|zullen|wordt|worden|gaat|gaan|begint|beginnen|start|volgt|volgen|opent|openen|komt|komen|vertrekt|vertrekken|verwacht\w*|"
    r"gepland|staat\s.*op\shet\sprogramma|moet|moeten|vindt\s.*plaats)\b"
)
