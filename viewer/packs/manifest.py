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
    stories = []                             # files in stories/

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
    height = 0.0                             # of its level above the ground, in world units

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
    Role,
    Sha256,
    ShapeFile,
    StoryFile,
    TableFile,
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
    bare: BarePart | None = None
    stories: Annotated[tuple[StoryFile, ...], Field(max_length=50)] = ()
    files: dict[AnyFile, Sha256] = Field(default_factory=dict, max_length=1000)

    def used_files(self) -> tuple[str, ...]:
        """Every file that some part names, once each, in their order."""
        singles = (self.sites, self.flows, *self.stocks, self.tracks)
        parts = (*self.region_sets, *self.tables, *singles, *self.series, *self.fields)
        names = [part.file for part in parts if part is not None]
        if self.flows is not None and self.flows.routes is not None:
            names.append(self.flows.routes)
        if self.bare is not None:
            layers = (self.bare.land, self.bare.water, self.bare.streets, self.bare.blocks)
            names += [layer.file for layer in layers if layer is not None]
        return tuple(dict.fromkeys((*names, *self.stories)))


def schema() -> dict[str, object]:
    """JSON Schema of pack.toml for editors; the committed copy is assets/schema/pack.schema.json."""
    return Manifest.model_json_schema()
