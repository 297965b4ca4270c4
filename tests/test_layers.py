"""The house: which room may import which, and where Qt may be spoken."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
VIEWER = ROOT / "viewer"
SHELVES = (
    {"errors", "tongue"},
    {"geometry"},
    {"engine", "model"},
    {"packs", "analysis", "scene"},
    {"overlays", "render"},
    {"ui"},
    {"app"},
)
QT_ROOMS = {"render", "ui", "app"}
FILES = sorted(VIEWER.rglob("*.py"))
POSIX_ONLY = ("fcntl", "resource", "pwd", "grp", "termios")
POSIX_ROOM = VIEWER / "packs" / "limits.py"
FORBIDDEN = ("pickle", "shelve", "marshal", "QSettings", "readConfigFile", "allow_pickle=True", ".buffer(0)", "eval(")

HEAVY = {"numba", "pyogrio", "pyarrow", "pyproj", "scipy", "tifffile", "exactextract", "contourpy", "geoarrow"}


def shelf(room: str) -> int:
    return next(number for number, rooms in enumerate(SHELVES) if room in rooms)


def room_of(path: Path) -> str:
    return path.relative_to(VIEWER).with_suffix("").parts[0]


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Every module that a file imports, those inside functions too, with the line."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            yield node.module or "", node.lineno
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def rooms_imported(path: Path) -> set[str]:
    modules = (name.split(".") for name, _ in imports(path))
    return {parts[1] for parts in modules if parts[0] == "viewer" and len(parts) > 1} & set().union(*SHELVES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(VIEWER)))
def test_a_file_imports_only_its_own_room_and_shelves_further_left(path: Path):
    room = room_of(path)
    if room in {"__init__", "__main__"}:
        return
    wrong = {other for other in rooms_imported(path) if other != room and shelf(other) >= shelf(room)}
    assert not wrong, f"{room} may not import {sorted(wrong)}"


def test_files_do_not_import_each_other_in_a_circle():
    """Imports inside functions count too; those for type checkers alone do not."""
    known = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in FILES}
    sorter = TopologicalSorter()
    for name, path in known.items():
        sorter.add(name, *(module for module in _imported_at_work(path) if module in known and module != name))
    try:
        sorter.prepare()
    except CycleError as error:
        pytest.fail(f"a circle: {' <- '.join(error.args[1])}")


def _imported_at_work(path: Path) -> set[str]:
    """The modules that a file imports; of `from package import name` the package only where name is no module."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            modules = {name for name in names if (ROOT / name.replace(".", "/")).with_suffix(".py").is_file()}
            found |= modules if modules == names else modules | {node.module or ""}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(VIEWER)))
def test_qt_is_spoken_only_in_render_ui_and_app(path: Path):
    if room_of(path) in QT_ROOMS:
        return
    spoken = [f"line {line}" for name, line in imports(path) if name.split(".")[0] in {"PySide6", "pyqtgraph"}]
    assert not spoken


def test_posix_only_modules_are_imported_in_one_guarded_place():
    users = {path for path in FILES for name, _ in imports(path) if name.split(".")[0] in POSIX_ONLY}
    assert users <= {POSIX_ROOM}


@pytest.mark.parametrize("word", FORBIDDEN)
def test_what_executes_or_destroys_is_not_used(word: str):
    users = [str(path.relative_to(ROOT)) for path in FILES if word in _code(path)]
    assert not users


def _code(path: Path) -> str:
    """The file without its docstrings and comments: prose may warn of what code may not do."""
    return ast.unparse(_without_docstrings(ast.parse(path.read_text("utf-8"))))


def _without_docstrings(tree: ast.AST) -> ast.AST:
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if (
            isinstance(body, list)
            and body
            and isinstance(body[0], ast.Expr)
            and isinstance(body[0].value, ast.Constant)
        ):
            body[0].value.value = ""
    return tree


def run_python(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_rooms_without_qt_import_where_qt_is_blocked():
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in FILES
        if room_of(path) not in QT_ROOMS | {"__main__"}
    ]
    run_python(
        "import sys, importlib\n"
        "sys.modules['PySide6'] = sys.modules['pyqtgraph'] = None\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
    )


def test_the_program_imports_where_posix_modules_are_blocked():
    modules = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in FILES if path.name != "__main__.py"]
    run_python(
        "import sys, importlib\n"
        "sys.modules['fcntl'] = sys.modules['resource'] = None\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
    )


def test_importing_the_package_loads_nothing_heavy():
    loaded = run_python("import sys, viewer; print(*sorted(m.split('.')[0] for m in sys.modules))").split()
    assert not {"PySide6", "numpy", "shapely"} & set(loaded)


def test_the_window_is_imported_without_the_libraries_that_wait_for_their_first_use():
    loaded = set(run_python("import sys, viewer.app.main; print(*{m.split('.')[0] for m in sys.modules})").split())
    assert not (HEAVY | {"pyqtgraph"}) & loaded


def test_a_desk_is_made_without_the_libraries_that_wait_for_their_first_use():
    code = (
        "from viewer.app.main import application, made_desk\n"
        "from viewer.app.settings import Settings\n"
        "app = application()\n"
        "desk = made_desk(app, Settings())\n"
        "desk.window.show(); app.processEvents()\n"
        "desk.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=100,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    lines = (line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:"))
    loaded = {name.partition(".")[0] for name in lines}
    assert {"PySide6", "numpy", "pyqtgraph"} <= loaded  # the time strip is a chart: it comes with the desk
    assert not HEAVY & loaded
