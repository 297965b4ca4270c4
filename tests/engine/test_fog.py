"""Depth fog: rows fade into what lies behind, by their share."""

import numpy as np
import pytest

from viewer.engine.fog import lay

BEHIND = np.full((3, 4, 4), 200, np.uint8)


def test_each_row_comes_nearer_to_what_lies_behind_by_its_share():
    picture = np.full((3, 4, 4), 100, np.uint8)
    picture[..., 3] = 255
    behind = BEHIND.copy()
    behind.setflags(write=False)
    lay(picture, behind, np.array([0.0, 0.5, 1.0]))
    assert picture[:, 0, 0].tolist() == [100, 150, 200] and (picture[..., 3] == 255).all()


def test_pictures_of_other_sizes_are_refused():
    with pytest.raises(ValueError, match="one size"):
        lay(np.zeros((3, 5, 4), np.uint8), BEHIND, np.zeros(3))
    with pytest.raises(ValueError, match="2 rows"):
        lay(np.zeros((3, 4, 4), np.uint8), BEHIND, np.zeros(2))
