"""Wires the record and the machines into use cases, for the screens and for the commands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from kiosk.devices.cups_printer import CupsPrinter
from kiosk.devices.fontconfig import chinese_faces
from kiosk.devices.receipt_printers import build
from kiosk.devices.system import SystemClock, SystemRandomness
from kiosk.documents.fonts import document_fonts
from kiosk.documents.poster import PosterDesign
from kiosk.documents.slip import Producer
from kiosk.documents.ticket import TicketDesign
from kiosk.domain.register import Durations
from kiosk.domain.territory import Territory
from kiosk.machine import Facts, machine_of
from kiosk.services.backups import Backups, Keeping
from kiosk.services.browse import Browsing
from kiosk.services.calling import Calling
from kiosk.services.catalogue import Services
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.demo import load_demo
from kiosk.services.deposit import Deposit, Terms
from kiosk.services.desk.access import Access
from kiosk.services.desk.accounts import Accounts
from kiosk.services.desk.answer_templates import AnswerTemplates
from kiosk.services.desk.answering import Answering
from kiosk.services.desk.auditing import Auditing
from kiosk.services.desk.catalogue import DeskServices
from kiosk.services.desk.door import Door
from kiosk.services.desk.exporting import Exporting
from kiosk.services.desk.figures import Counting
from kiosk.services.desk.fulfilling import Fulfilling
from kiosk.services.desk.inbox import Inbox
from kiosk.services.desk.key_ports import KeyReader
from kiosk.services.desk.maintenance import Machine, Maintenance
from kiosk.services.desk.paper_documents import PaperDocuments
from kiosk.services.desk.paper_printing import PrintRoom
from kiosk.services.desk.passphrases import Passphrases
from kiosk.services.desk.registering import Registering
from kiosk.services.desk.retention import Retention
from kiosk.services.desk.review_queue import ReviewQueue
from kiosk.services.desk.reviewing import Reviewing
from kiosk.services.desk.security_keys import SecurityKeys
from kiosk.services.feedback import CONTACT_MONTHS, Feedbacks, Seals
from kiosk.services.follow_up import Following
from kiosk.services.printing import Printing
from kiosk.services.sealing import Cost, Sealing
from kiosk.services.supporting import Supporting
from kiosk.services.territory import read_territory
from kiosk.settings import ASSETS, Settings
from kiosk.store.records import SqliteRecords
from kiosk.store.secret_file import read_secret

PEPPER = "pepper"
"""Name of the kiosk's secret in the data folder."""
CONTACT_KEY = "contact.key"
"""Name of the key that hides contacts, in the data folder."""
EXPORTS = "exports"
"""Name of the folder of open data in the data folder."""
SLIPS = "eliminations"
"""Name of the folder of elimination slips in the data folder."""
TICKETS = "tickets"
"""Name of the folder of printed files in the data folder."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """The record and the sources of time and chance, opened once per program."""

    records: SqliteRecords
    clock: SystemClock
    randomness: SystemRandomness


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


def records_of(settings: Settings) -> SqliteRecords:
    """Return the record of the settings, closed."""
    return SqliteRecords(settings.data, settings.backup.key)


def open_workshop(settings: Settings, *, mend: bool = True) -> Workshop:
    """Open the record; fill an empty one with the demo content if the settings ask for it.

    `mend` sets a corrupt file aside: only for the one program that keeps the record open.

    Raises:
        EnvironmentFault: when the environment does not allow it.
    """
    records = records_of(settings)
    records.open(mend=mend)
    workshop = Workshop(records, SystemClock(), SystemRandomness())
    if settings.demo:
        load_demo(records, workshop.clock, workshop.randomness, ASSETS / "demo")
    return workshop


def make_services(settings: Settings, facts: Facts = dict) -> Services:
    """Make every use case of the screens; `facts` are for the debugging file.

    Raises:
        EnvironmentFault: when the environment does not allow it.
    """
    workshop = open_workshop(settings)
    parts = (workshop.records, workshop.clock, workshop.randomness)
    terms = terms_of(settings)
    with workshop.records.reading() as record:
        fresh = not record.receipts.any()
        no_contact = not record.contacts.any()
    secret = pepper(settings.data, fresh=fresh)
    sealing = Sealing(workshop.randomness, secret, cost_of(settings))
    key = contact_key(settings.data, fresh=no_contact)
    seals = Seals(sealing, ContactSealing(workshop.randomness, key))
    feedback = Feedbacks(*parts, seals, terms)
    feedback.erase_due_contacts()
    browsing = Browsing(workshop.records, workshop.clock, terms)
    printer = build(settings.printer, settings.data / TICKETS)
    supporting = Supporting(*parts, sealing, terms)
    territory = territory_of(settings)
    desk = desk_services(
        settings,
        workshop,
        DeskKeys(secret, seals.contacts),
        Visible(browsing, supporting, territory),
        machine_of(settings, printer, facts),
    )
    desk.prints.abandon_lost()
    return Services(
        deposit=Deposit(*parts, sealing, terms),
        following=Following(*parts, sealing, terms),
        supporting=supporting,
        browsing=browsing,
        printing=Printing(
            *parts, printer, ticket_design(settings), timedelta(seconds=settings.printer.job_age)
        ),
        territory=territory,
        feedback=feedback,
        desk=desk,
        calling=Calling(*parts),
        heal=lambda: _heal(workshop, browsing),
        backups=backups_of(settings, workshop),
        close=workshop.records.close,
    )


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
        answer_templates=AnswerTemplates(*parts),
        prints=prints,
        inbox=Inbox(*parts, keys.contacts, settings.retention.contact_months_after_answer),
        exporting=Exporting(*parts, settings.mairie.name, settings.data / EXPORTS),
        auditing=Auditing(workshop.records),
        registering=Registering(workshop.records, durations_of(settings)),
        answering=Answering(*parts),
        fulfilling=Fulfilling(*parts),
        retention=Retention(
            *parts,
            Producer(settings.mairie.name, settings.mairie.bureau, settings.retention.text_months),
            (ASSETS / "fonts", settings.data / SLIPS),
        ),
        counting=Counting(workshop.records, workshop.clock, visible.browsing, visible.territory),
        maintenance=Maintenance(*parts, backups_of(settings, workshop), machine),
    )


def _security_keys() -> KeyReader:
    # As for `RelyingParty`: half a second of imports that the start of the kiosk does not pay.
    from kiosk.devices.security_keys import UsbSecurityKeys  # noqa: PLC0415

    return UsbSecurityKeys()


def _heal(workshop: Workshop, browsing: Browsing) -> None:
    """Make the record work again; another file may have taken its place."""
    workshop.records.heal()
    browsing.recount()


def durations_of(settings: Settings) -> Durations:
    """Return for how many months things are kept."""
    kept = settings.retention
    return Durations(
        receipt=settings.receipts.months,
        contact=CONTACT_MONTHS,
        contact_after_answer=kept.contact_months_after_answer,
        text=kept.text_months,
    )


def backups_of(settings: Settings, workshop: Workshop) -> Backups:
    """Make the use cases of the copies."""
    kept = settings.backup
    keeping = Keeping(kept.hourly, kept.daily, timedelta(days=kept.set_aside_days))
    return Backups(workshop.records, workshop.clock, keeping)


def territory_of(settings: Settings) -> Territory:
    """Read the territory of the settings.

    Raises:
        EnvironmentFault: with code `TERRITORY` if it cannot be read.
    """
    territory = settings.territory
    return read_territory(territory.file, territory.id_property, territory.name_property)


def terms_of(settings: Settings) -> Terms:
    """Return what the town hall promises."""
    promise = settings.promise
    return Terms(promise.read_days, promise.answer_days, settings.receipts.months)


def cost_of(settings: Settings) -> Cost:
    """Return what one typed code costs a guesser."""
    receipts = settings.receipts
    return Cost(receipts.argon2_memory, receipts.argon2_passes, receipts.argon2_lanes)


def ticket_design(settings: Settings) -> TicketDesign:
    """Return what is the same on every ticket."""
    return TicketDesign(
        dots=settings.receipts.dots,
        dpi=settings.receipts.dpi,
        bureau=settings.mairie.bureau,
        mairie=settings.mairie.name,
        follow_up_url=settings.receipts.follow_up_url,
        fonts=document_fonts(ASSETS / "fonts", chinese_faces()),
    )


def poster_design(settings: Settings) -> PosterDesign:
    """Return what is the same on every poster."""
    return PosterDesign(
        bureau=settings.mairie.bureau,
        mairie=settings.mairie.name,
        follow_up_url=settings.receipts.follow_up_url,
        fonts=document_fonts(ASSETS / "fonts", chinese_faces()),
    )


def pepper(folder: Path, *, fresh: bool) -> bytes:
    """Return the kiosk's secret, kept outside the database; a fresh kiosk draws it.

    Raises:
        EnvironmentFault: if it cannot be read or written, is not whole, or is missing on a kiosk
            that gave receipts: another one would open none of them.
    """
    return read_secret(folder / PEPPER, fresh=fresh)


def contact_key(folder: Path, *, fresh: bool) -> bytes:
    """Return the key that hides contacts, kept outside the database; a fresh kiosk draws it.

    Raises:
        EnvironmentFault: if it cannot be read or written, is not whole, or is missing on a kiosk
            that holds contacts: another one would open none of them.
    """
    return read_secret(folder / CONTACT_KEY, fresh=fresh)
