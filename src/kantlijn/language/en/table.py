"""English words in and around tables. Regular expressions are matched in lower case."""

# -- reading ---------------------------------------------------------------------------------------------------------

# In a head, before what is counted: "Number of residents".
NUMBER_OF = ("number of", "numbers of", "no. of", "nr of", "count of", "total number of")
# What stands in a cell that holds nothing, or nothing that is known.
NOTHING = ("n/a", "na", "n.a.", "n.a", "nil", "none", "unknown", "x", "?", "..", "not known", "n/k", "not available", "tbc", "tba")
# Of those, and of the signs, the ones that say there is none.
NONE_AT_ALL = ("-", "–", "—", "nil", "none", "")
# Scale words as heads have them; those that follow a number stand in numerals.py.
SCALES = {"thousands": 10**3, "millions": 10**6, "billions": 10**9, "'000": 10**3, "000s": 10**3}
# Words that may stand beside a unit in a head: "amounts in millions of euros", "x 1,000".
BESIDE_UNIT = ("in", "x", "×", "of", "the", "amount", "amounts", "rounded", "to", "value", "and", "times", "us")
PERCENTAGE = ("percentage", "percentages", "pct")
POINTS = r"percentage point|%-point|\bpp\b|\bppt\b"
# Heads of a column of ranks, and of one of years.
RANKS = r"^(?:#|no\.?|nr\.?|number|place|position|pos\.?|rank|ranking|place in table|top \d+)$"
YEARS = r"\b(?:year|years|season|founded|built|born|since|died|established|date)\b"
# How a paragraph above or below a table begins that is its title.
TITLE = r"^table\b"

# -- sums ------------------------------------------------------------------------------------------------------------

# The whole name of a row or column that is the sum of the others, and of one that is the sum of a part of them.
TOTAL = r"^(?:the\s)?(?:(?:grand\s)?totals?(?:\s(?:number|amount|all [^\W\d_]+))?|all|altogether|in total|in all|sum|combined)\s?(?:\([^)]*\))?[:*]?$"
SUBTOTAL = r"^(?:sub-?\s?total\b|(?!grand\s)[^\W\d_][\w .&-]{0,30}\stotal$)"
# A part of the row above it, which that row already counts.
OF_WHICH = r"^[-–•\s]*(?:of which|of whom|of these|of them|including|incl\.?)(?!\w)"
# Rows that are computed from the others in another way, and columns and titles whose figures make no sum.
NO_PART = (
    r"average|\bavg\b|\bmean\b|median|\bper\b|index|percent|per cent|%|difference|balance|result\b|\bnorm\b|maximum|minimum|\bmax\b|\bmin\b|"
    r"target|budgeted|previous|\blast year\b|for comparison|\bq[1-4]\b|quarter"
)
NO_SUM = (
    r"average|\bavg\b|\bpct\b|\bmean\b|median|\bper\b|/|index|percent|%|density|price|rate\b|score|grade|rank|place|\bage\b|temperature|degrees|year\b|"
    r"ratio|factor|proportion|growth|height|depth|speed|maximum|minimum|\bmax\b|\bmin\b|\bcode\b|unique|cumulative|\bid\b|position|"
    r"duration|version|phone|port\b|default|target"
)
ROUNDED = r"rounded|rounding"

# -- shares ----------------------------------------------------------------------------------------------------------

SHARES = r"\b(?:shares?|distribution|breakdown|composition|split)\b"
SEVERAL_ANSWERS = r"(?:multiple|several)\s(?:answers|responses|choices|reasons)|more than one (?:answer|response|reason)|all that apply"
CHANGES = r"growth|rise|fall\b|change|increase|decrease|difference|\+/-|-/\+|compared|versus|\bvs\b|index"
REST = r"^(?:others?|other .*|rest|the rest|don.t know.*|no (?:opinion|answer)|unknown|neutral|neither|undecided|none of (?:these|the above)|would rather not say)\b"

# -- ranks -----------------------------------------------------------------------------------------------------------

RANKED = r"^(?:place|position|pos\.?|rank|ranking)$"
TOP = r"\btop[\s-]?(?P<number>\d{1,3}|three|five|seven|ten|twelve|fifteen|twenty)\b"
TOPS = {"three": 3, "five": 5, "seven": 7, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20}

# -- text ------------------------------------------------------------------------------------------------------------

# Near a figure: it is not that of the table itself.
ELSEWHERE = (
    r"\b(?:more|fewer|less|higher|lower|difference|rise|fall|increase|decrease|extra|average|mean|per|of whom|of which|of them|each|every|"
    r"times|would|want\w*|must|expect\w*|plan\w*|forecast|estimated?|last|previous\w*|earlier|then|now|once|together|total|altogether|rest|"
    r"other|others|except|not|no|according|plus|minus)\b"
)
