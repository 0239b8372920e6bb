"""The tables of open data, read from the record: for the files of an agent and for the hub."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.domain.open_data import Cells, OpenContribution, Resource, public_id
from kiosk.domain.open_tables import (
    CONTRIBUTIONS,
    ORIGINS,
    PROJECTS,
    THEMES,
    contribution_cells,
    project_cells,
    theme_cells,
)
from kiosk.services.desk.ports import DeskRecords

_BATCH = 1000


class OpenTables:
    """What may leave as open data: only what the public may already read."""

    def __init__(self, records: DeskRecords) -> None:
        self._records = records

    def all(self) -> tuple[tuple[Resource, Iterable[Cells]], ...]:
        """Return each table and its rows, to be gone through once; contributions as they come."""
        with self._records.reading() as record:
            themes = record.projects.themes()
            projects = record.open_data.projects()
            origins = record.open_data.origins()
        return (
            (CONTRIBUTIONS, map(contribution_cells, self.contributions())),
            (THEMES, [theme_cells(it) for it in themes]),
            (PROJECTS, [project_cells(*it) for it in projects]),
            (ORIGINS, [(public_id(born), public_id(said)) for born, said in origins]),
        )

    def contributions(self) -> Iterator[OpenContribution]:
        """Give the published contributions, a thousand at a time: nobody waits for all of them."""
        after = 0
        while True:
            with self._records.reading() as record:
                batch = record.open_data.contributions(after, _BATCH)
            if not batch:
                return
            yield from (it for _, it in batch)
            after = batch[-1][0]
