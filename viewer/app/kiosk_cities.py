"""Which cities a visit can show, and what happens when one cannot be opened."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer

from viewer.app.files import Wish
from viewer.app.phase import Phase
from viewer.errors import Problem
from viewer.tongue import tr

CAPITAL = "capital-2147"

log = logging.getLogger(__name__)


class Cities:
    """Part of the Kiosk: a city that cannot be opened is passed over, and where none is left it says so."""

    def _on_failed(self, problems: Sequence[Problem], wish: Wish) -> None:
        """The open city stays; where there is none another one is tried, and in the end it is said."""
        if self.phase is Phase.OFF:
            return
        self._bad.update(path.resolve() for path in wish.paths)
        self._waiting = False
        why = problems[0].sentence() if problems else tr("unknown fault")
        log.error("%s could not be opened for a visit: %s", wish.names, why)
        if self.session.whole is None:
            self.close_up(why)
            QTimer.singleShot(0, self, self._open_next)
        elif self.phase is Phase.ATTRACT:
            self._invite()

    def _open_next(self) -> None:
        """The first city that was not tried; none and it is tried anew after a while."""
        after = next((path for path in self._cities() if not self._is_bad(path)), None)
        if self.phase is not Phase.CLOSED or self.session.files.busy:
            return
        if after is None:
            self._again.start()
        else:
            self._open_city(after)

    @property
    def gave_up(self) -> bool:
        """True where every city was tried and none could be opened; they are tried again later."""
        return self.phase is Phase.CLOSED and self._again.isActive()

    def close_up(self, why: str) -> None:
        """There is no city: it is said, with a reason for staff."""
        self.closed.give_up(why)
        if self.phase is not Phase.CLOSED:
            self._enter(Phase.CLOSED)

    def _cities(self) -> Iterator[Path]:
        yield from (exhibit.path for exhibit in self.exhibits)
        yield self.maps() / CAPITAL

    def _is_bad(self, path: Path) -> bool:
        return path.resolve() in self._bad

    def _show_awake(self) -> None:
        if self.awake is not None:
            self.awake.keep("" if self.phase is Phase.OFF else tr("An exhibit is shown"))
