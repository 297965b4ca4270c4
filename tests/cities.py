"""Tiny cities for every room: three unit squares in a row, West, Middle and East, and numbers to check by head.

credits 10, 20, 60; people 600, 300, 100; dust 4, 8, 12 µg/m³; flows of 4 t, 2 t and 1 t a week to two sites.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely

from viewer.geometry.regions import empty_ragged, from_shapely, take
from viewer.model.city import (
    END_PLACE,
    END_REGION,
    END_SITE,
    City,
    Clock,
    Column,
    Crs,
    Ends,
    Field,
    Flows,
    PointSet,
    RegionSet,
    Series,
    Sites,
    Source,
    Stocks,
    Tracks,
)

KM = 1000.0
NAMES = ("West", "Middle", "East")
PLANE = Crs("EPSG:32618", "EPSG:32618", "UTM 18 north")
WEEKS = 4


def column(name: str, values: list[float], unit: str = "", **more) -> Column:
    """A column of the three squares."""
    return Column(name, np.array(values, float), unit, source="Tiny survey", period="2147", **more)


def columns(*given: Column) -> dict[str, Column]:
    return {one.name: one for one in given}


def squares(count: int = 3, **facts) -> RegionSet:
    """Unit squares of one kilometre in a row, each sharing a border with the next."""
    boxes = [shapely.box(i * KM, 0, (i + 1) * KM, KM) for i in range(count)]
    names = NAMES[:count] if count <= len(NAMES) else tuple(f"Square {i + 1}" for i in range(count))
    ids = tuple(f"D{i + 1}" for i in range(count))
    return RegionSet("districts", ids, names, from_shapely(boxes), singular="district", plural="districts", **facts)


def _columns() -> dict[str, Column]:
    return columns(
        column("people", [600, 300, 100], kind="extensive", role="population", title="Residents"),
        column("credits", [10, 20, 60], "credits", role="wealth", title="Median credits"),
        column("credits_moe", [1, 2, 60], "credits", moe_of="credits", title="Margin of error of credits"),
        column("dust", [4, 8, 12], "µg/m³", role="pollution", title="Dust"),
        column("refuse", [60, 30, 10], "t", kind="extensive", role="waste", title="Refuse"),
        column("zone", [0, 1, 0], kind="category", categories=("works", "homes"), title="Zone"),
    )


def _sites() -> Sites:
    xy = np.array([[1.5 * KM, 0.5 * KM], [2.5 * KM, 0.5 * KM]])
    return Sites(("S1", "S2"), ("Depot", "Plant"), ("depot", "recovery"), xy, source="Tiny register")


def _ends(rows: list[tuple[int, int]], base: RegionSet, sites: Sites) -> Ends:
    middle = np.array([[(i + 0.5) * KM, 0.5 * KM] for i in range(len(base))])
    places = {END_REGION: middle, END_SITE: sites.xy, END_PLACE: np.array([[9.5 * KM, 0.5 * KM]])}
    names = {END_REGION: base.names, END_SITE: sites.names, END_PLACE: ("Far harbour",)}
    return Ends(
        np.array([kind for kind, _ in rows], np.int8),
        np.array([-1 if kind == END_PLACE else index for kind, index in rows], np.int32),
        np.array([places[kind][index] for kind, index in rows]),
        tuple(names[kind][index] for kind, index in rows),
    )


def _flows(base: RegionSet, sites: Sites) -> Flows:
    """Five flows. Week 1: West to Depot 4 t, Middle to Depot 2 t. Weeks 1 to 4: East to Plant 4 t, so 1 t a week.

    Week 2: Depot to Plant 6 t. Week 3: Plant to a far harbour 5 t.
    """
    region, site, place = END_REGION, END_SITE, END_PLACE
    origin = _ends([(region, 0), (region, 1), (region, 2), (site, 0), (site, 1)], base, sites)
    destination = _ends([(site, 0), (site, 0), (site, 1), (site, 1), (place, 0)], base, sites)
    return Flows(
        ("F1", "F2", "F3", "F4", "F5"),
        origin,
        destination,
        np.array([0, 1, 0, 0, 1], np.int32),
        ("mixed", "metal"),
        np.array([4.0, 2.0, 4.0, 6.0, 5.0]),
        np.array([0.4, 0.2, 0.4, 0.6, np.nan]),
        np.array([0, 0, 0, 1, 2], np.int32),
        np.array([0, 0, 3, 1, 2], np.int32),
        ("measured",) * 5,
        source="Tiny gates",
    )


def _clock() -> Clock:
    starts = ("2147-01-06", "2147-01-13", "2147-01-20", "2147-01-27")
    return Clock(starts, tuple(f"Week {i + 1}" for i in range(WEEKS)), "week")


def _field() -> Field:
    """Two by three cells of half the squares' height: the mean of a square is its number times ten."""
    values = np.array([[9.0, 19.0, 29.0], [11.0, 21.0, 31.0]])
    return Field("smoke", values, 0.0, KM, KM, KM / 2, "µg/m³", "pollution", "Smoke", "Tiny survey")


def _series() -> Series:
    values = np.outer(np.arange(1, WEEKS + 1), [1.0, 2.0, 3.0])
    return Series("refuse_weekly", "districts", values, "t", "extensive", "waste", "Weekly refuse", "Tiny gates")


def _stocks() -> Stocks:
    """Crates in the squares: 2 t and 4 t of mixed in West after weeks 1 and 2, 3 t of metal in East after week 2."""
    place, step = np.array([0, 0, 2], np.int32), np.array([0, 1, 1], np.int32)
    tonnes, sigma = np.array([2.0, 4.0, 3.0]), np.array([0.2, 0.3, 0.4])
    return Stocks(
        ("k1", "k2", "k3"), "districts", place, ("mixed", "mixed", "metal"), step, tonnes, sigma, "t", "Tiny crew"
    )


def _tracks() -> Tracks:
    """One guard, a minute each: at the start of week 2 from West to Middle, ten minutes later from East to Middle."""
    week = 7 * 86400.0
    seconds = np.array([0.0, 60.0, 600.0, 660.0]) + week
    xy = np.array([[0.5, 0.5], [1.5, 0.5], [2.5, 0.5], [1.5, 0.5]]) * KM
    return Tracks(
        ("Guard before", "Guard after"), ("guard",) * 2, ("before", "after"), "", np.array([0, 0, 1, 1], np.int32),
        seconds, xy, "Tiny crew",
    )  # fmt: skip


def tiny_city() -> City:
    """Everything at once: three squares with columns, two sites, five flows, four weeks, a series and a field; and
    stocks and tracks.
    """
    base, sites = squares(columns=_columns(), source="Tiny survey"), _sites()
    return City(
        "tiny",
        "Tiny",
        "Who carries the waste?",
        PLANE,
        (base,),
        sites=sites,
        flows=_flows(base, sites),
        stocks=(_stocks(),),
        tracks=_tracks(),
        clock=_clock(),
        series=(_series(),),
        fields=(_field(),),
        sources=(
            Source("Tiny survey", "CC0", invented=True),
            Source("Tiny gates"),
            Source("Tiny register"),
            Source("Tiny crew"),
        ),
        note="made data",
    )


def smoking_city() -> City:
    """The tiny city with a stack of 1 g/s at the Depot, 20 m high, one of 2 g/s at the Plant, 40 m; two stations."""
    city = tiny_city()
    facts = columns(column("emission_g_s", [1, 2], "g/s"), column("height_m", [20, 40], "m"))
    xy = np.array([[0.5 * KM, 0.5 * KM], [2.5 * KM, 0.5 * KM]])
    read = columns(column("soot", [10, 30], "µg/m³", role="pollution", title="Soot"))
    stations = PointSet("stations", ("A", "B"), xy, read, "Stations", "Tiny survey")
    return replace(city, sites=replace(city.sites, columns=facts), point_sets=(stations,))


def bare_squares() -> City:
    """None: three squares that know nothing but their names."""
    return City("bare", "Bare", crs=PLANE, region_sets=(squares(),))


def one_square() -> City:
    """One: a single square with one value for each theme."""
    facts = columns(
        column("people", [600], kind="extensive", role="population"),
        column("credits", [10], "credits", role="wealth", title="Median credits"),
        column("dust", [4], "µg/m³", role="pollution", title="Dust"),
        column("refuse", [60], "t", kind="extensive", role="waste", title="Refuse"),
    )
    return City("one", "One", crs=PLANE, region_sets=(squares(1, columns=facts),))


def with_column(city: City, changed: Column) -> City:
    """The city with a column of its base set added or replaced."""
    base = replace(city.base, columns={**city.base.columns, changed.name: changed})
    return replace(city, region_sets=(base, *city.region_sets[1:]))


def raised(city: City, region: int, height: float) -> City:
    """The city with one region of its base on a level of its own, without numbers."""
    base = city.base
    upper = replace(base, name="upper", ids=base.ids[region : region + 1], names=base.names[region : region + 1],
                    rings=take(base.rings, [region]), columns={}, height=height)  # fmt: skip
    return replace(city, region_sets=(base, upper))


def missing_city() -> City:
    """Missing: the middle square has no number in any column; a flow has no weight, one and a site no place."""
    city = tiny_city()
    for held in city.base.columns.values():
        values = held.values.copy()
        values[1] = np.nan
        city = with_column(city, replace(held, values=values))
    tonnes = np.array([4.0, np.nan, 4.0, 6.0, 5.0])
    lost = np.array([[1.5 * KM, 0.5 * KM], [np.nan, np.nan]])
    gone = replace(city.flows.destination, xy=np.where(np.arange(5)[:, None] == 4, np.nan, city.flows.destination.xy))
    return replace(city, flows=replace(city.flows, tonnes=tonnes, destination=gone), sites=replace(city.sites, xy=lost))


def empty_values_city() -> City:
    """Every column is there and none has a value."""
    city = tiny_city()
    for held in city.base.columns.values():
        city = with_column(city, replace(held, values=np.full(3, np.nan)))
    return replace(city, flows=None, series=(), fields=())


def zero_regions_city() -> City:
    """A region set with every column and without any region."""
    facts = {held.name: replace(held, values=np.zeros(0)) for held in _columns().values()}
    return City("zero", "Zero", crs=PLANE, region_sets=(RegionSet("districts", (), (), empty_ragged(), facts),))


def lost_shapes_city() -> City:
    """The tiny city with a middle square whose shape was lost: its numbers stay."""
    boxes = [shapely.box(0, 0, KM, KM), None, shapely.box(2 * KM, 0, 3 * KM, KM)]
    city = tiny_city()
    return replace(city, region_sets=(replace(city.base, rings=from_shapely(boxes)),))


def undated_city() -> City:
    """The tiny city with flows that nobody dated."""
    city = tiny_city()
    never = np.full(len(city.flows), -1, np.int32)
    return replace(city, flows=replace(city.flows, first=never, last=never))


def points_city() -> City:
    """An opened file of four points without regions, one of them without a place."""
    xy = np.array([[0.0, 0.0], [KM, 0.0], [0.0, KM], [np.nan, np.nan]])
    facts = columns(column("reading", [1, 2, 3, 4], "µg/m³", title="Reading"))
    return City("points", "Points", crs=PLANE, point_sets=(PointSet("readings", ("a", "b", "c", "d"), xy, facts),))


def nothing_city() -> City:
    """A city of which nothing is known."""
    return City("nothing", "Nothing")


CITIES = {
    "tiny": tiny_city,
    "smoking": smoking_city,
    "bare": bare_squares,
    "one": one_square,
    "missing": missing_city,
    "empty values": empty_values_city,
    "zero regions": zero_regions_city,
    "lost shapes": lost_shapes_city,
    "undated": undated_city,
    "points": points_city,
    "nothing": nothing_city,
}
