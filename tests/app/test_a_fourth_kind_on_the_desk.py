"""A new overlay kind stands in the panel, the palette, the form, the legend and on the command line by itself."""

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tests import fourth_kind
from tests.cities import tiny_city
from viewer.app.cli import main
from viewer.overlays.kind import OverlayKind
from viewer.ui.parameter_form import ParameterForm


@pytest.fixture
def carried(tmp_path, monkeypatch) -> OverlayKind:
    return fourth_kind.add(tmp_path, monkeypatch)


def test_the_window_shows_finds_and_edits_it(carried, make_desk, qtbot):
    desk = make_desk(tiny_city())
    assert "carried" in desk.offered()
    entry = next(entry for entry in desk.find() if entry.title == "Carried dust")
    entry.run()
    qtbot.waitUntil(lambda: desk.is_settled)
    assert desk.conductor.picture("carried").readouts[0].values.tolist() == [2400.0, 2400.0, 1200.0]
    assert "Carried, µg/m³" in {layer.picture.legend.title for layer in desk.conductor.shown()}
    desk.window.layers.choose("carried")
    assert desk.window.layers.findChild(ParameterForm) is not None
    desk.editing.undo()
    assert not desk.store.state.layer("carried").visible


def test_the_command_line_draws_it(carried, tmp_path, capsys):
    pictures = []
    for name in ("carried", "wealth"):
        out = tmp_path / f"{name}.png"
        assert main(["snapshot", "maps/capital-2147", "--overlay", name, "--size", "640x400", "--out", str(out)]) == 0
        image = QImage(str(out)).convertToFormat(QImage.Format.Format_RGBA8888)
        pictures.append(np.frombuffer(image.constBits(), np.uint8).copy())
    assert (pictures[0] != pictures[1]).any()
    assert main(["describe", "maps/capital-2147", "--json"]) == 0
    assert '"carried"' in capsys.readouterr().out
