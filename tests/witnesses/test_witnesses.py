"""Programs that know names, beside our own lists: what is heard of them, what goes into the answer, and what a desk is told
where one is not there. Frog is played by a script, and tried itself where it is installed; so is a pipeline of spaCy.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kantlijn import reading, witnesses
from kantlijn.cli import main
from kantlijn.errors import Trouble
from kantlijn.manuscript import read_plain
from kantlijn.story import Story
from kantlijn.witnesses import Witness, pipeline

TEXT = "Een kort bericht over Obreno.\n\nDe wedstrijd in Zwiggel werd gewonnen door Zwartvlag, voor Tsjib en Nederlandse clubs."
# As frog 0.20 answers, of which only the second and the seventh column count.
ANSWER = """1\tEen\teen\t\tLID\t0.9\tO
2\tkort\tkort\t\tADJ\t0.9\tO
3\tbericht\tbericht\t\tN\t0.9\tO
4\tover\tover\t\tVZ\t0.9\tO
5\tObreno\tObreno\t\tSPEC\t0.9\tB-PER
6\t.\t.\t\tLET\t0.9\tO

1\tDe\tde\t\tLID\t0.9\tO
2\twedstrijd\twedstrijd\t\tN\t0.9\tO
3\tin\tin\t\tVZ\t0.9\tO
4\tZwiggel\tZwiggel\t\tSPEC\t0.9\tB-LOC
5\twerd\tworden\t\tWW\t0.9\tO
6\tgewonnen\twinnen\t\tWW\t0.9\tO
7\tdoor\tdoor\t\tVZ\t0.9\tO
8\tZwartvlag\tZwartvlag\t\tSPEC\t0.9\tB-ORG
9\t,\t,\t\tLET\t0.9\tO
10\tvoor\tvoor\t\tVZ\t0.9\tO
11\tTsjib\tTsjib\t\tSPEC\t0.9\tB-PER
12\ten\ten\t\tVG\t0.9\tO
13\tNederlandse\tNederlands\t\tADJ\t0.9\tB-LOC
"""


@pytest.fixture
def frog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A script that answers as frog does, the only program to be found; what it is given is kept."""
    program = tmp_path / "bin" / "frog"
    program.parent.mkdir()
    answer = tmp_path / "answer.txt"
    answer.write_text(ANSWER, encoding="utf-8")
    program.write_text(
        f"#!{sys.executable}\nimport sys, pathlib\n"
        f"pathlib.Path({str(tmp_path / 'given.txt')!r}).write_bytes(pathlib.Path(sys.argv[-1]).read_bytes())\n"
        "print('frog 0.20 (c) CLTS\\nfrog-:config read from: /usr/share/frog/nld/frog.cfg', file=sys.stderr)\n"
        "print('frog-:configuration version = 0.12', file=sys.stderr)\n"
        f"sys.stdout.buffer.write(pathlib.Path({str(answer)!r}).read_bytes())\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    witnesses.opened.cache_clear()
    yield tmp_path
    witnesses.opened.cache_clear()


def asked(names: list[str], language: str = "nl", text: str = TEXT) -> tuple[Story, witnesses.Answer | None]:
    manuscript = read_plain(text.encode(), "-")
    flow = manuscript.flow
    heard = witnesses.heard(names, language, flow.text, reading.prose_of(flow.blocks))
    return reading.read(manuscript, language=language, witnesses=heard.witnesses if heard else ()), heard


def named(story: Story) -> list[tuple[str, str]]:
    return [(story.words(each), each.kind) for each in story.mentions]


def test_frog_is_heard_where_our_lists_are_silent(frog: Path) -> None:
    plain = named(reading.read(read_plain(TEXT.encode(), "-"), language="nl"))
    story, heard = asked(["frog"])
    assert heard is not None
    assert heard.program == witnesses.Program("frog", "0.20", "nld", "0.12")
    assert [(story.text[each.start : each.end], each.kind) for each in heard.witnesses][:2] == [
        ("Obreno", "person"), ("Zwiggel", "place"),
    ]  # fmt: skip
    assert plain == []
    # The adjective of a people is no place, whoever says so.
    assert named(story) == [("Obreno", "person"), ("Zwiggel", "place"), ("Zwartvlag", "organisation"), ("Tsjib", "person")]


def test_frog_is_given_a_paragraph_a_line(frog: Path) -> None:
    asked(["frog"], text="Een  alinea.\n\n* * *\n\nEn nog een.")
    assert (frog / "given.txt").read_text(encoding="utf-8") == "Een alinea.\n\nEn nog een.\n"


def test_words_that_frog_writes_otherwise_are_passed_over(frog: Path) -> None:
    (frog / "answer.txt").write_text("1\tElders\te\t\tX\t1\tB-LOC\n2\tObreno\to\t\tX\t1\tB-PER\n", encoding="utf-8")
    _, heard = asked(["frog"])
    assert heard is not None
    assert heard.witnesses == (Witness(22, 28, "person"),)


def test_a_program_speaks_of_its_own_language_only(frog: Path) -> None:
    assert asked(["frog"], "en")[1] is None


def test_our_own_lists_go_before_a_witness() -> None:
    text = "Burgemeester Ada Finch zag Utrecht. De Nederlandse Finch zweeg."
    manuscript = read_plain(text.encode(), "-")
    at = text.index("Ada Finch")
    wrong = (Witness(at, at + 9, "place"), Witness(text.index("Utrecht"), text.index("Utrecht") + 7, "person"))
    assert named(reading.read(manuscript, language="nl", witnesses=wrong)) == named(reading.read(manuscript, language="nl"))


def test_the_program_and_its_model_go_into_the_answer(
    frog: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (frog / "kantlijn.toml").write_text('[reading]\nnames = "frog"\n', encoding="utf-8")
    (frog / "story.txt").write_text(TEXT, encoding="utf-8")
    answers = []
    for _ in range(2):
        assert main(["marks", str(frog / "story.txt"), "--format", "json", "--lang", "nl"]) == 0
        answers.append(capsys.readouterr().out)
    assert answers[0] == answers[1]
    told = json.loads(answers[0])["files"][0]
    assert told["names_by"] == {"program": "frog", "version": "0.20", "model": "nld", "model_version": "0.12"}
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((Path(reading.__file__).parents[1] / "report" / "schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(answers[0]), schema)


def test_nothing_is_said_of_it_where_nobody_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "story.txt").write_text(TEXT, encoding="utf-8")
    assert main(["marks", str(tmp_path / "story.txt"), "--format", "json", "--lang", "nl"]) == 0
    assert "names_by" not in json.loads(capsys.readouterr().out)["files"][0]


def test_what_is_not_there_is_said_and_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    witnesses.opened.cache_clear()
    (tmp_path / "kantlijn.toml").write_text('[reading]\nnames = "frog"\n', encoding="utf-8")
    (tmp_path / "story.txt").write_text(TEXT, encoding="utf-8")
    assert main(["check", str(tmp_path / "story.txt"), "--lang", "nl"]) == 2
    told = capsys.readouterr().err
    assert "het programma frog staat niet op deze computer" in told
    assert "apt install frog" in told
    assert "kantlijn.toml" in told


def test_a_program_that_breaks_down_is_said(frog: Path) -> None:
    (frog / "answer.txt").write_text("", encoding="utf-8")
    with pytest.raises(Trouble, match="frog gave no answer"):
        asked(["frog"])


@pytest.mark.parametrize("known", ["spacy", "pipeline"])
def test_a_pipeline_that_is_not_there_is_said(known: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str, exclude: list[str]) -> Any:
        raise OSError(name)

    monkeypatch.setitem(sys.modules, "spacy", None if known == "spacy" else SimpleNamespace(load=load))
    with pytest.raises(Trouble, match="spaCy") as told:
        pipeline.opened("nl_core_news_sm")
    assert told.value.code == "no_namer"


def test_a_pipeline_of_spacy_is_a_witness(tmp_path: Path) -> None:
    spacy = pytest.importorskip("spacy")
    nlp = spacy.blank("nl")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(
        [{"label": "PERSON", "pattern": "Obreno"}, {"label": "GPE", "pattern": "Zwiggel"}, {"label": "DATE", "pattern": "kort"}]
    )
    nlp.meta["name"], nlp.meta["version"] = "ours", "1.2.3"
    nlp.to_disk(tmp_path / "ours")
    witnesses.opened.cache_clear()
    story, heard = asked([str(tmp_path / "ours")])
    assert heard is not None
    assert (heard.program.name, heard.program.model, heard.program.model_version) == ("spacy", "nl_ours", "1.2.3")
    assert named(story) == [("Obreno", "person"), ("Zwiggel", "place")]


@pytest.mark.skipif(shutil.which("frog") is None, reason="frog is not installed")
def test_frog_itself() -> None:
    witnesses.opened.cache_clear()
    text = "De ploeg van Jan Kuiper won in Zoetermeer."
    try:
        _, heard = asked(["frog"], text=text)
    except Trouble as trouble:
        pytest.skip(str(trouble))  # installed without its data
    assert heard is not None
    assert heard.program.name == "frog"
    assert {(text[each.start : each.end], each.kind) for each in heard.witnesses} == {
        ("Jan Kuiper", "person"), ("Zoetermeer", "place"),
    }  # fmt: skip


def test_neither_is_loaded_unless_it_is_asked_for() -> None:
    code = "import sys\nfrom kantlijn.reading import read_text\nread_text('Er kwamen 40 mensen.')\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"spacy", "kantlijn.witnesses.frog", "kantlijn.witnesses.pipeline"} & set(done.stdout.split()) == set()
