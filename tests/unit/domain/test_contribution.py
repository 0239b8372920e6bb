from datetime import UTC, datetime
from uuid import UUID

import pytest

from kiosk.domain.contribution import (
    Contribution,
    ForbiddenTransition,
    Kind,
    Place,
    State,
)

DEPOSITED = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
READ = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)


@pytest.fixture
def contribution():
    return Contribution(
        id=UUID(int=1),
        kind=Kind.LACK,
        text="Il manque un banc.",
        place=Place(quartier="danube", words="devant l’école"),
        language="fr",
        channel="kiosk",
        deposited_at=DEPOSITED,
    )


def test_a_new_contribution_waits_for_an_agent(contribution):
    assert contribution.state is State.TO_REVIEW
    assert contribution.version == 1
    assert contribution.read_at is None
    assert contribution.answered_at is None


def test_a_published_contribution_was_read_and_answered(contribution):
    published = contribution.publish(READ)
    assert published.state is State.PUBLISHED
    assert (published.read_at, published.answered_at) == (READ, READ)
    assert published.version == 2
    assert published.text == contribution.text


def test_a_declined_contribution_carries_its_reason(contribution):
    declined = contribution.decline(READ, "Elle nomme une personne.")
    assert declined.state is State.DECLINED
    assert declined.reason == "Elle nomme une personne."


def test_a_redirected_contribution_names_the_service(contribution):
    redirected = contribution.redirect(READ, "Espaces verts")
    assert redirected.state is State.REDIRECTED
    assert redirected.service == "Espaces verts"


@pytest.mark.parametrize("empty", ["", " \n"])
def test_a_refusal_without_a_reason_is_impossible(contribution, empty):
    with pytest.raises(ValueError, match="reason"):
        contribution.decline(READ, empty)


@pytest.mark.parametrize("empty", ["", " \n"])
def test_a_redirection_to_nobody_is_impossible(contribution, empty):
    with pytest.raises(ValueError, match="service"):
        contribution.redirect(READ, empty)


def test_a_second_decision_keeps_the_first_reading_and_drops_the_reason(contribution):
    published = contribution.decline(READ, "Trop vague.").publish(LATER)
    assert (published.read_at, published.answered_at) == (READ, LATER)
    assert published.reason is None
    assert published.version == 3


def test_a_second_decision_drops_the_service(contribution):
    assert contribution.redirect(READ, "Voirie").publish(LATER).service is None


@pytest.mark.parametrize("state", [state for state in State if state is not State.WITHDRAWN])
def test_the_bearer_can_withdraw_at_any_time(contribution, state):
    reached = {
        State.TO_REVIEW: contribution,
        State.PUBLISHED: contribution.publish(READ),
        State.DECLINED: contribution.decline(READ, "Trop vague."),
        State.REDIRECTED: contribution.redirect(READ, "Voirie"),
    }[state]
    withdrawn = reached.withdraw()
    assert withdrawn.state is State.WITHDRAWN
    assert withdrawn.version == reached.version + 1
    assert withdrawn.text == contribution.text


@pytest.mark.parametrize(
    "change",
    [
        lambda gone: gone.withdraw(),
        lambda gone: gone.publish(READ),
        lambda gone: gone.decline(READ, "Trop vague."),
        lambda gone: gone.redirect(READ, "Voirie"),
    ],
    ids=["withdraw", "publish", "decline", "redirect"],
)
def test_a_withdrawal_is_final(contribution, change):
    with pytest.raises(ForbiddenTransition):
        change(contribution.withdraw())


def test_an_erased_contribution_is_an_empty_shell(contribution):
    erased = contribution.redirect(READ, "Voirie").erase()
    assert erased.state is State.WITHDRAWN
    assert erased.text == ""
    assert erased.place == Place()
    assert (erased.answer, erased.reason, erased.service) == (None, None, None)
    assert erased.version == 3
    assert erased.id == contribution.id


def test_a_withdrawn_contribution_can_still_be_erased(contribution):
    assert contribution.withdraw().erase().text == ""
