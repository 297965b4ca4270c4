"""Qt Linguist files (.ts): the texts of the program or of a city, with what translators made of them.

A message is known by its English text, by what that is about and by whether things are counted in it; the context says
where it stands. The same messages give the same bytes, and a place in the code is not written down: files change where
texts do, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from viewer.tongue import LANGUAGES, tree

UNFINISHED, VANISHED = "unfinished", "vanished"
LARGEST = 8_000_000  # bytes of a file
MOST_PARTS = 60_000  # messages and names of contexts
Key = tuple[str, str, bool]


@dataclass(frozen=True, slots=True)
class Message:
    """One text. one: of a counted thing the English form for one, then `source` is the form for many.

    told: the translation, as many texts as the language has forms where things are counted. kind: "", "unfinished"
    or "vanished", of a text that nothing says any more. note: for the translator.
    """

    context: str
    source: str
    comment: str = ""
    one: str = ""
    told: tuple[str, ...] = ()
    kind: str = UNFINISHED
    note: str = ""

    @property
    def counted(self) -> bool:
        return bool(self.one)

    @property
    def key(self) -> Key:
        return self.source, self.comment, self.counted

    @property
    def order(self) -> tuple[str, str, str, bool]:
        return self.context, self.source, self.comment, self.counted

    @property
    def finished(self) -> bool:
        return not self.kind and any(self.told)


def read(content: bytes) -> tuple[Message, ...]:
    """The messages of a file in their order; ValueError when it is none."""
    root = _root(content)
    if sum(len(context) for context in root) > MOST_PARTS:
        raise ValueError(f"more than {MOST_PARTS:,} messages")
    contexts = ((context.findtext("name") or "", context) for context in root.findall("context"))
    return tuple(_message(one, name) for name, context in contexts for one in context.findall("message"))


def language_of(content: bytes) -> str:
    """The language that a file says it is in, "" where it says none; ValueError when it is no file of this kind."""
    return _root(content).get("language", "").partition("_")[0]


def _root(content: bytes) -> ElementTree.Element:
    if len(content) > LARGEST:
        raise ValueError(f"{len(content):,} bytes; a Qt Linguist file has at most {LARGEST:,}")
    return tree(content)


def _message(node: ElementTree.Element, context: str) -> Message:
    told = node.find("translation")
    counted = node.get("numerus") == "yes"
    forms = [form.text or "" for form in told.findall("numerusform")] if told is not None and counted else []
    plain = [told.text] if told is not None and told.text and not counted else []
    source = node.findtext("source") or ""
    return Message(
        context,
        source,
        node.findtext("comment") or "",
        (node.findtext("extracomment") or source) if counted else "",
        tuple(forms or plain) if any(forms or plain) else (),
        UNFINISHED if told is None else told.get("type", ""),
        "" if counted else node.findtext("extracomment") or "",
    )


def written(messages: Iterable[Message], code: str) -> bytes:
    """The file of a language with these messages, sorted."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{code}" sourcelanguage="en">']  # fmt: skip
    for context, group in groupby(sorted(messages, key=lambda one: one.order), key=lambda one: one.context):
        lines += ["<context>", f"    <name>{_safe(context)}</name>"]
        for one in group:
            lines += _lines(one, LANGUAGES[code].forms)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""]).encode()


def _lines(one: Message, forms: int) -> list[str]:
    kind = f' type="{one.kind}"' if one.kind else ""
    lines = ['    <message numerus="yes">' if one.counted else "    <message>"]
    lines.append(f"        <source>{_safe(one.source)}</source>")
    if one.comment:
        lines.append(f"        <comment>{_safe(one.comment)}</comment>")
    if one.one or one.note:
        lines.append(f"        <extracomment>{_safe(one.one or one.note)}</extracomment>")
    if one.counted:
        told = (*one.told, *[""] * (forms - len(one.told)))
        lines.append(f"        <translation{kind}>")
        lines += [f"            <numerusform>{_safe(form)}</numerusform>" for form in told]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{kind}>{_safe(''.join(one.told))}</translation>")
    return [*lines, "    </message>"]


def _safe(text: str) -> str:
    return escape(text, {"\r": "&#13;", '"': "&quot;", "'": "&apos;"})


def merged(wanted: Iterable[Message], old: Iterable[Message], *, forget: bool = False) -> tuple[Message, ...]:
    """The messages that are wanted, with the translations that there were, and the finished ones that vanished.

    A text that moved to another context takes its translation along; `forget` leaves out what nothing says any more.
    """
    before = {one.key: one for one in old}
    found = tuple(_renewed(one, before.pop(one.key, None)) for one in wanted)
    gone = () if forget else tuple(replace(one, kind=VANISHED) for one in before.values() if any(one.told))
    return tuple(sorted((*found, *gone), key=lambda one: one.order))


def _renewed(wanted: Message, old: Message | None) -> Message:
    if old is None or not any(old.told):
        return replace(wanted, told=(), kind=UNFINISHED)
    return replace(wanted, told=old.told, kind="" if old.kind == VANISHED else old.kind)


def joined(messages: Iterable[Message], shared: str = "") -> tuple[Message, ...]:
    """Each message once, in the context `shared` where several have it; in the first of them without one."""
    found: dict[Key, Message] = {}
    for one in sorted(messages, key=lambda one: one.order):
        first = found.get(one.key)
        apart = shared and first is not None and first.context != one.context
        found[one.key] = replace(first, context=shared) if first is not None and apart else first or one
    return tuple(sorted(found.values(), key=lambda one: one.order))


def name_of(code: str) -> str:
    """The file of a language in a pack."""
    return f"texts/{code}.ts"


def forms_of(code: str) -> Sequence[str]:
    """What the forms of a counted text are for, in their order."""
    return {"es": ("1", "0, 2, 3 …"), "ar": ("0", "1", "2", "3–10", "11–99", "100–102, 0.5")}[code]
