from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.jury.clusters import clusters


def test_texts_about_the_same_thing_come_together_whatever_their_order():
    texts = [
        "Des bancs place des Fêtes",
        "Le marché sent mauvais le soir",
        "Il manque des bancs pour s’asseoir",
        "Nettoyer le marché après la vente",
        "Silence la nuit",
    ]
    first, second, alone = clusters(texts)
    assert {first.members, second.members} == {(0, 2), (1, 3)}
    assert "bancs" in first.label
    assert alone.members == (4,)
    assert alone.label == ""


def test_no_text_makes_no_group():
    assert clusters([]) == ()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(alphabet="abcdé ’,", max_size=40), max_size=12))
def test_each_text_is_in_one_group_and_the_same_texts_give_the_same_groups(texts: list[str]):
    found = clusters(texts)
    assert sorted(place for it in found for place in it.members) == list(range(len(texts)))
    assert clusters(texts) == found
