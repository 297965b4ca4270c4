"""What the nano-city's pack.toml says: which file holds what, in which unit, from whom."""

from __future__ import annotations

from city import manifest_parts as parts
from city.manifest_parts import BATCH, HEADS

CENSUS, HEALTH, WORKS, TRUST, NET, GUARD, SURVEY, CIRCLE = (
    "Cell Census 2085", "Health Circle", "Open Nanoworks scales", "Heart Trust", "Spore Net", "City Guard",
    "Green Survey", "Open Circle",
)  # fmt: skip


def manifest(seed: int, stories: list[str], texts: list[str]) -> dict:
    """pack.toml as plain values, without the hashes of the files."""
    return {
        "format": 1,
        "name": "nano-city-2085",
        "title": "The Nano-City, 2085",
        "question": "Which loads never reached the Heart, and who breathes them?",
        "crs": "local-metres",
        "note": f"made data · seed {seed}",
        "seed": seed,
        "stories": stories,
        "texts": texts,
        "sources": parts.sources((CENSUS, HEALTH, WORKS, TRUST, NET, GUARD, SURVEY, CIRCLE), "2085"),
        "clock": {"start": "2085-01-01", "step": "week", "count": 52},
        "region_sets": _region_sets(),
        "tables": _tables(),
        "sites": _sites(),
        "flows": parts.flows(WORKS, "week", *BATCH, base="cell"),
        "stocks": [{"file": "yards.csv", "id": "stock", "of": "sites", "place": "site", "material": "material",
                    "step": "week", "tonnes": "tonnes", "sigma": "sigma", "empty_before": True, "source": SURVEY}],
        "tracks": {"file": "tracks.csv", "track": "tag", "kind": "kind", "phase": "phase", "seconds": "seconds",
                   "x": "x", "y": "y", "source": GUARD},
        "series": [{"name": "weekly", "file": "exposure.csv", "of": "cells", "key": "cell", "step": "week",
                    "source": HEALTH,
                    "values": [{"name": "exposure", "title": "Biohazard, week by week", "unit": "cfu/m³",
                                "kind": "intensive", "role": "pollution"}]}],
        "fields": [{"name": "biohazard", "file": "biohazard.tif", "unit": "cfu/m³", "role": "pollution",
                    "title": "Biohazard, yearly mean", "source": HEALTH},
                   {"name": "dust", "file": "dust.tif", "unit": "µg/m³", "role": "pollution",
                    "title": "Dust, yearly mean", "source": NET}],
        "wind": {"file": "wind.csv", "direction": "from_deg", "sectors": 36, "speed": "speed_m_s",
                 "stability_is": "D", "share": "hours", "source": NET, "period": "2085"},
        "points": _points(),
        "lines": _lines(),
        "records": _records(),
        "bare": parts.bare(6.0),
    }  # fmt: skip


def _region_sets() -> list[dict]:
    return [
        {"name": "cells", "file": "cells.geojson", "id": "cell", "label": "name", "title": "Cells",
         "singular": "cell", "plural": "cells", "main": True, "source": SURVEY,
         "columns": [{"name": "quarter", "title": "Quarter", "kind": "category"}]},
        {"name": "quarters", "file": "quarters.geojson", "id": "quarter", "label": "name", "title": "Quarters",
         "singular": "quarter", "plural": "quarters", "source": SURVEY,
         "columns": [
             {"name": "population", "title": "Residents", "kind": "extensive", "role": "population"},
             {"name": "wealth", "title": "Mean credits", "unit": "credits", "kind": "intensive", "role": "wealth"},
             {"name": "waste_made", "title": "Waste made", "unit": "t/week", "kind": "extensive", "role": "waste"},
             {"name": "biohazard", "title": "Biohazard of a resident", "unit": "cfu/m³", "kind": "intensive",
              "role": "pollution"}]},
        {"name": "fences", "file": "fences.geojson", "id": "fence", "label": "name", "title": "Fences of the Heart",
         "singular": "fence", "plural": "fences", "source": GUARD,
         "columns": [{"name": "dwell_s", "title": "Stay that is worth a word", "unit": "s", "kind": "intensive"},
                     {"name": "swarm", "title": "How many at once", "kind": "intensive"}]},
    ]  # fmt: skip


def _tables() -> list[dict]:
    people = [
        {"name": "population", "title": "Residents", "kind": "extensive", "role": "population"},
        *parts.wealth("wealth", "Median credits", "Margin of error of the median", "credits"),
        {"name": "under_15", "title": "Under 15 years", **HEADS},
        {"name": "over_65", "title": "Over 65 years", **HEADS},
        {"name": "low_income", "title": "Low income", **HEADS},
        {"name": "guild_members", "title": "Members of a guild", **HEADS},
        {"name": "lung_cases", "title": "Lung cases, per 1,000 residents", "unit": "per 1,000", "kind": "intensive",
         "role": "vulnerability", "missing_means": "no clinic reported", "source": HEALTH},
    ]  # fmt: skip
    around = [
        {"name": "biohazard", "title": "Biohazard", "unit": "cfu/m³", "kind": "intensive", "role": "pollution",
         "source": HEALTH},
        {"name": "dust", "title": "Dust", "unit": "µg/m³", "kind": "intensive", "role": "pollution", "source": NET},
        {"name": "waste_made", "title": "Waste made", "unit": "t/week", "kind": "extensive", "role": "waste"},
        {"name": "green_share", "title": "Planted ground", "unit": "%", "kind": "intensive", "source": SURVEY},
    ]  # fmt: skip
    return [
        {"name": "people", "file": "people.csv", "of": "cells", "key": "cell", "source": CENSUS, "period": "2085",
         "columns": people},
        {"name": "environment", "file": "environment.csv", "of": "cells", "key": "cell", "source": WORKS,
         "period": "2085", "columns": around},
    ]  # fmt: skip


def _sites() -> dict:
    return parts.sites(
        SURVEY,
        {"name": "owner", "title": "Owner", "kind": "text"},
        {"name": "faction", "title": "Faction", "kind": "category"},
        {"name": "capacity", "title": "Capacity", "unit": "t/week", "kind": "extensive"},
    )


def _points() -> list[dict]:
    return [{"name": "sensors", "file": "sensors.csv", "id": "sensor", "x": "x", "y": "y", "title": "Air sensors",
             "source": NET, "columns": [{"name": "cell", "title": "Hangs in", "kind": "category", "refers": "cells"},
                                        {"name": "keeper", "title": "Kept by", "kind": "category"}]}]  # fmt: skip


def _lines() -> list[dict]:
    return [{"name": "ways", "file": "ways.geojson", "id": "way", "title": "Ways of the manifests", "source": TRUST,
             "columns": [{"name": "from", "title": "From", "kind": "category", "refers": "sites"},
                         {"name": "carrier", "title": "Carrier", "kind": "category", "refers": "sites"}]}]  # fmt: skip


def _records() -> list[dict]:
    return [_readings(), *_loads(), *_layers(), _workshops()]


def _readings() -> dict:
    columns = [
        {"name": "sensor", "title": "Sensor", "kind": "category", "refers": "sensors"},
        {"name": "biohazard", "title": "Biohazard", "unit": "cfu/m³", "kind": "intensive",
         "missing_means": "no message"},
        {"name": "battery", "title": "Battery", "unit": "V", "kind": "intensive"},
        {"name": "relay", "title": "Acknowledged by", "kind": "category", "refers": "sites"},
    ]  # fmt: skip
    return {"name": "readings", "file": "readings.csv", "title": "Sensor readings", "step": "week", "source": NET,
            "period": "2085", "columns": columns}  # fmt: skip


def _loads() -> list[dict]:
    manifests = [
        {"name": "day", "title": "Sealed on", "kind": "text"},
        {"name": "from", "title": "Sealed at", "kind": "category", "refers": "sites"},
        {"name": "carrier", "title": "Carrier", "kind": "category", "refers": "sites"},
        {"name": "to", "title": "Due at", "kind": "category", "refers": "sites"},
        {"name": "way", "title": "Way", "kind": "category", "refers": "ways"},
        {"name": "tag", "title": "Tag", "kind": "text", "refers": "tracks"},
        {"name": "material", "title": "Material", "kind": "category"},
        {"name": "tonnes", "title": "Sealed", "unit": "t", "kind": "extensive", "role": "waste"},
        {"name": "minutes", "title": "Planned time on the way", "unit": "min", "kind": "intensive"},
    ]
    gate = [
        {"name": "load", "title": "Load", "kind": "text", "refers": "manifests"},
        {"name": "tonnes", "title": "Weighed at the gate", "unit": "t", "kind": "extensive"},
        {"name": "minutes", "title": "Time since the seal", "unit": "min", "kind": "intensive"},
    ]
    return [
        {"name": "manifests", "file": "manifests.csv", "title": "Manifests", "id": "load", "step": "week",
         "source": WORKS, "period": "2085", "columns": manifests},
        {"name": "gate", "file": "gate.csv", "title": "Gate of the Heart", "step": "week", "source": TRUST,
         "period": "2085", "columns": gate},
    ]  # fmt: skip


def _layers() -> list[dict]:
    layers = [
        {"name": "layer", "title": "Layer", "kind": "category"},
        {"name": "signer", "title": "Signed as", "kind": "category", "refers": "signers"},
        {"name": "stated", "title": "Mean that it states", "kind": "intensive"},
        *({"name": name, "kind": "text"} for name in ("statement", "digest", "link", "signature")),
    ]
    return [
        {"name": "layers", "file": "layers.csv", "title": "Published layers", "id": "publication", "step": "week",
         "source": NET, "period": "2085", "columns": layers},
        {"name": "signers", "file": "signers.csv", "title": "Signers", "id": "signer", "source": NET,
         "columns": [{"name": "anchor", "title": "End of the chain", "kind": "text"}]},
    ]  # fmt: skip


def _workshops() -> dict:
    columns = [
        {"name": "site", "title": "Held at", "kind": "category", "refers": "sites"},
        {"name": "cell", "title": "Most came from", "kind": "category", "refers": "cells"},
        {"name": "subject", "title": "Subject", "kind": "category"},
        {"name": "people", "title": "People", "kind": "extensive"},
        {"name": "kept_t", "title": "Kept in use", "unit": "t", "kind": "extensive"},
        {"name": "paid_hours", "title": "Paid hours", "unit": "h", "kind": "extensive"},
    ]
    return {"name": "workshops", "file": "workshops.csv", "title": "Workshops of the guide", "id": "workshop",
            "step": "week", "source": CIRCLE, "period": "2085", "columns": columns}  # fmt: skip
