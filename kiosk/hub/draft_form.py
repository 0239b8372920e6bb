"""The form of a sketch: what was typed read back, and what is wrong with it, field by field."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.carried_draft import CarriedDraft, Written
from kiosk.domain.sketch import Holder
from kiosk.domain.sketch_questions import TITLE, WORDS
from kiosk.domain.text import clean, clean_line, graphemes

LONGEST_FORM = 1 << 17
"""Bytes of a form: the longest answers in any script, as browsers write them."""
MOST_FIELDS = 16
WHERE, HOLDER = "where", "holder"
FIELDS = (*WORDS, WHERE, HOLDER)
"""What a whole form says."""
_SHOWN_AGAIN = 20_000
"""Graphemes of what is too long that are shown again, so that nobody types them twice."""

TOO_LONG = "C’est un peu long\u00a0: %1 signes, pour %2 au plus."
NOT_OFFERED = "Choisissez dans la liste."
SAID = (TOO_LONG, NOT_OFFERED)
"""The sentences that are chosen here rather than in a template."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with an answer: a sentence, and its values."""

    sentence: str
    values: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as it is shown, or shown again.

    Attributes:
        typed: what each field holds, by its name.
        faults: what is wrong, by the name of the field.
        seen: digest of the answers that it was filled over.
    """

    typed: Mapping[str, str]
    seen: str
    faults: Mapping[str, Fault] = field(default_factory=dict)

    @property
    def written(self) -> Written:
        """The answers that it gives, once nothing is wrong."""
        words: dict[str, Any] = {question: self.typed[question] for question in WORDS}
        holder = Holder(self.typed[HOLDER]) if self.typed[HOLDER] else None
        return Written(**words, quartier=self.typed[WHERE] or None, holder=holder)


def filled_with(written: Written, seen: str) -> Filled:
    """Return the form that holds some answers."""
    typed = {question: getattr(written, question) for question in WORDS}
    chosen = {WHERE: written.quartier or "", HOLDER: written.holder or ""}
    return Filled(typed | {name: str(value) for name, value in chosen.items()}, seen)


def read_form(form: Mapping[str, str], offered: Collection[str]) -> Filled | None:
    """Read a form that was sent; None if it is not whole: nothing is guessed.

    `offered`: the ids of the quartiers.
    """
    # A browser sends nothing of choices of which none is made.
    if not {*WORDS, "seen"} <= form.keys():
        return None
    typed = {question: _shown(question, form[question]) for question in WORDS}
    faults = {
        question: Fault(TOO_LONG, (count, longest))
        for question, longest in WORDS.items()
        if (count := graphemes(typed[question])) > longest
    }
    for name, choices in ((WHERE, offered), (HOLDER, tuple(Holder))):
        typed[name] = form.get(name, "")
        if typed[name] and typed[name] not in choices:
            typed[name], faults[name] = "", Fault(NOT_OFFERED)
    return Filled(typed, form["seen"], faults)


def differences(typed: Mapping[str, str], carried: CarriedDraft, kept: Written) -> dict[str, str]:
    """Return what is kept in place of what was typed, where they differ, as people read it."""
    other = filled_with(kept, "").typed
    names = {it.id: it.name for it in carried.quartiers}
    told = {name: value for name, value in other.items() if value != typed[name]}
    if told.get(WHERE):
        told[WHERE] = names.get(told[WHERE], told[WHERE])
    return told


def _shown(question: str, raw: str) -> str:
    return (clean_line if question == TITLE else clean)(raw, _SHOWN_AGAIN)
