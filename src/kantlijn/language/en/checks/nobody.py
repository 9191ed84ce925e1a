"""Words that show that somebody is near, or something that is read: for quotations of which nobody is named."""

# Whoever speaks may be called by no more than this.
SOMEBODY = [
    "he", "she", "they", "him", "her", "his", "them", "their", "i", "we", "me", "us", "my", "our", "someone", "somebody",
    "nobody", "no one", "one of", "another", "others", "some", "many", "man", "woman", "boy", "girl", "people", "voice",
    "mother", "father", "neighbour", "neighbor", "friend", "colleague", "child", "children",
]  # fmt: skip
# Letters, signs and books need no speaker.
WRITTEN = [
    "read", "reads", "written", "sign", "letter", "note", "banner", "text", "line", "article", "report", "book", "poem", "song",
    "chorus", "motto", "slogan", "title", "headline", "inscription", "epitaph", "email", "message", "tweet", "question",
    "answer", "proverb", "saying", "psalm", "verse", "chant", "chanted", "went up",
]  # fmt: skip
