"""Hiding parts of a text: on an agent's screen until they ask, and for good before publishing."""

from collections.abc import Callable, Iterable

from kiosk.domain.personal_data import Mention
from kiosk.domain.refusal import Refusal

MASK = "[masqué]"
"""What the public reads in the place of a masked part."""

_VEIL = "•"

Part = tuple[int, int]
"""A part of a text, from a position to before another, in code points."""


class NothingToMask(Refusal):
    """No part of the text was named."""


def veiled(text: str, mentions: Iterable[Mention]) -> str:
    """Return the text with a dot for each letter of its mentions: as long, and unreadable.

    As many UTF-16 units as before, so that a place on the screen is a place in the text.
    """
    return _replaced(text, [(it.start, it.end) for it in mentions], _dots)


def masked(text: str, parts: Iterable[Part]) -> str:
    """Return the text with its parts replaced by `MASK`; parts that touch or overlap are one.

    Raises:
        NothingToMask: if there is no part, or one is empty or outside the text.
    """
    merged = _merged(text, parts)
    if not merged:
        raise NothingToMask
    return _replaced(text, merged, lambda _part: MASK)


def _merged(text: str, parts: Iterable[Part]) -> list[Part]:
    merged: list[Part] = []
    for start, end in sorted(parts):
        if not 0 <= start < end <= len(text):
            raise NothingToMask
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _replaced(text: str, parts: Iterable[Part], by: Callable[[str], str]) -> str:
    pieces, reached = [], 0
    for start, end in parts:
        pieces += [text[reached:start], by(text[start:end])]
        reached = end
    return "".join([*pieces, text[reached:]])


def _dots(part: str) -> str:
    return "".join(it if it.isspace() else _VEIL * _units(it) for it in part)


def _units(letter: str) -> int:
    """Return how many UTF-16 units a code point takes."""
    return len(letter.encode("utf-16-le")) // 2
