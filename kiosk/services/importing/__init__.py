"""Importing contributions from files: our own CSV and JSON, and Decidim's proposals export."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from uuid import UUID

from kiosk.domain.contribution import Contribution, State
from kiosk.domain.journal import Action, Actor
from kiosk.services.deposit import draw_id, event_of
from kiosk.services.importing.checking import LONGEST_IMPORTED, Candidate, Checking, Options
from kiosk.services.importing.report import Reason, RefusedRow, Remark, Report, Unit
from kiosk.services.importing.rows import Row, Table, read_table
from kiosk.services.importing.source import load
from kiosk.services.ports import Clock, Randomness, Records, Repositories

__all__ = [
    "BATCH",
    "LONGEST_IMPORTED",
    "ContributionImport",
    "Options",
    "Reason",
    "RefusedRow",
    "Remark",
    "Report",
    "Unit",
    "batches",
    "import_contributions",
]

BATCH = 500
"""Rows in one transaction: a crash leaves whole batches, and importing again completes them."""


def import_contributions(
    records: Records,
    clock: Clock,
    randomness: Randomness,
    source: Path | bytes,
    options: Options | None = None,
) -> Report:
    """Import the contributions of a file, or of its bytes; importing it again adds nothing.

    A row is known by its id, or else by the SHA-256 of its cleaned text, within its channel.
    What was imported before is never updated. Imported contributions have no receipt.

    Raises:
        EnvironmentFault: with code `IMPORT_FILE` if the file cannot be imported at all, or the
            record's own code; the batches before it are kept.
    """
    text = load(source)
    table = read_table(text.text)
    work = ContributionImport(records, clock, randomness, options or Options())
    for batch in batches(table, BATCH):
        work.take(batch)
    return work.report(table.unit, text.encoding)


def batches(table: Table, size: int) -> Iterator[list[Row | RefusedRow]]:
    """Give the rows of a table, as many at a time as one transaction takes."""
    rows = iter(table.rows)
    while batch := list(islice(rows, size)):
        yield batch


@dataclass
class ContributionImport:
    """One import, batch after batch.

    Attributes:
        by: the account of the agent who imports, None at the command line.
        guard: called with the record at the beginning of each transaction; what it raises stops
            the batch before anything is kept.
    """

    records: Records
    clock: Clock
    randomness: Randomness
    options: Options
    by: UUID | None = None
    guard: Callable[[Repositories], object] = bool
    imported: int = 0
    already_there: int = 0
    refusals: list[RefusedRow] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Note the moment, to the millisecond that the record keeps."""
        now = self.clock.now()
        self._now = now.replace(microsecond=now.microsecond // 1000 * 1000)
        self._checking = Checking(self.options, self._now)

    def take(self, batch: list[Row | RefusedRow]) -> None:
        """Check the rows of a batch, and keep those that can be in one transaction."""
        checked = [
            each if isinstance(each, RefusedRow) else self._checking.check(each) for each in batch
        ]
        self.refusals += [each for each in checked if isinstance(each, RefusedRow)]
        candidates = [each for each in checked if isinstance(each, Candidate)]
        opened = self.records.reading() if self.options.dry_run else self.records.writing()
        with opened as record:
            self.guard(record)
            kept = [self._keep(record, each) for each in candidates]
        self.imported += sum(kept)
        self.already_there += len(kept) - sum(kept)

    def report(self, unit: Unit, encoding: str) -> Report:
        """Return what was done."""
        return Report(
            imported=self.imported,
            already_there=self.already_there,
            refusals=tuple(self.refusals),
            remarks=tuple(self.remarks),
            unit=unit,
            encoding=encoding,
            dry_run=self.options.dry_run,
        )

    def _keep(self, record: Repositories, candidate: Candidate) -> bool:
        """Keep a candidate that is not in the record yet; tell whether it was not."""
        contribution = self._contribution(candidate)
        known = record.contributions.with_reference(contribution.channel, candidate.reference)
        if known is not None:
            self._compare(known, candidate)
            return False
        self.remarks += candidate.remarks
        if not self.options.dry_run:
            event_id = draw_id(self.clock, self.randomness)
            record.contributions.add(contribution)
            actor = Actor.AGENT if self.by else Actor.IMPORT
            event = event_of(event_id, self._now, Action.IMPORTED, contribution, actor)
            record.journal.record(replace(event, agent_id=self.by))
        return True

    def _compare(self, known: Contribution, candidate: Candidate) -> None:
        if known.state is not State.WITHDRAWN and known.text != candidate.text:
            detail = (
                f"l’identifiant « {candidate.reference} » est déjà là avec un autre texte, rien "
                "n’est changé ; si c’est une autre source, donnez-lui son nom (--channel)"
            )
            self.remarks.append(Remark(candidate.span, detail))

    def _contribution(self, candidate: Candidate) -> Contribution:
        decided_at = self._now if candidate.state is State.PUBLISHED else None
        return Contribution(
            id=draw_id(self.clock, self.randomness),
            kind=candidate.kind,
            text=candidate.text,
            place=candidate.place,
            language=candidate.language,
            channel=f"import:{self.options.channel}",
            deposited_at=candidate.deposited_at or self._now,
            state=candidate.state,
            reference=candidate.reference,
            read_at=decided_at,
            answered_at=decided_at,
        )
