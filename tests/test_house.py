"""The rules of the house, held against the source itself."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "kantlijn"
MODULES = sorted(SOURCE.rglob("*.py"))
PACKS = [path for path in MODULES if path.parent.parent == SOURCE / "language"]

# The way the data flows: a room imports from its own floor only itself, and else only from floors above it.
FLOORS: tuple[tuple[str, ...], ...] = (
    ("words",),
    ("interval", "errors"),
    ("story", "wording", "toml"),
    ("finding",),
    ("language",),
    ("manuscript",),
    ("witnesses",),
    ("reading",),
    ("shelf",),
    ("located",),
    ("dossier",),
    ("vault",),
    ("checks",),
    ("weighing",),
    ("files", "settings"),
    ("dismissals",),
    ("proofread",),
    ("progress",),
    ("report",),
    ("delivery",),
    ("spoken",),
    ("desk", "lsp", "cli"),
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}


def room_of(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, also inside a function: dotted names; `from a import b` is `a.b`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides which room it is from"
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_every_room_has_its_floor() -> None:
    rooms = {room_of(path) for path in MODULES if path.name != "__init__.py" or path.parent != SOURCE}
    assert rooms - set(FLOOR) == set(), "a new room needs a place in the order of the house (FLOORS)"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_a_room_imports_only_from_rooms_above_it(path: Path) -> None:
    here = room_of(path)
    wrong = []
    for name in imported(path):
        parts = name.split(".")
        if parts[0] != "kantlijn" or len(parts) < 2 or parts[1] not in FLOOR:
            continue  # a library, or something of the package itself (its version)
        if parts[1] != here and FLOOR[parts[1]] >= FLOOR.get(here, 0):
            wrong.append(name)
    assert wrong == []


def test_the_package_itself_imports_no_room() -> None:
    assert [name for name in imported(SOURCE / "__init__.py") if name.startswith("kantlijn")] == []


CHECKS = [
    path for path in MODULES if path.parent.parent == SOURCE / "checks" and not path.name.startswith("_")
]  # fmt: skip


@pytest.mark.parametrize("path", CHECKS, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_no_check_imports_another_check(path: Path) -> None:
    others = {f"kantlijn.checks.{other.parent.name}.{other.stem}" for other in CHECKS if other != path}
    used = {name for name in imported(path) if name in others or name.rpartition(".")[0] in others}
    assert used == set()


SHARED = {path.stem for path in (SOURCE / "checks").glob("*.py")}


def test_no_family_of_checks_imports_from_another() -> None:
    """What two families need stands between them, in checks/_name.py."""
    wrong = []
    for path in MODULES:
        family, *inside = path.relative_to(SOURCE / "checks").parts if path.is_relative_to(SOURCE / "checks") else ("",)
        if inside:
            parts = (name.split(".") for name in imported(path) if name.startswith("kantlijn.checks."))
            wrong += [f"{path}: {'.'.join(name)}" for name in parts if name[2] not in (family, *SHARED)]
    assert wrong == []


@pytest.mark.parametrize("path", CHECKS, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_a_check_neither_reads_files_nor_talks(path: Path) -> None:
    roots = {name.split(".")[0] for name in imported(path)}
    assert roots & {"os", "sys", "pathlib", "rich", "logging", "subprocess", "socket", "urllib", "random", "time"} == set()


@pytest.mark.parametrize("path", PACKS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_language_pack_holds_data_only(path: Path) -> None:
    for node in tree(path).body:
        if isinstance(node, ast.Expr):
            assert isinstance(node.value, ast.Constant), "an expression that is no docstring"
            continue
        if isinstance(node, ast.ImportFrom):
            assert node.module in ("__future__", "typing"), "a pack imports nothing"
            continue
        assert isinstance(node, ast.Assign | ast.AnnAssign), f"line {node.lineno}: a pack holds tables only"
    for node in ast.walk(tree(path)):
        assert not isinstance(node, ast.Lambda | ast.FunctionDef | ast.ClassDef)
        if isinstance(node, ast.Call):  # a long list of words may be written as one line of words; endings may be asked for
            called = node.func
            assert isinstance(called, ast.Attribute), f"line {node.lineno}: a pack calls nothing"
            assert called.attr in ("split", "items", "endswith"), f"line {node.lineno}: a pack calls nothing"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert path.stat().st_size == 0 or len(ast.get_docstring(tree(path)) or "") > 10


def test_no_module_is_left_unfinished() -> None:
    left = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XXX)\b|type: ignore(?!\[)")
    assert [path.name for path in MODULES if left.search(path.read_text(encoding="utf-8"))] == []


# -- libraries ---------------------------------------------------------------------------------------------------------

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PINNED = {
    re.sub(r"[-_.]+", "-", line.partition("==")[0]).lower()
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if "==" in line
}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def named(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found
    return normal(found[0])


def libraries() -> set[str]:
    """The libraries a user gets: those the project asks for, and those they ask for in their turn."""
    found: set[str] = set()
    ahead = [named(requirement) for requirement in PROJECT["dependencies"]]
    while ahead:
        name = ahead.pop()
        if name in found:
            continue
        try:
            needs = distribution(name).requires or []
        except PackageNotFoundError:
            continue  # only asked for on another system or an older Python
        found.add(name)
        ahead += [named(need) for need in needs if "extra ==" not in need]
    return found


def test_what_is_imported_is_asked_for() -> None:
    asked = {named(requirement) for requirement in PROJECT["dependencies"]}
    owners = packages_distributions()
    missing = set()
    for path in MODULES:
        for name in imported(path):
            root = name.split(".")[0]
            if root == "kantlijn" or root in sys.stdlib_module_names:
                continue
            if not {normal(owner) for owner in owners.get(root, [])} & asked:
                missing.add(f"{path.name}: {root}")
    assert missing == set()


def test_what_is_asked_for_is_imported() -> None:
    owners = packages_distributions()
    roots = {name.split(".")[0] for path in MODULES for name in imported(path)}
    used = {normal(owner) for root in roots for owner in owners.get(root, [])}
    # trafilatura imports it, and asks for it in a way that the pip of Debian 12 does not understand.
    for_another = {"lxml-html-clean"}
    assert {named(requirement) for requirement in PROJECT["dependencies"]} - used == for_another


def test_every_library_is_pinned() -> None:
    assert libraries() - PINNED == set()


def test_no_library_has_a_licence_that_binds_the_desk() -> None:
    bound = {name: licence for name in sorted(libraries()) if _binds(licence := _licence(name))}
    assert bound == {}


def _licence(name: str) -> str:
    about = distribution(name).metadata
    classified = [line for line in about.get_all("Classifier") or [] if line.startswith("License ::")]
    return " OR ".join([about.get("License-Expression") or "", *classified]).strip(" OR") or about.get("License") or ""


def _binds(licence: str) -> bool:
    """Whether every choice that a licence leaves is a GPL or AGPL; the lesser GPL does not bind who only imports."""
    choices = [choice for choice in re.split(r"\s+OR\s+", licence) if choice]
    strict = re.compile(r"\bA?GPL|Affero|(?<!Lesser )General Public License")
    return not choices or all(strict.search(choice) and "LGPL" not in choice for choice in choices)


# -- start-up ------------------------------------------------------------------------------------------------------------

HEAVY = (
    "babel", "currency_converter", "dateparser", "docx", "hypothesis", "jinja2", "lxml", "markdown_it", "numpy", "pandas",
    "rich", "simplemma", "trafilatura",
)  # fmt: skip


def loaded(code: str) -> set[str]:
    """What a fresh interpreter has loaded after some code."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules, file=sys.stderr)"],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    return {name.split(".")[0] for name in done.stderr.split()}


@pytest.mark.parametrize("module", ["kantlijn", "kantlijn.cli", "kantlijn.reading", "kantlijn.checks.registry"])
def test_start_up_loads_no_heavy_library(module: str) -> None:
    assert loaded(f"import {module}") & set(HEAVY) == set()


def test_a_plain_text_is_read_without_the_libraries_of_other_formats() -> None:
    code = "from kantlijn.reading import read_text\nread_text('Er kwamen 40 mensen.')"
    assert loaded(code) & set(HEAVY) == set()
