"""What Neo-Terra's pack.toml says: which file holds what, in which unit, from whom."""

from __future__ import annotations

from city import manifest_parts as parts
from city.manifest_parts import BATCH, HEADS

CENSUS, SCALES, RETURNS, STATIONS, SURVEY, ECOLIFE, TALLY, METERS, POLL, BOARD, REGISTER = (
    "Census of Neo-Terra 2045", "City weighbridges", "Operators' returns 2045", "Air stations", "City Survey",
    "Ecolife certificates", "Scavengers' tally", "Power meters", "Assembly poll", "Oversight board",
    "Register of cities 2045",
)  # fmt: skip
PERIOD = "2045"


def manifest(seed: int, stories: list[str], texts: list[str]) -> dict:
    """pack.toml as plain values, without the hashes of the files."""
    sources = (CENSUS, SCALES, RETURNS, STATIONS, SURVEY, ECOLIFE, TALLY, METERS, POLL, BOARD, REGISTER)
    return {
        "format": 1,
        "name": "neo-terra-2045",
        "title": "Neo-Terra, 2045",
        "question": "What is left when everything is used again?",
        "crs": "local-metres",
        "note": f"made data · seed {seed}",
        "seed": seed,
        "stories": stories,
        "texts": texts,
        "sources": parts.sources(sources, PERIOD),
        "clock": {"start": "2045-03-06", "step": "day", "count": 112},
        "region_sets": [parts.districts(SURVEY)],
        "tables": _tables(),
        "sites": _sites(),
        "flows": parts.flows(SCALES, "day", *BATCH),
        "stocks": [{"file": "yards.csv", "id": "stock", "of": "sites", "place": "site", "material": "material",
                    "step": "day", "tonnes": "tonnes", "unit": "t", "sigma": "sigma", "empty_before": True,
                    "source": SURVEY}],
        "tracks": {"file": "sorties_tracks.csv", "track": "sortie", "kind": "kind", "seconds": "seconds", "x": "x",
                   "y": "y", "source": SCALES},
        "series": [
            _series("support", "For full dependence on Ecolife", "%", POLL),
            _series("vapour", "Vapour of by-products", "ng/m³", STATIONS, role="pollution")],
        "fields": [{"name": "dust_field", "file": "dust.tif", "unit": "µg/m³", "role": "pollution",
                    "title": "Dust, mean of the days", "source": STATIONS}],
        "points": [{"name": "tribes", "file": "tribes.csv", "id": "spot", "label": "tribe", "x": "x", "y": "y",
                    "title": "Where scavengers work", "source": TALLY, "columns": [
                        _word("tribe", "Tribe"), _word("camp", "Camp", "sites"),
                        _number("week", "Week", "", "intensive"),
                        _number("people", "People at work", ""), _number("tonnes", "Taken in the week", "t")]}],
        "lines": [{"name": "power_lines", "file": "power_lines.geojson", "id": "line", "title": "Power lines",
                   "source": METERS, "columns": [
                       _word("kind", "Kind"), _number("capacity_mw", "Can carry", "MW")]}],
        "records": _records(),
        "wind": {"file": "wind.csv", "direction": "from_deg", "sectors": 36, "speed": "speed_m_s",
                 "stability": "class", "share": "days", "source": STATIONS, "period": PERIOD},
        "bare": parts.bare(9.0),
    }  # fmt: skip


def _number(name: str, title: str, unit: str, kind: str = "extensive", **more: object) -> dict:
    return {"name": name, "title": title, "unit": unit, "kind": kind, **more}


def _word(name: str, title: str, refers: str | None = None, kind: str = "category") -> dict:
    return {"name": name, "title": title, "kind": kind} | ({"refers": refers} if refers else {})


def _table(name: str, source: str, columns: list[dict]) -> dict:
    return {"name": name, "file": f"{name}.csv", "of": "districts", "key": "district", "source": source,
            "period": PERIOD, "columns": columns}  # fmt: skip


def _series(name: str, title: str, unit: str, source: str, **more: object) -> dict:
    value = {"name": name, "title": title, "unit": unit, "kind": "intensive", **more}
    return {"name": name, "file": f"{name}.csv", "of": "districts", "key": "district", "step": "day",
            "source": source, "values": [value]}  # fmt: skip


def _tables() -> list[dict]:
    people = [
        _number("population", "Residents", "", role="population"),
        _number("households", "Households", ""),
        *parts.wealth("wealth", "Median credits", "Margin of error of the median", "credits"),
        {"name": "under_15", "title": "Under 15 years", **HEADS},
        {"name": "over_65", "title": "Over 65 years", **HEADS},
        {"name": "low_income", "title": "Low income", **HEADS},
        {"name": "care_at_home", "title": "Powered care at home", **HEADS},
        {"name": "newcomers", "title": "Came in the last ten years", **HEADS},
        _number("asthma_rate", "Asthma, per 1,000 residents", "per 1,000", "intensive", role="vulnerability",
                missing_means="clinic did not report"),
        _number("renting_share", "Households that rent", "%", "intensive", role="vulnerability"),
    ]  # fmt: skip
    around = [
        _number("dust", "Dust", "µg/m³", "intensive", role="pollution", missing_means="no measuring station",
                source=STATIONS),
        _number("waste_made", "Waste made", "t/day", role="waste"),
    ]  # fmt: skip
    conversion = [_number("food_t", "Food from its waste", "t"), _number("fuel_t", "Fuel from its waste", "t"),
                  _number("building_t", "Building material from its waste", "t")]  # fmt: skip
    work = [
        _number("official_t", "Electronics and plastic taken by hives", "t"),
        _number("informal_t", "Electronics and plastic taken by scavengers", "t", source=TALLY),
        _number("livelihoods", "People who live from scavenging", "", source=TALLY),
        _number("informal_income", "Earned by scavenging", "credits/week", source=TALLY),
    ]
    hazard = [_number("hazard_made_t", "By-product of its waste", "t", source=SCALES),
              _number("hazard_certified_t", "By-product in certificates", "t", source=ECOLIFE)]  # fmt: skip
    supply = [
        _word("substation", "Substation"),
        _number("feeds", "Ways to be fed", "", "intensive"),
        _number("hops", "Cables to the substation", "", "intensive"),
        _number("dark_hours", "Without power, night of 14 June", "h", "intensive"),
        _number("dark_from_min", "Dark from, minute of 14 June", "min", "intensive", missing_means="not dark"),
    ]
    poll = [
        _number("support_if_opened", "For dependence if Ecolife opens its figures", "%", "intensive"),
        _number("support_if_refused", "For dependence if Ecolife refuses", "%", "intensive"),
    ]
    return [
        _table("people", CENSUS, people), _table("environment", SCALES, around),
        _table("conversion", ECOLIFE, conversion), _table("work", SCALES, work), _table("hazard", ECOLIFE, hazard),
        _table("supply", METERS, supply),
        _table("poll", POLL, poll),
    ]  # fmt: skip


def _sites() -> dict:
    return parts.sites(
        SURVEY, _word("owner", "Owner"), _word("district", "Stands in", kind="text"),
        _number("capacity", "Capacity", "t/day", missing_means="takes nothing in"),
    )  # fmt: skip


def _record(name: str, title: str, source: str, columns: list[dict], **more: object) -> dict:
    return {"name": name, "file": f"{name}.csv", "title": title, "source": source, "columns": columns, **more}


def _records() -> list[dict]:
    return [
        _record("bills", "Bills of materials", BOARD, [
            _word("thing", "Thing"), _word("stream", "Stream"), _word("part", "Part"), _word("matter", "Matter"),
            _number("grams", "Mass", "g"), _number("won_g", "Won back", "g"), _number("value", "Value", "credits"),
            _number("residue_g", "Residue", "g")]),
        _record("discards", "What was thrown away", SCALES, [
            _word("thing", "Thing"), _word("stream", "Stream"), _number("pieces", "Pieces", ""),
            _number("tonnes", "Mass", "t")], period=PERIOD),
        _record("sorties", "Sorties of the drones", SCALES, [
            _word("sortie", "Sortie", "tracks"), _number("drones", "Drones of the swarm", ""),
            _word("hive", "Hive", "sites"),
            _word("stream", "Stream"), _number("load_kg", "Load", "kg"), _number("metres", "Way", "m"),
            _number("stops", "Districts visited", ""), _number("seconds", "Time in the air", "s")], step="day"),
        _record("payments", "Bills paid for residue and by-product", BOARD, [
            _word("payer", "Paid by"), _word("payee", "Paid to"), _word("from_site", "From", "sites"),
            _word("to_site", "To", "sites"), _word("material", "Material"), _number("tonnes", "Billed", "t"),
            _number("credits", "Paid", "credits")], step="day"),
        _record("owners", "Who owns whom", REGISTER, [
            _word("owner", "Owner"), _word("owned", "Owned"), _number("share", "Share", "%", "intensive")]),
        _record("limits", "Limits set by residents", BOARD, [
            _word("limit", "Limit"), _word("title", "Of what"), _word("unit", "Unit"),
            _number("most", "At most", "", "intensive"), _word("set_by", "Set by")]),
        _record("cities", "Other cities", REGISTER, [
            _word("city", "City"), _number("people", "People", ""),
            _number("kg_a_day", "Waste of a person", "kg/day", "intensive"),
            _number("won_share", "Won back", "%", "intensive"),
            _number("by_product_share", "By-product", "%", "intensive"),
            _number("accounted_share", "By-product accounted for", "%", "intensive"),
            _number("poorest_exposure", "Dust of the poorest tenth over the mean", "times", "intensive")]),
        _record("gate_hours", "By-product at the gates of the vaults, by the hour", SCALES, [
            _word("site", "Vault", "sites"), _number("day", "Day of the record, 0 the first", "", "intensive"),
            _number("hour", "Hour", "h", "intensive"),
            _number("kg", "By-product", "kg")], step="day"),
        _record("power_nodes", "Nodes of the power network", METERS, [
            _word("district", "District", "districts"), _word("name", "Name", kind="text"), _word("kind", "Kind"),
            _number("x", "East", "m", "intensive"), _number("y", "North", "m", "intensive"),
            _number("load_mw", "Load at the evening peak", "MW"), _number("capacity_mw", "Can deliver", "MW")],
            id="node"),
        _record("power_edges", "Lines of the power network, at the evening peak", METERS, [
            _word("line", "Line", "power_lines"), _word("from_node", "From", "power_nodes"),
            _word("to_node", "To", "power_nodes"), _word("kind", "Kind"), _number("capacity_mw", "Can carry", "MW"),
            _number("sent_mw", "Sent", "MW"), _number("arrived_mw", "Arrived", "MW")]),
        _record("weather", "Wind of the days", STATIONS, [
            _number("from_deg", "From", "°", "intensive"), _number("speed_m_s", "Speed at 10 m", "m/s", "intensive"),
            _word("class", "Stability")], step="day"),
    ]  # fmt: skip
