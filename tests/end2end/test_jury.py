"""Fifteen jurors form a theme in their room, and choose projects: two of them by touch."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.project import Project, Stage, ThemeState
from kiosk.domain.voting import Mention
from kiosk.jury_room import JuryRoom
from kiosk.services.jury.catalogue import JuryServices
from kiosk.services.jury.entering import Seat
from kiosk.services.jury.forming import Card
from tests.end2end.hands import Hands, Key
from tests.end2end.test_desk_door import at_the_door, invite
from tests.fakes.desk import PASSPHRASE
from tests.fakes.jury import SEED, tickets

SEATS = 15


class Evening:
    """The facilitator's desk, the room, and the jurors with their cards."""

    def __init__(self, kiosk: Hands) -> None:
        self.kiosk = kiosk
        code = invite(kiosk, Role.JURY_FACILITATOR)
        self.desk = at_the_door(kiosk)
        opened = kiosk.screens.desk
        assert opened is not None
        opened.access.join("lucie", code, PASSPHRASE)
        self.desk.wait_for(lambda: opened.work is not None, "nobody is in")
        assert opened.work is not None
        me = opened.work.session.session.agent_id
        self.cards = self.jury.forming.form(me, "Jury de printemps", " ".join(tickets(SEATS)), SEED)
        self.desk.touch("juryTab")

    @property
    def jury(self) -> JuryServices:
        """The use cases."""
        services = self.kiosk.screens.background._services
        assert services is not None
        return services.desk.jury

    @property
    def session(self) -> UUID:
        """The session of the moment."""
        services = self.kiosk.screens.background._services
        assert services is not None
        agent = services.desk.accounts.with_login("lucie").id
        return self.jury.sessions.all(agent)[0].session.id

    def room(self) -> Hands:
        """Give the screen to the jurors; the desk is locked behind them."""
        self.desk.touch("openRoomButton")
        desk = self.kiosk.screens.desk
        assert desk is not None
        self.desk.wait_for(lambda: desk.room is not None, "the room never opened")
        assert desk.work is None
        assert isinstance(desk.room, JuryRoom)
        hands = Hands(self.kiosk.screens, self.kiosk.qtbot, desk.room.window)
        hands.find("closeRoomButton")
        return hands

    def come_back(self, room: Hands) -> None:
        """Close the room; the facilitator comes in again at the door."""
        room.touch("closeRoomButton")
        self.kiosk.wait_for(lambda: self.kiosk.screens.desk is None, "the room never closed")
        self.kiosk.window.requestActivate()
        self.kiosk.wait_for(self.kiosk.window.isActive, "the visitors' window stays behind")
        self.desk = at_the_door(self.kiosk)
        opened = self.kiosk.screens.desk
        assert opened is not None
        opened.access.enter("lucie", PASSPHRASE)
        self.desk.wait_for(lambda: opened.work is not None, "nobody is in")
        self.desk.touch("juryTab")

    def enter(self, room: Hands, card: Card) -> None:
        """Scan a card and touch the six digits."""
        room.find("doorField")
        room.window.requestActivate()
        room.key_in(card.code)
        for digit in card.pin:
            room.touch(f"sign_{digit}")
        room.find("jurorTicket")

    def others(self, count: int) -> list[Seat]:
        """Let the jurors after the first two come in on other screens."""
        return [
            self.jury.entering.enter(self.session, it.code, it.pin)
            for it in self.cards[2 : 2 + count]
        ]


def vote(room: Hands, mention: int, reason: str) -> None:
    """Give a mention and its reason."""
    before = room.text_of("subjectTitle")
    if room.sees("mentionsButton") is not None:  # under the keyboard since the last reason
        room.touch("mentionsButton")
    room.touch(f"mention{mention}")
    room.touch("reasonField")
    room.key_in(reason)
    room.touch("keepButton")
    room.wait_for(
        lambda: room.sees("subjectTitle") is None or room.text_of("subjectTitle") != before,
        "it was not kept",
    )


def leave(room: Hands) -> None:
    room.touch("leaveButton")
    room.find("doorField")


def name(room: Hands, group: int, title: str, sentence: str) -> None:
    """Open a group and give it its words."""
    room.touch(f"group{group}")
    room.touch("nameButton")
    room.find("themeTitle").forceActiveFocus()
    room.key_in(title)
    room.find("themeSentence").forceActiveFocus()
    room.key_in(sentence)
    room.press(Key.Key_Escape)  # the keyboard of the screen goes
    room.touch("keepNameButton")
    room.wait_for(lambda: room.sees("themeTitle") is None, "it has no name")


def form_two_themes(evening: Evening) -> None:
    """Let two jurors sort, and give two groups their words; eight others come in."""
    room = evening.room()

    evening.enter(room, evening.cards[0])
    first = room.text_of("sortedText")
    room.touch("keepButton")
    room.wait_for(lambda: room.text_of("sortedText") != first, "it was not kept")
    room.touch("groupsButton")
    room.touch("held0")
    room.touch("splitButton")
    room.find("group1")
    name(room, 0, "Rouler", "Des pistes pour tous")
    leave(room)
    evening.enter(room, evening.cards[1])
    room.touch("groupsButton")
    room.find("group1")
    name(room, 1, "Respirer", "De l'ombre partout")
    leave(room)

    evening.others(8)
    evening.come_back(room)


def vote_for_the_first(evening: Evening) -> None:
    """Let one juror vote by touch, leave in the middle and come back; nine others beside."""
    room = evening.room()
    evening.enter(room, evening.cards[0])
    vote(room, 4, "On en a besoin")
    leave(room)
    evening.enter(room, evening.cards[0])
    assert room.text_of("progressText") == "2 sur 2"
    vote(room, 4, "Pour les enfants")
    assert room.text_of("recapTitle") == "Vos notes sont enregistrées"
    room.touch("finishButton")
    for seat in evening.others(9):
        for sheet in evening.jury.grading.sheets(seat):
            mention = Mention.VERY_GOOD if sheet.subject.title == "Rouler" else Mention.PASSABLE
            evening.jury.grading.grade(seat, sheet.subject.id, mention, "C’est urgent")

    evening.come_back(room)


def test_a_theme_is_formed_voted_and_opens_its_call(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    evening = Evening(kiosk)
    evening.desk.touch("openThemeSession")
    form_two_themes(evening)
    evening.desk.touch("openVoteButton")
    evening.desk.find("closeVoteButton")
    vote_for_the_first(evening)
    evening.desk.touch("closeVoteButton")
    evening.desk.find("standing1")
    evening.desk.touch("days60")
    evening.desk.touch("publishResultButton")
    evening.desk.find("openProjectSession")
    services = kiosk.screens.background._services
    assert services is not None
    themes = {it.title: it for it in services.browsing.lobby().themes}
    assert themes["Rouler"].state is ThemeState.OPEN
    assert themes["Rouler"].open_until is not None
    assert themes["Rouler"].contributions > 0
    assert "Respirer" not in themes


@pytest.fixture
def sketches(open_kiosk: Callable[..., Hands]) -> Evening:
    """Return an evening with three sketches to choose from."""
    evening = Evening(open_kiosk())
    services = evening.kiosk.screens.background._services
    assert services is not None
    with services.desk.auditing._records.writing() as record:
        for number, title in enumerate(("Bancs", "Cuisine", "Lampes"), start=1):
            sketch = (UUID(int=number), title, f"{title} pour tous", Stage.ADMISSIBLE)
            record.projects.add_project(Project(*sketch, None, None, None, 0, 0, "", (), 0), ())
    return evening


def grade_by_touch(evening: Evening) -> None:
    """Leave a sketch to the others, go back, and grade all three."""
    room = evening.room()
    evening.enter(room, evening.cards[0])
    room.touch("recuseButton")
    room.touch("keepButton")
    room.wait_for(lambda: room.text_of("progressText") == "2 sur 3", "it was not kept")
    room.touch("backButton")
    for reason in ("Tout compte fait", "Simple", "Utile"):
        vote(room, 3, reason)
    room.touch("finishButton")
    evening.come_back(room)


def test_projects_are_graded_blind_and_the_result_shows_in_the_room(sketches: Evening):
    evening = sketches
    evening.desk.touch("openProjectSession")
    evening.desk.touch("ruleMajority")
    for left in (2, 1):
        evening.desk.touch("fewerChoices")
        evening.desk.wait_for(
            lambda left=left: evening.desk.text_of("choicesText") == f"{left} à choisir",  # type: ignore[misc]
            "the rule never changed",
        )
    for card in evening.cards[:10]:
        evening.jury.entering.enter(evening.session, card.code, card.pin)
    evening.desk.touch("openVoteButton")
    evening.desk.find("closeVoteButton")
    for seat in evening.others(10):
        for sheet in evening.jury.grading.sheets(seat):
            mention = Mention.VERY_GOOD if sheet.subject.title == "Bancs" else Mention.INSUFFICIENT
            evening.jury.grading.grade(seat, sheet.subject.id, mention, "Mon avis")
    grade_by_touch(evening)
    evening.desk.touch("closeVoteButton")
    evening.desk.find("publishResultButton")
    room = evening.room()
    room.find("resultTitle")
    room.find("standing1")
    evening.come_back(room)
    evening.desk.touch("publishResultButton")
    evening.desk.find("openProjectSession")
    services = evening.kiosk.screens.background._services
    assert services is not None
    assert [it.title for it in services.browsing.projects().projects] == ["Bancs"]
