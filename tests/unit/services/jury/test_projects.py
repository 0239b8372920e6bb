"""Choosing projects: blind sketches, five mentions, nothing lost, nothing counted twice."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.domain.jury.ballot import NoReason
from kiosk.domain.jury.session import JurySession, NoSession, Purpose, Rule, WrongPhase
from kiosk.domain.project import Stage, Theme, ThemeState
from kiosk.domain.receipt import Subject
from kiosk.domain.sheet_version import Difference, Part
from kiosk.domain.sketch import Answers, Holder, Sketch, SketchState
from kiosk.domain.voting import Mention
from kiosk.services.followed import follow_up_of
from kiosk.services.jury.forming import SessionOpen
from kiosk.services.jury.sessions import NoJury, NoQuorum, TooFewSubjects
from kiosk.services.review import Conflict
from kiosk.store.records import SqliteRecords
from tests.fakes.bureau import TERMS
from tests.fakes.desk import DeskBureau
from tests.fakes.jury import Assembly

M = Mention
TITLES = ("Bancs", "Cuisine", "Lampes", "Vélos")
NOBODY = UUID(int=19)


@pytest.fixture
def session(assembly: Assembly) -> JurySession:
    for number, title in enumerate(TITLES, start=1):
        assembly.sketch(number, title)
    assembly.sketch(9, "Refusée", Stage.INADMISSIBLE)
    assembly.sketch(10, "Déjà en route", Stage.STIMULATEUR)
    return assembly.open(Purpose.PROJECTS)


def alike(
    bancs: Mention, cuisine: Mention, lampes: Mention, velos: Mention
) -> dict[str, Mention | None]:
    return dict(zip(TITLES, (bancs, cuisine, lampes, velos), strict=True))


def test_a_whole_vote_moves_projects_and_keeps_the_minority(assembly: Assembly, session):
    assembly.jury.sessions.fix_rule(assembly.facilitator, session.id, Rule.MAJORITY, 2)
    seats = assembly.seats(session)
    assembly.vote(session)
    for seat in seats[:4]:
        assembly.grade(seat, alike(M.VERY_GOOD, M.GOOD, M.INSUFFICIENT, M.FAIR))
    for seat in seats[4:]:
        assembly.grade(seat, alike(M.INSUFFICIENT, M.GOOD, M.VERY_GOOD, M.FAIR))
    assembly.close(session)
    result = assembly.jury.publishing.publish(assembly.facilitator, session.id)
    first = result.standings[0]
    assert (first.subject.title, first.mention, first.counts) == (
        "Bancs",
        M.VERY_GOOD,
        (2, 0, 0, 0, 4),
    )
    assert (first.far, first.divided) == (2, True)
    assert {it.text for it in first.minority} == {f"R{n:04} le dit" for n in (5, 6)}
    assert [it.subject.title for it in result.standings if it.chosen] == ["Bancs", "Cuisine"]
    assert result.quorum
    assert assembly.stages() == {
        "Bancs": "selected",
        "Cuisine": "selected",
        "Lampes": "not_selected",
        "Vélos": "not_selected",
        "Refusée": "inadmissible",
        "Déjà en route": "stimulateur",
    }
    public = assembly.desk.browsing.projects().projects
    assert [it.title for it in public] == ["Déjà en route", "Bancs", "Cuisine"]
    last = assembly.desk.projects.history(assembly.facilitator, public[1].id)[0]
    assert last.differences == (Difference(Part.STAGE, "admissible", "selected"),)
    assert assembly.desk.actions()[-1].endswith("jury.result_published")


def test_the_holder_of_a_sketch_reads_whether_the_jury_chose_it(assembly: Assembly, session):
    theme = Theme(UUID(int=50), "Dehors", "Vivre dehors", ThemeState.OPEN, None, 0)
    answers = Answers(
        title="Lampes", sentence="Des lampes", change="Y voir", holder=Holder.INDIVIDUAL
    )
    with assembly.desk.store.writing() as record:
        record.projects.add_theme(theme, ())
        for number in (1, 3):
            sketch = Sketch(UUID(int=number), theme.id, answers, "fr", session.opened_at)
            record.sketches.add(replace(sketch, state=SketchState.ADMISSIBLE))
    assembly.jury.sessions.fix_rule(assembly.facilitator, session.id, Rule.MAJORITY, 1)
    seats = assembly.seats(session)
    assembly.vote(session)
    for seat in seats[:4]:
        assembly.grade(seat, alike(M.VERY_GOOD, M.GOOD, M.GOOD, M.FAIR))
    assembly.close(session)

    def read() -> list[str]:
        with assembly.desk.store.reading() as record:
            seen = [
                follow_up_of(record, Subject.SKETCH, UUID(int=number), TERMS) for number in (1, 3)
            ]
        return [it.state for it in seen if it]

    assert read() == ["admissible", "admissible"]
    assembly.jury.publishing.publish(assembly.facilitator, session.id)
    assert read() == ["selected", "not_selected"]


def test_sketches_are_blind_and_come_in_an_order_of_ones_own(assembly: Assembly, session):
    one, two = assembly.seats(session)[:2]
    assembly.vote(session)
    orders = {
        tuple(it.subject.title for it in assembly.jury.grading.sheets(seat))
        for seat in (one, two, one)
    }
    assert all(set(order) == set(TITLES) for order in orders)
    all_orders = {
        tuple(it.subject.title for it in assembly.jury.grading.sheets(seat))
        for seat in assembly.seats(session)
    }
    assert len(all_orders) > 3


def test_the_vote_opens_with_two_thirds_of_the_seats(assembly: Assembly, session):
    assembly.seats(session, 3)
    with pytest.raises(NoQuorum):
        assembly.vote(session)
    assembly.seat(session, 3)
    assembly.vote(session)
    (progress,) = assembly.jury.sessions.all(assembly.facilitator)
    assert (progress.present, progress.quorum, progress.subjects) == (4, True, 4)


def test_the_vote_closes_with_two_thirds_of_ballots_and_late_mentions_are_refused(
    assembly: Assembly, session
):
    seats = assembly.seats(session)
    assembly.vote(session)
    for seat in seats[:3]:
        assembly.grade(seat, alike(M.GOOD, M.GOOD, M.GOOD, M.GOOD))
    with pytest.raises(NoQuorum):
        assembly.close(session)
    assembly.grade(seats[3], alike(M.GOOD, M.GOOD, M.GOOD, M.GOOD))
    assembly.close(session)
    with pytest.raises(NoSession):
        assembly.grade(seats[4], alike(M.GOOD, M.GOOD, M.GOOD, M.GOOD))
    result = assembly.jury.sessions.result(assembly.facilitator, session.id)
    assert result.voters == 4


def test_the_rule_is_fixed_before_the_vote_and_refused_after(assembly: Assembly, session):
    fix = assembly.jury.sessions.fix_rule
    fix(assembly.facilitator, session.id, Rule.MAJORITY, 1)
    with pytest.raises(ValueError, match="between 1 and 10"):
        fix(assembly.facilitator, session.id, Rule.MAJORITY, 11)
    assembly.seats(session)
    assembly.vote(session)
    with pytest.raises(WrongPhase):
        fix(assembly.facilitator, session.id, Rule.EQUAL_SHARES, 3)
    (progress,) = assembly.jury.sessions.all(assembly.facilitator)
    assert progress.session.rule is Rule.MAJORITY


def test_no_result_is_seen_while_the_vote_is_open(assembly: Assembly, session):
    assembly.seats(session)
    with pytest.raises(WrongPhase):
        assembly.jury.sessions.result(assembly.facilitator, session.id)
    with pytest.raises(WrongPhase):
        assembly.jury.publishing.publish(assembly.facilitator, session.id)
    with pytest.raises(WrongPhase):
        assembly.jury.sessions.result(assembly.facilitator, NOBODY)


def test_a_mention_needs_a_reason_and_a_recusal_does_not(assembly: Assembly, session):
    seat = assembly.seats(session)[0]
    assembly.vote(session)
    grading = assembly.jury.grading
    with pytest.raises(NoReason):
        grading.grade(seat, UUID(int=1), M.GOOD, " \n ")
    assert grading.grade(seat, UUID(int=1), None, "").mention is None
    with pytest.raises(WrongPhase):
        grading.grade(seat, UUID(int=9), M.GOOD, "Bien")


def test_a_mention_sent_twice_counts_once_and_a_change_of_mind_replaces_it(
    assembly: Assembly, session
):
    seat = assembly.seats(session)[0]
    assembly.vote(session)
    grading, subject = assembly.jury.grading, UUID(int=1)
    first = grading.grade(seat, subject, M.GOOD, "Utile")
    assert grading.grade(seat, subject, M.GOOD, "Utile") == first
    changed = grading.grade(seat, subject, M.PASSABLE, "Trop\ncher", seen=1)
    assert (changed.version, changed.reason) == (2, "Trop cher")
    with pytest.raises(Conflict):
        grading.grade(seat, subject, M.VERY_GOOD, "Depuis l’autre écran", seen=1)
    (progress,) = assembly.jury.sessions.all(assembly.facilitator)
    assert (progress.begun, progress.finished) == (1, 0)


def test_a_juror_who_leaves_in_the_middle_finds_their_place_after_a_power_cut(
    desk: DeskBureau, assembly: Assembly, session
):
    seat = assembly.seats(session)[0]
    assembly.vote(session)
    first = assembly.jury.grading.sheets(seat)[0].subject
    assembly.jury.grading.grade(seat, first.id, M.GOOD, "Utile")
    # What another process reads of the file without this one closing it: as after a power cut.
    survivor = SqliteRecords(desk.store.path.parent)
    survivor.open(mend=False)
    with survivor.reading() as record:
        assert record.ballots.of_juror(session.id, seat.juror_id)[first.id].reason == "Utile"
    survivor.close()
    again = assembly.jury.grading.sheets(assembly.seat(session, 0))
    assert [it.grade is not None for it in again] == [True, False, False, False]


def test_what_less_than_half_graded_is_set_aside_and_stays_where_it_is(assembly: Assembly, session):
    seats = assembly.seats(session)
    assembly.vote(session)
    for place, seat in enumerate(seats):
        mentions = alike(M.GOOD, M.FAIR, M.GOOD, M.FAIR)
        if place < 4:
            mentions["Vélos"] = None
        assembly.grade(seat, mentions)
    assembly.close(session)
    result = assembly.jury.publishing.publish(assembly.facilitator, session.id)
    assert [it.title for it in result.aside] == ["Vélos"]
    assert assembly.stages()["Vélos"] == "admissible"


def test_a_project_withdrawn_meanwhile_stays_withdrawn(assembly: Assembly, session):
    seats = assembly.seats(session)
    assembly.vote(session)
    for seat in seats[:4]:
        assembly.grade(seat, alike(M.VERY_GOOD, M.GOOD, M.GOOD, M.FAIR))
    assembly.close(session)
    with assembly.desk.store.writing() as record:
        record.sheets.move(UUID(int=1), Stage.CLOSED)
    assembly.jury.publishing.publish(assembly.facilitator, session.id)
    assert assembly.stages()["Bancs"] == "closed"


def test_a_vote_needs_something_to_choose_between(assembly: Assembly):
    assembly.sketch(1, "Bancs")
    session = assembly.open(Purpose.PROJECTS)
    assembly.seats(session)
    with pytest.raises(TooFewSubjects):
        assembly.vote(session)


def test_one_session_at_a_time_and_none_without_a_jury(
    desk: DeskBureau, assembly: Assembly, session
):
    with pytest.raises(SessionOpen):
        assembly.open(Purpose.THEME)
    with desk.store.writing() as record:
        for table in ("jury_session", "juror", "jury"):
            record.juries._connection.exec_driver_sql(f"DELETE FROM {table}")
    with pytest.raises(NoJury):
        assembly.open(Purpose.THEME)


def test_no_event_and_no_page_of_the_public_says_who_graded_what(assembly: Assembly, session):
    seats = assembly.seats(session)
    assembly.vote(session)
    for seat in seats[:4]:
        assembly.grade(seat, alike(M.GOOD, M.FAIR, M.GOOD, M.FAIR))
    assembly.close(session)
    assembly.jury.publishing.publish(assembly.facilitator, session.id)
    with assembly.desk.store.reading() as record:
        bodies = record.ballots._connection.exec_driver_sql("SELECT body FROM outbox").scalars()
        said = "".join(bodies)
        jurors = {it.id.hex for it in record.juries.jurors(session.jury_id)}
        lines = {line.subject_id.hex for line in record.journal._lines(0)}
    assert "le dit" not in said
    assert not jurors & lines


def test_a_grade_without_a_mention_is_a_recusal_the_same_everywhere(assembly: Assembly, session):
    seat = replace(assembly.seats(session)[0], ticket="R0001")
    assembly.vote(session)
    assembly.jury.grading.grade(seat, UUID(int=1), None, "jamais lu")
    (sheet, *_rest) = [it for it in assembly.jury.grading.sheets(seat) if it.grade]
    assert sheet.grade is not None
    assert (sheet.grade.mention, sheet.grade.reason) == (None, "")
