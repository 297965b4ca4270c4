"""The command line: `rhea [PATH ...]` is the window, every other command works without a screen."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import __version__, tongue
from viewer.app.answers import print_json
from viewer.app.arguments import ARGUMENTS, SUMMARIES
from viewer.errors import PackError, Problem, RheaError, UsageError, has_errors

if TYPE_CHECKING:
    from viewer.model.city import City
    from viewer.packs.passing import Reading

USAGE = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and gives the exit code: 0 done, 1 a problem of severity error, 2 wrong usage."""
    words = list(sys.argv[1:] if argv is None else argv)
    name = words[0] if words and words[0] in COMMANDS else ""
    options = _parser(name).parse_args(words[1:] if name else words)
    options.words = words  # for a window in a process of its own
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
        wide = max(map(len, COMMANDS)) + 2
        commands = "\n".join(f"  rhea {word:<{wide}}{SUMMARIES[word]}" for word in COMMANDS if word)
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


def _failed(options: argparse.Namespace, error: RheaError, code: int) -> int:
    problems = error.problems if isinstance(error, PackError) else (Problem(str(error)),)
    if getattr(options, "json", False):
        answer: dict[str, object] = {"ok": False, "problems": [problem.as_dict() for problem in problems]}
        print_json(answer)
    else:
        for problem in problems:
            print(f"rhea: {problem.severity}: {problem.sentence()}", file=sys.stderr)
    return code


def _window(options: argparse.Namespace) -> int:
    from viewer.app import gallery

    for word in options.paths:
        if re.fullmatch(r"[a-z]+", word) and not Path(word).exists():
            raise UsageError(f"{word}: neither a file nor a command; commands: {', '.join(filter(None, COMMANDS))}")
    paths = [Path(path) for path in options.paths] or [gallery.capital()]
    if not gallery.has_display():
        return gallery.draw_all(
            paths, options.overlay, layer=options.layer, crs=options.crs, region_set=options.region_set
        )
    if options.mode != "presenter" and (options.story or options.cut or options.screens != "auto"):
        raise UsageError("--story, --cut, --one-screen and --share belong to --mode presenter")
    from viewer.app import guardian

    if options.mode in guardian.POLICIES and not guardian.is_guarded():
        command = [sys.executable, "-m", "viewer", *options.words]
        return guardian.Guardian(command, guardian.POLICIES[options.mode]).run()
    from viewer.app.main import run_window
    from viewer.app.talk_wish import Wish

    talk = Wish(options.story or "", options.cut, wanted=options.screens, preflight=True)
    return run_window(
        paths, mode=options.mode, overlays=options.overlay, theme=options.theme, language=options.language,
        layer=options.layer, crs=options.crs,
        region_set=options.region_set or "", backdrop=gallery.photograph(options.backdrop, options.pins),
        talk=talk if options.mode == "presenter" else None,
    )  # fmt: skip


def _snapshot(options: argparse.Namespace) -> int:
    from viewer.app.gallery import draw

    reading = _read([options.path], options)
    with _told(reading, options) as city:
        draw(city, options.out, options)
    _tell(reading.problems, len(reading.repairs))
    print(f"rhea: wrote {options.out}", file=sys.stderr)
    return int(has_errors(reading.problems))


def _tour(options: argparse.Namespace) -> int:
    os.environ["QT_HASH_SEED"] = "0"  # as of reports: the same handout every time
    from viewer.app.tour_command import run

    reading = _read([options.path], options)
    with _told(reading, options) as city:
        told = run(city, options)
    _tell(reading.problems, len(reading.repairs))
    return int(has_errors(reading.problems) or not told)


def _describe(options: argparse.Namespace) -> int:
    from viewer.app.describe import describe, in_words

    reading = _read([options.path], options)
    return _answered(options, describe(reading.city), in_words, reading)


def _check(options: argparse.Namespace) -> int:
    from viewer.app.story_check import with_stories
    from viewer.app.text_check import with_texts
    from viewer.packs.passport import check

    found = [check(Path(path), layer=options.layer, crs=options.crs) for path in options.paths]
    passports = [
        with_texts(with_stories(passport, Path(path)), Path(path)) for passport, path in zip(found, options.paths)
    ]
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
        for problem in report.problems:
            print(f"rhea: {problem.severity}: {problem.sentence()}", file=sys.stderr)
    return int(has_errors(report.problems))


def _audit(options: argparse.Namespace) -> int:
    from viewer.app.audit import audited, in_words

    reading = _read([options.path], options)
    answer = audited(reading.city, rules=options.rules, alpha=options.alpha, time=options.time)
    return _answered(options, answer, in_words, reading)


def _trace(options: argparse.Namespace) -> int:
    from viewer.app.trace import in_words, standings, traced

    reading = _read([options.path], options)
    if options.standing:
        answer = standings(reading.city)
    else:
        answer = traced(
            reading.city, site=options.site, region=options.region, batch=options.batch, direction=options.direction
        )
    return _answered(options, answer, in_words, reading)


def _answered(options: argparse.Namespace, answer: dict, in_words: Callable, reading: Reading) -> int:
    if options.json:
        print_json(answer)
    else:
        print(in_words(answer))
    _tell(reading.problems, len(reading.repairs))
    return int(has_errors(reading.problems))


def _doctor(options: argparse.Namespace) -> int:
    from viewer.app.doctor import examine

    findings = examine()
    if options.json:
        print_json({"ok": all(f.ok or f.optional for f in findings), "findings": [f.as_dict() for f in findings]})
    else:
        print("\n".join(finding.sentence() for finding in findings))
    return int(not all(finding.ok or finding.optional for finding in findings))


def _measure(options: argparse.Namespace) -> int:
    from viewer.app.measure import measure, measured
    from viewer.app.measure_words import in_words

    reading = _read([options.path], options)
    answer = measure(reading.city, options)
    _answer(options, answer, in_words(answer, *measured(reading.city, options.column)))
    _tell(reading.problems, len(reading.repairs))
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
    _answer(options, found, in_words(found, reading.city.base))
    _tell(reading.problems, len(reading.repairs))
    return int(has_errors(reading.problems))


def _replay(options: argparse.Namespace) -> int:
    from viewer.app.replay import in_words, replay

    found = replay(options.receipt, options.data)
    _answer(options, found, in_words(found))
    return int(not found["same"])


def _zonal(options: argparse.Namespace) -> int:
    from viewer.app.zonal import answer, in_words

    reading = _opened(options.path, options)
    joined = _read([options.raster], options, onto=reading.city) if options.raster else reading
    found = answer(joined.city, options, len(reading.city.fields))
    _answer(options, found, in_words(found, joined.city.base))
    _tell([*reading.problems, *(joined.problems if options.raster else ())])
    return int(has_errors(reading.problems) or has_errors(joined.problems))


def _interpolate(options: argparse.Namespace) -> int:
    from viewer.app.interpolate import answer, in_words, weights_of

    reading = _opened(options.source, options)
    joined = _read([options.target], options, onto=reading.city)
    if reading.city.base is None or len(joined.city.region_sets) == len(reading.city.region_sets):
        raise UsageError("interpolate: regions to take from and regions to give to are needed")
    weights = None
    if options.weights:
        weighing = _read([options.weights], options, onto=joined.city)
        weights = weights_of(weighing.city, joined.city, options.weight_column)
    found = answer(reading.city.base, joined.city.region_sets[-1], options, weights)
    found["sha256"] = dict(sorted({**reading.city.sha256, **joined.city.sha256}.items()))
    _answer(options, found, in_words(found))
    _tell([*reading.problems, *joined.problems])
    return int(has_errors(reading.problems) or has_errors(joined.problems))


def _report(options: argparse.Namespace) -> int:
    os.environ["QT_HASH_SEED"] = "0"  # Qt writes the fonts of a PDF in the order of its hashes: the same every time
    from viewer.app.report import write

    reading = _read([options.path], options)
    with _told(reading, options) as city:
        write(city, options)
    _tell(reading.problems, len(reading.repairs))
    print(f"rhea: wrote {options.out}", file=sys.stderr)
    return int(has_errors(reading.problems))


def _answer(options: argparse.Namespace, answer: dict[str, object], words: str) -> None:
    if options.json:
        print_json(answer)
    else:
        print(words)


def _texts(options: argparse.Namespace) -> int:
    from viewer.app.texts_command import in_words, run

    _answer(options, found := run(options), in_words(found))
    return int(not found["ok"])


def _pin(options: argparse.Namespace) -> int:
    from viewer.app.pin import run

    print(run(options))
    return 0


def _bench(options: argparse.Namespace) -> int:
    from viewer.app import gallery

    if not gallery.has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from viewer.app.bench import bench, in_words

    figures = bench(
        options.regions, keep=options.keep, size_px=options.size, governed=options.governed, more=options.more
    )
    _answer(options, figures, in_words(figures))
    return 0


def _soak(options: argparse.Namespace) -> int:
    from viewer.app import gallery

    if not gallery.has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from viewer.app.soak import in_words, soak
    from viewer.packs.read import read

    city = read([Path(options.path) if options.path else gallery.capital()]).city
    figures = soak(city, options.scenes, events=options.events, seed=options.seed)
    _answer(options, figures, in_words(figures))
    return int(figures["verdict"] != "passed")


def _read(paths: Sequence[str], options: argparse.Namespace, onto: City | None = None):
    from viewer.packs.read import read

    return read([Path(path) for path in paths], layer=options.layer, crs=options.crs, onto=onto)


@contextmanager
def _told(reading: Reading, options: argparse.Namespace) -> Iterator[City]:
    """The city in the language that is asked for, which is spoken meanwhile; messages for the terminal are English."""
    from viewer.packs.localised import localised

    tongue.speak(options.language)
    try:
        yield localised(reading.city, options.language)
    finally:
        tongue.speak("en")


def _opened(path: str, options: argparse.Namespace):
    """What other files are to join; a pack knows its own coordinates, so --crs is meant for them."""
    from viewer.packs.read import read

    pack = Path(path).is_dir()
    return read([Path(path)], layer=options.layer, crs=None if pack else options.crs)


def _tell(problems: Sequence[Problem], repairs: int = 0) -> None:
    from viewer.app.describe import tell

    tell(problems, repairs)


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "": _window,
    "snapshot": _snapshot,
    "tour": _tour,
    "describe": _describe,
    "check": _check,
    "build": _build,
    "audit": _audit,
    "trace": _trace,
    "measure": _measure,
    "index": _index,
    "plume": _plume,
    "zonal": _zonal,
    "interpolate": _interpolate,
    "replay": _replay,
    "report": _report,
    "doctor": _doctor,
    "texts": _texts,
    "pin": _pin,
    "bench": _bench,
    "soak": _soak,
}
