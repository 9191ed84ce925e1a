"""The command line. It says what was asked in the words of the rooms behind it; docs/decisions/0002 says why argparse.

Exit 0: nothing at or above --fail-on; 1: findings, or coverage under the bar; 2: usage, or a file that could not be
read (the others are still done).
"""

from __future__ import annotations

import argparse
import datetime
import functools
import os
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from kantlijn import __version__, delivery, spoken
from kantlijn.errors import Trouble, did_you_mean
from kantlijn.settings import FAIL_ON, LANGUAGES, Settings, shelf_folder
from kantlijn.words import Words, said

if TYPE_CHECKING:
    from kantlijn.files import Input
    from kantlijn.proofread import Notice, Proof

CHECK_FORMATS = ("text", "json", "html", "csv", "questions", "copy", "docx", "odt", "pdf")
_COPIES = ("copy", "docx", "odt", "pdf")
MARKS_FORMATS = ("text", "json", "csv")
_FINE, _FAILED, _BAD = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit code; what a person has to know of a failure is on standard error."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    options: argparse.Namespace | None = None
    try:
        options = _parser().parse_args(given)
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except Trouble as trouble:
        delivery.say(trouble, spoken.by_call(given, options))
        return _BAD
    except BrokenPipeError:
        # The reader of the answer has gone (`kantlijn check … | head`): nothing is left to be told.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _FINE
    except KeyboardInterrupt:
        return 130  # as a shell has it: 128 and the number of the signal


# -- the commands -----------------------------------------------------------------------------------------------------


def _check(options: argparse.Namespace) -> int:
    from kantlijn import proofread
    from kantlijn.checks import registry
    from kantlijn.shelf import open_shelf

    registry.selected(options.select or (), options.ignore or ())
    given = _inputs(options, _suffixes(options.format))
    shelf = functools.cache(lambda folder: open_shelf(own=folder))  # each once, whatever the number of manuscripts

    def proof_of(path: str, settings: Settings, notice: Notice) -> Proof:
        tables = shelf(shelf_folder(settings))
        return proofread.proofread(path, date=options.date, settings=settings, shelf=tables, notice=notice)

    proofs, settled, messages = _each(options, given, proof_of)
    fine = _reported(options, given, proofs, messages)
    verdicts = (_verdict(proof, settings) for proof, settings in zip(proofs, settled, strict=True))
    return max((*verdicts, _FINE if fine else _BAD))


def _reported(
    options: argparse.Namespace, given: Sequence[Input], proofs: Sequence[Proof], messages: Callable[[Proof], str]
) -> bool:
    # The answer in the format that was asked for; says whether all of it could be made.
    found_with = _found_with(options)
    if options.format in _COPIES:
        from kantlijn.report import copy

        return delivery.copies(
            options, given, proofs, lambda proof: copy.copied(proof, messages(proof), options.format),
            lambda trouble, proof: delivery.say(trouble, messages(proof)),
        )  # fmt: skip
    if options.format == "json":
        from kantlijn.report import json

        delivery.of_all(options, given, proofs, lambda chosen: json.checked(chosen, messages, found_with))
    elif options.format == "csv":
        from kantlijn.report import csv

        delivery.of_all(options, given, proofs, lambda chosen: csv.checked(chosen, messages))
    elif options.format == "html":
        from kantlijn.report import html

        delivery.of_each(options, given, proofs, lambda proof: html.checked(proof, messages(proof), found_with))
    elif options.format == "questions":
        from kantlijn.report import questions

        delivery.of_all(options, given, proofs, lambda chosen: questions.asked(chosen, messages))
    else:
        from kantlijn.report import terminal

        delivery.of_lines(
            options, given, proofs,
            lambda chosen, width, plain: terminal.checked(chosen, messages, found_with, width, plain),
        )  # fmt: skip
    return True


def _suffixes(form: str) -> tuple[str, ...]:
    # What a folder is searched for: all that can be read, or all that the asked copy can be made of.
    from kantlijn import manuscript

    if form not in _COPIES:
        return manuscript.SUFFIXES
    from kantlijn.manuscript import remarks

    formats = remarks.FORMATS if form == "copy" else (form,)
    return tuple(suffix for each in formats for suffix in manuscript.suffixes_of(each))


def _marks(options: argparse.Namespace) -> int:
    from kantlijn import manuscript, proofread
    from kantlijn.shelf import open_shelf

    given = _inputs(options, manuscript.SUFFIXES)
    shelf = open_shelf() if options.format == "json" else None

    def proof_of(path: str, settings: Settings, notice: Notice) -> Proof:
        return proofread.read(
            path, language=settings.language, date=options.date, names=settings.names, shelf=shelf, notice=notice
        )

    proofs, _, messages = _each(options, given, proof_of)
    if options.format == "json":
        from kantlijn.report import json

        delivery.of_all(options, given, proofs, lambda chosen: json.marked(chosen, messages))
    elif options.format == "csv":
        from kantlijn.report import csv

        delivery.of_all(options, given, proofs, csv.marked)
    else:
        from kantlijn.report import terminal

        delivery.of_lines(options, given, proofs, lambda chosen, width, plain: terminal.marked(chosen, messages))
    return _BAD if any(proof.troubles for proof in proofs) else _FINE


def _checks(options: argparse.Namespace) -> int:
    from kantlijn.checks import registry

    width = max((len(name) for name in registry.names()), default=0)
    delivery.out("".join(f"{name:{width}}  {registry.load(name).summary}\n" for name in registry.names()))
    return _FINE


def _explain(options: argparse.Namespace) -> int:
    from kantlijn.checks import registry

    delivery.out(registry.document(options.check))
    return _FINE


def _shelf(options: argparse.Namespace) -> int:
    from kantlijn.shelf import open_shelf

    for table in open_shelf(own=_own_shelf(options)).tables():
        dates = table.first if table.first == table.last else f"{table.first} to {table.last}"
        delivery.out(
            f"{table.name}\n"
            f"  title    {table.title}\n"
            f"  kind     {table.kind}{', of the desk' if table.own else ''}\n"
            f"  rows     {table.rows}\n"
            f"  dates    {dates}\n"
            f"  origin   {table.origin}\n"
            f"  licence  {table.licence}\n"
            f"  sha256   {table.sha256[:12]}\n"
        )
    return _FINE


def _shelf_add(options: argparse.Namespace) -> int:
    from kantlijn.shelf import desk

    folder, language = _own_shelf(options), spoken.by_call((), options)
    for path in options.files:
        table = desk.add(folder, Path(path))
        rows = len(table.rows)
        told = Words(f"{rows} rijen van de soort {table.kind}", f"{rows} rows of the kind {table.kind}")
        delivery.out(f"{folder / table.source.table}.csv: {said(told, language)}\n")
    return _FINE


def _shelf_remove(options: argparse.Namespace) -> int:
    from kantlijn.shelf import desk

    gone = desk.remove(_own_shelf(options), options.name)
    delivery.out(f"{gone}: {said(Words('weggehaald', 'removed'), spoken.by_call((), options))}\n")
    return _FINE


def _shelf_refresh(options: argparse.Namespace) -> int:
    from kantlijn.shelf import refresh

    file = Path(options.source) if options.source else None
    done = refresh.rates(_own_shelf(options), file)
    told = Words(f"koersen tot en met {done.last}, was {done.before}", f"rates up to {done.last}, was {done.before}")
    delivery.out(f"{done.path}: {said(told, spoken.by_call((), options))}\n")
    return _FINE


def _own_shelf(options: argparse.Namespace) -> Path:
    # The shelf of the settings that hold in the folder the command is called in.
    from kantlijn import settings

    return settings.shelf_folder(settings.find(Path("stdin")))


def _dismiss(options: argparse.Namespace) -> int:
    from kantlijn import dismissals, proofread
    from kantlijn.files import STANDARD_INPUT

    if options.path == STANDARD_INPUT:
        raise Trouble(
            "usage",
            Words(
                "bij tekst via standaardinvoer is geen plaats om te bewaren wat terzijde is gelegd",
                "a text on standard input has no place to keep dismissals",
            ),
            "dismiss", Words("een bestand", "a file"),
        )  # fmt: skip
    if not options.reason.strip():
        raise Trouble(
            "usage",
            Words("een opmerking terzijde leggen vraagt een reden", "a dismissal needs a reason"),
            "--reason",
            Words("waarom de tekst klopt zoals hij er staat", "why the text is right as it stands"),
        )
    # A remark can be put aside whether or not this run would have selected its check.
    settings = replace(_settings(options, options.path), select=(), ignore=())
    proof = proofread.proofread(options.path, date=options.date, settings=settings)
    if proof.story is None:
        raise proof.troubles[0]
    story = proof.story
    language = spoken.about(proof, settings, None, options.lang)
    wanted = options.fingerprint.lower()
    open_marks = {dismissals.fingerprint(story, finding): finding for finding in proof.findings}
    aside = [dismissals.fingerprint(story, finding) for finding in proof.dismissed]
    found = [mark for mark in open_marks if wanted and mark.startswith(wanted)]
    before = [mark for mark in aside if wanted and mark.startswith(wanted)]
    if before and not found:
        done = Words(
            f"{before[0]} was al terzijde gelegd; er is niets geschreven",
            f"{before[0]} was dismissed before; nothing was written",
        )
        delivery.out(f"{options.path}: {said(done, language)}\n")
        return _FINE
    if len(found) != 1:
        several = Words(f"meer opmerkingen beginnen met “{wanted}”", f"several remarks start with “{wanted}”")
        none = Words(f"geen opmerking heet hier “{wanted}”", f"no remark on it is called “{wanted}”")
        raise Trouble(
            "unknown_fingerprint",
            several if found else none,
            options.path,
            ", ".join(found or open_marks) or Words("helemaal geen opmerking", "no remark at all"),
            Words(
                "`kantlijn check` drukt het commando bij elke opmerking af.",
                "`kantlijn check` prints the command with every remark.",
            ),
        )
    finding = open_marks[found[0]]
    # The one place where the clock is asked: when an editor took the decision.
    now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
    who = _user() if options.who is None else options.who
    words = dismissals.words(story, finding)
    file = dismissals.add(
        options.path, dismissals.Dismissal(finding.check, found[0], words, who, now, options.reason.strip())
    )
    aside_now = Words(f"{finding.check} {found[0]} terzijde gelegd", f"{finding.check} {found[0]} dismissed")
    delivery.out(f"{file}: {said(aside_now, language)}\n")
    return _FINE


# -- what the commands share ------------------------------------------------------------------------------------------


def _inputs(options: argparse.Namespace, suffixes: Iterable[str]) -> tuple[Input, ...]:
    from kantlijn import files

    skip = Path(options.output) if options.output else None
    given = files.books(options.paths) if options.book else files.inputs(options.paths, tuple(suffixes), skip)
    if not given:
        raise Trouble(
            "no_manuscript", Words("er zit geen manuscript in", "there is no manuscript in it"), ", ".join(options.paths),
            Words(f"bestanden op {_listed(suffixes)}", f"files that end in {_listed(suffixes)}"),
        )  # fmt: skip
    if options.format in _COPIES and not options.output:
        raise Trouble(
            "usage",
            Words("een kopie van het manuscript komt in een bestand", "a copy of the manuscript goes to a file"),
            "--output", Words("een bestand, of een map voor meer dan één", "a file, or a folder for more than one"),
        )  # fmt: skip
    if options.format == "html" and len(given) > 1 and not options.output:
        raise Trouble(
            "usage",
            Words("elk manuscript krijgt een eigen pagina", "each of several manuscripts gets a page of its own"),
            "--output", Words("een map", "a folder"),
        )  # fmt: skip
    return given


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _each(
    options: argparse.Namespace, given: Sequence[Input], proof_of: Callable[[str, Settings, Notice], Proof]
) -> tuple[list[Proof], list[Settings], Callable[[Proof], str]]:
    # Every manuscript with the settings that hold for it; what goes wrong with one leaves the others as they are. With
    # them comes the language in which people are told about each.
    from kantlijn import proofread
    from kantlijn.progress import progress

    proofs: list[Proof] = []
    settled: list[Settings] = []
    languages: dict[int, str] = {}
    with progress(len(given), spoken.by_call((), options)) as notice:
        for one in given:
            try:
                settings = _settings(options, one.path)
            except Trouble as trouble:
                settled.append(Settings())
                proofs.append(proofread.Proof(one.path, troubles=(trouble,)))
            else:
                settled.append(settings)
                proofs.append(proof_of(one.path, settings, notice))
            languages[id(proofs[-1])] = spoken.about(proofs[-1], settled[-1], options.messages, options.lang)
    for proof in proofs:
        delivery.tell(proof, languages[id(proof)])
    return proofs, settled, lambda proof: languages[id(proof)]


def _settings(options: argparse.Namespace, path: str) -> Settings:
    from kantlijn import settings
    from kantlijn.files import STANDARD_INPUT

    found = settings.find(Path("stdin" if path == STANDARD_INPUT else path))
    said = {
        "language": options.lang,
        "messages": getattr(options, "messages", None),
        "select": getattr(options, "select", None),
        "ignore": getattr(options, "ignore", None),
        "fail_on": getattr(options, "fail_on", None),
        "fail_under": getattr(options, "fail_under", None),
    }
    given: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in said.items() if value is not None
    }
    return replace(found, **given)


def _found_with(options: argparse.Namespace) -> tuple[str, ...]:
    # What a remark depends on besides the file; the command that puts it aside has to say it again.
    language = ("--lang", options.lang) if options.lang else ()
    date = ("--date", options.date.isoformat()[:16]) if options.date else ()
    return (*language, *date)


def _verdict(proof: Proof, settings: Settings) -> int:
    if proof.troubles:
        return _BAD
    failing = {"error": ("error",), "query": ("error", "query"), "never": ()}[settings.fail_on]
    if any(finding.severity in failing for finding in proof.findings):
        return _FAILED
    figures = proof.coverage.quantities
    if settings.fail_under is not None and figures.checked * 100 < settings.fail_under * figures.total:
        return _FAILED
    return _FINE


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


# -- the grammar ------------------------------------------------------------------------------------------------------


def _help(prog: str) -> argparse.HelpFormatter:
    # A width of its own, the same everywhere; else argparse loads half a dozen modules to ask the terminal for one,
    # at every start and for every option.
    return argparse.HelpFormatter(prog, width=100)


class _Parser(argparse.ArgumentParser):
    def __init__(self, **said: Any) -> None:
        super().__init__(formatter_class=_help, allow_abbrev=False, **said)

    def error(self, message: str) -> NoReturn:
        """What is wrong with the call, and where the help is."""
        raise Trouble(
            "usage",
            Words(_in_dutch(message), message),
            remedy=Words(f"`{self.prog} --help` zegt wat er is.", f"`{self.prog} --help` lists what there is."),
        )


# What argparse of Python 3.11 to 3.14 says of a wrong call; what it may say one day and is not here stays English.
_DUTCH = (
    (r"the following arguments are required: (.+)", r"dit ontbreekt: \1"),
    (r"unrecognized arguments: (.+)", r"dit wordt niet begrepen: \1"),
    (r"argument (.+?): expected one argument", r"\1: hier hoort een waarde achter"),
    (r"argument (.+?): expected at least one argument", r"\1: hier hoort minstens één waarde achter"),
    (r"argument (.+?): ignored explicit argument (.+)", r"\1: hier hoort geen waarde achter (\2)"),
    (r"argument (.+?): not allowed with argument (.+)", r"\1: gaat niet samen met \2"),
    (r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)", r"\1: \2 bestaat niet; wel: \3"),
)


def _in_dutch(message: str) -> str:
    for english, dutch in _DUTCH:
        if re.fullmatch(english, message):
            return re.sub(english, dutch, message)
    return message


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="kantlijn",
        description="A linter for the figures, quotes and sources in reportage.",
        epilog="Exit 0: nothing to stop for; 1: findings, or too few figures checked; 2: a wrong call or a bad file.",
    )
    parser.add_argument("--version", action="version", version=f"kantlijn {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=_Parser)

    check = commands.add_parser("check", help="say what in a manuscript cannot be right")
    _reading_options(check, CHECK_FORMATS)
    check.add_argument("--select", action="extend", type=_names, metavar="CHECK", help="only these checks or families")
    check.add_argument("--ignore", action="extend", type=_names, metavar="CHECK", help="all but these")
    check.add_argument("--fail-on", type=_one_of("--fail-on", FAIL_ON), metavar="|".join(FAIL_ON), help="exit 1 from this on")
    check.add_argument(
        "--fail-under", type=_percentage, metavar="PERCENT", help="exit 1 where fewer of the figures were checked"
    )
    check.set_defaults(run=_check)

    marks = commands.add_parser("marks", help="list every figure, time and quotation")
    _reading_options(marks, MARKS_FORMATS)
    marks.set_defaults(run=_marks)

    commands.add_parser("checks", help="list the checks").set_defaults(run=_checks)
    explain = commands.add_parser("explain", help="say what a check does, and why")
    explain.add_argument("check", metavar="CHECK")
    explain.set_defaults(run=_explain)
    shelf = commands.add_parser("shelf", help="list the tables figures are held against, or change those of the desk")
    shelf.set_defaults(run=_shelf)
    steps = shelf.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)
    add = steps.add_parser("add", help="put a table of the desk on the shelf; docs/shelf.md says how one looks")
    add.add_argument("files", nargs="+", metavar="FILE", help="a CSV file with a header between two lines of +++")
    add.set_defaults(run=_shelf_add)
    remove = steps.add_parser("remove", help="take a table of the desk off the shelf")
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(run=_shelf_remove)
    fresh = steps.add_parser("refresh", help="fetch the exchange rates since; the one command that uses the network")
    fresh.add_argument(
        "--from", dest="source", metavar="FILE", help="the ECB's eurofxref-hist.zip, where this machine is not connected"
    )
    fresh.set_defaults(run=_shelf_refresh)

    dismiss = commands.add_parser("dismiss", help="put a remark aside, with a reason")
    dismiss.add_argument("path", metavar="PATH")
    dismiss.add_argument("fingerprint", metavar="FINGERPRINT", help="as printed with the remark, or how it starts")
    dismiss.add_argument("--reason", required=True, metavar="TEXT", help="why the text is right as it stands")
    dismiss.add_argument("--who", metavar="NAME", help="who decides; the name of the user if left out")
    _when_and_what(dismiss)
    dismiss.set_defaults(run=_dismiss)
    return parser


def _reading_options(parser: argparse.ArgumentParser, formats: tuple[str, ...]) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for text on standard input")
    parser.add_argument("--format", type=_one_of("--format", formats), default="text", metavar="|".join(formats))
    parser.add_argument(
        "--book", action="store_true", help="each PATH is a folder: the chapters of one book, read as one story"
    )
    parser.add_argument("--output", metavar="PATH", help="write there; a folder where there are several manuscripts")
    parser.add_argument(
        "--messages", type=_one_of("--messages", LANGUAGES), metavar="nl|en", help="the language of remarks and errors"
    )
    _when_and_what(parser)


def _when_and_what(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", type=_one_of("--lang", LANGUAGES), metavar="nl|en", help="the language of the manuscripts")
    parser.add_argument(
        "--date", type=_moment, metavar="YYYY-MM-DD[THH:MM]", help="the moment the story is told at"
    )


# A value that is not right is told as Trouble, past argparse, which has no second language.


def _one_of(option: str, choices: Sequence[str]) -> Callable[[str], str]:
    def chosen(value: str) -> str:
        if value in choices:
            return value
        import difflib

        near = difflib.get_close_matches(value, choices, 1, 0.5)
        raise Trouble(
            "usage", Words(f"“{value}” kan hier niet", f"“{value}” cannot be"), option, ", ".join(choices),
            did_you_mean(near[0]) if near else "",
        )  # fmt: skip

    return chosen


def _names(value: str) -> list[str]:
    return [name.strip() for name in value.split(",") if name.strip()]


def _moment(value: str) -> datetime.date:
    for length, parse in ((10, datetime.date.fromisoformat), (16, datetime.datetime.fromisoformat)):
        if len(value) == length and value[4] == "-":
            try:
                return parse(value)
            except ValueError:
                break
    raise Trouble(
        "usage", Words(f"“{value}” is geen dag of moment", f"“{value}” is no day or moment"), "--date",
        Words("zoiets als 2024-05-31 of 2024-05-31T14:30", "such as 2024-05-31 or 2024-05-31T14:30"),
    )  # fmt: skip


def _percentage(value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 100:
        raise Trouble(
            "usage", Words(f"“{value}” is geen percentage", f"“{value}” is no percentage"), "--fail-under",
            Words("een getal van 0 tot en met 100", "a number from 0 to 100"),
        )  # fmt: skip
    return number


if __name__ == "__main__":
    sys.exit(main())
