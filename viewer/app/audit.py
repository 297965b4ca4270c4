"""`rhea audit`: whether a city's books can be true, as one JSON object or in words."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from viewer.analysis.audit import KINDS, RETURNS, Audit, audit
from viewer.app.measure_words import chance
from viewer.errors import UsageError
from viewer.model.city import City
from viewer.overlays.audit_report import unclosed
from viewer.overlays.books import Account, account, periods
from viewer.overlays.findings import assumption, remarks, sentence
from viewer.scene.words import number, plus_minus, quantity


def audited(city: City, *, rules: str = "statistical", alpha: float = 0.05, time: str | None = None) -> dict:
    """Everything that `rhea audit --json` says. UsageError for a time that the city does not have."""
    span = span_of(city, time)
    first = account(city, span)
    answer = _answer(city, first, audit(first.books, alpha=alpha), alpha)
    if not answer["independent"]:
        answer |= _unclosed(city, periods(city) if span is None else (span,), alpha)
    if rules == "cfr267":
        from viewer.overlays.manifests import discrepancies

        answer |= discrepancies(city, span)
    return {"city": city.name, "rules": rules, "alpha": alpha, "period": _period(city, first.span)} | answer


def span_of(city: City, text: str | None) -> tuple[int, int] | None:
    """The first and last step of FROM/TO, both counted; each is a step counted from 1 or an ISO 8601 moment."""
    from viewer.app.gallery import step_of

    if text is None:
        return None
    ends = text.split("/")
    if len(ends) != 2 or not all(ends):
        raise UsageError(f"--time {text}: expected FROM/TO, such as 1/12 or 2147-01-02/2147-03-31")
    first, last = (step_of(city.clock, end) for end in ends)
    if first > last:
        raise UsageError(f"--time {text}: {ends[0]} comes after {ends[1]}")
    return first, last


def _answer(city: City, book: Account, found: Audit, alpha: float) -> dict:
    books, unit = book.books, city.flows.unit
    names = books.sites
    return {
        "unit": unit,
        "independent": found.independent,
        "assumption": assumption(book),
        "nodes": [_node(names[i], found, i) for i in np.flatnonzero(np.isfinite(found.node_residual))],
        "flows": [_flow(book, found, i) for i in range(len(books.ids))],
        "chi2": found.chi2,
        "dof": found.dof,
        "p": found.p,
        "tests": found.tests,
        "suspects": [
            {
                "name": names[suspect.site],
                "id": city.sites.ids[suspect.site],
                "kind": KINDS[suspect.kind],
                "to": suspect.claim.end,
                "reported": suspect.claim.reported,
                "allowed": suspect.claim.allowed,
                "sigma": suspect.claim.sigma,
                "unit": unit,
                "intake": suspect.claim.intake,
                "z": suspect.claim.z,
                "chi2_fall": suspect.chi2_fall,
                "p": suspect.p,
                "p_after": suspect.p_after,
                "alike": [{"name": names[site], "kind": KINDS[kind]} for site, kind in suspect.alike],
                "sentence": sentence(book, suspect, unit, alpha=alpha),
            }
            for suspect in found.suspects
        ],
        "detectable": [
            {"name": names[site], "kind": KINDS[RETURNS], "tonnes": gap, "unit": unit, "chance": 0.95}
            for site, gap in found.detectable
        ],
        "unclosed": [],
        "notes": remarks(book, found),
    }


def _node(name: str, found: Audit, site: int) -> dict:
    residual, sigma = found.node_residual[site], found.node_sigma[site]
    weighed, spread = found.weighed_residual[site], found.weighed_sigma[site]
    return {
        "name": name,
        "residual": residual,
        "sigma": sigma,
        "z": _ratio(residual, sigma),
        "weighed_residual": weighed,
        "weighed_sigma": spread,
        "weighed_z": _ratio(weighed, spread),
    }


def _flow(book: Account, found: Audit, i: int) -> dict:
    start, end = book.books.ends[i]
    return {
        "id": book.books.ids[i],
        "from": start,
        "to": end,
        "material": book.books.materials[i],
        "reported": found.reported[i],
        "measured": found.measured[i],
        "reconciled": found.reconciled[i],
        "sigma": found.sigma[i],
        "z": found.z[i],
    }


def _unclosed(city: City, spans, alpha: float) -> dict:
    """The sites of each period whose own reports do not balance: named as facts, nobody is accused."""
    facts = [
        {"name": city.sites.names[site], "period": _period(city, span), "residual": residual, "sigma": sigma,
         "z": residual / sigma}
        for span, site, residual, sigma in unclosed(city, spans, alpha)
    ]  # fmt: skip
    return {"unclosed": facts, "suspects": []}


def _period(city: City, span: tuple[int, int] | None) -> dict | None:
    if span is None:
        return None
    starts = city.clock.starts
    return {"first": span[0] + 1, "last": span[1] + 1, "from": starts[span[0]], "to": starts[span[1]]}


def _ratio(value: float, sigma: float) -> float:
    return float(value / sigma) if sigma > 0 else math.nan


def in_words(answer: Mapping) -> str:
    """The audit as lines for a person."""
    unit = answer["unit"]
    lines = [f"{answer['city']}: chi-squared {number(answer['chi2'], 4)} with {answer['dof']} degrees of freedom, "
             f"{chance(answer['p'])}"]  # fmt: skip
    lines += [f"  {note}" for note in answer["notes"]]
    lines += [f"{rank}. {suspect['sentence']}" for rank, suspect in enumerate(answer["suspects"], 1)]
    if not answer["suspects"] and answer["independent"]:
        lines.append(f"  nothing in the books is impossible at a level of {answer['alpha']:g}")
    for fact in answer["unclosed"]:
        when = fact["period"]["from"] if fact["period"] else ""
        lines.append(f"  does not close: {fact['name']}, {when}: {plus_minus(fact['residual'], fact['sigma'], unit)}")
    known = [gap for gap in answer["detectable"] if math.isfinite(gap["tonnes"])]
    if known:
        lines.append("  smallest gap in its returns that would be found in 95 of 100 cases:")
        lines += [f"    {gap['name']}: {quantity(gap['tonnes'], unit)}" for gap in known]
    return "\n".join(lines)
