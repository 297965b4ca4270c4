"""Audit: what operators report as a ghost over what weights and balances allow, and a halo where books do not close."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from viewer.analysis.audit import Audit, Claim, audit, closing
from viewer.analysis.balance import critical
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import END_PLACE, END_REGION, END_SITE, City
from viewer.model.memo import remembered
from viewer.model.receipt import Input
from viewer.model.state import Value
from viewer.overlays.arrows import width_keys
from viewer.overlays.books import Account, account, span_about, span_words, within
from viewer.overlays.findings import remarks, sentence, untestable
from viewer.overlays.kind import Choice, Moment, OverlayKind, Range
from viewer.scene import words
from viewer.scene.colour import DARK
from viewer.scene.marks import CallOut, Dots, Names, Ribbons
from viewer.scene.picture import Entry, Legend, Picture, Receipt
from viewer.tongue import mark, numeral, tr, trn

SOLID_PX, THINNEST_PX = 22.0, 0.8
HALO_PX = (9.0, 34.0)  # radius of the smallest and of the largest residual
GHOST, SOLID, QUIET, HALO = 0.85, 0.9, 0.32, 0.3  # opacities; quiet is an arrow where report and books agree
SITE_PX, PLACE_PX = 5.5, 4.0
WHOLE_RECORD, SHOWN_PERIOD, SHOWN_STEP = "the whole record", "the period shown", "the step shown"
ALARMS = Range("alpha", 0.1, 20.0, 5.0, step=0.1, unit="%", title=mark("Alarms on honest books"))
SHOWN = 3  # suspects that get a call-out


@remembered(4, wordless=True)
def audited(city: City, alpha: float, span: tuple[int, int] | None = None) -> tuple[Account, Audit]:
    """The books of the whole record, or of the steps of a span, and what their audit found.

    Remembered, for it takes a second.
    """
    book = account(city, span)
    return book, audit(book.books, alpha=alpha)


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """The audit of the whole record, of the period about the moment, or of its step alone.

    Books close over a period; what weights and surveys of every single step say of one step shows what was unlike it.
    """
    alpha = float(params["alpha"]) / 100.0
    span = span_shown(city, str(params["period"]), moment.step)
    book, found = audited(city, alpha, span)
    pair, first = _pairs(city, book)
    said, allowed = (_summed(values, pair, len(first)) for values in (_told(found), found.reconciled))
    order = np.argsort(-np.maximum(said, allowed), kind="stable")[: int(params["top"])]
    largest = float(max(said.max(initial=0.0), allowed.max(initial=0.0)))
    rows = first[order]
    off = _off(found, pair, len(first), alpha)[order]
    loud, quiet = (DARK.rgba("waste", share) for share in (SOLID, QUIET))
    ghost = _ribbons(city, rows[off], said[order][off], [DARK.rgba("burden", GHOST)] * int(off.sum()), largest)
    solid = _ribbons(city, rows, allowed[order], [loud if wrong else quiet for wrong in off], largest)
    marks = (
        ghost,
        solid,
        *_halos(city, found, alpha),
        *_ends(city, rows[np.maximum(said, allowed)[order] > 0]),
        *_call_outs(city, book, found),
    )
    return Picture(
        marks,
        _legend(city, book, found, solid, alpha, hidden=len(first) - len(order), span=span),
        receipt=_receipt(city, book, found, span),
        sentence=_sentence(city, book, found, alpha, span),
        figures=MappingProxyType({"chi2": found.chi2, "dof": float(found.dof), "p": found.p,
                                  "suspects": float(len(found.suspects))}),
    )  # fmt: skip


def span_shown(city: City, period: str, step: int | None) -> tuple[int, int] | None:
    """The steps whose books are shown at a step; None for those of the whole record."""
    if step is None or city.flows is None or period not in (SHOWN_PERIOD, SHOWN_STEP):
        return None
    return (step, step) if period == SHOWN_STEP else span_about(city, step)


def _told(found: Audit) -> FloatArray:
    """What the operators say; where nobody reports, what was weighed."""
    return np.where(np.isnan(found.reported), found.measured, found.reported)


def _pairs(city: City, book: Account) -> tuple[IntArray, IntArray]:
    """The pair of ends of each mass, -1 for stocks, collections from regions and what has no place; a row of each."""
    flows, seen, rows = city.flows, {}, []
    pair = np.full(len(book.books.ids), -1)
    for mass, own in enumerate(book.rows):
        row = own[0]
        placed = np.isfinite(flows.origin.xy[row]).all() and np.isfinite(flows.destination.xy[row]).all()
        if flows.origin.kind[row] == END_REGION or not placed:
            continue
        key = (flows.origin.xy[row].tobytes(), flows.destination.xy[row].tobytes())
        if key not in seen:
            seen[key] = len(rows)
            rows.append(row)
        pair[mass] = seen[key]
    return pair, np.array(rows, np.int64)


def _summed(values: FloatArray, pair: IntArray, pairs: int) -> FloatArray:
    used = pair >= 0
    return np.maximum(np.bincount(pair[used], np.nan_to_num(values[used]), pairs), 0.0)


def _off(found: Audit, pair: IntArray, pairs: int, alpha: float) -> np.ndarray:
    """(pairs,) True where a report lies farther from what the rest allows than chance would take any of them."""
    tested = np.isfinite(found.z) & (pair >= 0)
    far = tested & (np.abs(np.nan_to_num(found.z)) > critical(alpha, int(tested.sum())))
    return np.bincount(pair[far], minlength=pairs) > 0


def _ends(city: City, rows: IntArray) -> tuple[Dots | Names, ...]:
    """The sites and the outside places that the arrows join, places with their names."""
    flows, spots, sites = city.flows, {}, set()
    for ends in (flows.origin, flows.destination):
        sites |= set(ends.index[rows][ends.kind[rows] == END_SITE].tolist())
        spots |= {ends.names[row]: ends.xy[row] for row in rows.tolist() if ends.kind[row] == END_PLACE}
    placed = np.array(sorted(sites), np.int64)
    placed = placed[np.isfinite(city.sites.xy[placed]).all(axis=1)]
    marks: list[Dots | Names] = []
    if placed.size:
        names = tuple(city.sites.names[i] for i in placed.tolist())
        marks.append(_dots(city.sites.xy[placed], SITE_PX, "hexagon", names, placed))
    if spots:
        xy = np.array(list(spots.values()), float)
        marks += [_dots(xy, PLACE_PX, "square", tuple(spots)), Names(xy, tuple(spots), np.full(len(xy), np.inf))]
    return tuple(marks)


def _dots(xy: FloatArray, radius: float, shape, names: tuple[str, ...], sites: IntArray | None = None) -> Dots:
    colour = np.tile(np.array(DARK.rgba("burden"), np.uint8), (len(xy), 1))
    return Dots(xy, np.full(len(xy), radius), colour, shape, names, np.zeros(0, np.int64) if sites is None else sites)


def _ribbons(city: City, rows: IntArray, amounts: FloatArray, colours, largest: float) -> Ribbons:
    colours = np.array(colours, np.uint8).reshape(-1, 4)[amounts > 0]
    flows, rows, amounts = city.flows, rows[amounts > 0], amounts[amounts > 0]
    names = tuple(tr("{start} to {end}", start=flows.origin.names[row], end=flows.destination.names[row])
                  for row in rows)  # fmt: skip
    return Ribbons(flows.origin.xy[rows], flows.destination.xy[rows], amounts,
                   colours, np.full(len(rows), -1), names, flows.unit,
                   SOLID_PX, THINNEST_PX, largest)  # fmt: skip


def _halos(city: City, found: Audit, alpha: float) -> tuple[Dots, ...]:
    """A disc at every site whose books do not close; its area grows with the residual."""
    open_ = np.flatnonzero(closing(found, alpha) & np.isfinite(city.sites.xy).all(axis=1))
    if not open_.size:
        return ()
    size = np.sqrt(np.abs(found.node_residual[open_]))
    radius = HALO_PX[0] + (HALO_PX[1] - HALO_PX[0]) * size / size.max()
    colour = np.tile(np.array(DARK.rgba("burden", HALO), np.uint8), (len(open_), 1))
    names = tuple(city.sites.names[i] for i in open_)
    return (Dots(city.sites.xy[open_], radius, colour, "circle", names, open_.astype(np.int64)),)


def _call_outs(city: City, book: Account, found: Audit) -> list[CallOut]:
    out = []
    for suspect in found.suspects[:SHOWN]:
        xy, claim = city.sites.xy[suspect.site], suspect.claim
        if not (np.isfinite(xy).all() and np.isfinite(claim.allowed)):
            continue
        share = claim.sent and claim.intake > 0
        factor, unit = (100.0 / claim.intake, "%") if share else (1.0, city.flows.unit)
        said = words.percent(claim.reported / claim.intake) if share else words.quantity(claim.reported, unit)
        allowed = words.plus_minus(claim.allowed * factor, claim.sigma * factor, unit)
        lines = (_reported(claim, said), tr("the rest allows {amount}", amount=allowed))
        out.append(CallOut((float(xy[0]), float(xy[1])), book.books.sites[suspect.site], lines, DARK.rgba("burden")))
    return out


def _reported(claim: Claim, amount: str) -> str:
    """What a call-out says of a claim: how much, and where it went."""
    if claim.end:
        return tr("reports {amount}: {end}", amount=amount, end=claim.end)
    return tr("reports {amount}: sent out", amount=amount) if claim.sent else tr("reports {amount}: taken in",
                                                                                 amount=amount)  # fmt: skip


def _legend(
    city: City, book: Account, found: Audit, solid: Ribbons, alpha: float, *, hidden: int, span: tuple[int, int] | None
) -> Legend:
    notes = remarks(book, found)
    if hidden:
        notes.append(trn("{n} smaller flow not drawn", "{n} smaller flows not drawn", hidden))
    gaps = [gap for _, gap in found.detectable if np.isfinite(gap)]
    if gaps:
        least = words.quantity(min(gaps), city.flows.unit)
        notes.append(tr("smallest gap that would be found: {mass}", mass=least))
    entries = (
        Entry(DARK.rgba("burden", GHOST), tr("as reported, where it differs")),
        Entry(DARK.rgba("waste", SOLID), tr("as the rest allows")),
        Entry(DARK.rgba("waste", QUIET), tr("report and rest agree")),
    )
    if open_ := int(closing(found, alpha).sum()):
        told = trn("books of {n} site do not close", "books of {n} sites do not close", open_)
        entries += (Entry(DARK.rgba("burden", HALO), told),)
    return Legend(words.titled(tr("Reported against possible"), city.flows.unit), city.flows.unit,
                  period=span_words(city, span), entries=entries,
                  widths=width_keys(solid), notes=tuple(notes), source=city.flows.source)  # fmt: skip


def _receipt(city: City, book: Account, found: Audit, span: tuple[int, int] | None) -> Receipt:
    period = ((tr("period"), span_words(city, span)),) if span is not None else ()
    readings = words.count(len(book.books.mass), "reading")
    return Receipt(
        tr("flows changed as little as their uncertainty allows until every site balances; a site's records are "
           "suspect when everything else closes much better without them (fall of chi-squared, Sidak over all tests)"),
        (*period, (tr("chi-squared"), words.number(found.chi2, 4)), (tr("degrees of freedom"), numeral(str(found.dof))),
         ("p", words.number(found.p)), (tr("tests"), numeral(str(found.tests)))),
        (Input(readings, None, "", city.flows.source),),
        len(city.flows),
        tr("4.9 Mass balance and reconciliation"),
    )  # fmt: skip


def _sentence(city: City, book: Account, found: Audit, alpha: float, span: tuple[int, int] | None) -> str:
    """What was found; of a part of the record with the part before it."""
    return within(city, span, _finding(city, book, found, alpha))


def _finding(city: City, book: Account, found: Audit, alpha: float) -> str:
    if found.suspects:
        return sentence(book, found.suspects[0], city.flows.unit, alpha=alpha)
    if why := untestable(found):
        return why
    if not found.independent:
        open_ = int(closing(found, alpha).sum())
        if not open_:
            return tr("The books of every site close, as far as they tell; nothing independent checks them.")
        return trn("The books of {n} site do not close; nothing independent says why.",
                   "The books of {n} sites do not close; nothing independent says why.", open_)  # fmt: skip
    return tr("Nothing in the books is impossible.")


KIND = OverlayKind(
    "audit",
    mark("Audit"),
    build,
    needs=("flows", "sites"),
    params=(
        Choice("period", (WHOLE_RECORD, SHOWN_PERIOD, SHOWN_STEP), WHOLE_RECORD, mark("Books of")),
        ALARMS,
        Range("top", 1, 500, 40, title=mark("Largest flows")),
    ),
    colour="#FFB547",
    subtitle=mark("can the books be true?"),
    moving=True,
    question=mark("Can these books be true?"),
)
