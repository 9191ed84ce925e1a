"""The command line. It says what was asked in the words of the rooms behind it; docs/decisions/0002 says why argparse.

Exit 0: nothing at or above --fail-on; 1: findings, or coverage under the bar; 2: usage, or a file that could not be
read (the others are still done).
"""

from __future__ import annotations

import argparse
import datetime
import os
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from kantlijn import __version__, spoken
from kantlijn.errors import Trouble, did_you_mean, why
from kantlijn.settings import FAIL_ON, LANGUAGES, Settings
from kantlijn.words import Words, said

if TYPE_CHECKING:
    from kantlijn.files import Input
    from kantlijn.proofread import Notice, Proof
    from kantlijn.report.layout import Line

CHECK_FORMATS = ("text", "json", "html", "csv")
MARKS_FORMATS = ("text", "json", "csv")
_SUFFIX = {"text": "txt", "json": "json", "html": "html", "csv": "csv"}
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
        _say(trouble, spoken.by_call(given, options))
        return _BAD
    except BrokenPipeError:
        # The reader of the answer has gone (`kantlijn check … | head`): nothing is left to be told.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _FINE
    except KeyboardInterrupt:
        return 130  # as a shell has it: 128 and the number of the signal


# -- the commands -----------------------------------------------------------------------------------------------------


def _check(options: argparse.Namespace) -> int:
    from kantlijn import manuscript, proofread
    from kantlijn.checks import registry
    from kantlijn.shelf import open_shelf

    registry.selected(options.select or (), options.ignore or ())
    given = _inputs(options, manuscript.SUFFIXES)
    shelf = open_shelf()

    def proof_of(path: str, settings: Settings, notice: Notice) -> Proof:
        return proofread.proofread(path, date=options.date, settings=settings, shelf=shelf, notice=notice)

    proofs, settled, messages = _each(options, given, proof_of)
    found_with = _found_with(options)
    if options.format == "json":
        from kantlijn.report import json

        _deliver(options, given, proofs, lambda chosen: json.checked(chosen, messages, found_with))
    elif options.format == "csv":
        from kantlijn.report import csv

        _deliver(options, given, proofs, lambda chosen: csv.checked(chosen, messages))
    elif options.format == "html":
        from kantlijn.report import html

        _deliver(options, given, proofs, lambda chosen: html.checked(chosen[0], messages(chosen[0]), found_with))
    else:
        from kantlijn.report import terminal

        _deliver_text(
            options, given, proofs,
            lambda chosen, width, plain: terminal.checked(chosen, messages, found_with, width, plain),
        )  # fmt: skip
    return max((_verdict(proof, settings) for proof, settings in zip(proofs, settled, strict=True)), default=_FINE)


def _marks(options: argparse.Namespace) -> int:
    from kantlijn import manuscript, proofread

    given = _inputs(options, manuscript.SUFFIXES)

    def proof_of(path: str, settings: Settings, notice: Notice) -> Proof:
        return proofread.read(path, language=settings.language, date=options.date, notice=notice)

    proofs, _, messages = _each(options, given, proof_of)
    if options.format == "json":
        from kantlijn.report import json

        _deliver(options, given, proofs, lambda chosen: json.marked(chosen, messages))
    elif options.format == "csv":
        from kantlijn.report import csv

        _deliver(options, given, proofs, csv.marked)
    else:
        from kantlijn.report import terminal

        _deliver_text(options, given, proofs, lambda chosen, width, plain: terminal.marked(chosen, messages))
    return _BAD if any(proof.troubles for proof in proofs) else _FINE


def _checks(options: argparse.Namespace) -> int:
    from kantlijn.checks import registry

    width = max((len(name) for name in registry.names()), default=0)
    _out("".join(f"{name:{width}}  {registry.load(name).summary}\n" for name in registry.names()))
    return _FINE


def _explain(options: argparse.Namespace) -> int:
    from kantlijn.checks import registry

    _out(registry.document(options.check))
    return _FINE


def _shelf(options: argparse.Namespace) -> int:
    from kantlijn.shelf import open_shelf

    def said(day: object) -> str:
        return str(datetime.date.fromordinal(day) if isinstance(day, int) else day)

    for table in open_shelf().tables():
        _out(
            f"{table.name}\n"
            f"  rows     {table.rows}\n"
            f"  dates    {said(table.first)} to {said(table.last)}\n"
            f"  origin   {table.origin}\n"
            f"  licence  {table.licence}\n"
        )
    return _FINE


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
        _out(f"{options.path}: {said(done, language)}\n")
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
    _out(f"{file}: {said(aside_now, language)}\n")
    return _FINE


# -- what the commands share ------------------------------------------------------------------------------------------


def _inputs(options: argparse.Namespace, suffixes: Iterable[str]) -> tuple[Input, ...]:
    from kantlijn import files

    skip = Path(options.output) if options.output else None
    given = files.inputs(options.paths, tuple(suffixes), skip)
    if not given:
        raise Trouble(
            "no_manuscript", Words("er zit geen manuscript in", "there is no manuscript in it"), ", ".join(options.paths),
            Words(f"bestanden op {_listed(suffixes)}", f"files that end in {_listed(suffixes)}"),
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
        _tell(proof, languages[id(proof)])
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


def _deliver(
    options: argparse.Namespace,
    given: Sequence[Input],
    proofs: Sequence[Proof],
    render: Callable[[Sequence[Proof]], str],
) -> None:
    # One answer about all of them on standard output or in one file; in a folder an answer about each.
    from kantlijn import files

    paths = [one.path for one in given]
    if not options.output:
        if options.format == "html" and proofs[0].story is None:
            return
        _out(render(proofs))
        return
    target = Path(options.output)
    if not _is_folder(target, options, len(given)):
        if options.format != "html" or proofs[0].story is not None:
            files.write(target, render(proofs).encode("utf-8", "replace"), paths)
        return
    for proof, name in zip(proofs, files.answer_names(given, _SUFFIX[options.format]), strict=True):
        if proof.story is None and options.format != "json":
            continue
        try:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = why(error)
            raise Trouble(
                "unwritable", Words(f"kan geen map zijn ({reason.nl})", f"cannot be a folder ({reason.en})"),
                str(target), Words("een map", "a folder"),
                Words("Kies een andere naam voor --output.", "Choose another name for --output."),
            ) from None  # fmt: skip
        files.write(target / name, render([proof]).encode("utf-8", "replace"), paths)


def _is_folder(target: Path, options: argparse.Namespace, count: int) -> bool:
    if target.is_dir():
        return True
    several = count > 1 or any(os.path.isdir(path) for path in options.paths)
    # `--output remarks.json` for several manuscripts is one file about all of them; html has a page for each.
    return several and (options.format == "html" or not target.suffix)


def _deliver_text(
    options: argparse.Namespace,
    given: Sequence[Input],
    proofs: Sequence[Proof],
    lines: Callable[[Sequence[Proof], int, bool], Iterable[Line]],
) -> None:
    from kantlijn.report import terminal

    styled = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    if styled and not options.output:
        import shutil

        width = min(terminal.WIDTH, shutil.get_terminal_size().columns)
        terminal.shown(lines(proofs, width, False))
        return
    _deliver(options, given, proofs, lambda chosen: terminal.written(lines(chosen, terminal.WIDTH, True)))


def _tell(proof: Proof, language: str) -> None:
    for trouble in proof.troubles:
        _say(trouble, language)
    for lapsed in proof.lapsed:
        words = ", ".join(f"“{each}”" for each in lapsed.words)
        what = f"{lapsed.fingerprint} ({lapsed.check}: {words})"
        notice = Words(
            f"de afdoening {what} is vervallen: de zin is veranderd, of de opmerking wordt niet meer gemaakt",
            f"the dismissal {what} has lapsed: its sentence changed, or the remark is no longer made",
        )
        sys.stderr.write(f"{proof.path}: {said(notice, language)}\n")


def _say(trouble: Trouble, language: str) -> None:
    where = f"{trouble.where}: " if trouble.where else ""
    lines = [f"kantlijn: {where}{said(trouble.message, language)}"]
    if trouble.expected:
        lines.append(f"  {'verwacht' if language == 'nl' else 'expected'}: {said(trouble.expected, language)}")
    if trouble.remedy:
        lines.append(f"  {said(trouble.remedy, language)}")
    sys.stderr.write("\n".join(lines) + "\n")


def _out(text: str) -> None:
    # Bytes, so that the answer is the same in every locale; a Windows console gets what it can show.
    if sys.stdout.isatty():
        sys.stdout.write(text.encode(sys.stdout.encoding or "utf-8", "replace").decode(sys.stdout.encoding or "utf-8"))
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()


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
    commands.add_parser("shelf", help="list the tables figures are held against").set_defaults(
        run=_shelf
    )

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
