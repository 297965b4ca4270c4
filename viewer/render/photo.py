"""Photographs from files, as they are meant to be seen: turned as the camera was held."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage, QImageReader

from viewer.errors import PackError, Problem

LARGEST_PX = 16_384  # each side
LARGEST_MB = 1_100  # of memory that decoding may take: what the largest picture needs


def load_photo(path: Path) -> npt.NDArray[np.uint8]:
    """(h, w, 4) opaque RGBA. PackError says which file cannot be read, and why."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if max(size.width(), size.height()) > LARGEST_PX:
        found = f"{size.width():,} x {size.height():,} pixels"
        raise PackError([Problem(found, f"at most {LARGEST_PX:,} each way", file=path.name)])
    before = QImageReader.allocationLimit()
    QImageReader.setAllocationLimit(LARGEST_MB)
    try:
        image = reader.read()
    finally:
        QImageReader.setAllocationLimit(before)
    if image.isNull():
        raise PackError([Problem(reader.errorString(), "a JPEG or PNG picture", file=path.name)])
    plain = image.convertToFormat(QImage.Format.Format_RGBX8888)
    bits = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    pixels = bits[:, : plain.width() * 4].reshape(plain.height(), plain.width(), 4).copy()
    pixels[..., 3] = 255
    return pixels
