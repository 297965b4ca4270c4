"""The maths of a figure as a sheet: plain text that can be copied, and saved as the receipt that is replayed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QPushButton, QVBoxLayout

from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.session import Session
from viewer.app.story_words import WORDS, said_again
from viewer.errors import Problem
from viewer.model.receipt import Line
from viewer.overlays import receipts
from viewer.packs.atomic import write_atomically
from viewer.scene.picture import Receipt
from viewer.tongue import mark, tr, trn
from viewer.ui.panel import row_in
from viewer.ui.sheets import receipt_lines

SIZE_PX = (620, 460)


class ReceiptDesk(Companion):
    """Opens the receipt of what is pinned, or of the whole picture."""

    def commands(self) -> Iterable[Command]:
        yield Command("receipt", mark("The maths as a receipt…"), self.show, ("Ctrl+M",), "View", self.session.has_city)

    def connect_panels(self) -> None:
        if (inspector := self.session.window.inspector) is not None:
            inspector.receipt_asked.connect(self.show)

    def show(self) -> QDialog:
        """The sheet."""
        city, chosen = self.session.city, sorted(self.session.store.state.selection.regions)
        named = city.base.names[chosen[0]] if len(chosen) == 1 and city.base else city.title or city.name
        return show_receipt(self.session, named)


def text_of(lines: Sequence[Line]) -> str:
    """Receipts of figures as plain text, one block each."""
    blocks = []
    for line in lines:
        rank = line.rank and tr(
            "rank {place} of {count}, {percentile:.6g}th percentile",
            place=line.rank.place, count=line.rank.count, percentile=line.rank.percentile,
        )  # fmt: skip
        inputs = "; ".join(f"{one.name}{f' ({one.source})' if one.source else ''}" for one in line.inputs)
        parts = (
            f"{line.label}{f' · {line.place_name}' if line.place_name else ''}", line.formula, line.filled, rank,
            *(f"{name} = {value}" for name, value in line.parameters), inputs and tr("from {inputs}", inputs=inputs),
            line.weights and tr("weighed by {weights}", weights=line.weights),
            line.row and tr("row {row}", row=line.row),
            line.rows and trn("{n} row used", "{n} rows used", line.rows),
            line.section and tr("method {section}", section=line.section),
            line.sha256 and tr("values SHA-256 {digest}", digest=line.sha256),
        )  # fmt: skip
        blocks.append("\n".join(part for part in parts if part))
    return "\n\n".join(blocks)


def words_place(session: Session) -> dict[str, str] | None:
    """Which scene's words stand over the map: its story and its name; None where none is told."""
    player = session.player
    if player.scene is None or player.told is None or player.is_astray:
        return None
    return {"name": player.told.name, "scene": player.scene.name}


def show_receipt(session: Session, title: str, told: Receipt | None = None) -> QDialog:
    """Opens the sheet: of one receipt, or of everything that is shown of what is selected."""
    city, state = session.city, session.store.state
    whole = receipts.receipt(city, state, session.conductor.shown())
    own = [line for line in whole.lines if line.place] or list(whole.lines)
    if (place := words_place(session)) is not None:
        said = said_again(session.whole, place, session.player.told)
        whole = replace(whole, asked={**whole.asked, WORDS: place}, lines=(*whole.lines, *said))
        own = [*said, *own]
    body = "\n".join(receipt_lines(told)) if told is not None else text_of(own)
    sums = "\n".join(f"{name}  {digest}" for name, digest in whole.data.sha256)
    dialog = QDialog(session.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("The maths: {title}", title=title))
    data = tr("Data {name}, SHA-256 of its files:", name=whole.data.name)
    text = QPlainTextEdit(f"{body}\n\n{data}\n{sums}".rstrip())
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(tr("How the figures were computed"))
    copy, save, close = QPushButton(tr("Copy")), QPushButton(tr("Export JSON…")), QPushButton(tr("Close"))
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    row_in(column, copy, save, close)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text.toPlainText()))
    save.clicked.connect(lambda: _ask(session, whole.to_json()))
    close.clicked.connect(dialog.close)
    dialog.resize(*SIZE_PX)
    dialog.open()
    return dialog


def _ask(session: Session, json_text: str) -> None:
    dialog = QFileDialog(session.window, tr("Export receipt"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"{tr('Receipt')} (*.json)")
    dialog.setDefaultSuffix("json")
    dialog.fileSelected.connect(lambda name: write(session, Path(name), json_text))
    dialog.open()


def write(session: Session, path: Path, json_text: str) -> bool:
    """Writes a receipt and says so; False when it could not be written."""
    try:
        write_atomically(path, json_text.encode())
    except OSError as error:
        found = tr("it could not be written: {reason}", reason=str(error.strerror or error))
        session.add_problem(Problem(found, file=str(path)))
        return False
    session.say(tr("Wrote {file}", file=path.name))
    return True
