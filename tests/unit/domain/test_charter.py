from __future__ import annotations

import pytest

from kiosk.domain.charter import CHARTER, reason_for


def test_a_reason_is_the_rule_s_and_an_agent_s_words_follow():
    rule = CHARTER[0]
    assert reason_for(rule.id) == reason_for(rule.id, " \n") == rule.reason
    assert reason_for(rule.id, " Écrivez-nous. ") == f"{rule.reason} Écrivez-nous."


def test_there_is_no_reason_without_a_rule():
    with pytest.raises(KeyError):
        reason_for("humeur")


@pytest.mark.parametrize("rule", CHARTER, ids=lambda rule: rule.id)
def test_reasons_are_short_sentences(rule):
    sentences = [it for it in rule.reason.split(".") if it.strip()]
    assert all(len(it.split()) <= 15 for it in sentences)
