"""Neo-Terra as a city pack: its tables, shapes and records, and the truth beside it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import shapely
from city import pack_parts as parts
from city import told
from city.batches import Step
from city.draw import FloatArray
from city.fabric import Fabric
from city.pack_parts import Stock, district_id, shapes, site_id
from city.people import People
from city.places import Site
from city.plan import Plan
from city.records import Row

from terra import civic, net, places, things, weather
from terra.drones import Sortie
from terra.ground import Ground
from terra.ledger import BUILDING, DARK, DEMONSTRATION, FOOD, FUEL, MATERIALS, SPIKE_T, THROWN, YIELDS, Ledger
from terra.manifest import manifest
from terra.readme import readme
from terra.weather import DAYS, Weather
from viewer.packs.writing import csv_bytes, geotiff_bytes, write_pack

START = datetime.date(2045, 3, 6)  # a Monday
CLASSES = ("B", "D", "F")  # Pasquill's letters of the rows of WEATHER
PACK = "neo-terra-2045"  # where the committed pack is, with what people wrote


@dataclass(frozen=True, slots=True)
class Terra:
    """Everything that was made up of the city, before it is written."""

    seed: int
    ground: Ground
    plan: Plan
    names: list[str]
    fabric: Fabric
    sites: list[Site]
    weather: Weather
    dust: FloatArray  # grid
    stations: FloatArray  # (n,) what stations read, nan without one
    people: People
    ledger: Ledger
    steps: list[Step]
    rows: list[Row]
    yards: list[Stock]
    sorties: list[Sortie]
    net: net.Net
    dark: tuple[FloatArray, FloatArray]  # minute, hours
    vapour: FloatArray  # (DAYS, n)
    polls: civic.Polls
    thrown: FloatArray  # (n, THROWN) tonnes that hives and hubs took
    hazard: tuple[FloatArray, FloatArray]  # made, certified


def contents(city: Terra) -> dict[str, bytes]:
    """The files of the pack by name, without pack.toml."""
    return {**_shapes(city), **_districts(city), **_sites_and_flows(city), **_records(city), **told.stories(PACK),
            **told.texts(PACK), "readme.md": readme(city.seed)}  # fmt: skip


def save(city: Terra, folder: Path) -> None:
    """The pack in `folder`."""
    write_pack(folder, manifest(city.seed, list(told.stories(PACK)), list(told.texts(PACK))), contents(city))


def node_id(number: int) -> str:
    return f"n{number + 1:03d}"


def _ids(city: Terra) -> list[str]:
    return [district_id(i) for i in range(len(city.names))]


def _shapes(city: Terra) -> dict[str, bytes]:
    fabric = city.fabric
    edges = [shapely.LineString((city.net.xy[a], city.net.xy[b])) for a, b, _ in city.net.edges]
    return {
        "districts.geojson": shapes(city.plan.polygons, {"district": _ids(city), "name": city.names}),
        "land.geojson": shapes(shapely.get_parts(city.plan.land), {}),
        "water.geojson": parts.inland_water(city.ground.coast, city.ground.land),
        "streets.geojson": parts.streets(fabric.streets, fabric.classes, ("road", "street", "bridge")),
        "blocks.geojson": parts.blocks(fabric),
        "power_lines.geojson": shapes(edges, _edges(city)),
        "dust.tif": geotiff_bytes(
            city.dust, x0=weather.WEST, y0=weather.NORTH, dx=weather.CELL, dy=weather.CELL),
    }  # fmt: skip


def _edges(city: Terra) -> dict[str, list]:
    """What is drawn of each line of the network."""
    grid = city.net
    return {
        "line": [f"l{i + 1:03d}" for i in range(len(grid.edges))],
        "kind": [kind for *_, kind in grid.edges],
        "capacity_mw": grid.limit,
    }


def _districts(city: Terra) -> dict[str, bytes]:
    ids, columns = _ids(city), city.people.columns
    count = len(ids)
    picked, informal = civic.picked_up(city.ledger, count)
    lived, income = civic.livelihoods(city.seed, informal)
    minute, dark = city.dark
    made = city.thrown.sum(axis=1) + informal
    household = city.thrown[:, 3:].sum(axis=1)
    tables = {
        "people.csv": (columns, dict.fromkeys(columns, 0) | {"asthma_rate": 1, "renting_share": 1}),
        "environment.csv": ({"dust": city.stations, "waste_made": made / DAYS}, {"dust": 1, "waste_made": 2}),
        "conversion.csv": (
            {"food_t": household * YIELDS[FOOD], "fuel_t": household * YIELDS[FUEL],
             "building_t": household * YIELDS[BUILDING]}, 1),
        "work.csv": ({"official_t": picked, "informal_t": informal, "livelihoods": lived, "informal_income": income},
                     {"official_t": 2, "informal_t": 2, "livelihoods": 0, "informal_income": 0}),
        "hazard.csv": ({"hazard_made_t": city.hazard[0], "hazard_certified_t": city.hazard[1]}, 3),
        "supply.csv": ({"substation": net.stations(city.net), "feeds": net.feeds(city.net), "hops": net.hops(city.net),
                        "dark_hours": dark, "dark_from_min": minute},
                       {"feeds": 0, "hops": 0, "dark_hours": 1, "dark_from_min": 0}),
        "poll.csv": ({"support_if_opened": city.polls.opened, "support_if_refused": city.polls.refused}, 1),
    }  # fmt: skip
    written = {name: csv_bytes(("district", *table), zip(ids, *table.values()), decimals)
               for name, (table, decimals) in tables.items()}  # fmt: skip
    return written | {
        "support.csv": csv_bytes(("district", "day", "support"), _daily(city.polls.support), 1),
        "vapour.csv": csv_bytes(("district", "day", "vapour"), _daily(city.vapour), 2),
    }


def _daily(values: FloatArray) -> Iterable[tuple[str, int, float]]:
    """Rows of a series (DAYS, n)."""
    return ((district_id(i), day, float(values[day, i])) for day in range(DAYS) for i in range(values.shape[1]))


def _sites_and_flows(city: Terra) -> dict[str, bytes]:
    busiest = [float(city.ledger.intake(i).max()) for i in range(len(city.sites))]
    points = ((sortie.name, "sortie", int(second), x, y) for sortie in city.sorties for second, x, y in sortie.points)
    return {
        "sites.csv": parts.sites(city.sites, city.plan.polygons, city.names, busiest),
        "flows.csv": parts.flows(
            city.rows, city.sites, materials=MATERIALS, step="day", start=START, place_xy=places.place_xy
        ),
        "yards.csv": parts.stocks(city.yards, MATERIALS, "day"),
        "sorties_tracks.csv": csv_bytes(("sortie", "kind", "seconds", "x", "y"), points, 1),
    }


def _records(city: Terra) -> dict[str, bytes]:
    grid = city.net
    pieces = {stream: float(city.thrown[:, i].sum()) for i, stream in enumerate(things.STREAMS)}
    sorties = ((s.name, s.drones, site_id(s.hive), s.stream, s.load_kg, s.metres, len(s.districts), s.day,
                s.points[-1, 0] - s.points[0, 0]) for s in city.sorties)  # fmt: skip
    nodes = ((node_id(i), district_id(grid.district[i]) if grid.district[i] >= 0 else "", _node_name(city, i),
              grid.kinds[i], *grid.xy[i], grid.load[i], grid.capacity[i]) for i in range(len(grid.names)))  # fmt: skip
    tribes = ((f"t{i + 1:03d}", tribe, site_id(camp), week, x, y, people, tonnes) for i, (
        tribe, camp, week, x, y, people, tonnes) in enumerate(
            civic.tribes(city.seed, city.ledger, city.plan.centres)))  # fmt: skip
    bills = ((payer, payee, site_id(a), site_id(b), MATERIALS[m], day, tonnes, float(paid))
             for payer, payee, a, b, m, day, tonnes, paid in civic.payments(city.seed, city.ledger))  # fmt: skip
    hours = ((site_id(site), day, hour, kilos) for site, day, hour, kilos in civic.hours(city.seed, city.ledger))
    return {
        "bills.csv": csv_bytes(("thing", "stream", "part", "matter", "grams", "won_g", "value", "residue_g"),
                               things.bills(), {"grams": 3, "won_g": 4, "value": 5, "residue_g": 4}),
        "discards.csv": csv_bytes(("thing", "stream", "pieces", "tonnes"), things.discards(pieces),
                                  {"pieces": 0, "tonnes": 2}),
        "sorties.csv": csv_bytes(("sortie", "drones", "hive", "stream", "load_kg", "metres", "stops", "day", "seconds"),
                                 sorties, {"load_kg": 1, "metres": 0, "seconds": 0}),
        "payments.csv": csv_bytes(("payer", "payee", "from_site", "to_site", "material", "day", "tonnes", "credits"),
                                  bills, {"tonnes": 2, "credits": 0}),
        "owners.csv": csv_bytes(("owner", "owned", "share"), civic.OWNERS, 0),
        "limits.csv": csv_bytes(("limit", "title", "unit", "most", "set_by"), civic.LIMITS, 1),
        "cities.csv": csv_bytes(("city", "people", "kg_a_day", "won_share", "by_product_share", "accounted_share",
                                 "poorest_exposure"), civic.CITIES, {"kg_a_day": 2, "poorest_exposure": 2,
                                 "won_share": 1, "by_product_share": 1, "accounted_share": 1}),
        "gate_hours.csv": csv_bytes(("site", "day", "hour", "kg"), hours, 1),
        "power_edges.csv": csv_bytes(("line", "from_node", "to_node", "kind", "capacity_mw", "sent_mw", "arrived_mw"), (
            (f"l{i + 1:03d}", node_id(a), node_id(b), kind, grid.limit[i], *grid.metered[i])
            for i, (a, b, kind) in enumerate(grid.edges)), {"capacity_mw": 1}),
        "power_nodes.csv": csv_bytes(("node", "district", "name", "kind", "x", "y", "load_mw", "capacity_mw"), nodes,
                                     {"x": 1, "y": 1}),
        "tribes.csv": csv_bytes(("spot", "tribe", "camp", "week", "x", "y", "people", "tonnes"), tribes,
                                {"x": 1, "y": 1, "tonnes": 2}),
        "wind.csv": csv_bytes(("from_deg", "speed_m_s", "class", "days"), _wind(city.weather), 1),
        "weather.csv": csv_bytes(("day", "from_deg", "speed_m_s", "class"), (
            (day, float(city.weather.from_deg[day]), float(city.weather.speed[day]), CLASSES[city.weather.kind[day]])
            for day in range(DAYS)), {"from_deg": 0, "speed_m_s": 1}),
    }  # fmt: skip


def _node_name(city: Terra, node: int) -> str:
    place = city.net.district[node]
    return city.names[place] if place >= 0 else city.net.names[node]


def _wind(days: Weather) -> list[tuple[float, float, str, float]]:
    """Direction, mean speed, class and number of days of every wind that blew."""
    rows = []
    for kind, letter in enumerate(CLASSES):
        for sector in range(36):
            own = (days.kind == kind) & (days.from_deg == sector * 10.0)
            if own.any():
                rows.append((sector * 10.0, float(days.speed[own].mean()), letter, float(own.sum())))
    return rows


def truth(city: Terra) -> dict[str, object]:
    """What the findings are judged by: who books too little and how much, what happened when, where the tap is."""
    book = city.ledger
    hall = [site.name for site in city.sites].index(places.HAZARD_HALL)
    taken = float(book.intake(hall).sum())
    told = float(sum(b.sum() for e, b in zip(book.edges, book.booked) if e.to_site and e.destination == hall))
    a, b, _ = city.net.edges[city.net.tapped]
    return {
        "seed": city.seed,
        "culprit": None if book.honest else places.HAZARD_HALL,
        "by_product_t": {"taken_in": _t(taken), "booked": _t(told), "uncounted": _t(taken - told)},
        "caches": {} if book.honest else {
            name: _t(float(book.intake([site.name for site in city.sites].index(name)).sum()))
            for name, _ in places.CACHES},
        "sabotage": None if book.calm else {
            "site": places.SABOTAGED, "day": DEMONSTRATION, "date": _date(DEMONSTRATION), "tonnes": SPIKE_T},
        "tap": {"from": node_id(a), "to": node_id(b), "line": f"l{city.net.tapped + 1:03d}", "mw": net.TAPPED_MW},
        "night": {"date": _date(DARK), "stopped": list(net.STOPPED), "districts": int((city.dark[1] > 0).sum())},
        "made_t": {name: _t(float(city.thrown[:, i].sum())) for i, name in enumerate(MATERIALS[:THROWN])},
    }  # fmt: skip


def _date(day: int) -> str:
    return (START + datetime.timedelta(days=day)).isoformat()


def _t(tonnes: float) -> float:
    return round(tonnes, 3)
