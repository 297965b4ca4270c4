"""Finished pictures: any size, both themes, no text over another or out of its place, the same bytes twice."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from tests.cities import tiny_city
from viewer.analysis.timeline import timeline
from viewer.geometry.camera import Camera
from viewer.geometry.regions import Ragged
from viewer.model.city import LOCAL, City, Clock, Crs, Ends, Flows, RegionSet, Source
from viewer.model.state import ViewState
from viewer.packs.periods import labels
from viewer.render import captions, chrome, snapshot, type
from viewer.scene.colour import DARK, LIGHT, THEMES, ramp
from viewer.scene.marks import Borders, CallOut, Dots, Fills, Names, Ribbons
from viewer.scene.picture import Entry, Legend, Picture, Shown, WidthKey, rgba

SIZES = [(640, 360), (1024, 640), (1920, 1080)]
PAYLOADS = (
    "<b>bold</b>",
    "<img src=file:///etc/passwd>",
    "<script>alert(1)</script>",
    "<table><tr><td>x</td></tr></table>",
    "<h1>Huge</h1>",
    "<font color=red size=7>red</font>",
    "<a href=http://x.invalid>link</a>",
    "<html><body>all</body></html>",
    "<p style='font-size:90px'>p</p>",
    "&lt;&amp;&nbsp;",
    "<ul><li>one<li>two</ul>",
    "<br><hr><!-- c -->",
)


def twelve_squares():
    """Four by three squares of a kilometre."""
    ring = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]) * 1000.0
    corners = [(1000.0 * x, 1000.0 * y) for y in range(3) for x in range(4)]
    steps = np.arange(13)
    return Ragged(np.vstack([ring + corner for corner in corners]), steps * 5, steps, steps)


def city_of(names=tuple(f"District {k}" for k in range(12)), **more):
    base = RegionSet("districts", tuple(map(str, range(12))), tuple(names), twelve_squares(), plural="districts")
    facts = {"crs": Crs("EPSG:3857", "EPSG:3857"), "question": "Who carries it?", "clock": CLOCK, "flows": flows()}
    facts |= {"sources": (Source("Survey", publisher="City Survey"),), "note": "made data, seed 5"}
    return City("twelve", **{"title": "Twelve Squares", "region_sets": (base,)} | facts | more)


CLOCK = Clock(tuple(f"2147-01-{k + 1:02d}" for k in range(10)), tuple(f"week {k + 1}" for k in range(10)), "week")


def flows():
    count = 10
    ends = Ends(np.zeros(count, np.int8), np.zeros(count, np.int32), np.zeros((count, 2)), ("a",) * count)
    tonnes, step = np.arange(1.0, 11.0), np.arange(10, dtype=np.int32)
    return Flows(
        tuple(map(str, range(count))), ends, ends, np.zeros(count, np.int32), ("paper",), tonnes,
        np.full(count, np.nan), step, step, ("measured",) * count,
    )  # fmt: skip


def layers(city):
    values = np.append(np.linspace(1, 10, 11), np.nan)
    colours = ramp("pollution")
    legend = Legend(
        "Dust, µg/m³", "µg/m³", "2147", tuple(tuple(c) for c in colours.tolist()), ("1", "3", "5", "7", "9", "10"),
        (2, 2, 3, 2, 2), missing=1, notes=("weighted Gini 0.31, P90/P10 3.4", "a rather long note " * 6),
        source="Air Watch",
    )  # fmt: skip
    middles = np.array([(500 + 1000 * (k % 4), 500 + 1000 * (k // 4)) for k in range(12)], float)
    shade = Picture((Fills("districts", values, np.linspace(1, 10, 6), colours),), legend)
    lines = Picture(
        (Borders("districts", DARK.rgba("border", 0.5)), Names(middles, city.base.names, np.arange(12.0))),
        Legend("Borders and names", entries=(Entry(DARK.rgba("border"), "districts", 12),)),
    )
    shades = np.tile(np.array(DARK.rgba("waste"), np.uint8), (4, 1))
    arrows = Ribbons(middles[:4], middles[[11] * 4], np.arange(1.0, 5.0), shades, np.arange(4), ("f",) * 4, quantum=0.5)
    site = Dots(middles[11:], np.array([9.0]), np.array([DARK.rgba("burden")]), "hexagon", ("Plant",), np.array([0]))
    call = CallOut(tuple(middles[11]), "Meridian Recovery", ("reports 96 % recovered", "the gates allow 61 ± 4 %"))
    keys = (WidthKey(2.25, "1 t"), WidthKey(4.5, "2 t"), WidthKey(9.0, "4 t"))
    waste = Picture((arrows, site, call), Legend("Waste flows, t per week", widths=keys, notes=("1 particle = 0.5 t",)))
    return [
        Shown("pollution", shade, question="Who breathes it?", theme=True),
        Shown("borders", lines),
        Shown("waste", waste, 1.0, "#35E0FF", question="Where does it go?", theme=True),
    ]


def made(size, *, theme="dark", tilt=0.0, step=3, city=None, shown=None, **more):
    city = city or city_of()
    state = ViewState(camera=Camera(tilt_deg=tilt), theme=theme, step=step)
    return snapshot.compose(city, state, layers(city) if shown is None else shown, size, **more)


def overlapping(texts):
    """Pairs of texts whose boxes share more than a hair."""
    return [
        (one[0], two[0])
        for one, two in combinations(texts, 2)
        if min(one[1][2], two[1][2]) - max(one[1][0], two[1][0]) > 0.5
        and min(one[1][3], two[1][3]) - max(one[1][1], two[1][1]) > 0.5
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("tilt", (0.0, 42.0))
@pytest.mark.parametrize("theme", THEMES)
def test_no_text_overlaps_another_or_leaves_the_picture(qapp, size, tilt, theme):
    image, ink, canvas = made(size, theme=theme, tilt=tilt)
    assert (image.width(), image.height()) == size
    texts = ink.texts + canvas.texts
    assert len(ink.texts) > 5 and len(canvas.texts) > 2
    assert overlapping(texts) == []
    for _, (left, top, right, bottom) in texts:
        assert left >= 0 and top >= 0 and right <= size[0] and bottom <= size[1]


@pytest.mark.parametrize("size", SIZES)
def test_text_of_a_panel_stays_inside_it(qapp, size):
    city = city_of()
    plan = snapshot.layout(size, legend=True, time=True)
    image = QImage(*size, QImage.Format.Format_RGB32)
    from PySide6.QtGui import QPainter

    painter = QPainter(image)
    ink = chrome.Ink(painter, DARK, plan.scale)
    panel = chrome.paint_legends(ink, layers(city), plan.legend)
    painter.end()
    assert ink.texts and plan.legend.contains(panel)
    for text, (left, top, right, bottom) in ink.texts:
        assert panel.left() < left and right < panel.right(), text
        assert panel.top() < top and bottom < panel.bottom(), text


def test_the_same_call_gives_the_same_bytes(qapp, tmp_path):
    first, second = (made((640, 360), tilt=40.0)[0] for _ in range(2))
    snapshot.save_png(first, tmp_path / "a.png")
    snapshot.save_png(second, tmp_path / "b.png")
    data = (tmp_path / "a.png").read_bytes()
    assert data == (tmp_path / "b.png").read_bytes() and data[:4] == b"\x89PNG"
    for chunk in (b"tEXt", b"iTXt", b"zTXt", b"tIME"):
        assert chunk not in data


def test_a_file_that_cannot_be_written_is_an_os_error(qapp, tmp_path):
    with pytest.raises(OSError, match="missing"):
        snapshot.save_png(made((640, 360))[0], tmp_path / "missing" / "a.png")


def test_a_disk_that_is_full_leaves_the_old_picture_and_nothing_beside_it(qapp, tmp_path, monkeypatch):
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    image, path = made((640, 360))[0], tmp_path / "a.png"
    path.write_bytes(b"the old one")
    monkeypatch.setattr(snapshot.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        snapshot.save_png(image, path)
    assert path.read_bytes() == b"the old one" and list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_names_are_drawn_as_plain_text_wherever_they_stand(qapp, payload):
    city = city_of((payload,) * 12, title=payload, question=payload, note=payload)
    shown = layers(city)
    legend = Legend(payload, entries=(Entry((9, 9, 9, 255), payload, 1),), notes=(payload,), source=payload)
    call = Picture((CallOut((500.0, 500.0), payload, (payload,)),), legend)
    _, ink, canvas = made((1920, 1080), city=city, shown=[*shown, Shown("x", call)])
    words = [text for text, _ in ink.texts]
    assert payload in words, "title"
    assert sum(text.startswith(payload[:6]) for text in words) >= 3, "legend"
    assert sum(text.startswith(payload[:6]) for text, _ in canvas.texts) >= 3, "names and call-out"
    for text, (left, top, right, bottom) in ink.texts + canvas.texts:
        assert bottom - top < 60 and right - left < 1920, text


@pytest.mark.parametrize("payload", PAYLOADS)
def test_every_character_of_a_payload_takes_its_room_in_pixels(qapp, payload):
    from PySide6.QtGui import QPainter

    image = QImage(700, 60, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    chrome.Ink(painter, DARK).write(payload, 10, 10, 680, role="text")
    painter.end()
    lit = np.frombuffer(image.constBits(), np.uint8).reshape(60, 700, 4)[..., :3].max(axis=-1) > 60
    columns, rows = np.flatnonzero(lit.any(axis=0)), np.flatnonzero(lit.any(axis=1))
    assert columns[-1] - columns[0] == pytest.approx(type.width(payload, "text"), abs=5)
    assert rows[-1] - rows[0] < 24


def test_without_a_legend_the_map_takes_its_place(qapp):
    _, with_key, canvas = made((640, 480))
    _, without, wider = made((640, 480), legend=False)
    said, unsaid = ([text for text, _ in ink.texts] for ink in (with_key, without))
    assert any("Dust" in text for text in said) and not any("Dust" in text for text in unsaid)
    assert wider.view.camera.units_per_px < canvas.view.camera.units_per_px


def test_the_title_the_moment_the_counts_and_the_sources_are_said(qapp):
    words = [text for text, _ in made((1920, 1080))[1].texts]
    said = " | ".join(words)
    for part in (
        "Twelve Squares", "Who carries it? week 4 of 10", "no data: 1 district", "1 particle = 0.5 t",
        "data: City Survey", "made data · seed 5", "weighted Gini 0.31", "Source: Air Watch", "All flows, t per week",
    ):  # fmt: skip
        assert part in said, part
    assert any(text.endswith(" km") or text.endswith(" m") for text in words)


def test_a_local_plane_promises_no_metres(qapp):
    words = [text for text, _ in made((1024, 640), city=city_of(crs=LOCAL))[1].texts]
    assert any("without metres" in text for text in words)
    assert not any(text.endswith((" km", " m")) for text in words)


def test_a_city_without_a_clock_has_no_time_strip(qapp):
    city = city_of(clock=Clock(), flows=None)
    words = [text for text, _ in made((1920, 1080), city=city, step=None)[1].texts]
    assert not any("Moved each" in text for text in words)
    assert "Who carries it?" in words


def test_the_time_strip_counts_what_moves_at_each_step():
    assert timeline(city_of()).amounts.tolist() == list(range(1, 11))
    assert timeline(city_of(flows=None)).subject == ""
    assert len(timeline(city_of(clock=Clock())).amounts) == 0


def test_nothing_shown_is_still_a_picture(qapp):
    image, ink, canvas = made((640, 360), shown=[])
    assert image.width() == 640 and not canvas.texts
    assert ink.texts[0][0] == "Twelve Squares"
    empty, *_ = snapshot.compose(City("void"), ViewState(), [], (640, 360))
    assert empty.height() == 360


def test_a_chosen_camera_is_kept(qapp):
    city = city_of()
    state = ViewState(camera=Camera(1500.0, 1500.0, 4.0))
    _, _, canvas = snapshot.compose(city, state, layers(city), (800, 600))
    assert canvas.view.camera == state.camera


@pytest.mark.parametrize("theme", (DARK, LIGHT))
def test_width_keys_are_as_wide_as_the_arrows_they_stand_for(qapp, theme):
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    image = QImage(300, 80, QImage.Format.Format_RGB32)
    image.fill(0 if theme is DARK else 0xFFFFFF)
    painter = QPainter(image)
    ink = chrome.Ink(painter, theme)
    legend = Legend("", widths=(WidthKey(4.0, "2 t"), WidthKey(8.0, "4 t")))
    row = chrome.Row("widths", 50.0)
    chrome.paint_legend(ink, QRectF(0, 0, 300, 60), legend, "#35E0FF", [row])
    painter.end()
    bits = np.frombuffer(image.constBits(), np.uint8).reshape(80, 300, 4)[..., 2::-1].astype(int)
    shade = np.array(rgba(theme.waste)[:3])
    tall = [(np.abs(bits[:18, x] - shade).max(axis=-1) < 8).sum() for x in (10, 160)]
    assert tall == [4, 8]


def test_a_long_title_of_a_key_keeps_its_unit(qapp):
    title = "Exposure potential to trichloroethylene waste sites by inverse distance, µg/m³"
    ink = chrome.Ink(None, DARK)
    rows = [row for row in chrome.legend_rows(ink, Legend(title), 260.0) if row.kind == "title"]
    assert " ".join(str(row.what) for row in rows) == title and len(rows) > 2
    assert all(type.width(str(row.what), "heading") <= 260 for row in rows)


def test_round_lengths_and_their_words():
    assert [chrome.round_length(x) for x in (730.0, 200.0, 199.0, 0.3)] == [500.0, 200.0, 100.0, 0.2]
    assert [chrome.metres_text(x) for x in (2000.0, 500.0, 0.2)] == ["2 km", "500 m", "20 cm"]


def test_long_text_is_elided_and_wrapped_never_cut(qapp):
    line = "an exceedingly long note about very little indeed"
    assert type.elided(line, "note", 80.0).endswith("…") and type.width(type.elided(line, "note", 80.0), "note") <= 80
    assert type.elided(line, "note", 1.0) == "" and type.elided("short", "note", 900.0) == "short"
    parts = chrome.wrapped(line, "note", 120.0, 1.0)
    assert len(parts) == 3 and all(type.width(part, "note") <= 120 for part in parts)
    assert type.elided("two\nlines\t here", "note", 900.0) == "two lines here"


def test_lines_never_part_a_number_from_its_unit(qapp):
    text = "the towers turn 13,167 t into food, 426.4 ± 0.5 t of it at 9.12 µg/m³ and 48 % by day"
    for widest in range(130, 400, 7):
        lines = chrome.wrapped(text, "note", float(widest), 1.0, 20)
        assert " ".join(lines) == text
        for line, after in pairwise(lines):
            assert not line[-1].isdecimal() and not line.endswith("±") and not after.startswith("±"), (widest, lines)


def test_fonts_have_weights_and_figures_of_one_width(qapp):
    assert type.load() == ("Exo 2", "Inter", "JetBrains Mono", "IBM Plex Sans Arabic")
    assert type.width("1111", "value") == type.width("8888", "value")
    assert type.width("Capital", "strong") > type.width("Capital", "text"), "the weight axis is used"
    with pytest.raises(KeyError):
        type.font("shouting")


def test_letters_do_not_depend_on_what_was_drawn_before(qapp):
    def drawn() -> bytes:
        return snapshot.png_bytes(snapshot.snapshot(tiny_city(), ViewState(), (), (640, 400)))

    first = drawn()
    for role in type.ROLES:
        type.outline("The tiny city 0123 km", QPointF(0, 0), role, 0.82)
        snapshot.snapshot(tiny_city(), ViewState(), (), (1280, 720))
    assert drawn() == first


def test_a_long_name_gives_up_its_bracket_before_it_is_cut(qapp):
    widest = type.width("Flushing and Whitestone", "name") + 1
    assert captions.short_name("Flushing and Whitestone (CD7)", widest, 1.0) == "Flushing and Whitestone"
    assert captions.short_name("Inwood (CD12)", widest, 1.0) == "Inwood (CD12)"
    assert captions.short_name("Flushing, Whitestone and Bayside", widest, 1.0).endswith("…")


def test_days_are_named_under_the_time_strip_with_one_year_for_each_of_theirs(qapp):
    starts = tuple(f"2044-12-{day}" for day in range(27, 32)) + tuple(f"2045-01-0{day}" for day in range(1, 6))
    clock = Clock(starts, labels(starts, "day"), "day")
    texts = made((1920, 1080), city=city_of(clock=clock), step=None)[1].texts
    days = [text for text, box in texts if text.split()[0].isdecimal() and ("Dec" in text or "Jan" in text)]
    assert len(days) >= 4 and days[0] == "27 Dec 2044"
    assert [text.split()[-1] for text in days].count("2045") == 1 and all(len(text.split()) == 2 for text in days[1:3])
