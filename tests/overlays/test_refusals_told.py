"""A refusal names a kind and its parameter by their titles where another language than English is spoken."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cities import tiny_city
from tests.tongues import Everything, everything
from viewer import tongue
from viewer.errors import OverlayError
from viewer.model.state import Layer
from viewer.overlays import KINDS, build


@pytest.fixture
def bracketed():
    tongue.speak("es", everything("⟦⟧"))
    yield
    tongue.speak("en")


def refused(city, layer: Layer) -> str:
    with pytest.raises(OverlayError) as found:
        build(city, layer)
    return str(found.value)


def bare_city():
    return replace(tiny_city(), region_sets=(), point_sets=(), line_sets=(), sites=None, flows=None, tracks=None,
                   fields=(), series=(), stocks=(), wind=None)  # fmt: skip


@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if not kind.fits(bare_city())])
def test_what_a_city_lacks_is_said_of_the_title(name, bracketed):
    bare = bare_city()
    assert KINDS[name].called == f"⟦{KINDS[name].title}⟧"
    assert f"⟦{KINDS[name].title}⟧" in tell(bare, name)


def tell(city, name: str) -> str:
    """The refusal by a catalogue that keeps what is filled in."""
    tongue.speak("es", tongue.Catalogue(Kept("⟦⟧"), Everything("⟦⟧", 2)))
    return refused(city, Layer(name))


class Kept(Everything):
    """Every text, but of one refusal its values alone."""

    def get(self, key, default=None):
        return "{kind} / {city}" if key == ("{kind}: {city} has no {needs}", "") else super().get(key)


@pytest.mark.parametrize(
    ("params", "said"), [((("scheme", "quantil"),), "Classes by"), ((("classes", 99),), "Classes")]
)
def test_a_parameter_is_told_by_its_title(params, said, bracketed):
    told = refused(tiny_city(), Layer("wealth", params))
    assert f"⟦{KINDS['wealth'].title}⟧: ⟦{said}⟧ cannot be" in told


def test_an_unknown_parameter_is_refused_by_the_title_of_the_kind(bracketed):
    assert f"⟦{KINDS['wealth'].title}⟧: no parameter" in refused(tiny_city(), Layer("wealth", (("colour", 1),)))


def test_in_english_the_names_of_layers_stay():
    assert refused(tiny_city(), Layer("wealth", (("classes", 99),))).startswith("wealth: classes cannot be 99")
