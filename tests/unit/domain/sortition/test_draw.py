"""A draw goes from stage to stage, and never back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.calendar import local_day
from kiosk.domain.sortition.candidacy import ticket_of
from kiosk.domain.sortition.draw import DrawState, WrongStage
from kiosk.domain.sortition.pool import Quota
from kiosk.domain.sortition.strata import (
    UNSAID,
    is_profile,
    open_quotas,
    quota_fault,
    values_of,
)
from tests.fakes.bureau import STRATA
from tests.fakes.chance import NOW
from tests.fakes.draws_given import ANSWERS, a_draw

TODAY = local_day(NOW)


def test_residents_are_welcome_until_the_last_day_included():
    draw = a_draw()
    assert draw.welcomes(draw.closes_on)
    assert not draw.welcomes(draw.closes_on + timedelta(days=1))
    assert not draw.close().welcomes(TODAY)


def test_its_folder_has_a_name_of_its_own():
    assert a_draw(0xABCD).folder == f"tirage-{TODAY}-abcd"


def test_it_goes_from_the_list_to_the_jury():
    draw = a_draw().close().commit("c0ffee").meet(("Ana", "Bo")).note("Une boule relue.")
    drawn = draw.read_balls(407).reveal()
    assert drawn.state is DrawState.DRAWN
    assert (drawn.commitment, drawn.balls, drawn.witnesses) == ("c0ffee", 407, ("Ana", "Bo"))
    assert drawn.notes == ("Une boule relue.",)
    assert drawn.version == 7


@pytest.mark.parametrize(
    "act",
    [
        lambda it: it.close().close(),
        lambda it: it.commit("c0ffee"),
        lambda it: it.close().commit("c0ffee").with_quotas(()),
        lambda it: it.meet(("Ana",)),
        lambda it: it.note("Rien"),
        lambda it: it.read_balls(1),
        lambda it: it.close().commit("c0ffee").read_balls(1).read_balls(2),
        lambda it: it.close().commit("c0ffee").reveal(),
        lambda it: it.close().commit("c0ffee").read_balls(1).reveal().reveal(),
    ],
)
def test_nothing_is_done_twice_or_too_soon(act):
    with pytest.raises(WrongStage):
        act(a_draw())


def test_quotas_change_until_the_panels_are_computed():
    quotas = (Quota("genre", "femme", 1, 2),)
    assert a_draw().close().with_quotas(quotas).quotas == quotas


def test_not_to_say_is_an_answer_to_every_question():
    values = values_of(["Villette"])
    assert all(known[-1] == UNSAID for known in values.values())
    assert is_profile(values, (UNSAID,) * 4)


@pytest.mark.parametrize("profile", [(), ("25-39",), ("25-39", "femme", "Ailleurs", "social")])
def test_another_answer_is_none(profile):
    assert is_profile(STRATA, ANSWERS)
    assert not is_profile(STRATA, profile)


def test_quotas_are_of_every_answer_and_of_no_other():
    quotas = open_quotas(STRATA, 4)
    assert quota_fault(STRATA, quotas) == ""
    assert quota_fault(STRATA, quotas[1:]) == "il manque « 16-24 » pour « âge »"
    stranger = Quota("genre", "robot", 0, 1)
    assert (
        quota_fault(STRATA, (*quotas, stranger)) == "« robot » n’est pas une réponse de « genre »"
    )


def test_tickets_are_in_the_order_of_their_numbers():
    assert [ticket_of(1), ticket_of(23), ticket_of(12345)] == ["V0001", "V0023", "V12345"]
