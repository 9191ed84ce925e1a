"""Places that go by two names or spellings in Dutch newspapers, of which a story keeps to one.

That the names of a group are one place is proven by the gazetteer and the table of countries (tests/checks/test_place_names.py).
Names that any story may use side by side (Holland, Nederland; Den Haag, ’s-Gravenhage) are not here.
"""

TWO_NAMES = (
    ("Kiev", "Kyiv", "Kyjiv"), ("Charkov", "Charkiv", "Kharkiv", "Kharkov"), ("Odessa", "Odesa"), ("Lvov", "Lviv"), ("Dnjepropetrovsk", "Dnipro"),
    ("Zaporozje", "Zaporizja", "Zaporizhzhia"), ("Peking", "Beijing"), ("Kanton", "Guangzhou"),
    ("Nanking", "Nanjing"), ("Bombay", "Mumbai"), ("Calcutta", "Kolkata"), ("Madras", "Chennai"), ("Rangoon", "Yangon"),
    ("Swaziland", "Eswatini"), ("Ivoorkust", "Côte d’Ivoire"),
    ("Kaapverdië", "Cabo Verde"), ("Boekarest", "București"), ("Vilnius", "Wilna"), ("Tasjkent", "Tashkent"), ("Gdansk", "Danzig"),
    ("Bagdad", "Baghdad"), ("Teheran", "Tehran"), ("Mosoel", "Mosul"), ("Grozny", "Grozni"), ("Kaboel", "Kabul"),
    ("Khartoem", "Khartoum"), ("Mogadishu", "Mogadisjoe"), ("Damascus", "Damaskus"), ("Jeruzalem", "Jerusalem"),
)  # fmt: skip
# A sentence that tells what a place was called once, or is called elsewhere.
ONCE = [
    "toen nog", "destijds", "heette", "heet nu", "genoemd", "genaamd", "voorheen", "vroeger", "voormalig", "voormalige", "herdoopt",
    "tegenwoordig", "nu bekend als", "oude naam", "naam", "spelling", "schrijven",
]  # fmt: skip
