"""The public balance sheet of a project on paper."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from kiosk.documents.dates import long_date
from kiosk.documents.wall_sheet import Entry, WallSheet
from kiosk.domain.balance import BalanceSheet, Ending
from kiosk.domain.project import Project
from kiosk.domain.trial import standing_notes, written_measure
from kiosk.services.desk.ports import DeskRepositories
from kiosk.services.outcomes import news_of

_PARTS = (
    "Ce qui a été essayé",
    "Ce qui a été mesuré",
    "Ce que l’on a appris",
    "Ce qui n’a pas marché",
    "Ce qui reste",
)
_MEASURED = 1
"""Which part the measures of the trial stand under."""
_MOST_MEASURES = 6
_ENDINGS = {Ending.STAYS: "Il reste dans la rue", Ending.STOPS: "Il s’arrête là"}


def closed_projects(record: DeskRepositories) -> Iterator[tuple[Project, BalanceSheet]]:
    """Give each project whose balance sheet stands, by title."""
    for project in sorted(record.sheets.all(), key=lambda it: (it.title, it.id)):
        sheets = record.balances.of_project(project.id)
        news = news_of(record, project.id) if sheets else None
        if news is not None and news.balance is not None:
            yield project, sheets[-1]


def balance_wall_sheet(record: DeskRepositories, project_id: UUID | None) -> WallSheet | None:
    """Return the sheet of a project, without a foot, or None if it has no balance sheet."""
    found = (it for it in closed_projects(record) if it[0].id == project_id)
    project, sheet = next(found, (None, None))
    if project is None or sheet is None:
        return None
    return WallSheet(
        title=project.title,
        subtitle=f"Bilan public · {_ENDINGS[sheet.ending]} · {long_date(sheet.day, 'fr')}",
        colour="#1f6b47",
        entries=(
            Entry("Pourquoi il se termine", sheet.reason, ""),
            *_parts(record, sheet),
        ),
        empty="",
        foot="",
        size=13,
    )


def _parts(record: DeskRepositories, sheet: BalanceSheet) -> Iterator[Entry]:
    notes = standing_notes(record.trials.of_project(sheet.project_id))
    measures = [written_measure(it.measure) for it in notes if it.measure][-_MOST_MEASURES:]
    for rank, (name, words) in enumerate(zip(_PARTS, sheet.balance.parts, strict=True)):
        yield Entry(name, words, " · ".join(measures) if rank == _MEASURED else "")
