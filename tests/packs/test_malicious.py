"""Packs from strangers: forty ways to lead a reader out of the folder or over its budget, none of which is accepted."""

from __future__ import annotations

import hashlib
import os
import socket
import unicodedata
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.errors import PackError
from viewer.packs import pack as pack_module
from viewer.packs import paths
from viewer.packs.pack import load_pack
from viewer.packs.writing import csv_bytes, geojson_bytes, geotiff_bytes, manifest_bytes, write_pack

SECRET = b"id,waste\na,1\nb,2\n"


def content() -> tuple[dict, dict[str, bytes]]:
    """A manifest and its files: two squares, one table, one field."""
    manifest = {
        "format": 1, "name": "tiny", "title": "Tiny", "crs": "local",
        "region_sets": [{"name": "squares", "file": "squares.geojson", "id": "id"}],
        "tables": [{"name": "waste", "file": "tables/waste.csv", "of": "squares", "key": "id",
                    "columns": [{"name": "waste", "unit": "t", "kind": "extensive"}]}],
        "fields": [{"name": "dust", "file": "dust.tif"}],
    }  # fmt: skip
    boxes = [(shapely.box(i, 0, i + 1, 1), {"id": name}) for i, name in enumerate("ab")]
    files = {
        "squares.geojson": geojson_bytes(boxes),
        "tables/waste.csv": csv_bytes(["id", "waste"], [["a", 1.0], ["b", 2.0]]),
        "dust.tif": geotiff_bytes(np.ones((2, 2)), x0=0, y0=1, dx=1, dy=1),
    }
    return manifest, files


def put(root: Path, manifest: dict, files: dict[str, bytes]) -> None:
    """Writes a pack without any check, its hashes right."""
    root.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)
    (root / "pack.toml").write_bytes(manifest_bytes(manifest, files))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A good pack; beside it, outside, lies a file that no pack may read."""
    (tmp_path / "secret.csv").write_bytes(SECRET)
    put(tmp_path / "tiny", *content())
    return tmp_path / "tiny"


def named(name: str, data: bytes = SECRET) -> Callable[[Path], None]:
    """The table lies at `name`, as the manifest says, and its hash is right."""

    def attack(root: Path) -> None:
        manifest, files = content()
        manifest["tables"][0]["file"] = name
        text = manifest_bytes(manifest, {**files, name: data})
        (root / "pack.toml").write_bytes(text)
        try:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            if not (root / name).exists():
                (root / name).write_bytes(data)
        except (OSError, ValueError):
            pass  # the name alone must be refused

    return attack


def with_file(name: str, data: bytes) -> Callable[[Path], None]:
    """One data file is something else, and its hash is right."""

    def attack(root: Path) -> None:
        manifest, files = content()
        put(root, manifest, {**files, name: data})

    return attack


def with_manifest(change: Callable[[dict], None]) -> Callable[[Path], None]:
    def attack(root: Path) -> None:
        manifest, files = content()
        change(manifest)
        put(root, manifest, files)

    return attack


def linked(root: Path) -> None:
    (root / "tables/waste.csv").unlink()
    (root / "tables/waste.csv").symlink_to(root.parent / "secret.csv")


def linked_folder(root: Path) -> None:
    (root.parent / "tables").mkdir()
    (root / "tables/waste.csv").rename(root.parent / "tables/waste.csv")
    (root / "tables").rmdir()
    (root / "tables").symlink_to(root.parent / "tables")


def linked_inside(root: Path) -> None:
    (root / "other.csv").symlink_to("tables/waste.csv")


def linked_manifest(root: Path) -> None:
    (root / "pack.toml").rename(root.parent / "pack.toml")
    (root / "pack.toml").symlink_to(root.parent / "pack.toml")


def dangling(root: Path) -> None:
    (root / "readme.md").symlink_to("nowhere")


def hard_linked(root: Path) -> None:
    (root / "tables/waste.csv").unlink()
    os.link(root.parent / "secret.csv", root / "tables/waste.csv")


def pipe(root: Path) -> None:
    os.mkfifo(root / "extra.csv")


def pipe_in_place(root: Path) -> None:
    (root / "tables/waste.csv").unlink()
    os.mkfifo(root / "tables/waste.csv")


def unix_socket(root: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        folder = os.getcwd()
        os.chdir(root)  # the whole path may be too long for a socket
        try:
            made.bind("s.csv")
        finally:
            os.chdir(folder)


def extra(name: str, data: bytes = b"x") -> Callable[[Path], None]:
    def attack(root: Path) -> None:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)

    return attack


def case_twins(root: Path) -> None:
    (root / "Tables").mkdir()
    (root / "Tables/waste.csv").write_bytes(SECRET)


def unicode_twins(root: Path) -> None:
    for form in ("NFC", "NFD"):
        (root / (unicodedata.normalize(form, "é") + ".csv")).write_bytes(SECRET)


def many(root: Path) -> None:
    for number in range(paths.MOST_ENTRIES + 1):
        (root / f"f{number}.csv").touch()


def deep(root: Path) -> None:
    (root / "/".join("abcdef")).mkdir(parents=True)


def changed(root: Path) -> None:
    (root / "tables/waste.csv").write_bytes(SECRET)


def lost(root: Path) -> None:
    (root / "dust.tif").unlink()


def folder_for_file(root: Path) -> None:
    (root / "tables/waste.csv").unlink()
    (root / "tables/waste.csv").mkdir()


def long_manifest(root: Path) -> None:
    with (root / "pack.toml").open("ab") as file:
        file.write(b"\n#" + b"x" * paths.LARGEST_MANIFEST)


def sparse(root: Path) -> None:
    with (root / "huge.csv").open("wb") as file:
        file.truncate(paths.LARGEST_FILE + 1)


def sparse_manifest_hash(root: Path) -> None:
    """Many sparse files within the budget of one, over that of the pack."""
    for number in range(3):
        with (root / f"huge{number}.csv").open("wb") as file:
            file.truncate(paths.LARGEST_FILE - 1)


def bomb() -> bytes:
    """A small TIFF that says it has 400,000 x 400,000 pixels."""
    data = bytearray(geotiff_bytes(np.ones((2, 2)), x0=0, y0=1, dx=1, dy=1))
    for tag in (b"\x00\x01\x04\x00", b"\x00\x01\x03\x00", b"\x01\x01\x04\x00", b"\x01\x01\x03\x00"):
        at = data.find(tag)
        if at >= 0:
            data[at + 2 : at + 12] = b"\x04\x00\x01\x00\x00\x00" + (400_000).to_bytes(4, "little")
    return bytes(data)


VRT = b"<OGRVRTDataSource><OGRVRTLayer name='x'><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer>"
ATTACKS: dict[str, Callable[[Path], None]] = {
    "parent": named("../secret.csv"),
    "parent inside": named("tables/../../secret.csv"),
    "absolute": named("/etc/passwd.csv"),
    "drive": named("c:/secret.csv"),
    "unc": named("\\\\host\\share\\x.csv"),
    "url": named("http://127.0.0.1/x.csv"),
    "vsi": named("/vsicurl/http/x.csv"),
    "device": named("con.csv"),
    "device with two endings": named("aux.tar.csv"),
    "device folder": named("nul/x.csv"),
    "trailing dot": named("tables./waste.csv"),
    "hidden": named(".waste.csv"),
    "upper case": named("Waste.csv"),
    "blank": named("waste .csv"),
    "nul byte": named("waste\0.csv"),
    "newline": named("waste\n.csv"),
    "stream": named("waste.csv:hidden"),
    "long": named("a" * 130 + ".csv"),
    "too deep": named("a/b/c/d/e/f/waste.csv"),
    "unknown ending": named("waste.svg"),
    "symbolic link": linked,
    "linked folder": linked_folder,
    "link inside": linked_inside,
    "linked manifest": linked_manifest,
    "dangling link": dangling,
    "hard link": hard_linked,
    "pipe": pipe,
    "pipe in place of a file": pipe_in_place,
    "socket": unix_socket,
    "folder in place of a file": folder_for_file,
    "case twins": case_twins,
    "unicode twins": unicode_twins,
    "many entries": many,
    "deep folders": deep,
    "svg beside": extra("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "html beside": extra("index.html"),
    "code beside": extra("setup.py"),
    "library beside": extra("libduckdb.so"),
    "side file beside": extra("dust.tif.aux.xml", b"<PAMDataset/>"),
    "style beside": extra("theme.qss"),
    "archive beside": extra("more.zip", b"PK\x03\x04"),
    "changed after hashing": changed,
    "file is lost": lost,
    "long manifest": long_manifest,
    "huge file": sparse,
    "huge pack": sparse_manifest_hash,
    "vrt as geojson": with_file("squares.geojson", VRT),
    "vrt as csv": with_file("tables/waste.csv", VRT),
    "raster vrt as tif": with_file("dust.tif", b"<VRTDataset rasterXSize='1' rasterYSize='1'/>"),
    "nan in geojson": with_file("squares.geojson", b'{"type":"FeatureCollection","features":[NaN]}'),
    "nested geojson": with_file("squares.geojson", b'{"type":' + b"[" * 200_000),
    "gdal pipeline as geojson": with_file("squares.geojson", b'{"type":"gdal_streamed_alg","command_line":"x"}'),
    "binary csv": with_file("tables/waste.csv", b"id,waste\0\na,1\n"),
    "unknown field with code": with_manifest(lambda m: m.update(on_load="import os")),
    "style in manifest": with_manifest(lambda m: m.update(style="* { image: url(/etc/passwd) }")),
    "ansi in a title": with_manifest(lambda m: m.update(title="\x1b[2Jtiny")),
    "huge title": with_manifest(lambda m: m.update(title="x" * 300_000)),
    "unknown crs": with_manifest(lambda m: m.update(crs="+init=/etc/passwd")),
}


def test_the_pack_that_all_attacks_start_from_is_good(root: Path) -> None:
    reading = load_pack(root)
    assert reading.problems == ()
    np.testing.assert_array_equal(reading.city.base.columns["waste"].values, [1.0, 2.0])


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_no_malicious_pack_is_accepted(root: Path, attack: Callable[[Path], None]) -> None:
    attack(root)
    with pytest.raises(PackError) as caught:
        load_pack(root)
    assert any(problem.severity == "error" for problem in caught.value.problems)
    assert all(len(problem.sentence()) < 3000 and problem.sentence().isprintable() for problem in caught.value.problems)


@pytest.mark.expects_log("incorrect Strip")  # of tifffile, about the made-up size
def test_a_picture_larger_than_the_budget_is_never_decoded(root: Path) -> None:
    manifest, files = content()
    put(root, manifest, {**files, "dust.tif": bomb()})
    reading = load_pack(root)
    assert reading.city.fields == ()
    assert any("pixels" in problem.found for problem in reading.problems)


def test_no_file_is_opened_before_all_hashes_are_right(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changed(root)

    def opened(*_args: object) -> None:
        raise AssertionError("a data file was opened")

    monkeypatch.setattr(pack_module.pack_shapes, "load", opened)
    with pytest.raises(PackError, match="changed after the pack was made"):
        load_pack(root)


def test_a_path_that_leaves_the_pack_is_never_written(tmp_path: Path) -> None:
    manifest, files = content()
    with pytest.raises(PackError):
        write_pack(tmp_path / "in" / "tiny", manifest, {**files, "../out.csv": b""})
    assert list(tmp_path.rglob("*.csv")) == []


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="aA0_-./\\:~ \n\0é…cno", max_size=20))
def test_only_plain_names_inside_the_folder_are_opened(root: Path, name: str) -> None:
    try:
        path = paths.pack_file(root, name)
    except (ValueError, OSError):
        return
    assert path.resolve().is_relative_to(root.resolve()) and not path.is_symlink()


def test_a_hash_covers_every_byte_of_a_file(root: Path) -> None:
    reading = load_pack(root)
    for name, digest in reading.city.sha256.items():
        assert hashlib.sha256((root / name).read_bytes()).hexdigest() == digest


def test_geojson_larger_than_its_budget_is_not_parsed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack_module.pack_shapes, "LARGEST_GEOJSON", 100)
    with pytest.raises(PackError, match="100 at most"):
        load_pack(root)


def test_a_series_larger_than_its_budget_is_not_laid_out(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    manifest, files = content()
    manifest["clock"] = {"start": "2000", "step": "day", "count": 100_000}
    manifest["series"] = [{"name": "s", "file": "s.csv", "of": "squares", "key": "id", "step": "day",
                           "values": [{"name": "v"}]}]  # fmt: skip
    put(root, manifest, {**files, "s.csv": b"id,day,v\na,5,1\n"})
    assert load_pack(root).city.series[0].values.shape == (100_000, 2)
    monkeypatch.setattr(pack_module.pack_flows, "MAX_CELLS", 199_999)
    reading = load_pack(root)
    assert reading.city.series == () and any("200,000 cells" in problem.found for problem in reading.problems)
