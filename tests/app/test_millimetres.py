"""Targets of a visit in millimetres, on a screen of 23 inches and on one of 10, whatever its description says."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.cities import tiny_city
from viewer.app import kiosk_needs
from viewer.model.mode import MODES
from viewer.ui.millimetres import DENSEST, GAP_MM, LEAST_MM, PRIMARY_MM, THINNEST, USUAL, density, fitted, px

DESKTOP, TABLET = density((1920, 1080), (509.0, 286.0)), density((1920, 1200), (0.0, 0.0), diagonal_in=10.1)


def test_density_is_pixels_over_millimetres():
    assert density((1000, 0), (250.0, 0.0)) == 4.0
    assert DESKTOP == pytest.approx(3.77, abs=0.01) and TABLET == pytest.approx(8.83, abs=0.01)
    assert px(15.0, 4.0) == 60 and px(10.0, 3.77) == 38


@pytest.mark.parametrize("size_mm", [(0.0, 0.0), (1.0, 1.0), (16000.0, 9000.0), (float("nan"), 9.0)], ids=str)
def test_a_description_that_cannot_be_true_is_not_believed_and_a_measured_diagonal_is(size_mm):
    assert density((1920, 1080), size_mm) == USUAL
    assert density((1920, 1080), size_mm, diagonal_in=23.0) == pytest.approx(3.77, abs=0.01)
    assert THINNEST < USUAL < DENSEST


def test_only_modes_for_fingers_are_fitted():
    assert fitted(MODES["analyst"], TABLET) is MODES["analyst"]
    small, usual = fitted(MODES["kiosk"], TABLET), fitted(MODES["kiosk"], USUAL)
    assert usual.touch_scale == MODES["kiosk"].touch_scale and usual.px_per_mm == USUAL
    assert small.touch_scale / usual.touch_scale == pytest.approx(TABLET / USUAL) and small.type_scale > 1.25


@pytest.fixture
def make_kiosk(make_desk, monkeypatch):
    """A kiosk with the tiny city on a screen of a density that is made up."""

    def make(px_per_mm, size):
        monkeypatch.setattr(kiosk_needs, "of_screen", lambda screen, diagonal_in: px_per_mm)
        desk = make_desk(None, "kiosk")
        desk.window.resize(*size)
        desk.show_city(tiny_city())
        return desk.kiosk

    return make


def targets(widget) -> list[QAbstractButton]:
    return [button for button in widget.findChildren(QAbstractButton) if button.isVisibleTo(widget)]


def gap_px(one: QAbstractButton, other: QAbstractButton) -> float:
    """How far two buttons of a window are apart."""
    a, b = (button.rect().translated(button.mapTo(button.window(), button.rect().topLeft())) for button in (one, other))
    aside = max(a.left(), b.left()) - min(a.right(), b.right()) - 1
    above = max(a.top(), b.top()) - min(a.bottom(), b.bottom()) - 1
    return max(aside, above)


@pytest.mark.parametrize(("px_per_mm", "size"), [(DESKTOP, (1920, 1080)), (TABLET, (1920, 1200))], ids=["23", "10"])
def test_every_target_of_a_visit_has_its_millimetres(make_kiosk, px_per_mm, size):
    kiosk = make_kiosk(px_per_mm, size)
    for veil in (kiosk.start_screen, kiosk.countdown, kiosk.service, kiosk.door.pad):
        veil.appear()
        QApplication.processEvents()
        found = targets(veil.pane)
        assert found
        for button in found:
            assert min(button.width(), button.height()) >= px(PRIMARY_MM, px_per_mm), (veil.objectName(), button.text())
        assert min(gap_px(*pair) for pair in combinations(found, 2)) >= int(GAP_MM * px_per_mm) if found[1:] else True
        veil.vanish()
    kiosk.explore()
    QApplication.processEvents()
    bar = targets(kiosk.home_bar)
    for button in bar:
        least = PRIMARY_MM if button in (kiosk.home_bar.home_button, kiosk.home_bar.reach_button) else LEAST_MM
        assert min(button.width(), button.height()) >= px(least, px_per_mm), button.accessibleName()
    assert min(gap_px(*pair) for pair in combinations(bar, 2)) >= int(GAP_MM * px_per_mm)
    window = kiosk.session.window
    assert window.surface.rect().contains(kiosk.home_bar.geometry())
    assert window.map.finger_px == px(GAP_MM, px_per_mm)
    for name in ("layers", "time"):
        for button in targets(window.panels[name]):
            assert button.height() >= px(LEAST_MM, px_per_mm) or button.property("role") == "link", button.objectName()
