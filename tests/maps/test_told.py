"""What people wrote for a city stands in its committed pack alone: the generators take it from there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.capital_maker import told


def test_a_pack_made_elsewhere_carries_the_words_of_the_committed_one():
    found = told.stories("neo-terra-2045") | told.texts("neo-terra-2045")
    assert list(found) == ["stories/ecolife.toml", "stories/urban-mining.toml", "texts/ar.ts", "texts/es.ts"]
    for name, content in found.items():
        assert (told.MAPS / "neo-terra-2045" / name).read_bytes() == content


@pytest.mark.parametrize("kind", ["stories", "texts"])
def test_a_city_without_words_is_not_made(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(told, "MAPS", tmp_path)
    with pytest.raises(FileNotFoundError, match=f"capital-2147: no {kind}"):
        getattr(told, kind)("capital-2147")
