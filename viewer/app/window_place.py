"""Where the window opens: as it was left, if that is still on a screen; else in a size that suits the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from viewer.app.settings import Settings

SMALL_PX = 1500, 860  # a screen below it is given whole to the window
SHARE = 0.86
LARGEST_PX = 2400, 1400
GRIP_PX = 120  # of a remembered window that must be on a screen to be taken hold of


def first_place(settings: Settings, screens: Sequence[QRect]) -> tuple[QRect, bool]:
    """The window's rectangle and whether it is maximised. screens: what is free of each, the first is the main one."""
    remembered = QRect(*settings.window) if settings.window else QRect()
    for screen in screens:
        shared = screen.intersected(remembered)
        if shared.width() >= GRIP_PX and shared.height() >= GRIP_PX:
            return remembered, settings.maximised
    main = screens[0]
    if main.width() < SMALL_PX[0] or main.height() < SMALL_PX[1]:
        return main, True
    wide, tall = (
        min(round(side * SHARE), most) for side, most in zip((main.width(), main.height()), LARGEST_PX, strict=True)
    )
    place = QRect(0, 0, wide, tall)
    place.moveCenter(main.center())
    return place, False


def put(window: QMainWindow, settings: Settings, *, full_screen: bool = False) -> None:
    """Shows the window where it belongs."""
    if full_screen:
        window.setGeometry(QGuiApplication.primaryScreen().geometry())
        window.showFullScreen()
        return
    place, maximised = first_place(settings, [screen.availableGeometry() for screen in QGuiApplication.screens()])
    window.setGeometry(place)
    window.showMaximized() if maximised else window.show()


def kept(window: QMainWindow, settings: Settings) -> Settings:
    """The settings with the window's place; full screen is no place to come back to."""
    if window.isFullScreen():
        return settings
    place = window.normalGeometry()
    return replace(settings, window=place.getRect(), maximised=window.isMaximized())
