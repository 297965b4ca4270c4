"""The stack while a panel needs it otherwise: what its opening switched is switched back when it is closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from viewer.app.session import Session
from viewer.model.state import Layer


class LentStack:
    """Remembers which layers were seen before a panel was opened. What the person switched meanwhile stays."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.forget()

    def forget(self) -> None:
        """Nothing is to be given back: another city, or no panel."""
        self._before: tuple[str, ...] | None = None
        self._since: tuple[str, ...] = ()

    def take(self, switch: Callable[[], None]) -> None:
        """Lets the panel switch the layers that it needs, and remembers those that were seen."""
        store = self._session.store
        before = _seen(store.state.layers)
        if self._before is not None and before == self._since:
            before = self._before  # opened again, with its overlay still on
        switch()
        self._before, self._since = before, _seen(store.state.layers)

    def give_back(self) -> None:
        """The layers that were seen before, in the order and with the parameters of now."""
        store, before = self._session.store, self._before
        layers = store.state.layers
        if before is not None and before != self._since == _seen(layers):
            store.change(layers=tuple(replace(layer, visible=layer.kind in before) for layer in layers))
        self.forget()


def _seen(layers: Sequence[Layer]) -> tuple[str, ...]:
    """The kinds that are shown, bottom first."""
    return tuple(layer.kind for layer in layers if layer.visible)
