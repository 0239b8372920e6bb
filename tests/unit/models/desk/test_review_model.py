from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.agent import Role
from kiosk.domain.contribution import Contribution, State
from kiosk.models.background import Background
from kiosk.models.desk.desk_session_model import DeskSessionModel, Limits
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.review_model import ReviewModel
from kiosk.models.desk.review_rows import age_of
from kiosk.screen import services_of
from kiosk.settings import load
from kiosk.wiring import open_workshop
from tests.end2end.conftest import CHEAP
from tests.fakes.bureau import a_contribution, keep
from tests.fakes.chance import NOW
from tests.fakes.desk import PASSPHRASE

MANY = 70


@pytest.fixture
def texts() -> list[str]:
    return [f"Il manque un banc, le {number}" for number in range(1, MANY + 1)]


@pytest.fixture
def review(qtbot: QtBot, tmp_path: Path, texts: list[str]) -> Iterator[ReviewModel]:
    settings = load(None, {"KIOSK_DATA": str(tmp_path), **CHEAP})
    workshop = open_workshop(settings)
    keep(workshop.records, *(waiting(number, text) for number, text in enumerate(texts, 1)))
    workshop.records.close()
    background = Background(lambda: services_of(settings))
    with qtbot.waitSignal(background.ready, timeout=10_000):
        background.start()
    assert background._services is not None
    desk = background._services.desk
    code = desk.accounts.invite("lucie", "Lucie", frozenset({Role.AGENT})).code
    entered = desk.access.join("lucie", code, PASSPHRASE)
    session = DeskSessionModel(entered, Limits(120, 20, 1800), lambda: 0.0, background)
    review = ReviewModel(DeskWork(background, session, session), session)
    with qtbot.waitSignal(review.item.changed, timeout=10_000):
        review.begin()
    yield review
    session.lock()
    background.close()


def waiting(number: int, text: str) -> Contribution:
    at: datetime = NOW + timedelta(minutes=number)
    return a_contribution(number, at=at, text=text)


def _more_than(review: ReviewModel, number: int) -> bool:
    return bool(review.queue.rows.count > number)


def opened(review: ReviewModel) -> int:
    item = review.item.item
    return item.contribution.id.int if item else 0


def test_the_next_pages_are_read_on_the_way_down(qtbot: QtBot, review: ReviewModel):
    for number in range(1, MANY):
        qtbot.waitUntil(partial(_more_than, review, number))
        review.queue.next()
    qtbot.waitUntil(lambda: opened(review) == MANY)
    ids = [row.contribution_id for row in review.queue.rows.all]
    assert ids == [str(UUID(int=number)) for number in range(1, MANY + 1)]
    review.queue.next()
    assert review.queue.current == MANY - 1


def test_an_undo_is_over_after_ten_seconds(qtbot: QtBot, review: ReviewModel):
    review.publish()
    qtbot.waitUntil(lambda: review.latest.done == "published")
    for _ in range(10):
        review.latest._countdown.tick()
    assert (review.latest.done, review.latest.seconds) == ("", 0)
    review.undo()
    assert not review.busy


def test_each_contribution_keeps_what_was_typed_beside_it(qtbot: QtBot, review: ReviewModel):
    review.draft.write("answer", "Merci.")
    review.queue.next()
    qtbot.waitUntil(lambda: opened(review) == 2)
    assert review.draft.answer == ""
    review.queue.previous()
    qtbot.waitUntil(lambda: opened(review) == 1)
    assert review.draft.answer == "Merci."


def test_a_template_is_filled_with_what_is_known(qtbot: QtBot, review: ReviewModel):
    review.draft.write("answer", "Reçu le {date}, transmis à {service}.")
    review.draft.keepAsTemplate()
    qtbot.waitUntil(lambda: review.draft.templates.count == 1)
    review.draft.write("answer", "Bonjour,")
    review.draft.write("service", "Voirie")
    review.draft.useTemplate(0)
    review.draft.useTemplate(1)
    assert review.draft.answer == "Bonjour,\nReçu le 20\u00a0novembre\u00a02026, transmis à Voirie."
    review.draft.removeTemplate(review.draft.templates.first.template_id)
    qtbot.waitUntil(lambda: review.draft.templates.count == 0)


def test_the_digits_stand_for_the_latest_services(review: ReviewModel):
    for service in ("Voirie", "Propreté", "Voirie"):
        review.draft.note_service(service)
    found = [review.draft.recentService(typed) for typed in ("1", "é", "3", "x", "")]
    assert found == ["Voirie", "Propreté", "", "", ""]


def test_a_redirection_names_a_service(review: ReviewModel):
    assert not review.redirect("  ")
    assert not review.busy


def test_masking_without_a_choice_says_so(qtbot: QtBot, review: ReviewModel):
    review.mask(3, 3)
    qtbot.waitUntil(lambda: review.notice == "NothingToMask")


@pytest.mark.parametrize("texts", [["🚲 Kevin 🚲"]])
def test_places_of_the_screen_are_places_of_the_text(qtbot: QtBot, review: ReviewModel):
    review.mask(3, 8)
    qtbot.waitUntil(lambda: review.item.text == "🚲 [masqué] 🚲")
    review.undo()
    qtbot.waitUntil(lambda: review.item.text == "🚲 Kevin 🚲")


def test_a_prepared_decision_fills_the_fields_and_can_be_forgotten(
    qtbot: QtBot, review: ReviewModel
):
    review.draft.write("answer", "Plus tard.")
    review.toggleLater()
    review.publish()
    qtbot.waitUntil(lambda: opened(review) == 2)
    assert review.queue.rows.first.prepared
    assert not review.later
    review.undo()
    qtbot.waitUntil(lambda: not review.queue.rows.first.prepared)


def test_what_its_author_withdrew_is_left_for_the_next(qtbot: QtBot, review: ReviewModel):
    session = review.parent()
    assert session is not None
    background = session.parent()
    assert isinstance(background, Background)
    withdrawn: list[None] = []
    background.write(lambda services: services.following.withdraw(UUID(int=1)), withdrawn.append)
    qtbot.waitUntil(lambda: bool(withdrawn))
    review.publish()
    qtbot.waitUntil(lambda: review.item.status == State.WITHDRAWN.value)
    assert review.notice == "Conflict"
    review.dismiss()
    qtbot.waitUntil(lambda: opened(review) == 2)


@pytest.mark.parametrize(
    ("past", "words"),
    [
        (timedelta(days=2, hours=4), "2\u00a0j"),
        (timedelta(hours=5, minutes=59), "5\u00a0h"),
        (timedelta(minutes=12), "12\u00a0min"),
        (timedelta(seconds=-5), "0\u00a0min"),
    ],
)
def test_ages_are_short(past: timedelta, words: str):
    assert age_of(past) == words
