"""The jury's page and its room, from the cards to the result, for `tools.desk_screenshots`."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.elu_opinion import EluOpinion, Stance, Topic
from kiosk.domain.jury.session import Purpose
from kiosk.domain.project import Milestone, Project
from kiosk.domain.project import Stage as ProjectStage
from kiosk.domain.voting import Mention
from kiosk.jury_room import JuryRoom
from kiosk.models.jury.room_model import RoomModel
from kiosk.wiring import open_workshop
from tools.screenshots.stage import TARGET

if TYPE_CHECKING:
    from kiosk.services.jury.catalogue import JuryServices
    from kiosk.services.jury.forming import Card
    from tools.desk_screenshots import Stage

_SEED = "ab" * 32
_SKETCHES = (
    ("La Cabane du quai", "Un abri en bois au bord du canal, pour lire et réparer."),
    ("Cuisine de palier", "Une cuisine partagée au pied de la tour, ouverte le soir."),
    ("Lampes vives", "Des lampes solaires que les enfants dessinent, rue de Crimée."),
)
"""Titles and sentences."""
_SAID = {
    Mention.VERY_GOOD: "Tout le quartier peut s’en servir",
    Mention.GOOD: "C’est simple et utile",
    Mention.FAIR: "À essayer avec les habitants",
    Mention.PASSABLE: "Qui va l’entretenir ?",
    Mention.INSUFFICIENT: "Il y a plus urgent ici",
}
_VOTES = ("444334433311433", "332223323322232", "414140404143010")
"""The mentions of fifteen jurors on each sketch."""


def jury(stage: Stage) -> None:
    """A jury formed, its theme on the way, its vote on projects, the result."""
    services = stage.services().desk.jury
    me = stage.work.session.session.agent_id
    page = stage.work.session.Page.Jury
    stage.work.session.open(page)
    stage.wait(500)
    stage.draw("jury-forming")
    tickets = " ".join(f"R{number:04}" for number in range(1, 16))
    cards = services.forming.form(me, "Jury de printemps", tickets, _SEED)
    path = services.papers.write_cards("Jury de printemps", cards)
    (TARGET / "jury-cards.pdf").write_bytes(path.read_bytes())
    session = services.sessions.open(me, Purpose.THEME).id
    for card in cards[:11]:
        services.entering.enter(session, card.code, card.pin)
    stage.work.jury.refresh()
    stage.wait_for(lambda: stage.work.jury.running)
    stage.draw("jury-session")
    _theme(stage, session, cards[0])
    _name_two(services, session, cards[0])
    services.sessions.open_vote(me, session)
    _vote(services, session, cards, ("4" * 15, "2" * 15))
    services.sessions.close_vote(me, session)
    _projects(stage, me, cards)
    stage.work.jury.refresh()
    stage.wait_for(lambda: stage.work.jury.standings.count > 0)
    stage.draw("jury-result")


def _room(stage: Stage, session: UUID) -> JuryRoom:
    settings = stage.desk._settings  # noqa: SLF001 - the same screen
    room = JuryRoom(settings, stage.background, session, on_kiosk=False)
    stage.wait_for(lambda: room.room.seats > 0)
    return room


def _draw(stage: Stage, room: JuryRoom, name: str) -> None:
    stage.wait(700)
    path = TARGET / f"room-{name}-{stage.size}.png"
    room.window.grabWindow().save(str(path))
    print(path.relative_to(TARGET.parent.parent))


def _enter(stage: Stage, model: RoomModel, card: Card) -> None:
    for sign in card.code:
        model.press(sign)
    for digit in card.pin:
        model.press(digit)
    stage.wait_for(lambda: bool(model.ticket))


def _theme(stage: Stage, session: UUID, card: Card) -> None:
    """The door, sorting, the groups."""
    room = _room(stage, session)
    model = room.room
    _draw(stage, room, "door")
    for sign in card.code:
        model.press(sign)
    model.press("1")
    _draw(stage, room, "pin")
    model.startOver()
    _enter(stage, model, card)
    stage.wait_for(lambda: model.sorting.count > 0)
    _draw(stage, room, "sort")
    model.sorting.sort(True)
    stage.wait_for(lambda: model.sorting.done == 1)
    model.group(True)
    stage.wait_for(lambda: model.groups.groups.count > 0)
    model.groups.choose(model.groups.held.first.voice_id)
    _draw(stage, room, "groups")
    room.close()


def _name_two(services: JuryServices, session: UUID, card: Card) -> None:
    seat = services.entering.enter(session, card.code, card.pin)
    (first, *others) = services.gathering.shelves(seat)
    if not others:
        services.gathering.split(seat, first.group, first.group.members[:3])
    words = (("Rouler en paix", "Des pistes pour tous"), ("Respirer", "De l’ombre l’été"))
    for shelf, named in zip(services.gathering.shelves(seat), words, strict=False):
        services.gathering.name(seat, shelf.group, *named)


def _vote(
    services: JuryServices, session: UUID, cards: tuple[Card, ...], votes: tuple[str, ...]
) -> None:
    for place, card in enumerate(cards):
        seat = services.entering.enter(session, card.code, card.pin)
        sheets = sorted(services.grading.sheets(seat), key=lambda it: it.subject.title)
        for sheet, said in zip(sheets, votes, strict=True):
            mention = Mention(int(said[place]))
            seen = sheet.grade.version if sheet.grade else 0
            services.grading.grade(seat, sheet.subject.id, mention, _SAID[mention], seen)


def _projects(stage: Stage, me: UUID, cards: tuple[Card, ...]) -> None:
    """A juror's ballot, what they read again, and the result."""
    services = stage.services().desk.jury
    _keep_sketches(stage, me)
    session = services.sessions.open(me, Purpose.PROJECTS).id
    for card in cards:
        services.entering.enter(session, card.code, card.pin)
    services.sessions.open_vote(me, session)
    room = _room(stage, session)
    model = room.room
    _enter(stage, model, cards[0])
    stage.wait_for(lambda: model.ballot.count > 0)
    model.ballot.choose(3)
    model.ballot.write("Tout le quartier peut s’en servir")
    _draw(stage, room, "vote")
    model.ballot.keep()
    stage.wait_for(lambda: model.ballot.graded == 1)
    model.ballot.choose(-2)
    model.ballot.keep()
    stage.wait_for(lambda: model.ballot.graded == 2)  # noqa: PLR2004 - the second
    model.ballot.show(3)
    _draw(stage, room, "recap")
    model.leave()
    _vote(services, session, cards, _VOTES)
    services.sessions.close_vote(me, session)
    _result(stage, room)


def _result(stage: Stage, room: JuryRoom) -> None:
    room.room.look()
    stage.wait_for(lambda: room.room.standings.count > 0)
    _draw(stage, room, "result")
    room.close()


def _keep_sketches(stage: Stage, me: UUID) -> None:
    workshop = open_workshop(stage.desk._settings, mend=False)  # noqa: SLF001 - the same record
    with workshop.records.writing() as record:
        for number, (title, sentence) in enumerate(_SKETCHES, start=1):
            steps = (Milestone(workshop.clock.now().date(), "Un atelier avec l’école", done=False),)
            project = Project(
                id=UUID(int=number),
                title=title,
                sentence=sentence,
                stage=ProjectStage.ADMISSIBLE,
                milestones=steps,
            )
            record.projects.add_project(project, ())
        said = EluOpinion(
            Topic.PROJECT,
            UUID(int=1),
            me,
            1,
            Stance.FAVOURABLE,
            "Le quai est à nous, et le budget existe.",
            workshop.clock.now(),
        )
        record.opinions.add(said)
    workshop.records.close()
