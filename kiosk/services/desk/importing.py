"""Bringing contributions in at the desk: the same import as the command line, batch by batch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast
from uuid import UUID

from kiosk.domain.permissions import Permission, granted
from kiosk.domain.refusal import WordedRefusal
from kiosk.domain.territory import Quartier
from kiosk.errors import EnvironmentFault
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.importing import ContributionImport, Options, RefusedRow, Remark, Unit, batches
from kiosk.services.importing.report import worded
from kiosk.services.importing.rows import Row, read_table
from kiosk.services.importing.source import load
from kiosk.services.ports import Clock, Randomness

BATCH = 50
"""Rows in one transaction: a visitor who deposits meanwhile waits for one."""


class UnfitFile(WordedRefusal):
    """The file cannot be imported at all."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that the agent should know of a line of the file, in French."""

    words: str
    refused: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is.

    Attributes:
        done, total: lines of the file.
        findings: what was found since the last time, in the order of the file.
    """

    done: int
    total: int
    imported: int
    already_there: int
    refused: int
    findings: tuple[Finding, ...] = ()

    @property
    def finished(self) -> bool:
        """Whether every line was read."""
        return self.done == self.total


@dataclass
class Underway:
    """A file that is being imported; one thread at a time goes on with it."""

    work: ContributionImport
    unit: Unit
    encoding: str
    total: int
    waiting: Iterator[list[Row | RefusedRow]]
    done: int = field(default=0)


class Importing:
    """The use cases of whoever brings contributions in."""

    def __init__(
        self,
        records: DeskRecords,
        clock: Clock,
        randomness: Randomness,
        quartiers: tuple[Quartier, ...],
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._quartiers = quartiers

    def begin(self, by: UUID, path: Path, options: Options) -> Underway:
        """Read a file; nothing is kept yet. Slow: 64 MB at most are read and parsed.

        Who may not decide brings in nothing that is public.

        Raises:
            UnfitFile: if it cannot be imported at all.
            AccountClosed, Forbidden: if `by` may not bring anything in.
        """
        with self._records.reading() as record:
            agent = authorise(record, by, Permission.IMPORT)
        decides = Permission.DECIDE in granted(agent.roles)
        try:
            text = load(path)
            table = read_table(text.text)
        except EnvironmentFault as fault:
            # The file is at fault, not the machine: nothing has to be healed.
            raise UnfitFile(fault.sentence) from fault
        options = replace(
            options,
            quartiers=self._quartiers,
            review_all=options.review_all or not decides,
        )
        work = ContributionImport(
            self._records,
            self._clock,
            self._randomness,
            options,
            by,
            guard=lambda record: authorise(cast("DeskRepositories", record), by, Permission.IMPORT),
        )
        return Underway(work, table.unit, text.encoding, len(table.rows), batches(table, BATCH))

    def go_on(self, underway: Underway) -> Progress:
        """Import the next lines in one transaction, and return how far it is.

        Raises:
            AccountClosed, Forbidden: if the agent may not any more; what was kept stays.
        """
        work = underway.work
        batch = next(underway.waiting, [])
        told = len(work.refusals), len(work.remarks)
        work.take(batch)
        underway.done += len(batch)
        found: list[RefusedRow | Remark] = [*work.refusals[told[0] :], *work.remarks[told[1] :]]
        found.sort(key=lambda it: (it.span.first, it.span.last))
        return Progress(
            done=underway.done,
            total=underway.total,
            imported=work.imported,
            already_there=work.already_there,
            refused=len(work.refusals),
            findings=tuple(
                Finding(worded(it, underway.unit), isinstance(it, RefusedRow)) for it in found
            ),
        )
