"""In another language nothing that overlays and charts generate stays English: only the data's own words do."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from tests.cities import tiny_city
from tests.tongues import everything
from viewer import tongue
from viewer.model.state import Layer
from viewer.overlays import KINDS, Moment, audit_report, build, charts, diagram
from viewer.overlays.district_groups import groups_by

WORD = re.compile(r"[A-Za-z]{3,}")
FORMULAS = {"Gini", "gini", "EDE", "exp"}  # signs in formulas, and what figures are called
IDS = {"unit", "inputs", "source", "region_set", "name", "kind", "kinds", "role", "ticks", "missing_word", "shape"}


@pytest.fixture
def bracketed():
    tongue.speak("es", everything("⟦⟧"))


def texts(thing: object) -> Iterator[str]:
    """Every text in a record but ids and units, which are told where they are shown."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, tuple | list):
        for one in thing:
            yield from texts(one)
    elif is_dataclass(thing):
        for field in fields(thing):
            if field.name not in IDS:
                yield from texts(getattr(thing, field.name))


def of_data(thing: object) -> set[str]:
    """Every word in the records of a city, whatever it says."""
    if isinstance(thing, str):
        return set(WORD.findall(thing))
    if isinstance(thing, dict):
        return set().union(*(of_data(one) for pair in thing.items() for one in pair), set())
    if isinstance(thing, tuple | list):
        return set().union(*(of_data(one) for one in thing), set())
    if is_dataclass(thing):
        return set().union(*(of_data(getattr(thing, field.name)) for field in fields(thing)), set())
    return set()


def left(thing: object, city) -> set[str]:
    """The words outside brackets that are no words of the data."""
    found = set()
    for text in texts(thing):
        found |= {word for word in WORD.findall(bare(text)) if word not in known(city)}
    return found


def bare(text: str) -> str:
    """What stands in no brackets, however deep they are."""
    inner = re.sub("⟦[^⟦⟧]*⟧", "", text)
    return inner if inner == text else bare(inner)


def known(city) -> set[str]:
    return of_data(city) | FORMULAS | set(KINDS)


@pytest.mark.parametrize("official", [False, True])
@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if kind.fits(tiny_city())])
def test_a_picture_says_nothing_but_translations_and_the_words_of_the_data(name, official, bracketed):
    city = tiny_city()
    moment = Moment(1, "official") if official else Moment()
    assert left(build(city, Layer(name), moment), city) == set()


@pytest.mark.parametrize("kind", charts.KINDS)
def test_a_chart_says_nothing_but_translations_and_the_words_of_the_data(kind, bracketed):
    city = tiny_city()
    made = charts.build(city, charts.Wish(kind))
    assert left((made.sentence, made.note, made.across, made.up, made.readings, made.receipt), city) == set()


@pytest.mark.parametrize("moment", [Moment(), Moment(1), Moment(1, "official")])
def test_the_diagram_says_nothing_but_translations_and_the_words_of_the_data(moment, bracketed):
    city = tiny_city()
    made = diagram.diagram(city, moment, top=1)
    assert left((made.sentence, made.notes, made.when, made.names, made.materials), city) == set()


@pytest.mark.parametrize("rules", ["statistical", "cfr267"])
def test_the_page_of_the_audit_says_nothing_but_translations_and_the_words_of_the_data(rules, bracketed):
    city = tiny_city()
    told = audit_report.report(city, rules=rules)
    assert left([(line.text, line.maths) for line in told.lines], city) == set()


def test_groups_that_are_remembered_change_their_names_with_the_language():
    city = tiny_city()
    word = f"fifths of {city.columns_with('wealth')[0].name}"
    english = groups_by(city.base, word).names
    tongue.speak("es", everything("⟦⟧"))
    told = groups_by(city.base, word).names
    tongue.speak("en")
    assert told == tuple(f"⟦{name}⟧" for name in english)
    assert groups_by(city.base, word).names == english
