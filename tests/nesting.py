"""A layout is put into another one while it is empty: what this rule is about is told in `viewer.ui.panel.row_in`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout

WAYS = (QBoxLayout, "addLayout"), (QBoxLayout, "insertLayout"), (QGridLayout, "addLayout")


def _refusing(plain: Callable[..., None]) -> Callable[..., None]:
    def put(self: QLayout, *what: object, **more: object) -> None:
        inner = next(one for one in what if isinstance(one, QLayout))
        assert inner.count() == 0, f"a layout of {inner.count()} items is put into another one: fill it afterwards"
        plain(self, *what, **more)

    return put


@contextmanager
def filled_layouts_refused() -> Iterator[None]:
    """While it lasts no layout that has something in it can be put into another one."""
    plain = [getattr(kind, name) for kind, name in WAYS]
    for (kind, name), one in zip(WAYS, plain, strict=True):
        setattr(kind, name, _refusing(one))
    try:
        yield
    finally:
        for (kind, name), one in zip(WAYS, plain, strict=True):
            setattr(kind, name, one)
