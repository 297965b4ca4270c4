"""How files come in: asked for, dropped, recent, named on the command line; and the questions they may raise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from viewer.app.commands import Command, Submenu
from viewer.app.companion import Companion
from viewer.app.exporting import filters_said
from viewer.app.files import FILTERS, Wish, whole
from viewer.app.session import Session
from viewer.app.trail import Trail, Way
from viewer.errors import Problem, clip
from viewer.model.state import Layer
from viewer.packs.looking import Look, worth_a_look
from viewer.packs.passing import Reading
from viewer.packs.table_proposal import READ_AS, Proposal
from viewer.tongue import mark, tr, trn
from viewer.ui.dialogs import CrsQuestion, LayerQuestion, ListQuestion, TableQuestion, preview_of
from viewer.ui.empty_state import recent_title

SAMPLE = Path(__file__).resolve().parents[2] / "maps" / "capital-2147"


class Opening(Companion):
    """From a wish to a city on the desk: the layer first, then the loader, then what the loader could not know."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._layers: tuple[Layer, ...] = ()
        self._trail = Trail()
        self._way = Way([])
        self._made = ""  # the path of the city that the trail led to
        files, window = session.files, session.window
        window.status.cancelled.connect(files.cancel)
        window.empty.open_asked.connect(partial(self.ask, join=False))
        window.empty.sample_asked.connect(self.open_sample)
        window.empty.recent_asked.connect(self.open_recent)
        window.map.files_dropped.connect(self.drop)
        files.progressed.connect(self._on_progress)
        files.ended.connect(self._on_ended)
        files.opened.connect(self._on_opened)
        files.refined.connect(self._on_refined)
        files.failed.connect(self._on_failed)
        files.crs_needed.connect(self._on_crs_needed)
        files.table_needed.connect(self._on_table_needed)

    def commands(self) -> Iterable[Command]:
        session = self.session
        yield Command("open", mark("Open…"), partial(self.ask, join=False), ("Ctrl+O",), "File")
        yield Command("add_data", mark("Add data to this city…"), partial(self.ask, join=True), ("Ctrl+Shift+O",),
                      "File", session.has_city, right="open")  # fmt: skip
        yield Command("read_again", mark("Read again…"), self.read_again, (), "File", self.has_tables, right="open")
        yield Command("close", mark("Close the city"), partial(session.show_city, None), ("Ctrl+W",), "File",
                      session.has_city)  # fmt: skip

    def submenus(self) -> Iterable[Submenu]:
        yield Submenu("File", mark("Open recent"), "close", self.fill_recent)

    def ask(self, *, join: bool) -> None:
        """The file dialog; several files may be chosen."""
        dialog = QFileDialog(self.session.window, tr("Add data") if join else tr("Open a city or data"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(filters_said(FILTERS))
        dialog.filesSelected.connect(lambda names: self.wish(Wish(tuple(map(Path, names)), join=join)))
        dialog.open()

    def drop(self, paths: Sequence[Path]) -> None:
        """Files dropped onto the map join the open city; a pack, or anything without a city, is opened."""
        is_pack = any(path.is_dir() or path.name == "pack.toml" for path in paths)
        self.wish(Wish(tuple(paths), join=self.session.city is not None and not is_pack))

    def open_recent(self, entry: str) -> None:
        self.wish(Wish(tuple(Path(line) for line in entry.split("\n"))))

    def fill_recent(self, menu: QMenu) -> None:
        """The files opened before, the newest first, and a way to forget them."""
        menu.clear()
        for entry in self.session.settings.recent:
            action = menu.addAction(recent_title(entry).replace("&", "&&"))
            action.triggered.connect(partial(self._on_recent, entry))
        menu.addSeparator()
        menu.addAction(tr("Clear list")).triggered.connect(self._clear_recent)
        menu.menuAction().setEnabled(bool(self.session.settings.recent))

    def _on_recent(self, entry: str, checked: bool = False) -> None:
        self.open_recent(entry)

    def _clear_recent(self) -> None:
        self.session.remember(replace(self.session.settings, recent=()))
        self.session.window.empty.show_recent(())

    def open_sample(self) -> None:
        self.wish(Wish((SAMPLE,)))

    def open_paths(self, paths: Sequence[Path], layers: tuple[Layer, ...] = (), **how: str | None) -> None:
        """Files named on the command line, with the overlays to show; of several layers the first is taken."""
        self._layers = layers
        self.start(Wish(whole(paths), how.get("layer"), how.get("crs")))

    def wish(self, wish: Wish) -> None:
        """Asks what has to be asked of these files, then reads them."""
        self._layers = ()
        wish = replace(wish, paths=whole(wish.paths))
        if len(wish.paths) == 1 and worth_a_look(wish.paths[0]):
            self.session.files.look_first(wish, partial(self._ask, wish))
        else:
            self.start(wish)

    def _ask(self, wish: Wish, look: Look) -> None:
        """Which of several layers is meant; what a person says goes with the wish."""
        if len(look.layers) > 1 and wish.layer is None:
            question = LayerQuestion(wish.names, look.layers, self.session.window)
            question.answered.connect(lambda name: self.start(replace(wish, layer=name)))
            question.open()
        else:
            self.start(wish)

    def start(self, wish: Wish) -> None:
        """Reads the files; a text table that can be taken in several ways is asked about where anybody may be asked."""
        self._set_out(self._trail.way(wish, self.session.given))

    def _set_out(self, way: Way) -> None:
        self._way = way
        self._read(way.rest.pop(0))

    def _read(self, wish: Wish) -> None:
        """Reads what the wish under way asks for, which joins what came of those before it."""
        self.session.files.open(wish, self._way.onto, ask=self.session.window.mode.allows("open"))

    # A text table that was read, and is to be read in another way

    def has_tables(self) -> bool:
        """True while the open city holds a text table."""
        whole = self.session.whole
        return whole is not None and whole.path == self._made and bool(self._trail.tables())

    def read_again(self) -> None:
        """Asks how a table is meant, with the way in which it was read; of several tables first which one."""
        tables = self._trail.tables()
        if len(tables) == 1:
            self._look_again(tables[0])
            return
        names = [table.name for table in tables]
        asked = tr("Which table is to be read again?")
        question = ListQuestion(tr("Read again"), asked, tables, names, self.session.window)
        question.answered.connect(self._look_again)
        question.open()

    def _look_again(self, table: Path) -> None:
        wish = replace(self._trail.wish_of(table), paths=(table,))
        self.session.files.look_first(wish, partial(self._ask_table, wish, self._start_again, ()))

    def _ask_table(
        self, wish: Wish, then: Callable[[Wish, Proposal], None], reasons: Sequence[str], look: Look
    ) -> None:
        """How a text table is meant, as it was read before or as it is proposed."""
        if look.proposal is None:
            then(wish, Proposal())  # reading says why it is none
            return
        preset = replace(look.proposal, **(wish.seen() or {}))
        preset = replace(preset, preview=preview_of(look.head, preset))
        question = TableQuestion(wish.paths[0], preset, self.session.window, head=look.head, reasons=reasons)
        question.answered.connect(partial(then, wish))
        if reasons:
            question.rejected.connect(partial(self._not_answered, wish, reasons))
        question.open()

    def _not_answered(self, wish: Wish, reasons: Sequence[str]) -> None:
        hint = tr("open it again and say how it is meant")
        self._on_failed(tuple(Problem(reason, hint=hint, file=wish.names) for reason in reasons), wish)

    def _start_with(self, wish: Wish, chosen: Proposal) -> None:
        self._read(replace(wish, table=chosen))

    def _start_again(self, wish: Wish, chosen: Proposal) -> None:
        self._set_out(self._trail.again(wish.paths[0], chosen))

    def _on_table_needed(self, wish: Wish, problems: Sequence[Problem]) -> None:
        """The loader could take the table in several ways."""
        reasons = [problem.found for problem in problems]
        self.session.files.look_first(wish, partial(self._ask_table, wish, self._start_with, reasons))

    # Answers of the loader

    def _on_progress(self, fraction: float, text: str) -> None:
        self.session.window.status.show_progress(fraction, text)
        self.session.window.map.wait(text)
        self.session.window.empty.hide()

    def _on_ended(self) -> None:
        self.session.window.status.show_progress(None)
        self.session.window.map.wait("")
        self.session.say("")
        self.session.window.empty.setVisible(self.session.city is None)

    def _on_opened(self, reading: Reading, wish: Wish) -> None:
        session, city, way = self.session, reading.city, self._way
        if way.go_on(wish, reading):
            self._read(way.rest.pop(0))
            return
        self._trail.arrive(way)
        self._made = city.path
        if way.joins:
            session.problems = tuple(problem for problem in session.problems if problem.file not in way.again)
            session.join_city(city, way.told)
        else:
            session.show_city(city, way.told, self._layers)
        self._layers = ()
        session.remember(session.settings.with_recent(wish.paths))
        if wish.crs and (digest := _digest_of(reading, wish)):
            session.remember(session.settings.with_crs(digest, wish.crs))
        again = ", ".join(dict.fromkeys(way.again))
        done = tr("Read {files} again", files=again) if again else tr("Opened {files}", files=wish.names)
        session.say(_joined(done, _repaired(reading), _assumed(reading)))

    def _on_refined(self, reading: Reading, first: Reading, wish: Wish) -> None:
        """What was shown unexamined is known now; it is exchanged where that made a difference."""
        session = self.session
        if session.given is not first.city:
            return  # something else is open by now
        said = set(first.problems)
        new = tuple(problem for problem in reading.problems if problem not in said)
        if new or reading.repairs != first.repairs:
            session.join_city(reading.city, new)
        else:
            session.refine({regions.name: regions.details for regions in reading.city.region_sets})
        session.say(_joined(tr("Examined {files}", files=wish.names), _repaired(reading)))

    def _on_failed(self, problems: tuple[Problem, ...], wish: Wish) -> None:
        """What is on screen stays; the problems say why nothing came."""
        session = self.session
        session.problems = (*problems, *session.problems)
        session.show_problems(open_on_error=True)
        first = problems[0].sentence() if problems else tr("unknown fault")
        session.say(tr("{files} could not be opened: {reason}", files=clip(wish.names, 60), reason=first))

    def _on_crs_needed(self, wish: Wish, asking: Problem) -> None:
        """A system that was chosen before for the same bytes is taken again; else the person is asked once."""
        self.session.files.hash_first(wish, lambda digest: self._answer_crs(wish, asking, digest))

    def _answer_crs(self, wish: Wish, asking: Problem, digest: str) -> None:
        known = self.session.settings.crs.get(digest)
        if known:
            self._read(replace(wish, crs=known))
            return
        if not self.session.window.mode.allows("open"):
            self._on_failed((asking,), wish)
            return
        question = CrsQuestion(asking.file or wish.names, asking.found, asking.hint, self.session.window)
        question.answered.connect(lambda crs: self._read(replace(wish, crs=crs)))
        question.rejected.connect(lambda: self._on_failed((asking,), wish))
        question.open()


def _joined(done: str, *more: str) -> str:
    """What was done, and what is to be said of it besides; "" is nothing."""
    for text in filter(None, more):
        done = tr("{done}, {more}", done=done, more=text)
    return done


def _repaired(reading: Reading) -> str:
    return trn("{n} shape repaired", "{n} shapes repaired", len(reading.repairs)) if reading.repairs else ""


def _assumed(reading: Reading) -> str:
    """What nobody was asked about a text table."""
    said = [problem.found for problem in reading.problems if problem.found.startswith(READ_AS)]
    return tr("{way} (change: File > Read again…)", way=said[0]) if len(said) == 1 else ""


def _digest_of(reading: Reading, wish: Wish) -> str:
    return reading.city.sha256.get(wish.paths[0].name, "")
