"""What the agents' use cases need from the record, besides what visitors' need.

Visitors' use cases cannot even name these shelves.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from kiosk.services.desk.agent_ports import Agents
from kiosk.services.desk.data_ports import AuditLog, OpenDataShelf, RetentionShelf
from kiosk.services.desk.inbox_ports import InboxShelf
from kiosk.services.desk.key_ports import SecurityKeyShelf
from kiosk.services.desk.opinion_ports import OpinionShelf
from kiosk.services.desk.paper_ports import PaperPrints
from kiosk.services.desk.review_ports import (
    DeskJournal,
    DeskNotes,
    FulfilmentShelf,
    Templates,
    WaitingList,
)
from kiosk.services.desk.tool_ports import PartnerShelf, ToolShelf
from kiosk.services.desk.upkeep_ports import Incidents, Rolls, Tallies
from kiosk.services.jury.ports import BallotBox, GroupShelf, JuryShelf
from kiosk.services.remote_ports import RemoteRepositories
from kiosk.services.stimulateur_ports import Plans


class DeskRepositories(RemoteRepositories, Protocol):
    """The record inside one transaction, with the agents' shelves."""

    @property
    def agents(self) -> Agents:
        """The accounts of the agents."""
        ...

    @property
    def security_keys(self) -> SecurityKeyShelf:
        """The security keys of the agents."""
        ...

    @property
    def queue(self) -> WaitingList:
        """What waits for an agent."""
        ...

    @property
    def notes(self) -> DeskNotes:
        """What agents keep beside contributions."""
        ...

    @property
    def journal(self) -> DeskJournal:
        """The journal, which agents can also ask who did what."""
        ...

    @property
    def fulfilments(self) -> FulfilmentShelf:
        """« Vous avez dit, nous avons fait »."""
        ...

    @property
    def answer_templates(self) -> Templates:
        """Words to start answers from."""
        ...

    @property
    def paper_prints(self) -> PaperPrints:
        """The history of the print room."""
        ...

    @property
    def inbox(self) -> InboxShelf:
        """The feedback as the passeur reads it."""
        ...

    @property
    def opinions(self) -> OpinionShelf:
        """The opinions of the élus."""
        ...

    @property
    def open_data(self) -> OpenDataShelf:
        """What leaves as open data."""
        ...

    @property
    def audit(self) -> AuditLog:
        """The audit log."""
        ...

    @property
    def retention(self) -> RetentionShelf:
        """What is due, and the elimination slips."""
        ...

    @property
    def rolls(self) -> Rolls:
        """The rolls of the receipt printer."""
        ...

    @property
    def tally(self) -> Tallies:
        """How often things happened."""
        ...

    @property
    def incidents(self) -> Incidents:
        """The last faults of the environment."""
        ...

    @property
    def juries(self) -> JuryShelf:
        """Juries, jurors and sessions."""
        ...

    @property
    def jury_groups(self) -> GroupShelf:
        """What jurors bring together."""
        ...

    @property
    def ballots(self) -> BallotBox:
        """What is graded, and the mentions."""
        ...

    @property
    def plans(self) -> Plans:
        """The plans of the projects in the stimulateur."""
        ...

    @property
    def tools(self) -> ToolShelf:
        """The tools of the conception zone, and who has them."""
        ...

    @property
    def partners(self) -> PartnerShelf:
        """The partners of the stimulateur."""
        ...


class DeskRecords(Protocol):
    """The record, as the desk sees it; see `kiosk.services.ports.Records`."""

    def writing(self) -> AbstractContextManager[DeskRepositories]:
        """Open the one writing transaction; on disk when the block ends, nothing on an error."""
        ...

    def reading(self) -> AbstractContextManager[DeskRepositories]:
        """Open a short read-only transaction."""
        ...
