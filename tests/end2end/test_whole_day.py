"""One day as it is lived: volunteers, the draw, its jury of fifteen, a theme, and its call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.calendar import local_day
from kiosk.domain.project import ThemeState
from kiosk.domain.voting import Mention
from kiosk.services.desk.draws import Opening
from kiosk.services.jury.catalogue import JuryServices
from kiosk.services.jury.entering import Seat
from kiosk.services.jury.forming import Card
from kiosk.services.jury.papers import JuryPapers
from tests.end2end.hands import Hands, Page
from tests.end2end.test_desk_door import invite
from tests.end2end.test_draw_day import come_in as come_in_to_the_draw
from tests.end2end.test_draw_day import (
    commit,
    hold_the_ceremony,
    movable,
    services_of,
    volunteer_by_touch,
)
from tests.fakes.desk import PASSPHRASE
from tests.fakes.draws_given import add_list
from tools.desk_draw_scenes import LaterClock

SEATS = 15
_COLUMNS = ("âge", "genre", "quartier", "logement")
_ANSWERS = ("16-24;femme;Villette;social", "65+;homme;Combat;privé")


@pytest.fixture
def cards(monkeypatch: pytest.MonkeyPatch) -> list[Card]:
    """Return the cards that the desk writes, as the jurors get them."""
    given: list[Card] = []
    write = JuryPapers.write_cards

    def seen(self: JuryPapers, title: str, cards: Sequence[Card]) -> Path:
        given.extend(cards)
        return write(self, title, cards)

    monkeypatch.setattr(JuryPapers, "write_cards", seen)
    return given


def open_a_draw_with_a_list(kiosk: Hands, clock: LaterClock, folder: Path) -> None:
    """Open a draw of fifteen seats, and bring in people who accepted an invitation."""
    desk = services_of(kiosk).desk
    me = desk.access.join("lucie", invite(kiosk, Role.JURY_FACILITATOR), PASSPHRASE).agent_id
    closes = local_day(clock.now()) + timedelta(days=1)
    opening = Opening("Le jury du printemps", SEATS, closes, clock.now() + timedelta(days=4))
    draw = desk.draws.open(me, opening)
    file = folder / "acceptes.csv"
    file.write_text("\n".join((";".join(_COLUMNS), *_ANSWERS * 23)), encoding="utf-8-sig")
    assert add_list(desk.draws, me, draw.id, file, {name: name for name in _COLUMNS}) == 46


def seat_the_jury(desk: Hands) -> None:
    """Take the panel of the draw, and make its cards."""
    desk.touch("juryTab")
    desk.touch("takeDrawnButton")
    assert len(desk.text_of("juryTickets").split()) == SEATS
    desk.touch("formJuryButton")
    desk.find("cardsNotice")


def name_two_groups(jury: JuryServices, seats: list[Seat]) -> None:
    """Let every juror keep what they read first, and one of them name two groups."""
    for seat in seats:
        first, *_ = jury.gathering.to_sort(seat)
        jury.gathering.sort(seat, first.voice.id, kept=True)
    one = seats[0]
    shelf, *_ = jury.gathering.shelves(one)
    jury.gathering.split(one, shelf.group, [shelf.held[0].voice.id])
    unnamed = [it.group for it in jury.gathering.shelves(one) if not it.group.title]
    for group, title in zip(unnamed, ("Rouler", "Respirer"), strict=False):
        jury.gathering.name(one, group, title, "Ensemble.")


def vote(jury: JuryServices, seats: list[Seat]) -> None:
    """Let every juror grade both, all but three for the same."""
    for rank, seat in enumerate(seats):
        for sheet in jury.grading.sheets(seat):
            liked = (sheet.subject.title == "Rouler") is (rank >= 3)
            mention = Mention.VERY_GOOD if liked else Mention.PASSABLE
            jury.grading.grade(seat, sheet.subject.id, mention, "C’est urgent")


def hold_the_session(kiosk: Hands, desk: Hands, cards: list[Card]) -> None:
    """Form a theme with fifteen jurors on other screens, vote, and publish."""
    desk.touch("openThemeSession")
    desk.find("openRoomButton")
    services = services_of(kiosk).desk
    me = services.accounts.with_login("lucie").id
    session = services.jury.sessions.all(me)[0].session
    seats = [services.jury.entering.enter(session.id, it.code, it.pin) for it in cards]
    assert len(seats) == SEATS
    name_two_groups(services.jury, seats)
    desk.touch("openVoteButton")
    desk.find("closeVoteButton")
    vote(services.jury, seats)
    for button in ("closeVoteButton", "days60", "publishResultButton"):
        desk.touch(button)
    desk.find("openProjectSession")


@pytest.mark.slow
def test_from_volunteers_to_an_open_call_in_one_day(
    open_kiosk: Callable[..., Hands], tmp_path: Path, cards: list[Card]
):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    clock = movable(kiosk)
    open_a_draw_with_a_list(kiosk, clock, tmp_path)
    volunteer_by_touch(kiosk)
    desk = come_in_to_the_draw(kiosk)
    commit(desk)
    clock.moment += timedelta(days=6)
    hold_the_ceremony(desk)
    desk.touch("leaveCeremonyButton")
    kiosk.wait_for(lambda: kiosk.screens.desk is None, "the desk stayed open in the hall")
    desk = come_in_to_the_draw(kiosk)
    seat_the_jury(desk)
    hold_the_session(kiosk, desk, cards)
    desk.touch("lockButton")
    kiosk.wait_for_page(Page.Attract)
    kiosk.touch("wakeButton")
    kiosk.touch("themesTile")
    kiosk.wait_for_page(Page.Themes)
    kiosk.wait_for(
        lambda: any(str(it.property("text")) == "Rouler" for it in kiosk.items()),
        "visitors do not see the theme",
    )
    (theme,) = (it for it in services_of(kiosk).browsing.lobby().themes if it.title == "Rouler")
    assert theme.state is ThemeState.OPEN
