"""`kiosk export`: open data, in the name of an agent and with a purpose that is audited."""

from __future__ import annotations

from argparse import Namespace

from kiosk.commands import Exit, Refused
from kiosk.domain.open_data import SHORTEST_PURPOSE, Format
from kiosk.services.desk.accounts import Accounts, UnknownAgent
from kiosk.services.desk.authority import AccountClosed, Forbidden
from kiosk.services.desk.exporting import Exporting, NoPurpose, NotWritten
from kiosk.settings import Settings
from kiosk.wiring import EXPORTS, Workshop, open_workshop

_REFUSALS: dict[type[Exception], str] = {
    UnknownAgent: "--agent ne nomme aucun compte : voyez « kiosk agent list ».",
    AccountClosed: "Ce compte est fermé : voyez « kiosk agent list ».",
    Forbidden: "Ce compte ne peut pas exporter : il faut le rôle administrator ou archivist.",
    NoPurpose: f"--purpose est trop court : dites pourquoi, en {SHORTEST_PURPOSE} signes au moins.",
}


def run(settings: Settings, asked: Namespace) -> int:
    """Write the files in a new folder and say where.

    Raises:
        EnvironmentFault: when the record cannot be read or written.
        Refused: when the agent may not, the purpose is missing, or the folder refuses the files.
    """
    workshop = open_workshop(settings, mend=False)
    try:
        print(_exported(settings, workshop, asked))
    except NotWritten as refusal:
        raise Refused(refusal.sentence) from refusal
    except tuple(_REFUSALS) as refusal:
        raise Refused(_REFUSALS[type(refusal)]) from refusal
    finally:
        workshop.records.close()
    return Exit.FINE


def _exported(settings: Settings, workshop: Workshop, asked: Namespace) -> str:
    parts = (workshop.records, workshop.clock, workshop.randomness)
    exporting = Exporting(*parts, settings.mairie.name, settings.data / EXPORTS)
    agent = Accounts(*parts).with_login(asked.agent)
    prepared = exporting.prepare(agent.id, Format(asked.format), asked.purpose, asked.folder)
    folder = exporting.confirm(agent.id, prepared)
    return f"{prepared.rows} lignes dans {folder}. Le motif est noté au journal."
