"""Who is named as the source of a quotation, in the words right behind it or right before it."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

from kantlijn.language.lemmas import lemma
from kantlijn.language.naming import naming
from kantlijn.language.speech import Speech, first_names
from kantlijn.reading.people.facts import word as facts_of
from kantlijn.reading.people.people import Cast, Mention, Person, bare, gender_of
from kantlijn.reading.people.phrases import described, noun_phrase, without_origin
from kantlijn.story import Span

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_TITLE_GAP = re.compile(r"[ \n](?:[^\W\d_]{1,5}\.[ \n])?")
_GENITIVE = re.compile(r"[’']s?[ \n]")
_OWNER = re.compile(r"[’']s[ \n](?=[^\W\d_a-zà-ÿ])")
_PART = re.compile(r"\S+")
_NEXT = re.compile(r"[ \n]([^\W\d_]+)")
_SPACE = re.compile(r"[ \n]+")
_GAP = re.compile(r"[\s,]*")
_NAME_BEHIND = re.compile(r"\s*,\s*(?=[A-ZÀ-Þ])")
_FOLLOWING = re.compile(r"[\s,]*([^\W\d_][\w’'-]*)")
_ADVERB = re.compile(r"\s*([^\W\d_]+)")
_PLAIN_GAP = re.compile(r"\s*\([^()]{1,40}\)\s*|\s+|,\s*\d{1,3},\s*")
_APART = re.compile(r",?\s+")
_CLAUSE = re.compile(r"[,;:–—]\s")
_LONGEST_FUNCTION = 5  # words of a function before a name: "officier van justitie"
_LONGEST_SUBJECT = 5  # words between the beginning of a clause and its verb: "the head of the parish council wrote"


class Subject(NamedTuple):
    """The words that name a source: a person, or a pronoun that stands for one (`person` is then None)."""

    span: Span
    person: Person | None
    gender: str = ""


class Source(NamedTuple):
    """A source and the verb or preposition that makes it one. `subject` is None where the words are written somewhere."""

    subject: Subject | None
    cue: Span
    naming: bool = False  # somebody is given a name by it: "noemt hem"


def subject_at(text: str, start: int, limit: int, cast: Cast) -> Subject | None:
    """The name, noun phrase or pronoun that begins at a place."""
    speech = cast.speech
    at = start + len(text[start:limit]) - len(text[start:limit].lstrip())
    word = _WORD.match(text, at, limit)
    if word is None:
        return None
    low = word[0].lower()
    if (cut := cast.mention_at(at)) is not None:
        return _or_whose(text, at, cut, limit, cast)
    name = speech.name.match(text, at, limit)
    behind = _TITLE_GAP.match(text, word.end(), limit)
    if behind is not None and (cut := cast.mention_at(behind.end())) is not None and speech.is_person(low):
        return Subject(Span(at, cut.end), cut.person)  # "Curator mr. Ada Finch"
    if name and name[0] == word[0] and (named_behind := _behind_function(text, word, limit, cast)) is not None:
        return named_behind
    if name and name[0] == word[0] and low.endswith(naming(speech.code).people_adjectives) and not cast.known(word[0]):
        people = _NEXT.match(text, name.end(), limit)
        if people is not None and speech.is_person(people[1]):  # "Palestinian medics"
            return Subject(Span(at, people.end()), Person(text[at : people.end()], gender_of(people[1], speech), named=False))
    if name and name[0] == word[0] and (speech.is_person(low) or speech.is_institution(low)) and not cast.known(word[0]):
        return Subject(word_span(word), Person(word[0], speech.gender(low), named=False))  # "Organisers put it at 50,000"
    if name and low not in speech.no_names and not _only_opens(text, name, cast):
        return _named(text, Span(at, name.end()), cast)
    if name and (known := cast.known(name[0])) is not None:
        return Subject(Span(at, name.end()), known)
    one_of = speech.one_of.match(text, at, limit)
    if one_of is not None and (member := speech.members.match(text, one_of.end(), limit)):
        return Subject(Span(at, member.end()), Person(" ".join(text[at : member.end()].split()), "", named=False))
    determiner = speech.determiner.match(text, at, limit)
    if determiner is not None and (cut := cast.mention_at(determiner.end() + 1)) is not None and cut.person.named:
        return _or_whose(text, at, cut, limit, cast)  # "het Kremlin"
    phrase = noun_phrase(text, determiner.end(), limit, speech) if determiner is not None else None
    described_ = _described(text, at, phrase, limit, cast) if phrase is not None else None
    pronoun = low in speech.pronouns and low not in speech.articles
    if described_ is not None and (not pronoun or _can_speak(described_, speech)):
        return described_  # "die buurman", and not "die vanuit"
    if low in speech.pronouns:
        return Subject(word_span(word), None, speech.pronouns[low])
    # A function without an article before a name: "directeur Paul Brandsma", "estate agent Stuart Pell".
    end, function = word.end(), speech.is_person(low)
    if function and lemma(low, speech.code) != low and _verb_behind(text, end, limit, speech):
        return Subject(word_span(word), Person(word[0], "p", named=False))  # "residents wrote"
    for count in range(_LONGEST_FUNCTION):
        linked = count == 1 and function and low in speech.belonging_words  # "officier van justitie Ada Finch"
        if low in speech.verbs or (low in speech.np_ends and not linked) or (count == 4 and not function):
            return None
        following = _SPACE.match(text, end, limit)
        if following is None:
            return None
        name = speech.name.match(text, following.end(), limit)
        if name:
            subject = _named(text, Span(following.end(), name.end()), cast)
            return Subject(Span(at, subject.span.end), subject.person, subject.gender)
        word = _WORD.match(text, following.end(), limit)
        if word is None:
            return None
        low, end = word[0].lower(), word.end()
    return None


def _behind_function(text: str, word: re.Match[str], limit: int, cast: Cast) -> Subject | None:
    """Somebody who is named behind a function of several words of which the first has a capital: "Parish councillor Ada"."""
    if cast.known(word[0]) is not None or word[0] in first_names():
        return None
    end = word.end()
    for _ in range(2):
        following = _NEXT.match(text, end, limit)
        if following is None or not following[1].islower():
            return None
        end = following.end()
        if cast.speech.is_person(following[1]):
            named = cast.mention_at(end + 1)
            own = named is not None and named.person.named
            return Subject(Span(word.start(), named.end), named.person) if named is not None and own else None
    return None


def _verb_behind(text: str, end: int, limit: int, speech: Speech) -> bool:
    """Whether a verb of saying stands right behind a word."""
    behind = _NEXT.match(text, end, limit)
    return behind is not None and behind[1] in speech.verbs


def _or_whose(text: str, start: int, cut: Mention, limit: int, cast: Cast) -> Subject:
    """Somebody who is named, or who is called by whose they are: "the Guardian’s reviewer"."""
    genitive = _GENITIVE.match(text, cut.end)
    if genitive is not None and (owned := cast.mention_at(genitive.end())) is not None:
        return Subject(Span(start, owned.end), owned.person)  # "Labour’s Yasmin Farooqi"
    if genitive is not None and (phrase := noun_phrase(text, genitive.end(), limit, cast.speech)) is not None:
        whole = Subject(Span(start, phrase.end), Person(" ".join(text[cut.start : phrase.end].split()), "", named=False))
        return _described(text, start, phrase, limit, cast) if _NAME_BEHIND.match(text, phrase.end) else whole
    phrase = noun_phrase(text, cut.end + 1, limit, cast.speech) if text[cut.end : cut.end + 1] == " " else None
    said = text[phrase.start : phrase.end] if phrase is not None and phrase.start == cut.end + 1 else ""
    if phrase is not None and said and cast.speech.is_person(said.split()[-1]):
        # "the Labour leader", "Barclays analyst Raj Patel"
        behind_ = _described(text, start, phrase, limit, cast)
        if behind_.person is not None and behind_.person.named:
            return behind_
        whole_name = text[cut.start : phrase.end]
        return Subject(Span(start, phrase.end), Person(whole_name, cast.speech.gender(said.split()[-1]), named=False))
    return Subject(Span(start, cut.end), cut.person)


def _only_opens(text: str, name: re.Match[str], cast: Cast) -> bool:
    """Whether a word has its capital from the sentence it opens: unknown, alone, and not right before a verb of saying."""
    if " " in name[0] or "\n" in name[0] or cast.known(name[0]) or name[0] in first_names():
        return False
    before = text[max(0, name.start() - 4) : name.start()].rstrip(" ")[-1:]
    if before not in ("", "\n", ".", "!", "?", "…"):
        return False
    behind = _FOLLOWING.match(text, name.end())
    facts = facts_of(name[0], cast.speech.code)
    if facts.common and not facts.surname and text[name.end() : name.end() + 1] != ":":
        return True  # "Unrest continued"
    return text[name.end() : name.end() + 1] != ":" and not (behind and behind[1].lower() in cast.speech.verbs)


def word_span(word: re.Match[str]) -> Span:
    """The span of a match."""
    return Span(word.start(), word.end())


def _named(text: str, span: Span, cast: Cast) -> Subject:
    owner = next((m for m in _OWNER.finditer(text, span.start, span.end)), None)
    if owner is not None and owner.end() < span.end:  # "Plaid Cymru’s Rhun ap Iorwerth"
        span = Span(owner.end(), span.end)
    for part in _PART.finditer(text, span.start, span.end):
        cut = cast.mention_at(part.start())
        if cut is not None and cut.end <= span.end:
            return Subject(Span(span.start, cut.end), cut.person)
    span = Span(span.start, without_origin(text, span, cast.speech))
    first, _, rest = text[span.start : span.end].partition(" ")
    if rest and first not in first_names() and rest.split()[0] in first_names() and not cast.known(text[span.start : span.end]):
        span = Span(span.end - len(rest), span.end)
    words = " ".join(text[span.start : span.end].split())
    known = cast.known(words)
    if known is None:
        first, _, rest = words.partition(" ")
        if rest and (first.lower().rstrip(".") in cast.speech.titles or cast.speech.is_person(first)):
            known = cast.known(rest) or cast.known(words)
    return Subject(span, known or Person(words, ""))


def _described(text: str, start: int, phrase: Span, limit: int, cast: Cast) -> Subject:
    """Somebody who is called by what they do, or by name behind that: "its owner, Simon Kerr", "haar kleinzoon Teun"."""
    behind = _NAME_BEHIND.match(text, phrase.end, limit) or _SPACE.match(text, phrase.end, limit)
    if behind is not None and (name := cast.speech.name.match(text, behind.end(), limit)) is not None:
        apart = text[name.end() : name.end() + 1]
        if "," not in behind[0] or apart in (",", ".", " ", ""):
            subject = _named(text, Span(behind.end(), name.end()), cast)
            return Subject(Span(start, name.end()), subject.person)
    noun = text[phrase.start : phrase.end].split()[-1]
    short = bare(" ".join(text[start : phrase.end].split()), cast.speech)
    if cast.speech.aged.match(text, phrase.start) and text[start : phrase.start].strip().lower() in cast.speech.definite:
        # "de 22-jarige Fries": whoever was named before, told once more
        return Subject(Span(start, phrase.end), None, cast.speech.gender(noun))
    generic = noun.lower() in cast.speech.generic_bodies
    if generic and cast.body is not None and text[start : phrase.start].strip().lower() in cast.speech.definite:
        return Subject(Span(start, phrase.end), cast.body)  # "het instituut"
    known = cast.known(short)
    if known is not None:
        return Subject(Span(start, phrase.end), known)
    end = described(text, phrase.end, limit, cast.speech)
    whole = bare(" ".join(text[start:end].split()), cast.speech)
    return Subject(Span(start, end), Person(whole, gender_of(noun, cast.speech), named=False))


def behind(text: str, start: int, limit: int, joined: bool, cast: Cast) -> Source | None:
    """The source in the words behind a quotation: "zegt Jan", "he says", "aldus de buurman". `joined`: a comma, or a
    question or exclamation mark, stands at the seam, so that any verb will do.
    """
    speech = cast.speech
    gap = _GAP.match(text, start, limit)
    at = gap.end() if gap else start
    joined = joined or (gap is not None and "," in gap[0])
    source = speech.source.match(text, at, limit)
    if source is not None and source[0][0].islower():
        subject = _of_source(text, source.end(), limit, cast)
        return Source(subject, word_span(source)) if subject else None
    word = _WORD.match(text, at, limit)
    if word is None:
        return None
    low = word[0].lower()
    if word[0].islower() and low not in speech.no_speech and (low in speech.verbs or (joined and _may_be_verb(low, speech))):
        subject = subject_at(text, _past_adverbs(text, word.end(), limit, speech), limit, cast)
        if subject is not None and not (subject.gender == "n" and low not in speech.verbs):
            return Source(_mouth(text, subject, limit, cast), word_span(word))
        if low in speech.verbs or subject is not None:
            return None
    if word[0].islower() and joined and low not in speech.no_speech and low.endswith(speech.regular_endings):
        subject = subject_at(text, _past_adverbs(text, word.end(), limit, speech), limit, cast)  # "fumed manager Ada Finch"
        if subject is not None and subject.person is not None and subject.person.named and cast.known(subject.person.name):
            return Source(subject, word_span(word))
    # Where the verb comes second it stands right behind the quotation; what follows in another order is the next sentence.
    subject = subject_at(text, at, limit, cast) if not speech.verb_second or "," in (gap[0] if gap else "") else None
    if subject is None:
        return None
    apart = "," in text[subject.span.start : subject.span.end]  # "his barrister, Ada Finch, told"
    gap = (_APART if apart else _PLAIN_GAP).match(text, subject.span.end, limit)
    verb = _WORD.match(text, _past_adverbs(text, gap.end() if gap else subject.span.end, limit, speech), limit)
    if verb is None:
        return None
    said = verb[0].lower()
    regular = joined and said.endswith(speech.regular_endings) and said not in speech.no_speech
    return Source(subject, word_span(verb)) if said in speech.verbs or regular else None


def _of_source(text: str, start: int, limit: int, cast: Cast) -> Subject | None:
    """Who stands behind "volgens": a subject, or a pronoun that is none: "volgens hem"."""
    subject = subject_at(text, start, limit, cast)
    word = _FOLLOWING.match(text, start, limit)
    if word is None or word[1].lower() not in cast.speech.objects or (subject is not None and subject.person is not None):
        return subject
    return Subject(Span(word.start(1), word.end(1)), None, cast.speech.objects[word[1].lower()])


def _mouth(text: str, subject: Subject, limit: int, cast: Cast) -> Subject:
    """Who speaks for a body: "meldt de rederij bij monde van Jan Smit"."""
    by = cast.speech.by_mouth.match(text, subject.span.end + 1, limit)
    spoken = subject_at(text, by.end(), limit, cast) if by is not None else None
    return spoken if spoken is not None and spoken.person is not None and spoken.person.named else subject


def before(text: str, start: int, end: int, cast: Cast) -> Source | None:
    """The source in the clause that leads up to a quotation: "X zegt:", "volgens X is dat", "X noemt dat"."""
    speech = cast.speech
    own = _last(speech.own_words, text, start, end)
    if own is not None:
        named = next((each for each in cast.mentions if start <= each.start < end), None)
        subject = Subject(Span(named.start, named.end), named.person) if named else subject_at(text, start, end, cast)
        return Source(subject, own) if subject else None
    source = _last(speech.source, text, start, end)
    if source is not None and (subject := _of_source(text, source.end, end, cast)) is not None:
        return Source(subject, source)
    words = [*_WORD.finditer(text, start, end)]
    led = any(match[0].lower() in speech.complements for match in words)
    said = speech.verbs if led else _anywhere(speech)
    verbs = [m for m in words if m[0].lower() in said and m.start() > start]
    if not verbs and (last := _last_word(text, start, end)) is not None:
        at = len(words) - 1
        if at > 0 and (last[0].lower() in speech.possessives or last[0].lower() in speech.articles):
            at -= 1  # "praised its “crumbly tenderness”"
        verbs = [words[at]] if words and words[at][0].lower() in speech.right_before else []
    if not verbs:
        for verb in (m for m in words if m[0].lower() in speech.only_behind):
            subject = subject_at(text, verb.end(), end, cast)
            if subject is not None and not text[subject.span.end : end].strip():
                return Source(subject, word_span(verb))  # "Daarover wil hij ‘liever niets zeggen’"
        subject = subject_at(text, start, end, cast) if text[start:end].rstrip().endswith(":") else None
        if subject is None or _is_nobody(subject, end, cast):
            return None
        return Source(_owner(text, subject, cast), Span(end - 1, end))
    verb = verbs[-1]
    low = verb[0].lower()
    following = _FOLLOWING.match(text, verb.end(), end)
    naming_whom = following is not None and low in speech.calling and following[1].lower() in speech.named
    naming_whom = naming_whom and following is not None and not text[following.end() : end].strip()
    preceding = re.findall(r"[^\W\d_]+", text[start : verb.start()].lower())
    naming = low in speech.title_before and not text[verb.end() : end].strip()
    if naming and preceding and (preceding[-1] in speech.no_speech or preceding[-1] in speech.title_before):
        return None  # "The book is called", "a game called"
    subject = of_verb(text, start, verb, end, cast)
    if subject is not None and not _can_speak(subject, cast.speech):
        return None
    return Source(subject, word_span(verb), naming_whom) if subject else None


@cache
def _anywhere(speech: Speech) -> frozenset[str]:
    """The verbs that make somebody a source wherever they stand in the clause before a quotation."""
    return (speech.verbs - speech.only_behind) | speech.calling


def _last_word(text: str, start: int, end: int) -> re.Match[str] | None:
    """The word that a stretch ends with, where nothing but a space or a colon is behind it."""
    found = [*_WORD.finditer(text, max(start, end - 30), end)]
    return found[-1] if found and not text[found[-1].end() : end].strip(" \n:") else None


def _is_nobody(subject: Subject, end: int, cast: Cast) -> bool:
    """Whether what a clause opens with does not say what its colon leads to: "it", or a thing or a body where somebody is
    named behind it ("The army is hard, and at Ada’s barracks this happened:").
    """
    person = subject.person
    if person is None:
        return subject.gender == "n"
    behind_ = bisect_right(cast.mentions, subject.span.end, key=lambda each: each.start)
    named = behind_ < len(cast.mentions) and cast.mentions[behind_].start < end
    return named and not person.named and not cast.speech.is_person(person.name.split()[-1])


def _owner(text: str, subject: Subject, cast: Cast) -> Subject:
    """Whose words they are where a thing of theirs stands before the colon: "Zijn oordeel: …" is his."""
    person = subject.person
    first = text[subject.span.start : subject.span.end].split()[0].lower()
    if person is None or person.named or first not in cast.speech.possessives or cast.speech.is_person(person.name.split()[-1]):
        return subject
    return Subject(subject.span, None, cast.speech.possessives[first])


def of_verb(text: str, start: int, verb: re.Match[str], end: int, cast: Cast) -> Subject | None:
    """The subject of a verb: right before it in its clause, or behind it where something else opens the sentence."""
    clauses = [match.end() for match in _CLAUSE.finditer(text, start, verb.start())]
    opening = clauses[-1] if clauses else start
    words = text[opening : verb.start()].split()
    inverted = subject_at(text, verb.end(), end, cast) if cast.speech.verb_second else None
    if not words and inverted is not None and (_can_speak(inverted, cast.speech) or not clauses):
        return inverted
    if not words and clauses:  # "The keeper of the lock, Ann Perry, says"
        inside = [m for m in cast.mentions if start <= m.start and m.end <= verb.start()]
        if not inside:
            return None
        # "Archer, leader of the Liberals, said": whom the sentence opens with, and not whom the apposition names.
        opening = inside[0].first and text[inside[0].end : inside[0].end + 1] == ","
        beside = inside[-1].person.named and text[inside[-1].end : verb.start()].strip() == ","
        whom = inside[0] if opening and not (beside and not inside[0].person.named) else inside[-1]
        return Subject(Span(whom.start, whom.end), whom.person)
    subject = _right_before(text, opening, verb.start(), cast) or subject_at(text, opening, verb.start(), cast)
    if subject is not None:
        return subject
    if inverted is not None:
        return inverted
    if 0 < len(words) <= _LONGEST_SUBJECT and words[-1].lower() not in cast.speech.np_ends and clauses:
        at = opening + len(text[opening:]) - len(text[opening:].lstrip())
        name = " ".join(words)
        return Subject(Span(at, at + len(text[at : verb.start()].rstrip())), cast.known(name) or Person(name, "", named=False))
    return subject_at(text, start, verb.start(), cast) if opening != start else None


def _can_speak(subject: Subject, speech: Speech) -> bool:
    """Whether a subject is somebody: a name, a pronoun, or a noun for a person or an institution, not just any thing."""
    person = subject.person
    if person is None or person.named:
        return True
    words = [word.lower() for word in person.name.split()]
    return any(speech.is_person(word) or speech.is_institution(word) for word in words) or words[0][:1].isdigit()


def _right_before(text: str, start: int, verb: int, cast: Cast) -> Subject | None:
    """The noun phrase or the name that ends right before a verb: "In a letter to tenants the landlord wrote"."""
    for determiner in reversed([*cast.speech.determiner.finditer(text, start, verb)]):
        preceding = re.findall(r"[^\W\d_]+", text[start : determiner.start()].lower())
        if preceding and preceding[-1] in cast.speech.np_ends and preceding[-1] not in cast.speech.conjunctions:
            continue  # "Op het bord staat": what a preposition stands before is no subject
        subject = subject_at(text, determiner.start(), verb, cast)
        if subject is not None and not text[subject.span.end : verb].strip():
            return subject
    return None


def _may_be_verb(word: str, speech: Speech) -> bool:
    plain = word not in speech.no_names and word not in speech.np_ends and word not in speech.pronouns
    return plain and word.endswith(speech.likely_verb_endings)


def _past_adverbs(text: str, start: int, limit: int, speech: Speech) -> int:
    at = start
    for _ in range(2):
        word = _ADVERB.match(text, at, limit)
        if word is None or word[1].lower() not in speech.between:
            break
        at = word.end()
    return at


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> Span | None:
    found = [word_span(match) for match in pattern.finditer(text, start, end)]
    return found[-1] if found else None
