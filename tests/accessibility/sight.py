"""Measures what is really painted: contrasts, and what a change of focus changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

Pixels = NDArray[np.uint8]
"""Red, green and blue of each pixel of a picture, rows first."""
Luminances = NDArray[np.float64]
"""Relative luminance of each pixel of a picture (WCAG 2.2), rows first, 0 black and 1 white."""

_SEEN = 0.004
"""A change of luminance that is no rounding."""
_GROUND_SHARE = 0.1
"""Grounds that lie under less than this share of a glyph's pixels are its smoothed edges."""
_CORE = 95
"""Percentile that is the full colour of strokes: the pixels around it are smoothed."""

_SIGNAL = np.arange(256) / 255
_LINEAR = np.where(_SIGNAL <= 0.04045, _SIGNAL / 12.92, ((_SIGNAL + 0.055) / 1.055) ** 2.4)
"""Light of each value of a channel (sRGB)."""


def look(window: QQuickWindow) -> Pixels:
    """Return every pixel of the window."""
    image = window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), -1, 3).copy()


def contrast(one: Luminances, other: Luminances) -> Luminances:
    """Return the contrast of each pixel with its counterpart, from 1 to 21."""
    return (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)


def part(picture: Pixels, rect: QRectF) -> Luminances:
    """Return the luminance of what is inside a rectangle of the window."""
    box = rect.toAlignedRect()
    left, top = max(box.left(), 0), max(box.top(), 0)
    inside = picture[top : max(box.bottom() + 1, top), left : max(box.right() + 1, left)]
    luminance: Luminances = _LINEAR[inside] @ np.array([0.2126, 0.7152, 0.0722])
    return luminance


def contrast_of(shown: Luminances, hidden: Luminances) -> float:
    """Return the contrast of what was painted with what is under it, on its worst ground.

    Args:
        shown: the place with the text or the graphic.
        hidden: the same place without it.
    """
    changed = np.abs(shown - hidden) > _SEEN
    if not changed.any():
        return 1.0
    ratios, grounds = contrast(shown, hidden)[changed], hidden[changed].round(2)
    values, counts = np.unique(grounds, return_counts=True)
    wide = values[counts >= _GROUND_SHARE * counts.sum()]
    if not wide.size:
        return float(np.percentile(ratios, _CORE))
    return min(float(np.percentile(ratios[grounds == ground], _CORE)) for ground in wide)


@contextmanager
def without(items: Iterable[QQuickItem]) -> Iterator[None]:
    """Make items transparent for a while; nothing moves."""
    opacities = [(item, item.opacity()) for item in items]
    for item, _ in opacities:
        item.setOpacity(0)
    yield
    for item, opacity in opacities:
        item.setOpacity(opacity)
