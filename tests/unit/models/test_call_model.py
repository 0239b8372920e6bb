"""Calling an agent from the screen: what it says is what the record knows."""

from __future__ import annotations

import pytest

from kiosk.models.call_model import CallModel


@pytest.fixture
def call(opened):
    return CallModel(opened.background)


def test_before_a_call_there_is_nothing_to_say(call):
    assert (call.state, call.calledAt) == ("", "")
    call.ask()
    assert call.state == ""


def test_a_call_is_told_with_its_time(opened, call):
    call.call()
    assert call.state == "leaving"
    opened.settle()
    assert (call.state, call.calledAt) == ("told", "10\u00a0h\u00a030")
    call.speak("en")
    assert call.calledAt == "10:30"


def test_tapping_again_calls_once(opened, call):
    call.call()
    call.call()
    opened.settle()
    call.call()
    opened.settle()
    assert len(opened.bureau.calling.waiting()) == 1
    assert call.state == "told"


def test_an_agent_comes_once_somebody_answered(opened, call):
    call.call()
    opened.settle()
    call.ask()
    opened.settle()
    assert call.state == "told"
    opened.bureau.calling.answer()
    call.ask()
    opened.settle()
    assert call.state == "coming"
    assert not call._poll.isActive()


def test_who_still_waits_after_an_answer_may_call_again(opened, call):
    call.call()
    opened.settle()
    opened.bureau.calling.answer()
    call.ask()
    opened.settle()
    call.call()
    opened.settle()
    assert call.state == "told"
    assert len(opened.bureau.calling.waiting()) == 1


def test_a_call_that_could_not_be_kept_says_so_and_can_be_tried_again(opened, call):
    opened.break_disk()
    call.call()
    opened.wait_for(lambda: call.state == "failed")
    opened.wait_for(lambda: opened.background.is_ready)
    call.call()
    opened.settle()
    assert call.state == "told"


def test_the_next_visitor_finds_no_call_of_the_one_before(opened, call):
    call.call()
    call.wipe()
    opened.settle()
    assert (call.state, call.calledAt) == ("", "")
    assert not call._poll.isActive()
    assert len(opened.bureau.calling.waiting()) == 1


def test_a_failure_of_a_visitor_who_left_is_not_shown_to_the_next(opened, call):
    opened.break_disk()
    call.call()
    call.wipe()
    opened.wait_for(lambda: "disk_full" in opened.trail)
    assert call.state == ""


def test_an_answer_that_comes_after_the_visitor_left_is_not_shown(opened, call):
    call.call()
    opened.settle()
    opened.bureau.calling.answer()
    call.ask()
    call.wipe()
    opened.settle()
    assert call.state == ""
