"""What the documents of the print room can be about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kiosk.documents.dates import long_date
from kiosk.domain.calendar import local_day
from kiosk.domain.jury.session import JurySession, Phase, Purpose
from kiosk.domain.moment import Moment
from kiosk.domain.paper import Document
from kiosk.domain.project import Project, Theme, ThemeState
from kiosk.domain.refusal import Refusal
from kiosk.domain.sheet import Sheet
from kiosk.services.desk.balance_paper import closed_projects
from kiosk.services.desk.ports import DeskRepositories

_MOST_MOMENTS = 200


class UnknownSubject(Refusal):
    """The project, the theme or the moment is not public any more, or its call is closed."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that a document can be about."""

    id: UUID
    title: str


def choices(record: DeskRepositories, document: Document, now: datetime) -> tuple[Choice, ...]:
    """Return what a document can be about: nothing for one that is about everything."""
    subjects: Iterable[Project | Theme | Moment]
    match document:
        case Document.PROJECT_POSTER | Document.FEEDBACK_CARDS:
            subjects = record.projects.projects()
        case Document.THEME_POSTER:
            subjects = record.projects.themes()
        case Document.CALL_POSTER:
            subjects = (it for it in record.projects.themes() if called(it))
        case Document.MOMENT_POSTER:
            subjects = _announced(record, now)
        case Document.BALANCE_SHEET:
            subjects = (project for project, _sheet in closed_projects(record))
        case Document.JURY_RESULT:
            return published_votes(record)
        case _:
            subjects = ()
    return tuple(Choice(it.id, it.title) for it in subjects)


def called(theme: Theme) -> bool:
    """Tell whether projects are called for on a theme, until a day."""
    return theme.state is ThemeState.OPEN and theme.open_until is not None


def sheet_of(record: DeskRepositories, project_id: UUID | None) -> Sheet:
    """Return the sheet of a project that is shown.

    Raises:
        UnknownSubject: if it is none.
    """
    sheet = record.sheets.get(project_id) if project_id else None
    if sheet is None:
        raise UnknownSubject
    return sheet


def theme_of(record: DeskRepositories, theme_id: UUID | None) -> Theme:
    """Return a theme that is shown.

    Raises:
        UnknownSubject: if it is none.
    """
    for theme in record.projects.themes():
        if theme.id == theme_id:
            return theme
    raise UnknownSubject


def moment_of(record: DeskRepositories, moment_id: UUID | None, now: datetime) -> Moment:
    """Return a moment that one may still come to.

    Raises:
        UnknownSubject: if it is over, called off or none.
    """
    for moment in _announced(record, now):
        if moment.id == moment_id:
            return moment
    raise UnknownSubject


def published_votes(record: DeskRepositories) -> tuple[Choice, ...]:
    """Return the votes whose results are public."""
    return tuple(
        Choice(it.id, f"{vote_title(it)}, {long_date(local_day(it.opened_at), 'fr')}")
        for it in record.juries.sessions()
        if it.phase is Phase.PUBLISHED
    )


def vote_title(session: JurySession) -> str:
    """Return what a vote was about."""
    return "Le thème du jury" if session.purpose is Purpose.THEME else "Le choix du jury"


def _announced(record: DeskRepositories, now: datetime) -> tuple[Moment, ...]:
    to_come = record.moments.ending_after(now, _MOST_MOMENTS)
    return tuple(it for it in to_come if it.cancelled_at is None)
