"""English names of what happened on a day that the shelf knows (shelf/calendar_files.py), by its key. Regular expressions."""

EVENTS = {
    "bastille": r"storming of the Bastille",
    "challenger": r"(?:space shuttle )?Challenger (?:disaster|explosion|exploded|blew up)|(?:loss|explosion) of the (?:space shuttle )?Challenger",
    "chernobyl": r"(?:disaster|explosion|accident|meltdown)\b[^.;:,]{0,30}\bChernobyl|Chernobyl (?:nuclear )?(?:disaster|accident|explosion)",
    "columbia": r"(?:space shuttle )?Columbia (?:disaster|broke up|disintegrated)|loss of the (?:space shuttle )?Columbia",
    "d_day": r"\bD-Day\b|Normandy landings",
    "everest": r"first ascent of (?:Mount )?Everest",
    "gagarin": r"(?:Yuri )?Gagarin(?:['’]s| became| was)\b[^.;:]{0,25}\b(?:flight|first (?:man|human) in space)",
    "gandhi": r"(?:assassination|murder) of (?:Mahatma )?Gandhi",
    "hindenburg": r"Hindenburg (?:disaster|exploded)",
    "hiroshima": r"bomb(?:ing)?\b[^.;:,]{0,20}\bHiroshima",
    "kennedy": r"(?:assassination|murder) of (?:President |John F\.? |President John F\.? )?Kennedy|(?:President |John F\.? )Kennedy was (?:shot|assassinated|killed)",
    "king": r"(?:assassination|murder) of (?:Dr |the Rev )?Martin Luther King",
    "krakatoa": r"(?:eruption of )?Krakatoa (?:erupted|exploded)|eruption of Krakatoa",
    "moon": r"first moon landing|\bthe moon landing\b|Armstrong\b[^.;:]{0,40}\bon the moon\b|first (?:man|human|person) on the moon",
    "pearl_harbor": r"(?:attack|raid|bombing) (?:on|of) Pearl Harbor",
    "sputnik": r"launch of Sputnik",
    "titanic": r"sinking of the Titanic|Titanic (?:sank|went down)|loss of the Titanic",
    "towers": r"attacks? on the (?:World Trade Center|Twin Towers|twin towers)",
    "wall_built": r"building of the Berlin Wall",
    "wall_fell": r"fall of the (?:Berlin )?Wall|(?:Berlin )Wall (?:fell|came down)",
    "waterloo": r"[Bb]attle of Waterloo",
}
# Between an event and a year right behind it, or so many years before it; and what makes the year that of another thing.
IN_YEAR = r",?\s(?:in|of|on)\s|\s\("
SINCE = r"\s(?:after|since)\s(?:the\s)?(?:first\s)?"
AFTER = r"\b(?:after|since|before|until)\s(?:the\s)?$"
