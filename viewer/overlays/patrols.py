"""Patrols: recorded tracks on their clock, before and after a turn, and where they spend their time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from viewer.analysis.geofence import Fence, inside, visits
from viewer.analysis.patrols import clock_seconds, spans, step_at, time_in, way
from viewer.errors import OverlayError
from viewer.geometry.locate import containing, distances, holding
from viewer.geometry.regions import FloatArray, take
from viewer.model.city import City, RegionSet, Tracks
from viewer.model.memo import remembered
from viewer.model.receipt import Input
from viewer.model.state import Value
from viewer.overlays.batch_way import day
from viewer.overlays.clock_words import steps_long
from viewer.overlays.kind import Choice, Moment, OverlayKind, Range
from viewer.scene import words
from viewer.scene.colour import DARK
from viewer.scene.marks import Lines, Mark, Movers, Rgba
from viewer.scene.picture import Entry, Legend, Picture, Readout, Receipt
from viewer.tongue import mark, marks, named, numeral, tr, trn

PHASES = (mark("before"), mark("after"))
GUARDS = {"guard", ""}  # kinds of tracks that are patrols
COUNTED = (marks("{n} patrol", "{n} patrols"), marks("{n} track", "{n} tracks"), marks("{n} point", "{n} points"))
SEVERAL = {"patrol": mark("patrols"), "track": mark("tracks")}
SIDES = {"before": mark("before the turn"), "after": mark("after the turn"), "": mark("tracks")}
TIMES = {
    "": mark("Time of {movers} here"),
    "before": mark("Time of {movers} here, before the turn"),
    "after": mark("Time of {movers} here, after the turn"),
}
VISITS = {
    "": mark("Visits of {movers}"),
    "before": mark("Visits of {movers}, before the turn"),
    "after": mark("Visits of {movers}, after the turn"),
}
ROLES = {"before": "burden", "after": "waste", "": "soft"}  # the colour of each phase
WAY_PX, SPOT_PX = 1.2, 6.0
WAY = 0.4
SAMPLES, LOOP = 600, 7.0  # of the recorded time at least, and how many travels of a particle it takes on screen
SAMPLE_S, MOST_PLACES = 60.0, 1_000_000  # a sample a minute in a long window, as far as all places together allow
EDGE_SHARE = 0.01  # how far beyond a border still counts as inside, of the height of all tracks
DAY_S = 86_400
HOURS_S, LONG_S = 5_400, 2 * DAY_S  # from which length on a record is told in hours, in days
TAIL_SHARE, TAIL_S = 0.06, 900.0  # of the recorded time that lies behind a mover as its tail, and seconds at most


@dataclass(frozen=True, slots=True)
class Window:
    """What is shown of the tracks: which of them, from which second to which, and the second of the picture."""

    numbers: tuple[int, ...]
    first: float
    last: float
    now: float
    phase: str  # "before", "after", "" both or none
    recorded: bool  # False: nothing was recorded at the moment; what is shown stands for its side of the turn


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """Ways as lines, the movers where they are at the chosen share of the recorded time, and their last steps."""
    tracks = tracks_of(city)
    seen = window(city, tracks, str(params["phase"]), moment, float(params["at"]) / 100.0)
    marks: list[Mark] = []
    for phase in dict.fromkeys(tracks.phase[number] for number in seen.numbers):
        own = [number for number in seen.numbers if tracks.phase[number] == phase]
        marks += _lines(tracks, own, DARK.rgba(ROLES.get(phase, "soft"), WAY))
    marks += _movers(tracks, seen)
    hours = _time_in_regions(city, tracks)
    return Picture(
        tuple(marks),
        _legend(city, tracks, seen),
        _readouts(city, tracks, hours),
        _receipt(tracks, seen),
        _sentence(city, tracks, seen, hours),
        MappingProxyType({"tracks": float(len(seen.numbers)), "seconds": seen.now - seen.first}),
    )


def tracks_of(city: City) -> Tracks:
    """The tracks of the plane that is shown; OverlayError when there are none."""
    tracks, base = city.tracks, "" if city.base is None else city.base.name
    if tracks is None or not len(tracks.names) or tracks.region_set not in ("", base):
        raise OverlayError(tr("patrols: {city} has no tracks in what is shown", city=city.title or city.name))
    return tracks


def turn(tracks: Tracks) -> float:
    """The second at which the first track after the turn begins; nan when none does."""
    after = [number for number, phase in enumerate(tracks.phase) if phase == "after"]
    return float(np.nanmin(spans(tracks)[after])) if after else float("nan")


def window(city: City, tracks: Tracks, phase: str, moment: Moment, share: float) -> Window:
    """What to show. A step in which something was recorded shows that; another one shows the phase it lies in."""
    times, known = spans(tracks), np.array(tracks.phase, dtype=object)
    chosen = np.isfinite(times).all(axis=1)
    edges = clock_seconds(city.clock)
    recorded, step = True, moment.step
    if step is not None and step < len(edges):
        end = edges[step + 1] if step + 1 < len(edges) else np.inf
        there = chosen & (times[:, 0] < end) & (times[:, 1] >= edges[step])
        recorded = bool(there.any())
        if recorded:
            chosen = there
        elif not phase and np.isfinite(turn(tracks)):
            phase = "before" if step < step_at(city.clock, turn(tracks)) else "after"
    if phase and (known == phase).any():
        chosen &= known == phase
    numbers = tuple(np.flatnonzero(chosen).tolist())
    if not numbers:
        return Window((), 0.0, 0.0, 0.0, phase, recorded)
    first, last = float(times[list(numbers), 0].min()), float(times[list(numbers), 1].max())
    return Window(numbers, first, last, first + share * (last - first), phase, recorded)


def _lines(tracks: Tracks, own: list[int], colour: Rgba) -> list[Lines]:
    ways = [points for number in own if len(points := way(tracks, number)) > 1]
    if not ways:
        return []
    starts = np.concatenate(([0], np.cumsum([len(points) for points in ways])))
    return [Lines(np.vstack(ways), starts, colour, WAY_PX)]


def _movers(tracks: Tracks, seen: Window) -> list[Movers]:
    """Everything that moves, sampled evenly over the window; a still picture shows its second."""
    if not seen.numbers:
        return []
    length = seen.last - seen.first
    samples = max(SAMPLES, min(int(length / SAMPLE_S), MOST_PLACES // len(seen.numbers)))
    times = np.linspace(seen.first, seen.last, samples)
    xy = np.stack([_sampled(tracks, number, times) for number in seen.numbers], axis=1)
    colour = np.array([DARK.rgba(ROLES.get(tracks.phase[number], "soft")) for number in seen.numbers], np.uint8)
    begin = (seen.now - seen.first) / length if length > 0 else 0.0
    names = tuple(name_of(tracks, number) for number in seen.numbers)
    tail = samples * min(TAIL_SHARE, TAIL_S / length if length > 0 else TAIL_SHARE)
    return [Movers(xy, colour, names, SPOT_PX, begin, LOOP, max(round(tail), 1))]


def _sampled(tracks: Tracks, number: int, times: FloatArray) -> FloatArray:
    """(t, 2) where a track is at each time; nan before its first and after its last point."""
    own = tracks.track == number
    seconds = tracks.seconds[own]
    xy = np.column_stack([np.interp(times, seconds, tracks.xy[own, axis]) for axis in (0, 1)])
    xy[(times < seconds[0] - 1e-6) | (times > seconds[-1] + 1e-6)] = np.nan
    return xy


def mover_of(city: City, number: int) -> str:
    """Who moves, told apart from others by the track's name as it was read, without its phase at the end."""
    tracks = (city.original or city).tracks
    return tracks.names[number].removesuffix(tracks.phase[number]).strip()


def name_of(tracks: Tracks, number: int) -> str:
    """Who moves, as the map says: the name of the track without its phase at the end, where it ends in that."""
    name, phase = tracks.names[number], tracks.phase[number]
    return name.removesuffix(named(phase)).strip(" ,،") if phase else name


def called(tracks: Tracks, numbers: Iterable[int]) -> str:
    """What one of these that move is called: its kind where all are of one, "patrol" for guards and where nobody says.

    Several kinds together are tracks.
    """
    kinds = {"" if tracks.kinds[number] in GUARDS else tracks.kinds[number] for number in numbers}
    return (kinds.pop() or "patrol") if len(kinds) == 1 else "track"


def several_of(tracks: Tracks, numbers: Iterable[int]) -> str:
    """What several of these that move are called."""
    one = called(tracks, numbers)
    if one in SEVERAL:
        return tr(SEVERAL[one])
    told = named(one)
    return words.plural(one) if told == one else told


def _time_in_regions(city: City, tracks: Tracks) -> dict[str, FloatArray]:
    """Percent of the recorded time of each phase that is spent in each region; empty without regions."""
    if city.base is None or not len(city.base):
        return {}
    region, known = containing(city.base.rings, tracks.xy), np.array(tracks.phase, dtype=object)
    out = {}
    for phase in dict.fromkeys(tracks.phase):
        seconds = time_in(tracks, known == phase, region, len(city.base))
        times = spans(tracks)[known == phase]
        total = float(np.nansum(times[:, 1] - times[:, 0]))
        out[phase] = 100.0 * seconds / total if total > 0 else np.zeros(len(city.base))
    return out


def _readouts(city: City, tracks: Tracks, shares: Mapping[str, FloatArray]) -> tuple[Readout, ...]:
    """Share of the time and number of visits of each region, by phase."""
    out = []
    for phase, share in shares.items():
        movers = several_of(tracks, [n for n, known in enumerate(tracks.phase) if known == phase])
        time, visited = (tr(label[phase], movers=movers) for label in (TIMES, VISITS))
        out.append(Readout(time, "%", city.base.name, share, source=tracks.source))
        out.append(Readout(visited, "", city.base.name, _visits(city.base, tracks, phase), source=tracks.source))
    return tuple(out)


@remembered(8)
def _visits(base: RegionSet, tracks: Tracks, phase: str) -> FloatArray:
    """(n,) how often a track of the phase came into each region; a step over its border alone is no leaving."""
    out = np.zeros(len(base))
    point, region = holding(base.rings, tracks.xy)
    fence = Fence(buffer=EDGE_SHARE * float(np.ptp(tracks.xy[:, 1])))
    for number in [number for number, known in enumerate(tracks.phase) if known == phase]:
        own = tracks.track == number
        entered = np.unique(region[own[point]])
        for at, away in zip(entered.tolist(), distances(take(base.rings, entered), tracks.xy[own])):
            out[at] += visits(inside(tracks.seconds[own], away, fence))
    return out


def _clock(seconds: float, length: float) -> str:
    """Of a short record "minute 12:40", of one of hours "hour 5:06", of one of days "day 2, 07:30"."""
    if length < HOURS_S:
        return tr("minute {time}", time=_reading(seconds, length))
    if length < LONG_S:
        return tr("hour {time}", time=_reading(seconds, length))
    days, rest = divmod(round(seconds), DAY_S)
    return tr("day {day}, {time}", day=days + 1, time=numeral(f"{rest // 3600:02d}:{rest % 3600 // 60:02d}"))


def _reading(seconds: float, length: float) -> str:
    """Minutes and seconds of a short record, hours and minutes of a longer one."""
    whole = round(seconds)
    if length < HOURS_S:
        return numeral(f"{whole // 60}:{whole % 60:02d}")
    return numeral(f"{whole // 3600}:{whole % 3600 // 60:02d}")


def _length(seconds: float) -> str:
    """ "12:40" in minutes or hours, or "4.2 days"."""
    if seconds >= LONG_S:
        return steps_long("day", seconds / DAY_S)
    return _reading(seconds, seconds)


def _when(city: City, tracks: Tracks, seen: Window) -> str:
    """The second of the picture: "2 August 2147, 01:12:40", or without a clock since the start of the record."""
    if not len(city.clock):
        return _clock(seen.now - seen.first, seen.last - seen.first)
    now = str(np.datetime64(city.clock.starts[0][:19], "s") + np.timedelta64(int(seen.now), "s"))
    return tr("{day}, {time}", day=day(now[:10]), time=numeral(now[11:]))


def _legend(city: City, tracks: Tracks, seen: Window) -> Legend:
    counts = {phase: sum(tracks.phase[n] == phase for n in seen.numbers) for phase in dict.fromkeys(tracks.phase)}
    entries = tuple(Entry(DARK.rgba(ROLES.get(phase, "soft")), tr(SIDES[phase]), count)
                    for phase, count in counts.items() if count)  # fmt: skip
    notes = [tr("bright: the way they just came")] if seen.numbers else [tr("nothing moves")]
    if seen.numbers and not len(city.clock):  # with one the day and the hour are said, and no second time beside them
        length = seen.last - seen.first
        now = tr("{moment} of {length}", moment=_clock(seen.now - seen.first, length), length=_length(length))
        notes.insert(0, now)
    if not seen.recorded and seen.numbers:
        notes.insert(0, _others_shown(seen.phase))
    period = _when(city, tracks, seen) if seen.numbers else ""
    title = several_of(tracks, seen.numbers or range(len(tracks.names))).capitalize()
    return Legend(title, period=period, entries=entries, notes=tuple(notes), source=tracks.source)


def _others_shown(phase: str) -> str:
    """What stands for a step at which nothing was recorded."""
    if phase == "before":
        return tr("none were recorded at this step: those before the turn are shown")
    if phase == "after":
        return tr("none were recorded at this step: those after the turn are shown")
    return tr("none were recorded at this step: all are shown")


def _sentence(city: City, tracks: Tracks, seen: Window, shares: Mapping[str, FloatArray]) -> str:
    if not seen.numbers:
        return tr("Nothing moves here.")
    turning = any(tracks.phase)  # then what has a phase is told: the rest passes by on any side of the turn
    told_of = [number for number, phase in enumerate(tracks.phase) if phase or not turning]
    several = len({mover_of(city, number) for number in told_of})
    told = {"movers": words.count(several, called(tracks, told_of)).capitalize()}
    spent = [phase for phase in PHASES if phase in shares and shares[phase].max(initial=0.0) > 0]
    for phase in spent:
        room = int(np.argmax(shares[phase]))
        told |= {phase: words.percent(shares[phase][room] / 100.0), f"{phase}_in": city.base.names[room]}
    if not spent:
        return trn("{movers} is recorded.", "{movers} are recorded.", several, **told)
    if spent == ["before"]:
        return trn("{movers} spends {before} of its time before the turn in {before_in}.",
                   "{movers} spend {before} of their time before the turn in {before_in}.",
                   several, **told)  # fmt: skip
    if spent == ["after"]:
        return trn("{movers} spends {after} of its time after the turn in {after_in}.",
                   "{movers} spend {after} of their time after the turn in {after_in}.",
                   several, **told)  # fmt: skip
    return trn("{movers} spends {before} of its time before the turn in {before_in} and {after} of its time after the "
               "turn in {after_in}.",
               "{movers} spend {before} of their time before the turn in {before_in} and {after} of their time after "
               "the turn in {after_in}.", several, **told)  # fmt: skip


def _receipt(tracks: Tracks, seen: Window) -> Receipt:
    told = {"points": words.count(len(tracks.seconds), "point"), "tracks": words.count(len(tracks.names), "track")}
    return Receipt(
        tr("places between two points of a track by straight lines; half of each gap in time belongs to either end"),
        ((tr("phase"), tr(seen.phase) if seen.phase else tr("all")), (tr("second"), words.number(seen.now))),
        (Input(tr("{points} of {tracks}", **told), None, "", tracks.source),),
        len(tracks.seconds),
        tr("tracks"),
    )


KIND = OverlayKind(
    "patrols",
    mark("Patrols"),
    build,
    needs=("tracks",),
    params=(
        Choice("phase", ("", *PHASES), "", mark("Side of the turn")),
        Range("at", 0.0, 100.0, 0.0, step=0.5, unit="%", title=mark("Share of the recorded time")),
    ),
    colour="#FFB547",
    subtitle=mark("who walks where, before and after"),
    moving=True,
    question=mark("Who walks where, and when?"),
)
