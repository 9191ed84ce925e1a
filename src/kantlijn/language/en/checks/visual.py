"""English words that send the reader to something else on the page. Regular expressions, lower case."""

# What can be pointed at, by what it takes for it to be there.
THINGS = {
    "chart": r"charts?|graphs?|graphics?|diagrams?|infographics?",
    "map": r"maps?",
    "picture": r"photos?|photographs?|pictures?|images?|illustrations?|drawings?|figures?",
    "table": r"tables?",
    "box": r"box|sidebar|panel",
}
# Before the thing, so that it can only be one of this page: "the accompanying chart".
POINTING_BEFORE = r"\b(?:accompanying|the following|the attached|the above)\s$"
# Before it, where words behind it point: "the chart below"; the words behind it.
DETERMINED = r"\b(?:the|this|these|in|see)\s(?:[^\W\d_]+\s)?$"
POINTING_BEHIND = (
    r"\s(?:above|below|opposite|overleaf|(?:at|on the|to the|top|bottom) (?:left|right)|on (?:this|the next|the facing|the previous) page|"
    r"accompanying this (?:article|story))(?=\W*(?:$|[.,;:)]|shows?|showed|is|are|was|and|we|you|it|that|gives?|tells?|makes?|suggests?|illustrates?|reveals?))"
)
# Before it, in a reference: "(see chart)", "see the box".
SEE = r"\bsee\s(?:also\s)?(?:the\s)?$"
# Behind it: it is in another publication, and not on this page.
ELSEWHERE = r"^[^.;()]{0,40}\b(?:of|in|from|on|to)\s(?:the|his|her|their|its|that|our)\s(?:report|study|book|paper|appendix|annex|website|site|letter|bible|previous|first|second|annual)"
# A reference to a page or a thing by its number; and a number that still has to be filled in.
NUMBERED = r"\s(?P<number>\d{1,2})(?![\w.,]\d|\w)"
PAGE = r"\b(?:see|on|to|from)\s(?:also\s)?(?:page|p\.|pp\.)\s(?P<number>0{1,3}|x{1,3}|\?{1,3}|_{1,4}|#{1,3}|…|\.{2,4})(?!\w)"
# How a block begins that is the thing itself: "Chart 1: …", "BOX".
OPENS = r"^\W{0,3}(?P<thing>[^\W\d_]+)\s?(?P<number>\d{1,2})?(?=[\s.:,)]|$)"
# What a caption says of a chart or a map: who made it, and what it was made of.
SAYS_CHART = r"\b(?:source|chart|graph|diagram|infographic|figure|map|per cent of)\b"
