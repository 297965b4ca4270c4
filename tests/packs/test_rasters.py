"""GeoTIFF to fields: placed by its tags, without data where it says so, and never decoded beyond the budget."""

from __future__ import annotations

import numpy as np
import pytest
import tifffile

from viewer.errors import PackError
from viewer.geometry.project import to_plane
from viewer.model.city import City, Crs
from viewer.packs.limits import Limits
from viewer.packs.rasters import read_raster
from viewer.packs.read import read

UTM = (1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, 25832)
LONLAT = (1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326)
UNKNOWN = (1, 1, 0, 2, 1024, 0, 1, 1, 1025, 0, 1, 1)
ROWS = np.arange(12, dtype=np.float32).reshape(3, 4)


def tiff(
    path,
    values=ROWS,
    keys=UTM,
    *,
    scale=(10.0, 10.0, 0.0),
    corner=(500_000.0, 5_800_000.0),
    nodata=None,
    matrix=None,
    **more,
):
    tags = [(34735, "H", len(keys), keys, True)]
    if matrix is not None:
        tags.append((34264, "d", 16, matrix, True))
    elif scale is not None:
        tags += [(33550, "d", 3, scale, True), (33922, "d", 6, (0.0, 0.0, 0.0, *corner, 0.0), True)]
    if nodata is not None:
        tags.append((42113, "s", 0, str(nodata), True))
    tifffile.imwrite(path, values, extratags=tags, **more)
    return path


def test_cells_lie_where_the_tags_say(tmp_path):
    city = read(tiff(tmp_path / "no2.tif", nodata=5)).city
    (field,) = city.fields
    assert (field.name, field.x0, field.y0, field.dx, field.dy) == ("no2", 500_000, 5_800_000, 10, 10)
    assert field.values.dtype == np.float64 and field.values[0, 3] == 3 and np.isnan(field.values[1, 1])
    assert city.crs.plane == "EPSG:25832" and len(city.sha256["no2.tif"]) == 64


def test_coordinates_of_cell_centres_are_shifted_by_half_a_cell(tmp_path):
    keys = (*UTM[:11], 2, *UTM[12:])
    (field,) = read(tiff(tmp_path / "a.tif", keys=keys)).city.fields
    assert (field.x0, field.y0) == (499_995, 5_800_005)


def test_first_row_at_the_bottom_is_turned(tmp_path):
    matrix = (10.0, 0, 0, 500_000.0, 0, 10.0, 0, 5_800_000.0, 0, 0, 0, 0, 0, 0, 0, 1.0)
    (field,) = read(tiff(tmp_path / "a.tif", matrix=matrix)).city.fields
    assert field.y0 == 5_800_030 and field.values[0, 0] == 8


def test_turned_grid_is_laid_upright_and_keeps_its_mean(tmp_path):
    matrix = (0.0, 10.0, 0, 500_000.0, 10.0, 0.0, 0, 5_800_000.0, 0, 0, 0, 0, 0, 0, 0, 1.0)  # x is the row
    done = read(tiff(tmp_path / "a.tif", matrix=matrix))
    (field,) = done.city.fields
    assert field.values.shape == (4, 3) and sorted(field.values.ravel()) == list(range(12))
    assert field.values[3, 0] == 0 and field.values[0, 0] == 3 and "moved" in done.problems[0].found


def test_degrees_move_to_the_plane_and_values_stay_at_their_place(tmp_path):
    values = np.arange(2500, dtype=np.float32).reshape(50, 50)
    city = read(tiff(tmp_path / "a.tif", values, LONLAT, scale=(0.001, 0.001, 0.0), corner=(13.4, 52.5))).city
    (field,) = city.fields
    ((x, y),) = to_plane("EPSG:4326", city.crs.plane, np.array([[13.4105, 52.4795]]))  # the middle of cell (20, 10)
    col, row = int((x - field.x0) / field.dx), int((field.y0 - y) / field.dy)
    assert field.values[row, col] == pytest.approx(20 * 50 + 10, abs=1)
    assert 60 < field.dx < 120


def test_raster_joins_the_plane_of_the_open_city(tmp_path):
    crs = Crs("EPSG:4326", "+proj=laea +lat_0=52.3 +lon_0=9 +datum=WGS84 +units=m +no_defs")
    city = read(tiff(tmp_path / "a.tif"), onto=City("open", crs=crs)).city
    assert city.name == "open" and city.crs == crs and abs(city.fields[0].x0) < 20_000


def test_each_band_is_a_field(tmp_path):
    values = np.stack([ROWS, ROWS + 100], axis=-1)
    fields = read(tiff(tmp_path / "a.tif", values, planarconfig="contig", photometric="minisblack")).city.fields
    assert [field.name for field in fields] == ["a 1", "a 2"] and fields[1].values[2, 3] == 111


def test_tiled_and_compressed_is_the_same(tmp_path):
    pytest.importorskip("imagecodecs")
    values = np.arange(40_000, dtype=np.float32).reshape(200, 200)
    (field,) = read(tiff(tmp_path / "a.tif", values, tile=(64, 64), compression="lzw")).city.fields
    assert np.array_equal(field.values, values)


def test_missing_decoder_is_named(tmp_path, monkeypatch):
    pytest.importorskip("imagecodecs")
    path = tiff(tmp_path / "a.tif", np.zeros((64, 64), np.float32), compression="lzw")

    def no_codec(page):
        raise ValueError("<COMPRESSION.LZW: 5> requires the 'imagecodecs' package")

    monkeypatch.setattr(tifffile.TiffPage, "asarray", no_codec)
    with pytest.raises(PackError, match="imagecodecs package"):
        read_raster(path, asked=None, city=None, limits=Limits())


def test_budget_is_spent_before_a_cell_is_decoded(tmp_path):
    path = tiff(tmp_path / "a.tif", np.zeros((100, 100), np.uint8))
    with pytest.raises(PackError, match="100 x 100 cells"):
        read_raster(path, asked=None, city=None, limits=Limits(pixels=9_999))
    assert read_raster(path, asked=None, city=None, limits=Limits(pixels=10_000)).fields


@pytest.mark.parametrize("big", [False, True])
def test_header_that_announces_a_giant_is_refused_at_once(big, tmp_path):
    path = tiff(tmp_path / "giant.tif", np.zeros((16, 16), np.uint8), bigtiff=big)
    raw = bytearray(path.read_bytes())
    with tifffile.TiffFile(path) as tif:
        spots = [tif.pages[0].tags[name].offset + (12 if big else 8) for name in ("ImageWidth", "ImageLength")]
        kinds = [tif.pages[0].tags[name].dtype for name in ("ImageWidth", "ImageLength")]
    for spot, kind in zip(spots, kinds):
        width = 2 if kind == 3 else 4
        raw[spot : spot + width] = (60_000).to_bytes(width, "little")
    path.write_bytes(raw)
    with pytest.raises(PackError, match="60,000 x 60,000 cells"):
        read(path)


def test_without_a_place_it_is_refused(tmp_path):
    with pytest.raises(PackError, match="where it lies"):
        read(tiff(tmp_path / "a.tif", scale=None))


def test_without_a_coordinate_system_it_is_asked_for(tmp_path):
    path = tiff(tmp_path / "a.tif", keys=UNKNOWN)
    with pytest.raises(PackError) as caught:
        read(path)
    assert caught.value.problems[0].field == "crs"
    assert read(path, crs="EPSG:25832").city.crs.plane == "EPSG:25832"
    assert read(path, crs="local").city.crs.local


def test_metres_called_degrees_are_refused(tmp_path):
    with pytest.raises(PackError, match="no degrees"):
        read(tiff(tmp_path / "a.tif", keys=LONLAT))


def test_complex_numbers_are_refused(tmp_path):
    with pytest.raises(PackError, match="complex"):
        read(tiff(tmp_path / "a.tif", ROWS.astype(np.complex64)))


def test_open_field_fixes_the_plane_for_what_comes_after(tmp_path):
    city = read(tiff(tmp_path / "a.tif")).city
    points = tmp_path / "p.csv"
    points.write_text("lon,lat\n9.0,52.35\n")
    grown = read(points, onto=city).city
    assert grown.crs.plane == "EPSG:25832" and grown.fields == city.fields
    assert grown.point_sets[0].xy[0] == pytest.approx([500_000, 5_800_000], abs=600)
