"""Dutch words for births, deaths and ages of people on the desk's own tables. Regular expressions."""

# Behind a name: an age at death, an age now, a year of birth or of death. `n` is the number, `y` the year.
REACHED = (
    r"[^.;:()\n]{0,40}?\b(?:stierf|overleed|overleden|gestorven|dood|bezweek|sneuvelde)\s(?:al\s|pas\s|maar\s|op\s|in\s|toen\s(?:hij|ze|zij)\s|zijn\s|haar\s|werd\s|de\s|leeftijd\s|van\s){0,4}(?P<n>\d{1,3}|[^\W\d_]+)(?:-jarige|ste|de|\sjaar|\sleeftijd|\b)",
    r"(?:,\sdie\s(?:maar\s|slechts\s)?|\s(?:is\s)?(?:maar\s|slechts\s)?)(?P<n>\d{1,3}|[^\W\d_]+)\s(?:jaar\s)?(?:werd|is geworden|mocht worden)\b",
)
IS_NOW = (
    r"[^.;:()\n]{0,40}?\bzou(?:den)?\s(?:[^\s.,;]+\s){0,3}?(?P<n>\d{1,3}|[^\W\d_]+)\s(?:jaar\s)?(?:zijn\s)?(?:geworden|oud)\b",
    r"(?:,\sdie)?\s(?:wordt|werd)\s(?:(?:dit jaar|deze (?:maand|week)|vandaag|morgen|gisteren|die dag|volgende week|[a-z]+dag)\s)(?P<n>\d{1,3}|[^\W\d_]+)(?:\sjaar)?(?=[\s.,;])",
    r",\sdie\s(?:(?:dit jaar|deze (?:maand|week)|vandaag|morgen|gisteren|die dag|dan|volgende week|[a-z]+dag)\s)(?P<n>\d{1,3}|[^\W\d_]+)\s(?:wordt|werd|is geworden)\b",
)
BORN_AGO = (r"[^.;:()\n]{0,30}?\b(?P<n>\d{1,3}|[^\W\d_]+)\sjaar geleden\s(?:[^\s.,;]+\s){0,2}geboren\b",)
DIED_AGO = (r"[^.;:()\n]{0,30}?\b(?P<n>\d{1,3}|[^\W\d_]+)\sjaar geleden\s(?:[^\s.,;]+\s){0,2}(?:overleden|gestorven|stierf|overleed|dood)\b",)
BORN_YEAR = (r"[^.;:()\n]{0,25}?\b(?:in|van)\s(?:[a-z]+\s)?(?P<y>\d{4})\s(?:[^\s.,;]+\s){0,3}?geboren\b", r"[^.;:()\n]{0,20}?\bgeboren\s(?:[^\s.,;]+\s){0,3}?in\s(?P<y>\d{4})\b")
DIED_YEAR = (r"[^.;:()\n]{0,25}?\b(?:stierf|overleed|overleden)\s(?:[^\s.,;]+\s){0,3}?in\s(?P<y>\d{4})\b", r"[^.;:()\n]{0,25}?\bin\s(?:[a-z]+\s)?(?P<y>\d{4})\s(?:[^\s.,;]+\s){0,3}?(?:stierf|overleed|overleden|gestorven)\b")
