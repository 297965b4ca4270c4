"""What a recipe says: how a pack is made from the raw files of others. The models of maps/recipes/*.toml.

A recipe is a manifest whose parts name raw files (`from`) instead of files of the pack, and which says of each join how
much must match. A commented example:

    format = 1
    name = "new-york"
    title = "New York"
    crs = "EPSG:4326"                        # of the raw geometry and of all coordinates
    [[sources]]
    name = "Department of Sanitation"
    licence = "NYC open data"

    [[region_sets]]
    name = "districts"
    from = "districts.geojson"               # .geojson, .topojson/.json with `layer`, .gpkg, .parquet
    id = "borocd"
    label = "name"
    main = true

    [[tables]]                               # joined by `key` (column of the table) = the regions' `id`, or `on`
    name = "income"
    from = "wealth.csv"
    of = "districts"
    key = "borocd"
    # on = "cdta2020"                        # another property of the regions to join on
    # keys_from = { from = "codes.topo.json", key = "code", to = "cdta2020" }     # a look-up table between the two
    match = 0.9                              # refuse when a smaller part of the regions finds its row (the default)
    columns = [{ name = "income_usd", unit = "USD", role = "wealth" }]

    [sites]                                  # as in a manifest, plus: duplicate ids get "-2", "-3"
    from = "sites.csv"
    id = "number"
    label = "name"
    x = "lon"
    y = "lat"

    [flows]                                  # as in a manifest; an end's site may be found by its name
    from = "flows.csv"
    id = "flow"
    tonnes = "tons"
    unit = "ton_us"
    origin = { site_name = "origin", region = "origin_cd", x = "lon", y = "lat", name = "origin" }
    destination = { site_name = "destination", x = "dlon", y = "dlat", name = "destination" }

    [[series]]
    name = "monthly"
    from = "monthly.csv"
    of = "districts"
    key = "borocd"
    step = "month"
    values = [{ name = "refuse", column = "refuse_tons", unit = "ton_us" }]
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from viewer.packs import manifest_parts as parts
from viewer.packs.manifest_parts import Header, Line, Missing, Name, Part

MATCH = 0.9
_STEM = r"[A-Za-z0-9_][A-Za-z0-9_\-\. ]*"
RAW_PATTERN = rf"^(?:{_STEM}/){{0,4}}{_STEM}\.(csv|parquet|geojson|json|topojson|gpkg)$"
RawFile = Annotated[str, StringConstraints(pattern=RAW_PATTERN, max_length=200)]
Share = Annotated[float, Field(gt=0, le=1)]


class RawPart(Part):
    """What every part of a recipe says: the raw file and how a missing number looks there."""

    from_: Annotated[RawFile, Field(alias="from")]
    missing: Missing = ("",)
    missing_means: Line = ""
    source: Line = ""
    period: parts.Period = ""


class RecipeRegions(RawPart):
    name: Name
    layer: Header | None = None
    id: Header
    label: Header | None = None
    title: Line = ""
    singular: Annotated[Line, Field(max_length=40)] = "region"
    plural: Annotated[Line, Field(max_length=40)] = "regions"
    main: bool = False
    height: parts.Number = 0.0
    columns: parts.Columns = ()


class LookUp(Part):
    """A table between two systems of keys: its column `key` holds the table's, its column `to` the regions'."""

    from_: Annotated[RawFile, Field(alias="from")]
    layer: Header | None = None
    key: Header
    to: Header


class RecipeTable(RawPart):
    name: Name
    of: Name
    key: Header
    on: Header | None = None
    keys_from: LookUp | None = None
    match: Share = MATCH
    columns: Annotated[parts.Columns, Field(min_length=1)]


class RecipeSites(RawPart):
    id: Header
    label: Header | None = None
    kind: Header | None = None
    x: Header
    y: Header
    columns: parts.Columns = ()


class RecipeEnd(Part):
    site: Header | None = None
    site_name: Header | None = None
    region: Header | None = None
    x: Header | None = None
    y: Header | None = None
    name: Header | None = None


class RecipeFlows(RawPart):
    id: Header
    origin: RecipeEnd
    destination: RecipeEnd
    material: Header | None = None
    tonnes: Header
    unit: parts.Unit = "t"
    sigma: Header | None = None
    sigma_relative: Header | None = None
    sigma_share: Annotated[float, Field(gt=0, le=10)] | None = None
    period_of: Header | None = None
    basis_is: Literal["measured", "reported"] = "reported"
    match: Share = MATCH
    columns: parts.Columns = ()


class RecipeSeries(RawPart):
    name: Name
    of: Name
    key: Header
    step: Header
    match: Share = MATCH
    values: Annotated[tuple[parts.ValuePart, ...], Field(min_length=1, max_length=100)]


class Recipe(Part):
    """A whole recipe."""

    format: Literal[1]
    name: Name
    title: Annotated[Line, Field(min_length=1)]
    question: Line = ""
    crs: parts.CrsText
    note: Line = ""
    sources: Annotated[tuple[parts.SourcePart, ...], Field(max_length=100)] = ()
    clock: parts.ClockPart | None = None
    region_sets: Annotated[tuple[RecipeRegions, ...], Field(min_length=1, max_length=50)]
    tables: Annotated[tuple[RecipeTable, ...], Field(max_length=200)] = ()
    sites: RecipeSites | None = None
    flows: RecipeFlows | None = None
    series: Annotated[tuple[RecipeSeries, ...], Field(max_length=100)] = ()


def schema() -> dict[str, object]:
    """JSON Schema of recipes for editors; the committed copy is assets/schema/recipe.schema.json."""
    return Recipe.model_json_schema()
