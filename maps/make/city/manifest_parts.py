"""What the pack.toml files of the invented cities say alike: sources, shared columns, sites, flows, the bare city."""

from __future__ import annotations

HEADS = {"kind": "extensive", "role": "group", "denominator": "population"}
STACK = (
    {"name": "emission_g_s", "title": "Dust from the stack", "unit": "g/s", "kind": "extensive"},
    {"name": "stack_m", "title": "Height of the stack", "unit": "m", "kind": "intensive"},
)
REPORTER = {"name": "reporter", "title": "Reported by", "kind": "category"}
BATCH = (
    {"name": "date", "title": "Day", "kind": "text"},
    {"name": "owner", "title": "Owner after this step", "kind": "category"},
)


def sources(names: tuple[str, ...], year: str) -> list[dict]:
    """Who tells what, all of them made up."""
    return [{"name": name, "licence": "CC0-1.0", "publisher": "Rhea", "year": year, "invented": True} for name in names]


def districts(source: str, title: str = "Districts") -> dict:
    """The region set that the tables are about."""
    return {"name": "districts", "file": "districts.geojson", "id": "district", "label": "name", "title": title,
            "singular": "district", "plural": "districts", "main": True, "source": source}  # fmt: skip


def wealth(name: str, title: str, margin: str, unit: str) -> list[dict]:
    """The two columns of a median with its margin of error. margin: the title of the second."""
    silent = {"missing_means": "census suppressed"}
    return [
        {"name": name, "title": title, "unit": unit, "kind": "intensive", "role": "wealth", **silent},
        {"name": f"{name}_moe", "title": margin, "unit": unit, "kind": "intensive", "moe_of": name, "moe_level": 0.90,
         **silent},
    ]  # fmt: skip


def sites(source: str, *columns: dict) -> dict:
    """The table of the sites: these columns, then what leaves the stack."""
    return {"file": "sites.csv", "id": "site", "label": "name", "kind": "kind", "x": "x", "y": "y", "source": source,
            "columns": [*columns, *STACK]}  # fmt: skip


def flows(source: str, step: str, *columns: dict, base: str = "district", batch: str | None = "batch") -> dict:
    """The table of the flows. step: of the clock; base: one region; batch: the column of it, None where there is none.

    columns: behind the one that says who reported it.
    """
    return {
        "file": "flows.csv", "id": "flow", "material": "material", "tonnes": "tonnes", "unit": "t", "sigma": "sigma",
        "basis": "basis", "batch": batch, "first": f"first_{step}", "last": f"last_{step}", "source": source,
        "origin": {"site": "from_site", "region": f"from_{base}"},
        "destination": {"site": "to_site", "x": "to_x", "y": "to_y", "name": "to_place"},
        "columns": [REPORTER, *columns],
    }  # fmt: skip


def bare(street_m: float, *, water: bool = True) -> dict:
    """What the city looks like without numbers."""
    return {
        "land": {"file": "land.geojson"},
        "water": {"file": "water.geojson"} if water else None,
        "streets": {"file": "streets.geojson", "width": street_m},
        "blocks": {"file": "blocks.geojson", "height": "height_m"},
    }
