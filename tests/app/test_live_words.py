"""The words of a scene follow its clock: on the desk, on the stage of a talk, in the frames of a video."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.app.telling import WASTE
from tests.cities import tiny_city
from viewer.app.story_desk import StoryDesk
from viewer.app.tour import Tour
from viewer.model.state import ViewState
from viewer.model.story import Ask, Scene, Story
from viewer.overlays.captions_of import at_step, words_of

ASKS = (Ask("sent", "flow_sum"), Ask("all", "flow_sum", (("step", "all"),)))
MOMENT = Scene("moment", "Now", ViewState(WASTE, step=2), caption="{sent} of {all}", play=(0, 3), dwell_s=0.8)
WHOLE = Scene("whole", "In all", ViewState(WASTE), caption="{sent} of {all}", play=(0, 3), dwell_s=0.8)
STORY = Story("clock", "A clock", scenes=(MOMENT, WHOLE), asks=ASKS)


@pytest.fixture
def city():
    made = tiny_city()
    assert made.flows is not None
    first = made.flows.first.copy()
    first[:1] = made.flows.last[:1]  # what moves is not the same in every week
    return replace(made, flows=replace(made.flows, first=first), stories=(STORY,))


def said(city, scene: Scene, step: int | None) -> str:
    return words_of(city, STORY, replace(scene, state=replace(scene.state, step=step))).caption


def test_only_a_scene_of_a_moment_follows_its_clock():
    assert at_step(MOMENT, 1).state.step == 1 and at_step(MOMENT, 2) is MOMENT
    assert at_step(WHOLE, 1) is WHOLE and at_step(replace(MOMENT, play=None), 1).state.step == 2


def test_the_caption_counts_with_the_clock_and_ends_with_it(make_desk, city, qtbot):
    desk = make_desk(city)
    first, last, whole = said(city, MOMENT, 0), said(city, MOMENT, 3), said(city, WHOLE, None)
    telling = desk.companion(StoryDesk).telling
    assert first != last
    heard = []

    def shown() -> str:
        return telling.strip.caption.text().replace("\xa0", " ")  # a number stays with its unit

    telling.told.connect(lambda caption, faults: heard.append(caption))
    desk.player.start(STORY)
    qtbot.waitUntil(lambda: shown() == last, timeout=20_000)
    assert heard[0] == first and heard[-1] == last
    desk.player.next(eased=False)
    qtbot.waitUntil(lambda: shown() == whole, timeout=20_000)
    qtbot.waitUntil(lambda: desk.store.state.step == 3)
    assert shown() == whole
    desk.player.back(eased=False)
    qtbot.waitUntil(lambda: shown() == last, timeout=20_000)
    qtbot.waitUntil(lambda: desk.is_settled)


def test_a_frame_of_the_video_says_what_its_week_shows_and_the_map_stays(city):
    tour = Tour(city, STORY, (960, 540))
    shots = [tour.shot(MOMENT, step) for step in range(4)]
    assert [shot.seen.told.caption for shot in shots] == [said(city, MOMENT, step) for step in range(4)]
    assert len({shot.seen.state.camera for shot in shots}) == 1
    assert tour.shot(MOMENT).seen.told.caption == said(city, MOMENT, 2)
