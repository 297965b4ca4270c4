"""The pages of a speaker's desk that show more than the scene that stands: all scenes, the next one, the preflight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.app import preflight
from viewer.tongue import numeral, tr

if TYPE_CHECKING:
    from viewer.app.talk import Talk


class Pages:
    """Fills them from what is true of a talk, whichever desk it has now."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk

    def show_all(self) -> None:
        """Everything, to a desk that is new or speaks another language."""
        self.show_overview()
        self.show_following()
        self.show_facts()

    def card(self) -> str:
        """What the test card says: the name and the size of its screen."""
        stage, glass = self._talk.windows.now.stage, self._talk.glass
        size = numeral(f"{glass.width()} × {glass.height()} px")
        return f"{stage.key.split('|')[0] if stage is not None else ''} · {size}"

    def show_overview(self) -> None:
        """A card for each scene, with the pictures that are there; the one that is lit stays lit."""
        talk = self._talk
        overview = talk.speaker.overview
        lit = overview.currentRow()
        titles = [talk.script.words(scene).title or scene.name for scene in talk.player.scenes]
        overview.show_scenes(titles, 0.6 if talk.speaker.compact else 1.0)
        for name in tuple(talk.warming.pictures):
            self.show_picture(name)
        overview.setCurrentRow(min(lit, len(titles) - 1))

    def show_picture(self, name: str) -> None:
        """The small picture of a scene, which has just been drawn, wherever it is seen."""
        self.show_following()
        if name in (numbers := self._numbers()):
            self._talk.speaker.overview.show_picture(numbers[name], self._talk.warming.pictures[name])

    def show_title(self, name: str) -> None:
        """The title of a scene, whose numbers are known by now."""
        if name in (numbers := self._numbers()):
            title = self._talk.script.words(self._talk.player.scenes[numbers[name]]).title
            self._talk.speaker.overview.show_title(numbers[name], title or name)

    def show_following(self) -> None:
        """The picture of the next scene."""
        talk = self._talk
        after = talk.player.following
        waiting = tr("being drawn…") if after is not None and not talk.wish.safe else tr("This is the last scene")
        talk.speaker.show_following(talk.warming.pictures.get(after.name) if after is not None else None, waiting)

    def show_facts(self) -> None:
        """What a speaker wants to know before the talk, while that page is open."""
        talk = self._talk
        if talk.speaker.page == "preflight" and talk.player.story is not None:
            screens, placed = talk.windows.screens.now(), talk.windows.now
            talk.speaker.facts.show_rows(
                preflight.rows(talk.player.story, screens, placed, talk.warming, awake=talk.awake.holds)
            )

    def _numbers(self) -> dict[str, int]:
        """The place of each scene, by its name."""
        return {scene.name: number for number, scene in enumerate(self._talk.player.scenes)}
