"""English hedges and the family each belongs to (DESIGN section 3)."""

BEFORE = {
    "above": ("just over", "just above", "well over", "slightly over", "slightly more than", "a little over", "just more than",
              "little more than", "a little more than", "comfortably over"),
    "below": ("just under", "just below", "slightly under", "slightly less than", "a little under", "just short of", "a shade under",
              "a little less than"),
    "nearly": ("nearly", "almost", "close to", "not quite", "approaching", "virtually"),
    "about": ("about", "around", "roughly", "approximately", "some", "an estimated", "estimated", "at about", "at around", "circa",
              "in the region of", "something like", "more or less", "around the"),
    "at_least": ("at least", "no fewer than", "no less than", "a minimum of", "as many as", "upwards of", "not less than"),
    "at_most": ("at most", "up to", "no more than", "not more than", "as much as", "a maximum of", "within", "until", "as few as"),
    "more": ("more than", "over", "above", "longer than", "older than", "in excess of", "higher than", "exceeding"),
    "less": ("less than", "fewer than", "under", "below", "shorter than", "younger than", "lower than"),
    "average": ("an average of", "on average"),
    "exact": ("exactly", "precisely"),
    "stressed": ("only", "just", "a total of", "a full", "as little as"),
}  # fmt: skip
AFTER = {
    "at_least": ("or more", "and over", "or over", "and older", "or older", "and above", "plus", "and up", "or longer"),
    "at_most": ("or less", "or fewer", "and under", "or under", "or younger", "and younger", "or shorter"),
    "about": ("or so",),
}
BETWEEN = ("between the", "between")
NOT_COUNTS: tuple[str, ...] = ("within", "until")
