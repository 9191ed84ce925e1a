"""English words around the day a story is told on. Regular expressions, lower case."""

# Before the date on a line of its own: "Published: 9 March 2018".
PUBLISHED = r"\b(?:first published|published|posted)(?:\son)?\s?:?\s*$"
# Behind a date that is the printer's and no part of the story: "17/03/21 14:22 Page 3".
PRINTED = r"\s+\d{1,2}[:.]\d\d(?:\s?[ap]m)?\s+(?:page|p\.?)\s*\d"
