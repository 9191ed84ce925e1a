"""English words that tell the sign of a balance: which of two figures is on which side, and what comes of it."""

# Each family: words before a figure that put it on the plus or the minus side, words behind it that do, the outcomes, and what
# it is counted in: money, votes, or a count of another kind. Tried on the clean passages and the
# right twins of docs/calibration.md; words that are as often said of something else count only beside a figure.
FAMILIES = (
    {
        "plus_before": r"\b(?:income|revenues?|turnover|receipts|takings|sales|earned|took in|took|taking|earning|raising|brought in)\b",
        "minus_before": r"\b(?:spending|costs?|expenditure|expenses|outgoings|outlay|spent|paid out)\b",
        "plus_behind": r"\s(?:in|of)\s(?:income|revenues?|turnover|receipts|takings)\b",
        "minus_behind": r"\s(?:in|of)\s(?:spending|costs|expenditure|expenses|outgoings)\b",
        "surplus": r"\b(?:surplus|profit|in the black)\b",
        "shortfall": r"\b(?:deficit|loss|shortfall|in the red)\b",
        "kind": "money",
    },
    {
        "plus_before": r"\b(?:exports?|exported)\b(?!\smore)",
        "minus_before": r"\b(?:imports?|imported)\b(?!\smore)",
        "plus_behind": r"\s(?:of|in)\s(?:exports)\b",
        "minus_behind": r"\s(?:of|in)\s(?:imports)\b",
        "surplus": r"\b(?:surplus|exported more than it imported)\b",
        "shortfall": r"\b(?:deficit|imported more than it exported)\b",
        "kind": "money",
    },
    {
        "plus_before": r"\b(?:votes for|voting for|in favour were)\b",
        "minus_before": r"\b(?:votes against|voting against|against were)\b",
        "plus_behind": r"(?:\s[^\W\d_]+){0,2}\s(?:voted|voting)\s(?:for|in favou?r)\b|(?:\s(?!against\b)[^\W\d_]+){0,2}\s(?:in favou?r|for)\b(?=\s*(?:[,.;:)]|and\b|it\b|the\b|against\b|of\b|to\b|$))",
        "minus_behind": r"(?:\s[^\W\d_]+){0,2}\s(?:voted|voting)\sagainst\b|(?:\s(?!for\b)[^\W\d_]+){0,2}\sagainst\b(?=\s*(?:[,.;:)]|and\b|it\b|the\b|$))",
        "surplus": r"\b(?:approved|adopted|carried|passed|accepted|endorsed|backed|agreed)\b",
        "shortfall": r"\b(?:rejected|defeated|lost|voted down|voted (?:it|the [^\W\d_]+) down|thrown out|turned down|vetoed|failed)\b",
        "kind": "vote",
    },
    {
        "plus_before": r"\bbirths\b(?!\s(?:outnumber|exceed))",
        "minus_before": r"\bdeaths\b(?!\s(?:outnumber|exceed))",
        "plus_behind": r"\s(?:births|babies(?:\s(?:were )?born)?|people were born)\b",
        "minus_behind": r"\s(?:deaths|people died|died)\b",
        "surplus": r"\b(?:natural (?:growth|increase)|(?:so|that) (?:the )?[^\W\d_]+ (?:grew|has grown|is growing)|more (?:people|babies) were born than died|surplus of births)\b",
        "shortfall": r"\b(?:natural (?:decline|decrease)|(?:so|that) (?:the )?[^\W\d_]+ (?:shrank|has shrunk|is shrinking)|more people died than were born|surplus of deaths)\b",
        "kind": "count",
    },
    {
        "plus_before": r"\b(?:moved in|moved to|came to live|arrived|arrivals|opened|joined|hired|immigrants)\b",
        "minus_before": r"\b(?:moved out|moved away|left|departures|closed|shut|emigrants)\b",
        "plus_behind": r"(?:\s[^\W\d_]+){0,2}\s(?:moved in|moved to|came to live|settled|arrived|arrivals|opened|joined|signed up|were hired|were planted)\b",
        "minus_behind": r"(?:\s[^\W\d_]+){0,2}\s(?:moved out|moved away|moved elsewhere|left|departures|closed|shut|resigned|were felled)\b",
        "surplus": r"\b(?:is growing|grows|grew|has grown|there are now more|net (?:gain|inflow|arrivals))\b",
        "shortfall": r"\b(?:is shrinking|shrinks|shrank|has shrunk|there are now fewer|net (?:loss|outflow|departures))\b",
        "kind": "count",
    },
)
# Around an outcome: it is of another moment, it is denied, it is gone, or it is a wish.
NOT_NOW = (
    r"\b(?:last year['’]s|the year before|a year before|previous|earlier|then|no|not|never|without|wipes?|wiped|gone|avoid\w*|threat\w*|old|must|wants?|would|hopes?|despite|instead of|"
    r"a year ago|(?:19|20)\d\d)\b"
)
# A vote that needs more than half, or that was not the last word.
MORE_THAN_HALF = r"\b(?:two.thirds|three.quarters|supermajority|qualified|quorum|threshold|veto|turnout|unanim\w*|three.fifths|filibuster|cloture|60 votes)\b"

# The usual figure beside the one of now, and what is said of a month or a season that is above or below it.
USUAL_BEFORE = r"\b(?:usual|norm of|average of(?= )|normal|a norm of|the norm|long-term average of|usually|normally|mean of)\s(?:is\s|of\s)?\(?(?:the\s|an?\s)?$"
USUAL_BEHIND = r"\s?(?:is\s|as\s)?(?:usual|normal|the norm|the long-term average|on average|usually)\b"
ABOVE = {
    "degree celsius": r"\b(?:too (?:warm|mild)|(?:warmest|mildest|hottest) (?:[^\W\d_]+ )?(?:since|for|in|on record)\b|(?:warmer|milder|hotter) than (?:usual|normal|average))\b",
    "millimeter": r"\b(?:too wet|wettest (?:[^\W\d_]+ )?(?:since|for|in|on record)\b|(?:wetter|more rain) than (?:usual|normal|average))\b",
    "hour": r"\b(?:sunnier than (?:usual|normal|average))\b",
}
BELOW = {
    "degree celsius": r"\b(?:too (?:cold|cool)|(?:coldest|coolest|chilliest) (?:[^\W\d_]+ )?(?:since|for|in|on record)\b|(?:colder|cooler|chillier) than (?:usual|normal|average))\b",
    "millimeter": r"\b(?:too dry|driest (?:[^\W\d_]+ )?(?:since|for|in|on record)\b|(?:drier|less rain) than (?:usual|normal|average))\b",
    "hour": r"\b(?:duller than (?:usual|normal|average)|cloudier than (?:usual|normal|average))\b",
}
# "more women than men", "births outnumbered deaths", and the same the other way.
MORE_OF = r"\bmore\s(?P<one>[^\W\d_]{3,})\sthan\s(?P<other>[^\W\d_]{3,})\b|\b(?P<first>[^\W\d_]{3,})\s(?:outnumber(?:s|ed)?|exceed(?:s|ed)?)\s(?P<second>[^\W\d_]{3,})\b"
FEWER_OF = r"\bfewer\s(?P<one>[^\W\d_]{3,})\sthan\s(?P<other>[^\W\d_]{3,})\b"
# A share in one word beside the share itself; and words that make it another kind of majority.
MOST = r"\bmost\s(?!of the time|recent)(?:of\s(?:the\s|its\s|their\s)?)?[^\W\d_]+s\b"  # of people or things: more than half
MAJORITY, MINORITY = r"\b(?:majority|more than half)\b", r"\b(?:minority|less than half|fewer than half)\b"
OTHER_MAJORITY = r"\b(?:relative|largest|no|not|two.thirds|needed|required|silent|ethnic)\b"
TO_SHARE = r"(?:\sof(?:\s[^\W\d_]+){1,5})?\s?[,(:–—]\s?(?:namely\s|some\s|only\s)?$|\sof\s$"
FROM_SHARE = r"(?:\sof(?:\s[^\W\d_]+){1,4})?\s?[,(–—]\s?(?:an?\s|the\s|a clear\s|a narrow\s|a slim\s|a large\s|a small\s)*$"
# Who won with so many votes, and what the other got.
WON = r"\b(?:won|wins|win|elected|victorious|beat)\b"
LOST = r"\b(?:lost|loses|defeated)\b"
WITH_VOTES = r"\bwith\s$"
OTHER_GOT = r"\b(?:opponent|rival|challenger|incumbent|runner-up|other)\b[^.;]{0,40}\b(?:got|won|received|polled|took|had)\b(?:\s[^\W\d_]+){0,2}\s$|\sto\s(?:[^\W\d_]+\s){0,3}[^\W\d_]+['’]s?\s$"
# "by 14 votes to 19": before the first, between the two, and what the one or the other counts.
BY_VOTES, TO_VOTES, OF_VOTES = r"\b(?:by|with|of|vote was|voted|,)\s?(?:a vote of\s)?$", r"\s(?:votes?\s|councillors?\s|members\s)?(?:to|against|for and)\s", r"(?:votes?|councillors?|members)\b"
VOTES = ("vote", "votes", "point", "points", "ballot", "ballots")

# What an amount was in the end, on the one side of nothing and on the other; and words by which it went from one to the other.
IN_BLACK, IN_RED = r"\b(?:profits?|surplus(?:es)?|net income)\b", r"\b(?:loss(?:es)?|deficits?|shortfalls?)\b"
SWUNG = (
    r"\b(?:sw(?:ung|ings?|inging) (?:to|into|from|back)|turned (?:a|an|its|last|the)\b[^.;]{0,60}\binto|turn(?:ed)? around|turnaround|reversed|flipped (?:to|into|from)|"
    r"plunged (?:in)?to a|slumped (?:in)?to a|slid (?:in)?to a|fell (?:in)?to a|returned to (?:a )?(?:profit|surplus|the black)|back (?:in|into) (?:the black|profit)|reversal|slipped into the red)\b"
)
NO_SWING = r"\b(?:not|no|never|expects?|expected|forecast|would|could|may|might|should)\b"
