"""Dutch words of what doubles every so often."""

# Behind "verdubbelt": every so many years; and the time that it goes on, told behind that.
EVERY = r"(?:\s[^\W\d_]+){0,4}?\s(?:elke?|iedere?|om de|in)\s(?:(?P<count>\d{1,2}|twee|drie|vier|vijf|zes|acht|tien)\s)?(?P<unit>jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|kwartaal)\b"
NUMBERS = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "twaalf": 12,
    "vijftien": 15, "zestien": 16, "achttien": 18, "twintig": 20, "vierentwintig": 24, "dertig": 30,
}  # fmt: skip
AFTER = r"\b(?:in|na|over|binnen)\s(?P<count>\d{1,3}|[a-z]+)(?:\s(?P<unit>jaar|jaren|maand|maanden|week|weken|dag|dagen|uur))?(?=\s|[,.;:)])"
UNITS = {
    "jaar": "year", "jaren": "year", "maand": "month", "maanden": "month", "week": "week", "weken": "week", "dag": "day", "dagen": "day",
    "uur": "hour", "kwartaal": "quarter",
}  # fmt: skip
# Something else that grew: a subject of its own before what it grew by.
SUBJECT = r"\b(?:is|zijn|was|waren|werd|werden|de|het|hun|zijn)\s(?:de|het|hun|haar)\s[^\W\d_]+"
