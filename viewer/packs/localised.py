"""A city in another language: everything that a person reads of it, from the texts that its pack brings along.

Ids and numbers stay, and so do the words by which the program and the layers know things: materials, kinds of
facilities, phases. Those are told where they are shown, by `tongue.named`. What has no translation stays English.

A name that ends in a number, "Ninefold 17", is told by the name before it; of "Citizens of Old Harbour" the name of the
district is told by itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from viewer import tongue
from viewer.model.city import City, Column, Ends, Flows, RegionSet, Sites, Tracks
from viewer.model.memo import remembered, share
from viewer.model.plan import Plan
from viewer.model.state import Value
from viewer.model.story import Note, Scene, Story
from viewer.packs.linguist import Message, joined
from viewer.packs.periods import labels
from viewer.tongue import Taught

CITY, FIELDS, NAMES, WORDS, SOURCES, NOUNS = "city", "fields", "names", "words", "sources", "nouns"
COUNTS_ENTRIES = ("count", "missing", "distinct")  # measures that count what a column says, where they have one
TOLD_PARAMS = ("label", "more", "less", "same")  # of an ask, which a person reads
MOST_DIFFERENT = 150  # texts of a column; of more only those are told that are names of something else, too
_NUMBERED = re.compile(r"(.*[^\W\d_].*?) (\d+)", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{2,}")
_CODE = re.compile(r"[0-9a-f]{8,}")


class Teller:
    """Says texts of a city in a language; this one says them as they are and notes what there is to say."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    def text(self, context: str, text: str, note: str = "") -> str:
        if _WORD.search(text):
            self.messages.append(Message(context, text, note=note))
        return text

    def noun(self, one: str, many: str) -> None:
        """A noun that is counted: "{n} district", "{n} districts"."""
        self.messages.append(Message(NOUNS, f"{{n}} {many}", one=f"{{n}} {one}"))

    def number(self, text: str) -> str:
        return text

    def named(self, context: str, text: str) -> str:
        """A name; of one that ends in a number the part before it."""
        match = _NUMBERED.fullmatch(text)
        if match is None or match[1].endswith(",") or not _WORD.search(match[1]):
            return text if _CODE.fullmatch(text) else self.text(context, text)
        return f"{self.named(context, match[1])} {self.number(match[2])}"

    def known(self, text: str) -> str:
        """A text of a long column: what is told elsewhere, too."""
        return text


class Translator(Teller):
    """Says texts by a table of translations."""

    def __init__(self, code: str, table: Mapping[str, Sequence[str]]) -> None:
        super().__init__()
        self._code, self._table = code, table
        self._signs = str.maketrans("0123456789", tongue.LANGUAGES[code].digits)

    def text(self, context: str, text: str, note: str = "") -> str:
        told = self._table.get(text, ())
        return told[0] if len(told) == 1 and told[0] else text  # more of them are the forms of a noun

    def number(self, text: str) -> str:
        return text.translate(self._signs)

    def known(self, text: str) -> str:
        head, of, tail = text.rpartition(" of ")
        template = f"{head} of {{name}}"
        if of and template in self._table:
            return self.text(NAMES, template).replace("{name}", self.known(tail))
        return self.named(NAMES, text)


def city_texts(city: City) -> tuple[Message, ...]:
    """Every text of a city, as it was read, that a person reads; each once."""
    teller = Teller()
    _told(city, teller)
    return joined(teller.messages)


def localised(city: City, code: str) -> City:
    """The city that is to be shown as it is told in a language, whose words alone are known from now on.

    Itself in English, or where its pack has no texts in that language. `original` is the city as it was read, with the
    labels of its clock alone in that language: asks are put to it.
    """
    told, taught = _localised(city, code)
    tongue.teach(taught)
    return told if told is not None else city


@remembered(kept=3)
def _localised(city: City, code: str) -> tuple[City | None, Taught | None]:
    """The city in a language and what it teaches; None where it has no texts in it."""
    table = city.texts.get(code, {})
    if not table:
        return None, None
    with tongue.speaking(code):
        told = _told(city, Translator(code, table))
    original = replace(city, clock=told.clock)
    share(city, original)  # what is asked of it takes seconds to work out, and is known in the last language
    return replace(told, original=original), _taught(city, told, table, code)


def name_in(city: City, text: str) -> str:
    """What the asks answer, a name as the city was read with, as the city on screen calls it."""
    if city.original is None:
        return text
    code = tongue.spoken().code
    return Translator(code, city.texts.get(code, {})).known(text)


def _taught(city: City, told: City, table: Mapping[str, tuple[str, ...]], code: str) -> Taught:
    """The words of the data and the forms of the nouns, by the English plural and by the one that is shown."""
    teller, say = Teller(), Translator(code, table)
    _words(city, teller)
    plain = dict.fromkeys(one.source for one in teller.messages if not one.counted and one.source in table)
    words = {word: say.text(WORDS, word) for word in plain}
    forms = tongue.LANGUAGES[code].forms
    nouns = {source: told for source, told in table.items() if source.startswith("{n} ") and len(told) == forms}
    shown = {
        f"{{n}} {new.plural}": nouns[f"{{n}} {old.plural}"]
        for old, new in zip(city.region_sets, told.region_sets)
        if f"{{n}} {old.plural}" in nouns
    }
    return Taught(code, words, nouns | shown)


# --- the walk through a city: one for noting what there is to say and for saying it


def _told(city: City, say: Teller) -> City:
    _words(city, say)
    places = _place_names(city)
    walk = _Walk(say, places)
    named = walk.names
    clock = city.clock
    return replace(
        city,
        title=say.text(CITY, city.title),
        question=say.text(CITY, city.question),
        note=say.named(CITY, city.note),
        region_sets=tuple(walk.regions(one) for one in city.region_sets),
        point_sets=tuple(
            replace(one, title=say.named(FIELDS, one.title), names=named(one.names), columns=walk.columns(one.columns),
                    source=say.text(SOURCES, one.source)) for one in city.point_sets),
        line_sets=tuple(
            replace(one, title=say.named(FIELDS, one.title), columns=walk.columns(one.columns),
                    source=say.text(SOURCES, one.source)) for one in city.line_sets),
        sites=walk.sites(city.sites) if city.sites is not None else None,
        flows=walk.flows(city.flows) if city.flows is not None else None,
        stocks=tuple(replace(one, source=say.text(SOURCES, one.source)) for one in city.stocks),
        tracks=walk.tracks(city.tracks) if city.tracks is not None else None,
        clock=replace(clock, labels=labels(clock.starts, clock.step)) if clock.starts else clock,
        series=tuple(walk.titled(one) for one in city.series),
        fields=tuple(walk.titled(one) for one in city.fields),
        records=tuple(
            replace(one, title=say.named(FIELDS, one.title), columns=walk.columns(one.columns),
                    source=say.text(SOURCES, one.source)) for one in city.records),
        sources=tuple(replace(one, name=say.text(SOURCES, one.name)) for one in city.sources),
        wind=replace(city.wind, source=say.text(SOURCES, city.wind.source)) if city.wind is not None else None,
        burden=walk.index(city.burden) if city.burden is not None else None,
        stories=tuple(walk.story(one) for one in city.stories),
    )  # fmt: skip


def _words(city: City, say: Teller) -> None:
    """The words by which the data know things, and the nouns that are counted."""
    sites, flows, tracks = city.sites, city.flows, city.tracks
    words = [*(sites.kinds if sites is not None else ()), *(flows.materials if flows is not None else ())]
    words += [material for stocks in city.stocks for material in dict.fromkeys(stocks.material)]
    words += [*tracks.kinds, *tracks.phase] if tracks is not None else []
    words += [add.kind for story in city.stories for scene in story.scenes for add in scene.state.plan.adds]
    words += [column.unit for column in _all_columns(city)]
    for word in dict.fromkeys(words):
        say.text(WORDS, word)
    for regions in city.region_sets:
        say.noun(regions.singular, regions.plural)
    for word in dict.fromkeys(tracks.kinds if tracks is not None else ()):
        if word:
            say.noun(word, tongue.plural(word))
    for story in city.stories:
        for ask in story.asks:
            params = dict(ask.params)
            for column in _counted(city, ask.measure, params):
                say.noun(*column.noun)
            unit = str(params.get("unit", ""))
            if unit and params.get("as") == "count":
                say.noun(unit, tongue.plural(unit))
            elif unit:
                say.text(WORDS, unit)


def _counted(city: City, measure: str, params: Mapping[str, Value]) -> list[Column]:
    """The columns whose different entries an ask counts: of the table that it names, else of any of regions."""
    if measure not in COUNTS_ENTRIES or "by" not in params:
        return []
    named = str(params.get("of", ""))
    tables = (*city.region_sets, *city.point_sets, *city.records) if named else city.region_sets
    found = [one.columns for one in tables if named in ("", one.name)]
    if named == "sites" and not found and city.sites is not None:
        found = [city.sites.columns]
    return [columns[str(params["by"])] for columns in found if str(params["by"]) in columns]


def _all_columns(city: City) -> list[Column]:
    places = (*city.region_sets, *city.point_sets, *city.line_sets, *city.records, city.sites, city.flows)
    own = [column for place in places if place is not None for column in place.columns.values()]
    return [*own, *city.series, *city.fields]


def _place_names(city: City) -> frozenset[str]:
    names = {name for regions in city.region_sets for name in regions.names}
    return frozenset(names | set(city.sites.names if city.sites is not None else ()))


@dataclass(frozen=True, slots=True)
class _Walk:
    """The parts of a city, each with its texts said."""

    say: Teller
    places: frozenset[str]
    done: dict[tuple[str, str], str] = field(default_factory=dict)

    def name(self, text: str) -> str:
        found = self.done.get((NAMES, text))
        if found is None:
            found = self.done[NAMES, text] = self.say.named(NAMES, text)
        return found

    def names(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(self.name(text) for text in texts)

    def titled(self, one):
        """A series or a field."""
        return replace(one, title=self.say.named(FIELDS, one.title), source=self.say.text(SOURCES, one.source))

    def regions(self, one: RegionSet) -> RegionSet:
        say = self.say
        return replace(
            one, names=one.names if one.names is one.ids else self.names(one.names),
            columns=self.columns(one.columns), title=say.named(FIELDS, one.title),
            singular=say.text(FIELDS, one.singular), plural=say.text(FIELDS, one.plural),
            source=say.text(SOURCES, one.source),
        )  # fmt: skip

    def sites(self, one: Sites) -> Sites:
        source = self.say.text(SOURCES, one.source)
        return replace(one, names=self.names(one.names), columns=self.columns(one.columns), source=source)

    def flows(self, one: Flows) -> Flows:
        return replace(
            one, origin=self.ends(one.origin), destination=self.ends(one.destination),
            columns=self.columns(one.columns), source=self.say.text(SOURCES, one.source),
        )  # fmt: skip

    def ends(self, one: Ends) -> Ends:
        return replace(one, names=self.names(one.names))

    def tracks(self, one: Tracks) -> Tracks:
        return replace(one, names=self.names(one.names), source=self.say.text(SOURCES, one.source))

    def index(self, one):
        groups = tuple(
            replace(group, components=tuple(replace(c, name=self.say.text(FIELDS, c.name)) for c in group.components))
            for group in one.groups
        )
        return replace(one, title=self.say.text(FIELDS, one.title), groups=groups)

    def columns(self, columns: Mapping[str, Column]) -> Mapping[str, Column]:
        return MappingProxyType({name: self.column(column) for name, column in columns.items()})

    def column(self, one: Column) -> Column:
        say = self.say
        return replace(
            one, title=say.text(FIELDS, one.title), missing_means=say.text(FIELDS, one.missing_means),
            source=say.text(SOURCES, one.source),
            categories=one.categories if one.refers else self.long(one.categories),
            texts=one.texts if one.refers else self.long(one.texts),
        )  # fmt: skip

    def long(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        """The entries of a column. Of many different ones only names of places are told, and "… of" such names."""
        different = tuple(dict.fromkeys(texts))
        if len(different) <= MOST_DIFFERENT:
            return self.names(texts)
        parts = (text.rpartition(" of ") for text in different)
        for head in sorted({head for head, of, tail in parts if of and tail in self.places}):
            self.say.text(NAMES, f"{head} of {{name}}")
        told = {text: self.say.known(text) for text in different}
        return tuple(told[text] for text in texts)

    # --- stories

    def story(self, one: Story) -> Story:
        context = f"stories/{one.name}"
        asks = tuple(replace(ask, params=self.params(ask.params, context)) for ask in one.asks)
        return replace(
            one, title=self.say.text(context, one.title, "title"),
            question=self.say.text(context, one.question, "question"),
            scenes=tuple(self.scene(scene, f"{context}/{scene.name}") for scene in one.scenes), asks=asks,
        )  # fmt: skip

    def params(self, params, context: str):
        return tuple(
            (name, self.say.text(context, value, f"{name} of a number") if name in TOLD_PARAMS else value)
            for name, value in params
        )

    def scene(self, one: Scene, context: str) -> Scene:
        say = self.say
        return replace(
            one, title=say.text(context, one.title, "title"), caption=say.text(context, one.caption, "caption"),
            notes=say.text(context, one.notes, "for the speaker alone"),
            callouts=tuple(Note(note.at, say.text(context, note.text, "call-out")) for note in one.callouts),
            forks=tuple(replace(fork, label=say.text(context, fork.label, "button")) for fork in one.forks),
            state=replace(one.state, plan=self.plan(one.state.plan)),
        )  # fmt: skip

    def plan(self, one: Plan) -> Plan:
        return replace(one, adds=tuple(replace(add, name=self.name(add.name)) for add in one.adds)) if one.adds else one
