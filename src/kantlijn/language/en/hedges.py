"""English hedges and the family each belongs to; how wide each is, reading/numbers/widths.py says."""

BEFORE = {
    "above": ("just over", "just above", "well over", "slightly over", "slightly more than", "a little over", "just more than",
              "little more than", "a little more than", "comfortably over"),
    "below": ("just under", "just below", "slightly under", "slightly less than", "a little under", "just short of", "a shade under",
              "a little less than"),
    "nearly": ("nearly", "almost", "close to", "not quite", "approaching", "virtually"),
    "about": ("about", "around", "roughly", "approximately", "some", "an estimated", "estimated", "at about", "at around", "circa",
              "in the region of", "something like", "more or less", "around the"),
    "at_least": ("at least", "no fewer than", "no less than", "a minimum of", "as many as", "upwards of", "upward of", "not less than", "not fewer than", "no lower than", "no smaller than", "a minimum", "minimum", "greater than or equal to", "more than or equal to", "bigger or equal than", "bigger than or equal to", "greater or equal than", "larger than or equal to", "equal to or more than", "equal to or greater than", "equal or greater than", "equal or more than", ">=", "≥"),
    "at_most": ("at most", "up to", "no more than", "not more than", "not to exceed", "not exceeding", "does not exceed", "did not exceed", "not exceed", "as much as", "a maximum of", "a maximum", "maximum", "no higher than", "no greater than", "no larger than", "no bigger than", "less than or equal to", "smaller than or equal to", "smaller or equal than", "fewer than or equal to", "equal to or less than", "equal or less than", "equal to or smaller than", "<=", "≤", "within", "until", "as few as"),
    "more": ("more than", "over", "above", "longer than", "older than", "in excess of", "higher than", "greater than", "bigger than", "larger than", "heavier than", "taller than", "faster than", "wider than", "deeper than", "beyond", "exceeding", "exceed", "exceeds", "exceeded", "surpass", "surpasses", "surpassed", "surpassing", "topped", "topping", "north of", "better than", ">"),
    "less": ("less than", "fewer than", "under", "below", "shorter than", "younger than", "lower than", "smaller than", "lighter than", "slower than", "cheaper than", "cooler than", "south of", "<"),
    "average": ("an average of", "on average"),
    "exact": ("exactly", "precisely"),
    "stressed": ("only", "just", "a total of", "a full", "as little as"),
}  # fmt: skip
AFTER = {
    "at_least": ("or more", "and over", "or over", "and older", "or older", "and above", "plus", "and up", "or longer", "or greater", "or higher", "or bigger", "or larger", "or above", "and higher", "and greater", "or taller", "or heavier", "or better"),
    "at_most": ("or less", "or fewer", "and under", "or under", "or younger", "and younger", "or shorter", "or lower", "or smaller", "or below", "and below", "and fewer", "and less", "or lighter"),
    "about": ("or so",),
}
BETWEEN = ("between the", "between")
NOT_COUNTS: tuple[str, ...] = ("within", "until")
