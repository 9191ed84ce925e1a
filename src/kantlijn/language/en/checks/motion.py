"""English words that say that a speed is that of a whole way, or the highest there was.

All are regular expressions in lower case. Tried on the pairs of tests/checks/pairs_measure.txt and the clean texts of docs/calibration.md.
"""

AVERAGE = (r"average", r"averaging", r"averaged", r"on average", r"constant speed", r"constant", r"that is", r"which is", r"or", r"equivalent")
TOP = (r"top", r"reaches", r"can", r"could", r"capable of", r"top speed", r"up to", r"maximum", r"at most", r"fastest", r"peak", r"peaking", r"peaked", r"record", r"reaching", r"reached", r"bursts?")
# A speed that is not that of what goes the way: a limit, the wind, another car.
OTHER = (
    r"stopping", r"halt", r"standstill",     r"limit", r"allowed", r"permitted", r"wind", r"winds", r"gusts?", r"current", r"slow(?:ed|s|ing)", r"accelerat[a-z]*", r"brak(?:es?|ed|ing)", r"faster", r"slower", r"first", r"last", r"each",
    r"every", r"per", r"high", r"deep", r"free fall", r"rest(?:ed|s)?", r"stops?", r"from zero", r"new", r"used to", r"above", r"altitude", r"up at", r"overhead", r"orbits?", r"goes round", r"circles?",
)  # fmt: skip
# Before the time that the way or the flow took.
TOOK = (r"in", r"within", r"over", r"during", r"after", r"for", r"takes", r"took", r"taking", r"lasted", r"a time of", r"in just", r"in under", r"in about", r"time of")
# Before the time after which the amount comes again.
EVERY = (r"every", r"each", r"per", r"once every")
# What goes as fast as light does.
LIGHT = (r"light(?! years?)", r"(?:radio )?signals?", r"messages?", r"radio waves?", r"radiation", r"broadcasts?", r"greetings?", r"transmissions?", r"image", r"images", r"flash")
# A time without a number of its own, over which a rate makes an amount.
OVER: dict[str, tuple[str, ...]] = {
    "year": (r"in a (?:whole )?year", r"(?:a|per|each|every) year", r"annually", r"over a year", r"yearly"), "month": (r"in a month", r"(?:a|per|each|every) month", r"monthly", r"over a month"),
    "week": (r"in a week", r"(?:a|per|each|every) week", r"weekly", r"over a week"), "day": (r"in a day", r"(?:a|per|each|every) day", r"daily"), "hour": (r"in an hour", r"(?:an|per|each|every) hour", r"hourly"),
}  # fmt: skip
SO = (
    r"so", r"enough (?:to|for)", r"sufficient (?:to|for)", r"filling", r"or", r"that is", r"that's", r"which is", r"adds? up to", r"adding up to", r"comes? to", r"makes?", r"making", r"amounts? to", r"in total", r"in all", r"totalling", r"together", r"equivalent to", r"meaning",
)  # fmt: skip
# Beside an average: it is that of a part of the way.
STRETCH = (r"between", r"last", r"first", r"final", r"fastest", r"uphill", r"downhill", r"on the flat", r"after that", r"second", r"third", r"opening", r"closing")
LASTS = (r"takes?", r"took", r"lasts?", r"lasted")
YEARLY = (r"a year", r"per year", r"annually", r"yearly", r"(?:in )?(?:an average|last|every|each|this) year", r"on an annual basis", r"in (?:19|20)\d\d")
