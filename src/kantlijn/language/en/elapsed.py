"""English words that tie a length of time to two moments. Regular expressions, lower case."""

FILLERS = (
    "in", "on", "that", "was", "is", "so", "namely", "to be precise", "exactly", "already", "now", "back", "way back", "that is", "i.e",
    "long", "in all", "a period of", "a", "the", "an", "some", "or", "for", "a total of", "lasted", "lasting", "precisely", "fully", "just",
    "to the day", "today", "his", "her", "their", "its",
)  # fmt: skip
SINCE = ("since", "ever since")
RUNNING = ("for", "for the past", "for the last", "for more than", "over the past", "these", "already")
NOT_RUNNING = r"\s(?:later|earlier|after|before|old|in (?:jail|prison)|behind bars|sentence|ban|guarantee|ahead|afterwards)\b"
PAST = (
    "was", "were", "had", "would", "came", "went", "became", "stood", "lived", "worked", "then", "got", "kept", "remained", "ruled", "led",
    "played", "could", "celebrated", "ran",
)  # fmt: skip
PRESENT = (
    "is", "are", "has", "have", "remains", "remain", "still", "continues", "continue", "now", "today", "will", "can", "stands", "stand",
    "lies", "lives", "gets", "haunts", "haunt", "commemorates", "marks", "mark", "faces", "face", "keeps", "keep",
)  # fmt: skip
FROM = r"\b(?:from|between|period|\()\s?(?:the summer of|the autumn of)?\s?$"
TO = r"\s?(?:up to|up until|to|until|till|through|and|[-–—])\s?"
TURN = r"\b(?:who|which|that|where|whose|when|while|but|because|although|or|then|later|after|before|of which|whereas|as)\b"
MORE_PARTS = r"\b(?:and|then|later|of which|plus|before)\b"
AFTER = r"\s(?:after|following)\s"
THE_EVENT = r"(?:his|her|their|its|the|that|this|a|an)\s"
THEIR_DEATH = r"\s(?:after|since)\s(?:his|her|their)\s(?:death|passing|demise|murder|assassination)\b"
TO_GO_BEFORE = r"\b(?:only|just|another|with)\s$"
TO_GO_BEHIND = r"\s(?:to go|left|until|before|remain|from now|away)\b"
IN_BEFORE = r"\bin\s(?:exactly|precisely)?\s?$"
THAT_IS = r"(?:and\s)?(?:that|this)\s(?:is|was)\s(?:now|already|exactly|precisely|almost|nearly|\s)*$"
AFTER_LENGTH = r"\bafter\s$"
LASTING = (
    r"(?:reign|rule|career|term|presidency|premiership|tenure|stay|dictatorship|occupation|war|conflict|exile|siege|marriage|relationship|"
    r"spell|stint|period|renovation|restoration|captivity|imprisonment|papacy|run|tour|campaign|mission|investigation|apprenticeship)"
)
JUBILEE = r"(?:anniversary|birthday|jubilee|centenary|commemoration)"
DEATH_DAY = r"anniversary of (?:his|her|their) death"
BIRTH_DAY = r"birthday"
EXISTS = r"(?!)"
BEGAN = (
    r"\b(?:founded|founding|foundation|established|opened|opening|began|begun|started|set up|launched|built|joined|married|took office|"
    r"introduced|created|formed|independen\w+|first|since|inaugurated|incorporated|debuted|left|arrived|premiered|unveiled)\b"
)
BORN = r"\b(?:born|birth year)\b"
BORN_AFTER = r"\s?(?:in|on|,|was|as|\w+)?\s?"
DIED = r"\b(?:died|dies|killed|murdered|passed away|drowned|assassinated|death)\b"
LIVED = r"\b(?:was|lived to be|turned|is|reached)\s$"
THEN_WAS = r"\b(?:was|when|at|aged|then|turned)\b"
SUBJECTS = ("he", "she", "his", "her")
HE_OR_SHE = ("he", "she")
PARTICLES = ("van", "de", "der", "den", "von", "di", "da", "la", "le", "al", "el", "bin", "ben", "du", "of")
NO_NAMES = (
    "The", "A", "An", "In", "On", "He", "She", "They", "It", "When", "From", "For", "After", "Before", "With", "And", "But", "Also", "As",
    "There", "That", "This", "These", "Those", "Here", "Now", "Who", "What", "Where", "At", "By", "Of", "To", "Until", "Since", "Over",
    "Under", "Between", "So", "Still", "Not", "His", "Her", "Their", "I", "We", "You", "According", "During", "Then", "Because", "How",
    "Only", "All", "Every", "Many", "Two", "Three", "Early", "Late", "Last", "Next", "One",
)  # fmt: skip
