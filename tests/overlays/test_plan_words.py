"""What a what-if comes to is said in words that are true for its numbers, also when nothing changes."""

from __future__ import annotations

import numpy as np
import pytest

from tests.analysis.test_best_plan import two_plants
from tests.analysis.test_whatif import smoking_city
from tests.cities import tiny_city
from viewer.analysis.burdens import Trial
from viewer.model.plan import NO_PLAN, Add, Plan
from viewer.overlays.plan_words import changes, made, receipt, sentence, shifts


@pytest.fixture
def trial() -> Trial:
    return Trial(smoking_city())


def test_nothing_is_said_of_an_empty_plan_but_what_to_do(trial):
    assert sentence(trial, trial.run(NO_PLAN)).startswith("Nothing is changed yet")
    assert shifts(trial, trial.run(NO_PLAN)) == ()
    assert all(change.before == change.after and change.way == 0 for change in changes(trial, trial.run(NO_PLAN)))


def test_a_closed_stack_is_better_and_says_so(trial):
    outcome = trial.run(Plan(closes=("S2",)))
    mean = changes(trial, outcome)[0]
    assert (mean.label, mean.before, mean.way) == ("Dust of a person", "6", 1)
    assert float(mean.after) == pytest.approx(outcome.figures.mean, abs=0.01)
    assert "µg/m³ today" in mean.hint
    told = sentence(trial, outcome)
    assert told.startswith("Plant closed: the burden of a person falls by")
    way = "falls" if outcome.figures.index < trial.before.figures.index else "rises"
    assert f"its inequality {way}" in told


def test_waste_without_room_is_told(trial):
    lost = next(c for c in changes(trial, trial.run(Plan(closes=("S1", "S2")))) if c.label.startswith("Without room"))
    assert (lost.before, lost.way) == ("0", -1)
    assert lost.title == "Without room, t per week"


def test_every_row_has_its_own_unit(trial):
    titles = [change.title for change in changes(trial, trial.run(NO_PLAN))]
    assert "Inequality, µg/m³" in titles and "Poorest tenth, µg/m³" in titles
    assert "Concentration" in titles and "Near a depot" in titles, "a share says its % and an index has no unit"


def test_who_takes_in_more_is_told_largest_first(trial):
    told = shifts(trial, trial.run(Plan(closes=("S1",))))
    assert told[0].startswith("Depot: 1.5 t per week less")
    assert told[1].startswith("Plant: 1 t per week more")


def test_a_city_that_does_not_count_people_is_told_so():
    from dataclasses import replace

    city = tiny_city()
    base = replace(city.base, columns={"dust": city.base.columns["dust"]})
    trial = Trial(replace(city, region_sets=(base,)))
    assert np.isnan(trial.before.figures.mean)
    assert "Nobody says how many people" in sentence(trial, trial.run(Plan(closes=("S2",))))


def test_the_receipt_has_the_formula_and_its_values(trial):
    told = receipt(trial, trial.run(Plan(closes=("S2",))))
    assert dict(told.parameters)["plan"] == "Plant closed"
    assert float(dict(told.parameters)["κ"]) == trial.before.figures.kappa
    assert told.inputs[0].name == "dust"


def test_what_workshops_make_has_units():
    told = made([("goods_made", 12.0), ("work_given", 300.0), ("co2_avoided", 0.0)])
    assert told == "12 t goods, 300 h of paid work"


def test_a_city_without_a_facility_to_be_near_says_so_instead_of_leaving_the_row_out():
    city = two_plants((5.0, 5.0))
    trial = Trial(city)
    now = trial.run(NO_PLAN)
    near = next(change for change in changes(trial, now) if change.label == "Near a depot")
    assert (near.before, near.after, near.way) == ("none", "none", 0)
    assert "no open facility of the kind depot or workshop" in near.hint
    assert shifts(trial, now) == ("No open facility of the kind depot or workshop: nobody is near one",)
    one = trial.run(Plan(adds=(Add("S3", "workshop", 500.0, 500.0),)))
    near = next(change for change in changes(trial, one) if change.label == "Near a depot")
    assert (near.before, near.after, near.way) == ("none", "90 %", 1)
    assert not any("No open" in line for line in shifts(trial, one))
