from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.elu_opinion import EluOpinion, NoReasons, Stance, Topic, signed
from tests.fakes.chance import NOW

FIRST = EluOpinion(
    Topic.PROJECT, UUID(int=7), UUID(int=1), 1, Stance.RESERVED, "Le budget manque.", NOW
)


def test_an_opinion_without_reasons_is_none():
    with pytest.raises(NoReasons):
        replace(FIRST, reasons="")


def test_an_opinion_amended_is_the_next_version_of_the_same_author():
    later = NOW + timedelta(days=3)
    amended = FIRST.amended(Stance.FAVOURABLE, "Il est trouvé.", later)
    assert amended == replace(
        FIRST, version=2, stance=Stance.FAVOURABLE, reasons="Il est trouvé.", given_at=later
    )


@settings(max_examples=50)
@given(st.lists(st.integers(1, 4), max_size=9))
def test_each_author_signs_once_with_every_version_the_latest_first(authors: list[int]):
    versions: list[EluOpinion] = []
    for author in authors:
        key = UUID(int=author)
        rank = 1 + sum(it.agent_id == key for it in versions)
        versions.append(replace(FIRST, agent_id=key, version=rank))
    names = {UUID(int=author): f"élu {author}" for author in authors}
    said = signed(tuple(versions), names)
    assert [it.author for it in said] == [f"élu {author}" for author in dict.fromkeys(authors)]
    for opinion in said:
        ranks = [it.version for it in opinion.versions]
        assert ranks == list(range(len(ranks), 0, -1))
        assert opinion.latest.version == len(ranks)
