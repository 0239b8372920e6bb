"""A follow-up in sentences: where it stands, its days, what the town hall says, what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.domain.outcome import Fate, News
from kiosk.domain.project import Stage
from kiosk.domain.receipt import Subject
from kiosk.domain.sharing import Card
from kiosk.hub.words import Words

_TITLES = {
    Subject.CONTRIBUTION: {
        "published": "Votre message est publié.",
        "declined": "Votre message n’est pas publié.",
        "redirected": "Votre message est transmis.",
        "withdrawn": "Votre message est retiré.",
        "to_review": "Votre message attend d’être lu.",
    },
    Subject.FEEDBACK: {
        "published": "Votre avis est publié.",
        "declined": "Votre avis n’est pas publié.",
        "withdrawn": "Votre avis est retiré.",
        "to_review": "Votre avis attend d’être lu.",
    },
    Subject.SUPPORT: {
        "published": "Vous soutenez un message publié.",
        "declined": "Le message n’est plus publié.",
        "redirected": "Le message est transmis.",
        "withdrawn": "Votre soutien, ou le message, est retiré.",
        "to_review": "Le message attend d’être relu.",
    },
    Subject.SKETCH: {
        **dict.fromkeys((it.value for it in Stage), "Votre projet avance."),
        "draft": "Votre projet n’est pas encore déposé.",
        "submitted": "Votre projet est déposé.",
        "admissible": "Votre projet est recevable.",
        "inadmissible": "Votre projet n’est pas recevable.",
        "selected": "Le jury a choisi votre projet\u00a0!",
        "not_selected": "Le jury n’a pas choisi votre projet.",
        "experimentation": "Votre projet est à l’essai.",
        "achieved": "Votre projet est réalisé\u00a0!",
        "closed": "Votre projet s’est arrêté.",
        "withdrawn": "Votre projet est retiré.",
    },
    Subject.CANDIDACY: {
        "waiting": "Vous êtes dans la liste du tirage au sort.",
        "drawn": "Vous êtes tiré au sort !",
        "alternate": "Vous n’êtes pas tiré au sort cette fois.",
        "withdrawn": "Votre candidature est retirée.",
    },
    Subject.REGISTRATION: {
        "coming": "Votre place est gardée.",
        "cancelled": "Ce rendez-vous est annulé.",
        "withdrawn": "Vous avez rendu votre place.",
    },
}
_KINDS = {
    "frustration": "Ça m’agace",
    "lack": "Il manque",
    "desire": "J’aimerais",
    "want": "J’en ai envie",
    "doubt": "J’ai un doute",
    "help": "Je peux aider",
    "jury": "Participer au jury",
    "sketch": "Projet d’habitants",
    "rendezvous": "Rendez-vous",
}
_FATES = {
    Fate.READY: "Le projet passe à l’essai",
    Fate.CONTINUE: "Le projet continue au stimulateur",
    Fate.STOP: "Le projet s’arrête",
    Fate.DONE: "Le projet est réalisé",
    Fate.ENDED: "Le projet s’arrête après son essai",
    Fate.JOINED: "Le projet continue avec un autre",
    Fate.WITHDRAWN: "Le projet est retiré",
}
PARTS = (
    "Ce qui a été essayé",
    "Ce qui a été mesuré",
    "Ce que l’on a appris",
    "Ce qui n’a pas marché",
    "Ce qui reste",
)
"""The parts of a balance sheet, in their order."""
_READ = {True: "Lu par le passeur le %1", False: "Lu par un agent le %1"}
_TO_READ = {True: "Le passeur le lit d’ici le %1", False: "Un agent le lit d’ici le %1"}
_ANSWERED = {True: "Réponse du passeur le %1", False: "Décision de la mairie le %1"}
_TO_ANSWER = {
    True: "Réponse du passeur d’ici le %1",
    False: "Réponse de la mairie d’ici le %1",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One dated line; done, or still to come."""

    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class Said:
    """What the town hall says: a heading, its words, and a note in the reader's language."""

    heading: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpPage:
    """What the page of a receipt says."""

    title: str
    kind: str
    subject: str
    steps: tuple[Step, ...]
    said: tuple[Said, ...]
    withdrawn: bool


def write(card: Card, words: Words, news: News | None = None) -> FollowUpPage:
    """Return what the page of a card says, in the words of a language.

    `news` is what became of its project after the stimulateur.
    """
    told = () if card.state == "withdrawn" else told_of(news, words)
    return FollowUpPage(
        title=words(_TITLES[card.subject][card.state]),
        kind=words(_KINDS[card.kind]),
        subject=card.subject.value,
        steps=tuple(_steps(card, words)),
        said=(*_said(card, words), *told),
        withdrawn=card.state == "withdrawn",
    )


def _steps(card: Card, words: Words) -> list[Step]:
    feedback = card.subject is Subject.FEEDBACK
    steps = [Step(words("Reçu le %1", words.day(card.deposited_on)), done=True)]
    if card.subject is Subject.CANDIDACY:
        drawn = card.answered_on is not None
        return [*steps, _step(words, "Tirage au sort le %1", card.read_before, done=drawn)]
    if card.subject is Subject.REGISTRATION:
        return [*steps, _step(words, "Rendez-vous le %1", card.read_before, done=False)]
    if card.subject is Subject.SKETCH:
        return [*steps, *_of_sketch(card, words)]
    for done_on, before, done, to_do in (
        (card.read_on, card.read_before, _READ, _TO_READ),
        (card.answered_on, card.answer_before, _ANSWERED, _TO_ANSWER),
    ):
        if done_on is not None:
            steps.append(_step(words, done[feedback], done_on, done=True))
        elif card.state != "withdrawn":
            steps.append(_step(words, to_do[feedback], before, done=False))
    return steps


def _of_sketch(card: Card, words: Words) -> Iterator[Step]:
    """Give the day of the decision; nobody promises any on what is not handed in."""
    if card.answered_on is not None:
        yield _step(words, _ANSWERED[False], card.answered_on, done=True)
    elif card.state == "submitted":
        yield _step(words, _TO_ANSWER[False], card.answer_before, done=False)


def _step(words: Words, sentence: str, day: date, *, done: bool) -> Step:
    return Step(words(sentence, words.day(day)), done)


def _said(card: Card, words: Words) -> list[Said]:
    answered = (
        "Le passeur vous répond" if card.subject is Subject.FEEDBACK else "La mairie vous répond"
    )
    return [
        Said(words(heading), text)
        for heading, text in (
            ("Pourquoi", card.reason),
            ("Transmis à", card.service),
            (answered, card.answer),
        )
        if text
    ]


def told_of(news: News | None, words: Words) -> tuple[Said, ...]:
    """Return what became of a project, and its balance sheet part by part; nothing for no news."""
    if news is None:
        return ()
    parts = news.balance.parts if news.balance else ()
    told = (Said(words(name), text) for name, text in zip(PARTS, parts, strict=False))
    return (_told(news, words), *told)


def _told(news: News, words: Words) -> Said:
    if news.day is None:
        note = words("Les écrans ne le montrent plus. Ce que vous avez donné est gardé.")
    else:
        note = words("Décidé le %1 par l’équipe du stimulateur.", words.day(news.day))
    return Said(words(_FATES[news.fate]), news.reason, note)
