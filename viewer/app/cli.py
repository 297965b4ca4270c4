"""The command line: `rhea [PATH ...]` is the window, every other command works without a screen."""

from __future__ import annotations

import argparse
import json
import math
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from viewer import __version__
from viewer.errors import PackError, Problem, RheaError, UsageError, has_errors

MODES = ("analyst", "presenter", "kiosk")
THEMES = ("dark", "light")
LARGEST_PX = 16384
MOST_REGIONS = 10_000_000
USAGE = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and gives the exit code: 0 done, 1 a problem of severity error, 2 wrong usage."""
    words = list(sys.argv[1:] if argv is None else argv)
    name = words[0] if words and words[0] in COMMANDS else ""
    options = _parser(name).parse_args(words[1:] if name else words)
    try:
        return COMMANDS[name](options)
    except UsageError as error:
        return _failed(options, error, USAGE)
    except RheaError as error:
        return _failed(options, error, 1)
    except BrokenPipeError:
        return 1


def _parser(name: str) -> argparse.ArgumentParser:
    if name:
        parser = argparse.ArgumentParser(prog=f"rhea {name}", description=SUMMARIES[name], allow_abbrev=False)
    else:
        commands = "\n".join(f"  rhea {word:<10}{SUMMARIES[word]}" for word in COMMANDS if word)
        parser = argparse.ArgumentParser(
            prog="rhea",
            description="Opens the window on a city pack or on data files.",
            epilog=f"other commands (rhea COMMAND --help):\n{commands}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        parser.add_argument("--version", action="version", version=f"rhea {__version__}")
    ARGUMENTS[name](parser)
    return parser


def _window_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="a city pack, or data files; the Capital when none")
    parser.add_argument("--mode", choices=MODES, default="analyst")
    parser.add_argument("--theme", choices=THEMES, default=None)
    _overlay_argument(parser)
    _reading_arguments(parser)


def _snapshot_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH")
    parser.add_argument("--out", type=_png, required=True, metavar="FILE.png")
    _overlay_argument(parser)
    parser.add_argument("--column", metavar="C", help="the column that the overlays with a choice of column show")
    parser.add_argument("--measure", metavar="M", help="the measure that the overlays with a choice of measure show")
    parser.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH")
    parser.add_argument("--time", metavar="T", help="ISO 8601, or the number of a step counted from 1")
    parser.add_argument("--tilt", type=_tilt, default=0.0, metavar="DEG", help="0 to 60")
    parser.add_argument("--theme", choices=THEMES, default="dark")
    parser.add_argument("--no-legend", action="store_true")
    _reading_arguments(parser)


def _describe_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH")
    _reading_arguments(parser)
    _json_argument(parser)


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH")
    _reading_arguments(parser)
    _json_argument(parser)


def _build_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("recipe", metavar="RECIPE")
    parser.add_argument("--from", dest="source", required=True, metavar="FOLDER")
    parser.add_argument("--to", dest="pack", required=True, metavar="PACK")
    _json_argument(parser)


def _audit_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PACK")
    parser.add_argument("--rules", choices=("statistical", "cfr267"), default="statistical")
    parser.add_argument("--alpha", type=_level, default=0.05, metavar="P", help="chance of an alarm on honest books")
    parser.add_argument("--time", metavar="FROM/TO", help="steps counted from 1, or ISO 8601 moments; both counted")
    _reading_arguments(parser)
    _json_argument(parser)


def _trace_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PACK")
    start = parser.add_mutually_exclusive_group(required=True)
    start.add_argument("--site", metavar="S", help="id or name of a site")
    start.add_argument("--region", metavar="R", help="id or name of a region")
    start.add_argument("--batch", metavar="B", help="id of a batch")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--upstream", dest="direction", action="store_const", const="upstream", help="where it came from")
    way.add_argument("--downstream", dest="direction", action="store_const", const="downstream", help="where it goes")
    _reading_arguments(parser)
    _json_argument(parser)


def _doctor_arguments(parser: argparse.ArgumentParser) -> None:
    _json_argument(parser)


def _measure_arguments(parser: argparse.ArgumentParser) -> None:
    from viewer.app.measure import arguments

    arguments(parser)
    _reading_arguments(parser)
    _json_argument(parser)


def _index_arguments(parser: argparse.ArgumentParser) -> None:
    from viewer.app.index import arguments

    arguments(parser)
    _json_argument(parser)


def _plume_arguments(parser: argparse.ArgumentParser) -> None:
    from viewer.app.plume import arguments

    arguments(parser)
    _reading_arguments(parser)
    _json_argument(parser)


def _bench_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--regions", type=_count, default=1_000_000, metavar="N", help="districts of the made city")
    parser.add_argument("--keep", type=Path, metavar="FILE.gpkg", help="leaves the city there")
    _json_argument(parser)


def _overlay_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--overlay", action="append", default=[], metavar="KIND", help="one kind; may be repeated")


def _reading_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--layer", metavar="NAME", help="the layer of a file with several")
    parser.add_argument("--crs", type=_crs, metavar="EPSG:n|local", help="local is a plane without metres")


def _json_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def _size(text: str) -> tuple[int, int]:
    if not (match := re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", text)):
        raise argparse.ArgumentTypeError(f"{text!r} is not WIDTHxHEIGHT, such as 1920x1080")
    size = int(match[1]), int(match[2])
    if min(size) < 64 or max(size) > LARGEST_PX:
        raise argparse.ArgumentTypeError(f"each side must be 64 to {LARGEST_PX} pixels")
    return size


def _png(text: str) -> str:
    if Path(text).suffix.lower() != ".png":
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .png, the one format of a snapshot")
    return text


def _level(text: str) -> float:
    try:
        level = float(text)
    except ValueError:
        level = math.nan
    if not 0.0 < level < 1.0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a level between 0 and 1, such as 0.05")
    return level


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_REGIONS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of regions, 1 to {MOST_REGIONS}")
    return int(text)


def _tilt(text: str) -> float:
    try:
        tilt = float(text)
    except ValueError:
        tilt = math.nan
    if not 0.0 <= tilt <= 60.0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a tilt of 0 to 60 degrees")
    return tilt


def _crs(text: str) -> str:
    if text.lower() == "local":
        return "local"
    if not re.fullmatch(r"(?i)epsg:\d{4,6}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is neither EPSG:n, such as EPSG:2263, nor local")
    return text.upper()


def _failed(options: argparse.Namespace, error: RheaError, code: int) -> int:
    problems = error.problems if isinstance(error, PackError) else (Problem(str(error)),)
    if getattr(options, "json", False):
        answer: dict[str, object] = {"ok": False, "problems": [problem.as_dict() for problem in problems]}
        print_json(answer)
    else:
        for problem in problems:
            print(f"rhea: {problem.severity}: {problem.sentence()}", file=sys.stderr)
    return code


def print_json(answer: dict[str, object]) -> None:
    """One JSON object on stdout; numbers that are missing or not finite are null."""
    print(json.dumps(finite(answer), ensure_ascii=False, allow_nan=False))


def finite(value: object) -> object:
    """The value with every nan and infinity replaced by None, at any depth; mappings and sequences become JSON's."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {str(key): finite(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [finite(item) for item in value]
    if hasattr(value, "item"):  # a NumPy scalar
        return finite(value.item())
    return value


def _window(options: argparse.Namespace) -> int:
    from viewer.app import gallery

    for word in options.paths:
        if re.fullmatch(r"[a-z]+", word) and not Path(word).exists():
            raise UsageError(f"{word}: neither a file nor a command; commands: {', '.join(filter(None, COMMANDS))}")
    paths = [Path(path) for path in options.paths] or [gallery.capital()]
    if not gallery.has_display():
        return gallery.draw_all(paths, options.overlay, layer=options.layer, crs=options.crs)
    from viewer.app.main import run_window

    return run_window(
        paths, mode=options.mode, overlays=options.overlay, theme=options.theme, layer=options.layer, crs=options.crs
    )


def _snapshot(options: argparse.Namespace) -> int:
    from viewer.app.gallery import draw

    reading = _read([options.path], options)
    draw(reading.city, Path(options.out), options)
    _tell(reading.problems)
    print(f"rhea: wrote {options.out}", file=sys.stderr)
    return int(has_errors(reading.problems))


def _describe(options: argparse.Namespace) -> int:
    from viewer.app.describe import describe, in_words

    reading = _read([options.path], options)
    answer = describe(reading.city)
    if options.json:
        print_json(answer)
    else:
        print(in_words(answer))
    _tell(reading.problems)
    return int(has_errors(reading.problems))


def _check(options: argparse.Namespace) -> int:
    from viewer.packs.passport import check

    passports = [check(Path(path), layer=options.layer, crs=options.crs) for path in options.paths]
    answers = [{"path": str(path)} | passport.as_dict() for path, passport in zip(options.paths, passports)]
    ok = all(answer["ok"] for answer in answers)
    if options.json:
        print_json(answers[0] if len(answers) == 1 else {"ok": ok, "files": answers})
    else:
        from viewer.app.describe import passport_in_words

        print("\n\n".join(passport_in_words(answer) for answer in answers))
    return int(not ok)


def _build(options: argparse.Namespace) -> int:
    from viewer.packs.build import BuildRefused, build

    try:
        report = build(Path(options.recipe), Path(options.source), Path(options.pack))
    except BuildRefused as refused:
        if not options.json:
            raise
        print_json(refused.report.as_dict())
        return 1
    if options.json:
        print_json(report.as_dict())
    else:
        for join in report.joins:
            print(join.sentence())
        print(f"wrote {options.pack}")
        _tell(report.problems)
    return int(has_errors(report.problems))


def _audit(options: argparse.Namespace) -> int:
    from viewer.app.audit import audited, in_words

    reading = _read([options.path], options)
    answer = audited(reading.city, rules=options.rules, alpha=options.alpha, time=options.time)
    return _answered(options, answer, in_words, reading.problems)


def _trace(options: argparse.Namespace) -> int:
    from viewer.app.trace import in_words, traced

    reading = _read([options.path], options)
    answer = traced(
        reading.city, site=options.site, region=options.region, batch=options.batch, direction=options.direction
    )
    return _answered(options, answer, in_words, reading.problems)


def _answered(options: argparse.Namespace, answer: dict, in_words: Callable, problems: Sequence[Problem]) -> int:
    if options.json:
        print_json(answer)
    else:
        print(in_words(answer))
    _tell(problems)
    return int(has_errors(problems))


def _doctor(options: argparse.Namespace) -> int:
    from viewer.app.doctor import examine

    findings = examine()
    if options.json:
        print_json({"ok": all(f.ok or f.optional for f in findings), "findings": [f.as_dict() for f in findings]})
    else:
        print("\n".join(finding.sentence() for finding in findings))
    return int(not all(finding.ok or finding.optional for finding in findings))


def _measure(options: argparse.Namespace) -> int:
    from viewer.app.measure import measure

    reading = _read([options.path], options)
    answer = measure(reading.city, options)
    _answer(options, answer, "\n".join(f"{name:<32} {value}" for name, value in answer.items()))
    _tell(reading.problems)
    return int(has_errors(reading.problems))


def _index(options: argparse.Namespace) -> int:
    from viewer.app.index import run

    found = run(options)
    _answer(options, found, f"{found['recipe']}: {found['scored']} of {found['rows']} rows scored; wrote {options.out}")
    return 0


def _plume(options: argparse.Namespace) -> int:
    from viewer.app.plume import answer, in_words

    reading = _read([options.path], options)
    found = answer(reading.city, options)
    _answer(options, found, in_words(found))
    _tell(reading.problems)
    return int(has_errors(reading.problems))


def _answer(options: argparse.Namespace, answer: dict[str, object], words: str) -> None:
    if options.json:
        print_json(answer)
    else:
        print(words)


def _bench(options: argparse.Namespace) -> int:
    from viewer.app import gallery

    if not gallery.has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from viewer.app.bench import bench, in_words

    figures = bench(options.regions, keep=options.keep)
    if options.json:
        print_json(figures)
    else:
        print(in_words(figures))
    return 0


def _read(paths: Sequence[str], options: argparse.Namespace):
    from viewer.packs.read import read

    return read([Path(path) for path in paths], layer=options.layer, crs=options.crs)


def _tell(problems: Sequence[Problem]) -> None:
    for problem in problems:
        print(f"rhea: {problem.severity}: {problem.sentence()}", file=sys.stderr)


SUMMARIES = {
    "snapshot": "draws the stage into a PNG",
    "describe": "says what a pack or file holds",
    "check": "the data passport: what is wrong, repaired, missing or doubtful",
    "build": "makes a city pack from raw files as a recipe says",
    "audit": "whether the books of the flows can be true, and whose cannot",
    "trace": "where waste came from or went to, or the way of one batch",
    "measure": "how unequal a column is, and whether like values lie side by side",
    "index": "an index of several indicators over a table, as a recipe says",
    "plume": "the smoke of one site in one wind",
    "doctor": "explains what this machine lacks",
    "bench": "measures how fast this machine opens and draws a made city",
}
ARGUMENTS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "": _window_arguments,
    "snapshot": _snapshot_arguments,
    "describe": _describe_arguments,
    "check": _check_arguments,
    "build": _build_arguments,
    "audit": _audit_arguments,
    "trace": _trace_arguments,
    "measure": _measure_arguments,
    "index": _index_arguments,
    "plume": _plume_arguments,
    "doctor": _doctor_arguments,
    "bench": _bench_arguments,
}
COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "": _window,
    "snapshot": _snapshot,
    "describe": _describe,
    "check": _check,
    "build": _build,
    "audit": _audit,
    "trace": _trace,
    "measure": _measure,
    "index": _index,
    "plume": _plume,
    "doctor": _doctor,
    "bench": _bench,
}
