"""Where the state of a talk is kept: one small file, replaced whole after every change, gone when the talk is over."""

from __future__ import annotations

import logging
from pathlib import Path

from platformdirs import user_state_path

from viewer.model.talk import TalkState, from_json
from viewer.packs.atomic import write_atomically
from viewer.tongue import tr

log = logging.getLogger(__name__)


def talk_file() -> Path:
    return user_state_path("rhea", appauthor=False) / "talk.json"


def keep(state: TalkState) -> str:
    """Writes the state; gives a sentence when that cannot be done, and the talk goes on.

    It is there for the program that follows a dead one; the window does not wait for the disk.
    """
    try:
        write_atomically(talk_file(), state.to_json(), to_disk=False)
    except OSError as error:
        log.info("state of the talk not kept: %s", error)
        return tr("The state of the talk cannot be kept: {reason}.", reason=str(error.strerror or error))
    return ""


def found() -> TalkState | None:
    """What was kept last; None for nothing, and for what no talk wrote."""
    try:
        return from_json(talk_file().read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        log.info("state of the talk not taken: %s", error)
        return None


def forget() -> None:
    """The talk is over: nothing comes back."""
    try:
        talk_file().unlink(missing_ok=True)
    except OSError as error:
        log.info("state of the talk not removed: %s", error)
