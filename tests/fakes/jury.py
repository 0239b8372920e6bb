"""A jury at work over a record on disk: jurors, their cards, and what they say."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from kiosk.domain.agent import Role
from kiosk.domain.jury.session import JurySession, Purpose
from kiosk.domain.project import Project, Stage
from kiosk.domain.voting import Mention
from kiosk.services.jury.catalogue import JuryServices, jury_services
from kiosk.services.jury.entering import Seat
from kiosk.services.jury.forming import Card
from kiosk.services.jury.papers import JuryPapers
from tests.fakes.desk import DeskBureau
from tests.fakes.tickets import fonts

SEED = "ab" * 32


def papers_in(desk: DeskBureau) -> JuryPapers:
    """Return who writes the cards, beside the record."""
    return JuryPapers(fonts(), desk.folder)


def tickets(count: int) -> list[str]:
    """Return as many tickets of a panel."""
    return [f"R{number:04}" for number in range(1, count + 1)]


@dataclass
class Assembly:
    """Jurors with their cards, and the facilitator who runs their sessions."""

    desk: DeskBureau
    count: int = 6
    jury: JuryServices = field(init=False)
    facilitator: UUID = field(init=False)
    cards: tuple[Card, ...] = field(init=False)

    def __post_init__(self) -> None:
        desk = self.desk
        self.jury = jury_services(
            desk.store, desk.clock, desk.randomness, desk.passphrases, papers_in(desk)
        )
        self.facilitator = desk.agent_id(Role.JURY_FACILITATOR, login="noor")
        self.cards = self.jury.forming.form(
            self.facilitator, "Jury de printemps", ", ".join(tickets(self.count)), SEED
        )

    def open(self, purpose: Purpose) -> JurySession:
        """Open a session."""
        return self.jury.sessions.open(self.facilitator, purpose)

    def seat(self, session: JurySession, number: int) -> Seat:
        """Let a juror in, from 0."""
        card = self.cards[number]
        return self.jury.entering.enter(session.id, card.code, card.pin)

    def seats(self, session: JurySession, count: int | None = None) -> list[Seat]:
        """Let the first jurors in, or all of them."""
        return [self.seat(session, number) for number in range(count or self.count)]

    def vote(self, session: JurySession) -> None:
        """Open the vote."""
        self.jury.sessions.open_vote(self.facilitator, session.id)

    def close(self, session: JurySession) -> None:
        """Close the vote."""
        self.jury.sessions.close_vote(self.facilitator, session.id)

    def grade(self, seat: Seat, mentions: dict[str, Mention | None]) -> None:
        """Grade subjects by their titles."""
        for sheet in self.jury.grading.sheets(seat):
            mention = mentions[sheet.subject.title]
            seen = sheet.grade.version if sheet.grade else 0
            self.jury.grading.grade(seat, sheet.subject.id, mention, f"{seat.ticket} le dit", seen)

    def sketch(self, number: int, title: str, stage: Stage = Stage.ADMISSIBLE) -> UUID:
        """Keep a project that waits for the jury."""
        project = Project(
            id=UUID(int=number),
            title=title,
            sentence=f"{title}, pour tout le monde",
            stage=stage,
        )
        with self.desk.store.writing() as record:
            record.projects.add_project(project, ())
        return project.id

    def stages(self) -> dict[str, str]:
        """Return where each project is."""
        with self.desk.store.reading() as record:
            rows = record.ballots._connection.exec_driver_sql("SELECT title, stage FROM project")
            return {row.title: row.stage for row in rows}
