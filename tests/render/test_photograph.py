"""A photograph as the backdrop: the overlays lie where its pins say, and how well it fits stands in the corner."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from tests.render.test_stage import fills, layer, seen, tiny_city
from viewer.errors import PackError
from viewer.geometry.camera import Camera, homography, project
from viewer.geometry.registration import register
from viewer.model.state import ViewState
from viewer.render.photo import load_photo
from viewer.render.snapshot import compose
from viewer.render.stage import Hit, Stage, View
from viewer.scene.photograph import Photograph

SIZE, PHOTO = (400, 300), (600, 300)
CORNERS = np.array([[0.0, 0.0], [300.0, 0.0], [300.0, 100.0], [0.0, 100.0], [150.0, 60.0]])


def photograph(noise=0.0, count=5):
    camera = Camera(150.0, 50.0, 0.7, 20.0, 45.0)
    pixels = project(homography(camera, PHOTO), CORNERS[:count])
    pixels = pixels + np.random.default_rng(0).normal(0, noise, pixels.shape)
    ground = np.full((PHOTO[1], PHOTO[0], 4), 90, np.uint8)
    ground[:, PHOTO[0] // 2 :] = (40, 140, 200, 255)
    return Photograph(ground, register(pixels, CORNERS[:count]))


def view(**more):
    return View(Camera(), SIZE, backdrop=photograph(), **more)


def spot(stage, at, x, y):
    return tuple(project(stage.planes(at).ground, np.array([[x, y]], float))[0].astype(int))


def test_the_photograph_is_fitted_into_the_middle_and_the_night_is_around_it():
    picture = Stage(tiny_city()).pixels(view(), [])
    assert picture.shape == (300, 400, 4) and (picture[..., 3] == 255).all()
    assert picture[150, 100, :3].tolist() == [90, 90, 90] and picture[150, 300, :3].tolist() == [40, 140, 200]
    assert picture[20, 200, :3].max() < 60 and picture[280, 200, :3].max() < 60


def test_the_overlays_lie_where_the_pins_say_and_can_be_pointed_at():
    stage, at = Stage(tiny_city()), view()
    photo, drawn = stage.pixels(at, []), stage.pixels(at, [layer(fills())])
    shown = [layer(fills())]
    for region, x in enumerate((50.0, 150.0, 250.0)):
        place = spot(stage, at, x, 50.0)
        assert np.abs(seen(drawn, place) - seen(photo, place)).max() > 10
        assert stage.pick(at, *place, shown) == Hit(region=region)
    camera = Camera(150.0, 50.0, 0.7, 20.0, 45.0)
    own = project(homography(camera, PHOTO), np.array([[50.0, 50.0]]))[0] * (SIZE[0] / PHOTO[0]) + (0, 50)
    assert spot(stage, at, 50.0, 50.0) == pytest.approx(own, abs=1)


def test_two_photographs_of_one_city_do_not_share_pictures():
    stage, one = Stage(tiny_city()), view()
    other = replace(one, backdrop=photograph(noise=30.0))
    assert (stage.pixels(one, [layer(fills())]) != stage.pixels(other, [layer(fills())])).any()
    assert (stage.pixels(replace(one, backdrop=None), []) != stage.pixels(one, [])).any()


def test_the_corner_says_how_well_it_fits(qapp):
    for photo, words in (
        (photograph(noise=2.0), "registered by 5 pins, error"),
        (photograph(count=4), "4 pins fit exactly"),
    ):
        _, _, canvas = compose(tiny_city(), ViewState(), [layer(fills())], (900, 600), backdrop=photo)
        assert any(text.startswith(words) for text, _ in canvas.texts)
    assert photograph(noise=2.0).error().endswith(" px")


def test_a_large_photograph_is_averaged_and_not_sampled():
    chequers = np.indices((600, 600)).sum(axis=0) % 2 * 255
    pixels = np.repeat(chequers[..., None], 4, axis=2).astype(np.uint8)
    laid = Photograph(pixels, photograph().registration).laid(np.zeros((150, 150, 4), np.uint8))
    assert np.abs(laid[10:-10, 10:-10, :3].astype(int) - 127).max() <= 2


def test_photographs_are_read_from_files_and_others_are_refused(tmp_path):
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 200, 30))
    image.save(str(tmp_path / "photo.png"))
    pixels = load_photo(tmp_path / "photo.png")
    assert pixels.shape == (20, 40, 4) and pixels[5, 5].tolist() == [10, 200, 30, 255]
    (tmp_path / "text.jpg").write_text("no picture")
    for name in ("text.jpg", "none.jpg"):
        with pytest.raises(PackError, match=name):
            load_photo(tmp_path / name)


def movable():
    return replace(photograph(), base=Camera(150.0, 50.0, 1.0))


def test_the_base_camera_shows_all_of_it_and_without_one_every_camera_does():
    whole = photograph().placed(SIZE)
    assert np.array_equal(movable().placed(SIZE, movable().base), whole)
    assert np.array_equal(movable().placed(SIZE), whole)
    assert np.array_equal(photograph().placed(SIZE, Camera(9.0, 9.0, 5.0)), whole)


@pytest.mark.parametrize("push", [(30.0, -12.0), (-80.0, 55.0)])
def test_a_push_takes_it_along_by_exactly_so_many_pixels(push):
    photo = movable()
    camera = photo.panned(photo.base, *push, SIZE)
    assert np.allclose(photo.placed(SIZE, camera)[:2, 2] - photo.placed(SIZE, photo.base)[:2, 2], push)
    back = photo.panned(camera, -push[0], -push[1], SIZE)
    assert (back.x, back.y) == pytest.approx((photo.base.x, photo.base.y))


def test_enlarged_what_lies_under_the_pointer_stays():
    photo, at = movable(), (90.0, 210.0)
    camera = photo.zoomed(photo.base, 2.5, at, SIZE)
    before, after = (np.linalg.inv(photo.placed(SIZE, one)) @ (*at, 1.0) for one in (photo.base, camera))
    assert after == pytest.approx(before)
    assert photo.placed(SIZE, camera)[0, 0] == pytest.approx(2.5 * photo.placed(SIZE, photo.base)[0, 0])


def test_a_push_beyond_the_horizon_is_none():
    photo = movable()
    assert photo.panned(photo.base, 0.0, 1e7, SIZE) == photo.base


def test_picture_and_overlays_move_together_and_names_that_stay_in_view_stay():
    stage, photo = Stage(tiny_city()), movable()
    camera = photo.panned(photo.base, 40.0, 20.0, SIZE)
    here, there = (View(one, SIZE, backdrop=photo) for one in (photo.base, camera))
    one, other = stage.pixels(here, [layer(fills())]), stage.pixels(there, [layer(fills())])
    same = np.abs(one[100:200, 100:300].astype(int) - other[120:220, 140:340]).max(axis=2) <= 4
    assert same.mean() > 0.95
    for region, x in enumerate((50.0, 150.0, 250.0)):
        assert stage.pick(there, *spot(stage, there, x, 50.0), [layer(fills())]).region == region
