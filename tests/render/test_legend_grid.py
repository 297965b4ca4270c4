"""The key of two variables: cells from the lower left, counts that can be read, and which cell a point lies in."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.render import chrome
from viewer.render.chrome import Ink
from viewer.render.legend_grid import grid_cells, grid_height
from viewer.scene.colour import THEMES, bivariate
from viewer.scene.picture import GridKey, Legend

COUNTS = (5, 3, 25, 10, 17, 8, 1800, 12, 0)


def legend(lit=()):
    colours = bivariate(3)
    if lit:
        colours[np.setdiff1d(np.arange(9), lit), 3] = 40
    grid = GridKey(
        tuple(tuple(int(v) for v in colour) for colour in colours), COUNTS, "Median credits", "Dust, µg/m³",
        ("8,810", "12,400", "17,377", "35,020"), ("3.8", "5.5", "6.9", "16.3"), lit,
    )  # fmt: skip
    return Legend("Median credits and dust", grid=grid, missing=4, source="Air Watch")


@pytest.fixture
def paper(qtbot):
    image = QImage(260, 400, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    yield image, painter
    if painter.isActive():
        painter.end()


@pytest.mark.parametrize("theme", THEMES)
def test_counts_breaks_and_titles_are_written_and_none_covers_another(paper, theme):
    _, painter = paper
    ink = Ink(painter, THEMES[theme])
    rect = QRectF(0, 0, 240, 400)
    chrome.paint_legend(ink, rect, legend())
    painter.end()
    said = [text for text, _ in ink.texts]
    for wanted in (
        "1,800",
        "25",
        "↑ Dust, µg/m³",
        "Median credits →",
        "8,810",
        "12,400",
        "17,377",
        "35,020",
        "3.8",
        "16.3",
    ):
        assert wanted in said
    boxes = [box for _, box in ink.texts]
    for i, (left, top, right, bottom) in enumerate(boxes):
        assert 0 <= left <= right <= rect.right() + 1
        for other in boxes[i + 1 :]:
            apart = right <= other[0] + 1 or other[2] <= left + 1 or bottom <= other[1] + 2 or other[3] <= top + 2
            assert apart, (ink.texts[i], other)


def test_the_lowest_of_both_is_the_lower_left_cell_and_a_point_finds_its_cell(paper):
    _, painter = paper
    ink, rect = Ink(painter, THEMES["dark"]), QRectF(0, 0, 240, 400)
    rows = chrome.legend_rows(ink, legend(), rect.width())
    before = [row.tall for row in rows[: [row.kind for row in rows].index("grid")]]
    spot = QRectF(0, sum(before), 240, grid_height(ink, legend().grid, 240))
    cells = grid_cells(ink, spot, legend().grid)
    assert cells[0].left() == min(cell.left() for cell in cells)
    assert cells[0].bottom() == max(cell.bottom() for cell in cells)
    assert cells[8].top() == min(cell.top() for cell in cells)
    for number, cell in enumerate(cells):
        assert chrome.cell_at(ink, rect, rows, cell.center()) == number
    assert chrome.cell_at(ink, rect, rows, QPointF(5, 5)) == -1


def test_dimmed_cells_tell_no_count(paper):
    _, painter = paper
    ink = Ink(painter, THEMES["dark"])
    chrome.paint_legend(ink, QRectF(0, 0, 240, 400), legend(lit=(6,)))
    said = [text for text, _ in ink.texts]
    assert "1,800" in said
    assert "25" not in said


def test_a_key_on_the_panel_says_its_cell_and_its_titles(qtbot):
    from viewer.ui.legend_panel import LegendKey, spoken

    key = LegendKey(legend(), "#927CDE", THEMES["dark"], 1.0)
    qtbot.addWidget(key)
    key.resize(240, key.height_for(240))
    found = {key.cell_at(QPointF(x, y)) for x in range(0, 240, 4) for y in range(0, key.height(), 4)}
    assert found == {-1, *range(9)}
    assert "Dust, µg/m³, from the bottom to the top" in spoken(legend())
