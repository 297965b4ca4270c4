"""A drag costs a small part of working everything out anew: counted in columns, not in seconds."""

from __future__ import annotations

from viewer.analysis.burdens import Trial
from viewer.app.bench_analysis import DISTRICTS, SITES, figures, lens, made_city
from viewer.model.plan import NO_PLAN


def test_a_drag_computes_one_column_of_the_matrix_and_the_first_picture_all() -> None:
    city = made_city(300, 40)
    trial = Trial(city)
    assert trial.columns_computed == 40
    for step in range(5):
        trial.run(NO_PLAN.moved("s0", 100.0 + step, 100.0))
    assert trial.columns_computed == 45


def test_a_long_drag_keeps_no_more_columns_than_it_may() -> None:
    trial = Trial(made_city(20, 5))
    for step in range(200):
        trial.run(NO_PLAN.moved("s0", 100.0 + step, 100.0))
    before = trial.columns_computed
    trial.run(NO_PLAN)
    assert trial.columns_computed == before, "the columns of the facilities as they stand are never dropped"


def test_the_timings_are_of_the_size_that_is_promised_and_are_told() -> None:
    assert (DISTRICTS, SITES) == (2_000, 200)
    told = lens(made_city(200, 10), moves=3)
    assert told.n == 3
    assert set(told.as_dict()) == {"median", "p95", "n", "whole"}
    assert callable(figures)
