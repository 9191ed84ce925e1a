"""English words by which a figure takes up a noun that stands before it. Regular expressions, lower case.

Made on the examples in examples.py and on the open cases that the reader is measured with.
"""

# "The number of complaints has doubled": the noun behind these is what the next figures count.
NUMBER_OF = r"\bnumbers? of\s(?=[^\W\d_])"
# "Of the farmers, 40% want to stop": at the head of a sentence, the whole that the next figure is a part of.
OF_THESE = r"^['\"‘“(]?of\s(?:the|all|all the|these|those|its|his|her|their|our)(?=\s)"
# Right before the figure: "of whom 120", "of which about a dozen".
BEFORE = r"\b(?:of whom|of which|including|among them|(?:up|down) (?:slightly |sharply )?from|compared (?:with|to))\s(?:only\s|now\s|already\s|just\s){0,2}$"
# Right behind the figure: "three of them", "two more than".
BEHIND = r"\s(?:of them|of these|of those|of whom|of which|more than|fewer than|less than|more|fewer)(?=[\s.,;:)]|$)"
# Right before a figure without a noun, of things that were just counted: "last year there were 11,900".
OF_THEM = r"\bthere (?:were|are|was|have been|had been)\s(?:only\s|just\s|still\s|already\s|now\s){0,2}$"
CLOSES = r"\s*(?:[.,;)]|(?:in (?:\d|all|total)|last|this|a year|the year)\b|$)"  # right behind it
# Between two counts of which the last, or the first, says what both count: "120 of the 300 guests", "76 votes to 74".
OF_THE = (" of the ", " of its ", " of his ", " of her ", " of their ", " of our ", " of these ", " of those ", " out of the ", " of all ")
AGAINST = (" to ", " against ", " for and ", " in favour and ", " for, ")
# The plural that is the subject of a change, at the head of its sentence: "Deaths rose to 41"; no prices, which are not counted.
MOVED = (
    r"['\"‘“(]?(?:(?:the|total|annual|monthly|weekly|daily|new|registered|reported|police|road|knife|job)\s){0,2}"
    r"(?P<noun>(?!price|share|stock|cost|sale|profit|loss|temperature|rate|yield|earning|revenue|future|bond|gain|export|import|wage|rent|level|rating|"
    r"result|asset|this|his|its|was|is|has|does|as|us)[a-z]{3,}s)\s"
    r"(?:have\s|had\s)?(?:rose|risen|fell|fallen|climbed|dropped|jumped|increased|decreased|declined|grew|grown|went|gone|numbered|totalled|totaled|soared|"
    r"plunged|doubled|tripled|halved)\b"
)
# Where something else may have changed: "Deaths rose to 41 and injuries to 112".
MOVED_ENDS = r"\b(?:and|but|while|as|with)\b|[;:–—]"
