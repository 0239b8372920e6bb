"""The lobby by touch: the loop that can be paused, an agent who comes, and closing time."""

from __future__ import annotations

import pytest

from kiosk import app
from kiosk.services.calling import Calling
from kiosk.wiring import open_workshop
from tests.end2end.hands import Hands, Key, Page
from tests.end2end.test_deposit import deposit
from tests.fakes.chance import StillClock

OFFICE = {"KIOSK_DEMO": "true", "KIOSK_OPENING__HOURS": "lun-ven 8:30-17:00"}


@pytest.fixture
def clock(monkeypatch) -> StillClock:
    """Return the clock that the hours look at: a Friday morning."""
    clock = StillClock()
    monkeypatch.setattr(app, "SystemClock", lambda: clock)
    return clock


def let_pass(hands: Hands, clock: StillClock, hours: float) -> None:
    clock.move(hours=hours)
    hands.screens.opening.look()


def calling(hands: Hands) -> Calling:
    workshop = open_workshop(hands.screens._settings, mend=False)
    return Calling(workshop.records, workshop.clock, workshop.randomness)


def first_voice(hands: Hands) -> int:
    return int(hands.find("driftingVoices").property("first"))


class TestLoop:
    @pytest.mark.requirement("A29")
    def test_it_goes_on_until_it_is_paused_and_goes_on_again(self, kiosk):
        kiosk.wait_for(lambda: kiosk.sees("pauseButton") is not None, "nothing to pause")
        kiosk.find("driftingVoices").setProperty("readingTime", 20)
        kiosk.wait_for(lambda: first_voice(kiosk) > 1, "nothing drifts")
        kiosk.touch("pauseButton")
        assert kiosk.screens.session.page == Page.Attract
        assert not kiosk.find("driftingVoices").property("moving")
        paused_at = first_voice(kiosk)
        kiosk.touch("pauseButton")
        kiosk.wait_for(lambda: first_voice(kiosk) != paused_at, "nothing drifts again")

    @pytest.mark.requirement("A29")
    def test_it_is_paused_with_a_keyboard_and_a_tap_elsewhere_begins(self, kiosk):
        kiosk.wait_for(lambda: kiosk.sees("pauseButton") is not None, "nothing to pause")
        kiosk.activate("pauseButton")
        assert not kiosk.find("driftingVoices").property("moving")
        kiosk.touch("wakeButton")
        kiosk.wait_for_page(Page.Home)

    def test_the_counters_are_those_of_the_record(self, kiosk):
        lobby = kiosk.screens.lobby
        kiosk.wait_for(lambda: lobby.kept > 0, "nothing is counted")
        before = lobby.kept
        assert kiosk.find("keptCounter").property("value") == before
        deposit(kiosk, "un banc")
        kiosk.touch("finishButton")
        kiosk.wait_for(lambda: lobby.kept == before + 1, "the deposit is not counted")
        assert kiosk.find("keptCounter").property("value") == before + 1


class TestAgent:
    @pytest.mark.requirement("A32")
    def test_an_agent_is_called_once_and_comes(self, kiosk):
        kiosk.touch("wakeButton")
        kiosk.touch("agentButton")
        assert kiosk.text_of("callTitle") == "Appeler un agent\u00a0?"
        kiosk.touch("callButton")
        kiosk.wait_for(lambda: kiosk.text_of("callTitle") == "Un agent est prévenu.", "no call")
        assert kiosk.sees("callButton") is None
        kiosk.touch("closeCallButton")
        kiosk.touch("agentButton")
        assert kiosk.text_of("callTitle") == "Un agent est prévenu."
        desk = calling(kiosk)
        assert len(desk.waiting()) == 1
        desk.answer()
        kiosk.screens.call.ask()
        kiosk.wait_for(lambda: kiosk.text_of("callTitle") == "Un agent arrive.", "nobody comes")

    @pytest.mark.requirement("A32")
    def test_who_changes_their_mind_calls_nobody(self, kiosk):
        kiosk.touch("wakeButton")
        kiosk.touch("agentButton")
        kiosk.touch("closeCallButton")
        assert kiosk.sees("callTitle") is None
        assert calling(kiosk).waiting() == ()

    @pytest.mark.requirement("A32")
    def test_it_is_reached_with_a_keyboard(self, kiosk):
        kiosk.touch("wakeButton")
        kiosk.activate("agentButton")
        kiosk.activate("callButton")
        kiosk.wait_for(lambda: kiosk.text_of("callTitle") == "Un agent est prévenu.", "no call")

    def test_the_next_visitor_is_asked_anew(self, kiosk):
        kiosk.touch("wakeButton")
        kiosk.touch("agentButton")
        kiosk.touch("callButton")
        kiosk.wait_for(lambda: kiosk.text_of("callTitle") == "Un agent est prévenu.", "no call")
        kiosk.screens.session.leave()
        assert kiosk.sees("callTitle") is None
        kiosk.touch("wakeButton")
        kiosk.touch("agentButton")
        assert kiosk.text_of("callTitle") == "Appeler un agent\u00a0?"


class TestHours:
    @pytest.mark.usefixtures("clock")
    def test_the_town_hall_says_until_when_it_is_open(self, open_kiosk):
        kiosk = open_kiosk(**OFFICE)
        assert kiosk.text_of("openUntil") == "Mairie ouverte jusqu’à 17\u00a0h"

    def test_a_deposit_begun_before_closing_time_goes_on_to_its_end(self, clock, open_kiosk):
        kiosk = open_kiosk(**OFFICE)
        kiosk.touch("wakeButton")
        kiosk.touch("depositTile")
        let_pass(kiosk, clock, hours=10)
        kiosk.touch("beginButton")
        kiosk.touch("lackChoice")
        kiosk.touch("textArea")
        kiosk.type_on_screen("un banc")
        kiosk.touch("continueButton")
        kiosk.wait_for_page(Page.Where)
        kiosk.touch("quartier_villette")
        kiosk.touch("continueButton")
        kiosk.wait_for_page(Page.Review)
        kiosk.touch("sendButton")
        kiosk.wait_for_page(Page.Ticket)
        assert kiosk.text_of("codeText")
        kiosk.touch("finishButton")
        kiosk.wait_for_page(Page.Attract)
        assert kiosk.text_of("opensText") == "Ouvre lundi à 8\u00a0h\u00a030"

    def test_who_touches_the_closed_screen_reads_the_hours(self, clock, open_kiosk):
        clock.move(hours=10)
        kiosk = open_kiosk(**OFFICE)
        assert kiosk.sees("driftingVoices") is None
        assert kiosk.sees("pauseButton") is None
        kiosk.touch("wakeButton")
        kiosk.wait_for_page(Page.Closed)
        assert kiosk.text_of("closedTitle") == "Ouvre lundi à 8\u00a0h\u00a030"
        kiosk.touch("homeButton")
        kiosk.wait_for_page(Page.Closed)
        kiosk.press(Key.Key_Escape)
        kiosk.wait_for_page(Page.Closed)
        kiosk.touch("closeHoursButton")
        kiosk.wait_for_page(Page.Attract)

    def test_nobody_is_called_where_nobody_is(self, clock, open_kiosk):
        kiosk = open_kiosk(**OFFICE)
        kiosk.touch("wakeButton")
        let_pass(kiosk, clock, hours=10)
        kiosk.touch("agentButton")
        assert kiosk.text_of("callTitle") == "Personne n’est là."
        assert kiosk.text_of("callText") == "Ouvre lundi à 8\u00a0h\u00a030"
        assert kiosk.sees("callButton") is None

    def test_it_opens_by_itself_in_the_morning(self, clock, open_kiosk):
        clock.move(hours=10)
        kiosk = open_kiosk(**OFFICE)
        kiosk.touch("wakeButton")
        kiosk.wait_for_page(Page.Closed)
        let_pass(kiosk, clock, hours=2 * 24 + 13)
        kiosk.wait_for_page(Page.Attract)
        kiosk.touch("wakeButton")
        kiosk.wait_for_page(Page.Home)
