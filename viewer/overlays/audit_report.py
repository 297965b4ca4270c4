"""An audit as a page of sentences, each with the figures behind it and the rows of the books that it speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from viewer.analysis.audit import Audit, Books, Claim, Suspect, audit, closing
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.overlays.audit import audited
from viewer.overlays.books import GROWTH, STOCK, Account, account, periods, reported, span_words, within
from viewer.overlays.findings import assumption, remarks, sentence, untestable
from viewer.overlays.manifests import discrepancies
from viewer.scene import words
from viewer.tongue import mark, named, tr, trn

HONEST = mark("Nothing in the books is impossible.")
ALLOWED = "x̂ = y − V Aᵀ (A V Aᵀ)⁻¹ A y"
SPREAD = "cov(x̂) = V − V Aᵀ (A V Aᵀ)⁻¹ A V"
GAINS = {True: mark("By its own books {mass} more enter {site} than leave it or are found in its stock."),
         False: mark("By its own books {mass} more leave {site} than enter it or are found in its stock.")}  # fmt: skip
OPEN = {True: mark("{site}: {mass} more enter than leave."), False: mark("{site}: {mass} more leave than enter.")}
OPEN_THEN = {True: mark("{site}, {when}: {mass} more enter than leave."),
             False: mark("{site}, {when}: {mass} more leave than enter.")}  # fmt: skip
MOST_NODES, MOST_FACTS = 6, 40


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Lines of the books as a table: what was reported and weighed on a way in a period, and what fits everything."""

    when: tuple[str, ...] = ()
    origin: tuple[str, ...] = ()
    destination: tuple[str, ...] = ()
    material: tuple[str, ...] = ()
    figures: FloatArray = ()  # (r, 5) reported, weighed, reconciled, sigma, z; nan where there is none
    flows: tuple[frozenset[int], ...] = ()  # rows of City.flows behind each line
    sites: tuple[frozenset[int], ...] = ()  # that it begins or ends at

    def __len__(self) -> int:
        return len(self.when)


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One sentence. role: "verdict", "suspect", "open", "gap", "rule" or "note"; maths: its formula with its values."""

    text: str
    role: str = "note"
    maths: tuple[str, ...] = ()
    rows: Rows | None = None
    sites: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """Everything that the audit says, the verdict first."""

    lines: tuple[Line, ...]
    honest: bool
    unit: str


def report(
    city: City, *, rules: str = "statistical", alpha: float = 0.05, span: tuple[int, int] | None = None
) -> Report:
    """The audit of the whole record, or of a span, in sentences. OverlayError without flows between sites."""
    book, found = audited(city, alpha, span)
    unit = city.flows.unit
    if rules == "cfr267":
        return _by_rule(city, unit, span)
    suspects = [
        _suspect_line(city, book, found, suspect, rank, alpha) for rank, suspect in enumerate(found.suspects, 1)
    ]
    verdict = _verdict(city, book, found, alpha)
    if span is not None:
        verdict = replace(verdict, text=within(city, span, verdict.text))
    lines = [verdict, *suspects]
    lines += _open_lines(city, book, found, alpha) if found.independent else _facts(city, alpha, span)
    lines += _gap_lines(city, book, found)
    lines += [Line(note) for note in (*remarks(book, found), assumption(book))]
    return Report(tuple(lines), not found.suspects and found.independent, unit)


def unclosed(
    city: City, spans: Sequence[tuple[int, int] | None], alpha: float
) -> list[tuple[tuple[int, int] | None, int, float, float]]:
    """(span, site, residual, sigma) of every site and period whose own reports do not balance, the surest first."""
    facts = []
    for span in spans:
        book = account(city, span)
        found = audit(book.books, alpha=alpha)
        facts += [(span, int(i), float(found.node_residual[i]), float(found.node_sigma[i]))
                  for i in np.flatnonzero(closing(found, alpha))]  # fmt: skip
    return sorted(facts, key=lambda fact: -abs(fact[2] / fact[3]))


# Sentences


def _verdict(city: City, book: Account, found: Audit, alpha: float) -> Line:
    if found.suspects:
        text = trn("{n} set of records cannot be true.", "{n} sets of records cannot be true.", len(found.suspects))
    else:
        listed = tr("What does not close is listed; nothing independent says why.")
        text = untestable(found) or (tr(HONEST) if found.independent else listed)
    chance = _tiny(found.p)
    if found.dof:
        fit = tr("With honest errors the books would fit this badly with a chance of {chance}.", chance=chance)
    else:
        fit = tr("No mass is told twice, so no figure checks another.")
    each = 1.0 - (1.0 - alpha) ** (1.0 / max(found.tests, 1))
    readings = {"readings": words.count(len(book.books.mass), "reading"),
                "masses": words.count(len(book.books.ids), "mass", "masses")}  # fmt: skip
    maths = (
        tr("g = rᵀ (A V Aᵀ)⁻¹ r = {chi2} on {dof} degrees of freedom, p = {chance}", chi2=words.number(found.chi2, 5),
           dof=found.dof, chance=chance),
        tr("{formula}, with {spread}", formula=ALLOWED, spread=SPREAD),
        tr("alarms on honest books: {alpha} over all {tests} together, {each} each (Šidák)", alpha=words.percent(alpha),
           tests=words.count(found.tests, "test"), each=words.percent(each)),
        tr("{readings} of {masses}, {when}", **readings, when=span_words(city, book.span)),
    )  # fmt: skip
    text = f"{text} {fit}"
    worst = np.argsort(-np.abs(np.nan_to_num(found.z)), kind="stable")[:60]
    return Line(text, "verdict", maths, rows_of(city, book, found, worst, periods_too=False))


def _suspect_line(city: City, book: Account, found: Audit, suspect: Suspect, rank: int, alpha: float) -> Line:
    claim, unit = suspect.claim, city.flows.unit
    maths = (
        trn("claimed: the sum of {n} way = {mass}", "claimed: the sum of {n} ways = {mass}", len(claim.masses),
            mass=words.quantity(claim.reported, unit)),
        _allowed_maths(claim, unit),
        tr("z of the claim = {z}; without these records chi-squared falls by {fall}, p = {p}; chance of the rest "
           "{p_after}", z=words.number(claim.z), fall=words.number(suspect.chi2_fall, 4), p=_tiny(suspect.p),
           p_after=_tiny(suspect.p_after)),
        trn("one of {n} test, serial elimination, Šidák's correction",
            "one of {n} tests, serial elimination, Šidák's correction", found.tests),
    )  # fmt: skip
    text = tr("{n}. {told}", n=rank, told=sentence(book, suspect, unit, alpha=alpha))
    sites = frozenset({suspect.site, *(site for site, _ in suspect.alike)})
    return Line(text, "suspect", maths, rows_of(city, book, found, claim.masses), sites)


def _allowed_maths(claim: Claim, unit: str) -> str:
    if not np.isfinite(claim.allowed):
        return tr("allowed: the same sum reconciled without these records = not known; {formula}", formula=ALLOWED)
    return tr("allowed: the same sum reconciled without these records = {mass}; {formula}",
              mass=words.plus_minus(claim.allowed, claim.sigma, unit), formula=ALLOWED)  # fmt: skip


def _open_lines(city: City, book: Account, found: Audit, alpha: float) -> list[Line]:
    open_ = np.flatnonzero(closing(found, alpha))
    with np.errstate(divide="ignore", invalid="ignore"):
        z = found.node_residual / found.node_sigma
    order = open_[np.argsort(-np.abs(z[open_]), kind="stable")]
    lines = [_node_line(city, book, found, int(site)) for site in order[:MOST_NODES]]
    if len(order) > MOST_NODES:
        left = len(order) - MOST_NODES
        lines.append(Line(trn("{n} more site do not close.", "{n} more sites do not close.", left)))
    return lines


def _node_line(city: City, book: Account, found: Audit, site: int) -> Line:
    unit, residual, sigma = city.flows.unit, float(found.node_residual[site]), float(found.node_sigma[site])
    weighed = float(found.weighed_residual[site]), float(found.weighed_sigma[site])
    text = tr(GAINS[residual > 0], mass=words.plus_minus(abs(residual), sigma, unit), site=book.books.sites[site])
    maths = (
        tr("residual = Σ in − Σ out − growth of stock = {mass}, as returned where there are returns, else as weighed",
           mass=words.quantity(residual, unit)),
        tr("|residual| ÷ √[A V Aᵀ]ᵢᵢ = {residual} ÷ {sigma} = {z}", residual=words.number(abs(residual)),
           sigma=words.number(sigma), z=words.number(abs(residual) / sigma)),
        tr("by weights alone: {mass}", mass=words.plus_minus(*weighed, unit)),
    )  # fmt: skip
    touches = np.flatnonzero((book.books.from_site == site) | (book.books.to_site == site))
    ranked = touches[np.argsort(-np.abs(np.nan_to_num(found.z[touches])), kind="stable")]
    return Line(text, "open", maths, rows_of(city, book, found, ranked, periods_too=False), frozenset({site}))


def _facts(city: City, alpha: float, span: tuple[int, int] | None) -> list[Line]:
    """Where there is no second measurement: what does not close, as a fact and without a name for the reason."""
    unit, facts = city.flows.unit, unclosed(city, periods(city) if span is None else (span,), alpha)
    lines = []
    for period, site, residual, sigma in facts[:MOST_FACTS]:
        when = span_words(city, period)
        text = tr((OPEN_THEN if when else OPEN)[residual > 0], site=city.sites.names[site], when=when,
                  mass=words.plus_minus(abs(residual), sigma, unit))  # fmt: skip
        maths = (tr("residual ÷ σ = {z}; σ from the stated uncertainty of each report",
                    z=words.number(residual / sigma)),)  # fmt: skip
        lines.append(Line(text, "open", maths, _reports_of(city, site, period), frozenset({site})))
    if len(facts) > MOST_FACTS:
        lines.append(Line(trn("{n} more do not close.", "{n} more do not close.", len(facts) - MOST_FACTS)))
    return lines


def _gap_lines(city: City, book: Account, found: Audit) -> list[Line]:
    known = sorted((gap, site) for site, gap in found.detectable if np.isfinite(gap))
    if not known:
        return []
    unit, names = city.flows.unit, book.books.sites
    gap, site = known[0]
    told = {"mass": words.quantity(gap, unit), "site": names[site]}
    if len(known) > 1:
        text = tr("The smallest gap that would show: {mass} in the returns of {site}; {other_mass} at {other}.", **told,
                  other_mass=words.quantity(known[-1][0], unit), other=names[known[-1][1]])  # fmt: skip
    else:
        text = tr("The smallest gap that would show: {mass} in the returns of {site}.", **told)
    maths = [tr("(critical z + 1.645) × Σ t ÷ √power: found in 95 of 100 cases")]
    maths += [tr("{site}: {mass}", site=names[at], mass=words.quantity(size, unit)) for size, at in known]
    return [Line(text, "gap", tuple(maths))]


def _by_rule(city: City, unit: str, span: tuple[int, int] | None) -> Report:
    """The rule of the manifest: it knows no uncertainty and proves nothing."""
    answer = discrepancies(city, span)
    found = answer["discrepancies"]
    verdict = trn("{n} return off by more than 10 % by weight.", "{n} returns off by more than 10 % by weight.",
                  len(found)) if found else tr("No return is off by more than 10 % by weight.")  # fmt: skip
    rest = [tr("{rule}. The rule knows no uncertainty: what it lists is to be explained and proves nothing.",
               rule=answer["rule"])]  # fmt: skip
    off = tr("off = |weighed − reported| ÷ reported")
    lines = [Line(verdict, "verdict", (rest[0], off), _rule_rows(city, found))]
    for suspect in answer["suspects"]:
        own = [item for item in found if item["id"] == suspect["id"]]
        site = city.sites.ids.index(suspect["id"])
        lines.append(Line(suspect["sentence"], "suspect", (tr("off = |weighed − reported| ÷ reported > 10 %"),),
                          _rule_rows(city, own), frozenset({site})))  # fmt: skip
    notes = [*rest, answer["pieces"]["note"]]
    return Report((*lines, *(Line(note) for note in notes if note)), not found, unit)


# Rows


def rows_of(city: City, book: Account, found: Audit, masses: Sequence[int], *, periods_too: bool = True) -> Rows:
    """The ways of these masses over the whole period, each followed by the periods for which something was reported."""
    lines: list[tuple] = []
    books = book.books
    for mass in (int(mass) for mass in masses):
        ends = _ends(books, mass)
        own = book.rows[mass] if mass < len(book.rows) else np.zeros(0, np.int64)
        sites = frozenset(s for s in (int(books.from_site[mass]), int(books.to_site[mass])) if s >= 0)
        figures = [float(values[mass]) for values in
                   (found.reported, found.measured, found.reconciled, found.sigma, found.z)]  # fmt: skip
        lines.append((span_words(city, book.span) or tr("all"), *ends, named(books.materials[mass]), figures,
                      frozenset(own.tolist()), sites))  # fmt: skip
        if periods_too and len(own):
            lines += [(when, *ends, named(books.materials[mass]), figures, rows, sites)
                      for when, figures, rows in _by_period(city, own)]  # fmt: skip
    return _table(lines)


def _ends(books: Books, mass: int) -> tuple[str, str]:
    """What the ends of a mass are called."""
    start, end = books.ends[mass]
    return start, tr(STOCK) if int(books.to_site[mass]) == GROWTH else end


def _by_period(city: City, own) -> list[tuple[str, list[float], frozenset[int]]]:
    """Per reported row what was weighed meanwhile, and z = (reported − weighed) ÷ √(σ² + σ²); else per weighed one."""
    flows = city.flows
    booked = reported(flows)[own]
    said, seen = own[booked], own[~booked]
    out = []
    for row in said[np.argsort(flows.first[said], kind="stable")].tolist():
        meanwhile = seen[(flows.first[seen] >= flows.first[row]) & (flows.last[seen] <= flows.last[row])]
        weighed = float(flows.tonnes[meanwhile].sum()) if len(meanwhile) else np.nan
        spread = float(np.sqrt(flows.sigma[row] ** 2 + (flows.sigma[meanwhile] ** 2).sum()))
        z = (float(flows.tonnes[row]) - weighed) / spread if spread > 0 else np.nan
        rows = frozenset({row, *meanwhile.tolist()})
        out.append((_when(city, row), [float(flows.tonnes[row]), weighed, np.nan, spread, z], rows))
    if not len(said):
        out = [(_when(city, row), [np.nan, float(flows.tonnes[row]), np.nan, float(flows.sigma[row]), np.nan],
                frozenset({row})) for row in seen[np.argsort(flows.first[seen], kind="stable")].tolist()]  # fmt: skip
    return out


def _when(city: City, row: int) -> str:
    first, last = int(city.flows.first[row]), int(city.flows.last[row])
    return span_words(city, (first, last)) if first >= 0 else tr("undated")


def _reports_of(city: City, site: int, span: tuple[int, int] | None) -> Rows:
    """The rows that begin or end at a site in a period."""
    flows, told = city.flows, reported(city.flows)
    at = np.zeros(len(flows), bool)
    for ends in (flows.origin, flows.destination):
        at |= (ends.kind == 1) & (ends.index == site)
    if span is not None:
        at &= (flows.first >= span[0]) & (flows.last <= span[1])
    lines = []
    for row in np.flatnonzero(at)[np.argsort(-np.nan_to_num(flows.tonnes[at]), kind="stable")].tolist():
        mass = float(flows.tonnes[row])
        figures = [
            mass if told[row] else np.nan,
            np.nan if told[row] else mass,
            np.nan,
            float(flows.sigma[row]),
            np.nan,
        ]
        material = flows.materials[flows.material[row]] if flows.material[row] >= 0 else ""
        lines.append((_when(city, row), flows.origin.names[row], flows.destination.names[row], named(material), figures,
                      frozenset({row}), frozenset({site})))  # fmt: skip
    return _table(lines)


def _rule_rows(city: City, items: Sequence[dict]) -> Rows:
    lines = []
    for item in items:
        site = city.sites.ids.index(item["id"])
        when = span_words(city, (item["from_step"] - 1, item["to_step"] - 1))
        ends = (item["name"], item["to"]) if item["to"] else (tr("all that enters"), item["name"])
        figures = [item["reported"], item["received"], np.nan, np.nan, np.nan]
        lines.append((when, *ends, item["status"], figures, frozenset(), frozenset({site})))
    return _table(lines)


def _table(lines: Sequence[tuple]) -> Rows:
    if not lines:
        return Rows(figures=np.zeros((0, 5)))
    when, origin, destination, material, figures, flows, sites = zip(*lines)
    return replace(Rows(when, origin, destination, material, np.array(figures, float)), flows=flows, sites=sites)


def _tiny(p: float) -> str:
    return words.percent(p) if p >= 1e-4 else tr("below {share}", share=words.percent(1e-4))
