"""Setting paragraphs in lines of a given width: several faces and both directions in one line.

Pillow's raqm (for thermal heads) or HarfBuzz (in PDF) shapes one stretch in one face; what is left
to do here is breaking lines, taking digits and punctuation from the Latin face where a script's
own face has none (Noto Sans Arabic), and ordering the stretches of a line in two directions
(UAX #9, two levels).
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Generic, Literal, Protocol, Self, TypeVar

Direction = Literal["rtl", "ltr"]


class Measured(Protocol):
    """A face at a size: it tells how wide it sets a text."""

    def getlength(self, text: str, *, direction: Direction) -> float:
        """Return the advance of a text, in the unit of the sheet."""
        ...


FontT = TypeVar("FontT", bound=Measured)

_ARABIC_RANGES = r"\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
_HAN_RANGES = r"\u2e80-\u2fff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_ARABIC = re.compile(f"[{_ARABIC_RANGES}]+")
_HAN = re.compile(f"[{_HAN_RANGES}]")
_LEFT_TO_RIGHT = re.compile(r"[0-9A-Za-z]+")
_PART = re.compile(f"{_ARABIC.pattern}|{_LEFT_TO_RIGHT.pattern}|[^{_ARABIC_RANGES}0-9A-Za-z]+")
"""What stays together in a word of a right-to-left script: letters, digits, punctuation."""
_CHINESE_DATE = "(?:[0-9]+[年月日])+"
_CHINESE_WORD = f"(?:{_CHINESE_DATE}|[0-9“「（《]*{_HAN.pattern})[，。：；！？、”」）》]*"
_BLANK = r" \t\r\n"
_WORD = re.compile(f"(?P<space>[{_BLANK}]*)(?P<text>{_CHINESE_WORD}|[^{_BLANK}{_HAN_RANGES}]+)")
"""A word; a Chinese character is one, with the digits and the punctuation that cling to it."""


@dataclass(frozen=True, slots=True)
class Type(Generic[FontT]):
    """A face at a size, and the Latin face beside it for what it lacks.

    Attributes:
        line: height of a line.
        rtl: whether paragraphs in it run from right to left.
    """

    face: FontT
    latin: FontT
    line: float
    rtl: bool = False

    @property
    def roman(self) -> Self:
        """Return the Latin face in the same lines: for names and addresses."""
        return replace(self, face=self.latin, rtl=False)


@dataclass(frozen=True, slots=True)
class Stretch(Generic[FontT]):
    """Glyphs that are shaped and drawn together; `width` is their advance."""

    text: str
    font: FontT
    rtl: bool
    width: float

    @classmethod
    def of(cls, text: str, font: FontT, *, rtl: bool) -> Self:
        """Measure a text."""
        return cls(text, font, rtl, font.getlength(text, direction=_direction(rtl=rtl)))

    @property
    def direction(self) -> Direction:
        """The direction in which it is shaped."""
        return _direction(rtl=self.rtl)


@dataclass(frozen=True, slots=True)
class Word(Generic[FontT]):
    """Stretches that no line break may part. `space` comes before it, but at the head of a line."""

    stretches: tuple[Stretch[FontT], ...]
    space: Stretch[FontT] | None
    width: float


@dataclass(frozen=True, slots=True)
class Line(Generic[FontT]):
    """Stretches in the order in which the eye meets them, from left to right."""

    stretches: tuple[Stretch[FontT], ...]

    @property
    def width(self) -> float:
        """Advance."""
        return sum(stretch.width for stretch in self.stretches)


def set_lines(
    pieces: Iterable[tuple[str, Type[FontT]]], width: float, *, rtl: bool
) -> list[Line[FontT]]:
    """Break a paragraph, given as pieces of text with their type, in lines of a `width`.

    The lines are as few as can be and then as even as can be: no word is left alone on the last.
    """
    words = list(_narrow(_words(pieces, rtl=rtl), width))
    fewest = len(_break(words, width))
    most = int(width)
    widths = range(min(most, ceil(max((word.width for word in words), default=0))), most)
    even = bisect_left(widths, True, key=lambda narrower: len(_break(words, narrower)) <= fewest)
    lines = _break(words, widths.start + even if even < len(widths) else width)
    return [Line(_in_visual_order(_run(line, rtl=rtl), rtl=rtl)) for line in lines]


def widest_word(pieces: Iterable[tuple[str, Type[FontT]]], *, rtl: bool) -> float:
    """Return the width of the widest word of a paragraph: what no line break parts."""
    return max((word.width for word in _words(pieces, rtl=rtl)), default=0)


def _break(words: Sequence[Word[FontT]], width: float) -> list[list[Word[FontT]]]:
    """Fill lines one after the other."""
    lines: list[list[Word[FontT]]] = []
    used = width
    for word in words:
        space = word.space.width if word.space else 0
        if not lines or used + space + word.width > width:
            lines.append([word])
            used = word.width
        else:
            lines[-1].append(word)
            used += space + word.width
    return lines


def _words(pieces: Iterable[tuple[str, Type[FontT]]], *, rtl: bool) -> list[Word[FontT]]:
    """Cut pieces in words; what touches without a space is one word, but for Chinese."""
    words: list[Word[FontT]] = []
    for text, type_ in pieces:
        for found in _WORD.finditer(text):
            stretches = tuple(_stretches(found["text"], type_))
            space = None
            if found["space"]:
                space = Stretch.of(" ", type_.latin, rtl=rtl)
            elif words and not _HAN.search(found["text"]):
                last = words.pop()
                stretches, space = last.stretches + stretches, last.space
            words.append(Word(stretches, space, sum(stretch.width for stretch in stretches)))
    return words


def _stretches(word: str, type_: Type[FontT]) -> Iterator[Stretch[FontT]]:
    """Cut a word where its face or its direction changes."""
    if not type_.rtl:
        yield Stretch.of(word, type_.face, rtl=False)
        return
    for part in _PART.findall(word):
        font = type_.face if _ARABIC.match(part) else type_.latin
        yield Stretch.of(part, font, rtl=not _LEFT_TO_RIGHT.match(part))


def _narrow(words: Iterable[Word[FontT]], width: float) -> Iterator[Word[FontT]]:
    """Part words wider than a line between their characters: nothing is ever cut off."""
    for word in words:
        if word.width <= width:
            yield word
            continue
        for stretch in word.stretches:
            for character in stretch.text:
                letter = Stretch.of(character, stretch.font, rtl=stretch.rtl)
                yield Word((letter,), None, letter.width)


def _run(words: Sequence[Word[FontT]], *, rtl: bool) -> list[Stretch[FontT]]:
    """Return a line's stretches and spaces in the order of reading."""
    run = list(words[0].stretches)
    for word in words[1:]:
        if word.space:
            beside = (run[-1].rtl, word.stretches[0].rtl)
            run.append(replace(word.space, rtl=any(beside) if rtl else all(beside)))
        run += word.stretches
    return run


def _in_visual_order(run: Sequence[Stretch[FontT]], *, rtl: bool) -> tuple[Stretch[FontT], ...]:
    """Lay a run out from left to right: what runs against the paragraph keeps its own order."""
    laid: list[Stretch[FontT]] = []
    against: list[Stretch[FontT]] = []
    for stretch in reversed(run) if rtl else run:
        if stretch.rtl is rtl:
            laid += [*reversed(against), stretch]
            against = []
        else:
            against.append(stretch)
    return (*laid, *reversed(against))


def _direction(*, rtl: bool) -> Direction:
    return "rtl" if rtl else "ltr"
