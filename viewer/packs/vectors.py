"""Vector layers through GDAL: GeoPackage, GeoJSON, Shapefile, FlatGeobuf. Only to be called in the loader process."""

from __future__ import annotations

import logging
import warnings
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.errors import PackError, Problem, clip
from viewer.packs.diagnosis import explain, plain
from viewer.packs.layers import Layer, Report, refuse_cells, silent, tell
from viewer.packs.limits import DRIVERS, Limits
from viewer.packs.shapes import Gatherer

if TYPE_CHECKING:
    import pyarrow as pa

BATCH_ROWS = 4_096  # small enough to stay in the processor's caches until it is decoded
AHEAD = 4  # batches that are read and not yet decoded
TOLD_ROWS = 16_384  # between two reports
OWNED = 16  # batches whose columns are put together: GDAL keeps all of a batch while one column of it is used
MOST_SAID = 5  # of GDAL's own warnings
_POLYGONAL = ("Polygon", "MultiPolygon", "CurvePolygon", "MultiSurface")
_SQLITE = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Offer:
    """A layer that a file offers: its name, its declared geometry ("" a plain table), and whether it is a view."""

    name: str
    geometry: str
    view: bool = False


def offers(path: Path) -> tuple[Offer, ...]:
    """The layers of a file in its order; PackError when GDAL cannot open it."""
    with _plainly(path):
        found = _gdal().list_layers(path)
    views = _views(path)
    return tuple(Offer(str(name), str(kind or ""), str(name) in views) for name, kind in found)


def choose(path: Path, layer: str | None) -> tuple[str, list[Problem]]:
    """The layer to read: the one asked for, else the first with polygons, else the first with any geometry.

    The others are listed in a Problem. Views are listed and never chosen unasked: they may run for ever.
    """
    every = offers(path)
    names = [offer.name for offer in every]
    if layer is not None:
        if layer in names:
            return layer, []
        raise PackError([Problem(f"there is no layer {layer!r}", f"one of {_list(names)}", file=path.name)])
    spatial = [offer for offer in every if offer.geometry and not offer.view]
    polygonal = [offer for offer in spatial if offer.geometry.removesuffix(" Z").split(" ")[-1] in _POLYGONAL]
    best = next(iter(polygonal or spatial), None)
    if best is None:
        hint = f"views can be read by name: {_list([o.name for o in every if o.view])}" if _views(path) else ""
        raise PackError([Problem("no layer has geometry", "a layer with geometry", hint, path.name)])
    others = [_described(offer) for offer in every if offer.name != best.name]
    if not others:
        return best.name, []
    hint = f"other layers are read with --layer: {_list(others)}"
    return best.name, [
        Problem(f"{len(every)} layers; this one is read", "", hint, path.name, best.name, severity="info")
    ]


def read_vector(
    path: Path,
    *,
    layer: str | None = None,
    limits: Limits = Limits(),  # noqa: B008  frozen
    report: Report = silent,
    postpone: bool = False,
    encoding: str | None = None,
    folder: Path | None = None,
    **open_options: str,
) -> Layer:
    """One layer of a file that GDAL reads. Every row is in the result, with its geometry or with the reason why not.

    postpone: a large layer may come back with regions whose validity is not examined yet. folder: as of a Gatherer.
    open_options: of the GDAL driver. PackError when the file cannot be opened or is over budget.
    """
    name, problems = choose(path, layer)
    gdal = _gdal()
    with _plainly(path) as said:
        count = _rows(gdal, path, name, limits)
        gatherer, table = Gatherer(count, postpone=postpone, folder=folder), _Table()
        options = {"batch_size": BATCH_ROWS, "datetime_as_string": True, "use_pyarrow": True, "encoding": encoding}
        with gdal.open_arrow(path, layer=name, **options, **open_options) as (meta, reader):
            done, geometry = 0, meta["geometry_name"] or "wkb_geometry"
            with _decoding(gatherer) as decode:
                for batch in reader:
                    decode(_wkb(batch, geometry))
                    table.add(batch.drop_columns([geometry]) if geometry in batch.schema.names else batch)
                    done += batch.num_rows
                    if done % TOLD_ROWS < batch.num_rows or done == count:
                        tell(report, done / count if count > 0 else -1.0, f"{done:,} features")
            columns = table.whole() or _empty(reader.schema, geometry)
    problems += [
        Problem(clip(plain(text)), file=path.name, layer=name, severity="warning")
        for text in dict.fromkeys(said[:MOST_SAID])
    ]
    if 0 <= done < count:
        problems.append(Problem(f"{done} of {count} features could be read", f"{count} features", file=path.name))
    return Layer(path.name, name, gatherer.finish(), columns, str(meta["crs"] or ""), tuple(problems))


@contextmanager
def _decoding(gatherer: Gatherer) -> Iterator[Callable[[pa.Array], None]]:
    """Takes columns of geometries, which a thread decodes in their order while GDAL reads on; done at the end.

    What goes wrong in the thread is raised here.
    """
    waiting: deque[Future[None]] = deque()

    def decode(column: pa.Array) -> None:
        waiting.append(thread.submit(gatherer.add_arrow, column))
        if len(waiting) > AHEAD:
            waiting.popleft().result()

    with ThreadPoolExecutor(1, "rhea-shapes") as thread:
        yield decode
        while waiting:
            waiting.popleft().result()


def _rows(gdal, path: Path, name: str, limits: Limits) -> int:
    info = gdal.read_info(path, layer=name, force_feature_count=not _views(path))
    count = int(info["features"])
    refuse_cells(path, count, len(info["fields"]) + 1, limits.cells)
    return count


def _wkb(batch, geometry: str):
    import pyarrow as pa

    if geometry not in batch.schema.names:
        return pa.nulls(batch.num_rows, pa.binary())
    column = batch.column(geometry)
    return getattr(column, "storage", column)


class _Table:
    """Batches of columns, put together now and then so that nothing of what they came with is kept."""

    def __init__(self) -> None:
        self._batches: list[pa.RecordBatch] = []
        self._owned: list[pa.Table] = []

    def add(self, batch: pa.RecordBatch) -> None:
        self._batches.append(batch)
        if len(self._batches) == OWNED:
            self._put_together()

    def whole(self) -> pa.Table | None:
        """All rows, None where no batch came."""
        import pyarrow as pa

        self._put_together()
        return pa.concat_tables(self._owned) if self._owned else None

    def _put_together(self) -> None:
        import pyarrow as pa

        if self._batches:
            self._owned.append(pa.Table.from_batches(self._batches).combine_chunks())
            self._batches.clear()


def _empty(schema: pa.Schema, geometry: str) -> pa.Table:
    place = schema.get_field_index(geometry)
    return (schema.remove(place) if place >= 0 else schema).empty_table()


def _gdal():
    """pyogrio, if its GDAL obeys the list of drivers; that list is read from the environment when GDAL is loaded."""
    import pyogrio

    loose = set(pyogrio.list_drivers()) - set(DRIVERS)
    if loose:
        found = f"GDAL was loaded with {len(loose)} drivers that are not allowed, such as {min(loose)}"
        raise PackError([Problem(found, hint="files are read in the loader process only")])
    return pyogrio


def _views(path: Path) -> frozenset[str]:
    """Names of the views of a GeoPackage, found without running them."""
    with path.open("rb") as file:
        if file.read(len(_SQLITE)) != _SQLITE:
            return frozenset()
    import sqlite3
    from contextlib import closing

    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as db:
            return frozenset(str(name) for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'view'"))
    except sqlite3.Error:
        return frozenset()


class _Listener(logging.Handler):
    """Collects what GDAL says through pyogrio's logger."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


@contextmanager
def _plainly(path: Path) -> Iterator[list[str]]:
    """Turns every way in which GDAL and Arrow fail into a PackError in plain words; gives what they warned of."""
    import pyarrow as pa
    from pyogrio.errors import DataSourceError

    listener, log = _Listener(), logging.getLogger("pyogrio")
    before = log.propagate
    log.addHandler(listener)
    log.propagate = False
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield listener.said
            listener.said += [str(warning.message) for warning in caught]
    except (DataSourceError, pa.ArrowException, ValueError, LookupError, OSError, RuntimeError) as error:
        raise PackError([explain(path, f"{error}")]) from error
    except NameError as error:  # pyogrio trips over a coordinate system that GDAL cannot write down
        problem = Problem(
            "its coordinate system cannot be understood", hint="name it with --crs EPSG:n", file=path.name, field="crs"
        )
        raise PackError([problem]) from error
    finally:
        log.removeHandler(listener)
        log.propagate = before


def _described(offer: Offer) -> str:
    return f"{offer.name} ({'view' if offer.view else offer.geometry or 'table'})"


def _list(names: list[str], most: int = 12) -> str:
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")
