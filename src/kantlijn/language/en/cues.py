"""English words that tell what a figure is about, and what is no figure at all."""

LABELS = (
    "art", "nos", "p", "pp", "fig", "vol", "code", "article", "articles", "rooms", "lines", "routes", "pages", "chapters", "numbers", "platforms", "bus", "line", "tram", "room", "page", "chapter", "number", "platform", "route", "flight", "formula", "radio", "channel",
    "boeing", "airbus", "unit", "level", "phase", "type", "block", "box", "gate", "section", "part", "appendix", "table", "figure",
    "episode", "season", "version", "area", "interstate", "highway", "junction", "grade", "apollo", "windows", "opus", "catch", "schedule",
    "no", "size", "junctions", "exit", "exits", "plot", "channels", "zone", "ward", "pier", "bbc", "itv", "category", "class", "tier", "division", "act", "psalm", "volume",
)  # fmt: skip
IDIOMS = (
    "on the one hand", "one hand", "no one", "one another", "one day", "one of", "one thing", "the one", "this one", "that one", "any one",
    "every one", "each one", "24/7", "9/11", "007", "six of one", "half a dozen of the other", "hundred years' war", "hundred years’ war", "thirty years' war", "thirty years’ war",
    "six-day war", "seven seas", "at first glance", "at first sight", "at first", "the first time", "for the first time",
    "first world war", "second world war", "cloud nine", "back to square one", "one by one", "one-on-one", "one-off", "one-way",
    "ten commandments", "first lady", "first aid", "first minister", "first of all", "second thoughts", "third world", "third reich",
    "second hand", "seventh heaven", "one side", "one way", "one or two", "on all fours", "fifth avenue", "first class", "second class",
    "first name", "in the first place", "number one", "day one", "one more", "loved one", "loved ones", "someone", "one's", "which one",
    "like one", "ten to one", "one-third of the way", "4x4", "four figures", "five figures", "six figures", "seven figures", "eight figures", "six-figure", "seven-figure", "five-figure",
)  # fmt: skip
AGE_AFTER = ("years old", "years of age", "year old", "years young")
AGE_SUFFIX = ("year-old", "year-olds", "years-old")
RANKS = ("place", "position")
RANK_VERBS = ("finished", "finish", "came", "ranked", "finishing", "placed", "ranks", "was", "is", "lies", "lying")
JAIL = r"\b(?:jail\w*|prison|sentenced|sentence|sought|behind bars|community service|custody|imprison\w*|convicted|detention)\b"
# Behind "40-year-old": what has lasted so long, and is no person.
LASTING = ("anniversary", "contract", "war", "history", "marriage", "feud", "dispute", "deal", "lease", "ban", "conflict", "tradition")
CHANGE: str | None = None
PERSONS = ("children", "people", "adults", "women", "men", "girls", "boys", "pupils", "voters", "britons", "woman", "man", "boy", "girl", "son",
           "daughter", "child", "youngsters", "workers", "students")  # fmt: skip
# Words that put a year in a time to come, so that it does not date the story.
FUTURE = r"\b(?:will|would|shall|expected|plans?|planned|target\w*|by|until|future|due|should|could|forecast\w*|next|projected)\b"
# What follows a house number: "14 Church Street".
STREETS: str | None = r"\s(?:[A-Z][\w'’]+\s){1,2}(?:Street|Road|Avenue|Lane|Square|Way|Drive|Place|Terrace|Gardens|Row|Hill|Close|Court|Crescent)\b"
# Verbs of a change anywhere in the clause: "grew from 1,500 to 2,550". Without one, "from 2 to 7 grams" is a range.
CHANGING: str | None = (
    r"\b(?:r(?:ise|ises|ose|isen|ising)|f(?:all|alls|ell|allen|alling)|gr(?:ow|ows|ew|own|owing|owth)|increas\w*|decreas\w*|drop\w*|climb\w*|jump\w*|"
    r"surg\w*|soar\w*|slump\w*|plung\w*|plummet\w*|shr[iau]nk\w*|cut\w*|rais\w*|lower\w*|reduc\w*|doubl\w*|tripl\w*|trebl\w*|halv\w*|went|gone|"
    r"go|goes|going|mov\w*|slid\w*|slip\w*|edg(?:ed|es|ing)|advanc\w*|declin\w*|expand\w*|improv\w*|up|down|revis\w*|chang\w*|swell\w*|swoll?en|"
    r"narrow\w*|widen\w*|slash\w*|trim\w*|boost\w*|upgrad\w*|downgrad\w*|extend\w*|switch\w*|tak(?:e|es|ing|en)|took|brought|bring\w*|push\w*|"
    r"lift\w*|dip(?:ped|s)?|recover\w*|rall(?:y|ied)\w*|eas(?:ed|es|ing)|return\w*|came|come|comes|convert\w*|escalat\w*|amend\w*|turn(?:ed|s)?)\b"
)
