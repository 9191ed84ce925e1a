"""English words that say that something is as large as so many football pitches or pools, or so many times as long.

All are regular expressions in lower case. Tried on the pairs of tests/checks/pairs_measure.txt and the clean texts of docs/calibration.md.
"""

# Where none of these stands there is neither a field nor a pool.
NAMED = r"football|soccer|rugby|olymp|50-met|fifty-met"
# One field or pool, without a number of its own.
ONE_FIELD = r"(?:an?|one|the) (?:whole |full |single )?(?:football|soccer|rugby) (?:pitch|field)(?!\w)"
ONE_POOL = r"(?:an?|one|the) olympic(?:[- ](?:sized?|length|standard))?(?: swimming)?[- ]pool(?!\w)|(?:an?|one|the) (?:swimming )?pool of olympic \w+"
# Behind or before the counted pools: only those of fifty metres have a size that is known.
OLYMPIC = r"olympic|50-metre|50-meter|fifty-metre"
POOLS = ("pool", "pools")
# Before the fields or the pools, with no more than a few words between.
SIZE = (
    r"the size of", r"(?:as|so) (?:big|large) as", r"enough (?:to fill|to cover|for|water to fill|water for)", r"equivalent (?:to|of)", r"equal to", r"the area of", r"the volume of", r"the contents? of",
    r"comparable (?:to|with)", r"that is", r"that's", r"which is", r"fills?", r"would fill", r"could fill", r"to fill", r"as much as", r"or", r"larger than", r"bigger than", r"smaller than", r"covers?", r"roughly",
)  # fmt: skip
# Each of several things is as large: nothing to hold against a total.
EACH = (r"each(?! (?:day|hour|week|month|year|minute))", r"every (?!day|hour|week|month|year|minute)[a-z]+", r"apiece", r"all of them")
WATER = (r"[a-z]*water", r"milk", r"beer", r"wine", r"liquid", r"juice", r"sewage")
# So many times as long: what is measured, by its adjective and by its noun; "longer than" is read both ways.
TIMES_AS = r"(?:[\w.]+ ){0,3}?(?:times )?as (?P<as>far|long|tall|high|wide|broad|deep|thick|big|large|heavy|fast)(?P<than> as\b)?"
TIMES_OF = r"(?:[\w.]+ ){0,3}?(?:times )?the (?P<as>length|height|width|depth|thickness|size|area|weight|speed)(?P<than> of\b)"
ADJECTIVES: dict[str, tuple[str, ...]] = {
    "length": ("far", "long", "tall", "high", "wide", "broad", "deep", "thick", "length", "height", "width", "depth", "thickness"), "mass": ("heavy", "weight"),
    "speed": ("fast", "speed"), "area": ("big", "large", "size", "area"), "volume": ("big", "large", "size"),
}  # fmt: skip
# The figure of the other thing is of then, or of something that is not said: no relation.
NOT_AS = (r"not", r"never", r"no")
