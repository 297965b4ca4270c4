"""What of the window is shown and how: panels, glasses, theme, sizes of text, motion, mode."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.session import Session
from viewer.tongue import LANGUAGES, mark, spoken, tr
from viewer.ui.sight import Sight

TEXT_SIZES = ((1.0, mark("Normal text")), (1.25, mark("Large text")), (1.5, mark("Largest text")))
SIGHTS = {
    "protanopia": mark("Preview: protanopia"),
    "deuteranopia": mark("Preview: deuteranopia"),
    "tritanopia": mark("Preview: tritanopia"),
}
MODES = {
    "analyst": "-" + mark("Analyst mode"),
    "presenter": mark("Presenter mode"),
    "kiosk": mark("Kiosk mode"),
}


class Appearance(Companion):
    """Commands that change the window and leave the city alone."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.sight = Sight(session.window.surface)
        session.window.status.problems_asked.connect(self.toggle_problems)

    def commands(self) -> Iterable[Command]:
        session, window = self.session, self.session.window
        settings, state = lambda: session.settings, lambda: session.store.state
        yield Command("full_screen", "-" + mark("Full screen"), self.toggle_full_screen, ("F11",), "View",
                      checked=window.isFullScreen)  # fmt: skip
        yield Command("hide_panels", mark("Hide the panels"), self.toggle_panels, ("Ctrl+Tab",), "View",
                      checked=lambda: window.hidden_panels)  # fmt: skip
        yield Command("data_table", mark("Data table"), self.toggle_data, ("F6",), "View", session.has_regions)
        yield Command("problems", mark("Problems"), self.toggle_problems, ("F8",), "View")
        yield Command("legend", mark("Legend"), self.toggle_legend, (), "View", checked=lambda: state().legend)
        yield Command("bare", mark("Bare city (hold Tab)"), self.toggle_bare, (), "View", session.has_city,
                      lambda: state().bare)  # fmt: skip
        yield Command("theme", "-" + mark("Light theme"), self.toggle_theme, ("Ctrl+T",), "View",
                      checked=lambda: state().theme == "light")  # fmt: skip
        for scale, title in TEXT_SIZES:
            yield Command(f"text_{round(scale * 100)}", title, partial(self.set_type_scale, scale), (), "View",
                          checked=lambda scale=scale: settings().type_scale == scale, right="theme")  # fmt: skip
        yield Command("reduced_motion", mark("Less motion"), self.toggle_reduced_motion, (), "View",
                      checked=lambda: settings().reduced_motion)  # fmt: skip
        for name, title in SIGHTS.items():
            look = partial(self.preview, name)
            yield Command(f"sight_{name}", title, look, (), "View", session.has_city, right="sight")
        for code, language in LANGUAGES.items():
            yield Command(f"language_{code}", ("-" if code == "en" else "") + mark("Language"),
                          partial(session.choose_language, code), (), "View",
                          checked=lambda code=code: spoken().code == code, right="language",
                          said=partial(_language, language.name))  # fmt: skip
        for name, title in MODES.items():
            yield Command(f"mode_{name}", title, partial(session.set_mode, name), (), "View",
                          checked=lambda name=name: state().mode == name, right="mode")  # fmt: skip

    def connect_panels(self) -> None:
        window = self.session.window
        for name, panel in window.panels.items():
            if panel.dock:
                self.connect_panel(name)
        if window.inspector:
            window.inspector.resized.connect(window.place_inspector)
        if window.layers:
            window.layers.resized.connect(window.place)
        if window.problems:
            window.problems.cleared.connect(self._clear_problems)

    def connect_panel(self, name: str) -> None:
        self.session.window.panels[name].closed.connect(partial(self.session.window.close_panel, name))

    def toggle_full_screen(self) -> None:
        """The whole screen, or the window again."""
        window = self.session.window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()

    def toggle_panels(self) -> None:
        """The map alone, or with its panels."""
        self.session.window.hidden_panels = not self.session.window.hidden_panels
        self.session.window.place()
        self.session.refresh_soon()

    def toggle_data(self) -> None:
        """Opens or closes the data table."""
        self.session.window.toggle_panel("data")

    def toggle_problems(self) -> None:
        """Opens or closes the list of problems."""
        self.session.window.toggle_panel("problems")

    def toggle_legend(self) -> None:
        """The keys of the overlays, or none."""
        self.session.store.change(legend=not self.session.store.state.legend)

    def toggle_bare(self) -> None:
        """The glasses off or on."""
        self.session.store.change(bare=not self.session.store.state.bare)

    def toggle_theme(self) -> None:
        """Dark or light, remembered."""
        other = "light" if self.session.store.state.theme == "dark" else "dark"
        self.session.store.change(theme=other)
        self.session.remember(replace(self.session.settings, theme=other))

    def set_type_scale(self, scale: float) -> None:
        """Another size of all text, remembered."""
        self.session.remember(replace(self.session.settings, type_scale=scale))
        self.session.dress()
        self.session.show_pictures()

    def preview(self, deficiency: str) -> None:
        """The window as somebody sees it who does not see all colours."""
        self.sight.theme = self.session.window.theme
        self.sight.preview(deficiency)

    def toggle_reduced_motion(self) -> None:
        """Cuts instead of movements, remembered."""
        settings = self.session.settings
        self.session.remember(replace(settings, reduced_motion=not settings.reduced_motion))
        self.session.dress()

    def _clear_problems(self) -> None:
        self.session.problems = ()
        self.session.show_problems(open_on_error=False)


def _language(name: str) -> str:
    """A language, named in itself and found by the word for it."""
    return tr("Language: {name}", name=name)
