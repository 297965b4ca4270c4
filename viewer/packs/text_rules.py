"""What makes a translation a wrong one, whatever the words are: placeholders, forms, blanks, English left over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.packs.linguist import Message, forms_of
from viewer.tongue import LANGUAGES

STORIES, NAMES, SOURCES = "stories/", "names", "sources"
PLACE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}")
_HEAD = re.compile(r"[^:|]*")
_LATIN = re.compile(r"[A-Za-z]{3,}")
_DATA_SET = re.compile(r"\b(?=\w*\d|\w+[A-Z]|\w+-\d\b)\w[\w-]*", re.ASCII)  # spData, NY8, ERA5-Land, Sentinel-2
_ENGLISH = re.compile(r"\b(?:the|and|of|with|are|is|this|that|from|for|not|by|which|where|what)\b")
_QUOTED = re.compile(  # what is no word of a language: placeholders, quotations, files, commands, tags
    r"\{[^{}]*\}|“[^”]*”|«[^»]*»|[\w.*/-]*\.(?:toml|csv|json|png|pdf|svg|mp4|ts)\b|--[\w-]+|rhea [a-z]+|<[^>]*>"
)
SAME = frozenset(  # words that may be the same in every language
    "Rhea PNG PDF SVG CSV JSON TOML GeoJSON GeoTIFF GeoPackage GeoParquet Parquet Shapefile EPSG CRS PROJ USD EUR CHF "
    "HDMI Ctrl Shift Alt Tab Esc Enter Space Home End PgUp PgDn CC0 ODbL HTML XLSX PIN LISA Moran Gini Theil "
    "Atkinson Hoover Kolm Pollak Jenks Fisher Sankey Pasquill CalEnviroScreen EJSCREEN Cramér Pearson Spearman "
    "ppb ppm cfu SHA WGS UTM NAD min".split()
)


def faults(message: Message, code: str, *, wording: bool = True) -> list[str]:
    """What is wrong with the translation of a message; nothing of one that has none yet or has vanished.

    wording: False looks at placeholders and forms alone, without which a text cannot be shown.
    """
    if not message.finished:
        return []
    said: list[str] = []
    forms = LANGUAGES[code].forms if message.counted else 1
    if len(message.told) != forms:
        said.append(f"{len(message.told)} forms instead of {forms}")
    for place, told in enumerate(message.told):
        which = f" in the form for {forms_of(code)[place]}" if message.counted and place < forms else ""
        said += [f"{fault}{which}" for fault in _faults(message, told, code, wording)]
    return said


def _faults(message: Message, told: str, code: str, wording: bool) -> list[str]:
    if not told.strip():
        return ["nothing is said"] if message.source.strip() else []
    more = (*_blanks(message.source, told), *_english(message, told, code)) if wording else ()
    return [*_places(message, told), *more]


def _places(message: Message, told: str) -> list[str]:
    """Placeholders that are lost, strange, or no placeholders."""
    rest = PLACE.sub("", told)
    said = [f"{sign!r} without its other half" for sign in "{}" if sign in rest]
    in_story = message.context.startswith(STORIES)
    wanted, known = places(message.source, in_story), places(f"{message.source}{message.one}", in_story)
    found = places(told, in_story)
    needed = [place for place in wanted if not (message.counted and _HEAD.match(place)[0] == "n")]
    said += [f"{{{place}}} is missing" for place in needed if place not in found]
    heads = {_head(place) for place in known} | {_head(one) for one in _choices(message.source)}
    said += [f"{{{place}}} is not in the English text" for place in found if place not in known]
    strange = [one for one in _choices(told) if in_story and _head(one) not in heads]
    return said + [f"{{{one}}} is not in the English text" for one in strange]


def places(text: str, in_story: bool = False) -> list[str]:
    """The placeholders of a text, each once; of a story without those that choose a word, which a language may need.

    >>> places("{a} of {b:.1f} {{sic}} {a}"), places("{n:one|many} {n}", True)
    (['a', 'b:.1f'], ['n'])
    """
    found = [match[1] for match in PLACE.finditer(text) if match[1] is not None]
    return list(dict.fromkeys(place for place in found if not (in_story and "|" in place)))


def _choices(text: str) -> list[str]:
    return [match[1] for match in PLACE.finditer(text) if match[1] is not None and "|" in match[1]]


def _head(place: str) -> str:
    return _HEAD.match(place)[0].partition(".")[0].strip()


def _blanks(source: str, told: str) -> list[str]:
    said = []
    if source[: len(source) - len(source.lstrip())] != told[: len(told) - len(told.lstrip())]:
        said.append("another beginning: the same blanks and line breaks as in English are needed")
    if source[len(source.rstrip()) :] != told[len(told.rstrip()) :]:
        said.append("another end: the same blanks and line breaks as in English are needed")
    return said


def _english(message: Message, told: str, code: str) -> list[str]:
    """English that was left standing. Names may stay as they are where the letters are the same.

    Of a source the words with a digit or a capital inside may stay in every language: by them data sets are found.
    """
    plain, source = _QUOTED.sub(" ", told), _QUOTED.sub(" ", message.source)
    if message.context == SOURCES:
        plain, source = _DATA_SET.sub(" ", plain), _DATA_SET.sub(" ", source)
    words = [word for word in _LATIN.findall(source) if word not in SAME]
    if not words:
        return []
    if LANGUAGES[code].rtl:
        left = [word for word in _LATIN.findall(plain) if word not in SAME and word in words]
        return [f"left in English: {_some(left)}"] if left else []
    if message.context == NAMES:
        return []
    if told == message.source and len(words) > 1 and not all(word[0].isupper() for word in words):
        return ["it is the English text"]
    left = _ENGLISH.findall(plain)
    return [f"left in English: {_some(left)}"] if left else []


def _some(words: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(words[:6]))
