from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.jury.session import NoSession, Purpose
from kiosk.domain.voting import Mention
from kiosk.services.desk.door import Refused
from kiosk.services.jury.entering import Seat
from kiosk.services.jury.forming import (
    BadSeed,
    BadTickets,
    SessionOpen,
    UnknownJuror,
    VoteOpen,
)
from tests.fakes.desk import DeskBureau
from tests.fakes.jury import SEED, Assembly, tickets

NOBODY = UUID(int=19)


def test_a_jury_has_a_card_and_a_pin_for_each_ticket_and_keeps_neither(assembly: Assembly):
    formed = assembly.jury.forming.jury(assembly.facilitator)
    assert formed is not None
    jury, jurors = formed
    assert (jury.title, jury.seats, jury.seed) == ("Jury de printemps", 6, SEED)
    assert [it.ticket for it in jurors] == [it.ticket for it in assembly.cards] == tickets(6)
    assert len({it.code for it in assembly.cards}) == 6
    assert all(len(it.pin) == 6 and it.pin.isdigit() for it in assembly.cards)
    kept = assembly.desk.store.path.read_bytes()
    for card in assembly.cards:
        assert card.code.encode() not in kept
        assert card.pin.encode() not in kept


def test_a_panel_that_cannot_be_is_refused(assembly: Assembly):
    for panel in ("", "R1 R2", "R1 R2 R2", " ".join(map(str, range(61)))):
        with pytest.raises(BadTickets):
            assembly.jury.forming.form(assembly.facilitator, "Jury", panel, SEED)


def test_a_commitment_is_sixty_four_digits(assembly: Assembly):
    with pytest.raises(BadSeed):
        assembly.jury.forming.form(assembly.facilitator, "Jury", "R1 R2 R3", "abc")


def jurors(assembly: Assembly) -> list[UUID]:
    formed = assembly.jury.forming.jury(assembly.facilitator)
    assert formed is not None
    return [it.id for it in formed[1]]


def test_there_is_no_jury_at_first(desk: DeskBureau, assembly: Assembly):
    with desk.store.writing() as record:
        for table in ("juror", "jury"):
            record.juries._connection.exec_driver_sql(f"DELETE FROM {table}")
    assert assembly.jury.forming.jury(assembly.facilitator) is None
    with pytest.raises(UnknownJuror):
        assembly.jury.forming.renew(assembly.facilitator, NOBODY)


def test_a_juror_comes_in_with_card_and_pin_whatever_the_case(assembly: Assembly):
    session = assembly.open(Purpose.THEME)
    card = assembly.cards[3]
    seat = assembly.jury.entering.enter(session.id, card.code.lower().replace("-", " "), card.pin)
    assert seat.ticket == "R0004"


def test_a_wrong_pin_a_wrong_card_and_no_card_are_refused_alike(assembly: Assembly):
    session = assembly.open(Purpose.THEME)
    card, other = assembly.cards[:2]
    wrong = "000000" if card.pin != "000000" else "000001"
    for code, pin in ((card.code, wrong), (card.code, ""), ("", card.pin), (other.code, card.pin)):
        with pytest.raises(Refused):
            assembly.jury.entering.enter(session.id, code, pin)


def test_five_wrong_pins_make_a_juror_wait_even_with_the_right_one(assembly: Assembly):
    session = assembly.open(Purpose.THEME)
    card = assembly.cards[0]
    for _ in range(5):
        with pytest.raises(Refused):
            assembly.jury.entering.enter(session.id, card.code, "x")
    with pytest.raises(Refused) as refused:
        assembly.jury.entering.enter(session.id, card.code, card.pin)
    assert timedelta(seconds=29) < refused.value.wait <= timedelta(seconds=30)
    assembly.desk.clock.move(seconds=31)
    assert assembly.seat(session, 0).ticket == "R0001"


def test_a_renewed_card_opens_and_the_old_one_does_not(assembly: Assembly):
    session = assembly.open(Purpose.THEME)
    juror = jurors(assembly)[0]
    card = assembly.jury.forming.renew(assembly.facilitator, juror)
    assert assembly.jury.entering.enter(session.id, card.code, card.pin).juror_id == juror
    with pytest.raises(Refused):
        assembly.seat(session, 0)


def test_an_alternate_takes_the_seat_of_a_juror_who_leaves(assembly: Assembly):
    session = assembly.open(Purpose.THEME)
    leaving = assembly.seat(session, 0)
    card = assembly.jury.forming.replace(assembly.facilitator, jurors(assembly)[0], "R0099")
    assert assembly.jury.entering.enter(session.id, card.code, card.pin).ticket == "R0099"
    with pytest.raises(NoSession):
        assembly.jury.gathering.to_sort(leaving)
    with pytest.raises(NoSession):
        assembly.seat(session, 0)
    with pytest.raises(UnknownJuror):
        assembly.jury.forming.replace(assembly.facilitator, leaving.juror_id, "R0100")
    with pytest.raises(BadTickets):
        assembly.jury.forming.replace(assembly.facilitator, jurors(assembly)[1], "R0001")


def test_nobody_takes_a_seat_during_a_vote(assembly: Assembly):
    assembly.sketch(1, "Bancs")
    assembly.sketch(2, "Lampes")
    session = assembly.open(Purpose.PROJECTS)
    assembly.seats(session)
    assembly.vote(session)
    with pytest.raises(VoteOpen):
        assembly.jury.forming.replace(assembly.facilitator, jurors(assembly)[0], "R0099")


def test_another_jury_cuts_the_link_between_tickets_and_votes(assembly: Assembly):
    for number, title in enumerate(("Bancs", "Lampes"), start=1):
        assembly.sketch(number, title)
    session = assembly.open(Purpose.PROJECTS)
    with pytest.raises(SessionOpen):
        assembly.jury.forming.form(assembly.facilitator, "Suivant", "R7 R8 R9", SEED)
    seats = assembly.seats(session)
    assembly.vote(session)
    for seat in seats[:4]:
        assembly.grade(seat, {"Bancs": Mention.GOOD, "Lampes": Mention.FAIR})
    assembly.close(session)
    assembly.jury.publishing.publish(assembly.facilitator, session.id)
    assembly.jury.forming.form(assembly.facilitator, "Suivant", "R7 R8 R9", SEED)
    with assembly.desk.store.reading() as record:
        before = record.juries.jurors(session.jury_id)
    assert not {it.ticket for it in before} & set(tickets(6))
    assert {(it.pin, it.seated) for it in before} == {("", False)}
    assert assembly.jury.room.outcome(session.id).result.voters == 4


def test_a_session_that_is_not_there_takes_nobody(assembly: Assembly):
    card = assembly.cards[0]
    with pytest.raises(NoSession):
        assembly.jury.entering.enter(NOBODY, card.code, card.pin)
    with pytest.raises(NoSession):
        assembly.jury.grading.sheets(Seat(NOBODY, NOBODY, "R0001"))
