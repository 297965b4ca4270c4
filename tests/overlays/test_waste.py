"""Waste: tonnes are conserved in the picture, widths agree with their key, nothing is dropped in silence."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cities import CITIES, column, one_square, tiny_city, with_column
from viewer.errors import OverlayError
from viewer.model.city import END_PLACE, END_REGION, END_SITE, Ends, LineSet
from viewer.model.state import Layer, params
from viewer.overlays import build
from viewer.overlays.arrows import width_keys
from viewer.overlays.kind import Moment
from viewer.scene.marks import Dots, Fills, Ribbons, widths_px


def waste(city, step=None, **given):
    return build(city, Layer("waste", params(**given)), Moment(step))


def ribbons(picture) -> Ribbons:
    return next(mark for mark in picture.marks if isinstance(mark, Ribbons))


def fills(picture) -> Fills:
    return next(mark for mark in picture.marks if isinstance(mark, Fills))


def drawn(picture) -> dict[str, float]:
    mark = ribbons(picture)
    return dict(zip(mark.names, mark.amounts.tolist()))


def test_a_week_shows_what_moves_in_it():
    assert drawn(waste(tiny_city(), 0)) == {"West to Depot": 4, "Middle to Depot": 2, "East to Plant": 1}
    assert drawn(waste(tiny_city(), 1)) == {"Depot to Plant": 6, "East to Plant": 1}


def test_the_whole_period_shows_the_mean_week():
    picture = waste(tiny_city())
    assert drawn(picture)["West to Depot"] == 1.0
    assert picture.figures["total_tonnes"] == 21 / 4
    assert (picture.legend.title, picture.legend.period) == ("Waste flows, t per week", "mean of 4 weeks")


@pytest.mark.parametrize("step", [None, 0, 1, 2, 3])
@pytest.mark.parametrize("top", [1, 2, 30])
@pytest.mark.parametrize("name", ["tiny", "missing"])
def test_drawn_other_and_unplaced_are_all_that_moves(name, top, step):
    city = CITIES[name]()
    picture = waste(city, step, top=top)
    facts = picture.figures
    flows = city.flows
    share = np.nan_to_num(flows.tonnes) / (flows.last - flows.first + 1)
    expected = share[(flows.first <= (step or 0)) & ((step or 0) <= flows.last)].sum()
    if step is None:
        expected = np.nansum(flows.tonnes) / 4
    assert facts["drawn_tonnes"] + facts["other_tonnes"] + facts["unplaced_tonnes"] == pytest.approx(expected)
    assert facts["total_tonnes"] == pytest.approx(expected)
    assert ribbons(picture).amounts.sum() == pytest.approx(facts["drawn_tonnes"])


def test_the_key_shows_the_widths_of_the_map():
    picture = waste(tiny_city(), 0)
    mark = ribbons(picture)
    assert mark.largest == 6.0  # of the busiest pair in any week, so that weeks compare
    for key in picture.legend.widths:
        amount = float(key.label.removesuffix(" t"))
        assert key.width_px == pytest.approx(widths_px(mark, np.array([amount]))[0])
    assert [key.label for key in picture.legend.widths] == ["1 t", "2 t", "4 t"]
    assert widths_px(mark).tolist() == pytest.approx([6.0, 3.0, 1.5])


def test_a_weight_is_as_wide_in_every_step_as_in_their_mean():
    pictures = [waste(tiny_city(), step) for step in (None, 0, 1, 2, 3)]
    assert {widths_px(ribbons(picture), np.array([2.0]))[0] for picture in pictures} == {3.0}
    assert len({picture.legend.widths for picture in pictures}) == 1


@pytest.mark.parametrize("largest", [1e-3, 0.1, 0.3, 1.0, 1000.0, 0.00025])
def test_every_largest_amount_has_a_key(largest):
    mark = replace(ribbons(waste(tiny_city(), 0)), largest=largest)
    keys = width_keys(mark)
    assert len(keys) == 3
    assert mark.widest_px / 2 <= keys[-1].width_px <= mark.widest_px


def test_a_particle_weighs_the_same_in_every_week():
    assert len({ribbons(waste(tiny_city(), step)).quantum for step in (None, 0, 1, 2, 3)}) == 1


@pytest.mark.parametrize(
    ("direction", "names"),
    [
        ("all", 5),
        ("out", {"Plant to Far harbour"}),
        ("in", set()),
        ("between", {"West to Depot", "Middle to Depot", "East to Plant", "Depot to Plant"}),
    ],
)
def test_directions_see_the_city_as_one_place(direction, names):
    found = drawn(waste(tiny_city(), direction=direction))
    assert len(found) == names if isinstance(names, int) else set(found) == names


def test_a_material_is_shown_alone_and_named():
    picture = waste(tiny_city(), material="metal")
    assert set(drawn(picture)) == {"Middle to Depot", "Plant to Far harbour"}
    assert picture.legend.title == "Waste flows of metal, t per week"
    with pytest.raises(OverlayError, match="no material 'gold'; known: mixed, metal"):
        waste(tiny_city(), material="gold")


def test_books_and_gates_are_not_added_up():
    city = tiny_city()
    twice = replace(city, flows=replace(city.flows, basis=("measured", "measured", "measured", "reported", "reported")))
    assert waste(twice).figures["total_tonnes"] == pytest.approx(10 / 4)
    assert waste(twice, basis="reported").figures["total_tonnes"] == pytest.approx(11 / 4)
    booked = replace(city, flows=replace(city.flows, basis=("reported",) * 5))
    assert "none are measured; shown as reported" in waste(booked).legend.notes
    assert waste(booked).figures["total_tonnes"] == pytest.approx(21 / 4)


def test_the_same_pair_becomes_one_arrow():
    city = tiny_city()
    flows = replace(city.flows, first=np.zeros(5, np.int32), last=np.zeros(5, np.int32))
    both = replace(
        flows.origin, index=np.array([0, 0, 2, 0, 1], np.int32), names=("West", "West", "East", "Depot", "Plant")
    )
    picture = waste(replace(city, flows=replace(flows, origin=both)), 0)
    assert drawn(picture)["West to Depot"] == 6
    mark = ribbons(picture)
    assert mark.flows[mark.names.index("West to Depot")] == -1
    assert mark.flows[mark.names.index("East to Plant")] == 2


def test_sites_stand_as_hexagons_by_what_they_handle():
    dots = next(mark for mark in waste(tiny_city(), 1).marks if isinstance(mark, Dots))
    assert (dots.shape, dots.names, dots.sites.tolist()) == ("hexagon", ("Depot", "Plant"), [0, 1])
    assert dots.radius_px[1] > dots.radius_px[0]


def test_made_received_and_passing_by_week():
    made = fills(waste(tiny_city(), measure="made")).values
    assert made.tolist() == [[4, 2, 1], [0, 0, 1], [0, 0, 1], [0, 0, 1]]
    received = fills(waste(tiny_city(), measure="received")).values
    assert received.tolist() == [[0, 6, 1], [0, 0, 7], [0, 0, 1], [0, 0, 1]]


def test_what_passes_neither_begins_nor_ends_there():
    city = tiny_city()
    ends = replace(city.flows.destination, xy=city.flows.destination.xy.copy())
    ends.xy[0] = city.sites.xy[1]
    ends.index[0] = 1
    through = replace(city, flows=replace(city.flows, destination=ends))
    assert fills(waste(through, measure="passing")).values[0].tolist() == [0, 4, 0]


def test_a_recorded_way_is_followed_instead_of_the_straight_line():
    city = tiny_city()
    ends = replace(city.flows.destination, xy=city.flows.destination.xy.copy())
    ends.xy[0], ends.index[0] = city.sites.xy[1], 1
    around = np.array([[500.0, 500.0], [500.0, 2000.0], [2500.0, 2000.0], [2500.0, 500.0]])
    flows = replace(city.flows, destination=ends, routes=LineSet("ways", around, np.array([0, 4, 4, 4, 4, 4])))
    assert not fills(waste(replace(city, flows=flows), measure="passing")).values.any()


def test_per_head_is_in_kilograms_a_person():
    picture = waste(tiny_city(), measure="per_head")
    assert fills(picture).values[0] == pytest.approx([4000 / 600, 2000 / 300, 10])
    assert picture.legend.title == "Waste made per head, kg per person per week"
    assert picture.receipt.formula.startswith("per head = tonnes made ÷ people; a value belongs to the first class")
    assert "; arrow = " in picture.receipt.formula
    bare = replace(tiny_city().base.columns["people"], role="")
    with pytest.raises(OverlayError, match="no column with the role population"):
        waste(with_column(tiny_city(), bare), measure="per_head")


def test_short_tons_become_kilograms_too():
    city = with_column(one_square(), column("refuse", [60], "ton_us", kind="extensive", role="waste"))
    assert fills(waste(city, measure="per_head")).values == pytest.approx([60 * 907.18474 / 600])


def test_a_rate_is_not_divided_by_people():
    city = with_column(one_square(), column("refuse", [60], "%", role="waste", title="Refuse share"))
    with pytest.raises(OverlayError, match="Refuse share is no total"):
        waste(city, measure="per_head")


def test_a_city_without_flows_is_shaded_by_its_waste_column():
    picture = waste(one_square())
    assert fills(picture).values.tolist() == [60]
    assert picture.legend.title == "Refuse, t"
    with pytest.raises(OverlayError, match="'received' is computed from flows"):
        waste(one_square(), measure="received")


def test_a_series_moves_without_building_again():
    city = tiny_city()
    quiet = with_column(replace(city, flows=None), replace(city.base.columns["refuse"], role=""))
    picture = waste(quiet)
    assert picture.over_time
    assert fills(picture).values.shape == (4, 3)
    assert picture.readouts[0].at(2, 3) == 12
    assert picture.readouts[0].at(2, None) == 7.5


def test_flows_make_the_picture_depend_on_the_step():
    assert not waste(tiny_city(), measure="made").over_time
    assert waste(tiny_city(), measure="made", flows=False).over_time


@pytest.mark.parametrize(
    ("name", "inside", "note"),
    [
        ("tiny", 16, "ends in no district: 1.25 t per week, mean of 4 weeks"),
        ("undated", 16, "ends in no district: 5 t"),
        ("missing", 4, "ends in no district: 3.75 t per week, mean of 4 weeks"),  # 10 t end at a site without a place
    ],
)
def test_what_regions_receive_and_what_ends_elsewhere_is_everything(name, inside, note):
    city = CITIES[name]()
    picture = waste(city, measure="received")
    assert fills(picture).values.sum() == pytest.approx(inside)
    assert note in picture.legend.notes
    elsewhere = float(note.split(": ")[1].split(" ")[0]) * (1 if name == "undated" else 4)
    assert inside + elsewhere == pytest.approx(np.nansum(city.flows.tonnes))


@st.composite
def random_flows(draw):
    """The tiny city with up to twelve flows between its squares, sites and places, some lost, undated or unweighed."""
    city = tiny_city()
    spots = [(END_REGION, i, [500.0 + 1000 * i, 500.0]) for i in range(3)]
    spots += [(END_SITE, i, city.sites.xy[i].tolist()) for i in range(2)]
    spots += [(END_PLACE, -1, [9500.0, 500.0]), (END_PLACE, -1, [np.nan, np.nan])]
    names = ("West", "Middle", "East", "Depot", "Plant", "Far harbour", "Somewhere")
    which = st.integers(0, len(spots) - 1)
    weights = st.floats(0.001, 1e4) | st.just(float("nan"))
    rows = draw(
        st.lists(st.tuples(which, which, weights, st.integers(-1, 3), st.integers(0, 3)), min_size=1, max_size=12)
    )

    def ends(side):
        chosen = [spots[row[side]] for row in rows]
        kinds, numbers = (np.array(part) for part in list(zip(*chosen))[:2])
        xy = np.array([spot for *_, spot in chosen])
        return Ends(kinds.astype(np.int8), numbers.astype(np.int32), xy, tuple(names[row[side]] for row in rows))

    first = np.array([row[3] for row in rows], np.int32)
    last = np.where(first < 0, -1, np.minimum(first + [row[4] for row in rows], 3)).astype(np.int32)
    flows = replace(
        city.flows,
        ids=tuple(f"F{i}" for i in range(len(rows))),
        origin=ends(0),
        destination=ends(1),
        material=np.zeros(len(rows), np.int32),
        tonnes=np.array([row[2] for row in rows]),
        sigma=np.full(len(rows), np.nan),
        first=first,
        last=last,
        basis=("measured",) * len(rows),
    )
    return replace(city, flows=flows)


@settings(max_examples=60, deadline=None)
@given(random_flows(), st.integers(1, 12), st.sampled_from([None, 0, 1, 2, 3]))
def test_no_tonne_is_lost_in_any_picture(city, top, step):
    picture = waste(city, step, top=top)
    flows, facts = city.flows, picture.figures
    tonnes, dated = np.nan_to_num(flows.tonnes), flows.first >= 0
    if not dated.any():
        expected = tonnes.sum()
    elif step is None:
        expected = tonnes[dated].sum() / (flows.last.max() - flows.first[dated].min() + 1)
    else:
        here = dated & (flows.first <= step) & (step <= flows.last)
        expected = (tonnes / (flows.last - flows.first + 1))[here].sum()
    parts = facts["drawn_tonnes"] + facts["other_tonnes"] + facts["unplaced_tonnes"]
    assert parts == pytest.approx(expected)
    assert ribbons(picture).amounts.sum() == pytest.approx(facts["drawn_tonnes"])
    assert len(ribbons(picture).amounts) == facts["drawn_count"] <= top
    assert np.all(widths_px(ribbons(picture)) <= ribbons(picture).widest_px)
    directions = [waste(city, step, direction=word).figures["total_tonnes"] for word in ("in", "out", "between")]
    assert sum(directions) <= expected * (1 + 1e-9) + 1e-9
