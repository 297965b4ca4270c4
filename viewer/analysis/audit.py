"""An audit of books: what weights, surveys and balances allow, and whose records cannot be true.

Every way between two ends carries one unknown mass. Weights, operators' returns and surveys of stocks are independent
readings of those masses, and the masses balance at every node. A hypothesis is that all records of one kind by one
site are unfit; it is tested by how much better everything else closes without them (the fall of chi-squared), and by
the sums that the site claims. All tests together alarm on honest books with probability alpha (Sidak).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from viewer.analysis.balance import Mask, Reconciled, critical, incidence, reconcile, upper_tail
from viewer.geometry.regions import FloatArray, IntArray

WEIGHTS, RETURNS, SURVEY = 0, 1, 2
KINDS = ("weights", "returns", "survey")
MOST = 12  # suspects that are looked for
SAME = 3.84  # two explanations whose evidence differs by less cannot be told apart (chi-squared, 1 dof, 95 %)
POWER_Z = 1.645  # of a gap that is found with a probability of 95 %
FLOOR = 1e-6  # standard uncertainty in tonnes of what is known exactly


@dataclass(frozen=True, slots=True, eq=False)
class Books:
    """w masses to be known and r records of them. The masses are ways first, then growths of stocks (destination -2).

    node: number of the balance, -1 where none; site: number into `sites`, -1 for what is no site.
    """

    sites: tuple[str, ...]
    nodes: tuple[tuple[int, int], ...]  # site and material (-1 all) of each balance
    origin: IntArray  # (w,) node
    destination: IntArray  # (w,) node
    from_site: IntArray  # (w,)
    to_site: IntArray  # (w,) -1 no site, -2 the growth of a stock at from_site
    ends: tuple[tuple[str, str], ...]  # (w,) names
    ids: tuple[str, ...]  # (w,)
    materials: tuple[str, ...]  # (w,)
    mass: IntArray  # (r,) which mass it is a record of
    kind: IntArray  # (r,) WEIGHTS, RETURNS, SURVEY
    owner: IntArray  # (r,) site whose record it is, -1 nobody
    tonnes: FloatArray  # (r,)
    sigma: FloatArray  # (r,)


@dataclass(frozen=True, slots=True)
class Claim:
    """One sum that a site's records state: what it sent to `end` or took in ("" is everybody), against the rest."""

    site: int
    sent: bool
    end: str
    reported: float
    z: float
    masses: tuple[int, ...]
    allowed: float = float("nan")  # what everything else allows
    sigma: float = float("nan")
    intake: float = float("nan")  # of the site, as everything else allows


@dataclass(frozen=True, slots=True)
class Suspect:
    """Records that cannot be true: with them dropped, everything else closes with chance p_after."""

    site: int
    kind: int
    claim: Claim
    chi2_fall: float
    p: float
    p_after: float
    alike: tuple[tuple[int, int], ...]  # (site, kind) that would explain it as well


@dataclass(frozen=True, slots=True, eq=False)
class Audit:
    """What came out. Per mass: reported, measured, reconciled, sigma and z of the report; nan where there is none."""

    reported: FloatArray
    measured: FloatArray
    reconciled: FloatArray
    sigma: FloatArray
    z: FloatArray
    node_residual: FloatArray  # (sites,) of the books: returns where there are any, else weights
    node_sigma: FloatArray
    weighed_residual: FloatArray  # (sites,) of weights and surveys alone
    weighed_sigma: FloatArray
    chi2: float
    dof: int
    p: float
    tests: int
    independent: bool  # some mass has two readings by different hands, or something was weighed
    suspects: tuple[Suspect, ...]
    detectable: tuple[tuple[int, float], ...]  # (site, tonnes) smallest gap in its returns found in 95 of 100 cases


def audit(books: Books, *, alpha: float = 0.05) -> Audit:
    """Tests the books at a family-wise level of alpha; nobody is suspected where nothing was weighed."""
    usable = np.isfinite(books.tonnes) & np.isfinite(books.sigma) & (books.sigma >= 0) & (books.mass >= 0)
    books = _only(books, usable)
    independent = bool((books.kind == WEIGHTS).any())
    whole = _Fit(books, np.ones(len(books.mass), bool))
    names = _hypotheses(books) if independent else []
    fit, suspects, dropped = whole, [], set()
    while len(suspects) < MOST:
        scored = [(found, who) for who in names if who not in dropped and (found := _weigh(fit, who)) is not None]
        if not scored:
            break
        best, who = min(scored, key=lambda pair: pair[0].log_p)
        if best.log_p >= np.log(_each(alpha, len(scored))):
            break
        dropped.add(who)
        rest = _Fit(books, np.array([(o, k) not in dropped for o, k in zip(books.owner, books.kind)], bool))
        alike = tuple(other for found, other in scored if other != who and 2 * (found.log_p - best.log_p) < SAME)
        claim = _allowed(rest, _headline(best.claims))
        suspects.append(Suspect(*who, claim, best.fall, float(np.exp(best.log_p)), rest.p, alike))
        fit = rest
    tests = max(len(names), 1)
    detectable = tuple((site, _gap(whole, (site, kind), _each(alpha, tests)))
                       for site, kind in names if kind == RETURNS)  # fmt: skip
    return _outcome(books, whole, fit, independent, tests, tuple(suspects), detectable)


def closing(audit: Audit, alpha: float = 0.05) -> Mask:
    """(sites,) True where the books of a site do not close at a family-wise level of alpha."""
    tested = np.isfinite(audit.node_residual) & (audit.node_sigma > 0)
    limit = critical(alpha, int(tested.sum())) * audit.node_sigma
    return tested & (np.abs(np.nan_to_num(audit.node_residual)) > np.nan_to_num(limit))


class _Fit:
    """The most likely masses under some of the records, and the covariance of what they leave unexplained."""

    def __init__(self, books: Books, used: Mask) -> None:
        self.books, self.used = books, used
        weight = np.zeros(len(books.sigma))
        weight[used] = 1.0 / np.maximum(books.sigma[used], FLOOR) ** 2
        count = len(books.ids)
        total = np.bincount(books.mass, weight, count)
        with np.errstate(divide="ignore", invalid="ignore"):
            values = np.where(total > 0, np.bincount(books.mass, weight * books.tonnes, count) / total, np.nan)
            variance = np.where(total > 0, 1.0 / total, np.nan)
        twice = float((weight * (books.tonnes - np.nan_to_num(values)[books.mass]) ** 2).sum())
        self.masses: Reconciled = reconcile(
            incidence(books.origin, books.destination, len(books.nodes)), values, variance
        )
        self.covariance = self.masses.covariance()
        self.chi2 = twice + self.masses.chi2
        self.dof = int(used.sum() - np.isfinite(values).sum()) + self.masses.dof
        self.p = upper_tail(self.chi2, self.dof)

    def left(self, rows: IntArray) -> tuple[FloatArray, FloatArray]:
        """Residuals of some records over their sigma, and the covariance of those residuals."""
        books, masses = self.books, self.books.mass[rows]
        sigma = np.maximum(books.sigma[rows], FLOOR)
        residual = (books.tonnes[rows] - self.masses.values[masses]) / sigma
        return residual, np.eye(len(rows)) - self.covariance[np.ix_(masses, masses)] / np.outer(sigma, sigma)


@dataclass(frozen=True, slots=True)
class _Evidence:
    log_p: float
    fall: float
    claims: tuple[Claim, ...]


def _hypotheses(books: Books) -> list[tuple[int, int]]:
    pairs = {(int(owner), int(kind)) for owner, kind in zip(books.owner, books.kind) if owner >= 0}
    return sorted(pairs, key=lambda pair: (pair[1] != RETURNS, pair))


def _weigh(fit: _Fit, who: tuple[int, int]) -> _Evidence | None:
    """How much speaks against one site's records of one kind; None where nothing checks them."""
    books = fit.books
    rows = np.flatnonzero((books.owner == who[0]) & (books.kind == who[1]) & fit.used)
    residual, spread = fit.left(rows)
    size, axes = np.linalg.eigh(spread)
    free = size > 1e-6
    if not free.any():
        return None
    fall = float((((axes.T @ residual)[free] ** 2) / size[free]).sum())
    claims = _claims(fit, who, rows, residual, spread)
    logs = [_log_tail(fall, int(free.sum())), *(_log_tail(claim.z**2, 1) for claim in claims)]
    return _Evidence(_at_least_one(min(logs), len(logs)), fall, claims)


def _claims(fit: _Fit, who: tuple[int, int], rows: IntArray, residual: FloatArray, spread: FloatArray) -> tuple:
    """The sums that these records state, each with the z of its being off by a common factor."""
    books, (site, kind) = fit.books, who
    sigma = np.maximum(books.sigma[rows], FLOOR)
    masses = books.mass[rows]
    sent = (books.from_site[masses] == site) & (books.to_site[masses] != -2)
    ends = np.array([books.ends[mass][1] for mass in masses], dtype=object)
    groups = [(True, end, sent & (ends == end)) for end in dict.fromkeys(ends[sent])] if kind == RETURNS else []
    whole = [(True, "", sent)] if len(groups) != 1 else []
    out = []
    for side, end, member in [*groups, *whole, (False, "", ~sent)]:
        direction = np.where(member, np.abs(fit.masses.values[masses]) / sigma, 0.0)
        power = float(direction @ spread @ direction)
        if power > 1e-6 * float(direction @ direction) > 0:
            z = float(direction @ residual) / np.sqrt(power)
            said = float(books.tonnes[rows][member].sum())
            out.append(Claim(site, side, end, said, z, tuple(int(mass) for mass in masses[member])))
    return tuple(out)


def _headline(claims: Sequence[Claim]) -> Claim:
    """The claim to tell: the one furthest off, a named end before the sum of all when they are about as far."""
    return max(claims, key=lambda claim: abs(claim.z) * (1.15 if claim.end else 1.0))


def _allowed(rest: _Fit, claim: Claim) -> Claim:
    """The claim with what the others allow instead."""
    masses = np.unique(claim.masses)
    books, values = rest.books, rest.masses.values
    into = (books.to_site == claim.site) & (books.from_site != claim.site)
    sigma = np.sqrt(max(float(rest.covariance[np.ix_(masses, masses)].sum()), 0.0))
    return Claim(claim.site, claim.sent, claim.end, claim.reported, claim.z, claim.masses,
                 float(values[masses].sum()), sigma, float(values[into].sum()))  # fmt: skip


def _gap(fit: _Fit, who: tuple[int, int], level: float) -> float:
    """Tonnes by which all that a site says it sent (or took in) must be off to be found in 95 of 100 cases."""
    books = fit.books
    rows = np.flatnonzero((books.owner == who[0]) & (books.kind == who[1]))
    masses = books.mass[rows]
    sent = (books.from_site[masses] == who[0]) & (books.to_site[masses] != -2)
    member = sent if sent.any() else ~sent
    sigma = np.maximum(books.sigma[rows], FLOOR)
    truth = np.where(member, np.abs(fit.masses.values[masses]), 0.0)
    power = float((truth / sigma) @ fit.left(rows)[1] @ (truth / sigma))
    if not power > 1e-6 * float((truth / sigma) @ (truth / sigma)):
        return float("nan")
    inner = len(set(books.ends[mass][1] for mass, out in zip(masses, sent) if out)) + 3
    return (critical(level, inner) + POWER_Z) * truth.sum() / np.sqrt(power)


def _outcome(books: Books, whole: _Fit, fit: _Fit, independent: bool, tests: int, suspects, detectable) -> Audit:
    count = len(books.ids)
    said, said_variance = _sums(books, count, (RETURNS,))
    seen, seen_variance = _sums(books, count, (WEIGHTS, SURVEY))
    values, sigma = fit.masses.values, fit.masses.sigma
    told, told_variance = np.where(np.isnan(said), seen, said), np.where(np.isnan(said), seen_variance, said_variance)
    doubted = np.zeros(count, bool)
    doubted[books.mass[~fit.used & (books.kind == RETURNS)]] = True
    unexplained = np.where(doubted, told_variance + sigma**2, told_variance - sigma**2)
    with np.errstate(divide="ignore", invalid="ignore"):
        z = np.where(unexplained > 1e-12 * told_variance, (told - values) / np.sqrt(unexplained), np.nan)
    booked, weighed = _closed(books, told, told_variance), _closed(books, seen, seen_variance)
    return Audit(said, seen, values, sigma, z, *booked, *weighed, whole.chi2, whole.dof, whole.p, tests,
                 independent, suspects, detectable)  # fmt: skip


def _sums(books: Books, count: int, kinds: tuple[int, ...]) -> tuple[FloatArray, FloatArray]:
    """(w,) best value and variance of the records of some kinds; nan where there is none."""
    chosen = np.isin(books.kind, kinds)
    weight = np.where(chosen, 1.0 / np.maximum(books.sigma, FLOOR) ** 2, 0.0)
    total = np.bincount(books.mass, weight, count)
    with np.errstate(divide="ignore", invalid="ignore"):
        return (np.where(total > 0, np.bincount(books.mass, weight * books.tonnes, count) / total, np.nan),
                np.where(total > 0, 1.0 / total, np.nan))  # fmt: skip


def _closed(books: Books, values: FloatArray, variance: FloatArray) -> tuple[FloatArray, FloatArray]:
    """(sites,) what enters a site less what leaves it and what its stock grew by; nan where it has no balance."""
    sites, residual, spread = len(books.sites), np.zeros(len(books.sites)), np.zeros(len(books.sites))
    has = np.zeros(sites, bool)
    has[[site for site, _ in books.nodes]] = True
    inner = books.from_site == books.to_site
    for place, sign, counts in (
        (books.to_site, 1.0, books.destination >= 0),
        (books.from_site, -1.0, books.origin >= 0),
    ):
        use = counts & ~inner & (place >= 0)
        residual += sign * np.bincount(place[use], values[use], sites)
        spread += np.bincount(place[use], variance[use], sites)
    return np.where(has, residual, np.nan), np.where(has, np.sqrt(spread), np.nan)


def _only(books: Books, rows: Mask) -> Books:
    from dataclasses import replace

    return replace(books, **{name: getattr(books, name)[rows] for name in ("mass", "kind", "owner", "tonnes", "sigma")})


def _each(alpha: float, tests: int) -> float:
    """The level of one of several tests whose family-wise level is alpha (Sidak)."""
    return float(-np.expm1(np.log1p(-alpha) / max(tests, 1)))


def _at_least_one(log_p: float, tests: int) -> float:
    """Log of the chance that the smallest of several p is this small, from the log of that one."""
    if log_p < -30.0:
        return log_p + np.log(tests)
    return float(np.log(-np.expm1(tests * np.log1p(-min(np.exp(log_p), 1.0 - 1e-16)))))


def _log_tail(chi2: float, dof: int) -> float:
    """Log of the chance of at least this chi-squared; also where the chance itself is too small for a number."""
    from scipy.special import gammaln

    tail = upper_tail(chi2, dof)
    if tail > 1e-290:
        return float(np.log(tail))
    half = chi2 / 2.0
    return float((dof / 2.0 - 1.0) * np.log(half) - half - gammaln(dof / 2.0) - np.log1p(-(dof / 2.0 - 1.0) / half))
