"""Measures of audits, ripples, ways and burdens say what the program's own functions say of the Capital."""

import numpy as np
import pytest

from tests.overlays.test_asks import asked, problem
from tests.overlays.test_diversion import streams
from viewer.analysis import inequality
from viewer.analysis.audit import audit
from viewer.analysis.autocorrelation import moran
from viewer.analysis.batches import complete, ways_of
from viewer.analysis.burden import scores
from viewer.analysis.standing import standing
from viewer.geometry.neighbours import queen
from viewer.model.state import Layer, ViewState, params
from viewer.overlays import build
from viewer.overlays.audit import audited
from viewer.overlays.books import account
from viewer.overlays.burden import recipe_of
from viewer.overlays.diversion import diversion
from viewer.overlays.ripples import spread_of


@pytest.fixture(scope="module")
def city(capital_city):
    return capital_city


@pytest.fixture(scope="module")
def suspect(city):
    (found,) = audited(city, 0.05)[1].suspects
    return found


def test_the_gap_is_what_is_reported_beyond_what_is_allowed(city, suspect):
    gap = asked(city, "audit_gap")
    assert gap.value == suspect.claim.reported - suspect.claim.allowed
    assert gap.sigma == suspect.claim.sigma
    assert gap.line.place_name == "Meridian Recovery"
    assert asked(city, "audit_gap", part="site").text == city.sites.names[suspect.site]
    assert asked(city, "audit_gap", part="end").text == suspect.claim.end
    assert asked(city, "audit_gap", part="kind").text == "returns"
    assert asked(city, "audit_gap", part="share").value == suspect.claim.reported / suspect.claim.intake
    for part in ("z", "p", "p_after"):
        claim = {"z": suspect.claim.z, "p": suspect.p, "p_after": suspect.p_after}
        assert asked(city, "audit_gap", part=part).value == claim[part]


def test_a_site_that_nothing_is_known_against_has_no_gap(city):
    assert asked(city, "audit_gap", site="s01").text == "no data"
    assert asked(city, "audit_gap", site="Meridian Recovery").text == asked(city, "audit_gap").text
    assert problem(city, "audit_gap", site="Meridien Recovery").hint == "Did you mean 'Meridian Recovery'?"


def test_the_books_together_and_site_by_site(city):
    _, found = audited(city, 0.05)
    assert asked(city, "audit_books", part="chi2").value == found.chi2
    assert asked(city, "audit_suspects").text == "1 set of records"
    residual = asked(city, "site_residual", site="s08")
    assert residual.value == found.node_residual[7]
    assert asked(city, "site_residual", site="s08", part="z").value == pytest.approx(residual.value / residual.sigma)


def test_an_audit_may_be_of_some_steps_alone(city):
    found = audit(account(city, (12, 27)).books, alpha=0.05)
    residual = asked(city, "site_residual", site="s08", part="weighed", steps="12-27")
    assert residual.value == pytest.approx(found.weighed_residual[7])
    assert residual.value != asked(city, "site_residual", site="s08", part="weighed").value
    assert asked(city, "audit_books", part="dof", steps="12-27").value == found.dof
    assert asked(city, "audit_gap", steps="12-27").value == pytest.approx(
        found.suspects[0].claim.reported - found.suspects[0].claim.allowed
    )


def test_the_two_accounts_differ_by_what_the_overlay_says(city):
    picture = build(city, Layer("waste"))
    gap, booked, weighed = (asked(city, "account_gap", part=part) for part in ("gap", "booked", "weighed"))
    assert gap.value == pytest.approx(booked.value - weighed.value)
    assert gap.unit == "t/week"
    assert any(booked.text.split()[0] in note for note in picture.legend.notes), picture.legend.notes


def test_ripples_up_to_a_step(city):
    spread = spread_of(city, "", 0.0, 20.0, 0.05)
    now = ViewState(step=30)
    assert asked(city, "ripple", now).value == spread.source.tonnes
    assert asked(city, "ripple", now, part="site").text == "Meridian Recovery"
    assert asked(city, "ripple", now, part="reached").value == (spread.tonnes[30] > 0).sum()
    largest = np.sort(spread.dose[30])[::-1]
    assert asked(city, "ripple", now, part="dose", nth=2).value == largest[1]
    assert asked(city, "ripple", part="dose").value == spread.dose[-1].max()
    worst = city.base.names[int(np.argmax(spread.dose[-1]))]
    assert asked(city, "ripple", part="name").text == worst
    assert asked(city, "ripple", part="arrival", at=worst).text.startswith("week ")


def test_batches_and_their_standing(city):
    ways = ways_of(city.flows)
    batch, rows = next(iter(ways.items()))
    assert asked(city, "batches").value == len(ways)
    assert asked(city, "batches", part="full").value == sum(complete(city.flows, one) for one in ways.values())
    assert asked(city, "batch", batch=batch).value == len(rows)
    assert asked(city, "batch", batch=batch, part="tonnes").value == city.flows.tonnes[rows[0]]
    assert asked(city, "batch", batch=batch, part="start").text == city.flows.origin.names[rows[0]]
    told = next(one for one in standing(city) if one.material == "metamaterial")
    assert asked(city, "standing", material="metamaterial").value == told.share


def test_burdens_ranks_and_neighbours(city):
    base, found = (
        city.base,
        scores(recipe_of(city).index, {k: q.typical() for k, q in recipe_of(city).quantities.items()}),
    )
    worst = int(np.nanargmax(found.score))
    assert asked(city, "burden", part="name").text == base.names[worst]
    assert asked(city, "burden", part="score", at=base.ids[worst]).value == found.score[worst]
    assert asked(city, "burden", part="rank", at=base.ids[worst]).value == 1
    dust, wealth, people = (base.columns[name].values for name in ("dust", "wealth", "population"))
    assert asked(city, "moran", column="dust").value == moran(dust, queen(base.rings)).index
    index = asked(city, "concentration_index", column="dust", rank_by="wealth")
    assert index.value == inequality.concentration(dust, wealth, people).index
    assert index.value < 0, "dust falls on the poor"
    assert asked(city, "gini", column="wealth").value == inequality.gini(wealth, people)


def test_exposure_has_the_interval_of_the_overlay(city):
    picture = build(city, Layer("exposure", params(group="low_income")))
    for part in ("ratio", "group", "rest"):
        assert asked(city, "exposure", group="low_income", part=part).value == picture.figures[part]
    assert asked(city, "exposure", group="low_income", part="low").value == picture.figures["ratio_low"]


def test_what_a_plan_says_is_what_the_overlay_of_the_sentence_says(city):
    assert asked(city, "sentence", overlay="audit").text == build(city, Layer("audit")).sentence
    assert asked(city, "plan").text == "nothing"


def test_diversion_is_of_the_streams():
    city = streams()
    assert asked(city, "diversion", at="West").value == pytest.approx(diversion(city).typical()[0] / 100)
