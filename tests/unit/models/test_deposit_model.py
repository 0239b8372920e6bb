"""A deposit in progress: the words stay the visitor's until they are kept, and no longer."""

from __future__ import annotations

import pytest

from kiosk.domain.contribution import Kind, State
from kiosk.domain.text import LONGEST_CONTRIBUTION
from kiosk.models.deposit_model import DepositModel
from kiosk.services.deposit import Deposit
from tests.unit.models.conftest import disk_full

UNDO = 15


class Desk:
    """A deposit model, and what it said happened."""

    def __init__(self, office) -> None:
        self.office = office
        self.model = DepositModel(office.background, UNDO)
        self.trail: list[str] = []
        self.model.kept.connect(lambda: self.trail.append("kept"))
        self.model.undone.connect(lambda: self.trail.append("undone"))

    @property
    def kept(self):
        """The contributions of the record."""
        return list(self.office.records.kept.contributions.kept.values())

    def give(self, text: str = "Il manque un banc") -> None:
        """Deposit a text and wait until it is kept."""
        before = self.trail.count("kept")
        self.model.write(text)
        self.model.send()
        self.office.wait_for(lambda: self.trail.count("kept") > before)


@pytest.fixture
def desk(opened):
    return Desk(opened)


def test_what_is_said_is_kept_as_it_was_said(desk):
    model = desk.model
    model.begin()
    model.chooseKind("frustration")
    model.write("Trop de bruit")
    model.chooseQuartier("west")
    model.writePlace("devant l’école")
    model.send()
    desk.office.wait_for(lambda: desk.trail == ["kept"])

    (kept,) = desk.kept
    assert (kept.kind, kept.text) == (Kind.FRUSTRATION, "Trop de bruit")
    assert (kept.place.quartier, kept.place.words) == ("west", "devant l’école")
    assert model.receipt is not None
    assert model.receipt.subject_id == kept.id
    assert not model.busy
    assert model.undoLeft == UNDO


def test_sending_before_the_draft_is_drawn_keeps_it_once(desk):
    desk.model.begin()
    desk.model.write("Un banc")
    desk.model.send()
    desk.model.send()
    assert desk.model.busy
    desk.office.wait_for(lambda: desk.trail == ["kept"])
    desk.office.settle()
    assert [it.text for it in desk.kept] == ["Un banc"]


def test_sending_without_having_begun_draws_the_draft(desk):
    desk.give("Un banc")
    assert [it.kind for it in desk.kept] == [Kind.DESIRE]


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\u200d"])
def test_nothing_said_is_not_sent(desk, text):
    desk.model.write(text)
    assert not desk.model.said
    desk.model.send()
    desk.office.settle()
    assert not desk.model.busy
    assert desk.kept == []


@pytest.mark.requirement("A31")
def test_a_full_disk_keeps_the_words_and_a_second_try_keeps_them_once(desk):
    model = desk.model
    model.begin()
    desk.office.settle()
    desk.office.break_disk()
    model.chooseKind("lack")
    model.write("Un banc")
    model.send()
    desk.office.wait_for(lambda: model.fault == "disk_full")

    assert (model.text, model.kind, model.busy, model.receipt) == ("Un banc", "lack", False, None)
    assert desk.kept == []

    desk.office.wait_for(lambda: desk.office.background.is_ready)
    model.send()
    assert model.fault == ""
    desk.office.wait_for(lambda: desk.trail == ["kept"])
    assert len(desk.kept) == 1


def test_before_the_record_is_open_sending_says_so(office):
    desk = Desk(office)
    desk.model.write("Un banc")
    desk.model.send()
    assert desk.model.fault == "database_unreadable"
    assert desk.model.text == "Un banc"
    assert not desk.model.busy


def test_a_draft_that_cannot_be_drawn_yet_is_no_fault_of_the_visitor(office):
    desk = Desk(office)
    desk.model.begin()
    assert desk.model.fault == ""


def test_wiping_during_a_send_shows_nothing_later(desk):
    desk.model.begin()
    desk.office.settle()
    desk.model.write("Un banc")
    desk.model.send()
    desk.model.wipe()
    desk.office.settle()
    assert desk.trail == []
    assert (desk.model.receipt, desk.model.text, desk.model.busy) == (None, "", False)
    assert desk.model.undoLeft == 0


def test_wiping_before_the_draft_is_drawn_sends_nothing(desk):
    desk.model.write("Un banc")
    desk.model.send()
    desk.model.wipe()
    desk.office.settle()
    assert desk.kept == []
    assert desk.trail == []


@pytest.mark.requirement("A36")
def test_wiping_forgets_everything(desk):
    model = desk.model
    model.chooseKind("lack")
    model.chooseQuartier("west")
    model.writePlace("ici")
    desk.give()
    model.wipe()
    assert (model.kind, model.text, model.quartier, model.place) == ("", "", "", "")
    assert (model.everywhere, model.fault, model.receipt, model.undoLeft) == (False, "", None, 0)


def test_two_visitors_never_share_a_draft(desk):
    desk.give("Un")
    first = desk.model.receipt
    desk.model.wipe()
    desk.give("Deux")
    assert desk.model.receipt.keys != first.keys
    assert [it.text for it in desk.kept] == ["Un", "Deux"]


def test_undoing_erases_what_was_kept_and_gives_the_words_back_under_new_keys(desk):
    desk.give("Un banc")
    first = desk.model.receipt
    desk.model.undo()
    desk.office.wait_for(lambda: desk.trail == ["kept", "undone"])

    assert [(it.text, it.state) for it in desk.kept] == [("", State.WITHDRAWN)]
    assert (desk.model.text, desk.model.receipt, desk.model.undoLeft) == ("Un banc", None, 0)

    desk.give("Un banc vert")
    assert desk.model.receipt.keys != first.keys
    assert [it.text for it in desk.kept] == ["", "Un banc vert"]


def test_leaving_while_an_undo_is_under_way_opens_nothing_for_the_next_visitor(desk):
    desk.give("Un banc")
    desk.model.undo()
    desk.model.wipe()
    desk.office.settle()
    assert desk.trail == ["kept"]
    assert [it.text for it in desk.kept] == [""]


def test_an_undo_that_fails_says_so_and_keeps_the_receipt(desk):
    desk.give("Un banc")
    desk.office.break_disk()
    desk.model.undo()
    desk.office.wait_for(lambda: desk.model.fault == "disk_full")
    assert desk.model.receipt is not None
    assert [it.text for it in desk.kept] == ["Un banc"]


def test_the_time_to_undo_runs_out(desk):
    desk.give("Un banc")
    for left in reversed(range(UNDO)):
        desk.model._keeping._undo_time.tick()
        assert desk.model.undoLeft == left
    desk.model.undo()
    desk.office.settle()
    assert [it.text for it in desk.kept] == ["Un banc"]


def test_nothing_kept_is_nothing_to_undo(desk):
    desk.model.undo()
    assert not desk.model.busy


def test_a_quartier_chosen_twice_is_let_go_and_everywhere_replaces_the_place(desk):
    model = desk.model
    model.chooseQuartier("west")
    model.chooseQuartier("east")
    assert model.quartier == "east"
    model.chooseQuartier("east")
    assert model.quartier == ""
    model.chooseQuartier("west")
    model.writePlace("ici")
    model.chooseEverywhere()
    assert (model.quartier, model.place, model.everywhere) == ("", "", True)
    model.writePlace("là")
    assert (model.place, model.everywhere) == ("là", False)
    model.chooseEverywhere()
    model.chooseQuartier("west")
    assert (model.quartier, model.everywhere) == ("west", False)


def test_the_same_words_again_disturb_nobody(desk, qtbot):
    desk.model.write("Un banc")
    desk.model.writePlace("ici")
    with qtbot.assertNotEmitted(desk.model.textChanged):
        desk.model.write("Un banc")
    with qtbot.assertNotEmitted(desk.model.placeChanged):
        desk.model.writePlace("ici")


def test_a_family_counts_for_one_character(desk):
    desk.model.write("a👨‍👩‍👧‍👦é")
    assert desk.model.length == 3
    assert desk.model.longest == LONGEST_CONTRIBUTION


def test_each_kind_of_personal_data_is_named_once(desk):
    desk.model.write("M. Dupont, Mme Martin, 06 12 34 56 78")
    assert sorted(desk.model.personalData) == ["person", "phone"]


def test_a_draft_that_cannot_be_drawn_when_sending_says_so_and_keeps_the_words(desk, monkeypatch):
    def refuse(_self: Deposit) -> None:
        raise disk_full()

    monkeypatch.setattr(Deposit, "begin", refuse)
    desk.model.write("Un banc")
    desk.model.send()
    desk.office.wait_for(lambda: desk.model.fault == "disk_full")
    assert (desk.model.text, desk.model.busy) == ("Un banc", False)
    monkeypatch.undo()
    desk.office.wait_for(lambda: desk.office.background.is_ready)
    desk.give("Un banc")
    assert len(desk.kept) == 1
