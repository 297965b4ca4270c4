"""The language that is spoken: templates become sentences, numbers get its signs, counts its plural forms.

English is the text in the code. Another language is a Qt Linguist file, assets/languages/rhea_<code>.ts, read as it is;
what it does not say stays English, and `untold` remembers it where somebody asked. No Qt here: a picture made by the
command line speaks as the window does.

    tr("Open a city…")                                          a sentence as it stands
    tr("{region} sends {mass} away", region=name, mass=text)    whole sentences, never pieces put together
    trn("{n} district", "{n} districts", len(chosen))           counted things
    mark("Waste")                                               a constant: noted here, tr(it) where it is shown
"""

from __future__ import annotations

import math
import re
import string
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import lru_cache
from numbers import Number
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

IRREGULAR = {"person": "people", "facility": "facilities", "city": "cities", "county": "counties", "has": "have"}
FOLDER = Path(__file__).resolve().parent.parent / "assets" / "languages"
OPENS, CLOSES = "\u2068", "\u2069"  # first strong isolate: a name or a unit of the other direction stays in one piece
COUNTS = "\u2067"  # from the right: a number comes before its unit, whatever letters that has
_GROUPED = re.compile(r"[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+")
_CODING = re.compile(r"""<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)""")


@dataclass(frozen=True, slots=True)
class Language:
    """How a language writes numbers and counts things.

    `plural` gives the place of a number's form in Linguist's order; `grouped_from` is the number of whole digits from
    which thousands are set off; `digits` are the ten signs.
    """

    code: str
    name: str  # in itself, as its button says it
    rtl: bool = False
    decimal: str = "."
    group: str = ","
    grouped_from: int = 4
    digits: str = "0123456789"
    forms: int = 2
    plural: Callable[[float], int] = field(default=lambda n: 0 if n == 1 else 1, compare=False)


def _arabic(n: float) -> int:
    """None, one, two, few (3 to 10), many (11 to 99), other (100 to 102, fractions, what is no finite number).

    CLDR's, in Linguist's order.
    """
    if not math.isfinite(n) or n != int(n):
        return 5
    if n in (0, 1, 2):
        return int(n)
    rest = int(abs(n)) % 100
    return 3 if 3 <= rest <= 10 else 4 if rest >= 11 else 5


LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {
        "en": Language("en", "English"),
        "es": Language("es", "Español", decimal=",", group=".", grouped_from=5),
        "ar": Language("ar", "العربية", True, "٫", "٬", 4, "٠١٢٣٤٥٦٧٨٩", 6, _arabic),
    }
)

Key = tuple[str, str]  # the English text (of counted things the form for many), and what it is about


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a file says: a text, or the forms of a counted one, by the English text and its disambiguation."""

    texts: Mapping[Key, str] = field(default_factory=dict)
    counted: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Taught:
    """What a city's own texts say in a language: `words` of its data, and the forms of its nouns by "{n} plural".

    Words are ids in the data (a material, a kind of facility): they stay there, and `named` tells them.
    """

    code: str
    words: Mapping[str, str] = field(default_factory=dict)
    nouns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class _Speaker:
    """What is spoken now; one for the whole process, because a window has one language."""

    def __init__(self) -> None:
        self.language = LANGUAGES["en"]
        self.catalogue = Catalogue()
        self.untold: set[str] | None = None
        self.nouns: Mapping[str, Mapping[str, tuple[str, ...]]] = {}  # of the program, by language
        self.taught: Taught | None = None


_now = _Speaker()
_aside: ContextVar[tuple[Language, Catalogue] | None] = ContextVar("_aside", default=None)


def speak(code: str, catalogue: Catalogue | None = None) -> Language:
    """From now on the language `code` is spoken; KeyError for one that is not known. Its file may be given instead."""
    language = LANGUAGES[code]
    _now.catalogue = catalogue if catalogue is not None else _shipped(code)
    _now.language = language
    _now.nouns = {**_now.nouns, code: _told_nouns(_now.catalogue)}
    return language


def _told_nouns(catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """The forms of counted things by their own plural, for what is counted by a noun that is translated already."""
    plain = ((many.removeprefix("{n} "), about, forms) for (many, about), forms in catalogue.counted.items())
    told = ((catalogue.texts.get((noun, about)), forms) for noun, about, forms in plain)
    return {f"{{n}} {noun}": forms for noun, forms in told if noun}


def spoken() -> Language:
    """The language that is spoken now."""
    return _current()[0]


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Another language for a while, in this thread alone; English for what is a key in stories and is made of words."""
    same = code == _now.language.code
    token = _aside.set((LANGUAGES[code], _now.catalogue if same else _shipped(code)))
    try:
        yield
    finally:
        _aside.reset(token)


def _current() -> tuple[Language, Catalogue]:
    return _aside.get() or (_now.language, _now.catalogue)


def note_untold(into: set[str] | None) -> None:
    """From now on texts without a translation are added to the set; None ends it."""
    _now.untold = into


def mark(text: str) -> str:
    """The text itself: a constant that is translated where it is shown, by tr(constant)."""
    return text


def marks(one: str, many: str) -> tuple[str, str]:
    """The two forms of a counted text: a constant that is told where it is shown, by trn(*constant, n)."""
    return one, many


def teach(taught: Taught | None) -> None:
    """From now on these words of the city that is shown are known, and none of the one before; None: there is none."""
    _now.taught = taught


def _taught(code: str) -> Taught:
    taught = _now.taught
    return taught if taught is not None and taught.code == code else Taught(code)


def named(word: str) -> str:
    """A word of the data, "metamaterial" or "landfill", as a person reads it; itself where nobody said how."""
    language, catalogue = _current()
    if language.code == "en":
        return word
    return _taught(language.code).words.get(word) or catalogue.texts.get((word, "")) or word


def tr(text: str, /, *, about: str = "", **values: Any) -> str:
    """`text` in the language that is spoken, with {names} filled in; English where there is no translation.

    `about` tells two uses of the same English word apart. Without values, braces are left as they are. Numbers among
    the values get the language's signs; a specification as in "{share:.1f}" is carried out.
    """
    told = _found(text, about)
    return filled(told, text, values) if values else told


def trn(one: str, many: str, n: float, /, *, about: str = "", **values: Any) -> str:
    """A sentence with a counted thing: `one` for 1, `many` for every other number, and the language's own forms.

    {n} is the number itself with thousands set off, unless a value n is given as text.
    """
    values = {"n": numeral(f"{n:,}")} | values
    english = one if n == 1 else many
    language, catalogue = _current()
    own = catalogue.counted.get((many, about)) or _taught(language.code).nouns.get(many)
    forms = own or _now.nouns.get(language.code, {}).get(many)
    if forms is None and language.code != "en":
        _miss(many)
    place = language.plural(n)
    told = forms[place] if forms and place < len(forms) else english
    return filled(told, english, values)


def plural(singular: str) -> str:
    """The plural of an English noun, or of the one before "of".

    >>> plural("district"), plural("facility"), plural("box"), plural("day"), plural("set of records")
    ('districts', 'facilities', 'boxes', 'days', 'sets of records')
    """
    head, of, rest = singular.partition(" of ")
    if of:
        return f"{plural(head)}{of}{rest}"
    if singular in IRREGULAR:
        return IRREGULAR[singular]
    if singular.endswith(("s", "x", "ch", "sh")):
        return f"{singular}es"
    if singular.endswith("y") and singular[-2:-1] not in "aeiou":
        return f"{singular[:-1]}ies"
    return f"{singular}s"


def numeral(text: str) -> str:
    """A number written the English way, "4,662.5", as the language writes it; other signs in it are left alone."""
    language = spoken()
    if language.code == "en":
        return text
    whole = text.partition(".")[0]
    if sum(sign.isdigit() for sign in whole) < language.grouped_from:
        text = text.replace(",", "")
    return text.translate(_signs(language))


def read(text: str) -> str:
    """A number as somebody writes it in the language that is spoken, the English way: "4.662,5" is "4662.5".

    English digits are understood in every language, and so is a decimal sign of another one: of two different signs
    the last one is it, and so is a lone sign that does not set off exactly three digits, "0.5" in Spanish. What is no
    number comes back changed, too: ask float().
    """
    language = spoken()
    signs = str.maketrans(f"{language.digits}{language.group}{language.decimal}−", "0123456789,.-")
    plain = text.strip().translate(signs)  # thousands by commas, as in English
    last = plain.rfind(".") < plain.find(",") if "." in plain else not _GROUPED.fullmatch(plain)
    if plain.count(",") == 1 and last:
        return plain.replace(".", "").replace(",", ".")
    return plain.replace(",", "")


def isolated(text: str) -> str:
    """A name or number for the middle of a sentence; where lines run from the right it is kept in one piece."""
    if not spoken().rtl or not text or OPENS in text or COUNTS in text:
        return text
    return f"{COUNTS if text.lstrip('−≤≥<>±')[:1].isdigit() else OPENS}{text}{CLOSES}"


def bare(text: str) -> str:
    """The same text without the marks of direction, for files and comparisons."""
    return text.replace(OPENS, "").replace(COUNTS, "").replace(CLOSES, "")


def _found(text: str, about: str) -> str:
    language, catalogue = _current()
    if language.code == "en" and not catalogue.texts:
        return text
    told = catalogue.texts.get((text, about))
    if told is None:
        _miss(text)
    return told or text


def _miss(text: str) -> None:
    if _now.untold is not None and any(sign.isalpha() for sign in text):
        _now.untold.add(text)


class _Filler(string.Formatter):
    """Fills a template: numbers with the language's signs, texts in one piece whatever their direction."""

    def format_field(self, value: Any, format_spec: str) -> str:
        text = format(value, format_spec)
        return isolated(numeral(text) if isinstance(value, Number) else text)


_filler = _Filler()


def filled(told: str, english: str, values: Mapping[str, Any], filler: string.Formatter = _filler) -> str:
    """A translation that names something nobody gave must not take the window down: then English is said.

    filler: string.Formatter() leaves numbers as they are and sets no marks of direction.
    """
    try:
        return filler.vformat(told, (), values)
    except (LookupError, ValueError, AttributeError, TypeError):
        if told == english:
            raise
        return filler.vformat(english, (), values)


@lru_cache(maxsize=8)
def _signs(language: Language) -> dict[int, str]:
    return str.maketrans("0123456789,.", f"{language.digits}{language.group}{language.decimal}")


@lru_cache(maxsize=8)
def _shipped(code: str) -> Catalogue:
    file = FOLDER / f"rhea_{code}.ts"
    return parsed(file.read_bytes()) if code != "en" and file.is_file() else Catalogue()


def parsed(content: bytes) -> Catalogue:
    """The finished translations of a Linguist file, without unfinished and vanished ones; ValueError if it is none."""
    texts: dict[Key, str] = {}
    counted: dict[Key, tuple[str, ...]] = {}
    for context in tree(content).findall("context"):
        for message in context.findall("message"):
            told = message.find("translation")
            if told is None or told.get("type"):
                continue
            key = (message.findtext("source") or "", message.findtext("comment") or "")
            if message.get("numerus") == "yes":
                counted[key] = tuple(form.text or "" for form in told.findall("numerusform"))
            elif told.text:
                texts[key] = told.text
    return Catalogue(texts, counted)


def tree(content: bytes) -> Element:
    """The root of a Linguist file, which is UTF-8 and declares no entities; ValueError says what is wrong with it."""
    from xml.etree import ElementTree  # nothing of it is needed for English

    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"not a Qt Linguist file: byte {error.start:,} is not UTF-8") from error
    if "\0" in text:  # by zeros the parser knows UTF-16, whatever it was told
        raise ValueError("not a Qt Linguist file: it holds zeros")
    coding = _CODING.match(text)
    if coding is not None and coding[1].lower() not in ("utf-8", "utf8"):
        raise ValueError(f"not a Qt Linguist file: its encoding is {coding[1][:40]!r}, not UTF-8")
    if "<!ENTITY" in text:
        raise ValueError("not a Qt Linguist file: it declares entities")
    try:
        root = ElementTree.fromstring(text)  # of a text the declared encoding is not looked at
    except ElementTree.ParseError as error:
        raise ValueError(f"not a Qt Linguist file: {error}") from error
    if root.tag != "TS":
        raise ValueError(f"not a Qt Linguist file: it begins with <{root.tag[:40]}>")
    return root
