"""What a talk says on the speaker's desk, worked out from what is true of it now."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from viewer.model.talk import TalkState
from viewer.tongue import numeral, spoken, tr
from viewer.ui.speaker import Told

if TYPE_CHECKING:
    from viewer.app.talk import Talk


def told_of(talk: Talk, now: float) -> Told:
    """Everything that the desk says at a moment of the talk's clock."""
    scene, player = talk.scene, talk.player
    elapsed, following = talk.clock.elapsed(now), player.following
    words, after = talk.script.words(scene), talk.script.words(following)
    return Told(
        scene=words.title,
        number=player.number + 1,
        count=len(player.scenes),
        notes=words.notes,
        following=after.title or ("…" if following is not None else ""),
        ways=talk.ways,
        ends_s=talk.pace.ends_s,
        place=talk.place,
        elapsed_s=elapsed,
        asked_s=talk.clock.asked(now),
        late_s=talk.pace.late_s(talk.place, elapsed),
        runs=talk.clock.runs,
        begun=talk.clock.begun,
        typed=talk.clicker.typed,
        alarm=_alarm(talk, now),
        said="\n".join(talk.lines),
        time=numeral(time.strftime("%H:%M")),
        on=_switches(talk),
    )


def _alarm(talk: Talk, now: float) -> str:
    """What has to be known at once, the newest first, then the gravest."""
    if talk.alarm and now < talk.alarm_until:
        return talk.alarm
    active = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
    for holds, words in (
        (talk.blank == "black", tr("The stage is black")),
        (talk.blank == "white", tr("The stage is white")),
        (talk.windows.now.stage is None, tr("The projector is gone: the stage waits for it")),
        (not active, tr("Another window has the keyboard: click here")),
        (talk.player.is_asking, tr("Which way? Its number and Enter; next takes the first")),
        (talk.player.is_astray, tr("A detour, and the clock stands: R goes back to the scene")),
        (talk.glass.card, tr("The test card is on the stage")),
    ):
        if holds:
            return words
    return ""


def _switches(talk: Talk) -> frozenset[str]:
    """The names of the switches that are on."""
    state = talk.session.store.state
    found = {
        "black": talk.blank == "black",
        "white": talk.blank == "white",
        "questions": talk.clock.begun and not talk.clock.runs,
        "pointer": talk.glass.light,
        "ink": talk.glass.pen,
        "lens": state.lens is not None,
        "bare": state.bare,
        "test_card": bool(talk.glass.card),
        talk.speaker.page: True,
    }
    return frozenset(name for name, on in found.items() if on)


def state_of_talk(talk: Talk, now: float) -> TalkState:
    """The talk as it is written down. A detour is no pause: after a crash the scene is there, and the clock runs."""
    clock, whole = talk.clock.kept(now), talk.session.whole
    return TalkState(
        paths=(whole.path,) if whole is not None else (),
        story=talk.whole.name,
        scene=talk.scene.name if talk.scene is not None else "",
        choices=talk.player.trail,
        minutes=talk.wish.minutes,
        elapsed_s=clock.elapsed_s,
        asked_s=clock.asked_s,
        begun=talk.clock.begun,
        paused=talk.clock.begun and not talk.clock.runs and not talk.paused_by_detour,
        blank=talk.blank,
        wanted=talk.windows.wanted,
        stage_on=talk.windows.stage_on,
        theme=talk.session.store.state.theme,
        language=spoken().code,
    )
