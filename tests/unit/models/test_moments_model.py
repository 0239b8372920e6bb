"""The moments of the stimulateur without their pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.domain.moment import Moment
from kiosk.models.follow_up_model import FollowUpModel
from kiosk.models.moments_model import MomentsModel
from tests.fakes.moments import a_moment
from tests.unit.models.conftest import Office


def announce(office: Office, *moments: Moment) -> None:
    with office.records.writing() as record:
        for moment in moments:
            record.moments.keep(moment)


@pytest.fixture
def model(opened: Office) -> MomentsModel:
    announce(opened, a_moment(1, capacity=1), a_moment(2, after=5))
    model = MomentsModel(opened.background, 30, opened.background)
    model.look()
    opened.wait_for(lambda: model.rows.count == 2)
    return model


@pytest.fixture
def ask(opened: Office, model: MomentsModel) -> Callable[[Callable[[], None]], None]:
    def ask(act: Callable[[], None]) -> None:
        act()
        opened.settle()

    return ask


def test_a_moment_is_told_in_the_language_of_the_screens(model, ask):
    ask(lambda: model.open(model.rows.first.moment_id))
    assert (model.day, model.hours) == ("mardi 24\u00a0novembre\u00a02026", "18\u00a0h – 20\u00a0h")
    assert (model.room, model.kind, model.seatsLeft) == ("Salle du fond", "presentation", 1)
    assert (model.partners, model.project) == ("Les Menuisiers du canal, FabLab 19", "")
    assert model.sentence == "Venez voir la maquette."
    model.speak("en")
    assert (model.day, model.hours) == ("Tuesday 24\u00a0November\u00a02026", "18:00 – 20:00")


def test_a_seat_is_kept_then_undone_and_is_free_again(opened, model, ask):
    ask(lambda: model.open(model.rows.first.moment_id))
    ask(model.join)
    assert (model.receipt is not None, model.undoLeft, model.fault) == (True, 30, "")
    ask(model.look)
    assert model.seatsLeft == 0
    undone: list[bool] = []
    model.undone.connect(lambda: undone.append(True))
    ask(model.undo)
    assert undone == [True]
    assert (model.seatsLeft, model.receipt) == (1, None)


def test_the_last_seat_that_somebody_else_took_is_said_to_be_gone(opened, model, ask):
    ask(lambda: model.open(model.rows.first.moment_id))
    bureau = opened.bureau
    assert bureau.joining.join(bureau.deposit.begin(), a_moment(1).id, "fr")
    ask(model.join)
    assert (model.fault, model.receipt) == ("gone", None)
    ask(lambda: model.open(model.rows.last.moment_id))
    assert (model.fault, model.title) == ("", "La Cabane se montre 2")


def test_a_moment_called_off_while_it_is_read_is_gone(opened, model, ask):
    ask(lambda: model.open(model.rows.first.moment_id))
    announce(opened, a_moment(1).cancel(opened.bureau.clock.now()))
    ask(model.look)
    assert (model.title, model.seatsLeft, model.rows.count) == ("", 0, 1)


def test_nothing_is_asked_before_a_moment_is_open_and_leaving_forgets_it(opened, model, ask):
    ask(model.join)
    assert not model.busy
    ask(lambda: model.open(model.rows.first.moment_id))
    ask(model.join)
    ask(model.wipe)
    assert (model.momentId, model.receipt, model.undoLeft) == ("", None, 0)


def test_the_bearer_of_the_code_reads_when_and_where(opened, model, ask):
    ask(lambda: model.open(model.rows.first.moment_id))
    ask(model.join)
    follow_up = FollowUpModel(opened.background, opened.background)
    follow_up.type(model.receipt.keys.code)
    ask(follow_up.lookUp)
    opened.wait_for(lambda: follow_up.subject == "registration")
    assert follow_up.appointment.splitlines()[1:] == ["18\u00a0h – 20\u00a0h", "Salle du fond"]
    ask(follow_up.withdraw)
    assert follow_up.state == "withdrawn"
