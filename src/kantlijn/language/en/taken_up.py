"""English words by which a figure takes up a noun that stands before it. Regular expressions, lower case.

Made on the examples in examples.py and on the open cases that the reader is measured with.
"""

# "The number of complaints has doubled": the noun behind these is what the next figures count.
NUMBER_OF = r"\bnumbers? of\s(?=[^\W\d_])"
# "Of the farmers, 40% want to stop": at the head of a sentence, the whole that the next figure is a part of.
OF_THESE = r"^['\"‘“(]?of\s(?:the|all|all the|these|those|its|his|her|their|our)(?=\s)"
# Right before the figure: "of whom 120", "of which about a dozen".
BEFORE = r"\b(?:of whom|of which|including|among them)\s(?:only\s|now\s|already\s|just\s){0,2}$"
# Right behind the figure: "three of them", "two more than".
BEHIND = r"\s(?:of them|of these|of those|of whom|of which|more than|fewer than|less than|more|fewer)(?=[\s.,;:)]|$)"
