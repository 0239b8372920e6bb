"""« Moi aussi » in progress: what is offered, supporting it once, undoing it, forgetting it."""

from __future__ import annotations

import pytest

from kiosk.models import support_model
from kiosk.models.support_model import SupportModel

STREET = "Le soir, la rue de Crimée est trop sombre entre le canal et le métro"
BENCH = "Il manque un banc à l’ombre devant l’école maternelle"


@pytest.fixture
def model(opened, monkeypatch):
    monkeypatch.setattr(support_model, "_PAUSE_MS", 0)
    for text in (STREET, BENCH):
        opened.bureau.publish(text)
    return SupportModel(opened.background, 30)


def offer(opened, model: SupportModel, typed: str = STREET) -> None:
    model.look(typed)
    opened.wait_for(lambda: model.text == typed)


def supports(opened) -> list[str]:
    return [it.words for it in opened.records.kept.supports.kept.values()]


def test_only_the_last_words_typed_are_answered(opened, model):
    seen: list[str] = []
    model.offerChanged.connect(lambda: seen.append(model.text))
    model.look(BENCH)
    model.look(STREET)
    opened.wait_for(lambda: model.found)
    opened.settle()
    assert seen == [STREET]
    assert (model.quote, model.certain, model.people) == (STREET, True, 0)


def test_nothing_typed_any_more_offers_nothing_at_once(opened, model):
    offer(opened, model)
    model.look("")
    assert (model.found, model.kind, model.quote) == (False, "", "")


@pytest.mark.parametrize(("with_words", "kept"), [(True, [STREET]), (False, [""])])
def test_it_is_supported_once_however_often_it_is_tapped(opened, model, with_words, kept):
    offer(opened, model)
    model.choose()
    model.support(with_words)
    model.support(with_words)
    opened.wait_for(lambda: model.receipt is not None)
    assert supports(opened) == kept
    assert (model.busy, model.undoLeft) == (False, 30)


def test_undone_its_words_are_erased_and_it_can_be_given_again(opened, model):
    offer(opened, model)
    model.support(True)
    opened.wait_for(lambda: model.receipt is not None)
    model.undo()
    opened.wait_for(lambda: model.receipt is None)
    assert supports(opened) == [""]
    assert model.found
    model.support(True)
    opened.wait_for(lambda: model.receipt is not None)
    assert supports(opened) == ["", STREET]


def test_the_time_to_undo_runs_out(opened, model):
    offer(opened, model)
    model.support(True)
    opened.wait_for(lambda: model.receipt is not None)
    for left in reversed(range(30)):
        model._keeping._undo_time.tick()
        assert model.undoLeft == left
    model.undo()
    opened.settle()
    assert supports(opened) == [STREET]


def test_a_fault_is_told_and_the_next_tap_tries_again(opened, model):
    offer(opened, model)
    opened.break_disk()
    model.support(False)
    opened.wait_for(lambda: bool(model.fault))
    assert not model.busy
    assert supports(opened) == []
    opened.wait_for(lambda: opened.background.is_ready)
    model.support(False)
    opened.wait_for(lambda: model.receipt is not None)
    assert (model.fault, supports(opened)) == ("", [""])


def test_a_visitor_who_left_gets_no_late_answer(opened, model):
    model.look(STREET)
    model.wipe()
    opened.settle()
    assert not model.found
    offer(opened, model)
    model.support(True)
    model.wipe()
    opened.settle()
    assert (model.receipt, model.busy, model.undoLeft) == (None, False, 0)


def test_a_long_voice_is_quoted_up_to_a_word(opened, model):
    long = f"{STREET}, et derrière le gymnase aussi, depuis que les lampadaires sont en panne"
    opened.bureau.publish(long)
    model.look(long)
    opened.wait_for(lambda: model.text == long)
    assert model.quote == f"{STREET}, et derrière le…"


def test_a_voice_read_in_a_list_is_supported_without_words(opened, model):
    model.look("Tout autre chose")
    voice = opened.bureau.publish("Un four à pain partagé")
    told: list[bool] = []
    model.offered.connect(lambda: told.append(model.typing))
    model.agree(str(voice.subject_id))
    opened.wait_for(lambda: told == [False])
    assert (model.text, model.certain) == ("Un four à pain partagé", True)
    model.support(False)
    opened.wait_for(lambda: model.receipt is not None)
    assert supports(opened) == [""]


def test_a_voice_that_is_gone_meanwhile_is_said(opened, model):
    model.agree("00000000-0000-7000-8000-000000000000")
    opened.wait_for(lambda: model.fault == "gone")
    assert not model.found
