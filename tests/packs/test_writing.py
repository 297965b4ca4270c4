"""Writers of packs: same content, same bytes; the pack is the old or the new one."""

from __future__ import annotations

import io
import json
import time
from pathlib import Path

import numpy as np
import pytest
import shapely
import tifffile

from viewer.errors import PackError
from viewer.packs import writing
from viewer.packs.pack import load_pack
from viewer.packs.writing import csv_bytes, geojson_bytes, geotiff_bytes, write_pack

MANIFEST = {
    "format": 1, "name": "tiny", "title": "Tiny", "crs": "local",
    "region_sets": [{"name": "squares", "file": "squares.geojson", "id": "id"}],
}  # fmt: skip


def squares(count: int) -> dict[str, bytes]:
    return {"squares.geojson": geojson_bytes((shapely.box(i, 0, i + 1, 1), {"id": f"s{i}"}) for i in range(count))}


def test_csv_has_fixed_decimals_and_empty_cells_for_what_is_missing() -> None:
    rows = [["a,b", 1.23456, 7, float("nan")], ["ü", -0.0001, None, 2.0]]
    assert csv_bytes(["t", "x", "n", "y"], rows, {"x": 2, "y": 0}).decode() == 't,x,n,y\n"a,b",1.23,7,\nü,0.00,,2\n'


def test_geojson_rounds_shared_vertices_alike_and_keeps_rings_closed() -> None:
    left = shapely.Polygon([(0, 0), (1.00049, 0), (1.00051, 1), (0, 1)])
    right = shapely.Polygon([(1.00049, 0), (2, 0), (2, 1), (1.00051, 1)])
    content = json.loads(geojson_bytes([(left, {"v": np.float64("nan")}), (right, {"v": np.int64(3)})], 3))
    first, second = (shapely.geometry.shape(feature["geometry"]) for feature in content["features"])
    assert shapely.coverage_is_valid([first, second])
    assert [feature["properties"]["v"] for feature in content["features"]] == [None, 3]


def test_geojson_drops_vertices_that_rounding_repeats() -> None:
    shape = shapely.Polygon([(0, 0), (1, 0), (1.0001, 0.0001), (1, 1)])
    content = json.loads(geojson_bytes([(shape, {})], 2))
    assert len(content["features"][0]["geometry"]["coordinates"][0]) == 4


def test_a_geotiff_carries_its_place_and_no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    grid = np.array([[1.0, np.nan, 3.0], [4.0, 5.0, 6.0]])
    place = {"x0": -300.0, "y0": 900.0, "dx": 10.0, "dy": 20.0, "epsg": 26918}
    first = geotiff_bytes(grid, **place)
    monkeypatch.setattr(time, "time", lambda: 4e9)
    assert geotiff_bytes(grid, **place) == first
    with tifffile.TiffFile(io.BytesIO(first)) as tiff:
        tags = {tag.name for tag in tiff.pages.first.tags.values()}
        assert not tags & {"DateTime", "Software"}
        np.testing.assert_array_equal(tiff.asarray(), grid.astype(np.float32))
        assert tiff.pages.first.tags["ModelTiepointTag"].value == (0, 0, 0, -300, 900, 0)


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_pack(tmp_path / name, MANIFEST, squares(3))
    for file in ("pack.toml", "squares.geojson"):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_a_pack_replaces_an_older_one_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    for count in (3, 2):
        write_pack(tmp_path / "tiny", MANIFEST, {**squares(count), **({"old.md": b"old"} if count == 3 else {})})
    assert len(load_pack(tmp_path / "tiny").city.base) == 2
    assert not (tmp_path / "tiny" / "old.md").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["tiny"]


def test_a_folder_that_is_no_pack_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.txt").write_text("years of work")
    with pytest.raises(PackError, match="no pack is in the way"):
        write_pack(tmp_path / "thesis", MANIFEST, squares(2))
    assert (tmp_path / "thesis" / "chapter.txt").read_text() == "years of work"


def test_a_failure_while_renaming_leaves_the_old_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_pack(tmp_path / "tiny", MANIFEST, squares(3))
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.name.startswith(".tiny.") and not self.name.endswith(".old"):
            raise OSError("disk full")
        return rename(self, target)

    monkeypatch.setattr(writing.Path, "rename", failing)
    with pytest.raises(OSError, match="disk full"):
        write_pack(tmp_path / "tiny", MANIFEST, squares(2))
    monkeypatch.undo()
    assert len(load_pack(tmp_path / "tiny").city.base) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["tiny"]


def test_a_manifest_with_a_fault_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="did you mean 'title'"):
        write_pack(tmp_path / "tiny", {**MANIFEST, "titel": "x"}, squares(2))
    assert not (tmp_path / "tiny").exists()
