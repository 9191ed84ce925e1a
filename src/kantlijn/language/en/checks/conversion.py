"""English words that say that two amounts, of money or measured, are the same one, or that they are not.

All are regular expressions in lower case.
"""

# Between two amounts: the second is the first in other money.
SAME = (
    r"(?:the )?equivalent (?:to|of)", r"equal to",
    r"or(?= (?:about|around|roughly|some|approximately|just|nearly|almost|more|less)\b)", r"that is", r"that['’]s",
    r"that was", r"i\.e\.", r"which is", r"which was", r"worth", r"which comes to", r"converted",
    r"at (?:the )?(?:\w+ )?(?:exchange )?rates?(?: (?:then|now|today|of the day|at the time))?",
    r"at today['’]s (?:exchange )?rates?", r"in other words", r"namely",
    r"in (?:local|today['’]s|modern|old|new|metric|imperial|[a-z]+(?:an|ish|ese|ch|i)) (?:money|currency|terms|units|measures?)", r"in metric", r"which works out (?:at|to)",
    r"works out (?:at|to)", r"which comes to", r"amounting to", r"which amounts to", r"corresponding to", r"call it", r"that['’]s", r"comes? out at",
)  # fmt: skip
# May stand beside such words, or alone in brackets, without changing what is compared.
BESIDE = (
    r"about", r"around", r"roughly", r"approximately", r"approx\.?", r"some", r"c\.", r"ca\.?",
    r"just (?:over|under)", r"nearly", r"almost", r"a little (?:over|under|more than|less than)", r"more than",
    r"less than", r"over", r"under", r"now", r"then", r"today", r"at the time", r"in today['’]s money",
    r"in (?:euros?|dollars?|pounds)", r"or", r"is", r"was", r"were", r"worth", r"to", r"each", r"per head",
    r"a head",
)  # fmt: skip
# The second amount alone after a comma or dash, without a word that says so, needs one of these before it.
APART = (
    r"about", r"around", r"roughly", r"approximately", r"approx\.?", r"some", r"just (?:over|under)", r"nearly",
    r"almost", r"then", r"now", r"a little (?:over|under)", r"or",
)  # fmt: skip
# Alone between two measures in other units; two amounts of money are as often two prices.
EITHER = (r"or",)
# Alone before the figure at the head of a sentence that goes on about what was measured: "At 40 hectares it is".
OPENS = (r"at (?:some |just |about |nearly )?", r"with (?:its|their|his|her) ")
# What follows of a measure is as often worked out from it.
THUS = (r"so",)
# A sentence that opens like this repeats the amount before it.
AGAIN = (
    r"(?:[^\W\d_]+,? ){1,5}(?:that|this) (?:is|was|comes to|makes|works out at)",
    r"(?:that|this|it) (?:is|was) (?:worth|equivalent to|the equivalent of)",
    r"(?:that|this|it) (?:is|was) (?:about|around|roughly|some|just|nearly|almost)",
    r"converted(?: (?:in)?to [^\W\d_]+)?,? (?:that|this|it) (?:is|was|comes to)",
    r"in (?:degrees )?(?:celsius|centigrade|fahrenheit|euros|dollars|pounds|sterling|kilomet(?:re|er)s|met(?:re|er)s|miles|kilos|feet|acres|hectares|lit(?:re|er)s|gallons|metric terms|old money),? (?:that|this|it) (?:is|was|comes to|makes|works out at)", r"(?:that|this)(?: (?:comes to|works out at|makes|is|was)|['’]s)",
)  # fmt: skip
# The same, where sentences may lie between: it says itself that it is the same in other money or another unit.
FAR = (
    r"converted", r"in (?:degrees )?(?:celsius|centigrade|fahrenheit|euros|dollars|pounds|sterling|kilomet(?:re|er)s|met(?:re|er)s|miles|kilos|feet|acres|hectares|lit(?:re|er)s|gallons|metric terms|old money)",
)  # fmt: skip
# Different amounts: a list, a sum, a change, a contrast.
OTHER = (
    r"and", r"plus", r"to", r"from", r"but", r"while", r"versus", r"against", r"not", r"of which", r"on top",
    r"profit", r"loss", r"debt", r"earlier", r"later", r"last", r"compared",
)  # fmt: skip
# Between the amounts of a list or a sum.
JOINED = (r"and", r"plus", r"or")
# Behind the second amount: it is a difference, not the same amount.
MORE = (
    r"more", r"less", r"extra", r"higher", r"lower", r"cheaper", r"dearer", r"profit", r"loss", r"too much",
    r"too little", r"[^\W\d_]+er than",
)  # fmt: skip
# Before a time: it says how old a thing is, not when the amount was so.
NOT_WHEN = (r"from", r"since", r"until", r"before", r"after", r"by")
NOW = (r"today['’]s (?:exchange )?rates?", r"current (?:exchange )?rates?", r"now", r"today", r"today['’]s money")
THEN = (r"then", r"at the time", r"in those days", r"rates? of the day")
# What a thing of then would cost now: prices rose too, so that no rate says whether it is right.
INFLATED = (
    r"in today['’]s (?:money|terms|prices|values?|euros|dollars|pounds)", r"(?:in|at) (?:current|present-day|modern) (?:money|terms|prices|values?)", r"inflation", r"(?:purchasing|buying) power",
    r"(?:worth|equivalent to) [^,.;]{2,25} (?:today|now)", r"in present-day [a-z]+",
)  # fmt: skip
# Coins that a former money had as well: without the name of the money beside them they may be of either.
COINS: tuple[str, ...] = ()
SCALES = {
    "thousand": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "bn": 1e9, "billion": 1e9, "tn": 1e12, "trn": 1e12, "trillion": 1e12,
    "k": 1e3,
}  # fmt: skip
CENTS = (r"cents?", r"pence", r"p")
