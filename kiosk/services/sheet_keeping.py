"""Keeping the sheet of a project: one way, whether it comes from a file or from the desk."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from uuid import UUID

from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.sheet import Sheet
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.ports import Clock, Randomness, Repositories
from kiosk.services.sheet_versions import note_version


class Kept(StrEnum):
    """What became of a sheet; the value says it in French."""

    ADDED = "ajouté"
    UPDATED = "mis à jour"
    UNCHANGED = "déjà là, rien n’est changé"


class SheetKeeping:
    """Keeps sheets in the name of an import, or of an agent."""

    def __init__(self, clock: Clock, randomness: Randomness, by: UUID | None = None) -> None:
        """Take the account of the agent, or None for an import."""
        self._clock = clock
        self._randomness = randomness
        self._by = by

    def keep(self, record: Repositories, sheet: Sheet, origins: tuple[UUID, ...]) -> Kept:
        """Keep a sheet and what its project came from; what is owed to an opinion stays."""
        known = record.sheets.known(sheet.project.id)
        if known is not None:
            sheet = sheet.in_place_of(known)
            held = set(record.sheets.origins(sheet.project.id))
            if counted_as(sheet, known) == known and held == set(origins):
                return Kept.UNCHANGED
        record.sheets.keep(sheet, origins)
        at = to_the_millisecond(self._clock.now())
        note_version(record, known, sheet.project.id, at)
        record.journal.record(self._event(sheet))
        return Kept.ADDED if known is None else Kept.UPDATED

    def _event(self, sheet: Sheet) -> Event:
        project = sheet.project
        return Event(
            id=draw_id(self._clock, self._randomness),
            at=to_the_millisecond(self._clock.now()),
            actor=Actor.AGENT if self._by else Actor.IMPORT,
            action=Action.PROJECT_KEPT,
            subject_id=project.id,
            payload={
                "title": project.title,
                "sentence": project.sentence,
                "stage": project.stage.value,
                "quartier": project.quartier,
                "day": project.day,
                "days": project.days,
            },
            agent_id=self._by,
        )


def counted_as(sheet: Sheet, known: Sheet) -> Sheet:
    """Return a sheet with the counts of another: they are the record's own, nobody writes them."""
    project = replace(sheet.project, contributions=known.project.contributions)
    return replace(sheet, project=project)
