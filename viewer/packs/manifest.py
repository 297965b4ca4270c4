"""What a city pack says about itself: the models of pack.toml.

A pack is a folder with a pack.toml and the data files that it names. Only what pack.toml describes is loaded: a table's
column that is not described stays on the disk. A commented example, every part of the format once:

    format = 1
    name = "harbour-2147"                    # lower case, digits, - and _: also the folder's name
    title = "Harbour 2147"
    question = "Whose waste ends where?"     # stands under the title
    crs = "local-metres"                     # of the coordinates in all files: "EPSG:26918" and the like, "local" (no
                                             # metres), "local-metres" (an invented plane, distances are true)
    note = "made data, seed 2147"            # in the corner of every picture
    seed = 2147                              # of made data, else left out
    stories = []                             # files in stories/, as story_parts.py tells their form
    texts = []                               # "texts/es.ts": Qt Linguist files with the pack's own words in other
                                             # languages; rhea texts --pack makes and renews them
    burden = "burden.toml"                   # the city's own index, as rhea index takes it (maps/recipes/ces2.toml);
                                             # its columns are the base set's, series on it, and fields of pollution

    [[sources]]                              # named by `source` everywhere below
    name = "Harbour register"
    licence = "CC0-1.0"
    publisher = "Rhea"
    year = "2147"
    url = ""                                 # http(s), shown as text
    invented = true                          # made data

    [clock]                                  # one regular time axis of the whole city
    start = "2147-01-02"                     # ISO 8601: 2147, 2147-01, 2147-01-02, 2147-W01
    step = "week"                            # day, week, month, year
    count = 52

    [[region_sets]]                          # the one with main = true (else the first) is the base
    name = "districts"
    file = "districts.geojson"               # .geojson, .gpkg (then layer = "..."), .parquet (GeoParquet)
    id = "district"                          # property or column with the id (text)
    label = "name"                           # ... with the name people read
    title = "Districts"
    singular = "district"
    plural = "districts"
    main = true
    source = "Harbour register"
    columns = [{ name = "residents", unit = "", kind = "extensive", role = "population" }]   # from the same file

    [[region_sets]]                          # a floor plan: rooms in a plane of their own, of one site
    name = "plant"
    file = "plant.geojson"
    id = "room"
    label = "name"
    singular = "room"
    plural = "rooms"
    plane = "own"                            # "city" (as left out) or "own"
    site = "s07"
    height = 0.0                             # of its level above the ground, in world units; a larger set that holds
                                             # the same regions (same ids, same places) stands there with it

    [[tables]]                               # columns joined to a region set by its ids, or to "sites"
    name = "waste"
    file = "waste.csv"                       # .csv (UTF-8, comma, point as decimal mark) or .parquet
    of = "districts"
    key = "district"
    missing = ["", "n/a"]                    # tokens that are no number; [""] when left out
    missing_means = "not weighed"
    source = "Harbour register"
    period = "2147"

    [[tables.columns]]
    name = "waste_t"                         # what Rhea calls it, once per region set
    column = "tonnes"                        # header in the file, the name when left out
    title = "Waste made"
    unit = "t"
    kind = "extensive"                       # a sum: extensive; a ratio, mean, index: intensive; text: category or text
    role = "waste"                           # waste, wealth, pollution, population, group, vulnerability, or left out

    [[tables.columns]]
    name = "waste_moe"
    unit = "t"
    kind = "extensive"
    moe_of = "waste_t"                       # margin of error of that column
    moe_level = 0.90

    [[tables.columns]]
    name = "newcomers"
    kind = "extensive"
    role = "group"
    denominator = "residents"                # a count of a group says who everybody is

    [sites]
    file = "sites.csv"                       # .csv or .parquet
    id = "site"
    label = "name"
    kind = "kind"                            # column: depot, recovery, incinerator, landfill, workshop, export, ...
    x = "x"                                  # columns with coordinates; empty cells: not placed, listed all the same
    y = "y"
    columns = [{ name = "capacity", unit = "t/week", kind = "extensive" },
               { name = "emission_g_s", unit = "g/s", kind = "extensive" }]

    [flows]
    file = "flows.csv"
    id = "flow"
    material = "material"
    tonnes = "tonnes"
    unit = "t"
    sigma = "sigma"                          # standard uncertainty in `unit`; or sigma_relative = "share" (0.02: 2 %),
                                             # or sigma_share = 0.02 for all rows
    basis = "basis"                          # column with measured | reported; or basis_is = "measured" for all
    batch = "batch"
    first = "week"                           # first and last step, 0 is the clock's first; last left out: the same
    # period_of = "year"                     # or one column with ISO 8601 periods: every step inside
    routes = "routes.geojson"                # lines; route = column of the flows, route_id = property of the lines
    route = "route"
    route_id = "route"
    source = "Harbour register"
    columns = [{ name = "fate", kind = "category" }]

    [flows.origin]                           # per row the first that is filled: site, region of the base set, x and y
    region = "from_district"
    site = "from_site"
    # x = "from_x", y = "from_y", name = "from_name"

    [flows.destination]
    site = "to_site"

    [[stocks]]                               # one for each kind of place; a row: what lies there at the END of its step
    file = "stocks.csv"
    id = "crate"                             # several rows may carry one id (a crate through the weeks)
    of = "plant"                             # a region set or "sites"
    place = "room"
    material = "material"
    step = "week"
    tonnes = "tonnes"
    sigma = "sigma"
    empty_before = true                      # nothing lay anywhere before the first step; else that is not known

    [tracks]
    file = "tracks.csv"
    track = "patrol"
    kind = "kind"
    phase = "phase"                          # before | after | empty
    seconds = "seconds"                      # since the start of the clock
    x = "x"
    y = "y"
    of = "plant"                             # whose plane; the city's when left out

    [[series]]                               # long table: one row per key and step
    name = "monthly"
    file = "monthly.csv"
    of = "districts"
    key = "district"
    step = "month"                           # step numbers or ISO 8601 periods
    values = [{ name = "refuse", column = "refuse_t", unit = "t", kind = "extensive", role = "waste" }]

    [[fields]]                               # GeoTIFF with one band, in the pack's coordinates
    name = "dust"
    file = "dust.tif"
    unit = "µg/m³"
    role = "pollution"

    [[points]]                               # things at a place, no regions and no sites: sensors, bins, trees
    name = "sensors"
    file = "sensors.csv"
    id = "sensor"
    label = "name"                           # may be left out, as in region sets
    title = "Air sensors"
    x = "x"                                  # empty cells: not placed, listed all the same
    y = "y"
    source = "Harbour register"
    columns = [{ name = "mast_height", unit = "m" }]

    [[lines]]                                # things along a way: fences, pipes, mains; not the streets of [bare]
    name = "mains"
    file = "mains.geojson"                   # .geojson, .gpkg (then layer = "..."), .parquet (GeoParquet)
    id = "main"
    title = "Power mains"
    columns = [{ name = "capacity", unit = "MW" }]  # properties of the lines

    [[records]]                              # rows that are no place by themselves: entries of a ledger, readings,
    name = "readings"                        # votes, parts of a thing
    file = "readings.csv"
    title = "Readings"
    id = "reading"                           # may be left out; needed where other records refer to these
    step = "week"                            # may be left out; step numbers or ISO 8601 periods
    period = "2147"
    source = "Harbour register"

    [[records.columns]]                      # as in tables, of columns of points and lines too, and one word more:
    name = "sensor"
    kind = "category"
    refers = "sensors"                       # cells are ids of a region set, points, lines or records by their name, or
                                             # of "sites", "flows", "tracks"; every cell that is none is told

    [[records.columns]]
    name = "dust"
    unit = "µg/m³"

    [wind]                                   # how the air moves: a row for each direction, speed and class
    file = "wind.csv"
    direction = "from_deg"                   # where it blows FROM: degrees clockwise from north, or n, nne, ne, ...
    sectors = 16                             # equal ones, the first about north; left out: as many as there are
                                             # different directions in the table
    speed = "speed_m_s"                      # at 10 m
    stability = "class"                      # column with A to F (Pasquill); or stability_is = "D" for all rows
    share = "hours"                          # how often it is so, in any unit
    source = "Harbour register"
    period = "2147"

    [bare]                                   # what stands there without any data
    land = { file = "land.geojson" }
    water = { file = "water.geojson" }
    streets = { file = "streets.geojson", width = 6.0 }
    blocks = { file = "blocks.geojson", height = "height_m" }

    [files]                                  # SHA-256 of every file above; written by writing.write_pack
    "districts.geojson" = "4f0c..."
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from viewer.packs import manifest_parts as shared
from viewer.packs.manifest_parts import (
    AnyFile,
    End,
    Header,
    Line,
    Name,
    Number,
    Part,
    RasterFile,
    RecipeFile,
    Role,
    Sha256,
    ShapeFile,
    StoryFile,
    TableFile,
    TextsFile,
    Unit,
)


class RegionSetPart(shared.Regions):
    file: ShapeFile
    plane: Literal["city", "own"] = "city"
    site: Line = ""


class TablePart(shared.DataPart):
    file: TableFile


class JoinedPart(shared.Joined, TablePart):
    pass


class SitesPart(shared.Places, TablePart):
    pass


class FlowsPart(shared.Shipments, TablePart):
    origin: End
    destination: End
    first: Header | None = None
    last: Header | None = None
    basis: Header | None = None
    batch: Header | None = None
    route: Header | None = None
    routes: ShapeFile | None = None
    routes_layer: Header | None = None
    route_id: Header | None = None

    @model_validator(mode="after")
    def _agrees(self) -> FlowsPart:
        if self.period_of and (self.first or self.last):
            raise ValueError("period_of and first/last exclude each other")
        if self.last and not self.first:
            raise ValueError("last needs first")
        if len({self.route is None, self.routes is None, self.route_id is None}) != 1:
            raise ValueError("route, routes and route_id come together")
        return self


class StocksPart(TablePart):
    id: Header
    of: Name
    place: Header
    material: Header
    step: Header | None = None
    tonnes: Header
    unit: Unit = "t"
    sigma: Header | None = None
    empty_before: bool = False  # nothing lay anywhere before the first step; else what lay there then is not known


class TracksPart(TablePart):
    track: Header
    kind: Header | None = None
    phase: Header | None = None
    seconds: Header
    x: Header
    y: Header
    of: Name | None = None


class SeriesPart(shared.Steps, TablePart):
    pass


class FieldPart(Part):
    name: Name
    file: RasterFile
    unit: Unit = ""
    role: Role = ""
    title: Line = ""
    nodata: Number | None = None
    source: Line = ""


class WindPart(shared.Air, TablePart):
    pass


class BareLayer(Part):
    file: ShapeFile
    layer: Header | None = None
    width: Annotated[Number, Field(ge=0)] = 0.0
    height: Header | None = None


class BarePart(Part):
    land: BareLayer | None = None
    water: BareLayer | None = None
    streets: BareLayer | None = None
    blocks: BareLayer | None = None


class Manifest(shared.Whole):
    """A whole pack.toml, checked part by part; references between parts are checked by `references.check`."""

    seed: int | None = None
    region_sets: Annotated[tuple[RegionSetPart, ...], Field(max_length=50)] = ()
    tables: Annotated[tuple[JoinedPart, ...], Field(max_length=200)] = ()
    sites: SitesPart | None = None
    flows: FlowsPart | None = None
    stocks: Annotated[tuple[StocksPart, ...], Field(max_length=20)] = ()
    tracks: TracksPart | None = None
    series: Annotated[tuple[SeriesPart, ...], Field(max_length=100)] = ()
    fields: Annotated[tuple[FieldPart, ...], Field(max_length=50)] = ()
    points: Annotated[tuple[shared.PointsPart, ...], Field(max_length=50)] = ()
    lines: Annotated[tuple[shared.LinesPart, ...], Field(max_length=50)] = ()
    records: Annotated[tuple[shared.RecordsPart, ...], Field(max_length=50)] = ()
    wind: WindPart | None = None
    burden: RecipeFile | None = None
    bare: BarePart | None = None
    stories: Annotated[tuple[StoryFile, ...], Field(max_length=50)] = ()
    texts: Annotated[tuple[TextsFile, ...], Field(max_length=20)] = ()
    files: dict[AnyFile, Sha256] = Field(default_factory=dict, max_length=1000)

    def used_files(self) -> tuple[str, ...]:
        """Every file that some part names, once each, in their order."""
        singles = (self.sites, self.flows, *self.stocks, self.tracks, self.wind)
        own = (*self.points, *self.lines, *self.records)
        parts = (*self.region_sets, *self.tables, *singles, *self.series, *self.fields, *own)
        names = [part.file for part in parts if part is not None]
        if self.flows is not None and self.flows.routes is not None:
            names.append(self.flows.routes)
        if self.bare is not None:
            layers = (self.bare.land, self.bare.water, self.bare.streets, self.bare.blocks)
            names += [layer.file for layer in layers if layer is not None]
        names += [self.burden] if self.burden else []
        return tuple(dict.fromkeys((*names, *self.stories, *self.texts)))


def schema() -> dict[str, object]:
    """JSON Schema of pack.toml for editors; the committed copy is assets/schema/pack.schema.json."""
    return Manifest.model_json_schema()
