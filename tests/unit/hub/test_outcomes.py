"""What tickets say on telephones of a project that left the stimulateur."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

import pytest

from kiosk.domain.balance import Balance, BalanceSheet, Ending
from kiosk.domain.calendar import local_day
from kiosk.domain.feedback import FeedbackKind, FeedbackState
from kiosk.domain.identifiers import uuid7
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.logbook import LEADS_TO, Entry, EntryKind
from kiosk.domain.opinion import Opinion
from kiosk.domain.outcome import Ended, Fate, News
from kiosk.domain.participatory_budget import Tie
from kiosk.domain.project import Stage, Theme, ThemeState
from kiosk.domain.receipt import Receipt
from kiosk.domain.sharing import Malformed, Window, address_of
from kiosk.domain.sheet import Sheet
from kiosk.domain.sketch import Answers, Holder
from kiosk.domain.trial import Measure, TrialNote
from kiosk.hub.messages import read_window
from kiosk.services.sketch_changes import project_of
from kiosk.services.wire import WINDOW
from tests.contract.test_budgets import a_link
from tests.fakes.bureau import Bureau
from tests.fakes.chance import NOW
from tests.fakes.hub import ask
from tests.unit.hub.test_public import a_project

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
    with bureau.records.reading() as record:
        kept = record.feedback.get(follower.subject_id)
    assert kept.state is FeedbackState.TO_REVIEW  # the passeur still answers it
    pages = [ask(bench.pages(), "GET", f"/{it.keys.token}").text for it in (holder, follower)]
    assert "Votre projet est retiré." in pages[0]
    assert "The project is withdrawn" in pages[1]
    assert "What you gave is kept." in pages[1]


def test_the_page_of_a_project_shows_its_trial_and_how_it_ended(bench, bureau, rounds, holder):
    project_id, at = holder.subject_id, bureau.clock.now()
    noise = Measure("Bruit", Decimal(45), "dB")
    with bureau.records.writing() as record:
        note = TrialNote(UUID(int=4), project_id, at.date(), "Plein", at, UUID(int=9), noise)
        record.trials.add(note)
        told = Balance("Une tonnelle", "42 assis", "L’ombre plaît", "Le bruit", "Deux bancs")
        sheet = BalanceSheet(
            *(UUID(int=5), project_id, Ending.STAYS, at.date(), WHY, told, at, UUID(int=9))
        )
        record.balances.add(sheet)
        record.sheets.move(project_id, Stage.ACHIEVED)
    rounds.make()
    page = ask(bench.pages(), "GET", f"/P/{address_of(project_id)}").text
    for words in ("Plein", "Bruit\u00a0: 45 dB", WHY, "Ce qui n’a pas marché", "Le bruit"):
        assert words in page


def test_tickets_and_posters_read_the_balance_sheet_of_a_project_that_is_over(
    bench, bureau, rounds, holder
):
    project_id = holder.subject_id
    decide(bureau, project_id, EntryKind.READY)
    with bureau.records.writing() as record:
        at = bureau.clock.now()
        told = Balance("Une tonnelle", "42 assis", "L’ombre plaît", "Le bruit", "Deux bancs")
        sheet = BalanceSheet(
            *(UUID(int=5), project_id, Ending.STOPS, at.date(), WHY, told, at, UUID(int=9))
        )
        record.balances.add(sheet)
        record.sheets.move(project_id, Stage.CLOSED)
        record.journal.record(
            Event(UUID(int=7), at, Actor.AGENT, Action.PROJECT_CLOSED, project_id, {}, UUID(int=9))
        )
    rounds.make()
    site, poster = bench.pages(), f"/P/{address_of(project_id)}"
    for address in (f"/{holder.keys.token}", poster):
        page = ask(site, "GET", address).text
        for words in ("Le projet s’arrête après son essai", WHY, "Ce qui n’a pas marché"):
            assert words in page
    assert "La cabane" in page
    bureau.following.withdraw(project_id)  # its holder does not want it shown any more
    rounds.make()
    assert ask(site, "GET", poster).status == 404


def test_tickets_and_posters_say_which_project_goes_on_in_the_place_of_the_citys(
    bench, bureau, rounds
):
    citys, ours = UUID(int=9), UUID(int=8)
    with bureau.records.writing() as record:
        record.sheets.keep(Sheet(replace(a_project(ours), title="La cabane")), ())
        record.sheets.keep(Sheet(replace(a_project(citys), title="Un abri")), ())
    opinion = Opinion(citys, FeedbackKind.WANT, "Oui", "fr")
    given = bureau.feedback.give(bureau.deposit.begin(), opinion)
    assert given is not None
    with bureau.records.writing() as record:
        tie = Tie(Stage.EXPERIMENTATION, local_day(NOW), citys, listed=True)
        record.budgets.keep(replace(a_link(8), tie=tie))
        record.sheets.move(citys, Stage.CLOSED)
    rounds.make()
    ticket = ask(bench.pages(), "GET", f"/{given.keys.token}").text
    for words in ("Le projet continue avec un autre", "La cabane"):
        assert words in ticket
    poster = ask(bench.pages(), "GET", f"/P/{address_of(citys)}").text
    assert "Un abri" in poster
    assert f'href="/P/{address_of(ours)}"' in poster


def test_half_a_balance_sheet_is_no_window():
    whole = Balance("a", "b", "c", "d", "e")
    window = Window(0, 0, 0, 0, ended=(Ended("x", News(Fate.DONE, balance=whole)),))
    said = WINDOW.dump_python(window, mode="json")
    assert read_window(json.dumps(said).encode()) == window
    said["ended"][0]["news"]["balance"]["failed"] = ""
    with pytest.raises(Malformed):
        read_window(json.dumps(said).encode())
