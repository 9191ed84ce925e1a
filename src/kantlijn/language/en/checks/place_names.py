"""Places that go by two names or spellings in English-language newspapers, of which a story keeps to one.

That the names of a group are one place is proven by the gazetteer and the table of countries (tests/checks/test_place_names.py).
Names that any story may use side by side (Holland, the Netherlands) are not here.
"""

TWO_NAMES = (
    ("Kiev", "Kyiv"), ("Kharkov", "Kharkiv"), ("Odessa", "Odesa"), ("Lvov", "Lviv"), ("Dnepropetrovsk", "Dnipro"), ("Peking", "Beijing"),
    ("Canton", "Guangzhou"), ("Nanking", "Nanjing"), ("Bombay", "Mumbai"), ("Calcutta", "Kolkata"), ("Madras", "Chennai"),
    ("Bangalore", "Bengaluru"), ("Rangoon", "Yangon"), ("Swaziland", "Eswatini"), ("Turkey", "Türkiye"),
    ("Ivory Coast", "Côte d’Ivoire"), ("Cape Verde", "Cabo Verde"), ("Danzig", "Gdansk", "Gdańsk"), ("Lyons", "Lyon"),
    ("Marseilles", "Marseille"), ("Teheran", "Tehran"),
)  # fmt: skip
ONCE = [
    "then called", "was called", "known as", "formerly", "once", "renamed", "now", "today", "used to be", "old name", "name", "spelling", "spelt",
]  # fmt: skip
