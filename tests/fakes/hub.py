"""A hub in a folder, spoken to without a network; and a kiosk that speaks to it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from urllib.parse import urlencode

from starlette.types import ASGIApp, Message, Scope

from kiosk.domain.carried_draft import Choice
from kiosk.domain.exchange import Consignment, Cursor, Mail
from kiosk.domain.sharing import Hello, Outcome, Position, SharedEvent, Window
from kiosk.hub.api import Api
from kiosk.hub.authority import Authority
from kiosk.hub.calendar_pages import PublicCalendar
from kiosk.hub.checking import Checking
from kiosk.hub.database import Database
from kiosk.hub.door import Guessing
from kiosk.hub.drafts import Drafts
from kiosk.hub.draws import PublishedDraws
from kiosk.hub.enrolment import Enrolment
from kiosk.hub.fleet import Fleet
from kiosk.hub.fleet_page import FleetSite
from kiosk.hub.follow_ups import FollowUps
from kiosk.hub.intake import Intake
from kiosk.hub.mailbox import Mailbox
from kiosk.hub.messages import Batch, read_consignment
from kiosk.hub.open_data import OpenData
from kiosk.hub.pages import Names, Pages, Wording
from kiosk.hub.pictures import Pictures
from kiosk.hub.public import Bearing, PublicSite, Shown
from kiosk.hub.quarantine import Quarantine
from kiosk.hub.refusals import Refusals
from kiosk.hub.seals import Seals
from kiosk.hub.showcase import Showcase
from kiosk.hub.throttle import Throttle
from kiosk.hub.watch import Watch
from kiosk.hub.words import read_words
from kiosk.services.draft_carrying import DraftCarrying
from kiosk.services.exchanging import Exchange
from kiosk.services.parcel_sealing import KEY_BYTES, ParcelKey
from kiosk.services.sharing import Gestures, Sharing
from kiosk.services.wire import CONSIGNMENT, MAIL
from kiosk.settings import ASSETS
from tests.fakes.bureau import CHEAP, PEPPER, TERMS, Bureau
from tests.fakes.chance import SeededRandomness, StillClock

QUARTIERS = (Choice("1", "La Villette"), Choice("2", "Amérique"))


@dataclass(frozen=True)
class Answer:
    """What a site answered; the names of headers are in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()


def ask(site: ASGIApp, method: str, target: str, body: bytes = b"", **more: object) -> Answer:
    """Ask a site for something, as a server would: `more` goes into the ASGI scope."""
    path, _, query = target.partition("?")
    scope: Scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": [],
        "client": ("203.0.113.7", 5000),
        "extensions": {},
        **more,
    }
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    async def answer() -> None:
        try:
            await site(scope, receive, send)
        except Exception:
            if not sent:  # Starlette answers, then lets its server log the exception
                raise

    asyncio.run(answer())
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return Answer(sent[0]["status"], headers, b"".join(it.get("body", b"") for it in sent[1:]))


def post(site: ASGIApp, target: str, **form: str) -> Answer:
    """Send a form."""
    return ask(site, "POST", target, urlencode(form).encode())


@dataclass
class HubBench:
    """A hub, all of it, and one kiosk that it knows.

    Attributes:
        address: of a PostgreSQL; a file of the folder when it is None.
        elapsed: seconds that the throttle believes have passed.
    """

    folder: Path
    address: str | None = None
    clock: StillClock = field(default_factory=StillClock)
    elapsed: float = 0.0

    def __post_init__(self) -> None:
        """Open it."""
        if self.address is None and not (self.folder / "hub.db").exists():
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            (self.folder / "hub.db").write_bytes(_new_file())
        self.database = Database(self.address, self.folder)
        self.authority = Authority(self.folder, self.clock)
        self.seals = Seals(self.folder / "seals")
        self.checking = Checking([self.seals])
        self.database.open()
        self.authority.open()
        self.seals.open()
        self.enrolment = Enrolment(self.database, self.authority, self.seals, self.clock)
        self.intake = Intake(self.database, self.clock)
        self.mailbox = Mailbox(self.database, self.clock)
        self.follow_ups = FollowUps(self.database, self.checking, self.clock)
        self.drafts = Drafts(self.database, self.checking, self.clock, SeededRandomness())
        self.showcase = Showcase(self.database)
        self.pictures = Pictures(self.database)
        self.open_data = OpenData(self.database, self.clock, "Mairie")
        self.refusals = Refusals(self.database, self.clock, lambda: self.elapsed)
        self.watch = Watch(
            Fleet(self.database), Quarantine(self.database), self.refusals, self.clock
        )
        self.enrolment.invite("borne")
        self.seals.add(PEPPER.hex(), CHEAP)
        self.kiosk_id = 1

    def pages(self) -> ASGIApp:
        """Return the public site."""
        throttle = Throttle(lambda: self.elapsed)
        guessing = Guessing(throttle, self.refusals, self.checking.full)
        draws = PublishedDraws(self.folder / "draws")
        calendar = PublicCalendar(self.database, self.clock, "Mairie du 19ᵉ")
        shown = Shown(self.showcase, self.open_data, draws, calendar, self.pictures)
        bearing = Bearing(self.follow_ups, self.drafts, self.clock)
        site = PublicSite(bearing, shown, _pages(), guessing)
        return site.application()

    def api(self) -> ASGIApp:
        """Return the site of kiosks."""
        fleet = Fleet(self.database)
        parts = (self.intake, self.mailbox, self.enrolment, self.authority, fleet)
        return Api(*parts, self.open_data, self.pictures, Throttle(monotonic)).application()

    def fleet(self) -> ASGIApp:
        """Return the page of IT."""
        return FleetSite(self.watch, ASSETS / "hub").application()


@cache
def _new_file() -> bytes:
    """Return the file of a new hub, made once: making its tables takes most of a test."""
    with TemporaryDirectory() as folder:
        database = Database(None, Path(folder))
        database.open()
        database.close()
        return (Path(folder) / "hub.db").read_bytes()


@cache
def _pages() -> Pages:
    """Return what writes pages, its templates compiled once."""
    return Pages(Wording(Names("Bureau", "Mairie", 24), read_words(ASSETS)), ASSETS / "hub")


def an_exchange(bureau: Bureau, number: int = 1) -> Exchange:
    """Return what makes and opens the parcels of a machine; the number gives its key."""
    key = ParcelKey(bytes([number] * KEY_BYTES))
    return Exchange(bureau.shared, bureau.clock, bureau.randomness, key, bureau.contacts)


def a_sharing(bureau: Bureau, number: int = 1) -> Sharing:
    """Return what tells the hub of a record; the number as for `an_exchange`."""
    own = (bureau.records, bureau.clock, bureau.randomness)
    drafts = DraftCarrying(*own, ParcelKey(bytes([number] * KEY_BYTES)), QUARTIERS)
    gestures = Gestures(bureau.following, bureau.supporting)
    return Sharing(bureau.shared, bureau.clock, TERMS, gestures, drafts)


@dataclass
class NearHub:
    """`rounds.Hub` without a network: straight to the intake, through what is written."""

    bench: HubBench
    kiosk_id: int = 1
    key: str = ""

    def hello(self, waiting: int) -> Hello:
        """Say hello."""
        return self.bench.intake.hello(self.kiosk_id, "test", waiting, self.key)

    def tell(self, after: Position, events: Sequence[SharedEvent]) -> int:
        """Tell events."""
        return self.bench.intake.accept(
            self.kiosk_id, Batch(after.generation, after.sequence, tuple(events), after.proof)
        )

    def show(self, window: Window) -> None:
        """Give what is public."""
        self.bench.intake.show(self.kiosk_id, window)

    def send_picture(self, digest: str, content: bytes) -> None:
        """Give a picture."""
        self.bench.pictures.keep(self.kiosk_id, digest, content)

    def settle(self, outcomes: dict[str, Outcome]) -> None:
        """Say what became of commands."""
        self.bench.intake.settle(self.kiosk_id, outcomes)

    def deliver(self, consignment: Consignment) -> None:
        """Hand parcels over for another machine."""
        said = CONSIGNMENT.dump_json(consignment)
        self.bench.mailbox.deliver(self.kiosk_id, read_consignment(said))

    def mail(self, cursor: Cursor) -> Mail:
        """Ask for what waits for this machine."""
        return MAIL.validate_json(MAIL.dump_json(self.bench.mailbox.mail(self.kiosk_id, cursor)))
