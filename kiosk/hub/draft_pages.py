"""The pages of a holder who goes on with a sketch from afar.

The code comes with each form, never in an address; what it opens is forgotten with the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.documents.dates import clock_time, long_date
from kiosk.domain.calendar import local_day
from kiosk.domain.carried_draft import CarriedDraft
from kiosk.domain.sketch import COMPULSORY, Holder
from kiosk.domain.sketch_questions import WORDS, is_answered
from kiosk.hub.asgi import TooLong
from kiosk.hub.door import Door
from kiosk.hub.draft_form import (
    HOLDER,
    LONGEST_FORM,
    MOST_FIELDS,
    WHERE,
    Filled,
    differences,
    filled_with,
    read_form,
)
from kiosk.hub.drafts import Bearer, Draft, Drafts, Opened, Verdict
from kiosk.hub.pages import Pages, form_of
from kiosk.services.ports import Clock

_HOLDERS = {
    Holder.INDIVIDUAL: "Moi, un habitant ou une habitante",
    Holder.ASSOCIATION: "Une association, un collectif",
    Holder.ENTREPRENEUR: "Une entreprise solidaire",
}
_LABELS = {
    "title": "Quel est le nom de votre projet\u00a0?",
    "sentence": "Votre projet, en une phrase\u00a0?",
    "change": "Qu’est-ce que cela change, et pour qui\u00a0?",
    WHERE: "Dans quel quartier\u00a0?",
    "place": "Où, précisément\u00a0?",
    HOLDER: "Qui porte le projet\u00a0?",
    "needs": "De quoi avez-vous besoin\u00a0?",
    "depiction": "À quoi ressemble votre projet\u00a0?",
}
_HINTS = {
    "title": "Quelques mots suffisent.",
    "sentence": "Comme si vous le disiez à un voisin.",
    "change": "Ce qui sera mieux, et pour quelles personnes.",
    "place": "Une rue, une place, un lieu. Ou passez à la suite.",
    HOLDER: "C’est la personne ou le groupe qui le fera avancer.",
    "needs": "Du temps, un lieu, des outils, des bras. Ou passez à la suite.",
    "depiction": "Dites les formes, les couleurs, ce que l’on y voit.",
}
SAID = (*_HOLDERS.values(), *_LABELS.values(), *_HINTS.values())
"""The sentences that are chosen here rather than in a template."""
_NOT_WHOLE, _TOO_BIG = "not_whole", "too_big"


class DraftPages:
    """The pages."""

    def __init__(self, drafts: Drafts, pages: Pages, door: Door, clock: Clock) -> None:
        self._drafts = drafts
        self._pages = pages
        self._door = door
        self._clock = clock

    def routes(self) -> list[Route]:
        """Return their addresses."""
        return [
            Route("/continuer", self.go_on, methods=["GET", "POST"]),
            Route("/continuer/garder", self.keep, methods=["POST"]),
            Route("/continuer/deposer", self.hand_in, methods=["POST"]),
        ]

    async def go_on(self, request: Request) -> Response:
        """Ask for the code, then show the questions with what was answered."""
        if request.method != "POST":
            return self._pages.write(request, "resume_code.html")
        form = await form_of(request, LONGEST_FORM, MOST_FIELDS)
        _, verdict, opened = await self._opened(request, form)
        if opened is None:
            return await self._closed(request, verdict)
        return self._shown(request, form, opened)

    async def keep(self, request: Request) -> Response:
        """Keep what was typed, or say beside each field what is wrong with it."""
        try:
            form = await form_of(request, LONGEST_FORM, MOST_FIELDS)
        except TooLong:
            return self._pages.write(request, "resume_none.html", why=_TOO_BIG)
        bearer, verdict, opened = await self._opened(request, form)
        if opened is None:
            return await self._closed(request, verdict)
        filled = read_form(form, _offered(opened))
        if filled is None:
            return self._shown(request, form, opened, why=_NOT_WHOLE)
        if filled.faults and opened.carried:
            return self._form(request, form, opened, filled)
        verdict, opened = await run_in_threadpool(
            self._drafts.keep, bearer, Draft(filled.written, filled.seen)
        )
        return await self._kept(request, form, filled, verdict, opened)

    async def hand_in(self, request: Request) -> Response:
        """Hand the sketch in as it was just read."""
        form = await form_of(request, LONGEST_FORM, MOST_FIELDS)
        bearer, verdict, opened = await self._opened(request, form)
        if opened is not None:
            draft = Draft(opened.written, form.get("seen", ""), hand_in=True)
            verdict, opened = await run_in_threadpool(self._drafts.keep, bearer, draft)
        if opened is None:
            return await self._closed(request, verdict)
        if verdict is Verdict.KEPT:
            return self._saved(request, form, opened)
        return self._shown(request, form, opened, why=verdict.name.lower())

    async def _opened(
        self, request: Request, form: Mapping[str, str]
    ) -> tuple[Bearer, Verdict, Opened | None]:
        bearer = await self._door.look_up(request, self._drafts.prove, form.get("code", ""))
        return bearer, *await run_in_threadpool(self._drafts.open, bearer)

    async def _kept(
        self,
        request: Request,
        form: dict[str, str],
        filled: Filled,
        verdict: Verdict,
        opened: Opened | None,
    ) -> Response:
        if opened is None:
            return await self._closed(request, verdict)
        if verdict is Verdict.CONFLICT:
            again = filled_with(filled.written.since(filled.seen, opened.kept), opened.seen)
            return self._form(request, form, opened, again, why="conflict")
        if verdict is Verdict.TOO_LATE:
            return self._too_late(request, filled)
        return self._saved(request, form, opened)

    async def _closed(self, request: Request, verdict: Verdict) -> Response:
        if verdict is Verdict.UNKNOWN:
            return await self._door.unknown(request)
        return self._pages.write(request, "resume_none.html", why="")

    def _shown(
        self, request: Request, form: dict[str, str], opened: Opened, why: str = ""
    ) -> Response:
        """Show where a sketch stands: handed in, too late, or its questions."""
        if opened.handed_in:
            return self._saved(request, form, opened)
        if opened.carried is None:
            return self._too_late(request, _first(opened))
        why = why or (opened.outcome.value if opened.outcome else "")
        return self._form(request, form, opened, _first(opened), why=why)

    def _form(
        self,
        request: Request,
        form: dict[str, str],
        opened: Opened,
        filled: Filled,
        *,
        why: str = "",
    ) -> Response:
        carried = opened.carried
        assert carried is not None  # noqa: S101 - the caller looked
        return self._write(
            request,
            "resume.html",
            form,
            opened,
            filled=filled,
            other=differences(filled.typed, carried, opened.kept) if why else {},
            why=why,
        )

    def _saved(self, request: Request, form: dict[str, str], opened: Opened) -> Response:
        missing = [
            question for question in COMPULSORY if not is_answered(opened.written.answers, question)
        ]
        told = filled_with(opened.written, opened.seen)
        return self._write(request, "resumed.html", form, opened, filled=told, missing=missing)

    def _too_late(self, request: Request, filled: Filled) -> Response:
        return self._pages.write(request, "resume_late.html", filled=filled, labels=_LABELS)

    def _write(
        self,
        request: Request,
        template: str,
        form: dict[str, str],
        opened: Opened,
        **content: Any,  # noqa: ANN401 - what the template shows
    ) -> Response:
        carried, at = opened.carried, opened.handed_in_at or self._clock.now()
        return self._pages.write(
            request,
            template,
            key=form.get("code", ""),
            opened=opened,
            carried=carried,
            late=carried is not None and carried.is_late(at),
            until=lambda words: _until(carried, words.language),
            labels=_LABELS,
            hints=_HINTS,
            holders=_HOLDERS,
            longest=WORDS,
            **content,
        )


def _first(opened: Opened) -> Filled:
    return filled_with(opened.written, opened.seen)


def _offered(opened: Opened) -> set[str]:
    offered = {it.id for it in opened.carried.quartiers} if opened.carried else set()
    return offered | {opened.written.quartier or ""}


def _until(carried: CarriedDraft | None, language: str) -> tuple[str, str] | None:
    """Return the day and the minute of the deadline, or None."""
    if carried is None or carried.deadline is None:
        return None
    day = long_date(local_day(carried.deadline), language)
    return day, clock_time(carried.deadline, language)
