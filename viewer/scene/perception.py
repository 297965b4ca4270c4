"""How colours are seen: contrast, distance, and what is left of both under colour blindness."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray

LEAST_STEP = 10.0  # CIEDE2000 between neighbouring classes, else a pattern is added
LEAST_CONTRAST = 4.5  # of text over what it lies on

# Full colour blindness in linear RGB: Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for
# Simulation of Color Vision Deficiency", severity 1.0.
DEFICIENCIES = {
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
_TO_XYZ = np.array(
    [[0.4123908, 0.3575843, 0.1804808], [0.2126390, 0.7151687, 0.0721923], [0.0193308, 0.1191948, 0.9505322]]
)
_WHITE = _TO_XYZ.sum(axis=1)


def linear(rgb: npt.ArrayLike) -> FloatArray:
    """Linear light 0..1 of sRGB bytes, same shape."""
    share = np.asarray(rgb, float) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def encoded(light: npt.ArrayLike) -> npt.NDArray[np.uint8]:
    """sRGB bytes of linear light; what lies outside 0..1 is clipped."""
    share = np.clip(np.asarray(light, float), 0, 1)
    curve = np.where(share <= 0.0031308, share * 12.92, 1.055 * share ** (1 / 2.4) - 0.055)
    return np.round(curve * 255).astype(np.uint8)


def luminance(rgb: npt.ArrayLike) -> FloatArray:
    """Relative luminance 0..1 of sRGB bytes (..., 3)."""
    return linear(rgb) @ _TO_XYZ[1]


def contrast(one: npt.ArrayLike, other: npt.ArrayLike) -> float:
    """WCAG 2 contrast ratio of two sRGB colours, 1 to 21; alpha, if there is one, is not looked at.

    >>> contrast((255, 255, 255), (0, 0, 0))
    21.0
    """
    light = sorted(float(luminance(np.asarray(colour)[:3])) for colour in (one, other))
    return round((light[1] + 0.05) / (light[0] + 0.05), 6)


def over(colour: npt.ArrayLike, below: npt.ArrayLike) -> npt.NDArray[np.uint8]:
    """sRGB bytes (..., 3) of a straight-alpha colour (..., 4) laid over an opaque one (..., 3)."""
    top, under = np.asarray(colour, float), np.asarray(below, float)
    alpha = top[..., 3:] / 255
    return np.round(top[..., :3] * alpha + under[..., :3] * (1 - alpha)).astype(np.uint8)


def lab(rgb: npt.ArrayLike) -> FloatArray:
    """CIELAB (..., 3) under D65 of sRGB bytes (..., 3)."""
    ratio = linear(rgb) @ _TO_XYZ.T / _WHITE
    curve = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio / (3 * (6 / 29) ** 2) + 4 / 29)
    x, y, z = np.moveaxis(curve, -1, 0)
    return np.stack((116 * y - 16, 500 * (x - y), 200 * (y - z)), axis=-1)


def from_lab(values: npt.ArrayLike) -> npt.NDArray[np.uint8]:
    """sRGB bytes (..., 3) of CIELAB under D65, clipped to what a screen shows."""
    light, a, b = np.moveaxis(np.asarray(values, float), -1, 0)
    y = (light + 16) / 116
    curve = np.stack((y + a / 500, y, y - b / 200), axis=-1)
    ratio = np.where(curve > 6 / 29, curve**3, 3 * (6 / 29) ** 2 * (curve - 4 / 29))
    return encoded((ratio * _WHITE) @ np.linalg.inv(_TO_XYZ).T)


def seen_by(rgb: npt.ArrayLike, deficiency: str) -> npt.NDArray[np.uint8]:
    """What a person with "protanopia", "deuteranopia" or "tritanopia" sees of sRGB bytes (..., 3)."""
    return encoded(linear(rgb) @ DEFICIENCIES[deficiency].T)


def distance(one: npt.ArrayLike, other: npt.ArrayLike) -> FloatArray:
    """CIEDE2000 between sRGB bytes (..., 3) and (..., 3)."""
    return lab_distance(lab(one), lab(other))


def lab_distance(one: FloatArray, other: FloatArray) -> FloatArray:
    """CIEDE2000 of CIELAB pairs, after Sharma, Wu and Dalal 2005."""
    light1, a1, b1 = np.moveaxis(np.asarray(one, float), -1, 0)
    light2, a2, b2 = np.moveaxis(np.asarray(other, float), -1, 0)
    grey = 0.5 * (1 - _fade((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2))
    a1, a2 = a1 * (1 + grey), a2 * (1 + grey)
    chroma1, chroma2 = np.hypot(a1, b1), np.hypot(a2, b2)
    hue1, hue2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    coloured = chroma1 * chroma2 > 0
    turn = np.where(coloured, (hue2 - hue1 + 180) % 360 - 180, 0.0)
    hue = np.where(coloured, (hue1 + ((hue2 - hue1 + 180) % 360 - 180) / 2) % 360, hue1 + hue2)
    light, chroma = (light1 + light2) / 2, (chroma1 + chroma2) / 2
    step = 2 * np.sqrt(chroma1 * chroma2) * np.sin(np.radians(turn) / 2)
    waves = ((30, 1, -0.17), (0, 2, 0.24), (-6, 3, 0.32), (63, 4, -0.20))
    weight = 1 + sum(size * np.cos(np.radians(times * hue - shift)) for shift, times, size in waves)
    scale_light = 1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2)
    scale_chroma, scale_hue = 1 + 0.045 * chroma, 1 + 0.015 * chroma * weight
    twist = -np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2)))) * 2 * _fade(chroma)
    by_light = (light2 - light1) / scale_light
    by_chroma, by_hue = (chroma2 - chroma1) / scale_chroma, step / scale_hue
    return np.sqrt(by_light**2 + by_chroma**2 + by_hue**2 + twist * by_chroma * by_hue)


def _fade(chroma: FloatArray) -> FloatArray:
    return np.sqrt(chroma**7 / (chroma**7 + 25.0**7))


def smallest_steps(colours: npt.ArrayLike) -> FloatArray:
    """(k - 1,) the smallest CIEDE2000 of neighbouring classes under plain sight and the three deficiencies."""
    rgb = np.asarray(colours)[:, :3]
    views = [rgb, *(seen_by(rgb, name) for name in DEFICIENCIES)]
    return np.min([distance(view[:-1], view[1:]) for view in views], axis=0)


def patterned(colours: npt.ArrayLike) -> npt.NDArray[np.bool_]:
    """(k,) classes that need a pattern: too near the class below, which has none itself."""
    near = smallest_steps(colours) < LEAST_STEP
    marks = np.zeros(len(near) + 1, bool)
    for k, close in enumerate(near):
        marks[k + 1] = close and not marks[k]
    return marks
