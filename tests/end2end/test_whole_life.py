"""One project’s whole life, from three real contributions to the street, on the real screens.

`KIOSK_PICTURES=folder` keeps what the screens and the printers showed at each step.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from kiosk import wiring
from kiosk.domain.agent import Role
from kiosk.domain.calendar import local_day
from kiosk.domain.contact import Contact
from kiosk.domain.contribution import State
from kiosk.domain.decision import Decision, Seen
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.jury.session import Purpose
from kiosk.domain.logbook import EntryKind
from kiosk.domain.moment import Moment, MomentKind
from kiosk.domain.opinion import Opinion
from kiosk.domain.opinion_round import RoundState
from kiosk.domain.outcome import Fate, News
from kiosk.domain.paper import Document, Order, Paper
from kiosk.domain.plan import Plan
from kiosk.domain.project import Stage
from kiosk.domain.receipt import FollowUp, Receipt
from kiosk.domain.sheet import Sheet
from kiosk.domain.sketch import Answers, Holder
from kiosk.domain.timeline import Step
from kiosk.domain.voting import Mention
from kiosk.services.catalogue import Services
from kiosk.services.desk.logbook import Written
from kiosk.services.desk.projects import Draft
from kiosk.services.desk.room_calendar import Announcement
from kiosk.services.desk.rounds import Asked
from kiosk.services.importing.sheets import Illustrated
from tests.end2end.hands import Hands, Page
from tests.end2end.test_deposit import follow
from tests.end2end.test_desk_inbox import services_of
from tests.end2end.test_feedback import open_project
from tests.end2end.test_sketch import (
    draw,
    hand_in,
    leave_contact,
    say,
    wait_for_question,
)
from tests.fakes.bureau import words
from tests.fakes.chance import StillClock
from tests.fakes.desk import PASSPHRASE
from tests.fakes.jury import SEED, tickets

MONDAY = datetime(2026, 9, 7, 8, tzinfo=UTC)
SEATS = 3
DAYS = 90
BIKES, OTHERS = ("vélo en ville", "déplacements a pied et vélo", "parking à vélos"), 2
"""What tells the three real contributions on bicycles from the others of the file."""
MOMENTS = (
    (MomentKind.PRESENTATION, "Voici l’abri", "Les Voisins du canal"),
    (MomentKind.IDEATION, "Où le poser ?", "Atelier Vélorution"),
    (MomentKind.SKILLS, "Réparer son vélo", "Atelier Vélorution"),
    (MomentKind.PROTOTYPING, "L’abri en carton", "FabLab du canal"),
)
QUESTIONS = {
    0: ("Faut-il un toit ?", "L’abri aura un toit et une serrure."),
    2: ("Et pour les vélos cargos ?", "L’abri aura un toit, et deux places de cargo."),
}
"""The questions of the passeur by the moment that they follow, and what each changed."""


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> StillClock:
    clock = StillClock(MONDAY)
    monkeypatch.setattr(wiring, "SystemClock", lambda: clock)
    return clock


@dataclass
class Life:
    """The kiosk, its clock, an agent who may do everything, and the receipts given on the way."""

    kiosk: Hands
    clock: StillClock
    given: list[Receipt] = field(default_factory=list)
    codes: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Invite the agent."""
        accounts = self.services.desk.accounts
        code = accounts.invite("lucie", "Lucie Martin", frozenset(Role)).code
        self.me = self.services.desk.access.join("lucie", code, PASSPHRASE).agent_id

    @property
    def services(self) -> Services:
        """The use cases of the kiosk."""
        return services_of(self.kiosk)

    @property
    def today(self) -> date:
        """The day, in Paris."""
        return local_day(self.clock.now())

    def told(self, code: str) -> FollowUp:
        """Return what a receipt says now."""
        seen = self.services.following.look_up(code).follow_up
        assert seen is not None
        return seen

    def sheet(self, project_id: UUID) -> Sheet:
        """Return the sheet that everybody reads."""
        sheet = self.services.browsing.sheet(project_id)
        assert sheet is not None
        return sheet

    def look(self, name: str) -> None:
        """Keep a picture of the screen, if somebody asked for them."""
        if folder := os.environ.get("KIOSK_PICTURES"):
            self.kiosk.qtbot.wait(400)
            self.kiosk.window.grabWindow().save(str(Path(folder) / f"{name}.png"))

    def keep(self, name: str, data: bytes) -> None:
        """Keep a printed document, if somebody asked for them."""
        if folder := os.environ.get("KIOSK_PICTURES"):
            (Path(folder) / name).write_bytes(data)

    def follow(self, code: str, title: str, name: str) -> None:
        """Type a code on the pad, read where it stands, and leave."""
        self.kiosk.screens.session.leave()
        follow(self.kiosk, code)
        assert self.kiosk.text_of("stateTitle") == title
        self.look(name)
        self.kiosk.screens.session.leave()

    def publish(self, text: str) -> Receipt:
        """Give a contribution, which an agent publishes."""
        services = self.services
        receipt = services.deposit.send(services.deposit.begin(), words(text, "villette"))
        assert self.told(receipt.keys.code).state is State.TO_REVIEW
        seen = Seen(receipt.subject_id, 1)
        services.desk.reviewing.decide(self.me, seen, Decision(State.PUBLISHED))
        return receipt


def real_texts(shared_data: Path) -> tuple[list[str], list[str]]:
    """Return the three contributions on bicycles, and some that speak of something else."""
    file = shared_data / "contributions" / "mel_commentaires.jsonl"
    texts = [json.loads(line)["text"] for line in file.read_text("utf-8").splitlines()]
    bikes = [text for text in texts if len(text) < 280 and any(it in text for it in BIKES)]
    others = [text for text in texts if 40 < len(text) < 200 and text not in bikes]
    assert len(bikes) == len(BIKES)
    return bikes, others[:OTHERS]


def choose_theme(life: Life, bikes: list[Receipt]) -> None:
    """Let a jury bring out the theme that carries the three contributions, and open its call."""
    jury, me = life.services.desk.jury, life.me
    cards = jury.forming.form(me, "Jury de rentrée", " ".join(tickets(SEATS)), SEED)
    session = jury.sessions.open(me, Purpose.THEME)
    seats = [jury.entering.enter(session.id, it.code, it.pin) for it in cards]
    wanted = {it.subject_id for it in bikes}
    for shelf in jury.gathering.shelves(seats[0]):
        apart = [it.voice.id for it in shelf.held if it.voice.id in wanted]
        jury.gathering.split(seats[0], shelf.group, apart)
    first, *rest = [it for it in jury.gathering.shelves(seats[0]) if it.held[0].voice.id in wanted]
    for shelf in rest:
        first = next(it for it in jury.gathering.shelves(seats[0]) if it.group.id == first.group.id)
        jury.gathering.merge(seats[0], shelf.group, first.group)
    for shelf in jury.gathering.shelves(seats[0]):
        about = shelf.group.id == first.group.id
        title = "Des vélos sans voleurs" if about else "Mieux décider"
        jury.gathering.name(seats[0], shelf.group, title, "Où les poser, sans les perdre ?")
    jury.sessions.open_vote(me, session.id)
    for seat in seats:
        for sheet in jury.grading.sheets(seat):
            about = sheet.subject.title == "Des vélos sans voleurs"
            mention = Mention.VERY_GOOD if about else Mention.FAIR
            jury.grading.grade(seat, sheet.subject.id, mention, "Je le veux", 0)
    jury.sessions.close_vote(me, session.id)
    until = life.today + timedelta(days=30)
    jury.publishing.publish(me, session.id, until)


def propose(life: Life, bikes: list[Receipt]) -> None:
    """Propose the project by touch: left, taken up with its code, drawn, handed in."""
    kiosk = life.kiosk
    life.codes["holder"] = begin(life)
    assert life.told(life.codes["holder"]).state == "draft"
    follow(kiosk, life.codes["holder"])
    kiosk.touch("resumeButton")
    kiosk.wait_for_page(Page.SketchWords)
    answer(kiosk)
    for receipt in bikes:
        kiosk.touch(f"origin_{receipt.subject_id}")
    life.look("03-origins")
    kiosk.touch("doneButton")
    wait_for_question(kiosk, "drawing")
    draw_a_shelter(kiosk)
    life.look("04-drawing")
    kiosk.touch("continueButton")
    kiosk.wait_for_page(Page.SketchContact)
    leave_contact(kiosk)
    life.look("05-review")
    hand_in(kiosk)
    life.look("06-handed-in")
    kiosk.touch("finishButton")
    kiosk.wait_for_page(Page.Attract)


def begin(life: Life) -> str:
    """Answer the call with a title, and leave; return the code of the ticket."""
    kiosk = life.kiosk
    kiosk.touch("wakeButton")
    kiosk.touch("themesTile")
    kiosk.wait_for_page(Page.Themes)
    life.look("02-theme")
    kiosk.touch("themeProposal0")
    kiosk.wait_for_page(Page.Sketch)
    kiosk.touch("doneButton")
    kiosk.wait_for_page(Page.SketchWords)
    kiosk.type_on_screen("les velos du canal")
    kiosk.touch("continueButton")
    kiosk.wait_for_page(Page.SketchTicket)
    code = kiosk.text_of("codeText")
    kiosk.touch("laterButton")
    kiosk.wait_for_page(Page.Attract)
    return code


def answer(kiosk: Hands) -> None:
    """Answer from the sentence to what is needed."""
    say(kiosk, "un abri ferme pour garer son velo", "change")
    say(kiosk, "on roule plus souvent", "where")
    kiosk.touch("quartier_villette")
    kiosk.touch("doneButton")
    wait_for_question(kiosk, "place")
    say(kiosk, "quai de la loire", "holder")
    kiosk.touch("holder_association")
    kiosk.touch("doneButton")
    wait_for_question(kiosk, "needs")
    say(kiosk, "du bois et des mains", "origins")


def draw_a_shelter(kiosk: Hands) -> None:
    """Draw a roof on two posts, a bicycle under it, the ground."""
    kiosk.touch("colour_1")
    draw(kiosk, (0.15, 0.45), (0.5, 0.15), (0.85, 0.45))
    kiosk.touch("colour_0")
    draw(kiosk, (0.2, 0.42), (0.2, 0.85))
    draw(kiosk, (0.8, 0.42), (0.8, 0.85))
    kiosk.touch("colour_3")
    for middle in (0.4, 0.6):
        ring = [(0, 0.1), (0.05, 0.07), (0.07, 0), (0.05, -0.07), (0, -0.1)]
        ring += [(-0.05, -0.07), (-0.07, 0), (-0.05, 0.07), (0, 0.1)]
        draw(kiosk, *((middle + x, 0.72 + y) for x, y in ring))
    draw(kiosk, (0.4, 0.72), (0.47, 0.55), (0.58, 0.55), (0.6, 0.72))
    kiosk.touch("colour_2")
    draw(kiosk, (0.05, 0.86), (0.95, 0.86))


def admit_and_select(life: Life) -> UUID:
    """Find it admissible beside another, and let the jury select it; return its id."""
    desk, me = life.services.desk, life.me
    [call] = desk.admitting.calls(me)
    for sketch in call.sketches:
        desk.admitting.decide(me, sketch, "Gratuit et ouvert à tous", admissible=True)
    life.follow(life.codes["holder"], "Votre projet est recevable.", "07-admissible")
    session = desk.jury.sessions.open(me, Purpose.PROJECTS)
    _jury, jurors = desk.jury.forming.jury(me) or (None, ())
    cards = [desk.jury.forming.renew(me, it.id) for it in jurors]
    seats = [desk.jury.entering.enter(session.id, it.code, it.pin) for it in cards]
    desk.jury.sessions.open_vote(me, session.id)
    for seat in seats:
        for sheet in desk.jury.grading.sheets(seat):
            chosen = sheet.subject.title.startswith("Les velos")
            mention = Mention.VERY_GOOD if chosen else Mention.INSUFFICIENT
            desk.jury.grading.grade(seat, sheet.subject.id, mention, "Utile", 0)
    desk.jury.sessions.close_vote(me, session.id)
    desk.jury.publishing.publish(me, session.id)
    life.follow(
        life.codes["holder"], "Le jury a choisi votre projet\N{NO-BREAK SPACE}!", "08-selected"
    )
    assert life.told(life.codes["other"]).state == Stage.NOT_SELECTED
    [project] = life.services.browsing.projects().projects
    return project.id


def propose_another(life: Life) -> None:
    """Hand in a sketch that the jury will not choose."""
    services = life.services
    draft = services.deposit.begin()
    theme = services.browsing.lobby().themes[0]
    answers = Answers("Un anneau par arbre", "On attache.", "On part.", holder=Holder.INDIVIDUAL)
    assert services.sketching.begin(draft, theme.id, answers, "fr")
    contact = Contact("bo@exemple.fr", of_age=True, accepted=True)
    services.sketching.leave_contact(draft.subject_id, contact)
    assert services.sketching.submit(draft.subject_id)
    life.codes["other"] = draft.keys.code


def live_days(life: Life, days: int) -> None:
    """Let days pass, one after the other, as the kiosk does at the turn of each."""
    for _ in range(days):
        life.clock.move(days=1)
        life.services.desk.planning.turn()


def born_says(life: Life, title: str, stage: str, name: str) -> None:
    """Type the code of the first contribution: it says the project born of it, and its stage."""
    follow(life.kiosk, life.given[0].keys.code)
    assert life.kiosk.text_of("bornText0").endswith(
        f"«\N{NO-BREAK SPACE}{title}\N{NO-BREAK SPACE}» ({stage})"
    )
    life.look(name)
    life.kiosk.screens.session.leave()


def announce(life: Life, project_id: UUID, kind: MomentKind, title: str, partner: str) -> Moment:
    """Announce a moment of two hours, in a week."""
    starts = life.clock.now() + timedelta(days=7)
    typed = Announcement(
        None, kind, title, "Venez comme vous êtes.", project_id, starts,
        starts + timedelta(hours=2), "Salle du stimulateur", partner, 20,
    )  # fmt: skip
    return life.services.desk.room_calendar.announce(life.me, typed)


def take_a_seat(life: Life, name: str) -> str:
    """Keep a seat by touch for the next moment; return the code of the ticket."""
    kiosk = life.kiosk
    kiosk.screens.moments.look()
    kiosk.screens.session.home()
    kiosk.touch("momentsTile")
    life.look(name)
    kiosk.touch("momentCard0")
    kiosk.touch("doneButton")
    kiosk.wait_for_page(Page.Ticket)
    code = kiosk.text_of("codeText")
    kiosk.screens.session.leave()
    return code


def ask_round(life: Life, project_id: UUID, question: str, name: str) -> list[str]:
    """Ask a question for ten days: one answers by touch, six more too; return their codes."""
    today = life.today
    asked = Asked(project_id, question, "les voisins du canal", today, today + timedelta(days=9))
    standing = life.services.desk.rounds.ask(life.me, asked)
    kiosk = life.kiosk
    open_project(kiosk)
    kiosk.wait_for(lambda: kiosk.text_of("questionText") == question, "it is not asked")
    life.look(f"{name}-asked")
    kiosk.touch("answerButton")
    kiosk.wait_for_page(Page.Question)
    kiosk.touch("wantButton")
    kiosk.wait_for_page(Page.Feedback)
    kiosk.touch("sendButton")
    kiosk.wait_for_page(Page.Ticket)
    codes = [kiosk.text_of("codeText")]
    kiosk.screens.session.leave()
    for _ in range(6):
        opinion = Opinion(project_id, FeedbackKind.DOUBT, "", "fr", round_id=standing.id)
        receipt = life.services.feedback.give(life.services.deposit.begin(), opinion)
        assert receipt is not None
        codes.append(receipt.keys.code)
    return codes


def change_sheet(life: Life, project_id: UUID, **changes: object) -> None:
    """Write the sheet of the project as an agent does; what is not named stays."""
    projects = life.services.desk.projects
    seen = projects.sheet(life.me, project_id)
    project = seen.project
    fields: dict[str, object] = {
        "title": project.title, "sentence": project.sentence, "stage": project.stage.value,
        "quartier": project.quartier, "theme": project.theme_title,
        "day": project.day, "days": project.days,
        "milestones": [
            {"day": it.day.isoformat(), "text": it.text, "done": it.done}
            for it in project.milestones
        ],
        "changes": [{"day": it.day.isoformat(), "text": it.text} for it in seen.changes],
    }  # fmt: skip
    illustrated = Illustrated(project.drawing, seen.picture)
    projects.keep(life.me, Draft(seen, fields | changes, illustrated))


def conclude(life: Life, project_id: UUID, changed: str) -> None:
    """Once the question is over, tell what it changed, and write it on the sheet."""
    rounds = life.services.desk.rounds
    asked = rounds.of_project(life.me, project_id)[0]
    assert asked.state is RoundState.OVER
    assert asked.counts == {FeedbackKind.WANT: 1, FeedbackKind.DOUBT: 6}
    rounds.conclude(life.me, asked.round.id, changed)
    seen = life.services.desk.projects.sheet(life.me, project_id)
    told = [{"day": it.day.isoformat(), "text": it.text} for it in seen.changes]
    now = {"day": life.today.isoformat(), "text": changed}
    change_sheet(life, project_id, changes=[*told, now], sentence=changed)


def live_a_moment(
    life: Life, project_id: UUID, rank: int, moment: tuple[MomentKind, str, str]
) -> None:
    """Announce a moment, take a seat, let eleven days pass; after some, a question is over."""
    kind, title, partner = moment
    announce(life, project_id, kind, title, partner)
    seat = take_a_seat(life, f"1{rank}-moment")
    question, changed = QUESTIONS.get(rank, ("", ""))
    codes = ask_round(life, project_id, question, f"1{rank}-question") if question else []
    live_days(life, 11)
    if question:
        conclude(life, project_id, changed)
        assert {life.told(code).changed for code in codes} == {changed}
        life.follow(codes[0], "Votre avis attend d’être lu.", f"1{rank}-changed")
    told = life.told(seat)
    assert told.appointment is not None
    assert told.appointment.title == title


def stay_in_the_stimulateur(life: Life, project_id: UUID) -> None:
    """Ninety days: four moments, two questions, and a sheet that changes twice."""
    planning = life.services.desk.planning
    start = life.today + timedelta(days=1)
    plan = Plan(project_id, start, start + timedelta(days=DAYS - 1), frozenset({2, 4}))
    planning.keep(life.me, plan)
    live_days(life, 1)
    life.follow(life.codes["holder"], "Votre projet avance.", "09-day-1")
    born_says(life, "Les velos du canal", "Au stimulateur", "09-voice")
    for rank, moment in enumerate(MOMENTS):
        live_a_moment(life, project_id, rank, moment)
    sheet = life.sheet(project_id)
    assert (sheet.project.day, sheet.project.days) == (45, DAYS)
    live_days(life, 45)
    sheet = life.sheet(project_id)
    assert (sheet.project.day, sheet.project.days) == (DAYS, DAYS)
    assert [it.text for it in sheet.changes] == [changed for _, changed in QUESTIONS.values()]


def print_everything(life: Life, project_id: UUID) -> None:
    """Print the poster on A4 and A3."""
    for paper in Paper:
        order = Order(Document.PROJECT_POSTER, project_id, paper)
        made = life.services.desk.prints.make(order, life.me)
        life.keep(f"poster-{paper.value}.pdf", made.pdf.data)
        assert made.pdf.pages == 1


def wait_for_stage(kiosk: Hands, stage: Stage) -> None:
    kiosk.wait_for(lambda: kiosk.screens.project.stage == stage, "the page is late")


def review_the_exit(life: Life, project_id: UUID) -> None:
    """Decide that it is ready: its holder reads why, and the screens say where it goes."""
    logbook = life.services.desk.logbook
    logbook.write(life.me, Written(project_id, EntryKind.READY, life.today, "Prêt pour le quai."))
    told = life.told(life.codes["holder"])
    assert told.state is Stage.EXPERIMENTATION
    assert told.news == News(Fate.READY, life.today, "Prêt pour le quai.")
    life.follow(life.codes["holder"], "Votre projet est à l’essai.", "19-ready")


def go_to_the_street(life: Life, project_id: UUID) -> None:
    """Go on from there: a trial, the participatory budget, the street."""
    for stage, step, name in (
        (Stage.EXPERIMENTATION, "Essai sur le quai", "20-trial"),
        (Stage.PARTICIPATORY_BUDGET, "Projet gagnant", "21-budget"),
        (Stage.ACHIEVED, "Douze places ouvertes", "22-street"),
    ):
        live_days(life, 20)
        seen = life.services.desk.projects.sheet(life.me, project_id).project
        done = [
            {"day": it.day.isoformat(), "text": it.text, "done": it.done} for it in seen.milestones
        ]
        step_done = {"day": life.today.isoformat(), "text": step, "done": True}
        change_sheet(
            life, project_id, stage=stage.value, day=0, days=0, milestones=[*done, step_done]
        )
        open_project(life.kiosk)
        wait_for_stage(life.kiosk, stage)
        life.look(name)
        life.kiosk.screens.session.leave()
        assert life.told(life.codes["holder"]).state == stage
        for receipt in life.given:
            assert [it.stage for it in life.told(receipt.keys.code).projects] == [stage]
    born_says(life, "Les velos du canal", "C’est fait", "23-voice")


@pytest.mark.slow
def test_three_contributions_become_a_shelter_in_the_street(
    open_kiosk: Callable[..., Hands], shared_data: Path, clock: StillClock
):
    kiosk = open_kiosk()
    life = Life(kiosk, clock)
    bikes, others = real_texts(shared_data)
    given = life.given = [life.publish(text) for text in bikes]
    for text in others:
        life.publish(text)
    clock.move(days=3)
    choose_theme(life, given)
    for receipt in given:
        assert life.told(receipt.keys.code).theme == "Des vélos sans voleurs"
    life.follow(given[0].keys.code, "Votre message est publié.", "01-retained")
    propose(life, given)
    propose_another(life)
    clock.move(days=31)
    project_id = admit_and_select(life)
    stay_in_the_stimulateur(life, project_id)
    print_everything(life, project_id)
    review_the_exit(life, project_id)
    go_to_the_street(life, project_id)
    for receipt in given:
        lineage = life.services.browsing.lineage(receipt.subject_id)
        assert lineage is not None
        assert [(it.id, it.stage) for it in lineage.projects] == [(project_id, Stage.ACHIEVED)]
    passages = life.services.browsing.timeline(project_id)
    assert [it.step for it in passages] == list(Step)
    days = [it.day for it in passages if it.reached and it.day is not None]
    assert len(days) == len(Step)
    assert days == sorted(days)
