"""What holds for every overlay kind, with every parameter, in every tiny city."""

from collections.abc import Iterator

import numpy as np
import pytest

from tests.cities import CITIES, nothing_city, points_city, smoking_city, tiny_city
from viewer.errors import OverlayError
from viewer.model.city import City
from viewer.model.state import Layer, ViewState, params
from viewer.overlays import KINDS, build, default_layers, offered, picture_stack, raised
from viewer.overlays.choices import choices
from viewer.overlays.kind import Choice, Moment, OverlayKind, Parameter, Range, Toggle
from viewer.overlays.quantity import candidates
from viewer.scene.marks import Dots, Fills, Grid, Names, Ribbons
from viewer.scene.picture import Picture

REFUSALS = (
    "holds categories", "is computed from flows", "no field", "no neighbours", "role population", "is no total",
    "are needed", "recipe: no column", "lit cells", "no flow '", "winds ",
    "cannot be followed alone", "no stream of refuse",
)  # fmt: skip


def with_parameter(name: str) -> list[str]:
    """The kinds that have a parameter of this name."""
    return [kind.name for kind in KINDS.values() if name in {parameter.name for parameter in kind.params}]


def fitting(name: str) -> City:
    """The tiny city, or where that has nothing for a kind, the one with stacks."""
    return tiny_city() if KINDS[name].fits(tiny_city()) else smoking_city()


def _words(city: City, parameter: Parameter) -> tuple:
    if isinstance(parameter, Toggle):
        return False, True
    if isinstance(parameter, Range):
        return parameter.low, parameter.default, parameter.high
    if not isinstance(parameter, Choice):
        return parameter.default, "15, 30"
    held = {
        "columns": [quantity.name for quantity in candidates(city)],
        "materials": list(city.flows.materials) if city.flows else [],
        "fields": [field.name for field in city.fields],
    }
    if parameter.of in ("starts", "batches", "stored", "district_groups"):
        held[parameter.of] = [word for word, _ in choices(parameter, city)]
    return (*parameter.options, *held.get(parameter.of, []))


def _layers(city: City, kind: OverlayKind) -> Iterator[Layer]:
    yield Layer(kind.name)
    for parameter in kind.params:
        for word in _words(city, parameter):
            yield Layer(kind.name, params(**{parameter.name: word}))


def _moments(city: City) -> list[Moment]:
    return [Moment(), *(Moment(step) for step in range(len(city.clock)))]


def _pictures(city: City, kind: OverlayKind) -> Iterator[Picture]:
    """Every picture of a kind; a refusal must be one of the known ones."""
    for layer in _layers(city, kind):
        for moment in _moments(city):
            try:
                yield build(city, layer, moment)
            except OverlayError as refusal:
                assert any(text in str(refusal) for text in REFUSALS), (layer, refusal)


@pytest.mark.parametrize("make", CITIES.values(), ids=CITIES)
@pytest.mark.parametrize("name", KINDS)
def test_every_picture_fits_its_city(name, make):
    city = make()
    kind = KINDS[name]
    if not kind.fits(city):
        with pytest.raises(OverlayError, match=f"{name}: .* has no "):
            build(city, Layer(name))
        return
    pictures = list(_pictures(city, kind))
    assert pictures
    for picture in pictures:
        _check_marks(city, picture)
        _check_legend(city, picture)
        _check_words(picture)


def _check_marks(city: City, picture: Picture) -> None:
    for mark in picture.marks:
        if isinstance(mark, Fills):
            assert mark.values.shape[-1] == len(city.region_set(mark.region_set))
            assert len(mark.colours) == len(mark.breaks) - 1
            assert np.all(np.diff(mark.breaks) >= 0)
            assert mark.colours.dtype == np.uint8
        elif isinstance(mark, Ribbons):
            assert np.isfinite(mark.start).all()
            assert np.isfinite(mark.end).all()
            assert len(mark.names) == len(mark.amounts) == len(mark.flows) == len(mark.colour)
            assert np.all(mark.amounts > 0)
            assert np.all(mark.amounts <= mark.largest * (1 + 1e-9))
        elif isinstance(mark, Dots):
            assert np.isfinite(mark.xy).all()
            assert len(mark.radius_px) == len(mark.colour) == len(mark.xy)
        elif isinstance(mark, Grid):
            assert mark.high > mark.low
            assert mark.ramp.shape == (256, 4)
        elif isinstance(mark, Names):
            assert np.isfinite(mark.xy).all()
            assert len(mark.texts) == len(mark.xy)


def _check_legend(city: City, picture: Picture) -> None:
    legend = picture.legend
    assert legend.title
    if legend.ramp and legend.counts:
        places = [len(owner) for owner in (*city.region_sets[:1], *city.point_sets)]
        assert len(legend.counts) == len(legend.ramp) == len(legend.breaks) - 1
        assert sum(legend.counts) + legend.missing in places
    for readout in picture.readouts:
        assert readout.values.shape[-1] == len(city.region_set(readout.region_set))
        assert not readout.texts or len(readout.texts) == len(city.base)


def _check_words(picture: Picture) -> None:
    texts = [picture.sentence, picture.legend.title, *picture.legend.notes, *picture.legend.breaks]
    assert picture.sentence.endswith(".")
    for text in texts:
        assert "nan" not in text.lower().split()
        assert " 1 districts" not in text
        assert "  " not in text
    assert picture.receipt.rows >= 0


@pytest.mark.parametrize("name", KINDS)
def test_the_same_call_gives_the_same_picture(name):
    one, other = build(fitting(name), Layer(name)), build(fitting(name), Layer(name))
    assert (one.legend, one.sentence, one.receipt) == (other.legend, other.sentence, other.receipt)


@pytest.mark.parametrize("name", KINDS)
def test_building_changes_nothing_in_the_city(name):
    city = fitting(name)
    arrays = [column.values for column in city.base.columns.values()]
    arrays += [city.flows.tonnes, city.flows.origin.xy, city.base.rings.xy, *(s.values for s in city.series)]
    for array in arrays:
        array.flags.writeable = False
    assert list(_pictures(city, KINDS[name]))


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_has_a_receipt_and_a_legend_with_a_source(name):
    picture = build(fitting(name), Layer(name))
    assert picture.receipt.formula
    assert picture.receipt.rows > 0
    assert picture.legend.source.startswith("Tiny")


@pytest.mark.parametrize("name", KINDS)
def test_a_parameter_that_does_not_exist_is_named_with_the_known_ones(name):
    with pytest.raises(OverlayError, match=f"{name}: no parameter 'colour'; it has "):
        build(fitting(name), Layer(name, params(colour="red")))


@pytest.mark.parametrize("name", with_parameter("classes"))
def test_values_outside_their_range_or_choice_are_refused(name):
    for given, message in [({"scheme": "pretty"}, "expected one of quantile"), ({"classes": 12}, "expected 3 to 9")]:
        with pytest.raises(OverlayError, match=message):
            build(fitting(name), Layer(name, params(**given)))
    with pytest.raises(OverlayError, match="expected a number"):
        build(fitting(name), Layer(name, params(classes="many")))


@pytest.mark.parametrize("name", with_parameter("column"))
def test_a_column_that_does_not_exist_is_named_with_the_known_ones(name):
    with pytest.raises(OverlayError, match="no column 'gold'; known: people, credits, dust"):
        build(fitting(name), Layer(name, params(column="gold")))


@pytest.mark.parametrize("name", KINDS)
def test_no_two_parameters_share_a_name(name):
    names = [parameter.name for parameter in KINDS[name].params]
    assert len(names) == len(set(names))


def test_an_unknown_kind_is_named_with_the_known_ones():
    with pytest.raises(OverlayError, match="no overlay 'weather'; known: waste, wealth"):
        build(tiny_city(), Layer("weather"))


def test_a_step_beyond_the_clock_is_refused():
    with pytest.raises(OverlayError, match="no step 9; the clock has 4"):
        build(tiny_city(), Layer("waste"), Moment(8))


def test_themes_come_first():
    kinds = offered(tiny_city())
    assert [kind.name for kind in kinds if kind.theme] == ["waste", "wealth", "pollution"]
    assert [kind.theme for kind in kinds] == sorted((kind.theme for kind in kinds), reverse=True)
    assert {"column", "audit", "borders"} <= {kind.name for kind in kinds}


@pytest.mark.parametrize(
    ("city", "shown"),
    [
        ("tiny", {"pollution", "waste", "borders"}),
        ("one", {"pollution", "borders"}),
        ("bare", {"borders"}),
        ("points", {"column", "borders"}),
        ("nothing", set()),
    ],
)
def test_a_city_opens_with_what_it_has(city, shown):
    layers = default_layers(CITIES[city]())
    assert {layer.kind for layer in layers if layer.visible} == shown


def test_flows_lie_above_what_is_shaded_and_below_the_outlines():
    kinds = [layer.kind for layer in default_layers(tiny_city())]
    assert kinds[-3:] == ["waste", "audit", "borders"]
    assert {"column", "pollution", "wealth"} <= set(kinds[:-3])


def test_hidden_layers_are_not_built_and_the_order_is_kept():
    city = tiny_city()
    stack = picture_stack(city, ViewState(layers=default_layers(city), step=1))
    assert [shown.name for shown in stack] == ["pollution", "waste", "borders"]
    assert stack[1].colour == "#35E0FF"
    assert picture_stack(nothing_city(), ViewState()) == ()


def test_points_are_shown_without_regions():
    borders, column = (build(points_city(), Layer(kind)) for kind in ("borders", "column"))
    assert [len(mark.xy) for mark in (*borders.marks, *column.marks)] == [3, 3]
    assert borders.legend.notes == ("1 of the readings without a place",)


def test_a_shading_that_is_raised_lies_above_the_other_shadings_and_below_what_moves():
    layers = tuple(Layer(kind) for kind in ("burden", "pollution", "wealth", "waste", "borders"))
    assert [layer.kind for layer in raised(layers, "burden")] == [
        *("pollution", "wealth", "burden", "waste", "borders")
    ]  # fmt: skip
    assert raised(layers, "waste") == layers
    assert raised(layers, "clusters") == layers
