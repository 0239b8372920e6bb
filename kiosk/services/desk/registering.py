"""The register of the DPO, with the durations that this town hall has set."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.permissions import Permission
from kiosk.domain.register import Durations, Processing, register
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords


class Registering:
    """The use case of whoever reads the register."""

    def __init__(self, records: DeskRecords, durations: Durations) -> None:
        self._records = records
        self._durations = durations

    def lines(self, by: UUID) -> tuple[Processing, ...]:
        """Return what is kept, why, for how long and for whom."""
        with self._records.reading() as record:
            authorise(record, by, Permission.CONSULT_AUDIT)
        return register(self._durations)
