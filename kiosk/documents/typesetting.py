"""Setting paragraphs in lines of a given width: several faces and both directions in one line.

Pillow's raqm shapes one stretch in one face; what is left to do here is breaking lines, taking
digits and punctuation from the Latin face where a script's own face has none (Noto Sans Arabic),
and ordering the stretches of a right-to-left line (UAX #9, two levels).
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Literal, Self

from PIL import ImageDraw, ImageFont

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
class Type:
    """A face at a size, and the Latin face beside it for what it lacks.

    Attributes:
        line: height of a line in dots.
        rtl: whether paragraphs in it run from right to left.
    """

    face: ImageFont.FreeTypeFont
    latin: ImageFont.FreeTypeFont
    line: int
    rtl: bool = False

    @property
    def roman(self) -> Self:
        """Return the Latin face in the same lines: for names and addresses."""
        return replace(self, face=self.latin, rtl=False)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Glyphs that are shaped and drawn together; `width` is their advance in dots."""

    text: str
    font: ImageFont.FreeTypeFont
    rtl: bool
    width: float

    @classmethod
    def of(cls, text: str, font: ImageFont.FreeTypeFont, *, rtl: bool) -> Self:
        """Measure a text."""
        return cls(text, font, rtl, font.getlength(text, direction=_direction(rtl=rtl)))

    def draw(self, draw: ImageDraw.ImageDraw, left: float, baseline: int) -> None:
        """Draw it in black from `left`, standing on `baseline`."""
        draw.text(
            (round(left), baseline),
            self.text,
            fill=0,
            font=self.font,
            anchor="ls",
            direction=_direction(rtl=self.rtl),
        )


@dataclass(frozen=True, slots=True)
class Word:
    """Stretches that no line break may part. `space` comes before it, but at the head of a line."""

    stretches: tuple[Stretch, ...]
    space: Stretch | None
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """Stretches in the order in which the eye meets them, from left to right."""

    stretches: tuple[Stretch, ...]

    @property
    def width(self) -> float:
        """Advance in dots."""
        return sum(stretch.width for stretch in self.stretches)

    def draw(self, draw: ImageDraw.ImageDraw, left: float, baseline: int) -> None:
        """Draw it in black from `left`, standing on `baseline`."""
        for stretch in self.stretches:
            stretch.draw(draw, left, baseline)
            left += stretch.width


def set_lines(pieces: Iterable[tuple[str, Type]], width: int, *, rtl: bool) -> list[Line]:
    """Break a paragraph, given as pieces of text with their type, in lines of `width` dots.

    The lines are as few as can be and then as even as can be: no word is left alone on the last.
    """
    words = list(_narrow(_words(pieces, rtl=rtl), width))
    fewest = len(_break(words, width))
    widths = range(min(width, ceil(max((word.width for word in words), default=0))), width)
    even = bisect_left(widths, True, key=lambda narrower: len(_break(words, narrower)) <= fewest)
    lines = _break(words, widths.start + even)
    return [Line(_in_visual_order(_run(line), rtl=rtl)) for line in lines]


def _break(words: Sequence[Word], width: float) -> list[list[Word]]:
    """Fill lines one after the other."""
    lines: list[list[Word]] = []
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


def _words(pieces: Iterable[tuple[str, Type]], *, rtl: bool) -> list[Word]:
    """Cut pieces in words; what touches without a space is one word, but for Chinese."""
    words: list[Word] = []
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


def _stretches(word: str, type_: Type) -> Iterator[Stretch]:
    """Cut a word where its face or its direction changes."""
    if not type_.rtl:
        yield Stretch.of(word, type_.face, rtl=False)
        return
    for part in _PART.findall(word):
        font = type_.face if _ARABIC.match(part) else type_.latin
        yield Stretch.of(part, font, rtl=not _LEFT_TO_RIGHT.match(part))


def _narrow(words: Iterable[Word], width: int) -> Iterator[Word]:
    """Part words wider than a line between their characters: nothing is ever cut off."""
    for word in words:
        if word.width <= width:
            yield word
            continue
        for stretch in word.stretches:
            for character in stretch.text:
                letter = Stretch.of(character, stretch.font, rtl=stretch.rtl)
                yield Word((letter,), None, letter.width)


def _run(words: Sequence[Word]) -> list[Stretch]:
    """Return a line's stretches and spaces in the order of reading."""
    run = list(words[0].stretches)
    for word in words[1:]:
        if word.space:
            romans = not (run[-1].rtl or word.stretches[0].rtl)
            run.append(replace(word.space, rtl=word.space.rtl and not romans))
        run += word.stretches
    return run


def _in_visual_order(run: Sequence[Stretch], *, rtl: bool) -> tuple[Stretch, ...]:
    """Lay a run out from left to right: reversed in rtl, but for its left-to-right groups."""
    if not rtl:
        return tuple(run)
    laid: list[Stretch] = []
    romans: list[Stretch] = []
    for stretch in reversed(run):
        if stretch.rtl:
            laid += [*reversed(romans), stretch]
            romans = []
        else:
            romans.append(stretch)
    return (*laid, *reversed(romans))


def _direction(*, rtl: bool) -> Literal["rtl", "ltr"]:
    return "rtl" if rtl else "ltr"
