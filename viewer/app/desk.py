"""The desk: a session with everybody who works at it. A new subject is a companion and one word in COMPANIONS."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject

from viewer.app.accounts_desk import AccountDesk
from viewer.app.appearance import Appearance
from viewer.app.audit_desk import AuditDesk
from viewer.app.backdrop_desk import BackdropDesk
from viewer.app.charts_desk import Charts
from viewer.app.commands import Command, Commands
from viewer.app.companion import Companion
from viewer.app.compare_desk import CompareDesk
from viewer.app.editing import Editing
from viewer.app.exporting import Exporting
from viewer.app.help_sheets import Help
from viewer.app.kiosk_desk import Kiosk
from viewer.app.layering import Layering
from viewer.app.lens_desk import LensDesk
from viewer.app.looking import Looking
from viewer.app.opening import Opening
from viewer.app.plan_desk import PlanDesk
from viewer.app.pointer import Pointer
from viewer.app.receipt_sheet import ReceiptDesk
from viewer.app.sankey_desk import SankeyDesk
from viewer.app.selecting_desk import Selecting
from viewer.app.session import Session
from viewer.app.settings import Settings
from viewer.app.story_desk import StoryDesk
from viewer.app.talk_desk import TalkDesk
from viewer.app.thrown_desk import ThrownDesk
from viewer.app.trace_desk import TraceDesk
from viewer.app.walking import Walking
from viewer.model.state import ViewState
from viewer.overlays.kind import OverlayKind
from viewer.tongue import mark

MORE: tuple[type[Companion], ...] = (  # those that nobody has to call by name
    *(AccountDesk, BackdropDesk, Charts, Selecting, LensDesk, SankeyDesk, AuditDesk, TraceDesk),
    *(PlanDesk, ReceiptDesk, StoryDesk, CompareDesk, TalkDesk, ThrownDesk, Walking),
)


class Desk(Session):
    """What the window runs on. Its companions bring the commands, in the order of the menus."""

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        state: ViewState | None = None,
        kinds: Mapping[str, OverlayKind] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(settings, state=state, kinds=kinds, parent=parent)
        self.opening, self.exporting = Opening(self), Exporting(self)
        self.editing, self.looking, self.appearance = Editing(self), Looking(self), Appearance(self)
        self.layering, self.pointer = Layering(self), Pointer(self)
        self.more = tuple(make(self) for make in MORE)
        self.kiosk = Kiosk(self, self.player, lambda path: self.opening.open_paths([path]))
        self.kiosk.waste_asked.connect(lambda: self.commands.run("thrown"))
        self.help = Help(self)
        self.companions = (
            *(self.opening, self.exporting, self.editing, self.looking, self.appearance),
            *(self.layering, self.pointer, *self.more, self.kiosk, self.help),
        )
        menus = [submenu for companion in self.companions for submenu in companion.submenus()]
        self.commands = Commands(tuple(self._table()), menus, self.window)
        self.help.commands_allowed = self.commands.allowed
        self.finders = [self.commands.entries, *(companion.entries for companion in self.companions)]
        self.panels_made.connect(lambda: self.commands.obey(self.window.mode))
        self.panels_made.connect(lambda: self.kiosk.lock.allow(self.commands.allowed()))
        self.window.map.command_asked.connect(self.commands.run)
        self.kiosk.home_bar.moved.connect(self.commands.run)
        self.set_mode(self.store.state.mode)

    def close(self) -> None:
        """Ends every thread and process that the desk began; nothing holds the window any more."""
        self.kiosk.shut()
        for companion in self.companions:
            companion.on_closing()
        super().close()

    def _table(self) -> Iterable[Command]:
        for companion in self.companions:
            yield from companion.commands()
        yield Command("quit", "-" + mark("Quit"), self.window.close, ("Ctrl+Q",), "File")

    def companion(self, kind: type[Companion]) -> Companion:
        """The companion of this kind; StopIteration when there is none."""
        return next(one for one in self.companions if isinstance(one, kind))
