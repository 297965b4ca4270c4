"""A city that is closed is freed, whatever was drawn of it."""

from __future__ import annotations

import gc
import weakref

import pytest

from tests.cities import smoking_city
from viewer.errors import OverlayError
from viewer.model.state import Layer
from viewer.overlays import KINDS, audit_report, build, diagram
from viewer.overlays.kind import Moment
from viewer.overlays.tracing import walk


def drawn(name: str):
    """Weak references to a city and its parts after an overlay was drawn at two moments."""
    city = smoking_city()
    for step in (None, 1):
        try:
            build(city, Layer(name), Moment(step))
        except OverlayError:
            assert not KINDS[name].fits(city)
    return [weakref.ref(part) for part in (city, city.base, city.flows, city.tracks)]


@pytest.mark.parametrize("name", KINDS)
def test_no_overlay_keeps_a_closed_city(name):
    refs = drawn(name)
    gc.collect()
    assert [ref() for ref in refs] == [None] * 4


def test_neither_a_walk_nor_a_diagram_nor_an_audit_keeps_a_closed_city():
    city = smoking_city()
    walk(city, 1, 1, "upstream")
    diagram.nodes_of(city, 5, "")
    audit_report.report(city)
    ref = weakref.ref(city)
    del city
    gc.collect()
    assert ref() is None
