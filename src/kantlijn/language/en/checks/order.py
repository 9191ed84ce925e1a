"""English words that say what came first. Regular expressions; what they were tried on: tests/checks/*_time_en.txt."""

# Before the first year of a range, and between its two years.
FROM_ = r"\b(?:from|(?P<between>between)|in the (?:period|years)|during)\s$"
TO = r"\s(?:up to|up until|to|until|till|through|(?P<both>and))\s"
DASH = r"\s?[-–—]\s?"
BACK = r"\b(?:back\w*|revers\w+|countdown|gap|BCE?|compar\w+)\b"
# What happens once, told in the past: right behind or right before its date.
HAPPENED = (
    r"\b(?:broke(?:\s(?:out|down|in))?|died|opened|closed|won|lost|began|started|ended|appeared|married|moved|left|came|fell|found|discovered|collapsed|"
    r"burn(?:ed|t)(?:\sdown)?|crashed|joined|exploded|sank|vanished|disappeared|drowned|arrested|escaped|killed|shot|struck|hit|founded|"
    r"bought|sold|built|visited|met|signed|scored|resigned|retired|arrived|happened|launched|elected|born|murdered|"
    r"took\s(?:place|office|over)|set\sup|was\s\w+ed|were\s\w+ed)\b"
)
ON_DATE = r"\b(?:in|on|early|late|in the (?:summer|autumn|spring|winter|fall) of)\s$"
# A sentence that looks ahead, or that is no telling of what was.
AHEAD = (
    r"\b(?:will|shall|would|could|should|may|might|must|can|wants?|wanted|going to|to be|due|expect\w*|predict\w*|forecast\w*|plan\w*|schedul\w*|"
    r"future|scenario|novel|film|movie|series|set in|if|unless|when|imagin\w*|fiction\w*|promis\w*|pledg\w*|aim\w*|target\w*|goal|deadline|expir\w*|"
    r"matur\w*|until|next|coming|announc\w*|decid\w*|agreed|set for|awarded|extended|postponed|moved to|delayed|ending|ends|end of|"
    r"begin(?:s|ning)|start(?:s|ing)|fiscal|call\w*|redeem\w*|paya\w*|effective|option\w*)\b"
)
LATER = r"\s(?:later|afterwards|on)\b"
EARLIER = r"\s(?:earlier|before)\b"
# What one does in a life of one's own.
LIVED = (
    r"\b(?:married(?:\s[^,.;:()]{3,40})?|studied(?:\s\w+)?|graduated|left(?:\s\w+)?|moved(?:\sto\s\w+)?|emigrated(?:\sto\s\w+)?|debuted|became(?:\s\w+){1,3}|began|"
    r"came(?:\sto\s\w+)?|went(?:\sto\s\w+)?|joined(?:\sthe)?(?:\s\w+)?|won(?:\sthe)?(?:\s\w+)?|wrote(?:\s\w+){0,3}|painted(?:\s\w+){0,3}|built(?:\s\w+){0,3}|"
    r"founded(?:\s\w+){1,3}|opened(?:\s\w+){1,3}|fled(?:\sto\s\w+)?|served|played|sang|published(?:\s\w+){0,4}|retired|was\s(?:elected|appointed|ordained|knighted|hired)(?:\s\w+)?)\s(?:in|on)\s$"
)
# A journey.
DEPARTED = r"\b(?:left|leaves|departed|departs|sailed|sails|set off|sets off|took off)\b"
ARRIVED = r"\b(?:arrived|arrives|arriving|reached|reaches|reaching|docked|docks|landed|lands)\b"
ZONES = r"\b(?:local|next|another|night|flight|flew|flies|plane|jet|time zone|day later|morning|overnight)\b"
# Words between an opening date and its verb: the subject ("On 12 September, a walker found").
SUBJECT = 5
