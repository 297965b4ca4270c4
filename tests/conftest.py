"""What every test may rely on: no screen, no foreign settings, no warnings, no log lines, no windows left behind."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer import tongue
from viewer.model.city import City

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("NUMBA_NUM_THREADS", "2")

TESTS_A_COLLECTION = 20
_tests = itertools.count(1)
ROOT = Path(__file__).resolve().parent.parent


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "expects_log(text): this test provokes log lines that contain the text")


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real data, which is not part of the project; the test is skipped where it is absent."""
    folder = Path(os.environ.get("RHEA_TEST_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("no real data: set RHEA_TEST_DATA to its folder")
    return folder


@pytest.fixture(scope="session")
def capital() -> Path:
    """The pack of the Capital as it is committed."""
    return ROOT / "maps" / "capital-2147"


@pytest.fixture(scope="session")
def capital_city(capital: Path) -> City:
    """The Capital of the committed pack, read once; nothing of a City may be changed."""
    from viewer.packs.read import read

    return read([capital]).city


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """A test may speak any language; the next one begins in English."""
    yield
    if tongue.spoken().code != "en":
        tongue.speak("en")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, state and caches go to a fresh folder, so no test sees another's or the person's own."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture(autouse=True, scope="session")
def collection_in_the_main_thread() -> Iterator[None]:
    """The cyclic collector destroys QObjects in whichever thread it runs: here it only runs between tests."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True, scope="session")
def filled_layouts_are_refused() -> Iterator[None]:
    """In every test that has widgets; the rule and its reason are in `tests.nesting`."""
    if "PySide6.QtWidgets" not in sys.modules:
        yield
        return
    from tests.nesting import filled_layouts_refused

    with filled_layouts_refused():
        yield


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails a test that leaves a top-level window or writes a log line of warning or worse that it did not announce."""
    yield
    expected = [mark.args[0] for mark in request.node.iter_markers("expects_log")]
    lines = [
        record.getMessage()
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
    ]
    surprises = [line for line in lines if not any(text in line for text in expected)]
    assert not surprises, f"unexpected log lines: {surprises}"
    left = _windows_left() if "PySide6.QtWidgets" in sys.modules else []
    assert not left, f"windows left behind: {left}"
    collect_now_and_then()


def collect_now_and_then() -> None:
    """A full collection takes a good part of a second where many libraries are loaded: one for a few dozen tests."""
    if next(_tests) % TESTS_A_COLLECTION == 0:
        gc.collect()


def _windows_left() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if QApplication.topLevelWidgets():
        gc.collect()  # what only the collector can free is not left behind
    left = QApplication.topLevelWidgets()
    names = [f"{type(widget).__name__} {widget.objectName()}".strip() for widget in left]
    for widget in left:
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return names


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform knows no size hints and says so for every window; that is no fault of the window."""
    for item in items:
        if item.path.parent.name in {"app", "ui"}:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
