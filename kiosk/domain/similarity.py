"""How alike two contributions are, by their letters: a hint for « Moi aussi », never a decision.

It finds rewordings, not synonyms. Method and thresholds were measured on 28,134 real French texts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.domain.search_terms import STOP_WORDS, fold, stems, words

FEWEST_GRAMS = 12
"""Under so many grams, a text contained in a longer one proves nothing."""

LONG = 8
"""Words from which a text is long: alike by chance it rarely is."""

DEMOTION = 0.7
"""What is left of a score when one text says no, or when the two name other numbers."""

_SHOWN = {True: 0.60, False: 0.70}
_CERTAIN = {True: 0.75, False: 0.90}
_NUMBER = re.compile(r"\d+")
_NEGATIONS = frozenset("ne n pas jamais aucun aucune non sans ni".split())
_POLITE = re.compile(
    r"\b(?:(?:re)?bonjour|bonsoir|salut|coucou|madame|monsieur|mesdames|messieurs|svp|stp"
    r"|s'il (?:vous|te) plait|(?:un grand |grand )?merci(?: beaucoup)?"
    r"(?: (?:d'avance|par avance|a vous|a tous|de votre attention|de nous lire))?"
    r"|bonne (?:journee|soiree)|(?:bien )?cordialement|bien a vous|bravo)\b"
)


@dataclass(frozen=True, slots=True)
class Outline:
    """What is compared of a text.

    Attributes:
        grams: every run of 3 and of 4 signs of its folded words.
        long: whether it has `LONG` words or more, polite formulas aside.
        negated: whether it holds a word that says no.
        numbers: the numbers that it names.
    """

    grams: frozenset[str]
    long: bool
    negated: bool
    numbers: frozenset[str]


def without_courtesy(text: str) -> str:
    """Return the folded text without its polite formulas: they make strangers look alike."""
    return _POLITE.sub(" ", fold(text))


def subject_stems(text: str) -> tuple[str, ...]:
    """Return the stems that tell what a text is about, each once: no courtesy, no stop word."""
    meaningful = [word for word in words(without_courtesy(text)) if word not in STOP_WORDS]
    return tuple(dict.fromkeys(stems(" ".join(meaningful))))


def outline(text: str) -> Outline:
    """Return what is compared of a text."""
    said = words(without_courtesy(text))
    line = f" {' '.join(said)} " if said else ""
    threes = {line[start : start + 3] for start in range(len(line) - 2)}
    fours = {line[start : start + 4] for start in range(len(line) - 3)}
    return Outline(
        grams=frozenset(threes | fours),
        long=len(said) >= LONG,
        negated=not _NEGATIONS.isdisjoint(said),
        numbers=frozenset(_NUMBER.findall(line)),
    )


def likeness(one: Outline, other: Outline) -> float:
    """Return how alike two texts are, from 0 to 1, in either order.

    The mean of Dice's coefficient and of how much of the smaller text the larger one contains;
    Dice's alone under `FEWEST_GRAMS`. Letters ignore what is said of the subject, so a score is
    demoted when both name numbers and not the same ones, and when only one of the two says no.
    Two long texts are not demoted for a no: one is often the beginning of the other, being typed.
    """
    if not one.grams or not other.grams:
        return 0.0
    shared = len(one.grams & other.grams)
    smaller = min(len(one.grams), len(other.grams))
    dice = 2 * shared / (len(one.grams) + len(other.grams))
    score = (dice + shared / smaller) / 2 if smaller >= FEWEST_GRAMS else dice
    return score * DEMOTION if _apart(one, other) else score


def shown(score: float, one: Outline, other: Outline) -> bool:
    """Tell whether a score is enough to ask « is it the same? »."""
    return score >= _SHOWN[one.long and other.long]


def certain(score: float, one: Outline, other: Outline) -> bool:
    """Tell whether a score is enough to say that it was said before, and not its contrary."""
    return one.negated == other.negated and score >= _CERTAIN[one.long and other.long]


def _apart(one: Outline, other: Outline) -> bool:
    if one.numbers and other.numbers and one.numbers != other.numbers:
        return True
    return one.negated != other.negated and not (one.long and other.long)
