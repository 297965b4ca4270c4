"""What the loader process may do: its environment, memory, time, no network. The one home of POSIX-only modules.

Where such a module is missing the process runs without that limit; `enforce` says which ones hold.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import ModuleType

try:
    import resource
except ImportError:  # not POSIX
    resource = None

DRIVERS = ("ESRI Shapefile", "FlatGeobuf", "GPKG", "GeoJSON", "GeoJSONSeq", "MEM")  # all that GDAL may open with
SKIPPED = """
ADBC AIVector AVCBin AVCE00 AmigoCloud CSV CSW Carto DGN DXF EDIGEO EEDA EEDAI ESRIJSON Elasticsearch GDALG GML
GPSBabel GPX GTFS GeoRSS HTTP Idrisi JML JSONFG KML KMLSUPEROVERLAY LIBKML LVBAG MBTiles MVT MapML MiraMonVector NGW
 OAPIF ODS OGCAPI OGR_GMT OGR_PDS OGR_VRT OSM OpenFileGDB PCIDSK PDF PDS4 PGDUMP PLSCENES PMTiles
 S57 SQLite SXF Selafin TopoJSON VDV VFK VICAR VRT WAsP WFS WMS WMTS WCS XLSX GTI STACIT STACTA
DERIVED GTiff COG PNG JPEG
""".split()
SKIPPED_WITH_SPACE = ("MapInfo File",)
FOREIGN = ("GDAL_", "OGR_", "CPL_", "PROJ_", "PYTHON", "QT_PLUGIN", "SHAPE_", "CURL_", "AWS_", "GOOGLE_")

GIB = 1024**3
STALL_S = 10.0  # without progress
MOST_READERS = 4  # as many as GDAL takes by itself


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one job may take. Zero is without limit."""

    memory_bytes: int = 0  # of address space
    stall_s: float = STALL_S  # without any progress
    total_s: float = 0.0
    cells: int = 0  # rows x columns
    pixels: int = 250_000_000
    unpacked_bytes: int = GIB  # of an archive
    unpacked_ratio: float = 100.0


def for_person() -> Limits:
    """For files that the person at the machine opens: three quarters of its memory, and any time while it goes on."""
    total, available = _memory()
    return Limits(int(total * 0.75), cells=max(20_000_000, int(available * 0.75) // 24))


def _memory() -> tuple[int, int]:
    """Bytes of memory in all and free; a modest guess where nobody knows."""
    ps = _psutil()
    if ps is None:
        return 8 * GIB, 4 * GIB
    memory = ps.virtual_memory()
    return memory.total, memory.available


def _psutil() -> ModuleType | None:
    try:
        import psutil
    except ImportError:  # it has POSIX-only parts of its own
        return None
    return psutil


def resident_bytes(pid: int) -> int:
    """The memory that a process holds, 0 where that is not known."""
    return _ask(pid, lambda process: process.memory_info().rss, 0)


def bytes_read(pid: int) -> int:
    """Bytes that a process has read so far, -1 where that is not known."""
    return _ask(pid, lambda process: process.io_counters().read_chars, -1)


def alive(pid: int) -> bool:
    """True if there is, or may be, a process of this number."""
    ps = _psutil()
    return True if ps is None else bool(ps.pid_exists(pid))


def _ask(pid: int, question: Callable[..., int], unknown: int) -> int:
    ps = _psutil()
    if ps is None:
        return unknown
    try:
        return int(question(ps.Process(pid)))
    except (ps.Error, AttributeError, OSError):
        return unknown


def for_outside() -> Limits:
    """For packs that nobody at the machine has looked at."""
    return Limits(2 * GIB, total_s=10.0, cells=20_000_000)


def environment(base: Mapping[str, str]) -> dict[str, str]:
    """`base` without anything that steers GDAL, PROJ or Python from outside, and with what keeps them indoors.

    It must be in place before GDAL is loaded: later changes have no effect on its list of drivers.
    """
    kept = {name: value for name, value in base.items() if not name.upper().startswith(FOREIGN)}
    return kept | {
        "GDAL_SKIP": ",".join((*SKIPPED, *SKIPPED_WITH_SPACE)),
        "GDAL_CONFIG_FILE": "",
        "GDAL_DRIVER_PATH": "disable",
        "GDAL_PAM_ENABLED": "NO",
        "GDAL_VRT_ENABLE_PYTHON": "NO",
        "GDAL_NUM_THREADS": "1",
        "OGR_GPKG_NUM_THREADS": str(_readers()),
        "GDAL_CACHEMAX": "128",
        "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".rhea-none",
        "OGR_SQLITE_JOURNAL": "DELETE",
        "OGR_GEOJSON_MAX_OBJ_SIZE": "0",  # the address space is the limit
        "PROJ_NETWORK": "OFF",
        "ARROW_DEFAULT_MEMORY_POOL": "system",
        "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",  # fresh memory in large pages: half the time of a large file
        "MALLOC_MMAP_THRESHOLD_": str(32 << 20),
        "MALLOC_TRIM_THRESHOLD_": str(256 << 20),
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }


def _readers() -> int:
    """Threads that read a GeoPackage: one core is left to decode what is read, another to sum the file up."""
    return max(1, min(MOST_READERS, (os.cpu_count() or 1) - 2))


def enforce(memory_bytes: int) -> bool:
    """Limits this process's address space; True if the limit holds, False where the system has no such thing."""
    if resource is None:
        return False
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    soft = memory_bytes or resource.RLIM_INFINITY
    if hard != resource.RLIM_INFINITY and (soft == resource.RLIM_INFINITY or soft > hard):
        soft = hard
    try:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ValueError, OSError):
        return False
    return True


def leave_network() -> bool:
    """Moves this process, while it has one thread, into an empty network; True if that worked (Linux).

    Everywhere else, and in addition, Python's own sockets and child processes are refused from now on.
    """
    sys.addaudithook(_refuse)
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    new_user, new_net = 0x10000000, 0x40000000
    with contextlib.suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None, use_errno=True)
        return libc.unshare(new_net) == 0 or libc.unshare(new_user | new_net) == 0
    return False


def _refuse(event: str, args: tuple) -> None:
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec"):
        raise PermissionError(f"the loader process does not do {event}")


def open_handles() -> int:
    """How many files this process holds open, -1 where that cannot be counted."""
    with contextlib.suppress(OSError):
        return len(os.listdir("/proc/self/fd"))
    return -1
