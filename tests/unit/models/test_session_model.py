"""A session: never past the home, warned before it is wiped, and gone when it is over."""

from __future__ import annotations

import pytest

from kiosk.models.session_model import SessionModel

Page = SessionModel.Page


class Visit:
    """A session and the clock on its wall."""

    def __init__(self) -> None:
        self.now = 100.0
        self.session = SessionModel(idle=90, countdown=20, monotonic=lambda: self.now)
        self.ends = 0
        self.session.ended.connect(self._count)

    def wait(self, seconds: float) -> None:
        """Let seconds pass with nobody there."""
        self.now += seconds
        self.session.tick()

    def _count(self) -> None:
        self.ends += 1


@pytest.fixture
def visit(qapp):
    return Visit()


def test_it_begins_at_the_attract_page(visit):
    assert visit.session.page == Page.Attract
    assert not visit.session.typed
    assert visit.session.fault == ""


def test_the_way_back_follows_the_way_in_and_ends_at_the_home(visit):
    session = visit.session
    for page in (Page.Home, Page.Notice, Page.What):
        session.open(page)

    seen = []
    for _ in range(5):
        session.back()
        seen.append(session.page)

    assert seen == [Page.Notice, Page.Home, Page.Home, Page.Home, Page.Home]


@pytest.mark.parametrize("page", [Page.Attract, Page.Apology])
def test_there_is_no_way_back_from_the_attract_page_and_the_apology(visit, page):
    visit.session.open(page)
    visit.session.back()
    assert visit.session.page == page


def test_from_the_ticket_the_way_back_is_the_home(visit):
    visit.session.open(Page.Review)
    visit.session.replace(Page.Ticket)
    visit.session.back()
    assert visit.session.page == Page.Home


def test_an_undone_deposit_is_reviewed_again_with_its_steps_behind(visit):
    visit.session.replace(Page.Ticket)
    visit.session.reviewAgain()
    assert visit.session.page == Page.Review
    visit.session.back()
    assert visit.session.page == Page.Where


def test_the_home_is_one_touch_away(visit):
    visit.session.replace(Page.Ticket)
    visit.session.home()
    assert visit.session.page == Page.Home


def test_going_where_one_is_disturbs_nobody(visit, qtbot):
    visit.session.home()
    with qtbot.assertNotEmitted(visit.session.pageChanged):
        visit.session.home()


@pytest.mark.requirement("A28")
def test_an_idle_visitor_is_warned_then_forgotten(visit):
    visit.session.home()
    visit.wait(89.9)
    assert visit.session.secondsLeft == 0
    visit.wait(0.2)
    assert visit.session.secondsLeft == 20
    visit.wait(19)
    assert visit.session.secondsLeft == 1
    assert visit.ends == 0
    visit.wait(1)
    assert (visit.session.page, visit.session.secondsLeft, visit.ends) == (Page.Attract, 0, 1)


@pytest.mark.requirement("A28")
def test_staying_stops_the_countdown(visit):
    visit.session.home()
    visit.wait(100.5)
    assert visit.session.secondsLeft == 10
    visit.session.stay()
    assert visit.session.secondsLeft == 0
    visit.wait(89)
    assert visit.session.secondsLeft == 0


def test_turning_a_page_is_a_sign_of_life(visit):
    visit.session.home()
    visit.wait(100)
    visit.session.open(Page.Jury)
    assert visit.session.secondsLeft == 0


@pytest.mark.requirement("A28")
def test_more_time_is_three_times_the_time(visit):
    visit.session.home()
    visit.session.takeTime(True)
    visit.wait(269)
    assert visit.session.secondsLeft == 0
    visit.wait(2)
    assert visit.session.secondsLeft == 60
    visit.session.takeTime(False)
    visit.wait(0)
    assert visit.ends == 1


def test_more_time_ends_with_its_visitor(visit):
    visit.session.home()
    visit.session.takeTime(True)
    assert visit.session.moreTime
    visit.session.leave()
    assert not visit.session.moreTime
    visit.session.home()
    visit.wait(91.5)
    assert visit.session.secondsLeft == 19


def test_the_countdown_can_be_shown_at_once(visit):
    visit.session.home()
    visit.session.warn()
    assert visit.session.secondsLeft > 0


def test_leaving_says_that_everything_must_be_forgotten(visit):
    visit.session.open(Page.What)
    visit.session.markTyped(True)
    assert visit.session.typed
    visit.session.leave()
    assert visit.session.page == Page.Attract
    assert not visit.session.typed
    assert visit.ends == 1


def test_typing_is_told_once(visit, qtbot):
    visit.session.markTyped(True)
    with qtbot.assertNotEmitted(visit.session.typedChanged):
        visit.session.markTyped(True)


@pytest.mark.parametrize("page", [Page.Attract, Page.Home])
def test_a_fault_shows_the_polite_page_and_goes_away_with_it(visit, page):
    visit.session.open(page)
    visit.session.setFault("disk_full")
    assert (visit.session.page, visit.session.fault) == (Page.Apology, "disk_full")
    visit.session.setFault("")
    assert (visit.session.page, visit.session.fault) == (Page.Attract, "")


def test_a_fault_takes_no_visitor_away_from_what_they_do(visit):
    visit.session.open(Page.What)
    visit.session.setFault("disk_full")
    assert (visit.session.page, visit.session.fault) == (Page.What, "disk_full")
    visit.session.setFault("")
    assert visit.session.page == Page.What


def test_a_fault_is_told_once(visit, qtbot):
    visit.session.setFault("disk_full")
    with qtbot.assertNotEmitted(visit.session.faultChanged):
        visit.session.setFault("disk_full")


def test_a_bug_shows_the_polite_page(visit):
    visit.session.open(Page.What)
    visit.session.apologise()
    assert visit.session.page == Page.Apology


def test_who_comes_while_it_is_closed_sees_when_it_opens(visit):
    visit.session.setClosed(True)
    visit.session.home()
    assert visit.session.page == Page.Closed
    visit.session.back()
    visit.session.home()
    assert visit.session.page == Page.Closed


def test_closing_does_not_disturb_who_is_in_the_middle_of_something(visit):
    visit.session.home()
    visit.session.open(Page.What)
    visit.session.setClosed(True)
    assert visit.session.page == Page.What
    visit.session.home()
    assert visit.session.page == Page.Home
    visit.session.leave()
    visit.session.home()
    assert visit.session.page == Page.Closed


def test_the_hours_leave_the_screen_without_a_warning(visit):
    visit.session.setClosed(True)
    visit.session.home()
    visit.wait(100)
    assert visit.session.secondsLeft == 0
    visit.wait(20)
    assert visit.session.page == Page.Attract


def test_opening_takes_the_hours_away(visit):
    visit.session.setClosed(True)
    visit.session.home()
    visit.session.setClosed(False)
    assert visit.session.page == Page.Attract
    visit.session.home()
    assert visit.session.page == Page.Home
