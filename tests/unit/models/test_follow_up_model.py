"""Following up at the kiosk: a code typed or scanned, what it opens, and what its bearer does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.documents.qr import follow_up_address
from kiosk.domain.contribution import State
from kiosk.domain.decision import Decision, Seen
from kiosk.models import follow_up_model
from kiosk.models.follow_up_model import FollowUpModel
from kiosk.services.review import Deciding
from tests.unit.models.conftest import a_project

Key = Qt.Key


class Pad:
    """The model of the code page, and what it said happened."""

    def __init__(self, office) -> None:
        self.office = office
        self.model = FollowUpModel(office.background)
        self.trail: list[str] = []
        for name in ("opened", "refused", "withdrawn", "erased", "failed"):
            getattr(self.model, name).connect(lambda name=name: self.trail.append(name))

    def open(self, code: str) -> None:
        """Type a code and wait until it opens."""
        self.model.type(code)
        self.model.lookUp()
        self.wait_for("opened")

    def wait_for(self, *trail: str) -> None:
        """Wait until exactly that happened."""
        self.office.wait_for(lambda: self.trail == list(trail))


class LaterCalls:
    """`QTimer.singleShot` that a test lets come due."""

    def __init__(self) -> None:
        self.calls: list[tuple[int, Callable[[], None]]] = []

    def singleShot(self, delay: int, _context: object, call: Callable[[], None]) -> None:
        """Note a call that is due in some milliseconds."""
        self.calls.append((delay, call))


@pytest.fixture
def pad(opened):
    return Pad(opened)


@pytest.fixture
def later(monkeypatch):
    calls = LaterCalls()
    monkeypatch.setattr(follow_up_model, "QTimer", calls)
    return calls


def test_a_code_is_grouped_by_four_as_on_the_ticket(pad):
    seen = []
    for symbol in "k7f29qmd4xta8":
        pad.model.press(symbol)
        seen.append(pad.model.code)
    assert seen[3:6] == ["K7F2", "K7F2-9", "K7F2-9Q"]
    assert seen[-1] == "K7F2-9QMD-4XTA-8"


def test_dashes_and_spaces_are_of_no_matter(pad):
    pad.model.type("k7f2 9qmd-4xta 8")
    assert pad.model.code == "K7F2-9QMD-4XTA-8"


def test_symbols_are_rubbed_out_one_by_one(pad):
    pad.model.type("K7F29")
    pad.model.rubOut()
    assert pad.model.code == "K7F2"
    for _ in range(6):
        pad.model.rubOut()
    assert pad.model.code == ""


def test_a_scanned_address_stays_as_it_is(pad):
    address = "HTTPS://SUIVI.EXEMPLE.FR/7ZD0K5QXJ4M2V9TBW3RHCE6FNA"
    for symbol in address:
        assert pad.model.takeKey(0, symbol)
    assert pad.model.code == address


def test_an_endless_scan_is_cut_short(pad):
    pad.model.type("A/" * 10_000)
    assert len(pad.model.code) == 400


@pytest.mark.parametrize(
    ("key", "text", "of_use"),
    [
        (Key.Key_A, "a", True),
        (Key.Key_Backspace, "\b", True),
        (Key.Key_Return, "\r", False),
        (Key.Key_Tab, "\t", False),
        (Key.Key_Space, " ", False),
        (Key.Key_Shift, "", False),
        (Key.Key_Delete, "\x7f", False),
    ],
)
def test_a_key_of_a_keyboard_is_taken_if_it_is_of_use(pad, key, text, of_use):
    assert pad.model.takeKey(int(key), text) is of_use


def test_a_code_opens_its_deposit_and_tells_what_became_of_it(pad):
    receipt = pad.office.bureau.publish("Il manque un banc")
    pad.open(receipt.keys.code)
    model = pad.model
    assert (model.state, model.kind, model.busy) == ("published", "lack", False)
    assert (model.depositedOn, model.readOn) == (
        "20\u00a0novembre\u00a02026",
        "20\u00a0novembre\u00a02026",
    )
    assert model.readBefore == "27\u00a0novembre\u00a02026"
    assert model.answerBefore.endswith("2026")
    assert (model.answeredOn, model.answer) == ("20\u00a0novembre\u00a02026", "")


def test_the_projects_born_of_it_are_told_and_forgotten(pad):
    bureau = pad.office.bureau
    receipt = bureau.publish("Il manque un banc")
    with bureau.records.writing() as record:
        record.projects.add_project(a_project(8), (receipt.subject_id,))
    pad.open(receipt.keys.code)
    [born] = pad.model.projects.all
    assert (born.title, born.stage) == (a_project(8).title, a_project(8).stage.value)
    pad.model.wipe()
    assert pad.model.projects.count == 0


def test_a_scanned_qr_opens_its_deposit(pad):
    receipt = pad.office.bureau.give()
    pad.open(follow_up_address("https://suivi.exemple.fr", receipt.keys.token))
    assert pad.model.state == "to_review"
    assert pad.model.readOn == ""


def test_the_reason_of_a_refusal_and_the_service_are_told(pad):
    review = pad.office.bureau.review
    declined, redirected = pad.office.bureau.give("Non"), pad.office.bureau.give("Voirie")
    review.decline(declined.subject_id, 1, "Hors sujet.")
    review.redirect(redirected.subject_id, 1, "La voirie")
    pad.open(declined.keys.code)
    assert (pad.model.explanation, pad.model.answer) == ("Hors sujet.", "")
    pad.trail.clear()
    pad.open(redirected.keys.code)
    assert (pad.model.explanation, pad.model.answer) == ("La voirie", "")


def test_an_answer_never_hides_why_it_was_declined(pad):
    bureau = pad.office.bureau
    receipt = bureau.give("Non")
    words = Decision(State.DECLINED, "Écrivez-nous de nouveau.", reason="Hors sujet.")
    with bureau.records.writing() as record:
        seen = Seen(receipt.subject_id, 1)
        Deciding(bureau.clock, bureau.randomness).decide(record, seen, words)
    pad.open(receipt.keys.code)
    told = (pad.model.explanation, pad.model.answer)
    assert told == ("Hors sujet.", "Écrivez-nous de nouveau.")


def test_before_anything_is_opened_there_is_nothing_to_tell(pad):
    model = pad.model
    assert (model.state, model.kind, model.answer, model.depositedOn) == ("", "", "", "")


@pytest.mark.parametrize("code", ["", "K7F2-9QMD-4XTA-8", "///", "💥"])
def test_a_wrong_code_opens_nothing(pad, code):
    pad.model.type(code)
    pad.model.lookUp()
    pad.wait_for("refused")
    assert (pad.model.state, pad.model.busy) == ("", False)


def test_the_answer_to_a_guesser_waits_for_its_delay(pad, later):
    for _ in range(6):
        asked = len(later.calls)
        pad.model.lookUp()
        pad.model.lookUp()
        pad.office.wait_for(lambda asked=asked: len(later.calls) > asked)
        assert pad.model.busy
        later.calls[-1][1]()
        assert not pad.model.busy
    assert [delay for delay, _ in later.calls] == [0, 0, 0, 1000, 2000, 4000]
    assert pad.trail == ["refused"] * 6


def test_an_answer_never_reaches_the_next_visitor(pad, later):
    pad.model.type(pad.office.bureau.give().keys.code)
    pad.model.lookUp()
    pad.office.wait_for(lambda: len(later.calls) == 1)
    pad.model.wipe()
    later.calls[0][1]()
    assert pad.trail == []
    assert (pad.model.state, pad.model.code) == ("", "")


def test_withdrawing_takes_it_off_the_lists_and_its_bearer_still_sees_it(pad):
    receipt = pad.office.bureau.publish("Il manque un banc")
    pad.open(receipt.keys.code)
    pad.model.withdraw()
    pad.wait_for("opened", "withdrawn")
    assert (pad.model.state, pad.model.busy) == ("withdrawn", False)
    assert pad.office.bureau.browsing.voices().voices == ()


def test_erasing_leaves_no_word_and_closes_the_page(pad):
    receipt = pad.office.bureau.publish("Il manque un banc")
    pad.open(receipt.keys.code)
    pad.model.erase()
    pad.wait_for("opened", "erased")
    assert (pad.model.code, pad.model.state, pad.model.busy) == ("", "", False)
    kept = pad.office.bureau.kept(receipt)
    assert (kept.text, kept.state) == ("", State.WITHDRAWN)


@pytest.mark.parametrize("act", ["withdraw", "erase"])
def test_what_could_not_be_done_is_said_and_changes_nothing(pad, act):
    receipt = pad.office.bureau.publish("Il manque un banc")
    pad.open(receipt.keys.code)
    pad.office.break_disk()
    getattr(pad.model, act)()
    pad.wait_for("opened", "failed")
    assert (pad.model.state, pad.model.busy) == ("published", False)
    assert pad.office.bureau.kept(receipt).text == "Il manque un banc"


@pytest.mark.parametrize("act", ["withdraw", "erase"])
@pytest.mark.parametrize("full", [False, True])
def test_leaving_meanwhile_shows_nothing_to_the_next_visitor(pad, act, full):
    pad.open(pad.office.bureau.publish().keys.code)
    if full:
        pad.office.break_disk()
    getattr(pad.model, act)()
    pad.model.wipe()
    pad.office.wait_for(lambda: pad.office.records.faults == [] and pad.office.background.is_ready)
    pad.office.settle()
    assert pad.trail == ["opened"]
    assert (pad.model.state, pad.model.code, pad.model.busy) == ("", "", False)


@pytest.mark.parametrize("act", ["withdraw", "erase"])
def test_with_nothing_open_there_is_nothing_to_do(pad, act):
    getattr(pad.model, act)()
    assert not pad.model.busy


def test_without_the_record_looking_up_fails(office):
    pad = Pad(office)
    pad.model.type("K7F2")
    pad.model.lookUp()
    assert pad.trail == ["failed"]
    assert not pad.model.busy
