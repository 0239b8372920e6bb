"""The record on disk: opening it, its transactions, and bringing it back to service."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, func, select

from kiosk.errors import EnvironmentFault, Fault
from kiosk.store.agents import AgentRepository
from kiosk.store.audit import AuditRepository
from kiosk.store.backup import DATABASE, Copies, made_at
from kiosk.store.balances import BalanceRepository
from kiosk.store.ballots import BallotRepository
from kiosk.store.budgets import BudgetRepository
from kiosk.store.call_backs import CallBackRepository
from kiosk.store.contributions import ContributionRepository
from kiosk.store.draws import CandidacyRepository, DrawRepository
from kiosk.store.engine import PRAGMAS, empty_log, reading_engine, writing_engine
from kiosk.store.evaluation import EvaluationRepository
from kiosk.store.exchange import TravellingRepositories
from kiosk.store.faults import worded
from kiosk.store.feedback import ContactRepository, FeedbackRepository
from kiosk.store.fulfilments import FulfilmentRepository
from kiosk.store.help_calls import HelpCallRepository
from kiosk.store.inbox import InboxRepository
from kiosk.store.journal import JournalRepository
from kiosk.store.juries import JuryRepository
from kiosk.store.jury_groups import JuryGroupRepository
from kiosk.store.logbooks import LogbookRepository
from kiosk.store.maintenance import IncidentRepository, RollRepository
from kiosk.store.meetings import MeetingRepository
from kiosk.store.notes import NoteRepository, TemplateRepository
from kiosk.store.open_data import OpenDataRepository
from kiosk.store.opinions import OpinionRepository
from kiosk.store.paper_prints import PaperPrintRepository
from kiosk.store.print_jobs import PrintJobRepository
from kiosk.store.projects import ProjectRepository
from kiosk.store.receipts import ReceiptRepository
from kiosk.store.registrations import RegistrationRepository
from kiosk.store.rescue import rescue
from kiosk.store.retention import RetentionRepository
from kiosk.store.review import QueueRepository
from kiosk.store.rounds import RoundRepository
from kiosk.store.schema import corrupt, make_ready, revision_of
from kiosk.store.security_keys import SecurityKeyRepository
from kiosk.store.set_aside import forget_set_aside
from kiosk.store.sheets import SheetRepository
from kiosk.store.sketches import SketchRepository
from kiosk.store.stimulateur import MomentRepository, PlanRepository
from kiosk.store.support import SupportRepository
from kiosk.store.tables import Table
from kiosk.store.tally import TallyRepository
from kiosk.store.timeline import TimelineRepository
from kiosk.store.tools import PartnerRepository, ToolRepository
from kiosk.store.trials import TrialRepository
from kiosk.store.versions import VersionRepository

log = logging.getLogger(__name__)


class _VisitorShelves(TravellingRepositories):
    """What the use cases of visitors need, and what goes from one machine to another."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.contributions = ContributionRepository(connection)
        self.receipts = ReceiptRepository(connection)
        self.journal = JournalRepository(connection)
        self.print_jobs = PrintJobRepository(connection)
        self.projects = ProjectRepository(connection)
        self.feedback, self.contacts = FeedbackRepository(connection), ContactRepository(connection)
        self.call_backs = CallBackRepository(connection)
        self.supports, self.rounds = SupportRepository(connection), RoundRepository(connection)
        self.notes = NoteRepository(connection)
        self.rolls = RollRepository(connection)
        self.sheets, self.versions = SheetRepository(connection), VersionRepository(connection)
        self.budgets = BudgetRepository(connection)
        self.timelines = TimelineRepository(connection)
        self.logbooks = LogbookRepository(connection)
        self.trials = TrialRepository(connection)
        self.balances = BalanceRepository(connection)
        self.sketches = SketchRepository(connection)
        self.help_calls = HelpCallRepository(connection)
        self.moments, self.meetings = MomentRepository(connection), MeetingRepository(connection)
        self.registrations = RegistrationRepository(connection)


class SqliteRepositories(_VisitorShelves):
    """The record inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.agents = AgentRepository(connection)
        self.security_keys = SecurityKeyRepository(connection)
        self.queue = QueueRepository(connection)
        self.fulfilments = FulfilmentRepository(connection)
        self.answer_templates = TemplateRepository(connection)
        self.tally = TallyRepository(connection)
        self.evaluation = EvaluationRepository(connection)
        self.incidents = IncidentRepository(connection)
        self.paper_prints = PaperPrintRepository(connection)
        self.inbox = InboxRepository(connection)
        self.opinions = OpinionRepository(connection)
        self.open_data = OpenDataRepository(connection)
        self.audit, self.retention = AuditRepository(connection), RetentionRepository(connection)
        self.juries, self.ballots = JuryRepository(connection), BallotRepository(connection)
        self.jury_groups = JuryGroupRepository(connection)
        self.plans = PlanRepository(connection)
        self.tools, self.partners = ToolRepository(connection), PartnerRepository(connection)
        self.draws, self.candidacies = DrawRepository(connection), CandidacyRepository(connection)


class SqliteRecords:
    """The record in one folder: `kiosk.db` and its sealed copies in `backups/`.

    Writes belong to one thread; reads may come from any.
    """

    def __init__(self, folder: Path, backup_key: Path | None = None) -> None:
        """Take the data folder, and the file of the copies' key if it is elsewhere."""
        self.path = folder / DATABASE
        self.copies = Copies(folder, backup_key)
        self._writer: Engine | None = None
        self._reader: Engine | None = None
        self._forgot = False

    def open(self, *, mend: bool = True) -> None:
        """Check the file, bring its schema up to date and be ready.

        A corrupt file is set aside and kept; the latest backup, or an empty record, takes its
        place with every row that can still be read. Not if `mend` is false: another program may
        be writing to that file.

        Raises:
            EnvironmentFault: when the environment does not allow it; try again with `heal`.
        """
        self._open_or_mend("quick_check", mend=mend)

    def open_as_is(self) -> None:
        """Open an existing file for examination: not checked, not mended, not migrated.

        Raises:
            EnvironmentFault: when there is no file.
        """
        with worded():
            there = self.path.is_file()
        if not there:
            raise EnvironmentFault(
                f"La base {self.path} n’existe pas encore : démarrez la borne, elle la crée.",
                Fault.DATABASE_UNREADABLE,
            )
        self._writer, self._reader = writing_engine(self.path), reading_engine(self.path)

    def heal(self) -> None:
        """Start again from the file: what to do after a fault, as often as needed.

        Raises:
            EnvironmentFault: while the cause is still there.
        """
        self.close()
        self._open_or_mend("integrity_check", mend=True)
        with worded(), self._opened(self._writer).begin() as connection:
            # A page goes to the disk: an empty transaction would not notice that it is full.
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = version_num")

    def close(self) -> None:
        """Close every connection, the writing one last: it leaves the log empty."""
        for engine in (self._reader, self._writer):
            if engine is not None:
                engine.dispose()
        self._writer = self._reader = None

    @contextmanager
    def writing(self) -> Iterator[SqliteRepositories]:
        """Open the one writing transaction; on disk when the block ends, nothing on an error.

        Words that were erased in it are then in no file any more.
        """
        writer = self._opened(self._writer)
        with worded(), writer.begin() as connection:
            record = SqliteRepositories(connection)
            yield record
        self._forgot |= record.journal.forgot
        if self._forgot:
            self._forgot = not empty_log(writer)

    @contextmanager
    def reading(self) -> Iterator[SqliteRepositories]:
        """Open a short read-only transaction."""
        with worded(), self._opened(self._reader).begin() as connection:
            yield SqliteRepositories(connection)

    def pragmas(self) -> dict[str, object]:
        """Return what the writing connection really runs with."""
        with worded(), self._opened(self._writer).connect() as connection:
            return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}

    def quick_check(self) -> str:
        """Return what SQLite says of the whole file, in its words; "ok" when it is sound."""
        with worded(), self._opened(self._reader).connect() as connection:
            return str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())

    def revision(self) -> str | None:
        """Return the revision of the file's schema; None when it holds no schema."""
        with worded(), self._opened(self._reader).connect() as connection:
            return revision_of(connection)

    def back_up(self, at: datetime) -> Path:
        """Copy the record to `backups/`, the date in its name, while it is in use; return the copy.

        Raises:
            EnvironmentFault: when it cannot, or when the record is corrupt: a damaged copy must
                not pass for the latest good one.
        """
        verdict = self.quick_check()
        if verdict != "ok":
            raise corrupt(verdict)
        with worded():
            return self.copies.make(self._opened(self._reader), at)

    def last_backup_at(self, now: datetime | None = None) -> datetime | None:
        """Return when the newest whole copy was made, UTC, or None.

        Given the time, a copy of the future does not count: the clock was wrong when it was made.
        """
        with worded():
            moments = map(made_at, self.copies.newest_first())
            return next((it for it in moments if now is None or it <= now), None)

    def thin_out(self, now: datetime, hourly: int, daily: int) -> int:
        """Delete the copies whose time is over, see `kiosk.domain.rotation`; return how many."""
        with worded():
            return self.copies.thin_out(now, hourly, daily)

    def forget_set_aside(self, before: datetime) -> int:
        """Delete what was set aside or printed to a file before a moment; return how many."""
        with worded():
            return forget_set_aside(self.path.parent, before)

    def census(self) -> dict[str, int]:
        """Return how many rows each table holds."""
        with worded(), self._opened(self._reader).connect() as connection:
            return {
                table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
                for table in Table.metadata.sorted_tables
            }

    def _open_or_mend(self, check: str, *, mend: bool) -> None:
        if self.path.is_symlink():
            raise EnvironmentFault(
                f"{self.path} est un lien : mettez le vrai fichier à sa place.",
                Fault.DATABASE_UNREADABLE,
            )
        with worded():
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                self._open(check)
            except EnvironmentFault as fault:
                if fault.code is not Fault.DATABASE_CORRUPT or not mend:
                    raise
                log.exception("corrupt database kept in %s", rescue(self.path, self.copies))
                self._open()

    def _open(self, check: str = "quick_check") -> None:
        writer = writing_engine(self.path)
        try:
            with worded():
                make_ready(writer, self.copies, check)
        except EnvironmentFault:
            writer.dispose()
            raise
        self._writer, self._reader = writer, reading_engine(self.path)

    def _opened(self, engine: Engine | None) -> Engine:
        if engine is None:
            raise EnvironmentFault(
                "La base n’est pas ouverte : attendez, ou redémarrez la borne.",
                Fault.DATABASE_UNREADABLE,
            )
        return engine
