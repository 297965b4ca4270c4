"""The words of a talk: its captions and call-outs on the stage, and the room that is kept for them."""

from __future__ import annotations

from dataclasses import replace

from viewer.app.live_words import LiveWords
from viewer.app.session import Session
from viewer.app.warming import Warming
from viewer.model.story import Scene
from viewer.overlays.captions_of import Words
from viewer.overlays.story_notes import noted
from viewer.scene.picture import Shown
from viewer.ui.stage_glass import StageGlass
from viewer.ui.wording import mirrored


class Script:
    """Puts the words of the scene that stands on the stage, numbers and all, as soon as those are known."""

    def __init__(self, session: Session, glass: StageGlass, warming: Warming) -> None:
        self._session, self._glass, self._warming = session, glass, warming
        self._live = LiveWords(session, glass)
        self._live.changed.connect(self.show)

    def words(self, scene: Scene | None) -> Words:
        """What a scene says; before its numbers are known what it says without any."""
        if scene is None:
            return Words("", "", "", "")
        standing = self._session.player.scene
        if self._live.words is not None and standing is not None and scene.name == standing.name:
            return _meanwhile(scene, self._live.words) if self._live.stale else self._live.words
        known = self._warming.words.get(scene.name)
        return known if known is not None else _meanwhile(scene, self._warming.before.get(scene.name))

    def retell(self) -> None:
        """Another language is spoken: what follows a clock is worked out again, too."""
        self._live.retell()

    def room_px(self) -> int:
        """The height that the longest caption of all scenes takes: none of them moves the map of another."""
        self.make_way()
        known = [self.words(scene) for scene in self._session.player.scenes]
        return max((self._glass.caption_height(words.title, words.caption) for words in known), default=0)

    def make_way(self) -> None:
        """Words stand between what else has its place at the lower edge, whose words may change with the scene."""
        window = self._session.window
        rtl, note = window.isRightToLeft(), window.attribution
        column = window.margins_px()[2 if rtl else 0] if window.legend is not None and not window.keys_off else 0
        bar = mirrored(window, window.scale_bar.geometry(), window.surface.rect()).right()
        self._glass.stand_between(max(column, bar), note.text_px(), note.height())

    def show(self, shown: object = None) -> None:
        """Caption and call-outs of the scene that stands, which lie on the sheet that names lie on."""
        session, scene = self._session, self._session.player.scene
        words, state, layer = self.words(scene), session.store.state, None
        self.make_way()
        self._glass.show_words(words.title, words.caption)
        if scene is not None and session.city is not None and state.region_set == scene.state.region_set:
            layer = noted(session.city, words.callouts, session.conductor.shown(), state.plan)
        notes = (layer,) if layer is not None else ()
        if [_drawn(one) for one in notes] != [_drawn(one) for one in session.notes]:
            session.notes = notes
            session.refresh_soon()


def plain(text: str) -> str:
    """Words without a number in them; "" for those that have one, which is not known yet."""
    return text if "{" not in text and "}" not in text else ""


def _meanwhile(scene: Scene, before: Words | None) -> Words:
    """What a scene says until its numbers are known: what has none at once, the rest as it was said before."""
    if before is None:
        return Words("", plain(scene.title), plain(scene.caption), plain(scene.notes))
    texts = dict(zip((note.at for note in before.callouts), (note.text for note in before.callouts)))
    callouts = tuple(replace(note, text=plain(note.text) or texts.get(note.at, "")) for note in scene.callouts)
    return replace(
        before,
        title=plain(scene.title) or before.title,
        caption=plain(scene.caption) or before.caption,
        notes=plain(scene.notes) or before.notes,
        callouts=tuple(note for note in callouts if note.text),
    )


def _drawn(layer: Shown) -> tuple[object, ...]:
    return layer.picture.marks, layer.sheet
