"""Coverage counts a mark once, findings have no doubles, and one bad check or file leaves the others alone."""

from __future__ import annotations

from dataclasses import replace

from handmade import clash, story

from kantlijn.finding import Finding, Place, Tested
from kantlijn.proofread import covered, held_against
from kantlijn.weighing import in_its_voice, one_a_cause, ordered

TEXT = "Er kwamen 300 mensen, van wie 120 met de trein.\n\nOp het plein stonden 400 mensen en 12 honden."


def test_a_mark_counts_once_and_once_a_source() -> None:
    of = story(TEXT)
    a, b, c, _ = of.quantities
    tested = [
        Tested((a, b), "story"),
        Tested((a, c), "story"),
        Tested((a,), "shelf"),
        Tested((), "shelf"),
        Tested((replace(a, start=a.start + 1),), "story"),  # no mark of this story: nothing to count
    ]
    against = held_against(of, tested)
    share = covered(of, against).quantities
    assert (share.total, share.checked, share.story, share.shelf, share.dossier) == (4, 3, 3, 1, 0)
    assert against[a] == ("story", "shelf")
    assert covered(of, against).times.total == 0


def test_findings_are_by_position_then_check() -> None:
    of = story(TEXT)
    late = clash(of, "400", "12", "number.percentage")
    early = clash(of, "300", "120", "number.restated")
    same = clash(of, "300", "12", "money.conversion")
    assert [f.check for f in ordered(of, [late, early, same])] == [
        "money.conversion", "number.restated", "number.percentage",
    ]  # fmt: skip


def test_doubles_are_one_remark_and_the_graver_stays() -> None:
    of = story(TEXT)
    there = clash(of, "300", "400", severity="query")
    back = clash(of, "400", "300", severity="error")
    assert ordered(of, [there, back]) == (back,)
    assert ordered(of, [back, there]) == (back,)


def test_another_check_or_another_place_is_no_double() -> None:
    of = story(TEXT)
    one = clash(of, "300", "400")
    assert len(ordered(of, [one, clash(of, "300", "400", "number.percentage"), clash(of, "300", "12")])) == 3


def test_context_does_not_make_another_remark() -> None:
    of = story(TEXT)
    one = clash(of, "300", "400")
    wider: Finding = replace(one, places=(*one.places, Place("context", 0, 5)))
    assert len(ordered(of, [one, wider])) == 1


def test_two_checks_on_one_figure_are_one_remark_that_shows_both() -> None:
    of = story(TEXT)
    sum_ = clash(of, "300", "120", "number.sum", severity="query")
    again = clash(of, "300", "400", "number.restated")
    (only,) = one_a_cause(of, ordered(of, [sum_, again]))
    assert (only.check, only.severity) == ("number.restated", "error")  # the graver one speaks
    assert [of.words(place) for place in only.places] == ["300", "400", "120"]
    assert [place.role for place in only.places] == ["anchor", "counterpart", "context"]
    assert only.calculation[-2].en == "Also number.sum: It says 300 here and 120 there."
    assert only.calculation[-1] == sum_.calculation[0]


def test_two_checks_that_set_the_same_two_figures_apart_are_one_remark() -> None:
    of = story(TEXT)
    there, back = clash(of, "300", "400", "number.restated"), clash(of, "400", "300", "number.sum")
    assert len(one_a_cause(of, ordered(of, [there, back]))) == 1


def test_one_check_may_remark_on_a_figure_twice_and_words_and_notes_stay_apart() -> None:
    of = story(TEXT)
    one, other = clash(of, "300", "120"), clash(of, "300", "400")
    note = clash(of, "300", "400", "money.conversion", severity="note")
    words = replace(clash(of, "300", "12", "proof.duplicate", severity="query"), readings=())
    assert len(one_a_cause(of, ordered(of, [one, other, note, words]))) == 4


def test_what_two_people_say_is_a_query_at_most() -> None:
    of = story("Er kwamen 300 mensen. ‘Het waren er 400’, zei ze. ‘Van die 12 en 13’, zei hij.")
    assert in_its_voice(of, clash(of, "300", "400")).severity == "query"
    assert in_its_voice(of, clash(of, "400", "12")).severity == "query"
    assert in_its_voice(of, clash(of, "12", "13")).severity == "error"  # one and the same speaker
