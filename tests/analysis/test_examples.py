"""The examples in the docstrings are true."""

import doctest
from importlib import import_module

import pytest

MODULES = (
    "viewer.analysis.autocorrelation",
    "viewer.analysis.classify",
    "viewer.analysis.inequality",
    "viewer.analysis.percentiles",
    "viewer.packs.periods",
    "viewer.packs.text_rules",
    "viewer.render.chrome",
    "viewer.scene.particles",
    "viewer.scene.ticks",
    "viewer.scene.words",
    "viewer.tongue",
)


@pytest.mark.parametrize("name", MODULES)
def test_examples(name):
    result = doctest.testmod(import_module(name))
    assert result.attempted > 0
    assert result.failed == 0
