"""What a misspelt word was meant to be: the nearest of the words that people here have used.

Limits measured on real French texts: one slip, two from seven letters on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kiosk.domain.search_terms import asked, words

SHORTEST = 4
"""Letters: in a shorter word, one slip makes another word."""

_LONG = 7
"""Letters from which two slips are forgiven."""

ELISIONS = ("l", "d", "j", "n", "s", "c", "m", "t", "qu")
"""What stands before an apostrophe; people who type leave the apostrophe out."""


def slips(word: str) -> int:
    """Return how many letters may be wrong, missing, doubled or swapped in a word."""
    return 1 + (len(word) >= _LONG) if len(word) >= SHORTEST else 0


def nearly_says(text: str, typed: str) -> bool:
    """Tell whether a text holds every word being typed, but for their slips."""
    finished, unfinished = asked(typed)
    held = words(text)
    ends = (len(unfinished) - 1, len(unfinished), len(unfinished) + 1)
    begun = {word[:end] for word in held for end in ends}
    return all(_is_near(word, held) for word in finished) and (
        not unfinished or _is_near(unfinished, begun)
    )


def _is_near(word: str, others: Iterable[str]) -> bool:
    cutoff = slips(word)
    return any(OSA.distance(word, other, score_cutoff=cutoff) <= cutoff for other in others)


class Vocabulary:
    """The folded words of the published texts, each with the number of texts that hold it."""

    def __init__(self, uses: Mapping[str, int]) -> None:
        """Take the words; those too short to be corrected, or with a digit, are left out."""
        self._uses = {
            word: count
            for word, count in uses.items()
            if len(word) >= SHORTEST and word.isalpha() and word.isascii()
        }
        self._by_initial: dict[str, list[str]] = {}
        self._by_length: dict[int, list[str]] = {}
        for word in self._uses:
            self._by_initial.setdefault(word[0], []).append(word)
            self._by_length.setdefault(len(word), []).append(word)

    def __len__(self) -> int:
        """Return how many words there are."""
        return len(self._uses)

    def meant(self, word: str) -> str | None:
        """Return the word that a folded one was meant to be, or None.

        The fewest slips first, then the same first letter, then the word that most texts hold.
        So one slip after the right first letter is answered without a look at the other words,
        and a word of another length than its slips can make is never looked at.
        """
        alike = _nearest(word, self._by_initial.get(word[:1], []), self._uses)
        if alike is not None and OSA.distance(word, alike) <= 1:
            return alike
        lengths = range(len(word) - slips(word), len(word) + slips(word) + 1)
        others = chain.from_iterable(self._by_length.get(length, ()) for length in lengths)
        return _nearest(word, list(others), self._uses)

    def begun(self, word: str) -> str | None:
        """Return the beginning of a word that a folded one, still being typed, was meant to be.

        Whoever types has the first letter right: only those words are looked at.
        """
        uses: dict[str, int] = {}
        ends = (len(word) - 1, len(word), len(word) + 1)
        for other in self._by_initial.get(word[:1], ()):
            for beginning in {other[:end] for end in ends}:
                uses[beginning] = uses.get(beginning, 0) + self._uses[other]
        return _nearest(word, list(uses), uses)


def _nearest(word: str, others: list[str], uses: Mapping[str, int]) -> str | None:
    cutoff = slips(word)
    if not cutoff:
        return None
    found = process.extract(word, others, scorer=OSA.distance, score_cutoff=cutoff, limit=None)
    ranked = sorted(
        (distance, other[:1] != word[:1], -uses[other], other) for other, distance, _key in found
    )
    return ranked[0][-1] if ranked else None
