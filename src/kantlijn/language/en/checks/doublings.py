"""English words of what doubles every so often."""

# Behind "doubles": every so many years; and the time that it goes on, told behind that.
EVERY = r"(?:\s[^\W\d_]+){0,4}?\s(?:every|each|in)\s(?:(?P<count>\d{1,2}|two|three|four|five|six|eight|ten)\s)?(?P<unit>years?|months?|weeks?|days?|hours?)\b"
NUMBERS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
    "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty": 20, "thirty": 30,
}  # fmt: skip
AFTER = r"\b(?:in|after|over|within)\s(?P<count>\d{1,3}|[a-z]+)(?:\s(?P<unit>years?|months?|weeks?|days?|hours?))?(?=\s|[,.;:)])"
UNITS = {
    "year": "year", "years": "year", "month": "month", "months": "month", "week": "week", "weeks": "week", "day": "day", "days": "day",
    "hour": "hour", "hours": "hour",
}  # fmt: skip
# Something else that grew: a subject of its own before what it grew by.
SUBJECT = r"[;,]\s(?:and\s|but\s)?(?:the|its|their)\s[^\W\d_]+\s(?!in\b|after\b)|\b(?:days|years|weeks|months|hours)\s(?:the|its|their)\s[^\W\d_]+"
