"""What the capital's pack.toml says: which file holds what, in which unit, from whom."""

from __future__ import annotations

CENSUS, SCALES, RETURNS, STATIONS, SURVEY = (
    "Capital Census 2147", "Meta-Custodian Networks", "Operators' returns 2147", "Air Watch", "City Survey"
)  # fmt: skip
HEADS = {"kind": "extensive", "role": "group", "denominator": "population"}


def manifest(seed: int, stories: tuple[str, ...], texts: tuple[str, ...] = ()) -> dict:
    """pack.toml as plain values, without the hashes of the files. stories, texts: the files that it carries."""
    return {
        "format": 1,
        "name": "capital-2147",
        "title": "The Capital, 2147",
        "question": "Who carries the city's waste?",
        "crs": "local-metres",
        "note": f"made data · seed {seed}",
        "seed": seed,
        "burden": "burden.toml",
        "stories": list(stories),
        "texts": list(texts),
        "sources": [_source(name) for name in (CENSUS, SCALES, RETURNS, STATIONS, SURVEY)],
        "clock": {"start": "2147-01-02", "step": "week", "count": 52},
        "region_sets": _region_sets(),
        "tables": _tables(),
        "sites": _sites(),
        "flows": _flows(),
        "stocks": [_stocks("yards.csv", "sites", "site"), _stocks("crates.csv", "plant", "room")],
        "tracks": {"file": "patrols.csv", "track": "patrol", "kind": "kind", "phase": "phase", "seconds": "seconds",
                   "x": "x", "y": "y", "of": "plant", "source": SCALES},
        "fields": [{"name": "dust", "file": "dust.tif", "unit": "µg/m³", "role": "pollution",
                    "title": "Dust, yearly mean", "source": STATIONS}],
        "wind": {"file": "wind.csv", "direction": "from_deg", "speed": "speed_m_s", "stability": "class",
                 "share": "share", "source": STATIONS, "period": "2147"},
        "bare": {"land": {"file": "land.geojson"}, "water": {"file": "water.geojson"},
                 "streets": {"file": "streets.geojson", "width": 8.0},
                 "blocks": {"file": "blocks.geojson", "height": "height_m"}},
    }  # fmt: skip


BURDEN = """# The cumulative burden of the Capital: what people breathe times how vulnerable they are.

format = 1
title = "Cumulative burden of the Capital"
percentiles = "calenviroscreen"
scaled = true
combine = "product"
missing = "leave_out"

[[groups]]
name = "exposure"
components = [{ name = "Air", indicators = [{ column = "dust" }] }]

[[groups]]
name = "vulnerability"
at_least = 1
components = [
  { name = "Sensitive", indicators = [{ column = "asthma_rate" }] },
  { name = "Housing", indicators = [{ column = "renting_share" }] },
]
"""


def _source(name: str) -> dict:
    return {"name": name, "licence": "CC0-1.0", "publisher": "Rhea", "year": "2147", "invented": True}


def _region_sets() -> list[dict]:
    return [
        {"name": "districts", "file": "districts.geojson", "id": "district", "label": "name", "title": "Districts",
         "singular": "district", "plural": "districts", "main": True, "source": SURVEY},
        {"name": "plant", "file": "plant.geojson", "id": "room", "label": "name", "title": "Inside Meridian Recovery",
         "singular": "room", "plural": "rooms", "plane": "own", "site": "s08", "source": SURVEY,
         "columns": [{"name": "kind", "title": "Use", "kind": "category"}]},
    ]  # fmt: skip


def _tables() -> list[dict]:
    people = [
        {"name": "population", "title": "Residents", "kind": "extensive", "role": "population"},
        {"name": "households", "title": "Households", "kind": "extensive"},
        {"name": "wealth", "title": "Median credits", "unit": "credits", "kind": "intensive", "role": "wealth",
         "missing_means": "census suppressed"},
        {"name": "wealth_moe", "title": "Margin of error of the median", "unit": "credits", "kind": "intensive",
         "moe_of": "wealth", "moe_level": 0.90, "missing_means": "census suppressed"},
        {"name": "under_15", "title": "Under 15 years", **HEADS},
        {"name": "over_65", "title": "Over 65 years", **HEADS},
        {"name": "speaks_aurean", "title": "First language Aurean", **HEADS},
        {"name": "speaks_tidal", "title": "First language Tidal", **HEADS},
        {"name": "speaks_orrish", "title": "First language Orrish", **HEADS},
        {"name": "low_income", "title": "Low income", **HEADS},
        {"name": "asthma_rate", "title": "Asthma, per 1,000 residents", "unit": "per 1,000", "kind": "intensive",
         "role": "vulnerability", "missing_means": "clinic did not report"},
        {"name": "renting_share", "title": "Households that rent", "unit": "%", "kind": "intensive",
         "role": "vulnerability"},
    ]  # fmt: skip
    around = [
        {"name": "dust", "title": "Dust", "unit": "µg/m³", "kind": "intensive", "role": "pollution",
         "missing_means": "no measuring station", "source": STATIONS},
        {"name": "waste_made", "title": "Waste made", "unit": "t/week", "kind": "extensive", "role": "waste"},
    ]  # fmt: skip
    return [
        {"name": "people", "file": "people.csv", "of": "districts", "key": "district", "source": CENSUS,
         "period": "2147", "columns": people},
        {"name": "environment", "file": "environment.csv", "of": "districts", "key": "district", "source": SCALES,
         "period": "2147", "columns": around},
    ]  # fmt: skip


def _sites() -> dict:
    columns = [
        {"name": "owner", "title": "Owner", "kind": "text"},
        {"name": "district", "title": "Stands in", "kind": "text"},
        {"name": "capacity", "title": "Capacity", "unit": "t/week", "kind": "extensive"},
        {"name": "emission_g_s", "title": "Dust from the stack", "unit": "g/s", "kind": "extensive"},
        {"name": "stack_m", "title": "Height of the stack", "unit": "m", "kind": "intensive"},
    ]
    return {"file": "sites.csv", "id": "site", "label": "name", "kind": "kind", "x": "x", "y": "y", "source": SURVEY,
            "columns": columns}  # fmt: skip


def _flows() -> dict:
    columns = [
        {"name": "reporter", "title": "Reported by", "kind": "category"},
        {"name": "date", "title": "Day", "kind": "text"},
        {"name": "owner", "title": "Owner after this step", "kind": "category"},
    ]
    return {
        "file": "flows.csv", "id": "flow", "material": "material", "tonnes": "tonnes", "unit": "t", "sigma": "sigma",
        "basis": "basis", "batch": "batch", "first": "first_week", "last": "last_week", "source": SCALES,
        "origin": {"site": "from_site", "region": "from_district"},
        "destination": {"site": "to_site", "x": "to_x", "y": "to_y", "name": "to_place"},
        "columns": columns,
    }  # fmt: skip


def _stocks(file: str, of: str, place: str) -> dict:
    return {"file": file, "id": "stock", "of": of, "place": place, "material": "material", "step": "week",
            "tonnes": "tonnes", "unit": "t", "sigma": "sigma", "empty_before": True, "source": SCALES}  # fmt: skip
