"""What belongs to the application and follows the language: Qt's own words, its direction, its numbers, its letters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLibraryInfo, QLocale, QRect, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from viewer.render import type as fonts
from viewer.tongue import LANGUAGES, spoken, tr

LOCALES = {"en": "en_US", "es": "es_ES", "ar": "ar_EG"}  # whose digits and signs are those of `tongue`
_qt: list[QTranslator] = []  # of the words that Qt itself shows, such as those of its file dialog


def follow(app: QApplication) -> None:
    """Makes the application speak as `tongue` does now. What widgets say already they have to say again themselves."""
    for old in _qt:
        app.removeTranslator(old)
        old.deleteLater()
    _qt.clear()
    code = spoken().code
    QLocale.setDefault(QLocale(LOCALES[code]))
    words = QTranslator(app)
    if code != "en" and words.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
        _qt.append(words)
    else:
        words.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if spoken().rtl else Qt.LayoutDirection.LeftToRight)
    app.setFont(fonts.font("text"))


def others() -> tuple[str, ...]:
    """Codes of the languages that are not spoken now, in their order."""
    return tuple(code for code in LANGUAGES if code != spoken().code)


def mirrored(widget: QWidget, place: QRect, inside: QRect) -> QRect:
    """Where something stands inside a rectangle, counted from the side where the lines of `widget` begin."""
    return QStyle.visualRect(widget.layoutDirection(), inside, place)


class Retold:
    """For a widget that outlives a change of the language: it remembers what it says for good."""

    _said: tuple[tuple[Callable[[str], object], str], ...] = ()

    def says(self, tell: Callable[[str], object], text: str) -> None:
        """Tells a marked text, now and in every language to come."""
        self._said = (*self._said, (tell, text))
        tell(tr(text))

    def retell(self) -> None:
        """Everything of that in the language that is spoken now."""
        for tell, text in self._said:
            tell(tr(text))


def retell(inside: QWidget) -> None:
    """Everything inside that was said once is said in the language that is spoken now."""
    for widget in inside.findChildren(QWidget):
        if isinstance(widget, Retold):
            widget.retell()
