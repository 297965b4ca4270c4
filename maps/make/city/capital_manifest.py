"""What the capital's pack.toml says: which file holds what, in which unit, from whom."""

from __future__ import annotations

from city import manifest_parts as parts
from city.manifest_parts import BATCH, HEADS

CENSUS, SCALES, RETURNS, STATIONS, SURVEY = (
    "Capital Census 2147", "Meta-Custodian Networks", "Operators' returns 2147", "Air Watch", "City Survey"
)  # fmt: skip


def manifest(seed: int, stories: list[str], texts: list[str]) -> dict:
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
        "stories": stories,
        "texts": texts,
        "sources": parts.sources((CENSUS, SCALES, RETURNS, STATIONS, SURVEY), "2147"),
        "clock": {"start": "2147-01-02", "step": "week", "count": 52},
        "region_sets": _region_sets(),
        "tables": _tables(),
        "sites": _sites(),
        "flows": parts.flows(SCALES, "week", *BATCH),
        "stocks": [_stocks("yards.csv", "sites", "site"), _stocks("crates.csv", "plant", "room")],
        "tracks": {"file": "patrols.csv", "track": "patrol", "kind": "kind", "phase": "phase", "seconds": "seconds",
                   "x": "x", "y": "y", "of": "plant", "source": SCALES},
        "fields": [{"name": "dust", "file": "dust.tif", "unit": "µg/m³", "role": "pollution",
                    "title": "Dust, yearly mean", "source": STATIONS}],
        "wind": {"file": "wind.csv", "direction": "from_deg", "speed": "speed_m_s", "stability": "class",
                 "share": "share", "source": STATIONS, "period": "2147"},
        "bare": parts.bare(8.0),
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


def _region_sets() -> list[dict]:
    return [
        parts.districts(SURVEY),
        {"name": "plant", "file": "plant.geojson", "id": "room", "label": "name", "title": "Inside Meridian Recovery",
         "singular": "room", "plural": "rooms", "plane": "own", "site": "s08", "source": SURVEY,
         "columns": [{"name": "kind", "title": "Use", "kind": "category"}]},
    ]  # fmt: skip


def _tables() -> list[dict]:
    people = [
        {"name": "population", "title": "Residents", "kind": "extensive", "role": "population"},
        {"name": "households", "title": "Households", "kind": "extensive"},
        *parts.wealth("wealth", "Median credits", "Margin of error of the median", "credits"),
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
    return parts.sites(
        SURVEY,
        {"name": "owner", "title": "Owner", "kind": "text"},
        {"name": "district", "title": "Stands in", "kind": "text"},
        {"name": "capacity", "title": "Capacity", "unit": "t/week", "kind": "extensive"},
    )


def _stocks(file: str, of: str, place: str) -> dict:
    return {"file": file, "id": "stock", "of": of, "place": place, "material": "material", "step": "week",
            "tonnes": "tonnes", "unit": "t", "sigma": "sigma", "empty_before": True, "source": SCALES}  # fmt: skip
