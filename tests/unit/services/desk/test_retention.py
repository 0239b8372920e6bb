from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.contact import Contact
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion import Opinion
from kiosk.domain.project import Project, Stage, Theme, ThemeState
from kiosk.domain.retention import Due, NoVisa, SameAgent
from kiosk.domain.sketch import Answers, Holder, Sketch
from kiosk.services.desk import retention
from kiosk.services.desk.authority import Forbidden
from kiosk.services.desk.exporting import NotWritten
from kiosk.services.desk.retention import MoreThanListed, NothingDue, UnknownSlip
from tests.fakes.bureau import a_contribution, keep, writer
from tests.fakes.desk import DeskBureau

CANARY = "canari7gazouillant"
PROJECT = UUID(int=91)
VISA_DAY = date(2028, 12, 1)


@pytest.fixture
def archivist(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.ARCHIVIST)


@pytest.fixture
def second(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.ARCHIVIST, login="paul")


@pytest.fixture
def codes(desk: DeskBureau) -> list[str]:
    """Words of three kinds, two years old and more, one of them masked, and one from yesterday."""
    project = Project(
        id=PROJECT,
        title="Un banc",
        sentence="Une phrase.",
        stage=Stage.STIMULATEUR,
    )
    with desk.store.writing() as record:
        record.projects.add_project(project, ())
    said = desk.publish(f"Il manque un banc, {CANARY}")
    with writer(desk.store).begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO contribution_mask VALUES (?, ?, ?, 0)",
            (said.subject_id.bytes, CANARY, bytes(16)),
        )
    desk.clock.move(days=10)
    supported = desk.supporting.support(desk.deposit.begin(), said.subject_id, CANARY, "fr")
    opinion = Opinion(PROJECT, FeedbackKind.DOUBT, CANARY, "fr")
    thought = desk.feedback.give(desk.deposit.begin(), opinion)
    assert supported is not None
    assert thought is not None
    desk.clock.move(days=800)
    desk.give("Il manque de l’ombre")
    return [receipt.keys.code for receipt in (said, supported, thought)]


def everything(desk: DeskBureau) -> str:
    """Return every cell of every table."""
    with writer(desk.store).connect() as connection:
        tables = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).scalars()
        return "\n".join(
            str(connection.exec_driver_sql(f'SELECT * FROM "{name}"').all())
            for name in tables.all()
        )


def propose(desk: DeskBureau, title: str) -> Sketch:
    """Hand a sketch in."""
    draft = desk.deposit.begin()
    answers = Answers(title, "Un abri.", "On s’assoit.", holder=Holder.ASSOCIATION)
    assert desk.sketching.begin(draft, UUID(int=1), answers, "fr")
    reached = Contact("06 12 34 56 78", of_age=True, accepted=True)
    desk.sketching.leave_contact(draft.subject_id, reached)
    sketch = desk.sketching.submit(draft.subject_id)
    assert sketch is not None
    return sketch


def drawn_up(desk: DeskBureau, by: UUID) -> UUID:
    desk.retention.draw_up(by)
    return desk.retention.slips(by)[0].id


@pytest.mark.usefixtures("codes")
class TestSlip:
    def test_what_is_due_is_counted_with_its_extreme_dates(self, desk: DeskBureau, archivist: UUID):
        assert desk.retention.due(archivist) == Due(3, date(2026, 11, 20), date(2026, 11, 30))

    def test_the_slip_is_a_pdf_named_by_its_number(self, desk: DeskBureau, archivist: UUID):
        path = desk.retention.draw_up(archivist)
        content = path.read_bytes()
        assert content.startswith(b"%PDF")
        assert path.name.removesuffix(".pdf").endswith(desk.retention.slips(archivist)[0].number)

    def test_a_slip_with_its_visa_shows_it(self, desk: DeskBureau, archivist: UUID):
        key = drawn_up(desk, archivist)
        desk.retention.enter_visa(archivist, key, " 75-2028-014 ", VISA_DAY)
        (slip,) = desk.retention.slips(archivist)
        assert (slip.visa, slip.visa_day) == ("75-2028-014", VISA_DAY)

    def test_a_folder_that_refuses_the_slip_leaves_no_slip(self, desk: DeskBureau, archivist: UUID):
        (desk.store.path.parent / "slips").write_text("")
        with pytest.raises(NotWritten, match="faites de la place"):
            desk.retention.draw_up(archivist)
        assert desk.retention.slips(archivist) == ()


@pytest.mark.usefixtures("codes")
class TestElimination:
    def test_nothing_goes_without_a_visa_and_a_second_agent(
        self, desk: DeskBureau, archivist: UUID, second: UUID
    ):
        key = drawn_up(desk, archivist)
        with pytest.raises(NoVisa):
            desk.retention.carry_out(second, key)
        desk.retention.enter_visa(archivist, key, "75-2028-014", VISA_DAY)
        with pytest.raises(SameAgent):
            desk.retention.carry_out(archivist, key)
        assert desk.retention.due(archivist) == Due(3, date(2026, 11, 20), date(2026, 11, 30))

    def test_then_no_word_is_left_anywhere_and_the_rest_stays(
        self,
        desk: DeskBureau,
        archivist: UUID,
        second: UUID,
        codes: list[str],
        monkeypatch: pytest.MonkeyPatch,
    ):
        monkeypatch.setattr(retention, "_BATCH", 2)
        key = drawn_up(desk, archivist)
        desk.retention.enter_visa(archivist, key, "75-2028-014", VISA_DAY)
        assert desk.retention.carry_out(second, key) == 3
        assert desk.retention.due(archivist) is None
        for code in codes:
            assert desk.following.look_up(code).follow_up is None
        dump = everything(desk)
        assert CANARY not in dump
        assert "Il manque de l’ombre" in dump
        assert desk.auditing.verify(None) is None
        (slip,) = desk.retention.slips(archivist)
        assert slip.second_agent_id == second
        signed = [line for line in desk.actions() if second.hex in line]
        assert [line.split()[1] for line in signed[-4:]] == [
            "contribution.erased",
            "support.erased",
            "feedback.erased",
            "elimination.done",
        ]

    def test_texts_that_appeared_since_ask_for_another_slip(
        self, desk: DeskBureau, archivist: UUID, second: UUID
    ):
        key = drawn_up(desk, archivist)
        desk.retention.enter_visa(archivist, key, "75-2028-014", VISA_DAY)
        desk.clock.move(days=-805)
        desk.give("Repris d’un vieux fichier")
        desk.clock.move(days=805)
        with pytest.raises(MoreThanListed):
            desk.retention.carry_out(second, key)

    def test_what_its_author_erased_meanwhile_is_no_obstacle(
        self, desk: DeskBureau, archivist: UUID, second: UUID
    ):
        key = drawn_up(desk, archivist)
        desk.retention.enter_visa(archivist, key, "75-2028-014", VISA_DAY)
        with desk.store.reading() as record:
            (_, oldest), *_ = record.retention.texts(desk.clock.now(), 1)
        desk.following.erase(oldest)
        assert desk.retention.carry_out(second, key) == 2


def test_what_was_imported_has_no_receipt_and_goes_too(
    desk: DeskBureau, archivist: UUID, second: UUID
):
    keep(desk.store, a_contribution(1))
    desk.clock.move(days=800)
    key = drawn_up(desk, archivist)
    desk.retention.enter_visa(archivist, key, "75-2028-014", VISA_DAY)
    assert desk.retention.carry_out(second, key) == 1


def test_a_sketch_that_was_not_chosen_goes_and_one_that_was_stays_with_its_project(
    desk: DeskBureau, archivist: UUID, second: UUID
):
    theme = Theme(UUID(int=1), "Dehors", "Se croiser.", ThemeState.OPEN, None, 0)
    with desk.store.writing() as record:
        record.projects.add_theme(theme, ())
    agent = desk.agent_id(Role.AGENT, login="ada")
    fates = {
        Stage.NOT_SELECTED: propose(desk, f"La cabane, {CANARY}"),
        Stage.STIMULATEUR: propose(desk, "Le four"),
        None: propose(desk, f"Le bal, {CANARY}"),
    }
    for fate, sketch in fates.items():
        desk.admitting.decide(agent, sketch, f"Gratuit, {CANARY}", admissible=fate is not None)
        with desk.store.writing() as record:
            if fate is not None:
                record.sheets.move(sketch.id, fate)
    desk.clock.move(days=800)
    slip = drawn_up(desk, archivist)
    assert desk.retention.slips(archivist)[0].count == 2
    desk.retention.enter_visa(archivist, slip, "2028-19", VISA_DAY)
    assert desk.retention.carry_out(second, slip) == 2
    with desk.store.reading() as record:
        kept = record.sketches.get(fates[Stage.STIMULATEUR].id)
    assert kept is not None
    assert kept.answers.title == "Le four"
    assert f"La cabane, {CANARY}" not in everything(desk)
    assert f"Le bal, {CANARY}" not in everything(desk)
    assert desk.actions().count(f"agent:{second.hex} sketch.erased") == 2
    assert desk.retention.due(archivist) is None


def test_nothing_due_makes_no_slip(desk: DeskBureau, archivist: UUID):
    assert desk.retention.due(archivist) is None
    with pytest.raises(NothingDue):
        desk.retention.draw_up(archivist)
    with pytest.raises(UnknownSlip):
        desk.retention.carry_out(archivist, UUID(int=9))


def test_only_the_archivist_eliminates(desk: DeskBureau, tmp_path: Path):
    mine = desk.agent_id(*(set(Role) - {Role.ARCHIVIST}), login="ali")
    slip = UUID(int=9)
    refusals: tuple[Callable[[], object], ...] = (
        lambda: desk.retention.due(mine),
        lambda: desk.retention.slips(mine),
        lambda: desk.retention.draw_up(mine),
        lambda: desk.retention.enter_visa(mine, slip, "75", VISA_DAY),
        lambda: desk.retention.carry_out(mine, slip),
    )
    for refused in refusals:
        with pytest.raises(Forbidden):
            refused()
