"""The palette's search: every word, best first, prefixes keep one group."""

from viewer.ui.palette import MOST_SHOWN, Entry, search


def entry(group: str, title: str, note: str = "") -> Entry:
    return Entry(group, title, lambda: None, note)


ENTRIES = (
    entry("command", "Zoom in", "Ctrl++"),
    entry("command", "Reset zoom"),
    entry("layer", "Waste flows"),
    entry("feature", "Zoomers' Lane", "district d1"),
)


def titles(text: str) -> list[str]:
    return [found.title for found in search(ENTRIES, text)]


def test_nothing_typed_shows_commands_and_layers():
    assert titles("") == ["Zoom in", "Reset zoom", "Waste flows"]


def test_the_start_of_a_title_goes_before_the_start_of_a_word():
    assert titles("zoom") == ["Zoom in", "Zoomers' Lane", "Reset zoom"]


def test_prefixes_keep_one_group():
    assert titles("> zoom") == ["Zoom in", "Reset zoom"]
    assert titles("f ") == ["Zoomers' Lane"]
    assert titles("L waste") == ["Waste flows"]


def test_every_word_must_occur_and_notes_count():
    assert titles("zoom d1") == ["Zoomers' Lane"]
    assert titles("zoom nowhere") == []


def test_a_long_list_is_cut():
    many = tuple(entry("feature", f"Tract {i}") for i in range(500))
    assert len(search(many, "f tract")) == MOST_SHOWN
