"""Large files in doubt answer twice: at once unexamined, later whole; asked plainly they answer once, whole."""

from __future__ import annotations

import time

import numpy as np
import pytest
import shapely

from viewer.errors import Cancelled
from viewer.geometry.regions import areas, bounds, take, to_shapely
from viewer.geometry.synthetic import districts
from viewer.packs import cache
from viewer.packs.loader import Loader
from viewer.packs.loading import Request
from viewer.packs.read import read

ROWS, BROKEN, FLAT = 90_000, 80_123, 85_001


@pytest.fixture(scope="module")
def doubtful(tmp_path_factory):
    """Squares with a corner given fifteen times, which nobody can call sound unseen; two of the last are broken."""
    import pyogrio

    corners = np.array([[0, 0]] * 16 + [[1, 0], [1, 1], [0, 1], [0, 0]], float)
    place = np.stack(np.divmod(np.arange(ROWS), 300), axis=1) * 2.0
    xy = place[:, None] + corners
    xy[BROKEN] = np.resize(np.array([[0, 0], [3, 3], [3, 0], [0, 2]], float), (20, 2))
    xy[BROKEN, 4:] = xy[BROKEN, 0]
    xy[FLAT] = [5, 5]
    path = tmp_path_factory.mktemp("doubt") / "doubt.gpkg"
    pyogrio.raw.write(
        path, shapely.to_wkb(shapely.polygons(xy)), field_data=[np.arange(ROWS)], fields=["id"], crs="EPSG:32633",
        geometry_type="Polygon", driver="GPKG", layer="doubt",
    )  # fmt: skip
    return path


@pytest.fixture
def loader():
    made = Loader(cached=False)
    yield made
    made.close()


def plain(reading):
    city = reading.city
    rings = [getattr(city.base.rings, part) for part in city.base.rings.__slots__]
    problems = [str(problem) for problem in reading.problems]
    return [ring.tobytes() for ring in rings], city.base.ids, problems, reading.repairs, dict(city.sha256)


def test_first_answer_is_unexamined_and_the_second_is_what_plain_reading_gives(loader, doubtful):
    job = loader.start(Request((str(doubtful),), quick=True))
    first = job.result()
    assert not first.examined and not first.repairs and len(first.city.base) == ROWS
    assert areas(first.city.base.rings)[0] == pytest.approx(1.0)
    second = job.refined()
    assert second.examined and job.refined() is second and job.result() is first
    assert [fixed.feature for fixed in second.repairs] == [str(BROKEN)]
    assert np.diff(second.city.base.rings.region_starts)[FLAT] == 0
    assert plain(second) == plain(read(doubtful))
    assert loader._idle is not None and not loader._jobs


def test_examining_can_be_given_up_while_the_first_answer_stays(loader, doubtful):
    job = loader.start(Request((str(doubtful),), quick=True))
    while not job.poll().done:
        time.sleep(0.002)
    job.cancel()
    assert job.poll_rest().done and job.poll().done
    with pytest.raises(Cancelled):
        job.refined()
    assert len(job.result().city.base) == ROWS
    assert not loader._jobs and loader._idle is None


def test_plain_request_waits_for_everything(loader, doubtful):
    job = loader.start(Request((str(doubtful),)))
    reading = job.result()
    assert reading.examined and len(reading.repairs) == 1
    assert job.poll_rest().done and job.refined() is None


def test_small_files_answer_once_even_if_asked_quickly(loader, tmp_path):
    path = tmp_path / "bow.geojson"
    path.write_text('{"type": "Polygon", "coordinates": [[[0, 0], [0.2, 0.2], [0.2, 0], [0, 0.2], [0, 0]]]}')
    job = loader.start(Request((str(path),), quick=True))
    assert job.result().examined and len(job.result().repairs) == 1
    assert job.refined() is None


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """Joined districts with many corners, rows in no order."""
    import pyogrio

    rings = districts(300, seed=2, corners_per_side=200)
    shapes = to_shapely(take(rings, np.random.default_rng(3).permutation(len(rings))))
    path = tmp_path_factory.mktemp("large") / "large.gpkg"
    pyogrio.raw.write(
        path, shapely.to_wkb(shapes), field_data=[np.arange(len(rings))], fields=["id"], crs="EPSG:32633",
        geometry_type="MultiPolygon", driver="GPKG", layer="large",
    )  # fmt: skip
    return path


def test_large_sets_get_outlines_for_far_views_after_the_first_answer_and_from_the_cache_at_once(
    large, tmp_path, monkeypatch
):
    monkeypatch.setenv(cache.SWITCH, str(tmp_path / "kept"))
    loader = Loader()
    try:
        job = loader.start(Request((str(large),), quick=True))
        first, second = job.result(), job.refined()
        assert not first.examined and not first.city.base.details
        assert second.examined and not len(second.city.base), "nothing is handed over twice"
        details = second.city.base.details
        assert (
            len(details) > 1
            and details[0].tolerance == 0
            and len(details[-1].rings.xy) < len(first.city.base.rings.xy) / 2
        )
        middle = bounds(first.city.base.rings)
        for detail in details:
            assert np.allclose(bounds(detail.rings), middle[detail.regions], atol=3 * detail.tolerance + 1e-6)
        again = loader.start(Request((str(large),), quick=True))
        known = again.result()
        assert known.examined and again.refined() is None and known.city.base.ids == first.city.base.ids
        assert [detail.tolerance for detail in known.city.base.details] == [detail.tolerance for detail in details]
    finally:
        loader.close()
    assert not read(large).city.base.details, "a plain request waits for nothing that only a window needs"
