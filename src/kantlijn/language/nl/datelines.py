"""Dutch words around the day a story is told on. Regular expressions, lower case."""

# Before the date on a line of its own: "Gepubliceerd op 9 maart 2018".
PUBLISHED = r"\b(?:gepubliceerd|geplaatst|verschenen|online gezet)(?:\sop)?\s?:?\s*$"
# Behind a date that is the printer's and no part of the story: "17/03/21 14:22 Pagina 3".
PRINTED = r"\s+\d{1,2}[:.]\d\d(?:\s+uur)?\s+(?:pagina|pag\.?|p\.?)\s*\d"
