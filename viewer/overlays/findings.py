"""What an audit found, in sentences: figures with their uncertainty, what would follow, and what cannot be known."""

from __future__ import annotations

import numpy as np

from viewer.analysis.audit import KINDS, RETURNS, SURVEY, Audit, Suspect
from viewer.overlays.books import Account
from viewer.scene.words import listed, percent, plus_minus, quantity
from viewer.tongue import mark, tr, trn

LORRY_T = 20.0  # tonnes that one lorry carries, in the picture that a sentence draws of a gap
NO_SECOND = mark(
    "There is no independent second measurement: every figure comes from the operators' own reports, so what does not "
    "close accuses nobody."
)
KIND_AT = {
    "weights": mark("the weights of {site}"),
    "returns": mark("the returns of {site}"),
    "survey": mark("the survey of {site}"),
}


def sentence(account: Account, suspect: Suspect, unit: str = "t", *, alpha: float = 0.05) -> str:
    """One suspect: what is claimed, what everything else allows, and what follows if this alone is wrong.

    alpha: the level at which the rest counts as closing.
    """
    claim, name = suspect.claim, account.books.sites[suspect.site]
    if suspect.kind == SURVEY:
        mass = quantity(claim.reported, unit)
        said = tr("The surveys of the stock at {site} find a growth of {mass}", site=name, mass=mass)
    else:
        said = _reports(claim, _capital(name), unit) if suspect.kind == RETURNS else _weighs(claim, name, unit)
    if not np.isfinite(claim.allowed):
        return tr("{said}; nothing else tells what is possible.", said=said)
    told = (tr("{said}; everything else allows {allowed}.", said=said, allowed=_allowed(claim, unit)),
            _gap(abs(claim.reported - claim.allowed), unit), _closes(suspect.p_after, alpha),
            _alike(account, suspect))  # fmt: skip
    return " ".join(filter(None, told))


def _gap(gap: float, unit: str) -> str:
    """The gap, from two lorries on with a picture of it in lorries."""
    loads, mass = round(gap / LORRY_T), quantity(gap, unit)
    if unit != "t" or loads < 2:
        return tr("The gap is {mass}.", mass=mass)
    return trn("The gap is {mass}, about {n} lorry of {load:.0f} t.",
               "The gap is {mass}, about {n} lorries of {load:.0f} t.", loads, mass=mass, load=LORRY_T)  # fmt: skip


def _closes(p_after: float, alpha: float) -> str:
    if p_after >= alpha:
        return tr("If this alone is wrong, everything else closes (chance of the rest: {chance}).",
                  chance=percent(p_after))  # fmt: skip
    return tr("Even so, more is wrong (chance of the rest: {chance}).", chance=percent(p_after))


def untestable(found: Audit) -> str:
    """Why nothing in the books can be tested at all; "" where something can."""
    if not (np.isfinite(found.reported) | np.isfinite(found.measured)).any():
        return tr("Nothing can be tested: no record has a mass and a stated uncertainty.")
    if not (found.independent or np.isfinite(found.node_residual).any()):
        return tr("Nothing can be tested: of no site is everything known that its balance needs.")
    return ""


def assumption(account: Account) -> str:
    """What the balances take for granted."""
    if account.by_material:
        return tr("Every material keeps its name on its way, so each balances at every site: what enters is what "
                  "leaves and what its stock grew by.")  # fmt: skip
    return tr("The sum of all materials balances at every site: what enters is what leaves and what its stock grew by.")


def remarks(account: Account, audit: Audit) -> list[str]:
    """What a reader must know about the evidence."""
    notes = list(account.notes)
    if not audit.independent:
        notes.insert(0, tr(NO_SECOND))
    return notes


def _reports(claim, site: str, unit: str) -> str:
    """What the returns of a site say, as a sentence without its end."""
    told = _claimed(claim, site, unit)
    if not claim.sent:
        return tr("{site} reports {mass} taken in", **told)
    if claim.intake > 0:
        if claim.end:
            return tr("{site} reports {share} of its intake sent to {end} ({mass})", **told)
        return tr("{site} reports {share} of its intake sent out ({mass})", **told)
    return (
        tr("{site} reports {mass} sent to {end}", **told) if claim.end else tr("{site} reports {mass} sent out", **told)
    )


def _weighs(claim, site: str, unit: str) -> str:
    """What the weights at a site say, as a sentence without its end."""
    told = _claimed(claim, site, unit)
    if not claim.sent:
        return tr("The weights at {site} say {mass} taken in", **told)
    if claim.intake > 0:
        if claim.end:
            return tr("The weights at {site} say {share} of its intake sent to {end} ({mass})", **told)
        return tr("The weights at {site} say {share} of its intake sent out ({mass})", **told)
    if claim.end:
        return tr("The weights at {site} say {mass} sent to {end}", **told)
    return tr("The weights at {site} say {mass} sent out", **told)


def _claimed(claim, site: str, unit: str) -> dict[str, str]:
    share = percent(claim.reported / claim.intake) if claim.intake > 0 else ""
    return {"site": site, "mass": quantity(claim.reported, unit), "share": share, "end": claim.end}


def _allowed(claim, unit: str) -> str:
    mass = plus_minus(claim.allowed, claim.sigma, unit)
    if claim.sent and claim.intake > 0:
        share, spread = 100.0 * claim.allowed / claim.intake, 100.0 * claim.sigma / claim.intake
        return f"{plus_minus(share, spread, '%')} ({mass})"
    return mass


def _alike(account: Account, suspect: Suspect) -> str:
    others = [tr(KIND_AT[KINDS[kind]], site=account.books.sites[site]) for site, kind in suspect.alike]
    return tr("The data cannot tell this apart from {others}.", others=listed(others)) if others else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
