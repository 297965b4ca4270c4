"""Theme tokens, ramps and categorical colours: the one place where a colour has a name.

Overlays are built without knowing the theme: they take `ramp(...)` and the tokens of DARK. The stage asks
`in_theme(...)` for the same role in the other theme when it draws.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal

import numpy as np
import numpy.typing as npt

from viewer.scene.marks import Rgba
from viewer.scene.perception import from_lab, lab
from viewer.scene.picture import rgba

Colours = npt.NDArray[np.uint8]
ThemeName = Literal["dark", "light", "contrast"]


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour that is not data, by role, and the five that stand for a subject, as "#RRGGBB"."""

    name: ThemeName
    night_edge: str  # behind the map, at the rim of the picture
    night: str  # behind the map, in the middle
    panel: str
    panel_opacity: float
    panel_edge: str
    panel_edge_opacity: float
    bracket: str  # lit corners of panels
    ink: str  # values
    soft: str  # labels and notes
    edge: str  # lines only
    lattice: str  # the faint ground grid
    land: str
    land_edge: str
    water: str
    street: str
    block: str  # roofs
    block_side: str
    border: str  # between regions
    rim: str  # of a floating sheet
    halo: str  # around names on the map
    shadow: str
    selection: str
    spark: str  # moving particles
    waste: str
    wealth: str
    pollution: str
    burden: str

    def rgba(self, role: str, opacity: float = 1.0) -> Rgba:
        """The token called `role` with an opacity 0..1."""
        return rgba(getattr(self, role), opacity)


DARK = Theme(
    "dark", night_edge="#04070D", night="#0F1B36", panel="#0A1222", panel_opacity=0.88,
    panel_edge="#2B4A7A", panel_edge_opacity=0.70, bracket="#35E0FF",
    ink="#E6F1FF", soft="#9DB4D6", edge="#5F7AA6", lattice="#24406E",
    land="#0C1222", land_edge="#31517F", water="#060B16", street="#1B2A48", block="#22304F", block_side="#141D33",
    border="#B9CCEA", rim="#7FA8E6", halo="#050914", shadow="#01030A", selection="#FFFF00", spark="#E8FDFF",
    waste="#35E0FF", wealth="#927CDE", pollution="#FFA070", burden="#FFB547",
)  # fmt: skip
LIGHT = Theme(
    "light", night_edge="#DDE4EE", night="#F7F9FC", panel="#FFFFFF", panel_opacity=0.92,
    panel_edge="#8FA6C8", panel_edge_opacity=0.80, bracket="#0B6F8F",
    ink="#0C1830", soft="#3F5273", edge="#6D83A6", lattice="#B9C8DE",
    land="#EEF1F6", land_edge="#7F97BC", water="#D3DEEC", street="#CBD5E4", block="#DCE3EE", block_side="#C2CDDE",
    border="#24344F", rim="#31517F", halo="#FFFFFF", shadow="#5A6B86", selection="#FFFF00", spark="#063847",
    waste="#0B6F8F", wealth="#7354B6", pollution="#C24E3C", burden="#8F5600",
)  # fmt: skip
CONTRAST = replace(  # the dark one for eyes that need more: black panes without any map behind, white text and rims
    DARK, name="contrast", night_edge="#000000", night="#000000", panel="#000000", panel_opacity=1.0,
    panel_edge="#FFFFFF", panel_edge_opacity=1.0, bracket="#FFE100", ink="#FFFFFF", soft="#E8EEF8", edge="#C4D2EA",
    lattice="#1A2C4C", land="#070B15", land_edge="#8FB4E8", water="#000000", street="#141E36", block="#18233C",
    block_side="#0F172A", border="#FFFFFF", rim="#FFFFFF", halo="#000000", shadow="#000000",
)  # fmt: skip
THEMES: dict[str, Theme] = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST}

RAMPS: dict[str, dict[ThemeName, str]] = {
    "waste": {"dark": "#101C34 #134A66 #1A7E9A #24ADCB #6BECFF", "light": "#F3FBFD #9CD3E2 #50AEC6 #177F9C #0A4A63"},
    "wealth": {"dark": "#161836 #342C6E #6252AA #927CDE #CDBAFF", "light": "#F5F2FD #CBBCEC #A08AD6 #7354B6 #43277F"},
    "pollution": {
        "dark": "#121A30 #3A2C70 #96407A #DC5A6C #FFA070",
        "light": "#FCEBDC #F7BF9E #E48872 #B44A6C #66246A",
    },
    "burden": {"dark": "#1A1B2E #4A3526 #86591F #C4852E #FFB547", "light": "#FFF1D6 #FACF86 #E29F36 #A9690F #63390A"},
    "neutral": {"dark": "#182136 #3A4D6E #6680A2 #9AB4CC #DCEBF5", "light": "#F6F8FB #BFCBDA #8B9DB5 #586C88 #26374F"},
    "diverging": {
        "dark": "#7CC8FF #3D7FBF #232B42 #A8682F #FFB35C",
        "light": "#14508C #6FA8D6 #F1F0EC #E0A458 #8A4B08",
    },
}
# Corners of the squares for two variables: both low, the first high, the second high, both high. Bluish and orange, so
# that all nine classes stay 12 CIEDE2000 apart for everybody; usual violet squares come to 8.
CORNERS: dict[ThemeName, str] = {
    "dark": "#1A2440 #3F8CFF #E8622A #FFF3E6",
    "light": "#F6F4EE #2B83C6 #E0861A #1E1426",
}
for _of_themes in (*RAMPS.values(), CORNERS):  # data keep their colours where only what is around them changes
    _of_themes["contrast"] = _of_themes["dark"]
RAMPS["wealth"]["contrast"] = "#0E1030 #3B3088 #7061CC #A596F5 #E4DBFF"  # steps that need no pattern
SQUARES = (2, 3)  # classes of each variable
LONGEST_RAMP = 19  # classes: nine on either side of a midpoint
CATEGORIES = {
    "dark": "#6BC7FF #FF9E66 #4FD1A1 #E58AD0 #A79BFF #D9D3A0 #7F93B5 #B5654A",
    "light": "#1F78B4 #C8551B #14805E #A43C8B #5B4BC4 #7A6A1C #54657F #7A3320",
}
CATEGORIES["contrast"] = CATEGORIES["dark"]


def ramp(name: str, classes: int = 5, theme: str = "dark") -> Colours:
    """(classes, 4) opaque colours from low to high; exact at five classes, else even steps through CIELAB.

    KeyError for an unknown ramp; one class is the middle of the ramp.
    """
    return _ramp(name, int(classes), theme).copy()


@lru_cache(maxsize=256)
def _ramp(name: str, classes: int, theme: str) -> Colours:
    stops = _opaque(RAMPS[name][theme])
    if classes == len(stops):
        return stops
    where = np.linspace(0, len(stops) - 1, classes) if classes > 1 else np.array([(len(stops) - 1) / 2])
    place = lab(stops[:, :3])
    mixed = np.stack([np.interp(where, np.arange(len(stops)), place[:, axis]) for axis in range(3)], axis=-1)
    return np.column_stack((from_lab(mixed), np.full(classes, 255, np.uint8)))


def bivariate(classes: int, theme: str = "dark") -> Colours:
    """(classes², 4) opaque colours of two variables: class of the second * classes + class of the first."""
    return _bivariate(int(classes), theme).copy()


@lru_cache(maxsize=8)
def _bivariate(classes: int, theme: str) -> Colours:
    place = lab(_opaque(CORNERS[theme])[:, :3])
    second, first = np.indices((classes, classes)).reshape(2, -1, 1) / max(classes - 1, 1)
    low, high = (place[row] + first * (place[row + 1] - place[row]) for row in (0, 2))
    mixed = from_lab(low + second * (high - low))
    return np.column_stack((mixed, np.full(len(mixed), 255, np.uint8)))


def categorical(count: int, theme: str = "dark") -> Colours:
    """(count, 4) colours for things without order; they repeat after eight."""
    known = _opaque(CATEGORIES[theme])
    return known[np.arange(count) % len(known)]


def _opaque(codes: str) -> Colours:
    return np.array([rgba(code) for code in codes.split()], np.uint8)


def in_theme(colours: npt.ArrayLike, theme: str) -> Colours:
    """(k, 4) colours chosen for the dark theme, in their roles of `theme`; alpha is kept.

    A whole ramp turns into the ramp of that theme, steps out of a longer one (a diverging ramp without its middle) into
    the same steps, a token or category into its counterpart; a colour without a role, such as one of a person's own,
    stays what it is. What is clear has no say in which ramp it is.
    """
    given = np.atleast_2d(np.asarray(colours, np.uint8))
    if theme == "dark" or not len(given):
        return given
    turned, seen = given.copy(), given[:, 3] > 0
    turned[seen] = _turned(given[seen], theme)
    return turned


def _turned(given: Colours, theme: str) -> Colours:
    """(k, 4) the same of colours none of which is clear."""
    turned = given.copy()
    name = ramp_name(given)
    if name:
        turned[:, :3] = _ramp(name, len(given), theme)[:, :3]
        return turned
    if len(given) > 1 and (part := _part_of(given[:, :3])):
        name, classes, steps = part
        turned[:, :3] = _ramp(name, classes, theme)[steps, :3]
        return turned
    known = _counterparts(theme)
    for row, (red, green, blue, _) in enumerate(given.tolist()):
        turned[row, :3] = known.get((red, green, blue), (red, green, blue))
    return turned


def one_in_theme(colour: Sequence[int], theme: str) -> Rgba:
    """`in_theme` for a single colour."""
    red, green, blue, alpha = in_theme([tuple(colour)], theme)[0].tolist()
    return red, green, blue, alpha


def ramp_name(colours: Colours) -> str:
    """The ramp that these (k, 4) colours are, either way round is told apart; "" for none."""
    if len(colours) < 2:
        return ""
    same = (name for name in RAMPS if np.array_equal(_ramp(name, len(colours), "dark")[:, :3], colours[:, :3]))
    return next(same, "")


def _part_of(colours: Colours) -> tuple[str, int, list[int]] | None:
    """The ramp, its classes and the steps of it, in order, that these (k, 3) colours are; None for no such ramp."""
    wanted = [tuple(colour) for colour in colours.tolist()]
    for name in RAMPS:
        for classes in range(len(wanted) + 1, LONGEST_RAMP + 1):
            steps = {tuple(colour): at for at, colour in enumerate(_ramp(name, classes, "dark")[:, :3].tolist())}
            found = [steps.get(colour, -1) for colour in wanted]
            if found[0] >= 0 and all(a < b for a, b in pairwise(found)):
                return name, classes, found
    return None


@lru_cache(maxsize=4)
def _counterparts(theme: str) -> dict[tuple[int, ...], tuple[int, ...]]:
    """Single colours of the dark theme and what they are in `theme`; subjects go before shared neutrals."""
    pairs: dict[tuple[int, ...], tuple[int, ...]] = {}
    roles = [role for role, code in asdict(DARK).items() if str(code).startswith("#")]
    for role in reversed(roles):
        pairs.setdefault(rgba(getattr(DARK, role))[:3], rgba(getattr(THEMES[theme], role))[:3])
    lists = [(RAMPS[name]["dark"], RAMPS[name][theme]) for name in RAMPS]
    known = [(_opaque(dark), _opaque(other)) for dark, other in ((CATEGORIES["dark"], CATEGORIES[theme]), *lists)]
    known += [(_bivariate(classes, "dark"), _bivariate(classes, theme)) for classes in SQUARES]
    for dark, other in known:
        for one, two in zip(dark, other):
            pairs.setdefault(tuple(one[:3].tolist()), tuple(two[:3].tolist()))
    return pairs
