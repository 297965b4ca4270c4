"""A story as pictures, as a handout and as a video: on the tiny city, with numbers that can be checked by eye."""

from __future__ import annotations

import builtins
import io
import re
import sys
import unicodedata
import zlib
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from tests.cities import tiny_city
from viewer import tongue
from viewer.app import carrying, tour_video
from viewer.app.cli import main
from viewer.app.tour import Tour, again
from viewer.app.tour_command import chosen, pictures
from viewer.app.tour_pdf import document, sheet
from viewer.errors import Cancelled, UsageError
from viewer.model.state import Layer, LensSpot, ViewState, params
from viewer.model.story import Ask, Fork, Frame, Note, Scene, Story
from viewer.overlays.captions_of import story_faults
from viewer.packs.passing import Reading
from viewer.render import tale

pytestmark = pytest.mark.usefixtures("qapp")  # else a bare application is made, in which no window can be opened
SIZE = (960, 540)
DUST = (Layer("pollution", params(show="column")), Layer("borders"))


def story(**more) -> Story:
    """Two weeks of waste from the West, then the dust; a fork leads to one of two ends."""
    scenes = (
        Scene("weeks", "The weeks", ViewState(layers=(Layer("waste"), Layer("borders")), step=1), Frame(tilt_deg=40.0),
              "{moved} moved, {share} of all.", "{people} live here.", (Note("region:D1", "{west}"),), 1.0, (0, 1)),
        Scene("dust", "The {worst}", ViewState(layers=DUST), Frame("", 1.0, 1500.0, 500.0, 2500.0),
              "{worst} breathes {dust:.1}.", dwell_s=1.0, forks=(Fork("Up", "up"), Fork("Down", "down"))),
        Scene("up", "Up", ViewState(layers=DUST, lens=LensSpot(500.0, 500.0, 60.0, "layer:wealth")), caption="Up.",
              dwell_s=1.0, then="end"),
        Scene("down", "Down", ViewState(layers=DUST, bare=True), caption="Down.", dwell_s=1.0),
        Scene("end", "The end", ViewState(layers=DUST), caption="{{end}}", dwell_s=1.0),
    )  # fmt: skip
    asks = (
        Ask("moved", "flow_sum"), Ask("all", "flow_sum", (("step", "all"),)),
        Ask("share", "share_of", (("a", "moved"), ("b", "all"))), Ask("people", "people"),
        Ask("west", "value", (("at", "West"), ("column", "refuse"))), Ask("worst", "name_max", (("column", "dust"),)),
        Ask("dust", "max", (("column", "dust"),)),
    )  # fmt: skip
    return replace(Story("tiny", "A tiny story", "Who?", scenes, asks), **more)


@pytest.fixture(scope="module")
def city():
    return replace(tiny_city(), stories=(story(),))


def words(seen) -> list[str]:
    return [text for text, _ in tale.around(seen.stage, seen.seen)[1].texts]


def test_each_scene_is_a_picture_of_its_own_name_and_size(city, tmp_path):
    files = pictures(Tour(city, city.stories[0], SIZE), tmp_path / "new/folder")
    assert [path.name for path in files] == ["1-weeks.png", "2-dust.png", "3-up.png", "4-end.png"]
    images = [QImage(str(path)) for path in files]
    assert {(image.width(), image.height()) for image in images} == {SIZE}
    assert len({path.read_bytes() for path in files}) == 4


def test_words_have_their_numbers_in_them(city):
    first, second, *_ = Tour(city, city.stories[0], SIZE).shots()
    told = words(first)
    assert {"A tiny story", "The weeks", "7 t moved, 33 % of all.", "1 / 4"} <= set(told)
    assert [note.text for note in first.words.callouts] == ["60 t"]
    assert any("60 t" in mark.title for mark in first.seen.shown[-1].picture.marks)
    assert {"The East", "East breathes 12.0 µg/m³.", "› Up › Down"} <= set(words(second))


def test_notes_of_who_speaks_are_neither_seen_nor_in_the_receipt(city):
    first = next(Tour(city, city.stories[0], SIZE).shots())
    assert not any("live here" in text for text in words(first))
    assert "people" not in [line.label for line in first.receipt().lines if line.overlay == "ask"]


def test_the_way_at_a_fork_can_be_chosen(city):
    tour = Tour(city, city.stories[0], SIZE, ways=("down",))
    assert [shot.file for shot in tour.shots()] == ["1-weeks.png", "2-dust.png", "3-down.png", "4-end.png"]


def test_texts_of_a_picture_do_not_overlap_and_none_is_clipped(city):
    for theme in ("dark", "light"):
        for shot in Tour(city, city.stories[0], SIZE, theme).shots():
            texts = tale.around(shot.stage, shot.seen)[1].texts
            boxes = np.array([box for _, box in texts])
            assert (boxes[:, :2] >= 0).all() and (boxes[:, 2:] <= SIZE).all(), shot.scene.name
            for i, (text, a) in enumerate(texts):
                for other, b in texts[i + 1 :]:
                    apart = a[2] <= b[0] + 1 or b[2] <= a[0] + 1 or a[3] <= b[1] + 1 or b[3] <= a[1] + 1
                    assert apart, f"{text!r} and {other!r} in {shot.scene.name}"


def test_a_caption_that_is_too_long_is_cut_and_stays_on_the_picture(city):
    long = replace(city.stories[0].scenes[1], caption="word " * 400)
    told = story(scenes=(long,))
    (shot,) = Tour(replace(city, stories=(told,)), replace(told, scenes=(replace(long, forks=()),)), SIZE).shots()
    assert len(shot.seen.page.lines) == tale.MOST_LINES and shot.seen.page.lines[-1].endswith("…")
    assert shot.seen.page.caption.top() > 0


def test_a_scene_without_layers_shows_the_first_view_and_a_bare_one_the_bare_city(city):
    told = story(scenes=(Scene("first", "First"),))
    (shot,) = Tour(city, told, SIZE).shots()
    assert {layer.name for layer in shot.seen.on_map} >= {"waste", "pollution"}
    *_, bare, _ = Tour(city, city.stories[0], SIZE, ways=("down",)).shots()
    assert bare.seen.on_map == ()


def test_the_receipt_in_a_picture_is_worked_out_again(city, tmp_path):
    path = pictures(Tour(city, city.stories[0], SIZE), tmp_path)[0]
    told = carrying.read(path)
    asked = {line.label: line.value for line in told.lines if line.overlay == "ask"}
    assert asked == {"moved": 7.0, "share": pytest.approx(1 / 3), "west": 60.0}
    assert again(city, told.asked["story"]).figures() == told.figures()
    changed = replace(city, flows=replace(city.flows, tonnes=city.flows.tonnes * 2))
    assert again(changed, told.asked["story"]).figures() != told.figures()
    with pytest.raises(UsageError, match="do not tell"):
        again(tiny_city(), told.asked["story"])


def test_the_same_scene_gives_the_same_bytes(city, tmp_path):
    one, two = (pictures(Tour(city, story(scenes=story().scenes[:1]), SIZE), tmp_path / name)[0] for name in "ab")
    assert one.read_bytes() == two.read_bytes()


def test_a_story_is_chosen_by_its_name(city):
    assert chosen(city, None).name == "tiny"
    assert chosen(city, "tiny").title == "A tiny story"
    with pytest.raises(UsageError, match="no such story; there is tiny"):
        chosen(city, "tini")
    with pytest.raises(UsageError, match="has no story"):
        chosen(tiny_city(), None)


# The handout


def test_the_handout_has_a_page_for_each_scene_and_carries_all_numbers(city):
    pdf = document(city, city.stories[0])
    assert pdf.startswith(b"%PDF")
    assert int(re.search(rb"/Count (\d+)", pdf)[1]) == 4
    one = story(scenes=story().scenes[-1:])
    assert document(city, one) == document(city, one)
    shots = list(Tour(city, city.stories[0], SIZE).shots())
    page = sheet(shots[0])
    assert page.caption == "7 t moved, 33 % of all."
    assert [(row.label, row.text) for row in page.numbers] == [("Moved", "7 t"), ("Share", "33 %"), ("West", "60 t")]
    assert page.numbers[1].formula == "a ÷ b; a = 7 t, b = 21 t"
    assert page.sources[0] == "Tiny survey · CC0 · made data"


def text_of(pdf: bytes) -> str:
    """Every line of letters in a document of Qt's, by the tables from shapes to letters that it brings along."""
    streams, fonts = {}, {}
    for number, whole in re.findall(rb"(\d+) 0 obj\n(.*?)endobj", pdf, re.DOTALL):
        head, _, body = whole.partition(b"stream\n")
        streams[int(number)] = zlib.decompressobj().decompress(body) if b"/FlateDecode" in head else body
        if b"/Subtype /Type0" in head:
            fonts[number] = re.search(rb"/ToUnicode (\d+) 0 R", head)[1]
    letters = {}
    for number, cmap in fonts.items():
        pairs = re.findall(rb"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})>", streams[int(cmap)])
        letters[number] = {int(a, 16) + k: chr(int(c, 16) + k) for a, b, c in pairs
                           for k in range(int(b, 16) - int(a, 16) + 1)}  # fmt: skip
        for start, listed in re.findall(
            rb"<([0-9A-Fa-f]{4})> <[0-9A-Fa-f]{4}> \[(.*?)\]", streams[int(cmap)], re.DOTALL
        ):
            for k, one in enumerate(re.findall(rb"<([0-9A-Fa-f]{4})>", listed)):
                letters[number][int(start, 16) + k] = chr(int(one, 16))
    lines = []
    for _, content in sorted(streams.items()):
        for font, block in re.findall(rb"\nBT\n/F(\d+) (.*?)\nET\n", content, re.DOTALL):
            shapes = re.findall(rb"<([0-9A-Fa-f]{4})>", block)
            lines.append("".join(letters[font].get(int(shape, 16), "?") for shape in shapes))
    return "\n".join(lines)


def test_the_handout_can_be_searched_and_read_aloud(city):
    told = text_of(document(city, city.stories[0]))
    for words in (
        "A tiny story",
        "The weeks",
        "7 t moved, 33 % of all.",
        "a ÷ b; a = 7 t, b = 21 t",
        "33 %",
        "t, spread evenly",
    ):
        assert words in told
    assert "?" not in told.replace("Who?", "")


def test_an_arabic_handout_holds_the_letters_that_were_written_and_the_same_bytes_each_time(city):
    """Joined letters are the letters that somebody types; shapes of two letters keep the code of their form."""
    tongue.speak("ar")
    try:
        pdf = document(city, replace(city.stories[0], title="الأزقة في المدينة ٢١ 2147"))
        assert document(city, replace(city.stories[0], title="الأزقة في المدينة ٢١ 2147")) == pdf
    finally:
        tongue.speak("en")
    told = text_of(pdf)
    assert "?" not in told.replace("Who?", "") and "2147" in told
    lines = [unicodedata.normalize("NFKC", line) for line in told.split("\n")]
    assert any("المدينة" in line or "المدينة"[::-1] in line for line in lines)
    forms = {sign for sign in told if "\ufb50" <= sign <= "\ufdff" or "\ufe70" <= sign <= "\ufefe"}
    assert forms and all(len(unicodedata.normalize("NFKC", sign)) > 1 for sign in forms)


# The video


@pytest.fixture
def short(monkeypatch):
    """A film of few frames: of each part a handful."""
    for name in ("OPENING_S", "CLOSING_S", "FADE_S", "SURROUND_S"):
        monkeypatch.setattr(tour_video, name, 0.4)
    monkeypatch.setattr(tour_video, "LONGEST_MS", 600.0)


def test_the_film_goes_from_scene_to_scene_and_its_clock_runs(city, short):
    told = story(scenes=story().scenes[:2])
    told = replace(told, scenes=(told.scenes[0], replace(told.scenes[1], forks=())))
    film = tour_video.Film(Tour(city, told, (320, 180)), fps=10)
    frames = list(film.frames())
    assert len(frames) == film.count
    assert film.clock == pytest.approx(film.count / 10)
    assert {(frame.width(), frame.height()) for frame in frames} == {(320, 180)}
    assert film._steps(told.scenes[0]) == (0, 1)
    brightness = [np.frombuffer(frame.constBits(), np.uint8).mean() for frame in frames]
    assert brightness[0] < brightness[3], "it comes out of the bare city"


def test_a_running_clock_keeps_one_picture_of_a_scene(city, short):
    told = story(scenes=(replace(story().scenes[0], play=(0, 3)), replace(story().scenes[1], forks=())))
    film = tour_video.Film(Tour(city, told, (320, 180)), fps=10)
    assert len(film._steps(told.scenes[0])) > 2
    kept = [tuple(film._kept) for _ in film.frames()]
    assert max(map(len, kept)) == 2
    assert {scene for keys in kept for scene, _ in keys} == {scene.name for scene in told.scenes}
    assert all(len({scene for scene, _ in keys}) == len(keys) for keys in kept)


def test_the_video_is_written_whole(city, short, tmp_path, capsys):
    av = pytest.importorskip("av")
    told = story(scenes=story().scenes[:1])
    tour_video.film(Tour(city, told, (321, 181)), tmp_path / "story.mp4", fps=10)
    with av.open(str(tmp_path / "story.mp4")) as video:
        frames = [frame.to_ndarray(format="rgb24") for frame in video.decode(video=0)]
    film = tour_video.Film(Tour(city, told, (320, 180)), fps=10)
    assert len(frames) == film.count
    assert frames[0].shape == (180, 320, 3)
    last = frames[-1][-1].astype(int)
    assert (last[:, 2] > 80).all(), "the line of progress is full at the end"
    assert [path.name for path in tmp_path.iterdir()] == ["story.mp4"]
    assert "100 %" in capsys.readouterr().err


def test_ctrl_c_leaves_no_broken_file(city, short, tmp_path, monkeypatch):
    pytest.importorskip("av")
    old = tmp_path / "story.mp4"
    old.write_bytes(b"the one before")
    said = []

    def stop(self, number: int) -> None:
        said.append(number)
        if number == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(tour_video._Told, "say", stop)
    with pytest.raises(Cancelled, match=r"story\.mp4 was not written"):
        tour_video.film(Tour(city, story(scenes=story().scenes[:1]), (320, 180)), old, fps=10)
    assert said == [1, 2, 3]
    assert old.read_bytes() == b"the one before"
    assert list(tmp_path.iterdir()) == [old]


def test_without_the_extra_it_says_which(city, tmp_path, monkeypatch):
    real = builtins.__import__

    def without(name, *rest):
        if name == "av":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(UsageError, match="extra `video`"):
        tour_video.film(Tour(city, story(), (320, 180)), tmp_path / "story.mp4")
    assert not list(tmp_path.iterdir())


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_a_line_for_each_tenth_where_there_is_no_terminal(monkeypatch):
    monkeypatch.setattr("sys.stderr", io.StringIO())
    told = tour_video._Told(40)
    for number in range(1, 41):
        told.say(number)
    lines = sys.stderr.getvalue().splitlines()
    assert len(lines) == 10
    assert lines[-1].startswith("rhea: 100 %, frame 40 of 40")


def test_progress_stays_on_one_line_of_a_terminal(monkeypatch):
    monkeypatch.setattr("sys.stderr", Terminal())
    told = tour_video._Told(3)
    for number in (1, 2, 3):
        told.last = -1e9
        told.say(number)
    assert sys.stderr.getvalue().count("\n") == 1
    assert sys.stderr.getvalue().count("\r") == 3


# The command


def test_the_command_refuses_what_makes_no_sense(city, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("viewer.packs.read.read", lambda *given, **named: Reading(city, ()))
    assert main(["tour", "tiny"]) == 2
    assert main(["tour", "tiny", "--out", str(tmp_path), "--story", "tini"]) == 2
    assert main(["tour", "tiny", "--out", str(tmp_path), "--choose", "nowhere"]) == 2
    told = capsys.readouterr().err
    assert "--out DIR, --pdf F.pdf or --video F.mp4 is needed" in told
    assert "no such story; there is tiny" in told
    assert "no fork leads there; forks lead to up, down" in told
    for wrong in (["--pdf", "x.png"], ["--video", "x.avi"], ["--cut", "7"], ["--size", "10x10"]):
        with pytest.raises(SystemExit):
            main(["tour", "tiny", *wrong])


def test_what_is_wrong_with_a_story_is_told_and_the_rest_is_drawn(city, tmp_path, capsys, monkeypatch):
    broken = story(scenes=(replace(story().scenes[4], caption="{gone} and {{so}}"),))
    monkeypatch.setattr("viewer.packs.read.read", lambda *given, **named: Reading(replace(city, stories=(broken,)), ()))
    assert main(["tour", "tiny", "--out", str(tmp_path), "--size", "640x360"]) == 1
    assert "tiny, scene end, field caption: no ask 'gone'" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["1-end.png"]


@pytest.mark.slow  # reads the Capital twice and draws four large scenes
def test_the_command_draws_the_capital_and_its_pictures_are_replayed(tmp_path):
    assert main(["tour", "maps/capital-2147", "--out", str(tmp_path), "--cut", "5", "--size", "960x540"]) == 0
    names = [f"{n}-{name}.png" for n, name in enumerate(("alleys", "crates", "unrest", "covenant"), 1)]
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert main(["replay", str(tmp_path / "4-covenant.png"), "--data", "maps/capital-2147"]) == 0


# What is wrong with words is told


def test_all_faults_of_a_story_are_told_at_once(city):
    first = replace(story().scenes[0], caption="{movd} and {moved:.x}", notes="{")
    asks = (*story().asks, Ask("lost", "sum", (("column", "dusk"),)), Ask("spare", "count"))
    told = replace(story(), title="{", scenes=(first, replace(story().scenes[4], caption="{lost}")), asks=asks)
    faults = story_faults(city, told)
    assert [(one.scene, one.field) for one in faults if one.severity == "error"] == [
        ("", "title"), ("weeks", "caption"), ("weeks", "caption"), ("weeks", "notes"), ("end", "asks.lost.column"),
    ]  # fmt: skip
    assert {one.field for one in faults if one.severity == "warning"} >= {"asks.spare", "asks.people"}
    assert any("Did you mean 'moved'?" in one.hint for one in faults)


def test_names_keep_clear_of_what_a_lens_says(city):
    """With the panel of a lens over the middle of a map, no name stands under it."""
    *_, lens, _ = Tour(city, city.stories[0], SIZE).shots()
    view = tale.view_of(lens.stage, lens.seen)
    (box,) = view.covered
    painter = QPainter(image := QImage(*SIZE, QImage.Format.Format_RGB32))
    canvas = lens.stage.paint(painter, replace(view, covered=()), lens.seen.on_map)
    under = [text for text, at in canvas.texts if overlap(at, box)]
    again = lens.stage.paint(painter, view, lens.seen.on_map)
    painter.end()
    assert image.size().width() == SIZE[0]
    assert not [text for text, at in again.texts if overlap(at, box)]
    assert {text for text, _ in canvas.texts} - set(under) <= {text for text, _ in again.texts}


def overlap(one, other) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def test_a_scene_with_an_overlay_that_does_not_exist_is_drawn_without_it(city):
    first = city.stories[0].scenes[1]
    odd = replace(first, forks=(), state=replace(first.state, layers=(Layer("stoks"), *first.state.layers)))
    wrong = replace(city, stories=(story(scenes=(odd,)),))
    made = Tour(wrong, wrong.stories[0], (640, 360), "dark")
    assert [layer.name for layer in made.shot(made.scenes[0]).seen.shown][:2] == ["pollution", "borders"]
