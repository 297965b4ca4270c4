"""Draws the city in QGIS and prints one JSON object of figures.

Runs in the Python that Debian's python3-qgis belongs to. Argument: a JSON file with file, layer, columns (one or two of
name, low, high), size_px, frames and slow_frames. What a person's QGIS does is left at its defaults: anti-aliasing,
simplification to the pixel, a parallel job.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsRendererRange,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

CLASSES = 5
GROUND = QColor(7, 13, 27)
EDGE = "49,81,127,120"  # as Rhea's outlines in its bench
WIDTH_MM = "0.26"  # what QGIS gives a new layer; at 96 dots to the inch one pixel, as Rhea draws
HAIRLINE = "0"  # Qt's cosmetic pen: one pixel too, by a shorter way
ZOOM = 10.0  # the close view shows a tenth of the extent


def renderer(column: dict, *, width: str = WIDTH_MM, outline: str = "solid") -> QgsGraduatedSymbolRenderer:
    """Five equal classes of a column. The bounds are given, so that no pass over the file is needed to find them."""
    step = (column["high"] - column["low"]) / CLASSES
    ranges = []
    for k in range(CLASSES):
        tone = (k + 2) / (CLASSES + 1)
        fill = f"{round(53 * tone)},{round(224 * tone)},{round(255 * tone)}"
        look = {"color": fill, "outline_color": EDGE, "outline_width": width, "outline_style": outline}
        low = column["low"] + k * step
        ranges.append(QgsRendererRange(low, low + step, QgsFillSymbol.createSimple(look), str(k)))
    return QgsGraduatedSymbolRenderer(column["name"], ranges)


def settings(layer: QgsVectorLayer, extent: QgsRectangle, size_px: list[int]) -> QgsMapSettings:
    view = QgsMapSettings()
    view.setLayers([layer])
    view.setDestinationCrs(layer.crs())
    view.setOutputSize(QSize(*size_px))
    view.setExtent(extent)
    view.setBackgroundColor(GROUND)
    view.setFlag(QgsMapSettings.UseRenderingOptimization, True)  # as in the program's own canvas
    return view


def drawn(layer: QgsVectorLayer, extent: QgsRectangle, size_px: list[int]) -> QImage:
    """The finished picture. RuntimeError when QGIS reports errors or the picture is bare ground."""
    job = QgsMapRendererParallelJob(settings(layer, extent, size_px))
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    middle = image.pixelColor(size_px[0] // 2, size_px[1] // 2)
    if job.errors() or (image.pixelColor(size_px[0] // 3, size_px[1] // 2) == middle == GROUND):
        raise RuntimeError(f"QGIS drew nothing: {[error.message for error in job.errors()]}")
    return image


def timed(frame: Callable[[int], object], count: int) -> dict[str, float]:
    """Median and 95th percentile of `count` frames in milliseconds."""
    took = []
    for number in range(count):
        began = time.perf_counter()
        frame(number)
        took.append((time.perf_counter() - began) * 1e3)
    took.sort()
    p95 = took[min(len(took) - 1, round(0.95 * (len(took) - 1) + 0.499))]
    return {"median": round(statistics.median(took), 2), "p95": round(p95, 2), "n": count}


def memory_mb() -> float:
    """Memory of this process in MB, memory-mapped files left out."""
    return int(re.search(r"RssAnon:\s+(\d+)", Path("/proc/self/status").read_text())[1]) / 1e3


def tenth(extent: QgsRectangle, number: int) -> QgsRectangle:
    """A tenth of the extent about its middle, a little further east for each number."""
    close = QgsRectangle(extent)
    close.scale(1 / ZOOM)
    step = close.width() / 320
    return QgsRectangle(
        close.xMinimum() + number * step, close.yMinimum(), close.xMaximum() + number * step, close.yMaximum()
    )


def opened(work: dict, width: str) -> tuple[QgsVectorLayer, dict[str, float]]:
    """The layer, and how long it took until it was there and until its first picture was finished."""
    began = time.perf_counter()
    layer = QgsVectorLayer(f"{work['file']}|layername={work['layer']}", "city", "ogr")
    if not layer.isValid():
        raise RuntimeError(f"QGIS cannot open {Path(work['file']).name}")
    layer.setRenderer(renderer(work["columns"][0], width=width))
    extent = layer.extent()
    there = time.perf_counter()
    drawn(layer, extent, work["size_px"])
    return layer, {
        "open_s": round(there - began, 3),
        "first_picture_s": round(time.perf_counter() - began, 3),
    }


def whole(work: dict, layer: QgsVectorLayer, width: str) -> dict[str, dict[str, float]]:
    """The full view, unchanged and with other colours."""
    size_px, columns, extent = work["size_px"], work["columns"], layer.extent()

    def restyle(number: int) -> None:
        layer.setRenderer(renderer(columns[(number + 1) % len(columns)], width=width))
        drawn(layer, extent, size_px)

    return {
        "redraw_ms": timed(lambda _: drawn(layer, extent, size_px), work["slow_frames"]),
        "restyle_ms": timed(restyle, work["slow_frames"]),
    }


def measured(work: dict) -> dict[str, object]:
    """Everything with outlines as QGIS makes them; `*_hairline_*` the same with hairlines, `*_plain_*` without any."""
    size_px, empty_mb = work["size_px"], memory_mb()
    layer, first = opened(work, WIDTH_MM)
    extent = layer.extent()
    figures: dict[str, object] = {
        "version": Qgis.QGIS_VERSION.split("-")[0], "regions": layer.featureCount(), **first,
        **whole(work, layer, WIDTH_MM),
        "pan_ms": timed(lambda number: drawn(layer, tenth(extent, number), size_px), work["frames"]),
    }  # fmt: skip
    if work.get("picture"):
        drawn(layer, extent, size_px).save(work["picture"])
        drawn(layer, tenth(extent, 0), size_px).save(work["picture"].replace(".png", "_tenth.png"))
    layer, first = opened(work, HAIRLINE)
    figures["first_picture_hairline_s"] = first["first_picture_s"]
    for name, value in whole(work, layer, HAIRLINE).items():
        figures[name.replace("_ms", "_hairline_ms")] = value
    layer.setRenderer(renderer(work["columns"][0], outline="no"))
    figures["redraw_plain_ms"] = timed(lambda _: drawn(layer, extent, size_px), work["slow_frames"])
    figures["rss_mb"] = round(memory_mb() - empty_mb, 1)
    return figures


def main() -> None:
    app = QgsApplication([], False)
    app.initQgis()
    print(json.dumps(measured(json.loads(Path(sys.argv[1]).read_text()))))
    app.exitQgis()


if __name__ == "__main__":
    main()
