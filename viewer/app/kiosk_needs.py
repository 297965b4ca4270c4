"""What a visitor needs to see and to reach: contrast, larger text, everything in the lower half."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize

from viewer.app.phase import Phase
from viewer.model.mode import MODES, Mode
from viewer.ui.home_bar import RIM_PX
from viewer.ui.millimetres import fitted, of_screen
from viewer.ui.placing import GAP, LEFT_PX

LARGE = 1.5  # times the text


class Needs:
    """Part of the Kiosk: what it changes lasts until the next visitor."""

    def show_contrast(self, on: bool) -> None:
        """The theme for eyes that need more, or the exhibit's; where that is the same, the one of the settings."""
        kept = self._kept or self.session.settings
        usual = kept.theme if self._theme in ("", "contrast") else self._theme
        self.session.store.change(theme="contrast" if on else usual)
        self._show_needs()

    def show_large(self, on: bool) -> None:
        """Larger text, until the next visitor."""
        kept = self._kept or self.session.settings
        scale = max(LARGE, kept.type_scale) if on else kept.type_scale
        self.session.settings = replace(self.session.settings, type_scale=scale)
        self.session.dress()
        self.session.show_pictures()
        self.show_state(self.session.store.state, self.session.store.state)
        self._show_needs()

    def show_reach(self, on: bool) -> None:
        """Everything that can be pressed in the lower half and larger text, or where it stands else."""
        window = self.session.window
        if on == window.reach:
            return
        window.reach = on
        for veil in self.veils:
            veil.reach = on
            veil.place()
        self.home_bar.set_reach(on)
        self.show_large(on)
        self._keep_corner()
        window.place()
        self.session.full_extent(eased=False)  # above what can be pressed, or between it

    def _on_placed(self) -> None:
        """Words of a scene that have the lower half have the room of the map's buttons, too."""
        window = self.session.window
        short = window.told_alone and window.reach
        if short != self.home_bar.short:
            self.home_bar.set_short(short)
            self._keep_corner()
            window.place()

    def _keep_corner(self) -> None:
        """The right column begins below the buttons of the visit while they are there, the title ends before them."""
        there, window, bar = self.phase is Phase.EXHIBIT, self.session.window, self.home_bar
        left, _, right, _ = window.margins_px()
        column = round(LEFT_PX * window.scale) + GAP if window.reach else 0
        bar.room_px = window.surface.width() - left - right - column if window.reach else 0
        size = bar.wanted_px()
        bar.place()
        tall = size.height() + 2 * RIM_PX
        window.corner_px, window.corner_wide_px = (tall, size.width() + RIM_PX) if there else (0, 0)
        if window.reach:
            window.corner_wide_px = 0  # half way down
        starts = self.phase is Phase.START
        self.start_screen.top_px = tall - RIM_PX if starts else 0
        self.start_screen.corner_px = size if starts else QSize()
        if starts:
            self.start_screen.place()

    def _show_needs(self) -> None:
        state, settings, kept = self.session.store.state, self.session.settings, self._kept or self.session.settings
        self.start_screen.show_needs(
            contrast=state.theme == "contrast",
            large=settings.type_scale > kept.type_scale,
            reach=self.session.window.reach,
        )

    def refit(self) -> None:
        """The screen is another one, or of another density: millimetres are its own, and all that is open stays."""
        session, state = self.session, self.session.store.state
        mode, at_home = self._fitted(MODES[state.mode]), session.is_at_home
        if mode.px_per_mm and mode != session.window.mode:
            session.window.mode = mode
            session.dress()
            session.show_pictures()
            self.show_state(state, state)
            session.window.place()
            if at_home:
                session.full_extent(eased=False)

    def _fitted(self, mode: Mode) -> Mode:
        """A mode in the millimetres of the screen that the window is on."""
        screen = self.session.window.screen()
        return fitted(mode, of_screen(screen, self.session.settings.screen_in)) if screen is not None else mode
