"""`rhea texts`: what there is to translate, out to one spreadsheet and back, and whether all of it is translated."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from viewer.app.text_sheet import read_sheet, rows_of, taken, write_sheet
from viewer.app.texts import CODES, program_texts, shipped
from viewer.errors import PackError, Problem, UsageError, clip, has_errors
from viewer.overlays.templates import parsed
from viewer.packs.atomic import write_atomically
from viewer.packs.linguist import Message, language_of, merged, name_of, read, written
from viewer.packs.localised import city_texts
from viewer.packs.pack_texts import write_texts
from viewer.packs.paths import MANIFEST, OWN
from viewer.packs.text_rules import STORIES, faults, places
from viewer.scene.words import count
from viewer.tongue import LANGUAGES

PROGRAM = "rhea"
Told = Mapping[str, tuple[Message, ...]]


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--out", type=_sheet, metavar="FILE", help="all texts as .xlsx or .csv, one row for each")
    parser.add_argument("--in", dest="sheet", type=_sheet, metavar="FILE", help="translations from such a file")
    parser.add_argument("--update", action="store_true", help="note what the program and the packs say now")
    parser.add_argument("--forget", action="store_true", help="with --update: without what nothing says any more")
    parser.add_argument("--check", action="store_true", help="whether everything is translated, and nothing wrongly")
    parser.add_argument("--pack", action="append", type=Path, default=[], metavar="PACK",
                        help="a pack; those that come with the program when left out")  # fmt: skip
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def _sheet(text: str) -> Path:
    if Path(text).suffix.lower() not in (".xlsx", ".csv"):
        raise argparse.ArgumentTypeError(f"{text!r} ends neither in .xlsx nor in .csv")
    return Path(text)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the texts of the program (root None) or of a pack are, and what it says now."""

    name: str
    root: Path | None
    wanted: tuple[Message, ...]

    def file(self, code: str) -> Path:
        return shipped(code) if self.root is None else self.root / name_of(code)

    def kept(self, code: str) -> tuple[Message, ...]:
        """What its file of a language holds; PackError where it cannot be read."""
        path = self.file(code)
        try:
            content = path.read_bytes() if path.is_file() else b""
            if content and language_of(content) != code:
                raise ValueError(f"its language is {language_of(content)!r}")
            return read(content) if content else ()
        except (OSError, ValueError) as error:
            raise PackError([Problem(str(error), f"texts in {code!r}", file=str(path))]) from error

    def told(self, forget: bool = False) -> dict[str, tuple[Message, ...]]:
        """By language what it says now, with the translations that there are."""
        return {code: merged(self.wanted, self.kept(code), forget=forget) for code in CODES}

    def write(self, told: Told) -> list[str]:
        """Puts these texts into the files; gives those that changed."""
        try:
            if self.root is not None:
                return [f"{self.name}/{name}" for name in write_texts(self.root, told)]
            made = {self.file(code): written(messages, code) for code, messages in told.items()}
            changed = [path for path, content in made.items() if not path.is_file() or path.read_bytes() != content]
            for path in changed:
                write_atomically(path, made[path])
        except (OSError, ValueError) as error:
            raise PackError([Problem(f"cannot be written: {error}", file=self.name)]) from error
        return [path.name for path in changed]


def run(options: argparse.Namespace) -> dict[str, object]:
    """Does what the options ask for; the answer is not "ok" where a text is missing or wrong."""
    if not (options.out or options.sheet or options.update or options.check):
        raise UsageError("texts: --out FILE, --in FILE, --update or --check is needed")
    found, problems = places_of(options.pack)
    answer: dict[str, object] = {"ok": True}
    if options.sheet:
        changed, taken_in, wrong = _take(found, options.sheet)
        answer |= {"changed": changed, "taken": taken_in, "wrong": [problem.as_dict() for problem in wrong]}
        problems += wrong
    if options.update:
        answer["updated"], wrong = _update(found, options.forget)
        problems += wrong
    if options.out:
        rows = rows_of({place.name: place.told() for place in found})
        try:
            write_sheet(options.out, rows)
        except OSError as error:
            raise PackError([Problem(f"cannot be written: {error}", file=str(options.out))]) from error
        answer |= {"out": str(options.out), "rows": len(rows)}
    if options.check:
        files, wrong = checked(found)
        answer["files"] = files
        problems += wrong
    answer["problems"] = [problem.as_dict() for problem in problems]
    answer["ok"] = not has_errors(problems)
    for problem in problems if not options.json else ():
        print(f"rhea: {problem.severity}: {problem.sentence()}", file=sys.stderr)
    return answer


def places_of(packs: Sequence[Path] = ()) -> tuple[list[Place], list[Problem]]:
    """The program and the packs, with what they say; of the program also what cannot be read from its code."""
    from viewer.packs.read import read as read_pack

    wanted, problems = program_texts()
    found = [Place(PROGRAM, None, wanted)]
    for path in packs or sorted(one.parent.parent for one in OWN.glob(f"*/{name_of(CODES[0])}")):
        root = path.parent if path.name == MANIFEST else path
        if not (root / MANIFEST).is_file():
            raise UsageError(f"--pack {path}: there is no {MANIFEST}")
        found.append(Place(root.name, root, city_texts(read_pack([root]).city)))
    return found, problems


def _take(found: Sequence[Place], sheet: Path) -> tuple[list[str], list[dict[str, object]], list[Problem]]:
    """Reads the sheet into the files: names of those that changed, of each how many texts did, what is wrong in it."""
    book = {place.name: place.told() for place in found}
    got = taken(book, read_sheet(sheet), sheet.name)
    amounts = [
        {"file": f"{place.name}/{place.file(code).name}", **asdict(got.amounts[place.name, code])}
        for place in found
        for code in CODES
    ]
    return [name for place in found for name in place.write(got.book[place.name])], amounts, got.problems


def _update(found: Sequence[Place], forget: bool) -> tuple[list[str], list[Problem]]:
    """Writes what is said now: the files that changed. A pack or program with a broken file stays as it is."""
    updated: list[str] = []
    problems: list[Problem] = []
    for place in found:
        try:
            told = place.told(forget)
            wrong = [fault for code, messages in told.items() for fault in broken(place, messages, code)]
        except PackError as error:
            wrong = list(error.problems)
        if not wrong:
            updated += place.write(told)
        problems += wrong
    return updated, problems


def broken(place: Place, messages: Sequence[Message], code: str) -> list[Problem]:
    """The translations that cannot be shown, of which no hash may be taken: wrong placeholders, forms, templates."""
    hint = "nothing was renewed; correct the translation, or empty it"
    file = f"{place.name}/{place.file(code).name}"
    return [
        Problem(f"{clip(one.source, 70)!r}: {fault}", "", hint, file, field=one.context)
        for one in messages
        if one.finished
        for fault in (*faults(one, code, wording=False), *template_faults(one, code))
    ]


def checked(found: Sequence[Place]) -> tuple[list[dict[str, object]], list[Problem]]:
    """Of every file how many texts it has and how many are translated; a problem for each that is missing or wrong."""
    files: list[dict[str, object]] = []
    problems: list[Problem] = []
    for place in found:
        for code in CODES:
            try:
                kept = place.kept(code)
                wrong = file_faults(place.wanted, kept, code, f"{place.name}/{place.file(code).name}")
            except PackError as error:
                kept, wrong = (), list(error.problems)
            told = sum(one.finished for one in kept if one.kind != "vanished")
            files.append({"file": str(place.file(code)), "texts": len(place.wanted), "translated": told,
                          "wrong": len(wrong)})  # fmt: skip
            problems += wrong
    return files, problems


def file_faults(wanted: Sequence[Message], kept: Sequence[Message], code: str, file: str) -> list[Problem]:
    """What keeps a file from being whole: texts it lacks, texts nothing says any more, untranslated and wrong ones."""
    problems: list[Problem] = []

    def tell(message: Message, found: str, hint: str = "") -> None:
        problems.append(Problem(f"{clip(message.source, 70)!r}: {found}", "", hint, file, field=message.context))

    there = {one.key: one for one in kept}
    for message in wanted:
        old = there.pop(message.key, None)
        if old is None or old.kind == "vanished":
            tell(message, "is not in the file", "rhea texts --update")
        elif not old.finished:
            tell(message, "is not translated")
        else:
            for fault in (*faults(old, code), *template_faults(old, code)):
                tell(message, fault)
    for message in there.values():
        tell(message, "nothing says this any more", "rhea texts --update --forget")
    return problems


def template_faults(message: Message, code: str) -> list[str]:
    """What is wrong with the translation of a story's text as a template: forms of words, forms of numbers."""
    if not message.context.startswith(STORIES) or not (places(message.source, True) or "|" in message.source):
        return []
    names, language = parsed(message.source).names, LANGUAGES[code]
    wrong = [fault for text in message.told for fault in parsed(text, names, language=language).faults]
    return [f"{fault.found} (expected {fault.expected})" for fault in wrong]


def in_words(answer: Mapping[str, object]) -> str:
    """What was done, for a terminal."""
    lines = []
    if "changed" in answer:
        lines += _taken_in_words(answer)
    if "updated" in answer:
        lines.append(f"renewed: {', '.join(answer['updated']) or 'nothing changed'}")
    if "out" in answer:
        lines.append(f"wrote {answer['out']}: {answer['rows']} rows")
    for file in answer.get("files", ()):
        lines.append(
            f"{file['file']}: {file['translated']} of {file['texts']} texts translated, {file['wrong']} faults"
        )
    return "\n".join(lines)


def _taken_in_words(answer: Mapping[str, object]) -> list[str]:
    """What a sheet changed, file by file, what it took away, and that the rest counts where something is refused."""
    lines = []
    for one in answer["taken"]:
        if one["changed"] or one["emptied"] or one["refused"]:
            rest = "; the others were taken" if one["refused"] else ""
            told = f"{one['changed']} changed, {one['emptied']} emptied, {one['refused']} refused{rest}"
            lines.append(f"{one['file']}: {told}")
    elsewhere = len(answer["wrong"]) - sum(one["refused"] for one in answer["taken"])
    if elsewhere:
        lines.append(f"{count(elsewhere, 'fault')} of rows or keys: what they say was not taken")
    return lines or ["nothing changed"]
