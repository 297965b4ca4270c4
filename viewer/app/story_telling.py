"""What a story says over the map while it plays: the caption with its numbers, call-outs, ways on, and the way back."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal

from viewer.app.live_words import LiveWords
from viewer.errors import RheaError
from viewer.model.city import City
from viewer.model.story import Scene, Story
from viewer.overlays.captions_of import Words, at_step, words_of
from viewer.overlays.story_notes import noted
from viewer.ui.caption_strip import CaptionStrip
from viewer.ui.wording import mirrored

if TYPE_CHECKING:
    from viewer.app.session import Session

GAP_PX = 14
LONG = 300  # letters of a caption
MOST_SHARE = 0.55  # of the height that they and the time strip take between columns
MOST_KEPT = 60  # words of scenes
KEEP = "story_edit"  # the right to record


class Telling(QObject):
    """Follows the player. Words are worked out in a build thread; until they are there the title stands alone."""

    told = Signal(str, tuple)  # the caption as it is shown, and what is wrong with its numbers
    _worked_out = Signal(object, object)  # the wish and what it was of, what came of it

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session, self.player = session, session.player
        self.strip = CaptionStrip(session.window.surface)
        self.words: Words | None = None  # of the scene that stands, once they are known
        self.live = LiveWords(session, self)
        self._known: dict[tuple[Story, Scene], Words] = {}
        self._of: City | None = None
        self._wish = 0
        self._wide = False  # words have the whole width
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._connect()

    def _connect(self) -> None:
        session, player, strip = self.session, self.player, self.strip
        self._worked_out.connect(self._on_worked_out)
        self._soon.timeout.connect(self.stand)
        self.live.changed.connect(self._on_live)
        player.scene_coming.connect(self._make_room)
        player.scene_shown.connect(self.tell)
        player.fork_asked.connect(lambda ways: strip.show_asking(bool(ways)))
        player.astray_changed.connect(self._on_astray)
        player.ended.connect(self.end)
        strip.next_asked.connect(player.next)
        strip.back_asked.connect(player.back)
        strip.way_chosen.connect(player.choose)
        strip.return_asked.connect(player.restore)
        strip.end_asked.connect(player.end)
        strip.resized.connect(self._soon.start)
        session.window.placed.connect(self.stand)
        session.pictures_shown.connect(self._note)
        session.state_shown.connect(self._on_state)

    # What is true

    def dress(self) -> None:
        """In the theme and the sizes of the window."""
        self.strip.set_theme(self.session.window.theme)
        self._set_scale()
        self._make_room(self.player.scene)

    def _set_scale(self) -> None:
        window = self.session.window
        scale = window.type_scale * window.mode.type_scale, window.mode.touch_scale
        if scale != (self.strip.type_scale, self.strip.touch_scale):
            self.strip.set_scale(*scale)

    def tell(self, scene: Scene) -> None:
        """A scene stands: its title at once, its words as soon as their numbers are known."""
        player, session = self.player, self.session
        assert player.told is not None
        if self._of is not session.whole:
            self._of, self._known = session.whole, {}
        mode = session.window.mode
        if mode.plain:
            return  # a talk writes its own words
        self.strip.show_scene(player.number, len(player.scenes), can_go_back=player.has_back, may_end=not mode.visit)
        self._wish += 1
        at = self._now()
        key = player.told, at
        known = self._known.get(key)
        if known is not None:
            self._show(known)
            return
        self.words = None
        self.strip.show_words(scene.title, "", [fork.label for fork in scene.forks])
        self._note()
        self.stand()
        session.conductor.ask(self._worked_out, (self._wish, key), words_of, session.whole, player.told, at)

    def tell_again(self) -> None:
        """The story was edited while the scene stands."""
        if self.player.scene is not None:
            self.tell(self.player.scene)

    def retell(self) -> None:
        """Another language is spoken: the words are worked out again."""
        self._known = {}
        self.live.retell()
        self.tell_again()

    def end(self) -> None:
        """Nothing plays any more."""
        self._wish += 1
        self.words = None
        self.strip.hide()
        self._make_room(None)
        self._note()

    def _now(self) -> Scene:
        """The scene that stands, at the moment that its clock shows."""
        player = self.player
        scene = player.told.scene(player.scene.name)
        return at_step(scene, player.wanted.step) if player.wanted is not None else scene

    def _on_worked_out(self, asked: tuple[int, tuple[Story, Scene]], job: Future) -> None:
        wish, key = asked
        if wish != self._wish or self.player.scene is None or self.player.told is None:
            return
        try:
            words = job.result()
        except RheaError as error:
            self.told.emit("", (str(error),))
            return
        self._known = dict([*self._known.items(), (key, words)][-MOST_KEPT:])
        if self.live.words is None:
            self._show(words)

    def _on_live(self) -> None:
        """The clock of the scene is a moment further."""
        if self.live.words is not None and not self.session.window.mode.plain:
            self._show(self.live.words)

    def _show(self, words: Words) -> None:
        self.words = words
        scene = self.player.scene
        labels = dict(zip((fork.scene for fork in self.player.told.scene(scene.name).forks), words.forks))
        self.strip.show_words(words.title, words.caption, [labels.get(f.scene, f.label) for f in scene.forks])
        self.strip.show_asking(self.player.is_asking)
        self._note()
        self.stand()
        self.told.emit(words.caption, tuple(problem.sentence() for problem in words.problems))

    def _on_astray(self, astray: bool) -> None:
        self.strip.show_detour(astray, may_keep=self.session.window.mode.allows(KEEP))
        self._note()

    def _on_state(self, old, new) -> None:
        if old is new or (old.theme, old.mode) != (new.theme, new.mode):
            self.dress()
        elif old.bare != new.bare:
            self.stand()

    def _note(self, shown=None) -> None:
        """The call-outs of the scene, as long as its place is what is on the map."""
        session, scene, words = self.session, self.player.scene, self.words
        if session.window.mode.plain:
            return
        layer = None
        if scene is not None and words is not None and session.city is not None:
            state = session.store.state
            if state.region_set == scene.state.region_set:
                layer = noted(session.city, words.callouts, session.conductor.shown(), state.plan)
        before = tuple(one.picture.marks for one in session.notes), tuple(one.sheet for one in session.notes)
        notes = (layer,) if layer is not None else ()
        if before != (tuple(one.picture.marks for one in notes), tuple(one.sheet for one in notes)):
            session.notes = notes
            session.refresh_soon()

    # Where it stands

    def _make_room(self, scene: Scene | None) -> None:
        """Keeps the lower edge free for the caption of a scene, whatever it says: the scene is framed above it."""
        window = self.session.window
        if window.mode.plain:
            return  # a stage writes its words itself
        self._set_scale()  # somebody may have asked for another size of text
        kept, alone = 0, False
        if scene is not None:
            time = window.time
            below = window.surface.height() - time.y() if time is not None and not time.is_empty else 0
            kept = self.strip.kept_px(len(scene.forks))
            self._wide = window.reach or self._is_high(below)
            alone = self._wide and (window.reach or not self._fits_below(kept + below))
            kept += 0 if alone else below
        if (kept, alone) != (window.caption_px, window.told_alone):
            moved, window.caption_px, window.told_alone = alone != window.told_alone, kept, alone
            if moved:
                window.place()

    def _is_high(self, below: int) -> bool:
        """True where long words between the columns, and what is below them, would take most of the map's height."""
        window = self.session.window
        left, _, right, _ = window.margins_px()
        words = self.strip.height_of(LONG, self.strip.width_within(window.surface.width() - left - right))
        return words + below > MOST_SHARE * window.surface.height()

    def _fits_below(self, height: int) -> bool:
        """True where so much of the lower edge is free below the columns."""
        window = self.session.window
        return window.column_end_px + height + 2 * GAP_PX <= window.surface.height()

    def stand(self) -> None:
        """Above the time strip and what is docked across the map, between the columns."""
        window, strip = self.session.window, self.strip
        hidden = window.hidden_panels and not window.mode.visit  # between visits the story is all that is told
        floats = not window.glasses_off and not hidden and not window.mode.plain
        seen = self.player.scene is not None and floats
        strip.setVisible(seen)
        if not seen:
            self._give_way(QRect())
            return
        if self._wide and not window.told_alone and not self._fits_below(window.caption_px):
            window.told_alone, window.caption_px = True, strip.kept_px(len(self.player.scene.forks))
            window.place()  # the columns have grown since the scene came
            return
        left, _, right, _ = window.margins_px()
        wide, tall = window.surface.width(), window.surface.height()
        sides = [one for one in window.panels.values() if one.dock == "side" and one.isVisible()]
        sides = [] if window.side_in_column else sides
        covered = max((wide - mirrored(window, one.geometry(), window.surface.rect()).x() + GAP_PX for one in sides),
                      default=0)  # fmt: skip
        left, right = (max(left, covered), right) if window.isRightToLeft() else (left, max(right, covered))
        if window.told_alone or wide - left - right < strip.least_wide_px or self._wide:
            left = right = GAP_PX
        top = tall // 2 + window.corner_px if window.reach else GAP_PX
        free = QRect(left, top, wide - left - right, tall - top - GAP_PX)
        parts = [panel for panel in window.panels.values() if panel.dock == "across"]
        parts += [window.time] if window.told_alone else [window.scale_bar, window.attribution, window.time]
        grown = [
            part.geometry().adjusted(-GAP_PX, -GAP_PX, GAP_PX, GAP_PX)
            for part in parts
            if part is not None and part.isVisible()
        ]
        strip.stand(free, grown)
        self._give_way(strip.geometry())
        if window.told_alone and strip.height() != window.caption_px:
            window.caption_px = strip.height()  # what stands above it follows
            window.place()

    def _give_way(self, words: QRect) -> None:
        """The column where lines end ends above the words."""
        window = self.session.window
        if window.words_place != words:
            window.words_place = words
            window.place_inspector()
