"""The agents' use cases over a record on disk, with a clock and a chance that the test decides."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from kiosk.devices.drand import QuicknetVerifier
from kiosk.devices.no_printer import NoPrinter
from kiosk.devices.security_keys import UsbSecurityKeys
from kiosk.documents.slip import Producer
from kiosk.domain.agent import AgentSession, Role
from kiosk.domain.opening import OpeningHours
from kiosk.domain.territory import Quartier, Territory
from kiosk.services.backups import Backups, Keeping
from kiosk.services.desk.access import Access
from kiosk.services.desk.accounts import Accounts
from kiosk.services.desk.admitting import Admitting
from kiosk.services.desk.answer_templates import AnswerTemplates
from kiosk.services.desk.auditing import Auditing
from kiosk.services.desk.balances import Balances
from kiosk.services.desk.budget_ties import BudgetTies
from kiosk.services.desk.calendar_files import CalendarFiles
from kiosk.services.desk.calling_back import CallingBack
from kiosk.services.desk.ceremonies import Ceremonies, Papers, Tools
from kiosk.services.desk.directory import Directory
from kiosk.services.desk.door import Door
from kiosk.services.desk.draws import Draws
from kiosk.services.desk.exporting import Exporting
from kiosk.services.desk.figures import Counting
from kiosk.services.desk.files import Files
from kiosk.services.desk.fulfilling import Fulfilling
from kiosk.services.desk.importing import Importing
from kiosk.services.desk.inbox import Inbox
from kiosk.services.desk.inviting import Inviting
from kiosk.services.desk.logbook import Logbook
from kiosk.services.desk.maintenance import Machine, Maintenance
from kiosk.services.desk.meetings import Meetings
from kiosk.services.desk.opinions import Opinions
from kiosk.services.desk.paper_documents import PaperDocuments
from kiosk.services.desk.paper_printing import PrintRoom
from kiosk.services.desk.passphrases import Passphrases
from kiosk.services.desk.planning import Planning
from kiosk.services.desk.projects import Projects
from kiosk.services.desk.retention import Retention
from kiosk.services.desk.review_queue import ReviewQueue
from kiosk.services.desk.reviewing import Reviewing
from kiosk.services.desk.room_calendar import RoomCalendar
from kiosk.services.desk.rounds import Rounds
from kiosk.services.desk.seats import Seats
from kiosk.services.desk.security_keys import SecurityKeys
from kiosk.services.desk.sent_decisions import SentDecisions
from kiosk.services.desk.toolshed import Toolshed
from kiosk.services.desk.trials import Trials
from kiosk.settings import ASSETS
from kiosk.solver import HighsSolver
from kiosk.store.records import SqliteRecords
from tests.fakes.authenticator import FakeSecurityKey
from tests.fakes.bureau import CHEAP, PEPPER, STRATA, TERMS, Bureau
from tests.fakes.copies import FakeVault
from tests.fakes.paper_printer import FakePaperPrinter
from tests.fakes.posters import a_poster_design

TERRITORY = Territory((Quartier("villette", "La Villette", ()),), ())
FONTS = ASSETS / "fonts"
PASSPHRASE = "trois chevaux dansent à minuit"


class DeskBureau(Bureau):
    """A record in use by visitors and by agents."""

    def __init__(self, records: SqliteRecords) -> None:
        super().__init__(records)
        parts = (records, self.clock, self.randomness)
        self.store = records
        self.passphrases = Passphrases(PEPPER, CHEAP, ("mairie", "intelligence", "citoyenne"))
        self.door = Door(*parts)
        self.access = Access(self.door, self.passphrases)
        self.plugged: list[FakeSecurityKey] = []
        self.security_keys = self._security_keys()
        self.accounts = Accounts(*parts)
        self.queue = ReviewQueue(records, self.clock, TERMS, TERRITORY, self.supporting.similar)
        self.reviewing = Reviewing(*parts)
        self.answer_templates = AnswerTemplates(*parts)
        self.paper = FakePaperPrinter()
        self.documents = PaperDocuments(a_poster_design(), TERMS, TERRITORY)
        self.folder = records.path.parent / "documents"
        self.prints = PrintRoom(*parts, self.documents, self.paper, self.folder)
        self.auditing = Auditing(records)
        self.retention = Retention(
            *parts, Producer("Mairie du 19ᵉ", "Bureau", 24), (FONTS, records.path.parent / "slips")
        )
        self.exporting = Exporting(*parts, "Mairie du 19ᵉ", records.path.parent / "exports")
        self.inbox = Inbox(*parts, self.contacts, 3)
        self.vault = FakeVault()
        self.receipt_printer = NoPrinter()
        backups = Backups(self.vault, self.clock, Keeping(24, 7, timedelta(days=30)))
        self.maintenance = Maintenance(*parts, backups, self._machine())
        self.counting = Counting(records, self.clock, self.browsing, TERRITORY)

    def _machine(self) -> Machine:
        return Machine(
            printer=self.receipt_printer,
            roll_mm=80_000,
            disk=lambda: (1, 2, 3),
            folder=self.store.path.parent / "depannage",
            facts=lambda: {"base.json": "{}"},
            opening=OpeningHours(),
        )

    @property
    def calendar_files(self) -> CalendarFiles:
        """The calendar of the stimulateur as files."""
        parts = (self.store, self.clock, self.randomness)
        return CalendarFiles(*parts, "Mairie du 19ᵉ", self.folder)

    @property
    def meetings(self) -> Meetings:
        """The meetings of the stimulateur."""
        return Meetings(self.store, self.clock, self.randomness)

    @property
    def toolshed(self) -> Toolshed:
        """The tools of the conception zone."""
        return Toolshed(self.store, self.clock, self.randomness)

    @property
    def directory(self) -> Directory:
        """The partners."""
        return Directory(self.store, self.clock, self.randomness, self.contacts)

    @property
    def draws(self) -> Draws:
        """The draw of the jury, until its list is closed."""
        return Draws(self.store, self.clock, self.randomness, STRATA)

    @property
    def sent_decisions(self) -> SentDecisions:
        """What became of decisions that travelled."""
        return SentDecisions(self.store, self.clock)

    @property
    def calling_back(self) -> CallingBack:
        """Those to call back."""
        return CallingBack(self.store, self.clock, self.randomness, self.contacts)

    @property
    def ceremonies(self) -> Ceremonies:
        """The draw of the jury, once its list is closed; no beacon speaks."""
        tools = Tools(HighsSolver, QuicknetVerifier)
        return Ceremonies(self.store, self.clock, self.randomness, self._papers, tools)

    @property
    def inviting(self) -> Inviting:
        """The invitations that come before."""
        parts = (self.store, self.clock, self.randomness)
        return Inviting(*parts, self._papers, QuicknetVerifier)

    @property
    def _papers(self) -> Papers:
        return Papers(
            folder=self.store.path.parent / "draws",
            script=ASSETS / "draw" / "verify.py",
            fonts=FONTS,
            mairie="Mairie du 19ᵉ",
            versions=lambda: {"kiosk": "1"},
        )

    @property
    def seats(self) -> Seats:
        """The seats of the jury, once it is known."""
        folder = self.store.path.parent / "draws"
        return Seats(self.store, self.clock, self.randomness, self.contacts, folder)

    @property
    def fulfilling(self) -> Fulfilling:
        """« Vous avez dit, nous avons fait »."""
        return Fulfilling(self.store, self.clock, self.randomness)

    @property
    def balances(self) -> Balances:
        """The balance sheets of the projects."""
        return Balances(self.store, self.clock, self.randomness)

    @property
    def budget_ties(self) -> BudgetTies:
        """The links to the participatory budget."""
        return BudgetTies(self.store, self.clock, self.randomness)

    @property
    def trials(self) -> Trials:
        """The logs of the trials."""
        return Trials(self.store, self.clock, self.randomness)

    @property
    def logbook(self) -> Logbook:
        """The logbooks of the projects."""
        return Logbook(self.store, self.clock, self.randomness)

    @property
    def rounds(self) -> Rounds:
        """The passeur's rounds of opinions."""
        return Rounds(self.store, self.clock, self.randomness)

    @property
    def files(self) -> Files:
        """The files of the machine, those beside the record."""
        return Files(self.store, lambda: [self.store.path.parent])

    @property
    def importing(self) -> Importing:
        """Bringing contributions in."""
        return Importing(self.store, self.clock, self.randomness, TERRITORY.quartiers)

    @property
    def opinions(self) -> Opinions:
        """The opinions of the élus."""
        return Opinions(self.store, self.clock, self.randomness)

    @property
    def admitting(self) -> Admitting:
        """Whether sketches are admissible."""
        return Admitting(
            self.store, self.clock, self.randomness, self.contacts, TERRITORY.quartiers
        )

    @property
    def planning(self) -> Planning:
        """The plans of the projects in the stimulateur."""
        return Planning(self.store, self.clock, self.randomness, 90)

    @property
    def room_calendar(self) -> RoomCalendar:
        """The moments of the stimulateur."""
        return RoomCalendar(self.store, self.clock, self.randomness)

    @property
    def projects(self) -> Projects:
        """The projects and their sheets."""
        return Projects(self.store, self.clock, self.randomness, TERRITORY.quartiers)

    def _security_keys(self) -> SecurityKeys:
        reader = UsbSecurityKeys(lambda: iter(self.plugged))
        return SecurityKeys(self.door, self.access, PEPPER, lambda: reader)

    def agent(self, *roles: Role, login: str = "lucie") -> AgentSession:
        """Return the session of a new agent who has these roles."""
        code = self.accounts.invite(login, login.title(), frozenset(roles)).code
        return self.access.join(login, code, PASSPHRASE)

    def agent_id(self, *roles: Role, login: str = "lucie") -> UUID:
        """Return the id of a new agent who has these roles."""
        return self.agent(*roles, login=login).agent_id

    def actions(self) -> list[str]:
        """Return what the audit log says was done, in order: who and what."""
        with self.store.reading() as record:
            lines = record.journal._lines(0)
        return [f"{line.actor} {line.action}" for line in lines]
