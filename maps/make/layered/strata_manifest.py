"""What the layered city's pack.toml says: which file holds what, in which unit, from whom."""

from __future__ import annotations

from city import manifest_parts as parts
from city.manifest_parts import HEADS

from layered.hill import LEVELS, RISE_M

CENSUS, OFFICE, GATES, RETURNS, STATIONS, SURVEY = (
    "Strata Census 2045", "Credit Office", "Strata Weighing", "Operators' returns 2045", "Deck Air Watch", "Deck Survey"
)  # fmt: skip
DISTRICT_COLUMNS = (
    {"name": "level", "title": "Level", "kind": "category", "source": SURVEY},
    {"name": "credits_december", "title": "Eco-credits held at the end of the year, per head", "unit": "credits",
     "kind": "intensive", "source": OFFICE},
    {"name": "credits_october", "title": "Eco-credits held at the end of October, per head", "unit": "credits",
     "kind": "intensive", "source": OFFICE},
    {"name": "credits_earned", "title": "Eco-credits earned in the year, per head", "unit": "credits",
     "kind": "intensive", "source": OFFICE},
    {"name": "population", "title": "Residents", "kind": "extensive", "role": "population"},
    {"name": "households", "title": "Households", "kind": "extensive"},
    *parts.wealth("income", "Median income", "Margin of error of the median income", "marks"),
    {"name": "under_15", "title": "Under 15 years", **HEADS},
    {"name": "over_65", "title": "Over 65 years", **HEADS},
    {"name": "newcomers", "title": "Came within five years", **HEADS},
    {"name": "low_income", "title": "Low income", **HEADS},
    {"name": "asthma_rate", "title": "Asthma, per 1,000 residents", "unit": "per 1,000", "kind": "intensive",
     "role": "vulnerability", "missing_means": "clinic did not report"},
    {"name": "dust", "title": "Dust", "unit": "µg/m³", "kind": "intensive", "role": "pollution",
     "missing_means": "no measuring station", "source": STATIONS},
    {"name": "waste_made", "title": "Waste made", "unit": "t/month", "kind": "extensive", "role": "waste",
     "source": GATES},
    {"name": "workshop_m", "title": "Way to the nearest workshop", "unit": "m", "kind": "intensive",
     "source": SURVEY},
    {"name": "deck_m", "title": "Height of the deck", "unit": "m", "kind": "intensive", "source": SURVEY},
)  # fmt: skip


def manifest(seed: int, stories: list[str], texts: list[str]) -> dict:
    """pack.toml as plain values, without the hashes of the files. stories, texts: their files in the pack."""
    return {
        "format": 1,
        "name": "strata-2045",
        "title": "Strata, 2045",
        "question": "Who holds the credits that everybody earns?",
        "crs": "local-metres",
        "note": f"made data · seed {seed}",
        "seed": seed,
        "stories": stories,
        "texts": texts,
        "sources": parts.sources((CENSUS, OFFICE, GATES, RETURNS, STATIONS, SURVEY), "2045"),
        "clock": {"start": "2045-01", "step": "month", "count": 12},
        "region_sets": [parts.districts(SURVEY, "All levels"), *(_level(number) for number in range(LEVELS, 0, -1))],
        "tables": [{"name": "census", "file": "districts.csv", "of": "districts", "key": "district",
                    "source": CENSUS, "period": "2045", "columns": list(DISTRICT_COLUMNS)}],
        "sites": _sites(),
        "flows": parts.flows(GATES, "month", batch=None),
        "stocks": [{"file": "yards.csv", "id": "stock", "of": "sites", "place": "site", "material": "material",
                    "step": "month", "tonnes": "tonnes", "unit": "t", "sigma": "sigma", "source": GATES}],
        "tracks": {"file": "tracks.csv", "track": "track", "kind": "kind", "phase": "phase", "seconds": "seconds",
                   "x": "x", "y": "y", "source": SURVEY},
        "series": [{"name": "credits", "file": "credits.csv", "of": "districts", "key": "district", "step": "month",
                    "source": OFFICE,
                    "values": [{"name": "credits_held", "title": "Eco-credits held, per head", "unit": "credits",
                                "kind": "intensive", "role": "wealth"}]}],
        "fields": [{"name": "dust", "file": "dust.tif", "unit": "µg/m³", "role": "pollution",
                    "title": "Dust on the decks, yearly mean", "source": STATIONS}],
        "records": [_holders(), _ledger()],
        "wind": {"file": "wind.csv", "direction": "from_deg", "sectors": 36, "speed": "speed_m_s",
                 "stability": "class", "share": "hours", "source": STATIONS, "period": "2045"},
        "bare": parts.bare(8.0, water=False),
    }  # fmt: skip


def _level(number: int) -> dict:
    """One deck: the same districts by the same ids, at its height, with what the census says of them."""
    return {"name": f"level-{number}", "file": f"level-{number}.geojson", "id": "district", "label": "name",
            "title": f"Level {number}", "singular": "district", "plural": "districts",
            "height": (number - 1) * RISE_M, "source": SURVEY,
            "columns": [column | {"source": column.get("source", CENSUS), "period": "2045"}
                        for column in DISTRICT_COLUMNS if column["name"] != "level"]}  # fmt: skip


def _sites() -> dict:
    return parts.sites(
        SURVEY,
        {"name": "owner", "title": "Owner", "kind": "text"},
        {"name": "district", "title": "Stands in", "kind": "text"},
        {"name": "level", "title": "Level", "kind": "category"},
        {"name": "capacity", "title": "Capacity", "unit": "t/month", "kind": "extensive"},
    )


def _holders() -> dict:
    return {"name": "holders", "file": "holders.csv", "title": "Holders of accounts", "id": "holder",
            "source": OFFICE, "period": "2045",
            "columns": [{"name": "name", "title": "Name", "kind": "text"},
                        {"name": "kind", "title": "Kind", "kind": "category"},
                        {"name": "office", "title": "Registered at", "kind": "category"}]}  # fmt: skip


def _ledger() -> dict:
    columns = [
        {"name": "entry", "title": "Entry", "kind": "intensive"},
        {"name": "holder", "title": "Account of", "kind": "category", "refers": "holders"},
        {"name": "kind", "title": "What for", "kind": "category"},
        {"name": "site", "title": "Earned at", "kind": "category", "refers": "sites"},
        {"name": "credits", "title": "Eco-credits", "unit": "credits", "kind": "extensive"},
    ]
    return {"name": "ledger", "file": "ledger.csv", "title": "Ledger of the eco-credits", "step": "month",
            "source": OFFICE, "period": "2045", "columns": columns}  # fmt: skip
