"""The commands of the shelf as a desk calls them."""

from __future__ import annotations

from pathlib import Path

from handmade import Run

TABLE = (
    '+++\nkind = "populations"\ntitle = "Inwoners"\norigin = "CBS"\nlicence = "CC BY 4.0"\ndate = 2026-01-01\n+++\n'
    "place,country,year,inhabitants\nHardeveen,NL,2024,12500\n"
)


def test_a_table_is_added_listed_used_and_removed(kantlijn: Run, tmp_path: Path) -> None:
    (tmp_path / "kantlijn.toml").write_text('shelf = "planken"\nmessages = "en"\n')
    (tmp_path / "inwoners.csv").write_text(TABLE)
    (tmp_path / "story.txt").write_text("Hardeveen telt 125.000 inwoners en drie kerken.\n")
    assert kantlijn("check", "story.txt", "--date", "2025-01-01").returncode == 0
    added = kantlijn("shelf", "add", "inwoners.csv")
    assert added.returncode == 0, added.stderr
    assert b"1 rows of the kind populations" in added.stdout
    listed = kantlijn("shelf").stdout.decode()
    assert "inwoners\n  title    Inwoners\n  kind     populations, of the desk\n  rows     1\n" in listed
    done = kantlijn("check", "story.txt", "--date", "2025-01-01", "--lang", "nl").stdout.decode()
    assert "place.population" in done
    assert "Hardeveen" in done
    assert kantlijn("shelf", "remove", "inwoners").returncode == 0
    assert "inwoners" not in kantlijn("shelf").stdout.decode()


def test_what_goes_wrong_is_told_in_a_line(kantlijn: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text(TABLE.replace("12500", "12.500 zielen"))
    for arguments, says in (
        (("shelf", "add", "bad.csv"), "bad.csv:9"),
        (("shelf", "add", "none.csv"), "none.csv"),
        (("shelf", "remove", "none"), "no table called"),
        (("shelf", "refresh", "--from", "bad.csv"), "not the ECB"),
        (("shelf", "ad"), "add"),
    ):
        done = kantlijn(*arguments, XDG_DATA_HOME=str(tmp_path / "data"))
        assert done.returncode == 2, arguments
        assert says in done.stderr.decode(), done.stderr
        assert b"Traceback" not in done.stderr
    assert not (tmp_path / "data").exists()
