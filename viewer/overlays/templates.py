"""Words with numbers in them: the template grammar of captions, notes, titles and call-outs.

    {booked}                        the number of the ask "booked" with its unit: "11,388 t", "7 districts", "42 %"
    {booked.value}                  without its unit, without the noun of a count, without the % of a share
    {booked:.1}                     one decimal
    {booked:4}                      four significant digits instead of three
    {booked:abs}                    without its sign
    {booked:sigma}                  with its uncertainty: "7,178 ± 25 t"
    {who:cap}                       with a capital, at the start of a sentence
    {reached:district|districts}    the word alone that goes with the number: the first after 1, else the second
    {change:falls|stays|rises}      the word alone for a number that reads below 0, as 0, above 0
    {reached:none|one|two|few|many|other}    in a language with more than two forms a word for each in Linguist's order:
                                    in Arabic for 0, 1, 2, 3 to 10, 11 to 99, and for 100 to 102 and fractions
    {{ and }}                       braces

Several of these stand after one colon with blanks between: {change:abs .1}. A "|" may stand for the colon before words:
{reached|is|are}. What has no answer reads "no data", and of its words the last of two or the middle of three is taken.
Of three words the one is taken that goes with the number as the same text writes it next: "stays by 0.0 t", and not
"rises by 0.0 t" for a hundredth of a tonne.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from viewer.overlays.asking import Answer, nearest, told
from viewer.scene import words
from viewer.tongue import Language, isolated, read, spoken

NAME = re.compile(r"[a-z][a-z0-9_]*")
DECIMALS, DIGITS = re.compile(r"\.(\d)"), re.compile(r"[1-9]")
SOME = re.compile(r"[1-9∞]")  # in a number that does not read as nothing
FLAGS = ("abs", "sigma", "cap")
FORM = "{name}, {name.value}, {name:.1}, {name:abs}, {name:sigma}, {name:one|many}"


@dataclass(frozen=True, slots=True)
class Slot:
    """One place for a number: whose it is and how it is written."""

    name: str
    bare: bool = False
    decimals: int | None = None
    digits: int = 3
    flags: tuple[str, ...] = ()
    choice: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a template: what was found, what is expected, what may have been meant."""

    found: str
    expected: str = ""
    nearest: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """A text taken apart: plain pieces and slots in their order, and everything that is wrong with it."""

    parts: tuple[str | Slot, ...]
    faults: tuple[Fault, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The asks that the text uses, each once."""
        return tuple(dict.fromkeys(part.name for part in self.parts if isinstance(part, Slot)))

    def filled(self, answers: Mapping[str, Answer]) -> str:
        """The text with its numbers; "no data" where there is no answer."""
        return "".join(part if isinstance(part, str) else _kept(part, answers.get(part.name)) for part in self.parts)


def parsed(text: str, known: Iterable[str] | None = None, *, language: Language | None = None) -> Template:
    """The template in a text with all its faults. known: the names of the asks; None accepts every name.

    language: whose forms the words have, the one that is spoken when left out.

    >>> parsed("{a} of {b:.1} {{sic}}").names
    ('a', 'b')
    >>> [fault.found for fault in parsed("{a} } {", ["b"]).faults]
    ["'}' without '{'", "'{' without '}'", "no ask 'a'"]
    """
    parts: list[str | Slot] = []
    faults: list[Fault] = []
    at, plain = 0, ""
    while at < len(text):
        if text[at : at + 2] in ("{{", "}}"):
            plain, at = plain + text[at], at + 2
        elif text[at] == "{":
            end = text.find("}", at)
            inside = text[at + 1 : end] if end >= 0 else ""
            if end < 0 or "{" in inside:
                faults.append(Fault("'{' without '}'", "{{ for a brace"))
                plain, at = plain + "{", at + 1
                continue
            slot, fault = _slot(inside, (language or spoken()).forms)
            parts += [plain, slot] if slot is not None else [f"{plain}{{{inside}}}"]
            faults += [fault] if fault is not None else []
            plain, at = "", end + 1
        else:
            if text[at] == "}":
                faults.append(Fault("'}' without '{'", "}} for a brace"))
            plain, at = plain + text[at], at + 1
    template = Template(_agreed([part for part in (*parts, plain) if part != ""]), tuple(faults))
    if known is None:
        return template
    names = tuple(known)
    lost = [Fault(f"no ask {name!r}", words.listed(names, 12) or "no ask is there", nearest(name, names))
            for name in template.names if name not in names]  # fmt: skip
    return replace(template, faults=(*template.faults, *lost))


def _kept(slot: Slot, answer: Answer | None) -> str:
    """What stands at a slot; a name or a number stays in one piece where lines run from the right."""
    text = written(slot, answer)
    return text if slot.choice else isolated(text)


def written(slot: Slot, answer: Answer | None) -> str:
    """One number as the slot wants it, or the word that goes with it.

    >>> from viewer.overlays.asking import number
    >>> written(Slot("x", choice=("it is", "they are")), number(1)), written(Slot("x", decimals=1), number(2.26, "t"))
    ('it is', '2.3 t')
    """
    if slot.choice:
        return _chosen(slot, answer)
    if answer is None:
        return words.NO_DATA
    if "abs" in slot.flags and not isinstance(answer.value, str):
        answer = replace(answer, value=abs(answer.value))
    if "sigma" in slot.flags and not isinstance(answer.value, str) and answer.sort == "number":
        text = words.plus_minus(answer.value, answer.sigma, "" if slot.bare else answer.unit)
    else:
        text = told(answer, decimals=slot.decimals, digits=slot.digits, bare=slot.bare)
    return text[:1].upper() + text[1:] if "cap" in slot.flags else text


def _chosen(slot: Slot, answer: Answer | None) -> str:
    """Of two words by one and many, of three by the sign, of more by the language's forms."""
    three = len(slot.choice) == 3
    if answer is None or answer.missing or isinstance(answer.value, str):
        return slot.choice[1 if three else -1]
    if three:
        reads, _, _ = written(replace(slot, choice=(), bare=True), answer).partition("±")
        reads_nothing = not SOME.search(read(reads))
        return slot.choice[1 if reads_nothing else 0 if answer.value < 0 else 2]
    shown = told(answer, decimals=slot.decimals, digits=slot.digits, bare=True)
    if len(slot.choice) > 3:
        return slot.choice[min(spoken().plural(words.shown(shown)), len(slot.choice) - 1)]
    return slot.choice[0 if read(shown) == "1" else 1]


def _agreed(parts: list[str | Slot]) -> tuple[str | Slot, ...]:
    """The parts, each choice of three with the form of the number that it goes with: the next of its name, else the
    one before it.
    """
    agreed = list(parts)
    for at, part in enumerate(parts):
        if not isinstance(part, Slot) or len(part.choice) != 3:
            continue
        around = (*parts[at + 1 :], *reversed(parts[:at]))
        form = next((one for one in around if isinstance(one, Slot) and one.name == part.name and not one.choice), None)
        if form is not None:
            agreed[at] = replace(part, decimals=form.decimals, digits=form.digits, flags=form.flags)
    return tuple(agreed)


def _slot(inside: str, forms: int) -> tuple[Slot | None, Fault | None]:
    """The slot in the text between two braces, or what is wrong with it."""
    head, sign, rest = _split(inside)
    name, dot, part = head.strip().partition(".")
    if not NAME.fullmatch(name):
        return None, Fault(f"{{{inside}}}", f"the name of an ask: {FORM}")
    if dot and part != "value":
        return None, Fault(f"{{{inside}}}", f"{name}.value, or nothing after the name", nearest(part, ("value",)))
    slot = Slot(name, bare=bool(dot))
    if not sign:
        return slot, None
    if "|" in rest:
        choice = tuple(word.strip() for word in rest.split("|"))
        if len(choice) > 3 and len(choice) != forms:
            more = f", or {forms}, one for each form" if forms > 3 else ""
            said = f"two words (after 1, after others) or three (below 0, 0, above 0){more}"
            return None, Fault(f"{{{inside}}}", said)
        return replace(slot, choice=choice), None
    return _formed(slot, rest, inside)


def _split(inside: str) -> tuple[str, str, str]:
    """What stands before the first ":" or "|", that sign, and what stands after it."""
    at = min((place for place in (inside.find(":"), inside.find("|")) if place >= 0), default=-1)
    return (inside, "", "") if at < 0 else (inside[:at], inside[at], inside[at + 1 :])


def _formed(slot: Slot, rest: str, inside: str) -> tuple[Slot | None, Fault | None]:
    """The slot with decimals, digits and flags."""
    for word in rest.split():
        if match := DECIMALS.fullmatch(word):
            slot = replace(slot, decimals=int(match[1]))
        elif DIGITS.fullmatch(word):
            slot = replace(slot, digits=int(word))
        elif word in FLAGS:
            slot = replace(slot, flags=(*slot.flags, word))
        else:
            return None, Fault(f"{word!r} in {{{inside}}}", f".1, 4, {', '.join(FLAGS)}, or words parted by |",
                               nearest(word, FLAGS))  # fmt: skip
    if not rest.split():
        return None, Fault(f"{{{inside}}}", FORM)
    return slot, None
