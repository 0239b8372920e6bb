"""The questions that a holder answers, at the kiosk one by one, on the site on one page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from kiosk.domain.sketch import (
    LONGEST_ANSWER,
    LONGEST_SENTENCE,
    LONGEST_TITLE,
    MOST_ORIGINS,
    Answers,
    Holder,
)
from kiosk.domain.text import LONGEST_PLACE, clean, clean_line

TITLE, DRAWING, DEPICTION, CONTACT, REVIEW = "title", "drawing", "depiction", "contact", "review"
QUESTIONS = (
    *(TITLE, "sentence", "change", "where", "place", "holder", "needs", "origins"),
    *(DRAWING, CONTACT, REVIEW),
)
"""`depiction` stands beside `drawing`: for those who tell rather than draw."""
WORDS = {
    TITLE: LONGEST_TITLE,
    "sentence": LONGEST_SENTENCE,
    "change": LONGEST_ANSWER,
    "place": LONGEST_PLACE,
    "needs": LONGEST_ANSWER,
    DEPICTION: LONGEST_ANSWER,
}
"""Those answered in words, with the graphemes that are kept."""


def after(question: str) -> str:
    """Return the question that follows one."""
    beside = DRAWING if question == DEPICTION else question
    return QUESTIONS[min(QUESTIONS.index(beside) + 1, len(QUESTIONS) - 1)]


def is_answered(answers: Answers, question: str) -> bool:
    """Tell whether a question has an answer."""
    if question in WORDS:
        return bool(clean(getattr(answers, question), WORDS[question]))
    given = {
        "where": answers.quartier,
        "holder": answers.holder,
        "origins": answers.origins,
        DRAWING: answers.drawing.strokes or answers.depiction,
    }
    return bool(given.get(question))


def where_to_resume(answers: Answers, *, has_contact: bool) -> str:
    """Return the question to go on with: the one after the last that was answered."""
    if has_contact:
        return REVIEW
    told = [question for question in QUESTIONS if is_answered(answers, question)]
    return after(told[-1]) if told else TITLE


def with_words(answers: Answers, question: str, text: str) -> Answers:
    """Return the answers with other words to a question."""
    changed: dict[str, Any] = {question: text}
    return replace(answers, **changed)


def with_choice(answers: Answers, question: str, choice: str) -> Answers:
    """Return the answers with another choice; an origin chosen again is chosen no more."""
    if question == "where":
        return replace(answers, quartier=choice or None)
    if question == "holder":
        return replace(answers, holder=Holder(choice))
    key = UUID(choice)
    kept = tuple(it for it in answers.origins if it != key)
    return replace(answers, origins=kept if len(kept) < len(answers.origins) else (*kept, key))


def cleaned(answers: Answers) -> Answers:
    """Return the answers as they are kept."""
    words: dict[str, Any] = {
        question: (clean_line if question == TITLE else clean)(getattr(answers, question), longest)
        for question, longest in WORDS.items()
    }
    return replace(answers, **words, origins=tuple(dict.fromkeys(answers.origins))[:MOST_ORIGINS])
