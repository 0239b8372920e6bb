"""Forming the theme: sorting, grouping, naming, voting, opening the call."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.domain.calendar import local_day
from kiosk.domain.jury.session import JurySession, Purpose, WrongPhase
from kiosk.domain.project import ThemeState
from kiosk.domain.receipt import Receipt
from kiosk.domain.voting import Mention
from kiosk.services.jury.entering import Seat
from kiosk.services.jury.gathering import Shelf, Unnamed
from kiosk.services.jury.publishing import TooSoon
from kiosk.services.jury.sessions import TooFewSubjects
from kiosk.services.review import Conflict
from tests.fakes.jury import Assembly

VELOS = (
    "Il manque une piste cyclable pour les vélos rue de Crimée",
    "Les vélos n’ont pas de piste cyclable sécurisée",
    "Une piste cyclable et des arceaux pour garer les vélos",
)
ECOLE = (
    "La cour de l’école est en plein soleil, sans arbre",
    "Planter des arbres dans la cour de l’école",
)


@pytest.fixture
def given(assembly: Assembly) -> list[Receipt]:
    return [assembly.desk.publish(text) for text in (*VELOS, *ECOLE, "Plus de silence la nuit")]


@pytest.fixture
def session(assembly: Assembly, given: list[Receipt]) -> JurySession:
    return assembly.open(Purpose.THEME)


def shelves(assembly: Assembly, seat: Seat) -> list[Shelf]:
    return list(assembly.jury.gathering.shelves(seat))


def test_a_session_begins_with_proposed_groups_and_what_is_left(assembly: Assembly, session):
    velos, ecole, alone = shelves(assembly, assembly.seat(session, 0))
    assert [it.voice.text for it in velos.held] == list(VELOS)
    assert [it.voice.text for it in ecole.held] == list(ECOLE)
    assert "vélos" in velos.group.label
    assert (alone.group.label, len(alone.held)) == ("", 1)


def test_jurors_sort_in_an_order_of_their_own_and_find_it_again(assembly: Assembly, session):
    one = assembly.seat(session, 0)
    first = assembly.jury.gathering.to_sort(one)
    assembly.jury.gathering.sort(one, first[0].voice.id, kept=True)
    assembly.jury.gathering.sort(one, first[1].voice.id, kept=True)
    assembly.jury.gathering.sort(one, first[1].voice.id, kept=False)
    again = assembly.jury.gathering.to_sort(assembly.seat(session, 0))
    assert [it.voice.id for it in again] == [it.voice.id for it in first]
    assert [it.kept for it in again] == [True, False, None, None, None, None]
    orders = {
        tuple(it.voice.text for it in assembly.jury.gathering.to_sort(seat))
        for seat in assembly.seats(session)
    }
    assert len(orders) > 4


def test_groups_are_split_merged_and_named_by_everybody(assembly: Assembly, session):
    one, two = assembly.seats(session, 2)
    gathering = assembly.jury.gathering
    velos, ecole, alone = shelves(assembly, one)
    gathering.split(one, velos.group, [velos.held[2].voice.id])
    gathering.merge(two, alone.group, ecole.group)
    velos, ecole, parking = shelves(assembly, two)
    assert [len(it.held) for it in (velos, ecole, parking)] == [2, 3, 1]
    gathering.name(two, velos.group, " Rouler\u00a0! ", "Des pistes pour tous")
    (named, *_rest) = shelves(assembly, one)
    assert (named.group.title, named.group.sentence) == ("Rouler\u00a0!", "Des pistes pour tous")


def test_a_group_is_not_emptied_by_a_split(assembly: Assembly, session):
    seat = assembly.seat(session, 0)
    velos = shelves(assembly, seat)[0]
    everything = [it.voice.id for it in velos.held]
    assembly.jury.gathering.split(seat, velos.group, everything)
    assembly.jury.gathering.split(seat, velos.group, [])
    assert len(shelves(assembly, seat)) == 3


def test_two_screens_do_not_overwrite_each_other(assembly: Assembly, session):
    one, two = assembly.seats(session, 2)
    seen = shelves(assembly, one)[0].group
    assembly.jury.gathering.name(two, seen, "Rouler", "Des pistes")
    with pytest.raises(Conflict):
        assembly.jury.gathering.name(one, seen, "Pédaler", "Des pistes")
    with pytest.raises(Unnamed):
        assembly.jury.gathering.name(one, seen, "Rouler", " ")


def voted(assembly: Assembly, session: JurySession) -> None:
    """Name two groups, let four jurors set « Il manque une piste » aside, and vote."""
    seats = assembly.seats(session)
    gathering = assembly.jury.gathering
    velos, ecole, _alone = shelves(assembly, seats[0])
    gathering.name(seats[0], velos.group, "Rouler", "Des pistes pour tous")
    gathering.name(seats[1], ecole.group, "Respirer", "De l’ombre à l’école")
    for seat in seats[:4]:
        gathering.sort(seat, velos.held[0].voice.id, kept=False)
        gathering.sort(seat, velos.held[1].voice.id, kept=True)
    assembly.vote(session)
    for seat in seats:
        assembly.grade(seat, {"Rouler": Mention.VERY_GOOD, "Respirer": Mention.GOOD})
    assembly.close(session)


def test_the_chosen_theme_opens_its_call_and_carries_what_the_jury_retained(
    assembly: Assembly, session, given: list[Receipt]
):
    voted(assembly, session)
    until = local_day(assembly.desk.clock.now()) + timedelta(days=45)
    assembly.jury.publishing.publish(assembly.facilitator, session.id, until)
    (theme,) = assembly.desk.browsing.lobby().themes
    assert (theme.title, theme.sentence) == ("Rouler", "Des pistes pour tous")
    assert (theme.state, theme.open_until, theme.contributions) == (ThemeState.OPEN, until, 2)
    with assembly.desk.store.reading() as record:
        carried = {it.subject_id: record.sheets.lineage(it.subject_id) for it in given}
        told = dict(record.outbox.carried())
    assert [bool(it and it.theme) for it in carried.values()] == [False, True, True] + [False] * 3
    assert set(told) == {given[1].subject_id, given[2].subject_id}
    for receipt, title in ((given[1], "Rouler"), (given[0], None)):
        seen = assembly.desk.following.look_up(receipt.keys.token).follow_up
        assert seen is not None
        assert seen.theme == title


def test_a_call_needs_a_day_to_come(assembly: Assembly, session):
    voted(assembly, session)
    for until in (None, date(2020, 1, 1)):
        with pytest.raises(TooSoon):
            assembly.jury.publishing.publish(assembly.facilitator, session.id, until)
    assert assembly.desk.browsing.lobby().themes == ()


def test_a_result_is_published_once(assembly: Assembly, session):
    voted(assembly, session)
    until = local_day(assembly.desk.clock.now()) + timedelta(days=45)
    assembly.jury.publishing.publish(assembly.facilitator, session.id, until)
    with pytest.raises(WrongPhase):
        assembly.jury.publishing.publish(assembly.facilitator, session.id, until)


def test_groups_are_closed_once_the_vote_is_open(assembly: Assembly, session):
    seats = assembly.seats(session)
    velos, ecole, _alone = shelves(assembly, seats[0])
    with pytest.raises(TooFewSubjects):
        assembly.vote(session)
    assembly.jury.gathering.name(seats[0], velos.group, "Rouler", "Des pistes")
    assembly.jury.gathering.name(seats[0], ecole.group, "Respirer", "De l’ombre")
    assembly.vote(session)
    with pytest.raises(WrongPhase):
        assembly.jury.gathering.merge(seats[0], velos.group, ecole.group)
    subject = next(
        it.subject for it in assembly.jury.grading.sheets(seats[0]) if it.subject.title == "Rouler"
    )
    assert subject.detail.splitlines() == list(VELOS)


def test_what_residents_take_back_leaves_the_groups(assembly: Assembly, session, given):
    assembly.desk.following.withdraw(given[0].subject_id)
    velos = shelves(assembly, assembly.seat(session, 0))[0]
    assert [it.voice.text for it in velos.held] == list(VELOS[1:])
