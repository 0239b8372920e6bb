"""What tickets say on telephones of a project that left the stimulateur."""

from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.identifiers import uuid7
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.logbook import LEADS_TO, Entry, EntryKind
from kiosk.domain.opinion import Opinion
from kiosk.domain.project import Stage, Theme, ThemeState
from kiosk.domain.receipt import Receipt
from kiosk.domain.sharing import address_of
from kiosk.domain.sheet import Sheet
from kiosk.domain.sketch import Answers, Holder
from kiosk.services.sketch_changes import project_of
from tests.fakes.bureau import Bureau
from tests.fakes.chance import NOW
from tests.fakes.hub import ask

WHY = "Personne ne peut le porter."


@pytest.fixture
def holder(bureau: Bureau) -> Receipt:
    """The ticket of a sketch that became a project in the stimulateur."""
    theme = Theme(UUID(int=1), "Dehors", "Se croiser.", ThemeState.OPEN, NOW.date(), 0)
    with bureau.records.writing() as record:
        record.projects.add_theme(theme, ())
    answers = Answers("La cabane", "Un abri.", "On s’assoit.", holder=Holder.INDIVIDUAL)
    receipt = bureau.sketching.begin(bureau.deposit.begin(), theme.id, answers, "fr")
    assert receipt is not None
    with bureau.records.writing() as record:
        sketch = record.sketches.get(receipt.subject_id)
        assert sketch is not None
        admitted = sketch.submit(NOW, late=False).judge(NOW, "Oui", admissible=True)
        record.sketches.save(admitted)
        record.sheets.keep(Sheet(project_of(admitted, Stage.STIMULATEUR)), ())
    return receipt


def decide(bureau: Bureau, project_id: UUID, kind: EntryKind) -> None:
    with bureau.records.writing() as record:
        at, agent = bureau.clock.now(), UUID(int=9)
        drawn = uuid7(1, bytes(10))
        record.logbooks.add(Entry(drawn, project_id, kind, at.date(), WHY, at, agent))
        record.sheets.move(project_id, LEADS_TO[kind])
        record.journal.record(
            Event(drawn, at, Actor.AGENT, Action.LOGBOOK_WRITTEN, project_id, {}, agent)
        )


@pytest.mark.parametrize(
    "told",
    [
        (EntryKind.READY, "Votre projet est à l’essai.", "Le projet passe à l’essai"),
        (EntryKind.STOP, "Votre projet s’est arrêté.", "Le projet s’arrête"),
    ],
)
def test_the_holder_and_who_gave_an_opinion_read_the_verdict_and_its_reason(
    bench, bureau, rounds, holder, told
):
    kind, title, heading = told
    site, project_id = bench.pages(), holder.subject_id
    opinion = Opinion(project_id, FeedbackKind.WANT, "Vite", "fr")
    follower = bureau.feedback.give(bureau.deposit.begin(), opinion)
    rounds.make()
    decide(bureau, project_id, kind)
    rounds.make()
    pages = [ask(site, "GET", f"/{it.keys.token}").text for it in (holder, follower)]
    assert title in pages[0]
    for page in pages:
        assert heading in page
        assert WHY in page
        assert "par l’équipe du stimulateur." in page
        assert (address_of(project_id) in page) == (kind is EntryKind.READY)


def test_who_gave_an_opinion_reads_that_a_project_was_withdrawn(bench, bureau, rounds, holder):
    opinion = Opinion(holder.subject_id, FeedbackKind.WANT, "Vite", "en")
    follower = bureau.feedback.give(bureau.deposit.begin(), opinion)
    bureau.following.withdraw(holder.subject_id)
    rounds.make()
    pages = [ask(bench.pages(), "GET", f"/{it.keys.token}").text for it in (holder, follower)]
    assert "Votre projet est retiré." in pages[0]
    assert "The project is withdrawn" in pages[1]
    assert "What you gave is kept." in pages[1]
