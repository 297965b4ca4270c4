"""A scene that looks at what is selected has it in the middle of what is free, however high it stands."""

import numpy as np
import pytest

from tests.cities import raised, tiny_city
from viewer.app.scene_state import Room, camera_of
from viewer.model.state import Selection, ViewState
from viewer.model.story import Frame, Scene
from viewer.render.stage import Stage, View

SIZE, MARGINS = (900, 600), (300, 20, 40, 120)


@pytest.mark.parametrize("height", [0.0, 400.0])
@pytest.mark.parametrize("tilt", [0.0, 30.0, 55.0])
def test_what_is_selected_lies_in_the_middle_of_what_is_free(height, tilt):
    stage = Stage(raised(tiny_city(), 2, height))
    room = Room(stage, SIZE, MARGINS)
    scene = Scene("east", "East", ViewState(selection=Selection("", frozenset({2}))), Frame("selection", tilt_deg=tilt))
    view = View(camera_of(scene, room), SIZE)
    seen = stage.planes(view).stand(np.array([[2500.0, 500.0]]), stage.height(view))[0]
    assert np.abs(seen - room.middle_px).max() < 2.0
