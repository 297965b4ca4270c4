"""One soft line along many edges: what is drawn is what a slow reference says, and meeting edges add nothing up."""

import numpy as np
import pytest

from viewer.engine.rims import draw
from viewer.engine.threads import Halted, halting

SIZE = (60, 80)  # rows, columns
UNDER, OVER = ((255, 255, 0, 46), 8.6), ((250, 120, 10, 255), 2.6)


def drawn(edges, under=UNDER, over=OVER):
    out = np.zeros((*SIZE, 4), np.uint8)
    draw(np.asarray(edges, float).reshape(-1, 4), under, over, out)
    return out


def reference(edges, under, over):
    """(h, w, 4) premultiplied blue, green, red, opacity: two lines, each one over what is there."""
    rows, columns = np.mgrid[: SIZE[0], : SIZE[1]] + 0.5
    points, off = np.stack((columns, rows), axis=-1), np.full(SIZE, np.inf)
    for edge in np.asarray(edges, float):
        a, b = edge[:2], edge[2:]
        along = np.clip(((points - a) @ (b - a)) / max((b - a) @ (b - a), 1e-12), 0, 1)[..., None]
        off = np.minimum(off, np.hypot(*np.moveaxis(points - a - along * (b - a), -1, 0)))
    out = np.zeros((*SIZE, 4))
    for (red, green, blue, alpha), width in (under, over):
        share = (np.clip(width / 2 + 0.5 - off, 0, 1) * alpha / 255)[..., None]
        out = out * (1 - share) + np.array([blue, green, red, 255]) * share
    return out


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_it_is_what_the_distances_say_also_beyond_the_edge_of_the_picture(seed):
    edges = np.random.default_rng(seed).uniform(-15, 95, (12, 4))
    edges[0, 2:] = edges[0, :2] = (30.2, 20.7)  # an edge without length is a dot
    edges[1, 1] = edges[1, 3] = 40.5  # level
    assert np.abs(drawn(edges) - reference(edges, UNDER, OVER)).max() <= 1.0


def test_an_edge_in_pieces_looks_as_the_whole_one():
    x = np.linspace(5, 75, 60)
    pieces = np.column_stack((x[:-1], np.full(59, 30.3), x[1:], np.full(59, 30.3)))
    assert np.abs(drawn(pieces).astype(int) - drawn([[5, 30.3, 75, 30.3]])).max() <= 1


def test_what_has_no_place_or_lies_elsewhere_draws_nothing():
    assert not drawn([[np.nan, 1, 2, 3], [-400, -400, -300, -300], [500, 20, 600, 20]]).any()
    assert not drawn(np.zeros((0, 4))).any()


def test_an_edge_that_ends_very_far_off_is_where_it_is():
    long = drawn([[-1e7, 30.3, 1e7, 30.3], [20.2, 1e300, 20.3, 1e301], [40.6, -1e6, 40.6, 1e6]])
    assert np.abs(long - reference([[-90, 30.3, 190, 30.3], [40.6, -90, 40.6, 190]], UNDER, OVER)).max() <= 1.0


def test_it_is_given_up_when_its_thread_is_halted():
    with halting(np.ones(1, np.uint8)), pytest.raises(Halted):
        drawn([[5, 5, 50, 50]])
