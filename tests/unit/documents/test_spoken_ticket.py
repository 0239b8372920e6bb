"""The receipt that is heard says what the printed one says."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from kiosk.documents.spoken_ticket import spoken_ticket
from kiosk.documents.ticket_words import TICKET_WORDS, words_in
from kiosk.domain.contribution import Kind
from kiosk.domain.receipt import Receipt, ReceiptKeys, Subject
from kiosk.domain.sortition.candidacy import CandidacyKind, Proof
from kiosk.domain.spoken_words import BY_LANGUAGE
from tests.fakes.tickets import a_seat

RECEIPT = Receipt(
    id=UUID(int=1),
    subject_id=UUID(int=2),
    keys=ReceiptKeys("0" * 26, "AB12-CD34-EF56-*"),
    kind=Kind.LACK,
    deposited_on=date(2026, 11, 23),
    read_before=date(2026, 11, 30),
    language="fr",
)


@pytest.mark.requirement("A11")
@pytest.mark.parametrize("words", TICKET_WORDS, ids=lambda words: words.language)
def test_a11_the_receipt_is_said_whole_with_its_code_sign_by_sign(words):
    spoken = BY_LANGUAGE[words.language]
    said = spoken_ticket(RECEIPT, words, spoken)
    for part in (words.title, words.lack, "2026", "23", "30", words.only_key):
        assert part in said
    assert f"A, B, 1, 2, {spoken.sign('-')}, C, D" in said
    assert spoken.sign("*") in said
    assert spoken.repeat_to_hear in said
    assert RECEIPT.keys.token not in said


def test_a_volunteer_hears_their_number():
    proof = Proof("V0014", "ab" * 16)
    receipt = replace(RECEIPT, subject=Subject.CANDIDACY, kind=CandidacyKind.JURY, proof=proof)
    said = spoken_ticket(receipt, words_in("fr"), BY_LANGUAGE["fr"])
    assert "Votre candidature est bien reçue." in said
    assert "Votre numéro" in said


def test_who_comes_to_a_moment_hears_when_and_where():
    said = spoken_ticket(a_seat(), words_in("fr"), BY_LANGUAGE["fr"])
    assert "18:00 – 20:00. Salle du fond. La Cabane se montre 1." in said
