"""Wires the record and the machines into the agents’ use cases."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.devices.cups_printer import CupsPrinter
from kiosk.devices.fontconfig import chinese_faces
from kiosk.documents.fonts import document_fonts
from kiosk.documents.poster import PosterDesign
from kiosk.documents.slip import Producer
from kiosk.domain.register import Durations
from kiosk.domain.sortition.programs import Solver
from kiosk.domain.territory import Territory
from kiosk.services.browse import Browsing
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.desk.access import Access
from kiosk.services.desk.accounts import Accounts
from kiosk.services.desk.admitting import Admitting
from kiosk.services.desk.answer_templates import AnswerTemplates
from kiosk.services.desk.answering import Answering
from kiosk.services.desk.auditing import Auditing
from kiosk.services.desk.balances import Balances
from kiosk.services.desk.budget_ties import BudgetTies
from kiosk.services.desk.calendar_files import CalendarFiles
from kiosk.services.desk.calling_back import CallingBack
from kiosk.services.desk.catalogue import DeskServices
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
from kiosk.services.desk.key_ports import KeyReader
from kiosk.services.desk.logbook import Logbook
from kiosk.services.desk.maintenance import Machine, Maintenance
from kiosk.services.desk.meetings import Meetings
from kiosk.services.desk.opinions import Opinions
from kiosk.services.desk.paper_documents import PaperDocuments
from kiosk.services.desk.paper_printing import PrintRoom
from kiosk.services.desk.passphrases import Passphrases
from kiosk.services.desk.planning import Planning
from kiosk.services.desk.projects import Projects
from kiosk.services.desk.registering import Registering
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
from kiosk.services.feedback import CONTACT_MONTHS
from kiosk.services.jury.catalogue import jury_services
from kiosk.services.jury.papers import JuryPapers
from kiosk.services.sortition.ports import BeaconVerifier
from kiosk.services.sortition.versions import versions
from kiosk.services.supporting import Supporting
from kiosk.settings import ASSETS, Settings
from kiosk.wiring import EXPORTS, Workshop, backups_of, cost_of, strata_of, terms_of

DRAWS = "draws"
"""Name of the folder of the draws in the data folder."""
SLIPS = "eliminations"
"""Name of the folder of elimination slips in the data folder."""


@dataclass(frozen=True, slots=True)
class DeskKeys:
    """What the desk needs to check passphrases and to open contacts."""

    pepper: bytes
    contacts: ContactSealing


@dataclass(frozen=True, slots=True)
class Visible:
    """What visitors have before their eyes, and the desk reads too."""

    browsing: Browsing
    supporting: Supporting
    territory: Territory


def desk_services(
    settings: Settings,
    workshop: Workshop,
    keys: DeskKeys,
    visible: Visible,
    machine: Machine,
) -> DeskServices:
    """Make the use cases of the agents."""
    parts = (workshop.records, workshop.clock, workshop.randomness)
    known_here = (*settings.mairie.name.split(), *settings.mairie.bureau.split())
    passphrases = Passphrases(keys.pepper, cost_of(settings), known_here)
    reading = (workshop.records, workshop.clock, terms_of(settings), visible.territory)
    prints = PrintRoom(
        *parts,
        PaperDocuments(poster_design(settings), terms_of(settings), visible.territory),
        CupsPrinter(settings.desk.cups),
        settings.desk.documents,
    )
    door = Door(*parts)
    access = Access(door, passphrases)
    return DeskServices(
        access=access,
        security_keys=SecurityKeys(door, access, keys.pepper, _security_keys),
        accounts=Accounts(*parts),
        queue=ReviewQueue(*reading, visible.supporting.similar),
        reviewing=Reviewing(*parts),
        sent_decisions=SentDecisions(workshop.records, workshop.clock),
        calling_back=CallingBack(*parts, keys.contacts),
        answer_templates=AnswerTemplates(*parts),
        prints=prints,
        inbox=Inbox(*parts, keys.contacts, settings.retention.contact_months_after_answer),
        exporting=Exporting(*parts, settings.mairie.name, settings.data / EXPORTS),
        auditing=Auditing(workshop.records),
        registering=Registering(workshop.records, durations_of(settings)),
        answering=Answering(*parts),
        fulfilling=Fulfilling(*parts),
        rounds=Rounds(*parts),
        logbook=Logbook(*parts),
        trials=Trials(*parts),
        balances=Balances(*parts),
        budget_ties=BudgetTies(*parts),
        retention=Retention(
            *parts,
            Producer(settings.mairie.name, settings.mairie.bureau, settings.retention.text_months),
            (ASSETS / "fonts", settings.data / SLIPS),
        ),
        ceremonies=Ceremonies(*parts, _draw_papers(settings), Tools(_solver, _beacon)),
        seats=Seats(*parts, keys.contacts, settings.data / DRAWS),
        draws=Draws(*parts, strata_of(visible.territory)),
        inviting=Inviting(*parts, _draw_papers(settings), _beacon),
        counting=Counting(workshop.records, workshop.clock, visible.browsing, visible.territory),
        projects=Projects(*parts, visible.territory.quartiers),
        planning=Planning(*parts, settings.stimulateur.days),
        room_calendar=RoomCalendar(*parts),
        calendar_files=CalendarFiles(*parts, settings.mairie.name, settings.desk.documents),
        toolshed=Toolshed(*parts),
        meetings=Meetings(*parts),
        directory=Directory(*parts, keys.contacts),
        opinions=Opinions(*parts),
        admitting=Admitting(*parts, keys.contacts, visible.territory.quartiers),
        files=Files(workshop.records, _places),
        importing=Importing(*parts, visible.territory.quartiers),
        maintenance=Maintenance(*parts, backups_of(settings, workshop), machine),
        jury=jury_services(*parts, passphrases, papers_of(settings)),
    )


def _places() -> Iterator[Path]:
    """Give the folders where a file is looked for: the account's own, and what is plugged in."""
    yield Path.home()
    for media in (Path("/media"), Path("/run/media") / Path.home().name):
        with suppress(OSError):
            yield from sorted(it for it in media.iterdir() if it.is_dir())


def _draw_papers(settings: Settings) -> Papers:
    return Papers(
        folder=settings.data / DRAWS,
        script=ASSETS / "draw" / "verify.py",
        fonts=ASSETS / "fonts",
        mairie=settings.mairie.name,
        versions=versions,
    )


def _solver() -> Solver:
    # numpy and HiGHS, for a draw alone.
    from kiosk.solver import HighsSolver  # noqa: PLC0415

    return HighsSolver()


def _beacon() -> BeaconVerifier:
    # py_ecc, for a draw alone.
    from kiosk.devices.drand import QuicknetVerifier  # noqa: PLC0415

    return QuicknetVerifier()


def _security_keys() -> KeyReader:
    # As for `RelyingParty`: half a second of imports that the start of the kiosk does not pay.
    from kiosk.devices.security_keys import UsbSecurityKeys  # noqa: PLC0415

    return UsbSecurityKeys()


def durations_of(settings: Settings) -> Durations:
    """Return for how many months things are kept."""
    kept = settings.retention
    return Durations(
        receipt=settings.receipts.months,
        contact=CONTACT_MONTHS,
        contact_after_answer=kept.contact_months_after_answer,
        text=kept.text_months,
    )


def papers_of(settings: Settings) -> JuryPapers:
    """Return who writes the cards of a jury."""
    fonts = document_fonts(ASSETS / "fonts", chinese_faces())
    return JuryPapers(fonts, settings.desk.documents)


def poster_design(settings: Settings) -> PosterDesign:
    """Return what is the same on every poster."""
    return PosterDesign(
        bureau=settings.mairie.bureau,
        mairie=settings.mairie.name,
        follow_up_url=settings.receipts.follow_up_url,
        fonts=document_fonts(ASSETS / "fonts", chinese_faces()),
    )
