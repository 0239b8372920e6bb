"""A day at the desk: contributions read and decided, by the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.desk import Desk
from kiosk.domain.agent import Role
from kiosk.domain.contribution import Contribution, State
from kiosk.domain.decision import Decision, Seen
from kiosk.domain.exchange import RemoteOutcome, Replica
from kiosk.domain.sharing import key_of
from kiosk.models.background import Background
from kiosk.models.desk.review_model import ReviewModel
from kiosk.screen import services_of
from kiosk.services.catalogue import Services
from kiosk.services.importing import Options, import_contributions
from kiosk.settings import load
from kiosk.store.records import SqliteRecords
from kiosk.wiring import open_workshop
from tests.end2end.conftest import CHEAP
from tests.end2end.hands import Hands, Key
from tests.fakes.bureau import a_contribution, keep
from tests.fakes.desk import PASSPHRASE

CALL = "Appelez M. Dupont au 06 12 34 56 78, il manque un banc."
Ctrl = Qt.KeyboardModifier.ControlModifier


class AtTheDesk(Hands):
    """An agent's hands on the window of the desk."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        super().__init__(desk, qtbot, desk.window)  # type: ignore[arg-type] # only the window
        self.desk = desk

    @property
    def review(self) -> ReviewModel:
        assert self.desk.work is not None
        return self.desk.work.review

    @property
    def services(self) -> Any:
        services = self.desk._background._services
        assert services is not None
        return services.desk

    @property
    def text(self) -> str:
        return self.review.item.text

    def colleague_decides(self, decision: Decision) -> None:
        """Let a colleague decide on the first contribution."""

        def decide(services: Services) -> None:
            accounts, access = services.desk.accounts, services.desk.access
            code = accounts.invite("ahmed", "Ahmed B.", frozenset({Role.AGENT})).code
            ahmed = access.join("ahmed", code, PASSPHRASE).agent_id
            services.desk.reviewing.decide(ahmed, Seen(UUID(int=1), 1), decision)

        self.meanwhile(decide)

    def meanwhile(self, deed: Callable[[Services], None]) -> None:
        """Let a colleague do something: on the writing thread, as everything that is kept."""
        done: list[None] = []
        self.desk._background.write(deed, done.append)
        self.wait_for(lambda: bool(done), "the colleague never did it")

    def reads(self, words: str) -> None:
        """Wait until a contribution is open, free to be decided."""
        self.wait_for(lambda: words in self.text and not self.review.busy, f"{words!r} never came")
        self.qtbot.wait(1)

    def hold(self, key: Key) -> None:
        QTest.keyClick(self.window, key, Ctrl)
        self.qtbot.wait(1)

    def sees_text(self, words: str) -> None:
        def shown() -> bool:
            texts = (item.property(it) for item in self.items() for it in ("text", "title"))
            return any(isinstance(text, str) and words in text for text in texts)

        self.wait_for(shown, f"{words!r} never showed")


@pytest.fixture
def open_desk(
    dressed: QGuiApplication, qtbot: QtBot, tmp_path: Path
) -> Iterator[Callable[..., AtTheDesk]]:
    opened: list[tuple[Desk, Background]] = []
    size = {"KIOSK_SCREEN__WIDTH": "1920", "KIOSK_SCREEN__HEIGHT": "1080"}
    settings = load(None, {"KIOSK_DATA": str(tmp_path / "data"), **size, **CHEAP})

    def open_it(
        *contributions: Contribution, source: bytes | None = None, origin: str = ""
    ) -> AtTheDesk:
        workshop = open_workshop(settings)
        lay(workshop.records, contributions, origin)
        if source is not None:
            parts = (workshop.records, workshop.clock, workshop.randomness)
            import_contributions(*parts, source, Options(state=State.TO_REVIEW))
        workshop.records.close()
        background = Background(lambda: services_of(settings))
        desk = Desk(settings, background, on_kiosk=True)
        opened.append((desk, background))
        with qtbot.waitSignal(background.ready, timeout=10_000):
            background.start()
        hands = AtTheDesk(desk, qtbot)
        code = hands.services.accounts.invite("lucie", "Lucie", frozenset({Role.AGENT})).code
        desk.access.join("lucie", code, PASSPHRASE)
        hands.find("waitingList")
        desk.window.requestActivate()  # a window manager would have done so
        hands.wait_for(desk.window.isActive, "the desk never got the keyboard")
        hands.wait_for(lambda: hands.review.item.present, "no contribution was opened")
        return hands

    yield open_it
    for desk, background in opened:
        desk.close()
        background.close()


def lay(records: SqliteRecords, contributions: Iterable[Contribution], origin: str) -> None:
    """Keep contributions: of this machine, or told by another one."""
    keep(records, *contributions)
    with records.writing() as record:
        for it in contributions if origin else ():
            record.replicas.save(Replica(it.id, key_of(it.id), origin, 0, 1))


def waiting(*texts: str) -> list[Contribution]:
    """Return contributions that wait, the first the oldest; nothing is late."""
    now = datetime.now(UTC)
    return [
        a_contribution(number, at=now - timedelta(hours=9 - number), text=text)
        for number, text in enumerate(texts, start=1)
    ]


def kept(desk: AtTheDesk, number: int) -> Contribution:
    item = desk.services.queue.item(desk.desk.work.session.session.agent_id, UUID(int=number))  # type: ignore[union-attr]
    contribution = item.contribution
    assert isinstance(contribution, Contribution)
    return contribution


def test_one_key_or_two_decide_and_the_next_one_opens(open_desk):
    desk = open_desk(*waiting("Un banc", "Une insulte", "Une fuite", "Encore une fuite"))
    desk.reads("Un banc")
    desk.press(Key.Key_P)
    desk.reads("Une insulte")
    desk.press(Key.Key_N)
    desk.find("rule0")
    desk.press(Key.Key_1)
    desk.reads("Une fuite")
    desk.press(Key.Key_O)
    desk.find("serviceField")
    desk.key_in("Voirie")
    desk.press(Key.Key_Return)
    desk.reads("Encore")
    desk.press(Key.Key_O)
    desk.find("serviceField")
    desk.press(Key.Key_1)
    desk.find("nothingWaits")
    decided = [kept(desk, number) for number in range(1, 5)]
    assert [it.state.value for it in decided] == [
        "published",
        "declined",
        "redirected",
        "redirected",
    ]
    assert decided[1].reason is not None
    assert "blessants" in decided[1].reason
    assert [it.service for it in decided[2:]] == ["Voirie"] * 2


def test_a_decision_is_taken_back_within_ten_seconds(open_desk):
    desk = open_desk(*waiting("Un banc", "Une fuite"))
    desk.reads("Un banc")
    desk.press(Key.Key_P)
    desk.reads("Une fuite")
    desk.find("undoButton")
    desk.press(Key.Key_U)
    desk.reads("Un banc")
    assert kept(desk, 1).state is State.TO_REVIEW
    desk.wait_for(lambda: desk.review.queue.waiting == 2, "the side bar counts wrong")
    assert desk.sees("undoButton") is None


def test_a_colleague_s_decision_is_shown_and_never_overwritten(open_desk):
    desk = open_desk(*waiting("Un banc", "Une fuite"))
    desk.reads("Un banc")
    desk.press(Key.Key_R)
    desk.key_in("Merci, nous y allons.")
    desk.colleague_decides(Decision(State.DECLINED, reason="Trop court."))
    desk.hold(Key.Key_Return)
    desk.sees_text("Rien n’a été écrasé")
    desk.sees_text("Ahmed B.")
    assert kept(desk, 1).reason == "Trop court."
    assert desk.review.draft.answer == "Merci, nous y allons."
    desk.review.dismiss()
    desk.reads("Une fuite")


def test_the_answer_is_published_with_the_contribution(open_desk):
    desk = open_desk(*waiting("Un banc"))
    desk.reads("Un banc")
    desk.press(Key.Key_R)
    desk.key_in("Pose en mars. Pas avant.")
    desk.hold(Key.Key_Return)
    desk.find("nothingWaits")
    assert kept(desk, 1).answer == "Pose en mars. Pas avant."


def test_personal_data_are_veiled_then_masked_for_good(open_desk):
    desk = open_desk(*waiting(CALL))
    desk.reads("Appelez")
    assert "Dupont" not in desk.text_of("contributionText")
    desk.press(Key.Key_V)
    assert "Dupont" in desk.text_of("contributionText")
    desk.press(Key.Key_M)
    desk.reads("[masqué]")
    assert kept(desk, 1).text == "Appelez [masqué] au [masqué], il manque un banc."
    desk.press(Key.Key_U)
    desk.reads("Dupont")
    assert kept(desk, 1).text == CALL


def test_what_is_selected_by_keyboard_is_masked(open_desk):
    desk = open_desk(*waiting("Kevin fume dans la cour"))
    desk.reads("Kevin")
    desk.go_with_tab("contributionText")
    for _ in "Kevin":
        QTest.keyClick(desk.window, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    desk.press(Key.Key_M)
    desk.reads("[masqué] fume")


def test_a_decision_is_prepared_and_applied_later(open_desk):
    desk = open_desk(*waiting("Un banc", "Une fuite"))
    desk.reads("Un banc")
    desk.press(Key.Key_S)
    desk.press(Key.Key_P)
    desk.reads("Une fuite")
    assert kept(desk, 1).state is State.TO_REVIEW
    desk.press(Key.Key_Up)
    desk.reads("Un banc")
    desk.press(Key.Key_A)
    desk.reads("Une fuite")
    assert kept(desk, 1).state is State.PUBLISHED


def test_a_similar_one_is_grouped_by_one_key_and_back(open_desk):
    public = a_contribution(
        9, State.PUBLISHED, text="Le soir la rue de Crimée est trop sombre vers le métro"
    )
    desk = open_desk(public, *waiting("La rue de Crimée est trop sombre le soir"))
    desk.find("groupButton0")
    desk.press(Key.Key_G)
    desk.wait_for(lambda: desk.review.item.voices == 2, "not grouped")
    desk.find("groupSize")
    desk.press(Key.Key_U)
    desk.wait_for(lambda: desk.review.item.voices == 1, "still grouped")


def test_opening_one_notes_its_first_reading(open_desk):
    desk = open_desk(*waiting("Un banc", "Une fuite"))
    desk.wait_for(lambda: kept(desk, 1).read_at is not None, "never read")
    assert kept(desk, 2).read_at is None


@pytest.mark.parametrize("real", [40, pytest.param(200, marks=pytest.mark.slow)])
def test_a_day_at_the_desk_by_keyboard_alone(open_desk, shared_data, real):
    lines = (shared_data / "contributions" / "mel_commentaires.jsonl").read_text().splitlines()
    desk = open_desk(source="\n".join(lines[:real]).encode())
    desk.wait_for(lambda: desk.review.queue.waiting > 0, "nothing was imported")
    count = desk.review.queue.waiting
    assert count >= real * 0.9
    keys = ([Key.Key_P], [Key.Key_N, Key.Key_3], [Key.Key_P], [Key.Key_O, Key.Key_1])
    seen = set()
    for number in range(count):
        desk.wait_for(lambda: desk.review.item.present and not desk.review.busy, "nothing came")
        item = desk.review.item.item
        assert item is not None
        seen.add(item.contribution.id)
        decision = keys[number % len(keys)]
        for key in decision:
            desk.press(key)
        if decision[0] is Key.Key_O and not desk.review.draft.services:
            desk.press(Key.Key_Backspace)
            desk.key_in("Voirie")
            desk.press(Key.Key_Return)
        before = item.contribution.id
        desk.wait_for(
            lambda before=before: (
                not desk.review.item.item or desk.review.item.item.contribution.id != before
            ),
            "the next one never came",
        )
    desk.find("nothingWaits")
    assert len(seen) == count
    desk.wait_for(lambda: desk.review.queue.waiting == 0, "the side bar counts wrong")


def test_an_account_closed_in_the_middle_says_so_and_leaves_the_words_in_sight(open_desk):
    desk = open_desk(*waiting("Un banc"))
    desk.reads("Un banc")
    desk.review.draft.write("answer", "Le banc arrive en mai")
    me = desk.desk.work.session.session.agent_id
    desk.meanwhile(lambda services: services.desk.accounts.close(me))
    desk.touch("publishButton")
    desk.sees_text("Votre compte vient d’être fermé")
    desk.sees_text("Le banc arrive en mai")
    with desk.services.accounts._records.reading() as record:
        assert record.contributions.backlog()[0] == 1
    assert desk.desk.work.session.secondsLeft > 0
    desk.touch("lockButton")
    desk.find("loginField")


def test_only_what_is_late_by_one_promise_is_listed(open_desk):
    now = datetime.now(UTC)
    ages = {1: 40, 2: 20, 3: 0}
    desk = open_desk(
        *(
            a_contribution(number, at=now - timedelta(days=age), text=f"{age} jours")
            for number, age in ages.items()
        )
    )
    desk.touch("answerLate")
    desk.wait_for(lambda: desk.review.queue.rows.count == 1, "everything is still listed")
    desk.reads("40 jours")
    desk.touch("readingLate")
    desk.reads("20 jours")
    assert desk.review.queue.rows.count == 1
    desk.touch("Late")
    desk.wait_for(lambda: desk.review.queue.rows.count == 3, "the filter stays")


def test_an_agent_tells_the_hall_what_was_done_then_corrects_it_and_takes_it_back(open_desk):
    desk = open_desk(*waiting("Un banc"))
    desk.touch("fulfilmentsTab")
    told = desk.desk.work.fulfilments
    told.keep("", "Un banc", " ")
    desk.sees_text("Il faut les deux")
    for name, words in (("saidField", "Un banc"), ("doneField", "Pose")):
        desk.find(name).forceActiveFocus()
        desk.key_in(words)
    desk.touch("keepToldButton")
    desk.find("correctToldButton")
    desk.touch("correctToldButton")
    desk.find("doneField").forceActiveFocus()
    desk.key_in(" en mai")
    desk.touch("keepToldButton")
    desk.wait_for(lambda: desk.text_of("saidField") == "", "the fields are not emptied")
    desk.sees_text("Pose en mai")
    desk.touch("removeToldButton")
    desk.sees_text("Rien n’est encore montré")


def test_a_decision_on_what_a_kiosk_keeps_travels_and_a_conflict_shows_both(open_desk):
    desk = open_desk(*waiting("Un banc", "Une fuite"), origin="Hall d’entrée")
    desk.reads("Un banc")
    desk.sees_text("gardée par « Hall d’entrée »")
    desk.press(Key.Key_P)
    desk.reads("Une fuite")
    desk.find("sentTab")
    desk.touch("sentTab")
    desk.sees_text("En attente de synchronisation")

    def answer(services: Services) -> None:
        """Hear from the kiosk that a colleague was there first."""
        with services.desk.reviewing._records.writing() as record:
            ((asked, _),) = record.remote_decisions.latest(5)
            record.remote_decisions.settle(asked.id, RemoteOutcome.CONFLICT)
            known = record.contributions.get(asked.seen.id)
            replica = record.replicas.get(asked.seen.id)
            assert known is not None
            assert replica is not None
            record.contributions.save(known.decline(datetime.now(UTC), "Déjà dit."))
            record.replicas.save(replace(replica, sequence=2, decided_by="Ahmed B."))

    desk.meanwhile(answer)
    desk.desk.work.sent.refresh()
    desk.sees_text("Conflit")
    desk.sees_text("Ahmed B. : Non publiée, avec sa raison. Déjà dit.")
    desk.touch("sentSeenButton")
    desk.wait_for(lambda: desk.desk.work.sent.refused == 0, "it was never noted as seen")
