"""The draws of the record, and the residents who volunteer for them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, astuple
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from kiosk.domain.sortition.candidacy import Candidacy, CandidacyState
from kiosk.domain.sortition.draw import Draw
from kiosk.domain.sortition.pool import Profile, Quota
from kiosk.store.pool_tables import CandidacyRow, DrawRow

_BAR = "|"
# The words are parameters: a statement is kept in memory with the values that are written in it.
_SAVE_DRAW = update(DrawRow).where(DrawRow.id == bindparam("saved")).returning(DrawRow.id)
_SAVE = update(CandidacyRow).where(CandidacyRow.id == bindparam("saved")).returning(CandidacyRow.id)


class DrawRepository:
    """Draws inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, draw: Draw) -> None:
        """Keep a new one."""
        self._connection.execute(insert(DrawRow), _draw_columns(draw))

    def save(self, draw: Draw) -> None:
        """Keep a change."""
        self._connection.execute(_SAVE_DRAW, {"saved": draw.id, **_draw_columns(draw)}).one()

    def get(self, draw_id: UUID) -> Draw | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(DrawRow.__table__).where(DrawRow.id == draw_id)
        ).one_or_none()
        return None if row is None else _draw(row)

    def latest(self) -> Draw | None:
        """Return the one that was opened last, or None."""
        row = self._connection.execute(
            select(DrawRow.__table__).order_by(DrawRow.opened_at.desc(), DrawRow.id.desc()).limit(1)
        ).one_or_none()
        return None if row is None else _draw(row)


class CandidacyRepository:
    """Candidacies inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, candidacy: Candidacy) -> None:
        """Keep a new one."""
        self.add_all((candidacy,))

    def add_all(self, candidacies: Iterable[Candidacy]) -> None:
        """Keep new ones."""
        rows = [_columns(each) for each in candidacies]
        if rows:
            self._connection.execute(insert(CandidacyRow), rows)

    def save(self, candidacy: Candidacy) -> None:
        """Keep a change."""
        self._connection.execute(_SAVE, {"saved": candidacy.id, **_columns(candidacy)}).one()

    def get(self, candidacy_id: UUID) -> Candidacy | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(CandidacyRow.__table__).where(CandidacyRow.id == candidacy_id)
        ).one_or_none()
        return None if row is None else _candidacy(row)

    def of_draw(self, draw_id: UUID) -> tuple[Candidacy, ...]:
        """Return those of a draw, the withdrawn too, in the order of their tickets."""
        rows = self._connection.execute(
            select(CandidacyRow.__table__)
            .where(CandidacyRow.draw_id == draw_id)
            .order_by(CandidacyRow.ticket)
        )
        return tuple(map(_candidacy, rows))

    def count(self, draw_id: UUID) -> int:
        """Return how many there ever were, the withdrawn too."""
        return self._connection.execute(
            select(func.count()).where(CandidacyRow.draw_id == draw_id)
        ).scalar_one()

    def profiles(self, draw_id: UUID) -> dict[Profile, int]:
        """Count those who are not withdrawn, by their answers."""
        rows = self._connection.execute(
            select(CandidacyRow.profile, func.count().label("number"))
            .where(CandidacyRow.draw_id == draw_id, CandidacyRow.state != CandidacyState.WITHDRAWN)
            .group_by(CandidacyRow.profile)
        )
        return {_answers(row.profile): row.number for row in rows}

    def shared_homes(self, draw_id: UUID) -> int:
        """Return how many households have more than one of them."""
        homes = (
            select(CandidacyRow.household)
            .where(
                CandidacyRow.draw_id == draw_id,
                CandidacyRow.household != "",
                CandidacyRow.state != CandidacyState.WITHDRAWN,
            )
            .group_by(CandidacyRow.household)
            .having(func.count() > 1)
        )
        return self._connection.execute(
            select(func.count()).select_from(homes.subquery())
        ).scalar_one()


def _draw_columns(draw: Draw) -> dict[str, object]:
    lists = {name: _json(getattr(draw, name)) for name in ("witnesses", "notes")}
    return asdict(draw) | lists | {"quotas": _json([astuple(each) for each in draw.quotas])}


def _json(values: object) -> str:
    return json.dumps(values, ensure_ascii=False)


def _draw(row: Row[Any]) -> Draw:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's API
    lists = {name: tuple(json.loads(values[name])) for name in ("witnesses", "notes")}
    quotas = tuple(Quota(*each) for each in json.loads(values["quotas"]))
    return Draw(**(values | lists | {"quotas": quotas}))


def _columns(candidacy: Candidacy) -> dict[str, object]:
    return asdict(candidacy) | {"profile": _BAR.join(candidacy.profile)}


def _candidacy(row: Row[Any]) -> Candidacy:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's API
    return Candidacy(**(values | {"profile": _answers(values["profile"])}))


def _answers(kept: str) -> Profile:
    return tuple(kept.split(_BAR)) if kept else ()
