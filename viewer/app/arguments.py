"""What each command of the command line takes: arguments with their forms, and one line about it."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path

from viewer.app.forms import file_ending, number, place_or_line
from viewer.tongue import LANGUAGES

MODES = ("analyst", "presenter", "kiosk")
THEMES = ("dark", "light", "contrast")
ACCOUNTS = ("official", "full")
CUTS_MIN = (5, 10, 20)
LARGEST_PX = 16384
MOST_REGIONS = 10_000_000
MOST_EVENTS = 10_000
LEVEL = number(lambda level: 0.0 < level < 1.0, "a level between 0 and 1, such as 0.05")
TILT = number(lambda tilt: 0.0 <= tilt <= 60.0, "a tilt of 0 to 60 degrees")


def _window_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="a city pack, or data files; the Capital when none")
    parser.add_argument("--mode", choices=MODES, default="analyst")
    parser.add_argument("--theme", choices=THEMES, default=None)
    parser.add_argument("--language", choices=tuple(LANGUAGES), default=None, help="English, Spanish or Arabic")
    _talk_arguments(parser)
    _overlay_argument(parser)
    _backdrop_arguments(parser)
    _region_set_argument(parser)
    _reading_arguments(parser)


def _talk_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--story", metavar="S", help="with --mode presenter: the story of the talk, else the first")
    parser.add_argument("--cut", type=int, choices=CUTS_MIN, default=0, help="minutes of the talk")
    screens = parser.add_mutually_exclusive_group()
    screens.add_argument("--one-screen", dest="screens", action="store_const", const="strip", default="auto",
                         help="notes in a strip below the stage")  # fmt: skip
    screens.add_argument("--share", dest="screens", action="store_const", const="share",
                         help="the stage as a window of 16:9, to share in a call")  # fmt: skip


def _backdrop_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--backdrop", metavar="PHOTO", help="a photograph of the ground to draw the overlays on")
    parser.add_argument(
        "--pins", metavar="FILE", help="CSV or TOML: four places or more in pixels of the photograph and in the world"
    )


def _snapshot_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH")
    parser.add_argument("--out", type=file_ending(".png", "a snapshot"), required=True, metavar="FILE.png")
    _overlay_argument(parser)
    parser.add_argument("--column", metavar="C", help="the column that the overlays with a choice of column show")
    parser.add_argument("--measure", metavar="M", help="the measure that the overlays with a choice of measure show")
    parser.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH")
    parser.add_argument("--time", metavar="T", help="ISO 8601, or the number of a step counted from 1")
    parser.add_argument("--account", choices=ACCOUNTS, default="full", help="waste as booked, or as weighed")
    parser.add_argument(
        "--param", action="append", default=[], type=_param, metavar="KIND.NAME=VALUE", help="sets one parameter"
    )
    parser.add_argument("--tilt", type=TILT, default=0.0, metavar="DEG", help="0 to 60")
    parser.add_argument("--theme", choices=THEMES, default="dark")
    _language_argument(parser)
    parser.add_argument("--no-legend", action="store_true")
    parser.add_argument("--plan", type=Path, metavar="FILE.json", help="a what-if that is applied before it is drawn")
    parser.add_argument("--lens", type=place_or_line, metavar="X,Y,R|X,Y;X,Y;X,Y...",
                        help="a lens in map units: a circle, or the corners of a drawn shape")  # fmt: skip
    parser.add_argument("--lens-content", default="", metavar="C", help="layer:KIND, step:N, or 'without plan'")
    _backdrop_arguments(parser)
    _region_set_argument(parser)
    _reading_arguments(parser)


def _tour_arguments(parser: argparse.ArgumentParser) -> None:
    from viewer.app.tour_command import arguments

    arguments(parser)
    parser.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH")
    parser.add_argument("--theme", choices=THEMES, default=None, help="dark, and light for --pdf, when left out")
    parser.add_argument("--cut", type=int, choices=CUTS_MIN, default=0, help="minutes of the talk")
    _language_argument(parser)
    _reading_arguments(parser)


def _language_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=tuple(LANGUAGES), default="en", help="English, Spanish or Arabic")


def _describe_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH")
    _reading_arguments(parser)
    _json_argument(parser)


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH")
    _reading_arguments(parser)
    _json_argument(parser)


def _build_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("recipe", metavar="RECIPE")
    parser.add_argument("--from", dest="source", required=True, metavar="FOLDER")
    parser.add_argument("--to", dest="pack", required=True, metavar="PACK")
    _json_argument(parser)


def _audit_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PACK")
    parser.add_argument("--rules", choices=("statistical", "cfr267"), default="statistical")
    parser.add_argument("--alpha", type=LEVEL, default=0.05, metavar="P", help="chance of an alarm on honest books")
    parser.add_argument("--time", metavar="FROM/TO", help="steps counted from 1, or ISO 8601 moments; both counted")
    _reading_arguments(parser)
    _json_argument(parser)


def _trace_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PACK")
    start = parser.add_mutually_exclusive_group(required=True)
    start.add_argument("--site", metavar="S", help="id or name of a site")
    start.add_argument("--region", metavar="R", help="id or name of a region")
    start.add_argument("--batch", metavar="B", help="id of a batch")
    start.add_argument("--standing", action="store_true", help="what each material may claim, and how well it is known")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--upstream", dest="direction", action="store_const", const="upstream", help="where it came from")
    way.add_argument("--downstream", dest="direction", action="store_const", const="downstream", help="where it goes")
    _reading_arguments(parser)
    _json_argument(parser)


def _texts_arguments(parser: argparse.ArgumentParser) -> None:
    from viewer.app.texts_command import arguments

    arguments(parser)


def _doctor_arguments(parser: argparse.ArgumentParser) -> None:
    _json_argument(parser)


def _measure_arguments(parser: argparse.ArgumentParser) -> None:
    from viewer.app.measure import arguments

    arguments(parser)
    _reading_arguments(parser)
    _json_argument(parser)


def _index_arguments(parser: argparse.ArgumentParser) -> None:
    from viewer.app.index import arguments

    arguments(parser)
    _json_argument(parser)


def _plume_arguments(parser: argparse.ArgumentParser) -> None:
    from viewer.app.plume import arguments

    arguments(parser)
    _reading_arguments(parser)
    _json_argument(parser)


def _replay_arguments(parser: argparse.ArgumentParser) -> None:
    from viewer.app.replay import arguments

    arguments(parser)
    _json_argument(parser)


def _zonal_arguments(parser: argparse.ArgumentParser) -> None:
    from viewer.app.zonal import arguments

    arguments(parser)
    _reading_arguments(parser)
    _json_argument(parser)


def _interpolate_arguments(parser: argparse.ArgumentParser) -> None:
    from viewer.app.interpolate import arguments

    arguments(parser)
    _reading_arguments(parser)
    _json_argument(parser)


def _report_arguments(parser: argparse.ArgumentParser) -> None:
    from viewer.app.report import arguments

    arguments(parser)
    _language_argument(parser)
    _reading_arguments(parser)


def _pin_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--stdin", action="store_true", help="read the PIN from two lines of the standard input")
    parser.add_argument("--clear", action="store_true", help="no PIN: the long press alone opens the door")


def _bench_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--regions", type=_count, default=1_000_000, metavar="N", help="districts of the made city")
    parser.add_argument("--keep", type=Path, metavar="FILE.gpkg", help="leaves the city there")
    parser.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH", help="pixels of the picture")
    parser.add_argument("--governed", action="store_true", help="quality may go before frames, as in the window")
    parser.add_argument("--more", action="store_true", help="close views and how soon a picture is sharp, too")
    _json_argument(parser)


def _soak_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", nargs="?", metavar="PATH", help="a city pack; the Capital when none")
    parser.add_argument("--scenes", type=_count, default=1_500, metavar="N", help="how many pictures are shown")
    parser.add_argument("--events", type=_events, default=4, metavar="N", help="senseless events between two of them")
    parser.add_argument("--seed", type=int, default=2147, metavar="N")
    _json_argument(parser)


def _overlay_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--overlay", action="append", default=[], metavar="KIND", help="one kind; may be repeated")


def _region_set_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--region-set", metavar="NAME", help="the set of regions, or the floor plan, that is shown")


def _reading_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--layer", metavar="NAME", help="the layer of a file with several")
    parser.add_argument("--crs", type=_crs, metavar="EPSG:n|local", help="local is a plane without metres")


def _json_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def _size(text: str) -> tuple[int, int]:
    if not (match := re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", text)):
        raise argparse.ArgumentTypeError(f"{text!r} is not WIDTHxHEIGHT, such as 1920x1080")
    size = int(match[1]), int(match[2])
    if min(size) < 64 or max(size) > LARGEST_PX:
        raise argparse.ArgumentTypeError(f"each side must be 64 to {LARGEST_PX} pixels")
    return size


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_REGIONS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of regions, 1 to {MOST_REGIONS}")
    return int(text)


def _events(text: str) -> int:
    if not text.isdecimal() or int(text) > MOST_EVENTS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of events, 0 to {MOST_EVENTS}")
    return int(text)


def _param(text: str) -> tuple[str, str, str]:
    match = re.fullmatch(r"(\w+)\.(\w+)=(.*)", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not KIND.NAME=VALUE, such as waste.top=10")
    return match[1], match[2], match[3]


def _crs(text: str) -> str:
    if text.lower() == "local":
        return "local"
    if not re.fullmatch(r"(?i)epsg:\d{4,6}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is neither EPSG:n, such as EPSG:2263, nor local")
    return text.upper()


SUMMARIES = {
    "snapshot": "draws the stage into a PNG",
    "tour": "draws a story scene by scene: pictures, a handout, a video",
    "describe": "says what a pack or file holds",
    "check": "the data passport: what is wrong, repaired, missing or doubtful",
    "build": "makes a city pack from raw files as a recipe says",
    "audit": "whether the books of the flows can be true, and whose cannot",
    "trace": "where waste came from or went to, or the way of one batch",
    "measure": "how unequal a column is, and whether like values lie side by side",
    "index": "an index of several indicators over a table, as a recipe says",
    "plume": "the smoke of one site in one wind",
    "zonal": "what a raster comes to in each region, exactly",
    "interpolate": "columns of one set of regions carried over to another",
    "replay": "works the figures of a receipt out again from the same data",
    "report": "one page about a region or a circle, as a PDF",
    "doctor": "explains what this machine lacks",
    "texts": "all texts to a spreadsheet for translators and back, and what is not translated",
    "pin": "sets the PIN of the staff door of an exhibit",
    "bench": "measures how fast this machine opens and draws a made city",
    "soak": "shows scene after scene to visitors without sense, and says what that leaves behind",
}
ARGUMENTS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "": _window_arguments,
    "snapshot": _snapshot_arguments,
    "tour": _tour_arguments,
    "describe": _describe_arguments,
    "check": _check_arguments,
    "build": _build_arguments,
    "audit": _audit_arguments,
    "trace": _trace_arguments,
    "measure": _measure_arguments,
    "index": _index_arguments,
    "plume": _plume_arguments,
    "zonal": _zonal_arguments,
    "interpolate": _interpolate_arguments,
    "replay": _replay_arguments,
    "report": _report_arguments,
    "doctor": _doctor_arguments,
    "texts": _texts_arguments,
    "pin": _pin_arguments,
    "bench": _bench_arguments,
    "soak": _soak_arguments,
}
