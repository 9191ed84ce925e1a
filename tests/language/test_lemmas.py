"""Plural to singular: the nouns that are counted in the news, and how it stands beside the library it was made from."""

from __future__ import annotations

import sys
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from subprocess import run
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kantlijn.language import lemmas
from kantlijn.language.lemmas import lemma

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "src" / "kantlijn" / "language" / "data"


@cache
def tool() -> ModuleType:
    spec = spec_from_file_location("compile_lemmas", ROOT / "tools" / "compile_lemmas.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("vluchtelingen", "vluchteling"),
        ("kinderen", "kind"),
        ("leden", "lid"),
        ("doden", "dode"),
        ("gewonden", "gewonde"),
        ("daklozen", "dakloze"),
        ("gelovigen", "gelovige"),
        ("gebieden", "gebied"),
        ("huizen", "huis"),
        ("brieven", "brief"),
        ("mannen", "man"),
        ("steden", "stad"),
        ("musea", "museum"),
        ("politici", "politicus"),
        ("auto's", "auto"),
        ("auto’s", "auto"),
        ("moskeeën", "moskee"),
        ("jongens", "jongen"),
        ("wagens", "wagen"),
        ("redenen", "reden"),
        ("uren", "uur"),
        ("kilometers", "kilometer"),
        ("schapen", "schaap"),
        ("scholieren", "scholier"),
        ("landschappen", "landschap"),
    ],
)
def test_dutch_plurals(plural: str, singular: str) -> None:
    assert lemma(plural, "nl") == singular


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("people", "person"),
        ("men", "man"),
        ("children", "child"),
        ("lives", "life"),
        ("churches", "church"),
        ("countries", "country"),
        ("wolves", "wolf"),
        ("crises", "crisis"),
        ("buses", "bus"),
        ("witnesses", "witness"),
        ("taxpayers", "taxpayer"),
        ("firefighters", "firefighter"),
    ],
)
def test_english_plurals(plural: str, singular: str) -> None:
    assert lemma(plural, "en") == singular


@pytest.mark.parametrize(
    ("compound", "singular"),
    [
        ("oorlogsvluchtelingen", "oorlogsvluchteling"),
        ("schoolkinderen", "schoolkind"),
        ("verkeersdoden", "verkeersdode"),
        ("asielzoekerscentra", "asielzoekerscentrum"),
        ("VN-militairen", "VN-militair"),
        ("oud-studenten", "oud-student"),
    ],
)
def test_a_compound_takes_the_singular_of_its_last_part(compound: str, singular: str) -> None:
    assert lemma(compound, "nl") == singular


@pytest.mark.parametrize("word", ["mens", "bus", "huis", "prijs", "euro", "jongen", "wagen", "trein", "station"])
def test_a_dutch_singular_stays(word: str) -> None:
    assert lemma(word, "nl") == word


ENGLISH_SINGULARS = (
    "bus news police virus injured aircraft specimen series house vote fire month life vehicle office square youth hat"
).split()


@pytest.mark.parametrize("word", ENGLISH_SINGULARS)
def test_an_english_word_that_only_looks_plural_stays(word: str) -> None:
    assert lemma(word, "en") == word


@pytest.mark.parametrize("name", ["Polen", "Hoekstra's", "Jansen", "Philips", "Athens", "NOS", "Mensen"])
def test_a_name_is_never_touched(name: str) -> None:
    assert lemma(name, "nl") == lemma(name, "en") == name


def test_a_language_without_a_list_has_no_lemmas() -> None:
    assert lemma("Menschen", "de") == "Menschen"
    assert lemma("enfants", "fr") == "enfants"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_form_it_was_made_from_comes_out_right(language: str) -> None:
    known = tool().pairs(language)
    tried = [*sorted(known)[::9], *tool().by_hand(language)]
    tried = [form for form in tried if form == form.lower() and "-" not in form and len(known[form]) > 1]
    assert {form: lemma(form, language) for form in tried} == {form: known[form] for form in tried}


@pytest.mark.parametrize(("language", "least"), [("nl", 0.93), ("en", 0.96)])
def test_forms_it_was_not_made_from_come_out_right_mostly(language: str, least: float) -> None:
    """The shares are those that `tools/compile_lemmas.py --measure` printed when the lists were made, rounded down."""
    known = tool().pairs(language)
    held_out = set(sorted(known)[::10])
    kept = tool().learn(
        {form: singular for form, singular in known.items() if form not in held_out}, tool().ENDINGS[language]
    )
    assert sum(tool().apply(kept, form) == known[form] for form in held_out) / len(held_out) >= least


@pytest.mark.parametrize("language", ["nl", "en"])
def test_compiling_again_gives_the_same_bytes(language: str) -> None:
    assert tool().compile_lemmas(language) == (DATA / f"lemmas_{language}.bin").read_bytes()


def test_no_underscore_is_inherited() -> None:
    assert lemma("kilometers", "nl") == "kilometer"
    assert not any("_" in singular for singular in tool().pairs("nl").values())


@given(st.text(min_size=1, max_size=30), st.sampled_from(["nl", "en", "xx"]))
def test_any_word_at_all_has_an_answer(word: str, language: str) -> None:
    assert lemma(word, language)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_ending_is_longer_than_what_is_looked_up(language: str) -> None:
    assert max(map(len, tool().learn(tool().pairs(language), tool().ENDINGS[language]))) <= lemmas._LONGEST


def test_the_library_is_not_loaded() -> None:
    probe = (
        "import sys; from kantlijn.language.lemmas import lemma; assert lemma('kinderen', 'nl') == 'kind'; "
        "print('simplemma' in sys.modules)"
    )
    assert run([sys.executable, "-c", probe], capture_output=True, text=True, check=True).stdout.strip() == "False"


def test_an_english_singular_in_on_stays_as_it_is() -> None:
    """The rule for "men" must not reach words that merely end in an n."""
    for word in ("population", "person", "question", "nation", "salon"):
        assert lemma(word, "en") == word
    assert [lemma(word, "en") for word in ("women", "policemen", "children", "oxen")] == ["woman", "policeman", "child", "ox"]
