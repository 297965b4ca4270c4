"""What a picture says goes through the tongue: in a language that knows every text, no English is left over."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from tests.cities import smoking_city, tiny_city
from tests.tongues import everything, outside
from viewer import tongue
from viewer.analysis.burdens import Trial
from viewer.errors import OverlayError
from viewer.geometry.camera import Camera
from viewer.model.city import City
from viewer.model.plan import NO_PLAN
from viewer.model.state import Layer, LensSpot, ViewState
from viewer.overlays import (
    KINDS,
    audit,
    build,
    findings,
    lens_query,
    manifests,
    plan_words,
    report_facts,
    thrown,
    trace_page,
)
from viewer.overlays.choices import choices
from viewer.overlays.clock_words import step_named, step_noun, steps_long
from viewer.overlays.kind import Choice, Moment
from viewer.overlays.ripples import spread_of
from viewer.scene.picture import Picture
from viewer.tongue import Catalogue

ENGLISH = re.compile(r"[A-Za-z]{3,}")
PURE = re.compile(r"(Gini|EDE|E_group) = [^;]*")  # formulas that are the same in every language


@pytest.fixture
def angles() -> None:
    tongue.speak("es", everything())


def said(picture: Picture) -> Iterator[str]:
    """Everything that a picture says of itself; labels of columns and names of places are the city's own."""
    yield picture.sentence
    yield picture.legend.period
    yield from picture.legend.notes
    yield from (name for name, _ in picture.receipt.parameters)
    yield picture.receipt.section
    yield PURE.sub("", picture.receipt.formula)
    if picture.legend.above is not None:
        yield from picture.legend.above.notes


def pictures(name: str, city: City) -> Iterator[Picture]:
    """The picture of a kind with its defaults, of a step, of the official account, and with each of its words."""
    given = (("extra", 10.0), ("flow", city.flows.ids[0])) if name in ("ripples", "unrest") else ()
    for moment in (Moment(), Moment(1), Moment(None, "official")):
        yield build(city, Layer(name), moment)
        yield build(city, Layer(name, given), moment)
    for parameter in KINDS[name].params:
        if isinstance(parameter, Choice) and not parameter.of and parameter.name != "scheme":
            for word, _ in choices(parameter, city):
                try:
                    yield build(city, Layer(name, (*given, (parameter.name, word))), Moment())
                except OverlayError as refusal:
                    assert not ENGLISH.search(outside(str(refusal))), refusal


@pytest.mark.parametrize("name", KINDS)
def test_nothing_that_a_picture_says_is_left_in_english(name: str, angles: None):
    cities = [city for city in (tiny_city(), smoking_city()) if KINDS[name].fits(city)]
    assert cities
    own = {"gini", "p90_p10"}  # names of figures
    for city in cities:
        for picture in pictures(name, city):
            english = {text for text in said(picture) if ENGLISH.search(outside(text))} - own
            assert not english, english


def _of_lens(city: City) -> Iterator[str]:
    x, y = city.base.rings.xy.mean(axis=0)
    camera = Camera(x=float(x), y=float(y), units_per_px=1.0)
    seen = lens_query.seen(
        city, ViewState(lens=LensSpot(float(x), float(y), 900.0, "layer:wealth"), camera=camera), KINDS
    )
    yield from lens_query.lines(city, seen.asked, seen.found)
    yield from (part for line in lens_query.receipt_lines(seen) for part in (line.label, line.formula, line.weights))


def _of_report(city: City) -> Iterator[str]:
    for spot in (report_facts.Spot(0), report_facts.Spot(-1, tuple(city.base.rings.xy.mean(axis=0)), 1500.0)):
        found = report_facts.facts(city, spot)
        yield from (*found.page.sentences, found.page.subtitle, *found.page.maths)
        yield from (name for table in found.page.tables for name in (table.title, *table.columns))
        yield from (line.formula for line in found.lines)


def _of_plan(city: City) -> Iterator[str]:
    trial = Trial(city)
    for plan in (NO_PLAN, NO_PLAN.closed(city.sites.ids[0]), NO_PLAN.resized(city.sites.ids[0], 0.5)):
        outcome = trial.run(plan)
        yield plan_words.sentence(trial, outcome)
        yield from plan_words.shifts(trial, outcome)
        yield from (part for row in plan_words.changes(trial, outcome) for part in (row.title, row.hint, row.after))
        yield plan_words.giving(trial, outcome, city.sites.ids[0]).words
        yield PURE.sub("", plan_words.receipt(trial, outcome).formula)


def _of_traces(city: City) -> Iterator[str]:
    for direction in ("upstream", "downstream"):
        found = trace_page.page(city, KINDS["trace"].values({"direction": direction}))
        yield from (trace_page.in_words(found), found.assumption)
    thing = thrown.things(city)[0]
    journey = thrown.send(city, thrown.first_region(city, thing.material), thing.material)
    yield from thrown.way_words(journey)
    yield from (idea.title for idea in thrown.ideas(city, 0))


def _of_audit(city: City) -> Iterator[str]:
    book, found = audit.audited(city, 0.05)
    yield from (findings.sentence(book, suspect) for suspect in found.suspects)
    yield from (findings.untestable(found), findings.assumption(book), *findings.remarks(book, found))
    told = manifests.discrepancies(city)
    yield from (told["rule"], told["pieces"]["note"], *(suspect["sentence"] for suspect in told["suspects"]))


@pytest.mark.parametrize("told", [_of_lens, _of_report, _of_plan, _of_traces, _of_audit])
def test_nothing_that_panels_and_hand_outs_say_is_left_in_english(told: Callable[[City], Iterator[str]], angles: None):
    texts = set(told(tiny_city()))
    assert len(texts) > 3
    assert not {text for text in texts if ENGLISH.search(outside(text))}


def test_a_ripple_that_is_remembered_speaks_the_language_of_the_moment():
    city = tiny_city()
    source = spread_of(city, city.flows.ids[0], 10.0, 20.0, 0.05).source
    assert source.told("10 t").startswith("10 t more from ")
    tongue.speak("es", Catalogue({("{mass} more from {start} to {end}", ""): "de {start} a {end}, {mass} más"}))
    again = spread_of(city, city.flows.ids[0], 10.0, 20.0, 0.05).source
    assert again is source
    assert again.told("10 t") == f"de {source.start} a {source.end}, 10 t más"


def test_steps_are_named_and_counted_in_the_forms_of_the_language():
    assert (step_noun(""), step_named("fortnight", 2), steps_long("week", 1.0)) == ("step", "fortnight 2", "1 week")
    catalogue = Catalogue(
        {("week", ""): "أسبوع", ("week {n}", ""): "الأسبوع {n}"},
        {("{n} weeks", ""): ("لا أسابيع", "أسبوع", "أسبوعان", "{n} أسابيع", "{n} أسبوعًا", "{n} أسبوع")},
    )
    tongue.speak("ar", catalogue)
    assert step_noun("week") == "أسبوع"
    assert tongue.bare(step_named("week", 15)) == "الأسبوع ١٥"
    assert [tongue.bare(steps_long("week", n)) for n in (2.0, 3.0, 2.5)] == ["أسبوعان", "٣ أسابيع", "٢٫٥ أسبوع"]
