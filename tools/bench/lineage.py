"""Where a project came from and what became of a voice, over 10,000 projects, beside a scan."""

from __future__ import annotations

import random
import shutil
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import Connection, insert, update

from kiosk.devices.system import SystemClock
from kiosk.domain.project import Stage, ThemeState
from kiosk.services.browse import Browsing
from kiosk.services.deposit import Terms
from kiosk.store.backup import DATABASE
from kiosk.store.engine import reading_engine, writing_engine
from kiosk.store.records import SqliteRecords
from kiosk.store.schema import REVISION
from kiosk.store.tables import ContributionRow, ProjectOriginRow, ProjectRow, ThemeRow
from tools.bench.figures import Row, Setting, percentiles, row, timed, under
from tools.bench.large_record import large_record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PROJECTS = 10_000
_ORIGINS = 10
"""Contributions that each project came from."""
_THEMES, _CARRIED = 100, 2000
"""Themes, and contributions that each carries."""
_ASKED, _WARM_UP, _SLOW_ONES = 2000, 50, 30
_GOAL = 50
_SCANNED = {
    "contribution": "SELECT project_id FROM project_origin WHERE +contribution_id = ?",
    "project": "SELECT contribution_id FROM project_origin WHERE +project_id = ?",
}
"""The same questions without the indexes."""


def measure(setting: Setting) -> list[Row]:
    """Measure both ways: from a contribution on, and from a project back."""
    records = SqliteRecords(_with_projects(setting))
    records.open()
    browsing = Browsing(records, SystemClock(), Terms(5, 30, 24))
    engine = reading_engine(records.path)
    chance = random.Random(7)  # noqa: S311 - which ones, not secrets
    projects = [chance.randrange(_PROJECTS) for _ in range(_ASKED + _WARM_UP)]
    voices = [chance.choice(_origins(it, setting.rows)) for it in projects]
    with engine.begin() as connection:
        forward = _scanned(connection, "contribution", [UUID(int=it) for it in voices])
        back = _scanned(connection, "project", [_project_id(it) for it in projects])
    engine.dispose()
    onward = [_ask(browsing.lineage, UUID(int=it)) for it in voices]
    backward = [_ask(browsing.origins, _project_id(it)) for it in projects]
    rows = [
        _within("what became of a voice", onward, forward),
        _within("where a project came from", backward, back),
    ]
    records.close()
    return rows


def _ask(question: Callable[[UUID], object], about: UUID) -> Callable[[], object]:
    return lambda: question(about)


def _within(name: str, actions: list[Callable[[], object]], baseline: str) -> Row:
    return under("p99", _GOAL, row(name, timed(actions, _WARM_UP), baseline))


def _scanned(connection: Connection, what: str, about: list[UUID]) -> str:
    asked = [
        _ask(lambda it: connection.exec_driver_sql(_SCANNED[what], (it.bytes,)).all(), each)
        for each in about[:_SLOW_ONES]
    ]
    return f"origins scanned: p50 {percentiles(timed(asked, 3))[0]:.1f}"


def _with_projects(setting: Setting) -> Path:
    """Return the folder of a copy of the large record with themes and projects; make it once."""
    folder = setting.folder / f"lineage-{REVISION}-{setting.rows}"
    if not folder.exists():
        large = large_record(setting)
        large.close()
        unfinished = folder.with_suffix(".part")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        shutil.copy(large.path, unfinished / DATABASE)
        engine = writing_engine(unfinished / DATABASE)
        with engine.begin() as connection:
            _fill(connection, setting.rows)
        engine.dispose()
        unfinished.rename(folder)
    return folder


def _fill(connection: Connection, rows: int) -> None:
    themes = [
        {"id": _theme_id(it), "title": f"Thème {it}", "sentence": "", "state": ThemeState.CLOSED}
        for it in range(_THEMES)
    ]
    connection.execute(insert(ThemeRow), themes)
    for it in range(_THEMES):
        first = it * _CARRIED
        carried = update(ContributionRow).where(ContributionRow.sequence > first)
        carried = carried.where(ContributionRow.sequence <= min(first + _CARRIED, rows))
        connection.execute(carried.values(theme_id=_theme_id(it)))
    connection.execute(insert(ProjectRow), [_columns(it) for it in range(_PROJECTS)])
    origins = [
        {"project_id": _project_id(it), "contribution_id": UUID(int=origin)}
        for it in range(_PROJECTS)
        for origin in _origins(it, rows)
    ]
    connection.execute(insert(ProjectOriginRow), origins)


def _columns(number: int) -> dict[str, object]:
    return {
        "id": _project_id(number),
        "title": f"Projet {number}",
        "sentence": "Un banc à l’ombre.",
        "stage": Stage.SELECTED,
        "theme_id": _theme_id(number % _THEMES),
        "day": 0,
        "days": 0,
        "drawing": "",
    }


def _origins(project: int, rows: int) -> list[int]:
    """Return the numbers of the contributions of a project: spread over the record."""
    step = max(1, rows // (_PROJECTS * _ORIGINS))
    return [1 + (project * _ORIGINS + it) * step % rows for it in range(_ORIGINS)]


def _project_id(number: int) -> UUID:
    return UUID(int=(1 << 100) + number)


def _theme_id(number: int) -> UUID:
    return UUID(int=(1 << 101) + number)
