"""What an audit found, in sentences: figures with their uncertainty, what would follow, and what cannot be known."""

from __future__ import annotations

import numpy as np

from viewer.analysis.audit import KINDS, RETURNS, SURVEY, Audit, Suspect
from viewer.overlays.books import Account
from viewer.scene.words import count, listed, percent, plus_minus, quantity

LORRY_T = 20.0  # tonnes that one lorry carries, in the picture that a sentence draws of a gap
NO_SECOND = (
    "There is no independent second measurement: every figure comes from the operators' own reports, so what does not "
    "close accuses nobody."
)


def sentence(account: Account, suspect: Suspect, unit: str = "t", *, alpha: float = 0.05) -> str:
    """One suspect: what is claimed, what everything else allows, and what follows if this alone is wrong.

    alpha: the level at which the rest counts as closing.
    """
    claim, name = suspect.claim, account.books.sites[suspect.site]
    if suspect.kind == SURVEY:
        said = f"the surveys of the stock at {name} find a growth of {quantity(claim.reported, unit)}"
    elif suspect.kind == RETURNS:
        said = f"{name} reports {_what(claim, unit)}"
    else:
        said = f"the weights at {name} say {_what(claim, unit)}"
    if not np.isfinite(claim.allowed):
        return f"{_capital(said)}; nothing else tells what is possible."
    gap = abs(claim.reported - claim.allowed)
    closes = "If this alone is wrong, everything else closes" if suspect.p_after >= alpha else "Even so, more is wrong"
    return (
        f"{_capital(said)}; everything else allows {_allowed(claim, unit)}. "
        f"The gap is {quantity(gap, unit)}{_lorries(gap, unit)}. "
        f"{closes} (chance of the rest: {percent(suspect.p_after)}).{_alike(account, suspect)}"
    )


def _lorries(gap: float, unit: str) -> str:
    """A picture of the gap in lorries, from two on."""
    loads = round(gap / LORRY_T)
    return f", about {count(loads, 'lorry', 'lorries')} of {LORRY_T:.0f} t" if unit == "t" and loads >= 2 else ""


def untestable(found: Audit) -> str:
    """Why nothing in the books can be tested at all; "" where something can."""
    if not (np.isfinite(found.reported) | np.isfinite(found.measured)).any():
        return "Nothing can be tested: no record has a mass and a stated uncertainty."
    if not (found.independent or np.isfinite(found.node_residual).any()):
        return "Nothing can be tested: of no site is everything known that its balance needs."
    return ""


def assumption(account: Account) -> str:
    """What the balances take for granted."""
    what = "Every material keeps its name on its way, so each" if account.by_material else "The sum of all materials"
    return f"{what} balances at every site: what enters is what leaves and what its stock grew by."


def remarks(account: Account, audit: Audit) -> list[str]:
    """What a reader must know about the evidence."""
    notes = list(account.notes)
    if not audit.independent:
        notes.insert(0, NO_SECOND)
    return notes


def _what(claim, unit: str) -> str:
    if not claim.sent:
        return f"{quantity(claim.reported, unit)} taken in"
    to = f" sent to {claim.end}" if claim.end else " sent out"
    if claim.intake > 0:
        return f"{percent(claim.reported / claim.intake)} of its intake{to} ({quantity(claim.reported, unit)})"
    return f"{quantity(claim.reported, unit)}{to}"


def _allowed(claim, unit: str) -> str:
    mass = plus_minus(claim.allowed, claim.sigma, unit)
    if claim.sent and claim.intake > 0:
        share, spread = 100.0 * claim.allowed / claim.intake, 100.0 * claim.sigma / claim.intake
        return f"{plus_minus(share, spread, '%')} ({mass})"
    return mass


def _alike(account: Account, suspect: Suspect) -> str:
    others = [f"the {KINDS[kind]} of {account.books.sites[site]}" for site, kind in suspect.alike]
    return f" The data cannot tell this apart from {listed(others)}." if others else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
