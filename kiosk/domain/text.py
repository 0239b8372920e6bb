"""The one normaliser: what a person typed, scanned or imported, made safe to keep and to show."""

import unicodedata
from itertools import islice

import regex

LONGEST_CONTRIBUTION = 600
"""Graphemes of a contribution's text."""

LONGEST_PLACE = 120
"""Graphemes of a place in words."""

_CODE_POINTS_PER_GRAPHEME = 16
"""On average, over a whole text. The longest emoji family has 11; only abuse needs more."""

_LINE_BREAK = regex.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_DROPPED = regex.compile(
    r"(?V1)[\u2800[\p{Cc}--\n]\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}"
    r"[\p{Default_Ignorable_Code_Point}--[\u200c\u200d\p{Variation_Selector}]]]+"
)
_STRAY_SELECTOR = regex.compile(r"(?<![\p{L}\p{N}\p{P}\p{S}])\p{Variation_Selector}")
_STRAY_JOINER = regex.compile(
    r"(?<![\p{L}\p{M}\p{S}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{S}])"
)
_EXCESS_MARKS = regex.compile(r"(?<=\p{M}{4})\p{M}+")
_EXCESS_NEWLINES = regex.compile(r"\n{4,}")
_GRAPHEME = regex.compile(r"\X")
_JOINERS = "\u200c\u200d"


def clean(raw: str, longest: int) -> str:
    """Return the text as it is kept: NFC, visible, at most `longest` graphemes. Never raises.

    - Every line break becomes a newline, a tab a space; no other control character stays.
    - Whatever is invisible goes: blank braille, bidirectional controls, tags, zero-width spaces,
      byte order marks, lone surrogates, noncharacters. Three things stay where they act on
      something: a joiner (ZWJ, ZWNJ) between two letters or symbols, as in emoji families and in
      Persian; a variation selector right after a visible character.
    - At most 4 combining marks in a row, 3 newlines in a row; no space at the end of a line.

    Cleaning twice changes nothing. The work is bounded by `longest`, whatever the input's size:
    only the first `16 * longest` code points are looked at.
    """
    ceiling = longest * _CODE_POINTS_PER_GRAPHEME
    text = _visible(unicodedata.normalize("NFC", raw[:ceiling]))
    text = _EXCESS_MARKS.sub("", unicodedata.normalize("NFC", text))
    text = "\n".join(line.rstrip() for line in text.split("\n"))
    text = _EXCESS_NEWLINES.sub("\n\n\n", text).strip()
    # A cut can leave a space or a joiner at the end: neither has anything to act on there.
    return _first(text, longest)[:ceiling].rstrip().rstrip(_JOINERS)


def clean_line(raw: str, longest: int) -> str:
    """Return the text as `clean` does, on one line."""
    return " ".join(clean(raw, longest).split())


def graphemes(text: str) -> int:
    """Return how many characters a reader would count (extended grapheme clusters, UAX 29)."""
    return sum(1 for _ in _GRAPHEME.finditer(text))


def _visible(text: str) -> str:
    text = _LINE_BREAK.sub("\n", text).replace("\t", " ")
    text = _DROPPED.sub("", text)
    text = _STRAY_SELECTOR.sub("", text)
    joined: str = _STRAY_JOINER.sub("", text)
    return joined


def _first(text: str, longest: int) -> str:
    if len(text) <= longest:  # graphemes are never more numerous than code points
        return text
    return "".join(cluster.group() for cluster in islice(_GRAPHEME.finditer(text), longest))
