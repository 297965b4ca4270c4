"""Draws the city with deck.gl in a headless Chromium with software drawing, and gives its figures.

The page and its data are served on the loopback address; the page posts its figures back and the browser is ended.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tarfile
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np

from tests.bench.peers.work import PeerFailed, Work

DECK = "deck.gl@9.4.0"
HERE = Path(__file__).resolve().parent
PATIENCE_S = 1200  # a million polygons took 3 minutes on a quiet machine; a busy one may need several times as long
ANTIALIAS = False
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)


def measured(work: Work) -> dict[str, object]:
    """Figures of deck.gl on the city; PeerFailed says what went wrong."""
    with tempfile.TemporaryDirectory(prefix="rhea-deckgl-") as name:
        folder = Path(name)
        files = {"page.html": (HERE / "page.html").read_bytes(), "page.js": (HERE / "page.js").read_bytes()}
        files |= {"deck.js": _library(folder)} | _arrays(work)
        figures = _browsed(files, folder)
    if "error" in figures:
        raise PeerFailed(f"deck.gl: {figures['error']}")
    return figures | {"browser": _said("chromium", "--version").strip()}


def _library(folder: Path) -> bytes:
    """The bundle that the package ships, fetched into the temporary folder."""
    packed = _said("npm", "pack", "--silent", DECK, cwd=folder).split()[-1]
    with tarfile.open(folder / packed) as archive:
        member = archive.extractfile("package/dist.min.js")
        if member is None:
            raise PeerFailed(f"{DECK} has no bundle")
        return member.read()


def _arrays(work: Work) -> dict[str, bytes]:
    """Shells of all parts as binary attributes, in metres from the middle of the city; holes are left out."""
    import pyogrio
    import shapely

    _, _, wkb, _ = pyogrio.raw.read(work.file, layer=work.layer, columns=[])
    shells = shapely.get_exterior_ring(shapely.get_parts(shapely.from_wkb(wkb)))
    xy = shapely.get_coordinates(shells)
    starts = np.concatenate(([0], np.cumsum(shapely.get_num_coordinates(shells))))
    low, high = xy.min(axis=0), xy.max(axis=0)
    told = {
        "size_px": work.size_px,
        "antialias": ANTIALIAS,
        "frames": work.frames,
        "extent": (high - low).tolist(),
        "picture": work.pictures is not None,
    }
    return {
        "work.json": json.dumps(told).encode(),
        "positions.f32": (xy - (low + high) / 2).astype(np.float32).tobytes(),
        "starts.u32": starts.astype(np.uint32).tobytes(),
    }


def _browsed(files: dict[str, bytes], folder: Path) -> dict[str, object]:
    """What the page posted when it was done."""
    posted: list[dict[str, object]] = []
    done = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = files.get(self.path.lstrip("/"))
            self.send_response(404 if body is None else 200)
            kinds = {"html": "text/html", "js": "text/javascript", "json": "application/json"}
            self.send_header("Content-Type", kinds.get(self.path.rpartition(".")[2], "application/octet-stream"))
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def do_POST(self) -> None:
            posted.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()
            done.set()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/page.html"
    profile = folder / "profile"
    command = [shutil.which("chromium"), *FLAGS, f"--user-data-dir={profile}", "--window-size=1920,1080"]
    with (folder / "browser.log").open("w+b") as log:
        browser = subprocess.Popen([*command, "--remote-debugging-port=0", address], stdout=log, stderr=log)
        try:
            if not done.wait(PATIENCE_S):
                log.seek(0)
                raise PeerFailed(f"deck.gl: no answer in {PATIENCE_S} s: {log.read()[-400:].decode(errors='replace')}")
        finally:
            browser.terminate()
            browser.wait(20)
            server.shutdown()
            server.server_close()
    return posted[0]


def _said(*command: str, cwd: Path | None = None) -> str:
    environment = os.environ | {"npm_config_loglevel": "silent"}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=PATIENCE_S)
    if done.returncode:
        raise PeerFailed(f"{command[0]}: {(done.stderr or done.stdout).strip()[-300:]}")
    return done.stdout
