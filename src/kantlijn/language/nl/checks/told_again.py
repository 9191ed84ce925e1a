"""Dutch words that take up a share that was told before."""

# Right before a percentage; and behind it, what it is told of there for the first time.
THAT = r"\b(?:die|deze|diezelfde|genoemde|bewuste)\s$"
WHICH = r"\s?(?:van|die|dat|uit|in|meer|minder|bij|wie|korting|rente)\b|\s?,?\s(?:die|van wie)\b"
# Words before it in the sentence that make the first word of it a conjunction; "die" is none.
REPORTS = r"(?!)"
# The word that may be a conjunction instead.
CONJUNCTION = r"(?!)"
