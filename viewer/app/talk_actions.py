"""What each action of a talk does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from viewer.tongue import tr

if TYPE_CHECKING:
    from viewer.app.talk import Talk


def table(talk: Talk) -> dict[str, Callable[[], object]]:
    """The actions by their names. Those of the map are asked of the window's commands, which know who does them."""
    player, command = talk.player, talk.session.window.map.command_asked.emit
    return {
        "next": partial(talk.next, eased=True),
        "next_at_once": partial(talk.next, eased=False),
        "back": talk.back,
        "first": player.first,
        "last": player.last,
        "jump": lambda: talk.warn(tr("Type the number of a scene, then Enter"), 4.0),
        "overview": partial(talk.toggle_page, "overview"),
        "preflight": partial(talk.toggle_page, "preflight"),
        "keys": partial(talk.toggle_page, "keys"),
        "black": lambda: talk.set_blank("" if talk.blank == "black" else "black"),
        "white": lambda: talk.set_blank("" if talk.blank == "white" else "white"),
        "questions": talk.toggle_questions,
        "restore": player.restore,
        "keep": partial(command, "story_keep"),
        "pointer": talk.hand.toggle_light,
        "ink": talk.hand.toggle_pen,
        "undo_ink": talk.hand.undo,
        "clear_ink": talk.hand.clear,
        "lens": partial(command, "lens"),
        "lens_content": partial(command, "lens_content"),
        "compare": partial(command, "compare"),
        "compare_content": partial(command, "compare_content"),
        "compare_less": partial(command, "compare_less"),
        "compare_more": partial(command, "compare_more"),
        "bare": partial(command, "bare"),
        "theme": partial(command, "theme"),
        "languages": partial(talk.toggle_page, "languages"),
        "swap": talk.windows.swap,
        "way": talk.windows.next_way,
        "test_card": talk.toggle_card,
        "larger": lambda: talk.speaker.zoom_notes(1),
        "smaller": lambda: talk.speaker.zoom_notes(-1),
        "begin": talk.start_clock,
        "escape": talk.escape,
        "end": talk.end,
    }
