"""One switch for every waste figure: what the operators book, or the full account of what was weighed."""

from __future__ import annotations

from collections.abc import Iterable

from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.model.city import City
from viewer.model.state import ViewState
from viewer.overlays.accounts import both
from viewer.tongue import mark, tr

WORDS = {
    "official": mark("Official view: waste as the operators book it. What that leaves out is told beside it."),
    "full": mark("Full account: waste as it was weighed, and what surveys find."),
}


class AccountDesk(Companion):
    """Brings the command and follows the button of the layers."""

    def commands(self) -> Iterable[Command]:
        yield Command("account", "-" + mark("Official view of the waste"), self.toggle, ("O",), "View", self._has_both,
                      lambda: self.session.store.state.account == "official")  # fmt: skip

    def connect_panels(self) -> None:
        if self.session.window.layers:
            self.session.window.layers.account_asked.connect(self.toggle)

    def show_city(self, city: City | None) -> None:
        """A city with one account alone cannot be left in the official view."""
        if not self._has_both() and self.session.store.state.account != "full":
            self.session.store.change(account="full")

    def show_state(self, old: ViewState, new: ViewState) -> None:
        """The button and, whoever changed it, in words which account it is now."""
        if self.session.window.layers:
            self.session.window.layers.show_account(new.account)
        if old.account != new.account and self._has_both():
            self.session.say(tr(WORDS[new.account]))

    def toggle(self) -> None:
        """The other account."""
        state = self.session.store.state
        self.session.store.change(account="full" if state.account == "official" else "official")

    def _has_both(self) -> bool:
        """Of the whole city: a floor plan shows stocks, which the books of its city leave out."""
        whole = self.session.whole
        return whole is not None and whole.flows is not None and both(whole.flows)
