"""Wires the record and the machines into every use case of the screens."""

from __future__ import annotations

from datetime import timedelta

from kiosk.devices.fontconfig import chinese_faces
from kiosk.documents.fonts import document_fonts
from kiosk.documents.ticket import TicketDesign
from kiosk.machine import Facts, machine_of, printer_of
from kiosk.services.browse import Browsing
from kiosk.services.calling import Calling
from kiosk.services.catalogue import Services
from kiosk.services.deposit import Deposit
from kiosk.services.feedback import Feedbacks, Seals
from kiosk.services.follow_up import Following
from kiosk.services.joining import Joining
from kiosk.services.printing import Printing
from kiosk.services.sealing import Sealing
from kiosk.services.sketching import Sketching
from kiosk.services.supporting import Supporting
from kiosk.services.volunteering import Volunteering
from kiosk.settings import ASSETS, Settings
from kiosk.wiring import (
    Workshop,
    backups_of,
    contact_sealing,
    cost_of,
    open_workshop,
    pepper,
    strata_of,
    terms_of,
    territory_of,
)
from kiosk.wiring_desk import DeskKeys, Visible, desk_services


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
    secret = pepper(settings.data, fresh=fresh)
    sealing = Sealing(workshop.randomness, secret, cost_of(settings))
    seals = Seals(sealing, contact_sealing(settings, workshop))
    feedback = Feedbacks(*parts, seals, terms)
    feedback.erase_due_contacts()
    sketching = Sketching(*parts, seals, terms)
    sketching.erase_abandoned()
    browsing = Browsing(workshop.records, workshop.clock, terms)
    printer = printer_of(settings, workshop.clock)
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
    desk.planning.turn()
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
        sketching=sketching,
        desk=desk,
        calling=Calling(*parts),
        joining=Joining(workshop.records, workshop.clock, sealing, terms),
        volunteering=Volunteering(*parts, seals, terms, strata_of(territory)),
        heal=lambda: _heal(workshop, browsing),
        backups=backups_of(settings, workshop),
        close=workshop.records.close,
    )


def _heal(workshop: Workshop, browsing: Browsing) -> None:
    """Make the record work again; another file may have taken its place."""
    workshop.records.heal()
    browsing.recount()


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
