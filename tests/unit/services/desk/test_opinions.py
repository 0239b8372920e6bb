"""What élus think of projects and themes: with reasons, amended in the open."""

from __future__ import annotations

import json
from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.domain.agent import Role
from kiosk.domain.elu_opinion import LONGEST_REASONS, NoReasons, Stance, Topic
from kiosk.domain.journal import Action
from kiosk.domain.project import Project, Stage, Theme, ThemeState
from kiosk.services.desk.opinions import Subject, UnknownSubject
from kiosk.services.review import Conflict
from kiosk.store.tables import OutboxRow
from tests.fakes.bureau import writer
from tests.fakes.desk import DeskBureau

SKETCH = Project(
    id=UUID(int=8),
    title="La Cabane",
    sentence="Une cabane à outils.",
    stage=Stage.SKETCH,
)
CABANE = Subject(Topic.PROJECT, SKETCH.id)
OMBRE = Theme(UUID(int=9), "De l’ombre", "Il fait chaud.", ThemeState.OPEN, None, 0)


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    with desk.store.writing() as record:
        record.projects.add_project(SKETCH, ())
        record.projects.add_theme(OMBRE, ())
    return desk.agent_id(Role.ELU)


def told(desk: DeskBureau, me: UUID) -> list[tuple[str, list[str]]]:
    opinions = desk.opinions.on(me, SKETCH.id)
    return [(it.author, [f"{v.stance} {v.reasons}" for v in it.versions]) for it in opinions]


def test_an_opinion_on_a_sketch_is_read_with_its_author(desk: DeskBureau, me: UUID):
    desk.opinions.give(me, CABANE, Stance.RESERVED, "  Le budget\x00 manque. ")
    agent = desk.agent_id(Role.AGENT, login="ahmed")
    assert told(desk, agent) == [("Lucie", ["reserved Le budget manque."])]
    assert f"agent:{me.hex} opinion.given" in desk.actions()


def test_an_opinion_on_a_theme_is_kept_apart(desk: DeskBureau, me: UUID):
    desk.opinions.give(me, Subject(Topic.THEME, OMBRE.id), Stance.FAVOURABLE, "Il fait chaud.")
    assert told(desk, me) == []
    (opinion,) = desk.opinions.on(me, OMBRE.id)
    assert opinion.latest.topic is Topic.THEME


def test_an_opinion_amended_keeps_what_it_was(desk: DeskBureau, me: UUID):
    desk.opinions.give(me, CABANE, Stance.RESERVED, "Le budget manque.")
    other = desk.agent_id(Role.ELU, login="jeanne")
    desk.clock.move(days=1)
    desk.opinions.give(other, CABANE, Stance.UNFAVOURABLE, "Trop bruyant.")
    desk.clock.move(days=1)
    desk.opinions.give(me, replace(CABANE, seen=1), Stance.FAVOURABLE, "Il est trouvé.")
    assert told(desk, me) == [
        ("Lucie", ["favourable Il est trouvé.", "reserved Le budget manque."]),
        ("Jeanne", ["unfavourable Trop bruyant."]),
    ]


def test_the_same_opinion_again_is_no_other_version(desk: DeskBureau, me: UUID):
    first = desk.opinions.give(me, CABANE, Stance.RESERVED, "Le budget manque.")
    again = desk.opinions.give(me, replace(CABANE, seen=1), Stance.RESERVED, "Le budget manque. ")
    assert again == first
    assert desk.actions().count(f"agent:{me.hex} opinion.given") == 1


@pytest.mark.parametrize("seen", [0, 2])
def test_an_opinion_changed_at_another_desk_is_not_overwritten(
    desk: DeskBureau, me: UUID, seen: int
):
    desk.opinions.give(me, CABANE, Stance.RESERVED, "Le budget manque.")
    with pytest.raises(Conflict):
        desk.opinions.give(me, replace(CABANE, seen=seen), Stance.FAVOURABLE, "Oui.")
    assert told(desk, me) == [("Lucie", ["reserved Le budget manque."])]


def test_an_opinion_has_reasons_and_a_novel_is_cut(desk: DeskBureau, me: UUID):
    with pytest.raises(NoReasons):
        desk.opinions.give(me, CABANE, Stance.FAVOURABLE, " \u200b\n ")
    given = desk.opinions.give(me, CABANE, Stance.FAVOURABLE, "é" * 9_999)
    assert given.reasons == "é" * LONGEST_REASONS


@pytest.mark.parametrize("topic", Topic)
def test_what_is_gone_has_no_opinion(desk: DeskBureau, me: UUID, topic: Topic):
    with pytest.raises(UnknownSubject):
        desk.opinions.give(me, Subject(topic, UUID(int=77)), Stance.FAVOURABLE, "Oui.")


def test_the_outbox_is_told_what_was_said_but_not_why(desk: DeskBureau, me: UUID):
    desk.opinions.give(me, CABANE, Stance.RESERVED, "Le budget manque.")
    with writer(desk.store).connect() as connection:
        told = select(OutboxRow.body).where(OutboxRow.action == Action.OPINION_GIVEN)
        (body,) = connection.execute(told).scalars()
    assert json.loads(body) == {"topic": "project", "stance": "reserved", "version": 1}
