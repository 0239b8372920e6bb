from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.domain.contact import Contact
from kiosk.domain.contribution import ForbiddenTransition
from kiosk.domain.feedback import COUNTED_FROM, Feedback, FeedbackKind, FeedbackState, shown
from tests.fakes.chance import NOW

GIVEN = Feedback(
    id=UUID(int=1),
    project_id=UUID(int=2),
    kind=FeedbackKind.HELP,
    text="Je bricole",
    language="fr",
    channel="kiosk",
    given_at=NOW,
    answer="Merci",
    reason="Un nom",
)


def test_a_withdrawn_one_keeps_its_words() -> None:
    assert GIVEN.withdraw() == replace(GIVEN, state=FeedbackState.WITHDRAWN, version=2)


def test_an_erased_one_is_an_empty_shell() -> None:
    erased = GIVEN.erase()
    assert (erased.text, erased.answer, erased.reason) == ("", None, None)
    assert (erased.state, erased.version, erased.kind) == (
        FeedbackState.WITHDRAWN,
        2,
        FeedbackKind.HELP,
    )


def test_counts_that_could_tell_who_spoke_are_not_shown() -> None:
    counts = {FeedbackKind.WANT: COUNTED_FROM, FeedbackKind.DOUBT: COUNTED_FROM - 1}
    assert shown(counts) == {FeedbackKind.WANT: COUNTED_FROM}


@pytest.mark.parametrize(
    ("of_age", "accepted", "consented"),
    [(True, True, True), (True, False, False), (False, True, False), (False, False, False)],
)
def test_consent_is_both_ticks(of_age: bool, accepted: bool, consented: bool) -> None:
    assert Contact("a@b.fr", of_age, accepted).consented is consented


def test_nobody_decides_on_what_its_author_took_back() -> None:
    withdrawn = GIVEN.withdraw()
    decisions: tuple[Callable[[], Feedback], ...] = (
        lambda: withdrawn.reply(NOW, "Merci"),
        lambda: withdrawn.publish(NOW, None),
        lambda: withdrawn.decline(NOW, "Non"),
    )
    for decide in decisions:
        with pytest.raises(ForbiddenTransition):
            decide()
