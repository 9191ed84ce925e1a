"""Dutch words in and around tables. Regular expressions are matched in lower case."""

# -- reading ---------------------------------------------------------------------------------------------------------

# In a head, before what is counted: "Aantal inwoners".
NUMBER_OF = ("aantal", "aantallen", "aantal van")
# What stands in a cell that holds nothing, or nothing that is known.
NOTHING = ("n.b.", "nb", "n.b", "n.v.t.", "nvt", "n.v.t", "n.a.", "onbekend", "geen", "nihil", "x", "?", "geheim", "niet bekend")
# Of those, and of the signs, the ones that say there is none.
NONE_AT_ALL = ("-", "–", "—", "nihil", "geen", "")
# Scale words as heads have them; those that follow a number stand in numerals.py.
SCALES = {"duizenden": 10**3, "miljoenen": 10**6, "miljarden": 10**9, "dzd": 10**3}
# Words that may stand beside a unit in a head: "bedragen in miljoenen euro's", "x 1.000".
BESIDE_UNIT = ("in", "x", "×", "van", "de", "bedrag", "bedragen", "afgerond", "op", "hele", "waarde", "en", "keer")
PERCENTAGE = ("percentage", "percentages")
POINTS = r"procentpunt|percentagepunt|%-punt"
# Heads of a column of ranks, and of one of years.
RANKS = r"^(?:#|nr\.?|nummer|no\.?|plaats|plek|pl\.?|positie|pos\.?|rang|ranking|rangnummer|volgorde|top \d+)$"
YEARS = r"\b(?:jaar|jaartal|jaren|seizoen|opgericht|bouwjaar|geboren|geboortejaar|sinds|overleden)\b"
# How a paragraph above or below a table begins that is its title.
TITLE = r"^tabel\b"

# -- sums ------------------------------------------------------------------------------------------------------------

# The whole name of a row or column that is the sum of the others, and of one that is the sum of a part of them.
TOTAL = (
    r"^(?:het\s)?(?:(?:eind|groot)?-?\s?totaal(?:\s(?:generaal|aantal|bedrag|alles|alle [^\W\d_]+))?|totalen|samen|alles samen|allemaal|in totaal|opgeteld|som)"
    r"\s?(?:\([^)]*\))?[:*]?$"
)
SUBTOTAL = r"^(?:sub-?\s?totaal|deeltotaal|tussentotaal)\b|^totaal\s(?!generaal|aantal)[^\W\d_][\w .&-]{0,30}$"
# A part of the row above it, which that row already counts.
OF_WHICH = r"^[-–•\s]*(?:waarvan|w\.?v\.?|daarvan|onder wie|van wie|hiervan|waaronder|inclusief|incl\.?)(?!\w)"
# Rows that are computed from the others in another way, and columns and titles whose figures make no sum.
NO_PART = (
    r"gemiddeld|\bgem\b|mediaan|modaal|\bmediane|\bper\b|index|percentage|procent|%|verschil|saldo|resultaat|\bnorm\b|maximum|minimum|"
    r"\bmax\b|\bmin\b|\bo\.?b\.?v\.?\b|\bdoel\b|streef|begroot|\bvorig|ter vergelijking|\bq[1-4]\b|kwartaal"
)
NO_SUM = (
    r"gemiddeld|\bgem\b|\bpct\b|mediaan|modaal|\bper\b|/|index|percentage|procent|%|dichtheid|prijs|prijzen|koers|tarief|rente|cijfer|score|rang|plaats|"
    r"leeftijd|temperatuur|graden|jaar\b|ratio|factor|verhouding|groei|hoogte|diepte|snelheid|maximum|minimum|\bmax\b|\bmin\b|\bcode\b|"
    r"nummer|uniek|cumulatief|gecumuleerd|\bstand\b|\bpositie\b|postcode|telefoon|duur\b|norm\b|meerdere|streef"
)
ROUNDED = r"afgerond|afronding"

# -- shares ----------------------------------------------------------------------------------------------------------

SHARES = r"\b(?:aandeel|aandelen|verdeling|verdeeld|samenstelling)\b"
SEVERAL_ANSWERS = r"meer(?:dere)?\s(?:antwoorden|opties|redenen|keuzes)|meer dan (?:één|een) antwoord|antwoorden mogelijk"
CHANGES = r"groei|stijging|daling|verander|toename|afname|toe-?\s?/\s?afname|verschil|mutatie|ontwikkeling|krimp|\+/-|-/\+|t\.?o\.?v|ten opzichte|index"
REST = r"^(?:overige?n?|anders?|andere[ns]?|rest|de rest|weet (?:ik )?niet.*|geen (?:mening|antwoord|van beide)|onbekend|neutraal|blanco|wil niet zeggen)\b"

# -- ranks -----------------------------------------------------------------------------------------------------------

RANKED = r"^(?:plaats|plek|pl\.?|positie|pos\.?|rang|ranking|rangnummer)$"
TOP = r"\b(?:de|een|onze|het)?\s?top[\s-]?(?P<number>\d{1,3}|drie|vijf|zeven|tien|twaalf|vijftien|twintig)\b"
TOPS = {"drie": 3, "vijf": 5, "zeven": 7, "tien": 10, "twaalf": 12, "vijftien": 15, "twintig": 20}

# -- text ------------------------------------------------------------------------------------------------------------

# Near a figure: it is not that of the table itself.
ELSEWHERE = (
    r"\b(?:meer|minder|hoger|lager|verschil|stijging|daling|toename|afname|erbij|eraf|extra|gemiddeld\w*|per|van wie|waarvan|daarvan|van hen|elk|"
    r"elke|ieder|keer|zou\w*|wil\w*|moet\w*|verwacht\w*|plan\w*|raming|geraamd|vorig\w*|eerder|toen|destijds|nu|inmiddels|straks|eerst|samen|"
    r"totaal|rest|overige|andere|behalve|niet|geen|volgens|schatting|plus|min|bijna de helft)\b"
)
