"""An overlay kind as somebody else would add it: one file in the folder of the overlays, and one name."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer import overlays
from viewer.overlays.kind import OverlayKind

CARRIED = '''"""Carried: dust times people, in the ramp of a burden."""

from viewer.overlays.choropleth import CLASS_PARAMS, shade
from viewer.overlays.kind import OverlayKind
from viewer.overlays.quantity import choose


def build(city, params, moment):
    dust = choose(city, "", "pollution")
    people = city.columns_with("population")[0]
    return shade(city, dust.derived(dust.values * people.values, "Carried", "µg/m³"), params, ramp_name="burden")


KIND = OverlayKind("carried", "Carried dust", build, needs=("pollution", "population"), params=CLASS_PARAMS)
'''


def add(folder: Path, monkeypatch: pytest.MonkeyPatch) -> OverlayKind:
    """Adds the kind for the length of a test and gives it."""
    (folder / "carried_for_a_test.py").write_text(CARRIED, encoding="utf-8")
    monkeypatch.setattr(overlays, "__path__", [*overlays.__path__, str(folder)])
    kinds = overlays.load((*overlays.NAMES, "carried_for_a_test"))
    monkeypatch.setattr(overlays, "KINDS", kinds)
    return kinds["carried"]
