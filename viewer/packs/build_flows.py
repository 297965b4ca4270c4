"""Flows and sites of a recipe as tables of a pack: every end resolved to a site, a region or a coordinate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from viewer.errors import Problem
from viewer.packs.joins import Join, matched
from viewer.packs.pack_tables import some, texts
from viewer.packs.recipe import RecipeEnd, RecipeFlows
from viewer.packs.table import Table

PARTS = ("site", "region", "x", "y", "name")


def unique_ids(ids: Sequence[str], file: str, header: str) -> tuple[list[str], list[Problem]]:
    """The ids, the second and later of the same with "-2", "-3" behind, and a warning that names them."""
    seen: Counter[str] = Counter()
    taken = set(ids)
    out = []
    for name in ids:
        seen[name] += 1
        new = name
        while seen[name] > 1 and new in taken:
            new = f"{name}-{seen[name]}"
            seen[name] += new in taken
        taken.add(new)
        out.append(new)
    twins = [name for name, times in Counter(ids).items() if times > 1]
    if not twins:
        return out, []
    found = f"{len(twins)} ids are used several times: {some(twins)}"
    return out, [Problem(found, hint="numbers were added", file=file, field=header, severity="warning")]


class Ends:
    """Finds the ends of the flows of one recipe."""

    def __init__(self, site_ids: Sequence[str], site_names: Sequence[str], regions: Sequence[str]) -> None:
        counts = Counter(site_names)
        self._sites = tuple(site_ids)
        self._named = {name: key for key, name in zip(site_ids, site_names) if counts[name] == 1}
        self._regions = tuple(regions)

    def cells(
        self, end: RecipeEnd, prefix: str, table: Table, part: RecipeFlows
    ) -> tuple[dict[str, list[str]], list[Join]]:
        """The columns of one end by their names in the pack, and how well sites and regions matched."""
        joins = []
        count = len(table)
        site = [""] * count
        region = [""] * count
        if end.site_name:
            site = [self._named.get(name, "") for name in texts(table, end.site_name)]
        if end.site:
            given = texts(table, end.site)
            joins.append(matched("flows", end.site, "sites", given, self._sites, part.match, of_keys=True))
            known = set(self._sites)
            site = [name if name in known else other for name, other in zip(given, site)]
        if end.region:
            given = texts(table, end.region)
            joins.append(matched("flows", end.region, "regions", given, self._regions, part.match, of_keys=True))
            known = set(self._regions)
            region = [name if name in known else "" for name in given]
        out = {f"{prefix}_site": site, f"{prefix}_region": region}
        for name in ("x", "y", "name"):
            out[f"{prefix}_{name}"] = list(texts(table, getattr(end, name)))
        used = {"site": end.site or end.site_name, "region": end.region, "x": end.x, "y": end.y, "name": end.name}
        return {key: out[key] for key in out if used[key.removeprefix(f"{prefix}_")]}, joins
