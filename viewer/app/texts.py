"""All texts that the program says, found in its syntax trees: what translators have to translate."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from viewer.errors import Problem
from viewer.packs.linguist import Message, joined
from viewer.scene.words import plural
from viewer.tongue import FOLDER

VIEWER = Path(__file__).resolve().parents[1]
SHARED = "viewer"  # the context of what several modules say
CODES = ("es", "ar")
COUNTERS = ("viewer.scene.words", "viewer.overlays.asking")  # whose count(n, "noun") counts things


def shipped(code: str) -> Path:
    """The program's own file of a language."""
    return FOLDER / f"rhea_{code}.ts"


def program_texts(root: Path = VIEWER) -> tuple[tuple[Message, ...], list[Problem]]:
    """Every text below the folder, each once, and the calls whose text cannot be read from the code."""
    messages: list[Message] = []
    problems: list[Problem] = []
    for path in sorted(root.rglob("*.py")):
        name = ".".join(path.relative_to(root).with_suffix("").parts)
        found = texts_in(path.read_text("utf-8"), name)
        messages += found.messages
        problems += found.problems
    return joined(messages, SHARED), problems


@dataclass(eq=False)
class Found:
    """What one module says."""

    context: str
    messages: list[Message] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def texts_in(code: str, context: str) -> Found:
    """The texts in the source of a module: tr, trn, mark, marks, and count of a noun.

    >>> [one.source for one in texts_in("tr('Open'); trn('{n} city', '{n} cities', 3)", "app.main").messages]
    ['Open', '{n} cities']
    """
    tree, found = ast.parse(code), Found(context)
    counts = _counters(tree)
    if context in {name.removeprefix("viewer.") for name in COUNTERS}:
        counts.add("count")
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            _call(call, _name(call.func), counts, found)
    return found


def _counters(tree: ast.AST) -> set[str]:
    """The names that the module gives to functions which count things."""
    return {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in COUNTERS
        for alias in node.names
        if alias.name == "count"
    }


def _name(func: ast.expr) -> str:
    """ "tr" of tr and of tongue.tr, "words.count" of words.count; "" of anything else, such as a widget's own tr."""
    if isinstance(func, ast.Name):
        return func.id
    if isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name):
        return func.attr if func.value.id == "tongue" else f"{func.value.id}.{func.attr}"
    return ""


def _call(call: ast.Call, name: str, counts: set[str], found: Found) -> None:
    args = call.args
    if name in ("tr", "mark") and args:
        _plain(call, name, found)
    elif name in ("trn", "marks") and len(args) >= 2:
        pairs = list(zip(_literals(args[0]), _literals(args[1]), strict=False))
        for one, many in pairs:
            found.messages.append(Message(found.context, many, _about(call, found), one))
        if not pairs and not any(isinstance(arg, ast.Starred) for arg in args):
            _tell(found, call, f"{name} of something that is no literal", 'trn("one", "many", n), or trn(*constant, n)')
    elif (name == "words.count" or name in counts) and len(args) >= 2:
        severals = list(_literals(args[2])) if len(args) > 2 else []
        for place, one in enumerate(_literals(args[1])):
            several = severals[place] if place < len(severals) else plural(one)
            found.messages.append(Message(found.context, f"{{n}} {several}", "", f"{{n}} {one}"))


def _plain(call: ast.Call, name: str, found: Found) -> None:
    texts = list(_literals(call.args[0]))
    for text in texts:
        if text.strip():
            found.messages.append(Message(found.context, text, _about(call, found)))
    if not texts and (name == "mark" or isinstance(call.args[0], ast.JoinedStr | ast.BinOp)):
        _tell(found, call, f"{name} of a text that is put together", "one literal with {names}")


def _about(call: ast.Call, found: Found) -> str:
    for keyword in call.keywords:
        if keyword.arg == "about":
            said = list(_literals(keyword.value))
            if len(said) == 1:
                return said[0]
            _tell(found, call, "about= is no literal", "a literal")
    return ""


def _literals(node: ast.expr) -> Iterator[str]:
    """The texts that an expression may be: a literal, or either side of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _literals(value)


def _tell(found: Found, call: ast.Call, what: str, expected: str) -> None:
    file = f"viewer/{found.context.replace('.', '/')}.py"
    found.problems.append(Problem(what, expected, file=file, field=f"line {call.lineno}"))
