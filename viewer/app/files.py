"""Opening: the loader process asked by a timer, the questions it may come back with, the files opened before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.errors import Cancelled, PackError, Problem, RheaError
from viewer.model.city import City
from viewer.packs.inquiry import Inquiry
from viewer.packs.installed import title_of
from viewer.packs.job import Job
from viewer.packs.loader import Loader
from viewer.packs.loading import Request
from viewer.packs.looking import HASH, LAYERS_AND_TABLE, Look
from viewer.packs.passing import Reading
from viewer.packs.table_proposal import ASKED, TEXT_SUFFIXES, Proposal
from viewer.tongue import mark, spoken, tr

POLL_MS = 40
# what a person decides about a table
SEEN = ("encoding", "delimiter", "decimal", "thousands", "header", "x", "y", "key")
FILTERS = (
    mark("Cities and data") + " (pack.toml *.gpkg *.geojson *.json *.shp *.fgb *.parquet *.geoparquet *.tif *.tiff"
    " *.csv *.tsv *.txt)",
    mark("All files") + " (*)",
)


@dataclass(frozen=True, slots=True)
class Wish:
    """Files to open, how, and whether they join the open city."""

    paths: tuple[Path, ...]
    layer: str | None = None
    crs: str | None = None
    join: bool = False
    table: Proposal | None = None  # how a single text table is meant, when a person has looked at it

    def seen(self) -> dict[str, object] | None:
        """What a person decided about a text table, as the loader process takes it."""
        if self.table is None:
            return None
        return {name: getattr(self.table, name) for name in SEEN}

    @property
    def names(self) -> str:
        return ", ".join(path.name or str(path) for path in self.paths)


class Files(QObject):
    """One job at a time, polled by a timer: the window never waits. A new wish takes the place of the one under way."""

    progressed = Signal(float, str)  # fraction (negative: unknown), what it is at
    ended = Signal()  # whatever came of it
    opened = Signal(object, object)  # Reading, Wish
    refined = Signal(object, object, object)  # Reading, the unexamined one that came before, Wish
    failed = Signal(object, object)  # tuple of Problem, Wish
    crs_needed = Signal(object, object)  # Wish, the Problem that asks
    table_needed = Signal(object, object)  # Wish, the Problems that say what is not clear

    def __init__(self, loader: Loader | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader or Loader()
        self._job: Job | None = None
        self._wish: Wish | None = None
        self._called = ""  # what is being opened
        self._examining: tuple[Job, Reading, Wish] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._on_tick)
        self._asking: tuple[Inquiry, Callable[[Look], None]] | None = None

    @property
    def busy(self) -> bool:
        return self._job is not None or self._asking is not None

    @property
    def examining(self) -> bool:
        """True while what is open is examined further."""
        return self._examining is not None

    def open(self, wish: Wish, onto: City | None = None, *, ask: bool = False) -> None:
        """Starts reading; `opened`, `failed`, `crs_needed` or, where a person can be asked, `table_needed` follows,
        then `ended`.

        After an unexamined reading `refined` follows `opened`, unless it is cancelled, and `ended` once more.
        """
        self.cancel()
        paths = tuple(str(path.absolute()) for path in wish.paths)
        self._wish = wish
        ask = ask and wish.table is None and len(paths) == 1 and paths[0].lower().endswith(TEXT_SUFFIXES)
        try:
            request = Request(paths, wish.layer, wish.crs, table=wish.seen(), ask=ask, quick=True)
            self._job = self._loader.start(request, onto if wish.join else None)
        except (RheaError, OSError) as error:
            problem = Problem(str(error), file=wish.names, hint=tr("the loader process could not be started"))
            self.failed.emit((problem,), wish)
            return
        self._called = _called(wish)
        self.progressed.emit(-1.0, tr("Opening {files}", files=self._called))
        self._timer.start()

    def cancel(self) -> bool:
        """Ends the question and the job under way, or gives up examining what is open; False when there was none."""
        asking, self._asking = self._asking, None
        if asking is not None:
            asking[0].cancel()
        if self._job is None and self._examining is None:
            self._timer.stop()
            if asking is not None:
                self.ended.emit()
            return asking is not None
        job = self._job or self._examining[0]
        self._job = self._examining = None
        self._timer.stop()
        job.cancel()
        self.ended.emit()
        return True

    def close(self) -> None:
        """Ends the loader process."""
        self.cancel()
        self._timer.stop()
        self._loader.close()

    def _on_tick(self) -> None:
        self._hear_answer()
        if self._examining is not None:
            self._examine(*self._examining)
        if self._job is None:
            return
        progress = self._job.poll()
        if not progress.done:
            assert self._wish is not None
            said = _said(progress.text, tr("Opening {files}", files=self._called))
            self.progressed.emit(progress.fraction, said)
            return
        job, self._job = self._job, None
        self._rest()
        self.ended.emit()
        assert self._wish is not None
        self._finish(job, self._wish)

    def _finish(self, job: Job, wish: Wish) -> None:
        try:
            reading: Reading = job.result()
        except Cancelled:
            return
        except PackError as error:
            asking = next((problem for problem in error.problems if problem.field == "crs"), None)
            if wish.table is None and error.problems and all(problem.field == ASKED for problem in error.problems):
                self.table_needed.emit(wish, error.problems)
            elif asking is not None and wish.crs is None:
                self.crs_needed.emit(wish, asking)
            else:
                self.failed.emit(error.problems, wish)
            return
        if not reading.examined:
            self._examining = job, reading, wish
            self._timer.start()
        self.opened.emit(reading, wish)

    def _examine(self, job: Job, first: Reading, wish: Wish) -> None:
        progress = job.poll_rest()
        if not progress.done:
            said = _said(progress.text, tr("Examining {files}", files=wish.names))
            self.progressed.emit(progress.fraction, said)
            return
        self._examining = None
        self._rest()
        self.ended.emit()
        try:
            self.refined.emit(job.refined(), first, wish)
        except PackError as error:
            self.failed.emit(error.problems, wish)

    def _rest(self) -> None:
        """Stops the timer when nobody is waited for."""
        if not self.busy and not self.examining:
            self._timer.stop()

    def look_first(self, wish: Wish, then: Callable[[Look], None]) -> None:
        """Calls `then` with what can be told of the first file before it is opened; a newer wish takes its place."""
        self._ask(LAYERS_AND_TABLE, wish, then)

    def hash_first(self, wish: Wish, then: Callable[[str], None]) -> None:
        """Calls `then` with the SHA-256 of the first file, "" when it cannot be read; a newer wish takes its place."""
        self._ask(HASH, wish, lambda look: then(look.sha256))

    def _ask(self, question: str, wish: Wish, then: Callable[[Look], None]) -> None:
        if self._asking is not None:
            self._asking[0].cancel()
            self._asking = None
        try:
            inquiry = self._loader.ask(question, str(wish.paths[0].absolute()))
        except (RheaError, OSError):
            then(Look())  # reading fails for the same reason, and says so
            return
        self._asking = inquiry, then
        self.progressed.emit(-1.0, tr("Looking at {files}", files=wish.names))
        self._timer.start()

    def _hear_answer(self) -> None:
        if self._asking is None or not self._asking[0].poll():
            return
        (inquiry, then), self._asking = self._asking, None
        self._rest()
        self.ended.emit()
        then(inquiry.look)


def _called(wish: Wish) -> str:
    """What is opened, as people know it: the titles of cities in the language that is spoken, else names of files."""
    return ", ".join(title_of(path, spoken().code) or path.name or str(path) for path in wish.paths)


def _said(by_loader: str, instead: str) -> str:
    """What is being done: the loader process tells it closely, in English; in other languages it is said in general."""
    return by_loader if spoken().code == "en" else instead


def whole(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Paths as they are opened: the folder of a pack for its pack.toml, each once."""
    folders = (path.parent if path.name == "pack.toml" else path for path in paths)
    return tuple(dict.fromkeys(folders))
