"""Names of people, from the lists of Faker (MIT): `python tools/compile_names.py` writes two files in language/data.

first_names.txt has three lines: names of men, of women, and of both, sorted, in the Latin alphabet. The lists are of the
Netherlands and Belgium, of English-speaking countries, and of those that most families in Dutch and English news have
their names from. surnames.txt has one line: surnames of one word, of the countries whose language is read.
"""

from __future__ import annotations

import importlib
import re
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "src" / "kantlijn" / "language" / "data"
LISTS = (
    "nl_NL nl_BE en_GB en_US en_IE de_DE fr_FR es_ES it_IT pt_PT da_DK sv_SE pl_PL tr_TR hr_HR ro_RO"
).split()
SURNAMES = "nl_NL nl_BE en_GB en_US en_IE".split()
# Spelt with letters, one hyphen at most; lists of names hold titles and initials too.
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿšžćčđłńśźżğışăâîțș]{1,15}(?:-[A-Z][a-zà-ÿ]{1,12})?")

_SURNAME = re.compile(r"(?:Mc|Mac|O')?[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{2,15}(?:-[A-Z][a-zà-ÿ]{1,12})?")


def names(list_: str, gender: str) -> set[str]:
    """The first names of one gender in one of the lists."""
    provider = importlib.import_module(f"faker.providers.person.{list_}").Provider
    return {name for name in getattr(provider, f"first_names_{gender}", ()) if _NAME.fullmatch(name)}


def names_of_families(list_: str) -> set[str]:
    """The surnames of one of the lists, without the words before them ("van der Berg")."""
    provider = importlib.import_module(f"faker.providers.person.{list_}").Provider
    return {name for full in provider.last_names if _SURNAME.fullmatch(name := full.split()[-1])}


def main() -> None:
    """Writes the file."""
    men = set().union(*(names(each, "male") for each in LISTS))
    women = set().union(*(names(each, "female") for each in LISTS))
    lines = (men - women, women - men, men & women)
    DATA.joinpath("first_names.txt").write_text("".join(" ".join(sorted(line)) + "\n" for line in lines), encoding="utf-8")
    print(f"first_names.txt: {len(lines[0])} of men, {len(lines[1])} of women, {len(lines[2])} of both")
    surnames = sorted(set().union(*(names_of_families(each) for each in SURNAMES)))
    DATA.joinpath("surnames.txt").write_text(" ".join(surnames) + "\n", encoding="utf-8")
    print(f"surnames.txt: {len(surnames)}")


if __name__ == "__main__":
    main()
