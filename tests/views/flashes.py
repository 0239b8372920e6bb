"""Counts flashes in recorded frames, as WCAG 2.2 defines them (2.3.1, general flash)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image

_BLOCKS = 12
"""A frame is looked at in so many blocks a side: each is far less than the area that matters."""
_CHANGE = 0.1
_DARK = 0.8
"""A flash is a pair of opposing changes of 10 % of luminance where the darker is under 80 %."""


@dataclass(frozen=True)
class Frame:
    """A picture and when it was shown, in seconds."""

    at: float
    picture: Image.Image


def flashes_in_a_second(frames: Sequence[Frame]) -> float:
    """Return the most flashes that any block shows within one second."""
    tracks = zip(*(luminances(frame.picture) for frame in frames), strict=True)
    times = [frame.at for frame in frames]
    return max(busiest([times[n] for n in turns(track)]) for track in tracks) / 2


def luminances(picture: Image.Image) -> list[float]:
    """Return the relative luminance of each block of a picture, 0 to 1."""
    small = picture.convert("RGB").resize((_BLOCKS, _BLOCKS), Image.Resampling.BOX)
    pixels = zip(*(channel.get_flattened_data() for channel in small.split()), strict=True)
    return [
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
        for red, green, blue in pixels
    ]


def linear(channel: float) -> float:
    """Return the light of an sRGB channel, 0 to 1."""
    value = channel / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def turns(track: Sequence[float]) -> list[int]:
    """Return where a luminance ends a change of 10 % that goes against the one before."""
    found: list[int] = []
    direction, extreme = 0, track[0]
    for n, value in enumerate(track):
        change = value - extreme
        rising = 1 if change > 0 else -1
        if direction in {0, -rising} and abs(change) >= _CHANGE and min(value, extreme) < _DARK:
            found.append(n)
            direction, extreme = rising, value
        elif direction == rising or (direction == 0 and abs(change) >= _CHANGE):
            extreme = value
    return found


def busiest(times: Sequence[float]) -> int:
    """Return the most of these moments within one second."""
    return max((sum(start <= at < start + 1 for at in times) for start in times), default=0)
