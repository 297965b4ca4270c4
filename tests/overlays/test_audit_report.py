"""The audit as a page of sentences: figures that agree with each other, rows that add up, plain words when honest."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import tiny_city
from viewer.errors import OverlayError
from viewer.overlays.audit_report import HONEST, report
from viewer.overlays.books import span_words


@pytest.fixture(scope="module")
def found(capital_city):
    return report(capital_city)


def by_role(found, role):
    return [line for line in found.lines if line.role == role]


def test_the_verdict_comes_first_and_the_suspect_after_it(found):
    assert found.lines[0].role == "verdict" and found.lines[0].text.startswith("1 set of records cannot be true")
    (suspect,) = by_role(found, "suspect")
    assert suspect.text.startswith("1. Meridian Recovery reports 97 % of its intake")
    assert not found.honest and found.unit == "t"


def test_the_rows_of_a_suspect_add_up_to_what_it_claims(found, capital_city):
    (suspect,) = by_role(found, "suspect")
    rows = suspect.rows
    whole = [i for i, when in enumerate(rows.when) if when == "weeks 1 to 52"]
    parts = [i for i in range(len(rows)) if i not in whole]
    assert rows.figures[whole, 0].sum() == pytest.approx(11_388, abs=1)
    assert rows.figures[parts, 0].sum() == pytest.approx(rows.figures[whole, 0].sum())
    assert rows.figures[parts, 1].sum() == pytest.approx(rows.figures[whole, 1].sum())
    assert np.isnan(rows.figures[parts, 2]).all(), "books are reconciled over the period, not week by week"
    assert rows.figures[whole, 2].sum() == pytest.approx(7_178, abs=25)
    told = sum(capital_city.flows.tonnes[row] for row in rows.flows[whole[0]]
               if capital_city.flows.basis[row] == "reported")  # fmt: skip
    assert told == pytest.approx(rows.figures[whole[0], 0])


def test_the_z_of_a_period_is_the_difference_over_both_uncertainties(found, capital_city):
    (suspect,) = by_role(found, "suspect")
    flows, rows = capital_city.flows, suspect.rows
    part = rows.when.index("weeks 1 to 4")
    own = sorted(rows.flows[part])
    sigma = np.sqrt((flows.sigma[own] ** 2).sum())
    said, seen = rows.figures[part, :2]
    assert rows.figures[part, 3] == pytest.approx(sigma)
    assert rows.figures[part, 4] == pytest.approx((said - seen) / sigma)


def test_every_finding_shows_its_formula_with_its_figures(found):
    for role in ("verdict", "suspect", "open", "gap"):
        for line in by_role(found, role):
            assert line.maths and any(any(sign.isdigit() for sign in text) for text in line.maths), line.text


def test_what_does_not_close_and_the_smallest_gap_are_told(found):
    assert "Meridian Recovery" in by_role(found, "open")[0].text
    (gap,) = by_role(found, "gap")
    assert gap.text.startswith("The smallest gap that would show")
    assert len(gap.maths) == 1 + 18


def test_the_rule_of_the_manifest_lists_returns_and_says_what_it_proves(capital_city):
    found = report(capital_city, rules="cfr267")
    assert found.lines[0].text.endswith("off by more than 10 % by weight.")
    (suspect,) = by_role(found, "suspect")
    off = np.abs(suspect.rows.figures[:, 1] - suspect.rows.figures[:, 0]) / suspect.rows.figures[:, 0]
    assert (off > 0.1).all()
    assert any("proves nothing" in line.text for line in found.lines)


def test_honest_books_are_said_to_be_honest():
    city = tiny_city()
    flows = replace(city.flows, tonnes=np.array([4.0, 2.0, 4.0, 6.0, 10.0]), sigma=np.full(5, 0.5),
                    material=np.zeros(5, np.int32))  # fmt: skip
    found = report(replace(city, flows=flows))
    assert found.honest and found.lines[0].text.startswith(HONEST)
    assert not by_role(found, "suspect") and not by_role(found, "open")


def test_without_a_second_hand_facts_are_told_and_nobody_is_accused():
    city = tiny_city()
    flows = replace(city.flows, basis=("reported",) * 5, sigma=np.full(5, 0.1), material=np.zeros(5, np.int32))
    found = report(replace(city, flows=flows))
    assert not by_role(found, "suspect") and not found.honest
    (fact,) = by_role(found, "open")
    assert fact.text.startswith("Plant") and "5.00 ± 0.17 t more enter than leave" in fact.text
    assert any("accuses nobody" in line.text for line in found.lines)


def test_a_city_without_sites_cannot_be_audited():
    with pytest.raises(OverlayError, match="needs flows and the sites"):
        report(replace(tiny_city(), sites=None, flows=None))


def test_periods_are_said_as_people_say_them():
    city = tiny_city()
    assert span_words(city, (0, 3)) == "weeks 1 to 4" and span_words(city, (2, 2)) == "week 3"
    monthly = replace(city, clock=replace(city.clock, step="month"))
    assert span_words(monthly, (0, 1)) == "Week 1 to Week 2" and span_words(city, None) == ""


def test_returns_of_sites_that_share_a_name_stay_apart(capital_city):
    """Every site is called Depot: the suspect is still the plant, and the rows are its own."""
    sites, plant = capital_city.sites, capital_city.sites.names.index("Meridian Recovery")
    plain = report(capital_city, rules="cfr267")
    named = replace(capital_city, sites=replace(sites, names=("Depot",) * len(sites)))
    alike = report(named, rules="cfr267")
    own = [line for line in alike.lines if line.role == "suspect"]
    assert [line.sites for line in own] == [line.sites for line in plain.lines if line.role == "suspect"]
    assert own[0].sites == {plant} and set(own[0].rows.sites) == {frozenset({plant})}
    assert alike.lines[0].rows.sites == plain.lines[0].rows.sites
