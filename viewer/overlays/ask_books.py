"""Measures of the books: gaps of the audit, two accounts, where waste ends, standing of materials, stocks, batches."""

from __future__ import annotations

import numpy as np

from viewer.analysis.audit import KINDS, Audit, Suspect
from viewer.analysis.batches import complete, owner, ways_of
from viewer.analysis.lying import Lying, lying
from viewer.analysis.standing import rule_told, standing
from viewer.model.city import END_REGION, END_SITE, City, Stocks
from viewer.overlays.accounts import accounts
from viewer.overlays.arrows import rate
from viewer.overlays.asking import Answer, AskError, Given, Measure, Param, count, inputs, name, number, option, share
from viewer.overlays.asking import unknown as not_there
from viewer.overlays.audit import audited
from viewer.overlays.books import Account
from viewer.overlays.kind import Moment
from viewer.overlays.tracing import walk
from viewer.scene.words import UNKNOWN as NO_DATA
from viewer.tongue import mark, tr

NOTHING = float("nan")
ROUNDING = 1e-9
AUDIT = mark("4.9 Mass balance and reconciliation")
GAP = ("gap", "reported", "allowed", "z", "p", "p_after", "site", "end", "kind", "share", "intake")


def gap(city: City, given: Given) -> Answer:
    """One suspect of the audit, or what the returns of a site say beyond what everything else allows."""
    book, found = _audited(city, given)
    what, wanted = option(given, "part", GAP), given.text("site")
    suspects = [s for s in found.suspects if not wanted or wanted in _called(city, s.site)]
    if wanted and not suspects and wanted not in (*city.sites.ids, *city.sites.names):
        raise not_there("site", wanted, (*city.sites.ids, *city.sites.names), param="site")
    nth = given.whole("nth", 1)
    line = {"section": tr(AUDIT), "rows": len(city.flows), "inputs": _told(city)}
    if nth > len(suspects):
        return name("", **line) if what in ("site", "end", "kind") else number(NOTHING, **line)
    suspect = suspects[nth - 1]
    line |= {"place": city.sites.ids[suspect.site], "place_name": book.books.sites[suspect.site]}
    line |= {"filled": _filled(suspect, city.flows.unit)}
    return _part(suspect, what, book.books.sites[suspect.site], city.flows.unit, line)


def _audited(city: City, given: Given) -> tuple[Account, Audit]:
    """The audit of the steps that the ask names by `steps`, else of the whole record: books close over a period."""
    alpha = given.number("alpha") / 100
    return audited(city, alpha, given.steps) if given.text("steps") and given.steps else audited(city, alpha)


def _part(suspect: Suspect, what: str, site: str, unit: str, line: dict) -> Answer:
    claim = suspect.claim
    if what in ("site", "end", "kind"):
        return name({"site": site, "end": claim.end, "kind": _kind_told(suspect)}[what], **line)
    if what == "share":
        return share(claim.reported / claim.intake if claim.intake > 0 else NOTHING, **line)
    if what in ("z", "p", "p_after"):
        return number({"z": claim.z, "p": suspect.p, "p_after": suspect.p_after}[what], "", **line)
    told = {"gap": abs(claim.reported - claim.allowed), "reported": claim.reported, "allowed": claim.allowed,
            "intake": claim.intake}  # fmt: skip
    sigma = claim.sigma if what in ("gap", "allowed") else NOTHING
    return number(told[what], unit, sigma=sigma, **line)


def _kind_told(suspect: Suspect) -> str:
    """What records of its site a suspect is."""
    return {
        "weights": tr("weights", about="the records of a site that are suspect"),
        "returns": tr("returns", about="the records of a site that are suspect"),
        "survey": tr("survey", about="the records of a site that are suspect"),
    }[KINDS[suspect.kind]]


def _filled(suspect: Suspect, unit: str) -> str:
    claim = suspect.claim
    return tr("reported {reported} {unit}, allowed {allowed} ± {sigma} {unit}", reported=repr(claim.reported),
              allowed=repr(claim.allowed), sigma=repr(claim.sigma), unit=unit)  # fmt: skip


def suspects(city: City, given: Given) -> Answer:
    """How many sets of records cannot be true."""
    _, found = _audited(city, given)
    return count(len(found.suspects), "set of records", "sets of records", section=tr(AUDIT), inputs=_told(city))


def books(city: City, given: Given) -> Answer:
    """What the audit says of all books together: chi-squared, degrees of freedom, p."""
    _, found = _audited(city, given)
    told = {"p": found.p, "chi2": found.chi2, "dof": float(found.dof)}[option(given, "part", ("p", "chi2", "dof"))]
    return number(told, section=tr(AUDIT), inputs=_told(city))


def residual(city: City, given: Given) -> Answer:
    """What enters a site minus what leaves it and what its stock grows by, by its own books."""
    _, found = _audited(city, given)
    at = _site(city, given.text("site"))
    what = option(given, "part", ("residual", "z", "weighed"))
    value, sigma = ((found.weighed_residual, found.weighed_sigma) if what == "weighed" else
                    (found.node_residual, found.node_sigma))  # fmt: skip
    line = {
        "section": tr(AUDIT),
        "place": city.sites.ids[at],
        "place_name": city.sites.names[at],
        "inputs": _told(city),
    }
    if what == "z":
        return number(float(value[at] / sigma[at]) if sigma[at] > 0 else NOTHING, **line)
    closes = abs(value[at]) < ROUNDING * sigma[at]  # what is left of sums of tenths says nothing
    return number(0.0 if closes else float(value[at]), city.flows.unit, sigma=float(sigma[at]), **line)


def account_gap(city: City, given: Given) -> Answer:
    """All that the operators book, all that was weighed, and the difference, at the moment."""
    if city.flows is None:
        raise AskError("the city has no flows")
    found = accounts(city, {"group": "", "material": given.text("material"), "direction": "all"})
    if found is None:
        raise AskError("the city's flows have one account alone")
    booked, weighed = found.totals(Moment(given.state.step))
    what = option(given, "part", ("gap", "booked", "weighed", "share"))
    if what == "share":
        return share((booked - weighed) / weighed if weighed > 0 else NOTHING, inputs=_told(city))
    value = {"gap": booked - weighed, "booked": booked, "weighed": weighed}[what]
    return number(value, rate(city, found.full), rows=len(city.flows), inputs=_told(city))


def provenance(city: City, given: Given) -> Answer:
    """Of what a site or region handles: what comes from, or goes to, another place, as a share or in tonnes."""
    kind, index = _place(city, given.text("at"), "at")
    way = option(given, "direction", ("upstream", "downstream"))
    walked = walk(city, kind, index, way, account=given.state.account, material=given.text("material"))
    to = given.several("of")
    line = {"section": tr("4.13 Provenance"), "inputs": _told(city), "rows": len(city.flows)}
    rest = _rest(city, walked, to)
    if option(given, "part", ("share", "tonnes")) == "tonnes":
        return number(rest, city.flows.unit, **line)
    return share(rest / walked.tonnes if walked.tonnes > 0 else NOTHING, **line)


def _rest(city: City, walked, wanted: tuple[str, ...]) -> float:
    """Tonnes of the walk that end, or began, at these places; kinds of places and sites may be named."""
    if not wanted:
        return walked.tonnes
    total, seen = 0.0, set()
    for (place, _), tonnes in zip(walked.states, walked.trace.rest):
        for one in wanted:
            if _is(city, place, one):
                total, seen = total + float(tonnes), seen | {one}
                break
    for one in set(wanted) - seen:
        if not _known(city, one):
            raise not_there("place", one, [place[2] for place, _ in walked.states], param="of")
    return total


def _is(city: City, place: tuple[int, int, str], wanted: str) -> bool:
    kind, index, title = place
    if wanted in ("region", "site", "place"):
        return wanted == ("region", "site", "place")[kind]
    if wanted.startswith("kind:"):
        return kind == END_SITE and city.sites.kinds[index] == wanted[5:].strip()
    ids = city.sites.ids if kind == END_SITE else city.base.ids if kind == END_REGION else ()
    return wanted == title or (0 <= index < len(ids) and ids[index] == wanted)


def _known(city: City, wanted: str) -> bool:
    sites, base = city.sites, city.base
    if wanted in ("region", "site", "place"):
        return True
    if wanted.startswith("kind:"):
        return sites is not None and wanted[5:].strip() in sites.kinds
    return any(held is not None and wanted in (*held.ids, *held.names) for held in (sites, base))


def claims(city: City, given: Given) -> Answer:
    """The standing of a material: what share of it has a full recorded way, and what it may claim."""
    found = {one.material: one for one in standing(city)}
    material, what = given.text("material"), option(given, "part", ("share", "claim", "tonnes", "recorded", "repaired",
                                                                   "recovered"))  # fmt: skip
    if material not in found:
        raise not_there("material", material, tuple(found), param="material")
    one, line = found[material], {"formula": rule_told(), "inputs": _told(city)}
    if what == "claim":
        return name(tr(one.claim), **line)
    if what in ("tonnes", "recorded"):
        return number(getattr(one, what), city.flows.unit, **line)
    return share(getattr(one, what), **line)


def stock(city: City, given: Given) -> Answer:
    """What lies at a place, or everywhere, at the end of a step; or what it grew by since the first survey."""
    held, places = _stocks(city, given)
    table = lying(held, len(places[0]), len(city.clock))
    rows = _rows(table, held, places, given)
    if (wanted := given.text("material")) and wanted not in table.materials:
        raise not_there("material in stock", wanted, table.materials, param="material")
    kinds = [i for i, one in enumerate(table.materials) if one in given.several("material") or not wanted]
    last = given.state.step if given.steps is not None else None
    now, spread = (part[rows][:, kinds] for part in table.at(last))
    line = {"rows": len(held.ids), "inputs": inputs(("stocks", held.unit, held.source)), "section": tr("stocks")}
    amount = float(now.sum()) if np.isfinite(now).all() else NOTHING
    sigma = float(np.sqrt(spread.sum())) if np.isfinite(spread).all() else NOTHING
    if option(given, "part", ("tonnes", "growth")) == "growth":
        first = (given.steps or table.span)[0] if given.steps and given.steps[0] != given.steps[1] else table.span[0]
        before, then = (part[rows][:, kinds] for part in table.at(first))
        change = amount - float(before.sum()) if np.isfinite(before).all() else NOTHING
        return number(change, held.unit, sigma=float(np.sqrt(sigma**2 + then.sum())), **line)
    return number(amount, held.unit, sigma=sigma, **line)


def _stocks(city: City, given: Given) -> tuple[Stocks, tuple[tuple[str, ...], tuple[str, ...]]]:
    """The stocks of the set asked for ("sites" or a region set), else the first; ids and names of their places."""
    by_set = {one.region_set or "sites": one for one in city.stocks}
    wanted = given.text("of") or next(iter(by_set), "")
    if wanted not in by_set:
        raise not_there("stocks of", wanted, tuple(by_set), param="of")
    held = by_set[wanted]
    place = city.region_set(held.region_set) if held.region_set else city.sites
    return held, (place.ids, place.names)


def _rows(table: Lying, held: Stocks, places: tuple[tuple[str, ...], tuple[str, ...]], given: Given) -> np.ndarray:
    ids, names = places
    wanted = given.several("at")
    for one in wanted:
        if one not in ids and one not in names:
            raise not_there("place", one, (*ids, *names), param="at")
    kept = [not wanted or row in wanted or title in wanted for row, title in zip(ids, names)]
    return np.array(kept, bool)


def batch(city: City, given: Given) -> Answer:
    """One batch: how many steps and owners its recorded way has, its tonnes, where it ends, whether all is known."""
    ways, wanted = ways_of(city.flows) if city.flows is not None else {}, given.text("batch")
    if wanted not in ways:
        raise not_there("batch", wanted, tuple(ways), param="batch")
    rows, what = ways[wanted], option(given, "part", ("steps", "owners", "tonnes", "end", "start", "full"))
    line = {"inputs": _told(city), "rows": len(rows), "section": tr("batches")}
    if what == "steps":
        return count(len(rows), "step", **line)
    if what == "owners":
        return count(len({owner(city.flows, int(row)) for row in rows} - {""}), "owner", **line)
    if what == "tonnes":
        return number(float(city.flows.tonnes[rows[0]]), city.flows.unit, **line)
    if what == "full":
        return name(tr("yes") if complete(city.flows, rows) else tr("no"), **line)
    ends = city.flows.destination if what == "end" else city.flows.origin
    return name(ends.names[rows[-1] if what == "end" else rows[0]], **line)


def batches(city: City, given: Given) -> Answer:
    """How many batches are recorded, or have a way known from end to end, or the share of those."""
    ways = ways_of(city.flows) if city.flows is not None else {}
    full = sum(complete(city.flows, rows) for rows in ways.values())
    what = option(given, "part", ("count", "full", "share"))
    line = {"inputs": _told(city), "rows": len(ways), "formula": rule_told()}
    if what == "share":
        return share(full / len(ways) if ways else NOTHING, **line)
    return count(full if what == "full" else len(ways), "batch", **line)


def _called(city: City, site: int) -> tuple[str, str]:
    return city.sites.ids[site], city.sites.names[site]


def _site(city: City, wanted: str) -> int:
    kind, index = _place(city, wanted, "site")
    if kind != END_SITE:
        raise AskError(f"{wanted!r} is no site", "a site", param="site")
    return index


def _place(city: City, wanted: str, param: str) -> tuple[int, int]:
    known: list[str] = []
    for kind, held in ((END_SITE, city.sites), (END_REGION, city.base)):
        if held is None:
            continue
        for called in (held.ids, held.names):
            if wanted in called:
                return kind, called.index(wanted)
            known += called
    raise not_there("site or region", wanted or NO_DATA, known, param=param)


def _told(city: City):
    return inputs(("flows", city.flows.unit, city.flows.source)) if city.flows is not None else ()


ALPHA = Param("alpha", 5.0, "alarms on honest books, in %")
MATERIAL = Param("material", "", "one material; left out: all")
MEASURES = (
    Measure("audit_gap", gap, "the gap of a suspect of the audit, or what it claims, is allowed, how sure that is",
            mark("|reported − allowed|, allowed = x̂ = y − V Aᵀ (A V Aᵀ)⁻¹ A y without its records"), "of the flows",
            (Param("site", "", "id or name; left out: the first suspect"), Param("nth", 1, "which suspect"), ALPHA,
             Param("part", "gap", "", GAP))),
    Measure("audit_suspects", suspects, "how many sets of records cannot be true",
            mark("serial elimination, Šidák"), "",
            (ALPHA,)),
    Measure("audit_books", books, "whether all the books together can be true", "g = rᵀ (A V Aᵀ)⁻¹ r", "",
            (ALPHA, Param("part", "p", "", ("p", "chi2", "dof")))),
    Measure("site_residual", residual, "what a site's own books leave unexplained",
            mark("Σ in − Σ out − growth of stock"),
            "of the flows", (Param("site", None, "id or name"), ALPHA,
                             Param("part", "residual", "", ("residual", "z", "weighed")))),
    Measure("account_gap", account_gap, "what the operators book beyond what was weighed", mark("Σ booked − Σ weighed"),
            "of the flows", (MATERIAL, Param("part", "gap", "", ("gap", "booked", "weighed", "share")))),
    Measure("provenance", provenance, "of what a site or region handles, what begins (upstream) or ends (downstream) "
            "at other places", mark("absorbing walk along the flows"), "share, of the flows",
            (Param("at", None, "id or name of a site or region"), MATERIAL,
             Param("of", "", 'where it begins or ends: id or name, "kind:incinerator", "region"; several by |'),
             Param("direction", "downstream", "", ("upstream", "downstream")),
             Param("part", "share", "", ("share", "tonnes")))),
    Measure("standing", claims, "share of a material's tonnes with a full recorded way, or its claim",
            mark("see its rule"), "share, name, of the flows",
            (Param("material", None, "one material"),
             Param("part", "share", "", ("share", "claim", "tonnes", "recorded", "repaired", "recovered")))),
    Measure("stock", stock, "what lies somewhere at the end of the step, or what it grew by since the first survey",
            "Σ t", "of the stocks",
            (Param("of", "", "sites or a region set; left out: the first stocks"), MATERIAL,
             Param("at", "", "places by id or name, parted by |; left out: all"),
             Param("part", "tonnes", "", ("tonnes", "growth")))),
    Measure("batch", batch, "one batch: steps, owners, tonnes, where it starts and ends, whether its way is full", "",
            "step, owner, of the flows, name",
            (Param("batch", None, "its id"),
             Param("part", "steps", "", ("steps", "owners", "tonnes", "end", "start", "full")))),
    Measure("batches", batches, "how many batches there are, or have a full recorded way", "n", "batch, share",
            (Param("part", "count", "", ("count", "full", "share")),)),
)  # fmt: skip
