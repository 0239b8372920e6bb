"""Taking open data out: written beside, audited with its purpose, then given its name."""

from __future__ import annotations

import errno
import hashlib
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from kiosk.documents.open_data import Written, csv_line, data_package, paired_lines
from kiosk.domain.calendar import local_day, local_moment
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.open_data import (
    LONGEST_PURPOSE,
    SHORTEST_PURPOSE,
    Cells,
    Export,
    Format,
    OpenContribution,
    Resource,
    decidim_body,
    decidim_title,
    public_id,
)
from kiosk.domain.pabulib import instance_of, pabulib_text
from kiosk.domain.permissions import Permission
from kiosk.domain.refusal import Refusal, WordedRefusal
from kiosk.domain.text import clean
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.jury.elections import public_elections
from kiosk.services.open_tables import OpenTables
from kiosk.services.ports import Clock, Randomness

_DECIDIM = ("id", "title/fr", "body/fr", "kind", "language", "quartier", "date")
_LOGGED = 20


class NoPurpose(Refusal):
    """Nothing leaves without saying what for, in a few words."""


class NotAgreed(Refusal):
    """Ballots leave only if the jury decided so: a rare one may point at its juror."""


class NotWritten(WordedRefusal):
    """The files could not be written."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """Files that are written, and not given their name yet.

    Attributes:
        hidden: the folder where they wait.
        folder: the one that they will be found in.
        rows: how many rows they hold.
    """

    format: Format
    purpose: str
    hidden: Path
    folder: Path
    rows: int


class Exporting:
    """The use cases of whoever takes data out. Contacts and receipts have no way here."""

    def __init__(
        self,
        records: DeskRecords,
        clock: Clock,
        randomness: Randomness,
        publisher: str,
        folder: Path,
    ) -> None:
        """Take who publishes, and the folder for those who name none."""
        self._records = records
        self._tables = OpenTables(records)
        self._clock = clock
        self._randomness = randomness
        self._publisher = publisher
        self._folder = folder
        self._writers: dict[Format, Callable[[Path], int]] = {
            Format.OPEN_DATA: self._open_data,
            Format.DECIDIM: self._decidim,
            Format.PABULIB: self._pabulib,
        }

    def prepare(
        self, by: UUID, form: Format, purpose: str, target: Path | None, *, agreed: bool = False
    ) -> Prepared:
        """Write the files in a hidden folder of `target`, or of the kiosk's own folder.

        Long: never on the writing thread. `agreed`: whether the jury decided that its ballots
        leave, without any name.

        Raises:
            NoPurpose: if the purpose is shorter than `SHORTEST_PURPOSE`.
            NotAgreed: if ballots are asked for, and the jury decided nothing.
            NotWritten: if a file cannot be written, or there is none to; nothing stays behind.
        """
        words = " ".join(clean(purpose, LONGEST_PURPOSE).split())
        if len(words) < SHORTEST_PURPOSE:
            raise NoPurpose
        if form is Format.PABULIB and not agreed:
            raise NotAgreed
        with self._records.reading() as record:
            authorise(record, by, Permission.EXPORT)
        name = f"{form.value}-{local_moment(self._clock.now()):%Y-%m-%d-%H%M%S}"
        target = target or self._folder
        hidden = target / f".{name}.part"
        try:
            hidden.mkdir(parents=True)
            rows = self._writers[form](hidden)
        except OSError as error:
            shutil.rmtree(hidden, ignore_errors=True)
            raise NotWritten(_sentence(target, error)) from error
        if form is Format.PABULIB and not rows:
            shutil.rmtree(hidden, ignore_errors=True)
            raise NotWritten("Aucun vote du jury n’est publié : il n’y a encore rien à sortir.")
        return Prepared(form, words, hidden, target / name, rows)

    def confirm(self, by: UUID, prepared: Prepared) -> Path:
        """Keep in the log that data leave, and what for; then give the files their name.

        Raises:
            NotWritten: if they cannot have it.
        """
        try:
            self._log(by, prepared)
            prepared.hidden.rename(prepared.folder)
        except OSError as error:
            raise NotWritten(_sentence(prepared.folder, error)) from error
        finally:
            shutil.rmtree(prepared.hidden, ignore_errors=True)
        return prepared.folder

    def logged(self, by: UUID) -> tuple[Export, ...]:
        """Return the latest exports, newest first."""
        with self._records.reading() as record:
            authorise(record, by, Permission.EXPORT)
            return record.open_data.logged(_LOGGED)

    def _log(self, by: UUID, prepared: Prepared) -> None:
        now = to_the_millisecond(self._clock.now())
        export = Export(
            id=draw_id(self._clock, self._randomness),
            at=now,
            agent_id=by,
            format=prepared.format,
            purpose=prepared.purpose,
            rows=prepared.rows,
        )
        with self._records.writing() as record:
            authorise(record, by, Permission.EXPORT)
            record.open_data.log(export)
            record.journal.record(
                Event(
                    id=draw_id(self._clock, self._randomness),
                    at=now,
                    actor=Actor.AGENT,
                    action=Action.DATA_EXPORTED,
                    subject_id=export.id,
                    payload={
                        "format": export.format.value,
                        "purpose": export.purpose,
                        "rows": export.rows,
                    },
                    agent_id=by,
                )
            )

    def _open_data(self, folder: Path) -> int:
        rows, files = 0, list[Written]()
        for resource, cells in self._tables.all():
            counted = _Counted(cells)
            files += _both(folder, resource, counted)
            rows += counted.rows
        day = local_day(self._clock.now())
        (folder / "datapackage.json").write_bytes(data_package(files, self._publisher, day))
        return rows

    def _decidim(self, folder: Path) -> int:
        counted = _Counted(map(_decidim_cells, self._tables.contributions()))
        with (folder / "propositions.csv").open("xb") as file:
            file.write(csv_line(_DECIDIM, ";"))
            for row in counted:
                file.write(csv_line(row, ";"))
        return counted.rows

    def _pabulib(self, folder: Path) -> int:
        """Write each vote that is public; return how many ballots they hold."""
        with self._records.reading() as record:
            elections = tuple(public_elections(record, self._publisher))
        for rank, election in enumerate(elections, start=1):
            text = pabulib_text(instance_of(election))
            (folder / f"vote-{election.instance}-{rank}.pb").write_bytes(text.encode())
        return sum(len(it.ballots) for it in elections)


class _Counted:
    """Rows that are counted on their way."""

    def __init__(self, cells: Iterable[Cells]) -> None:
        self._cells = cells
        self.rows = 0

    def __iter__(self) -> Iterator[Cells]:
        for row in self._cells:
            self.rows += 1
            yield row


class _Ledger:
    """A file being written, its size and its SHA-256."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._hash = hashlib.sha256()
        self.size = 0

    def write(self, lines: bytes) -> None:
        """Write, and remember."""
        self._file.write(lines)
        self._hash.update(lines)
        self.size += len(lines)

    def written(self, resource: Resource, path: str) -> Written:
        """Return what was written."""
        return Written(resource, path, self.size, self._hash.hexdigest())


def _both(folder: Path, resource: Resource, rows: Iterable[Cells]) -> tuple[Written, Written]:
    """Write a table as CSV and as JSON, reading its rows once."""
    table, listed = f"{resource.name}.csv", f"{resource.name}.json"
    with (folder / table).open("xb") as spreadsheet, (folder / listed).open("xb") as program:
        one, two = _Ledger(spreadsheet), _Ledger(program)
        for line, item in paired_lines(resource, rows):
            one.write(line)
            two.write(item)
    return one.written(resource, table), two.written(resource, listed)


def _decidim_cells(it: OpenContribution) -> Cells:
    return (
        public_id(it.id),
        decidim_title(it),
        decidim_body(it),
        it.kind.value,
        it.language,
        it.quartier,
        it.day.isoformat(),
    )


def _sentence(folder: Path, error: OSError) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return f"Il n’y a plus de place dans {folder} : libérez-en, ou choisissez un autre dossier."
    return f"Rien ne peut être écrit dans {folder} : vérifiez le dossier et ses droits."
