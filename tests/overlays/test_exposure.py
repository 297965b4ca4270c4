"""A group against the rest: measures per district, the ratio with its interval, margins of error, tenths by wealth."""

import numpy as np
import pytest

from tests.cities import column, squares, tiny_city
from viewer.errors import OverlayError
from viewer.model.city import City
from viewer.model.state import Layer, params
from viewer.overlays import KINDS, build
from viewer.overlays.choices import choices
from viewer.overlays.groups import groups

PEOPLE = column("people", [100, 100, 200], kind="extensive", role="population", title="Residents")
FEW = column("few", [80, 10, 10], kind="extensive", role="group", denominator="people", title="First language Tidal")
DUST = column("dust", [12, 8, 4], "µg/m³", role="pollution", title="Dust")
CREDITS = column("credits", [10, 20, 40], "credits", role="wealth", title="Credits")


def three(*facts):
    return City("three", "Three", region_sets=(squares(3, columns={one.name: one for one in facts}),))


def shown(*facts, **given):
    return build(three(*(facts or (PEOPLE, FEW, DUST, CREDITS))), Layer("exposure", params(**given)))


GROUP, REST = (80 * 12 + 10 * 8 + 10 * 4) / 100, (20 * 12 + 90 * 8 + 190 * 4) / 300


def test_the_ratio_is_that_of_the_people_and_the_mean_of_the_districts():
    picture = shown(group="few")
    assert (picture.figures["group"], picture.figures["rest"]) == pytest.approx((GROUP, REST))
    assert picture.figures["ratio"] == pytest.approx(GROUP / REST)
    over = picture.marks[0].values
    assert over == pytest.approx(np.array([12, 8, 4]) / REST)
    assert np.average(over, weights=FEW.values) == pytest.approx(picture.figures["ratio"])


def test_what_the_districts_add_makes_the_difference():
    picture = shown(group="few", show="excess")
    assert picture.marks[0].values.sum() == pytest.approx(GROUP - REST)
    assert picture.marks[0].values[0] > 0


def test_the_share_of_the_group():
    assert shown(group="few", show="share").marks[0].values == pytest.approx([80, 10, 5])


def test_every_measure_can_be_read_whatever_is_shown():
    for show in ("ratio", "excess", "share"):
        labels = [readout.label for readout in shown(group="few", show=show).readouts]
        assert len(labels) == len(set(labels)) == 4


def test_a_wide_interval_is_told_as_no_difference_beyond_chance():
    sentence = shown(group="few").sentence
    assert sentence.startswith("First language Tidal: dust 10.8 µg/m³, everybody else 5.73 µg/m³")
    even = column("few", [30, 30, 60], kind="extensive", role="group", denominator="people", title="Left-handed")
    assert "no difference beyond chance (ratio 1.00, 90 % interval" in shown(PEOPLE, even, DUST, group="few").sentence


def test_margins_of_error_make_the_interval_and_the_hatching():
    """A margin of 60 on 10 people is a coefficient of variation over 30 %; without margins districts are drawn anew."""
    margin = column("few_moe", [2, 10, 1], moe_of="few", kind="extensive")
    picture = shown(PEOPLE, FEW, DUST, margin, group="few", show="share")
    assert picture.marks[0].uncertain.tolist() == [False, True, False]
    assert any("margins of error" in note for note in picture.legend.notes)
    low, high = picture.figures["ratio_low"], picture.figures["ratio_high"]
    assert low < picture.figures["ratio"] < high
    assert any("districts drawn anew" in note for note in shown(group="few").legend.notes)
    tight = column("few_moe", [1e-9] * 3, moe_of="few", kind="extensive")
    certain = shown(PEOPLE, FEW, DUST, tight, group="few").figures
    assert certain["ratio_high"] - certain["ratio_low"] < 1e-6


def test_margins_are_carried_into_ranks_and_classes():
    margin = column("dust_moe", [0.1, 6.0, 6.0], "µg/m³", moe_of="dust")
    picture = build(three(PEOPLE, FEW, DUST, margin), Layer("pollution"))
    rank = next(readout for readout in picture.readouts if "rank" in readout.label)
    assert rank.texts[0].startswith("1 of 3 (1 to ")
    assert rank.texts[1] == "2 of 3 (1 to 3)"
    assert any("may lie in another class (less than 90 % sure)" in note for note in picture.legend.notes)
    plain = build(three(PEOPLE, FEW, DUST), Layer("pollution"))
    assert not any("rank" in readout.label for readout in plain.readouts)


def test_tenths_by_wealth_from_the_poorest():
    figures = shown(group="few").figures
    assert [figures[f"tenth_{i}"] for i in (1, 3, 4, 10)] == pytest.approx([12, 10, 8, 4])
    assert "poorest tenth of the people 12 µg/m³, richest tenth 4 µg/m³" in shown(group="few").legend.notes
    assert "tenth_1" not in shown(PEOPLE, FEW, DUST).figures


def test_a_missing_number_leaves_the_district_out_and_hatches_it():
    dust = column("dust", [12, np.nan, 4], "µg/m³", role="pollution", title="Dust")
    picture = shown(PEOPLE, FEW, dust, group="few")
    assert picture.figures["group"] == pytest.approx((80 * 12 + 10 * 4) / 90)
    assert picture.legend.missing == 1


def test_groups_are_what_the_roles_say():
    share = column("poverty", [50, 20, 10], "%", role="vulnerability", title="Poverty")
    city = three(PEOPLE, FEW, DUST, CREDITS, share)
    assert [group.name for group in groups(city)] == ["few", "poverty", "poorer_half"]
    assert groups(city)[1].number == pytest.approx([50, 20, 20])
    assert groups(city)[2].number.sum() == pytest.approx(np.sum(PEOPLE.values) / 2)
    assert "People of the poorer half" in [title for _, title in choices(KINDS["exposure"].params[0], city)]
    assert build(city, Layer("exposure")).sentence.startswith("Poverty: dust")


def test_a_district_that_straddles_the_middle_gives_its_part_to_the_poorer_half():
    assert groups(tiny_city())[-1].number == pytest.approx([500, 0, 0])  # of 600, 300 and 100
    equal = column("credits", [20, 10, 20], "credits", role="wealth", title="Credits")
    people = column("people", [600, 100, 300], kind="extensive", role="population")
    assert groups(three(people, equal, DUST))[-1].number == pytest.approx([600 * 4 / 9, 100, 300 * 4 / 9])
    unknown = column("people", [600, np.nan, 0], kind="extensive", role="population")
    assert groups(three(unknown, equal, DUST))[-1].number == pytest.approx([300, np.nan, 0], nan_ok=True)


def test_an_unknown_group_is_named_with_the_known_ones():
    with pytest.raises(OverlayError, match="no group 'giants'; known: few, poorer_half"):
        shown(group="giants")


def test_nobody_can_be_compared_without_people():
    assert not KINDS["exposure"].fits(three(FEW, DUST))
    assert KINDS["exposure"].fits(tiny_city())  # the poorer half


def test_low_incomes_of_the_capital_breathe_more_beyond_chance(capital_city):
    picture = build(capital_city, Layer("exposure"))
    assert picture.figures["ratio_low"] > 1
    assert "times as much (90 % interval" in picture.sentence
    assert picture.figures["tenth_1"] > picture.figures["tenth_10"]
