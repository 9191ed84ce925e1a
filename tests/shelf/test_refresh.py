"""Fresh exchange rates: from a file or from the bank, and never worse than what was there."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from urllib.error import URLError

import pytest

from kantlijn.errors import Trouble
from kantlijn.shelf import open_shelf, refresh
from kantlijn.shelf.ecb import compile_rates


def bank_file() -> tuple[str, list[str]]:
    """The head and the days of the bank's own file, the newest first."""
    import currency_converter

    archive = zipfile.ZipFile(Path(currency_converter.__file__).parent / "eurofxref-hist.zip")
    head, *days = archive.read(archive.namelist()[0]).decode().splitlines()
    return head, days


def zipped(lines: list[str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("eurofxref-hist.csv", "\n".join(lines) + "\n")
    return out.getvalue()


def a_day_later(tmp_path: Path) -> Path:
    head, days = bank_file()
    path = tmp_path / "eurofxref-hist.zip"
    path.write_bytes(zipped([head, "2035-01-02," + days[0].partition(",")[2], *days]))
    return path


def test_a_newer_file_takes_the_place_of_the_one_that_ships(tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    done = refresh.rates(shelf, a_day_later(tmp_path))
    assert (done.last, done.before) == ("2035-01-02", open_shelf().rates.provenance["last"])
    assert open_shelf(own=shelf).rates.provenance["last"] == "2035-01-02"
    assert [path.name for path in shelf.iterdir()] == ["ecb.bin"]
    assert refresh.rates(shelf, a_day_later(tmp_path)).before == "2035-01-02"


def test_what_was_fetched_long_ago_gives_way_to_what_comes_with_the_program(tmp_path: Path) -> None:
    head, days = bank_file()
    shelf, older = tmp_path / "shelf", tmp_path / "older.zip"
    shelf.mkdir()
    (shelf / "ecb.bin").write_bytes(compile_rates(zipped([head, *days[200:]])))
    assert open_shelf(own=shelf).rates.last == open_shelf().rates.last
    older.write_bytes(zipped([head, *days[100:]]))
    with pytest.raises(Trouble) as told:
        refresh.rates(shelf, older)
    assert told.value.code == "outdated"


@pytest.mark.parametrize("spoil", ["older", "currency", "words", "zip", "empty"])
def test_anything_else_is_refused_and_what_was_there_stays(tmp_path: Path, spoil: str) -> None:
    head, days = bank_file()
    path = tmp_path / "file.zip"
    if spoil == "older":
        path.write_bytes(zipped([head, *days[200:]]))
    elif spoil == "currency":
        path.write_bytes(zipped([head.replace("USD", "USX"), *days]))
    elif spoil == "words":
        path.write_bytes(zipped(["Date,USD", "yesterday,much"]))
    else:
        path.write_bytes(b"" if spoil == "empty" else b"no archive")
    with pytest.raises(Trouble) as told:
        refresh.rates(tmp_path / "shelf", path)
    assert told.value.where == str(path)
    assert "--from" in str(told.value)
    assert not (tmp_path / "shelf").exists()


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="cannot be read"):
        refresh.rates(tmp_path / "shelf", tmp_path / "none.zip")


def test_a_machine_without_a_network_is_told_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise URLError("Name or service not known")

    monkeypatch.setattr("urllib.request.urlopen", refused)
    with pytest.raises(Trouble) as told:
        refresh.rates(tmp_path / "shelf")
    assert told.value.code == "offline"
    assert "--from" in str(told.value)


def test_what_the_bank_sends_is_compiled_as_what_ships(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = a_day_later(tmp_path).read_bytes()
    monkeypatch.setattr("urllib.request.urlopen", lambda *_, **__: io.BytesIO(archive))
    done = refresh.rates(tmp_path / "shelf")
    assert done.path.read_bytes() == compile_rates(archive)
