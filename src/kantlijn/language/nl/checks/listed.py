"""Dutch words around a count and the names or things that follow it, and around a range. Regular expressions, lower case.

Made on how Dutch newspapers write lists, and tried on the pairs and passages of tests/checks (relations) and on the clean texts of
docs/calibration.md.
"""

# -- a count and its list --------------------------------------------------------------------------------------------

AND_WORD = r"(?:en|&|plus|alsmede)"
# The list is not all there is, or goes on.
OPEN_LIST = (
    r"\b(?:onder wie|waaronder|onder andere|onder anderen|onder meer|o\.a\.|bijvoorbeeld|bijv\.|zoals|met name|vooral|in het bijzonder|enzovoorts?|enz\.|etc|"
    r"et cetera|en anderen|en andere|en zo|waarvan|van wie|behalve|op .{1,12} na|voorop|respectievelijk|daarnaast|verder|ook|eerst\w*|minstens|of)\b|…|\.\.\."
)
# An item that may be more than one, or less; a name with commas of its own.
MANY_IN_ONE = (
    r"\b(?:ministeries?|commissie|afdeling|faculteit|tweeling|drieling|echtpaar|echtparen|stel|paar|gebroeders|broers|zussen|zusjes|broertjes|kinderen|zoons|zonen|dochters|ouders|familie|collega's|vrienden|"
    r"leden|mannen|vrouwen|mensen|zijn|haar|hun|beide|beiden|samen|elk|ieder|steeds|telkens|diens|respectievelijk)\b"
)
# With one of these it is a sentence and no list.
CLAUSE = (
    r"\b(?:ik|je|jij|hij|zij|ze|we|wij|men|er|dat|die|wie|wat|waar|is|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|moet|moeten|kan|kunnen|gaat|gaan|"
    r"ging|gingen|komt|komen|kwam|kwamen|doet|doen|deed|wil|willen|zal|zullen|zou|zouden|blijft|of|maar|want|als|omdat|toen|niet|geen|dus|om te|zegt|zei|staat|stond)\b"
)
# Behind the last item, where something is told of that one alone.
TOLD_OF_LAST = r",\s(?:die|dat|wie|van wie|met wie|waar|waarvan)\s(?=[a-zà-ÿ])"
# Something said in between: "Jan en, in de slotfase, Piet".
ASIDE = r"\b(?:en|maar|of),\s"
# Counted things that are themselves groups, so that a list of them is a list of lists; and no things at all.
GROUPS = (
    "groep", "team", "paar", "koppel", "duo", "stel", "ploeg", "keer", "maal", "punt", "procent", "doelpunt", "set", "generatie", "kant", "partij", "kamp",
    "man", "stem", "zetel", "medaille", "jaar", "dag", "week", "maand", "uur", "minuut", "euro", "rij", "combinatie", "serie",
)  # fmt: skip
# Between the thing counted and a list of names: nothing, or these; and for places only.
NAMED = r"^\s(?:genaamd\s|namelijk\s|te weten\s)?$"
NAMED_PLACES = r"(?!)"
PLACES: tuple[str, ...] = ()
# Between them, where the list is all that is said: "De drie genomineerden zijn A, B en C."
ARE = r"^\s(?:zijn|waren|heten|heetten)\s$"
# Small words inside a name.
PARTICLES = r"(?:van|de|der|den|ter|ten|te|'t|het|la|le|du|von|el|al|bin|aan|in|op|op de|aan de|voor)"
# Words that stand for a number of people.
COLLECTIVES = {
    "duo": 2, "tweetal": 2, "trio": 3, "drietal": 3, "kwartet": 4, "viertal": 4, "kwintet": 5, "vijftal": 5, "zestal": 6, "zevental": 7,
    "tweeling": 2, "drieling": 3,
}  # fmt: skip

# The items one after another, each told in a sentence: "De eerste is …. De tweede is …"; and what says that one was the last of them.
IN_TURN = r"(?:^|[.!?;:,]\s|\n)(?:en\s|maar\s)?(?:(?:de|het|ten|op|zijn|haar|hun|mijn|een)\s)?{}(?=\s(?:is|was|zijn|reden\w*|punt|vraag|fout|optie|stap|les|[^\W\d_]+)\b|[,:]|\s–)"
ORDER = ("eerste?", "tweede?", "derde", "vierde", "vijfde", "zesde", "zevende")
LAST_OF_ALL = r"\b(?:laatste|ten slotte|tenslotte|tot slot|slotte|ook nog|verder|daarnaast|bovendien|resterende|overige|andere?)\b"
# Before the years of so many times: "werd vier keer kampioen: in 1999, 2001 en 2004".
TIMES = r"\b(?:tweemaal|driemaal|viermaal|vijfmaal|keer|maal|keren|titels|kampioenschappen)\b"
TIMES_WORDS = {"tweemaal": 2, "driemaal": 3, "viermaal": 4, "vijfmaal": 5}

# -- ranges ----------------------------------------------------------------------------------------------------------

BETWEEN, BETWEEN_AND = r"\btussen\s(?:de\s|het\s)?(?:[€$£]\s?)?$", r"^\s(?:en|tot|a|à)\s(?:de\s|het\s)?$"
RANGES_FROM = r"\b(?:varieer\w*|variër\w*|uiteen\w*|uiteen|schommel\w*|lopen|loopt)\s(?:[^\W\d_]+\s){0,3}?van\s(?:[€$£]\s?)?$"
RANGES_TO = r"^\s(?:tot)\s(?:de\s)?(?:[€$£]\s?)?$"
EXPECTS = r"(?!)"
TO_RANGE = r"^\s?(?:à)\s$"
AGED = r"\b(?:kinderen|jongeren|jeugd|leerlingen|mensen|mannen|vrouwen|jongens|meisjes|leeftijd|leeftijden|deelnemers|kleuters|pubers|tieners|iedereen)\s(?:[^\W\d_]+\s)?van\s$"
AGED_TO = r"^\s?(?:-\s?)?(?:jaar\s)?(?:tot|tot en met|t/m)\s$"
# A range that runs down on purpose.
COUNTS_DOWN = (
    r"\b(?:geleden|v\.?\s?chr|voor christus|aftel\w*|countdown|teruggebracht|terug|daal\w*|gedaald|verla\w*|zakt\w*|kromp\w*|naar beneden|diepte|diep|"
    r"kilometerpaal|meter hoogte|min|onder nul|wedstrijd\w*|stand|gewonnen|gelijk)\b"
)
AND_MOST = r"^\s?,?\s?(?:en|maar)\s(?:[^\W\d_]+\s){0,2}$"
# Between a first and a last amount that somebody may have somewhere else: others than the one the sentence is about.
OTHERS = (
    r"\b(?:sector\w*|branche\w*|industrie|markt|land|landen|rijk|overheid|staat|wereld\w*|eu|europa|samen|concurren\w*|moeder\w*|regering|kabinet|"
    r"alle|banken|bedrijven|gezamenlijk\w*|staatsschuld|economie|biljoen)\b"
)
