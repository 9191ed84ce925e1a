"""Dutch names of what happened on a day that the shelf knows (shelf/calendar_files.py), by its key. Regular expressions."""

EVENTS = {
    "bastille": r"bestorming van de Bastille",
    "challenger": r"(?:ramp met|ontploffing van|explosie van) (?:de |het )?(?:space ?shuttle |spaceshuttle |ruimteveer )?(?:de )?Challenger",
    "chernobyl": r"(?:kern|atoom|reactor)?(?:ramp|ontploffing|explosie|ongeluk)\b[^.;:,]{0,30}\bTsjernobyl|Tsjernobylramp",
    "columbia": r"(?:ramp met|verongelukken van) (?:de |het )?(?:space ?shuttle |spaceshuttle |ruimteveer )?(?:de )?Columbia",
    "d_day": r"\bD-day\b|landing(?:en)? in Normandië",
    "everest": r"eerste beklimming van de (?:Mount )?Everest",
    "gagarin": r"ruimtevlucht van (?:Joeri )?Gagarin|Gagarin\b[^.;:]{0,25}\beerste mens in de ruimte",
    "gandhi": r"moord op (?:Mahatma )?Gandhi",
    "hindenburg": r"ramp met de (?:zeppelin |luchtschip )?(?:de )?Hindenburg",
    "hiroshima": r"(?:atoom)?bom(?:aanval)?\b[^.;:,]{0,20}\bHiroshima",
    "kennedy": r"(?:moord|aanslag) op (?:president |John F\. |John |president John F\. )?Kennedy",
    "king": r"moord op (?:dominee |ds\. )?Martin Luther King",
    "krakatoa": r"uitbarsting van de Krakatau",
    "moon": r"eerste maanlanding|\bde maanlanding\b|Armstrong\b[^.;:]{0,40}\b(?:op|de) (?:de )?maan\b|eerste (?:mens|man) (?:op de maan|voet op de maan)",
    "pearl_harbor": r"(?:aanval|bombardement) op Pearl Harbor",
    "sputnik": r"lancering van de Spoetnik",
    "titanic": r"(?:ramp met|ondergang van|vergaan van|zinken van) de Titanic|Titanic (?:zonk|verging)",
    "towers": r"aanslag(?:en)? op (?:het World Trade Center|de Twin Towers|het WTC|de WTC-torens)",
    "wall_built": r"bouw van de (?:Berlijnse )?Muur",
    "wall_fell": r"val van de (?:Berlijnse )?Muur|(?:Berlijnse )?Muur (?:viel|is gevallen)",
    "waterloo": r"[Ss]lag bij Waterloo",
}
# Between an event and a year right behind it, or so many years before it; and what makes the year that of another thing.
IN_YEAR = r",?\s(?:in|van|op|uit)\s|\s\("
SINCE = r"\s(?:na|sinds|nadat|geleden (?:dat|is))\s(?:de\s|het\s|dat\s)?(?:eerste\s)?"
AFTER = r"\b(?:na|sinds|voor|vóór|tot)\s(?:de\s|het\s)?$"
