"""English words that make a figure so much for each of something, or for a time, and that tell what it comes to.

Regular expressions on lower case text. Closed classes of the language: prepositions, distributive pronouns, adverbs of time; tried on
the pairs of tests/checks (units) and on the clean texts of docs/calibration.md.
"""

# Before a figure, with the thing or the time that it is for: "per hectare he takes 31 tonnes", "every resident owes $200".
PER_BEFORE = (
    r"(?<!\w)(?:per|each|every|for (?:each|every|one)|an average|the average|a typical)\s(?:of (?:the|its|their) \d[\d,]* )?"
    r"(?P<what>(?!(?:of|the|one|other|more|with|and|[a-z]+ing)\s)(?:square\s|cubic\s)?[^\W\d_]+)(?!\w|\sof\b)"
)
# Before a figure that is what each of them has, whatever they are.
EACH_BEFORE = r"(?<!\w)(?:each|apiece|averaging|an average of|on average|every one)\s(?:[^\W\d_]+\s){0,3}$"
# Right behind it, with a unit or a piece: "20 cent de kilo".
PER_BEHIND = r"(?:\sof\s[^\W\d_]+)?\s(?:(?:from|off|to|on|in|for)\s)?(?:a|an|the|per|each|every)\s(?P<what>(?:square\s|cubic\s)?[^\W\d_]+)(?!\w)"
# Before the number of things, where what each of them has follows.
EACH_OF = r"(?<!\w)(?:each|every one)\sof\s(?:the|its|their|his|her|our|those|these)\s(?:[^\W\d_]+\s)?$"
# Between the number of things and what one of them holds, right behind it.
OF_SIZE = r"^\s?(?:[^\W\d_]+\s){0,2}?(?:of|at|x|×|times)\s(?:each\s|a\s)?$"
# Right behind what each of them has.
EACH_BEHIND = r"\s(?:each|apiece|a piece|a head|a time|a go|on average)(?!\w)"
# Between a number of things and what is in one of them.
HOLDS = r",?\s(?:each|every one of which|that each|which each)\s(?:[^\W\d_]+\s){0,2}$"
# Adverbs around a figure that say over how long it is.
OVER_BEFORE = {
    "day": r"(?<!\w)(?:per day|daily|each day|every day|a day)(?!\w)",
    "week": r"(?<!\w)(?:per week|weekly|each week|every week|a week)(?!\w)",
    "month": r"(?<!\w)(?:per month|monthly|each month|every month|a month)(?!\w)",
    "year": r"(?<!\w)(?:per year|yearly|annually|annual|each year|every year|a year|(?:in|over) (?:a|one|the|that) (?:[^\W\d_]+ )?year|twelve months|12 months)(?!\w)",
}
# A figure that is told as what the others come to.
COMES_TO = (
    r"(?<!\w)(?:so|that is|that was|that makes|makes?|making|comes to|came to|equivalent|works out|adds? up|in all|in total|total|totall?ing|altogether|together|combined|"
    r"whole|entire|all|thus|or|meaning|average|averaging|giving|bringing|brings|brought|costs?|raising|raised|needs|means|amounts? to|amounting)(?!\w)"
)
# Right before a figure that was worked out from those before it, in its clause.
FOLLOWS = (
    r"(?<!\w)(?:so|thus|therefore|hence|that is|that was|that makes|that means|which is|which means|which makes|meaning|works? out (?:at|to)|worked out (?:at|to)|working out (?:at|to)|"
    r"(?:comes|came|amounts|adds up|added up) to|i\.e\.|in other words|equivalent to)(?:\s[^\W\d_]+){0,4}\s$"
)
# Where these stand before or behind it the figure is of another time, place or kind.
OTHERWISE = (
    r"(?<!\w)(?:not|another|extra|fined?|maximum|at most|at least|up to|last year|earlier|next year|previously|of which|of whom|excluding|besides|instead|"
    r"gusts?|limit|top speed|record|discount|on top of)(?!\w)"
)
PEOPLE = ("person", "people", "inhabitant", "resident", "man", "head", "citizen", "participant", "member", "capita", "american", "briton")
HOMES = ("household", "family", "home", "house", "flat", "apartment", "property", "address")
PIECES = ("piece", "unit", "item", "time", "copy", "go")
