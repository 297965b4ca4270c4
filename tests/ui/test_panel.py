"""What panels share: a layout that is emptied leaves no window of its own behind."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from viewer.ui.panel import clear


def test_what_is_taken_out_before_it_was_shown_never_becomes_a_window(qtbot):
    """A layout shows what is put into it a little later, whether it is still in it or not."""
    parent = QWidget()
    qtbot.addWidget(parent)
    inner = QVBoxLayout(parent)
    parent.show()
    seen = []

    class Key(QLabel):
        def showEvent(self, event):
            seen.append(self.isWindow())

    for _ in range(3):
        inner.addWidget(Key("x"))
    clear(inner)
    QApplication.processEvents()
    assert seen == []
    assert inner.count() == 0
