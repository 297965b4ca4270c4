"""What a recipe says: how a pack is made from the raw files of others. The models of maps/recipes/*.toml.

A recipe is a manifest whose parts name raw files (`from`) instead of files of the pack, and which says of each join how
much must match. A commented example:

    format = 1
    name = "new-york"
    title = "New York"
    crs = "EPSG:4326"                        # of the raw geometry and of all coordinates
    burden = "burden.toml"                   # an index of several columns, as rhea index takes it, such as
                                             # maps/recipes/ces2.toml: beside this recipe, else among the raw files
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

    [wind]                                   # as in a manifest: a row for each direction, speed and class of the air
    from = "wind.csv"
    direction = "from_deg"                   # degrees where it blows from, or words such as nne; sectors = 16 where
                                             # some directions have no row
    speed = "speed_m_s"                      # at 10 m
    stability = "class"                      # Pasquill A to F; or stability_is = "D"
    share = "hours"                          # how often, in any unit
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from viewer.packs import manifest_parts as shared
from viewer.packs.manifest_parts import Header, Part, shaped

MATCH = 0.9
_STEM = r"[A-Za-z0-9_][A-Za-z0-9_\-\. ]*"
RAW_PATTERN = rf"^(?:{_STEM}/){{0,4}}{_STEM}\.(csv|parquet|geojson|json|topojson|gpkg)$"
RawFile = Annotated[
    str,
    shaped(
        RAW_PATTERN,
        "a file below the folder of --from that ends in .csv, .parquet, .geojson, .json, .topojson or .gpkg, "
        "such as 'raw/waste 2147.csv'",
        max_length=200,
    ),
]
Share = Annotated[float, Field(gt=0, le=1)]


class RawPart(Part):
    from_: Annotated[RawFile, Field(alias="from")]


class RecipeRegions(shared.Regions, RawPart):
    pass


class LookUp(RawPart):
    """A table between two systems of keys: its column `key` holds the table's, its column `to` the regions'."""

    layer: Header | None = None
    key: Header
    to: Header


class RecipeTable(shared.Joined, RawPart):
    on: Header | None = None
    keys_from: LookUp | None = None
    match: Share = MATCH


class RecipeSites(shared.Places, RawPart):
    pass


class RecipeEnd(shared.End):
    """An end whose site may be found by its name."""

    site_name: Header | None = None

    def _ways(self) -> tuple[str | None, ...]:
        return *super()._ways(), self.site_name


class RecipeFlows(shared.Shipments, RawPart):
    origin: RecipeEnd
    destination: RecipeEnd
    basis_is: Literal["measured", "reported"] = "reported"
    match: Share = MATCH


class RecipeSeries(shared.Steps, RawPart):
    match: Share = MATCH


class RecipeWind(shared.Air, RawPart):
    pass


class Recipe(shared.Whole):
    """A whole recipe."""

    region_sets: Annotated[tuple[RecipeRegions, ...], Field(min_length=1, max_length=50)]
    tables: Annotated[tuple[RecipeTable, ...], Field(max_length=200)] = ()
    sites: RecipeSites | None = None
    flows: RecipeFlows | None = None
    series: Annotated[tuple[RecipeSeries, ...], Field(max_length=100)] = ()
    wind: RecipeWind | None = None
    burden: shared.RecipeFile | None = None


def schema() -> dict[str, object]:
    """JSON Schema of recipes for editors; the committed copy is assets/schema/recipe.schema.json."""
    return Recipe.model_json_schema()
