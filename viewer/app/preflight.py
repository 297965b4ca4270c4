"""What a speaker wants to know before the talk: screens, power, what keeps the screens on, what is ready."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.app import guardian
from viewer.app.warming import Warming
from viewer.model.screens import Placements, Screen, spots
from viewer.model.story import Story
from viewer.tongue import numeral, tr, trn
from viewer.ui.speaker_parts import Row

LOW_PERCENT = 40
WORD = "screen"  # as systems call one that has no name of its own


def rows(
    story: Story, screens: Sequence[Screen], placed: Placements, warming: Warming, *, awake: bool
) -> tuple[Row, ...]:
    """All facts, each with a sign of how good it is."""
    guarded = guardian.is_guarded()
    return (
        *screen_rows(screens, placed),
        power_row(),
        Row(tr("Screen saver"), tr("asked to wait") if awake else tr("nobody here listens: switch it off by hand"),
            "good" if awake else "doubt"),
        Row(tr("After a crash"), tr("the window comes back in the same scene") if guarded else
            tr("nothing comes back: start with --mode presenter for that"), "good" if guarded else "doubt"),
        *scene_rows(story, warming),
    )  # fmt: skip


def screen_rows(screens: Sequence[Screen], placed: Placements) -> list[Row]:
    """Each screen with what stands on it; screens that show the same are said once."""
    found = []
    for spot in spots(screens):
        stage = placed.stage is not None and spot.has(placed.stage.key)
        notes = spot.has(placed.notes_on) if placed.notes_on else False
        size = numeral(" × ".join(map(str, spot.first.box[2:])))
        name = " = ".join(filter(None, (_own_name(screen) for screen in spot.screens)))
        what = _standing(stage=stage, notes=notes)
        value = tr("{what} ({size} px)", what=what, size=size)
        if spot.mirrored:
            value = tr("{what} ({size} px, mirrored: no notes here)", what=what, size=size)
        found.append(
            Row(
                tr("Screen {name}", name=name) if name else tr("Screen"),
                value,
                "doubt" if spot.mirrored else "good",
            )
        )
    if not placed.notes_on:
        found.append(Row(tr("Notes"), tr("on no screen: an audience sees all of them"), "doubt"))
    if placed.stage is None:
        found.append(Row(tr("Stage"), tr("waits for its screen"), "bad"))
    return found


def _own_name(screen: Screen) -> str:
    """What the system calls a screen, without the word that says what it is; "" where it says no more."""
    name = screen.name.strip()
    return numeral(name[len(WORD) :].lstrip(" -_:")) if name.lower().startswith(WORD) else name


def _standing(*, stage: bool, notes: bool) -> str:
    """What of the talk stands on a screen."""
    if stage:
        return tr("stage and notes") if notes else tr("stage")
    return tr("desk") if notes else tr("nothing")


def power_row() -> Row:
    """Mains or battery, where that can be read."""
    import psutil  # knows POSIX only by modules that other systems lack

    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    if battery is None:
        return Row(tr("Power"), tr("mains, or not to be read here"))
    percent = numeral(f"{battery.percent:.0f} %")
    if battery.power_plugged:
        return Row(tr("Power"), tr("mains, battery {percent}", percent=percent), "good")
    state = "bad" if battery.percent < LOW_PERCENT else "doubt"
    return Row(tr("Power"), tr("battery only, {percent}", percent=percent), state)


def scene_rows(story: Story, warming: Warming) -> list[Row]:
    """How many scenes are ready, and what is wrong with any."""
    count = len(story.scenes)
    found = []
    for name, ready in ((tr("Words"), warming.words), (tr("Pictures"), warming.shown)):
        done = sum(scene.name in ready for scene in story.scenes)
        told = trn("{done} of {n} scene ready", "{done} of {n} scenes ready", count, done=done)
        found.append(Row(name, told, "good" if done == count else "doubt"))
    for scene in story.scenes:
        told = warming.words[scene.name].title if scene.name in warming.words else scene.title
        found += [Row(told or scene.name, fault, "bad") for fault in warming.faults.get(scene.name, ())]
    return found
