"""English superlatives that are said of one of a list of named things with a figure each."""

MOST = r"\bthe\s(?:highest|largest|biggest|most|heaviest|longest|dearest|busiest|warmest|hottest|furthest|farthest|best|tallest|deepest)(?!\s(?:time|placing))\b"
LEAST = r"\bthe\s(?:lowest|smallest|fewest|least|lightest|shortest|cheapest|quietest|coldest|worst|poorest)\b"
# Of times: the shortest.
QUICKEST = r"\bthe\s(?:fastest|quickest)\b"
# Behind a superlative: nothing that is named, or what any list counts.
OF_WHAT = r"\s?(?:[.,;:!?)]|$|\b(?:of (?:the|all|them)|and|but|with|in|at|was|is|turnout|number|score|percentage|share|figure|result|price|temperature|time|votes)\b)"
DENIED = r"\b(?:not|no|never|last|previous|earlier|ever|always|after|nearly|almost|one of|once|then|formerly)\b"
