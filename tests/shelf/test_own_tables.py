"""A desk's own tables: what is right is read, what is wrong is told with its line, and nothing is left half written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kantlijn.checks.money import conversion
from kantlijn.errors import Trouble
from kantlijn.reading import read_text
from kantlijn.shelf import desk, open_shelf, own
from kantlijn.shelf.columns import KINDS
from kantlijn.shelf.rates import Quoted, Unquoted
from kantlijn.shelf.records import Days, HouseName, Office, OwnRate, Person, Population, Statistic

HEAD = '+++\nkind = "{}"\norigin = "griffie"\nlicence = "own"\ndate = 2026-01-15\n+++\n'
ROWS = {
    "people": "name,born,died,role\nMina Terpstra,1961-04-02,,raadslid\nJo Vos,1950,2001-03,dichter\n",
    "offices": "function;institution;person;party;from;to\nwethouder;Hardeveen;Jo Vos;GB;2018-06-01;\n",
    "populations": "place,country,region,year,inhabitants\nHardeveen,NL,Drenthe,2024,12500\n",
    "names": "right,wrong,note\nOekraïne,Oekraine|Ukraine,\n",
    "series": "series\tunit\tperiod\tvalue\ninflatie\tpercent\t2024\t3.3\n",
    "rates": "currency,period,per_euro\nIRR,2024-05,45000\n",
}


def written(folder: Path, text: str, name: str = "table.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def test_every_kind_has_an_example_here_and_in_the_docs() -> None:
    page = (Path(__file__).parents[2] / "docs" / "shelf.md").read_text(encoding="utf-8")
    assert set(ROWS) == set(KINDS)
    for kind in KINDS.values():
        assert all(column.name in page for column in kind.columns), kind.name


@pytest.mark.parametrize("kind", sorted(ROWS))
def test_each_kind_is_read(tmp_path: Path, kind: str) -> None:
    table = own.read(written(tmp_path, HEAD.format(kind) + ROWS[kind]))
    assert (table.kind, table.source.table, table.source.date, table.source.own) == (kind, "table", "2026-01-15", True)
    assert all(isinstance(row, KINDS[kind].record) for row in table.rows)  # type: ignore[arg-type]
    assert [row.row for row in table.rows] == list(range(1, len(table.rows) + 1))


def test_the_records_are_what_the_table_says(tmp_path: Path) -> None:
    for kind, rows in ROWS.items():
        desk.add(tmp_path / "shelf", written(tmp_path, HEAD.format(kind) + rows, f"{kind}.csv"))
    shelf = open_shelf(own=tmp_path / "shelf").desk
    (mina,) = shelf.people["mina terpstra"]
    day = date(1961, 4, 2).toordinal()
    assert (mina.born, mina.died, mina.role) == (Days(day, day), None, "raadslid")
    (jo,) = shelf.people["jo vos"]
    assert (str(jo.born), str(jo.died)) == ("1950", "2001-03")
    assert [(row.function, str(row.since), row.until) for row in shelf.offices] == [("wethouder", "2018-06-01", None)]
    assert shelf.populations["hardeveen"][0].inhabitants == 12500
    assert shelf.names[0].wrong == ("Oekraine", "Ukraine")
    assert (shelf.series["inflatie"][0].value, shelf.series["inflatie"][0].period.year) == (3.3, 2024)
    assert shelf.rates["IRR"][0].per_euro == 45000
    kinds = (Person, Office, Population, HouseName, Statistic, OwnRate)
    assert {type(row) for table in shelf.tables for row in table.rows} == set(kinds)


def test_the_list_has_them_behind_those_that_ship(tmp_path: Path) -> None:
    desk.add(tmp_path / "shelf", written(tmp_path, HEAD.format("names") + ROWS["names"]))
    tables = open_shelf(own=tmp_path / "shelf").tables()
    assert [table.own for table in tables] == [False] * 4 + [True]
    assert [table.name for table in tables] == ["countries", "ecb", "fixed", "places", "table"]


def test_what_a_spreadsheet_does_to_a_file_is_no_matter(tmp_path: Path) -> None:
    text = HEAD.format("people").replace("\n", ";;;\r\n") + ROWS["people"].replace(",", ";").replace("\n", "\r\n") + ";;;\r\n"
    text = text.replace('kind = "people"', '"kind = ""people"""')
    table = own.read(written(tmp_path, "\ufeff" + text))
    assert [row.name for row in table.rows] == ["Mina Terpstra", "Jo Vos"]


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("name,born\nJo,1950\n", 1, "no header"),
        (HEAD.format("peple") + ROWS["people"], 1, "Did you mean people?"),
        (HEAD.format("people").replace("origin", "orgin") + ROWS["people"], 1, "Did you mean origin?"),
        (HEAD.format("people").replace('licence = "own"\n', "") + ROWS["people"], 1, "does not say “licence”"),
        (HEAD.format("people").replace("2026-01-15", '"soon"') + ROWS["people"], 1, "“soon” is no day"),
        (HEAD.format("people").replace("kind =", "kind") + ROWS["people"], 2, "not TOML"),
        (HEAD.format("people") + "name,bron\nJo,1950\n", 7, "Did you mean born?"),
        (HEAD.format("people") + "born,died\n1950,\n", 7, "column “name” is missing"),
        (HEAD.format("people") + "name,name\nJo,Jo\n", 7, "there twice"),
        (HEAD.format("people") + "name,born\nJo,1950\nMina,2 april\n", 9, "“2 april” cannot be in column “born”"),
        (HEAD.format("people") + "name,born\nJo,1950-02-30\n", 8, "a day, a month or a year"),
        (HEAD.format("people") + "name,born\n,1950\n", 8, "“name” is empty"),
        (HEAD.format("people") + "name,born\nJo,1950,x\n", 8, "3 cells"),
        (HEAD.format("people") + "name,born,died\nJo,1950,1949\n", 8, "1949 is before 1950"),
        (HEAD.format("people") + 'name,born\n"Jo,1950\n', 9, "not CSV"),
        (HEAD.format("people") + "name,born\n", 7, "no rows"),
        (HEAD.format("populations") + "place,year,inhabitants\nX,2024,12.500,3\n", 8, "cells"),
        (HEAD.format("populations") + "place,year,inhabitants\nX,2024,12 500\n", 8, "“12 500” cannot be"),
        (HEAD.format("rates") + "currency,period,per_euro\nirr,2024,4\n", 8, "three capitals"),
        (HEAD.format("rates") + "currency,period,per_euro\nIRR,2024,0\n", 8, "above zero"),
        (HEAD.format("rates") + "currency,period,per_euro\nIRR,2024,-4\n", 8, "above zero"),
        (HEAD.format("series") + f"series,period,value\nx,2024,{'9' * 400}\n", 8, "cannot be in column “value”"),
        (HEAD.format("populations") + "place,year,inhabitants\nX,0000,5\n", 8, "“0000” cannot be"),
        (HEAD.format("people").replace('"people"', '["people"]') + ROWS["people"], 1, "no kind of table"),
        (HEAD.format("people").replace("date", 'name = "ecb"\ndate') + ROWS["people"], 1, "cannot be called “ecb”"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, text: str, line: int, says: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(Trouble) as told:
        desk.add(tmp_path / "shelf", path)
    assert told.value.where == f"{path}:{line}"
    assert says in str(told.value)
    assert told.value.expected or told.value.remedy
    assert not (tmp_path / "shelf").exists()


def test_other_bytes_than_utf_8_are_told(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes((HEAD.format("names") + "right\nOekraïne\n").encode("latin-1"))
    with pytest.raises(Trouble, match="not UTF-8") as told:
        own.read(path)
    assert told.value.where.endswith(":8")
    with pytest.raises(Trouble, match="cannot be read"):
        own.read(tmp_path / "none.csv")


def test_a_table_goes_as_it_came(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD.format("names") + ROWS["names"], "huis.csv")
    desk.add(tmp_path / "shelf", path)
    assert (tmp_path / "shelf" / "huis.csv").read_bytes() == path.read_bytes()
    with pytest.raises(Trouble, match="Did you mean huis"):
        desk.remove(tmp_path / "shelf", "hius")
    assert desk.remove(tmp_path / "shelf", "huis").name == "huis.csv"
    assert list((tmp_path / "shelf").iterdir()) == []
    with pytest.raises(Trouble, match="no table at all"):
        desk.remove(tmp_path / "shelf", "huis")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(Trouble) as told:
        desk.add(tmp_path / "file" / "shelf", written(tmp_path, HEAD.format("names") + ROWS["names"]))
    assert told.value.code == "unwritable"


def test_a_rate_of_the_desk_serves_where_the_bank_has_none(tmp_path: Path) -> None:
    rows = "currency,period,per_euro\nIRR,2024-05,45000\nIRR,2024-06,46000\nUSD,2024-05,9\n"
    desk.add(tmp_path / "shelf", written(tmp_path, HEAD.format("rates") + rows, "rial.csv"))
    rates = open_shelf(own=tmp_path / "shelf").rates
    may, june, july = (date(2024, month, 15).toordinal() for month in (5, 6, 7))
    answer = rates.between("EUR", "IRR", may, may)
    assert isinstance(answer, Quoted)
    assert (answer.table, answer.rows[0].target) == ("rial", 45000)
    both = rates.between("IRR", "EUR", may, june)
    assert isinstance(both, Quoted)
    assert 1 / 45500 in both.rate
    crossed = rates.between("USD", "IRR", may, may)
    assert isinstance(crossed, Quoted)
    assert 41_000 < crossed.rate.middle < 42_000  # the bank's dollar, and not the desk's
    assert isinstance(rates.between("EUR", "IRR", june, july), Unquoted)


def test_months_that_are_there_twice_do_not_make_up_for_one_that_is_not(tmp_path: Path) -> None:
    rows = "currency,period,per_euro\nIRR,2024-03,46000\nIRR,2024-01,45000\nIRR,2024-01,45000\n"
    desk.add(tmp_path / "shelf", written(tmp_path, HEAD.format("rates") + rows, "rial.csv"))
    rates = open_shelf(own=tmp_path / "shelf").rates
    first, february, march = (date(2024, month, 10).toordinal() for month in (1, 2, 3))
    assert isinstance(rates.between("EUR", "IRR", first, february), Unquoted)
    assert isinstance(rates.between("EUR", "IRR", first, march), Unquoted)
    assert isinstance(rates.between("EUR", "IRR", first, first + 20), Quoted)


def test_a_remark_on_it_names_the_table(tmp_path: Path) -> None:
    rows = "currency,period,per_euro\nIRR,2024-05,45000\n"
    desk.add(tmp_path / "shelf", written(tmp_path, HEAD.format("rates") + rows, "rial.csv"))
    story = read_text("Een brood kost 450.000 rial (100 euro).", "nl", date(2024, 5, 15))
    (tested,) = conversion.check(story, open_shelf(own=tmp_path / "shelf"))
    assert tested.finding
    assert tested.finding.reference
    assert (tested.finding.reference.table, tested.finding.reference.origin) == ("rial", "griffie")
    assert "(rial, 15 mei 2024" in tested.finding.calculation[0].nl
