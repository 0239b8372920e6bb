"""The report of a prefiguration: what agents write, what the record counts, what is never told."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.documents.evaluation_report import EvaluationReport, ReportLine, ReportSection
from kiosk.domain.evaluation import Advance, Notes
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.moment import Moment, MomentKind
from kiosk.domain.project import Stage
from kiosk.domain.tally import Measure
from kiosk.domain.territory import Quartier, Territory
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.evaluating import EXAMPLE, Place, evaluation_of, read_notes
from tests.contract.test_projects import a_project
from tests.fakes.new_records import new_records

FIRST, LAST = date(2026, 6, 1), date(2026, 11, 30)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
NOTES = Notes(
    FIRST, LAST, ("Accompagner.",), (("Accueil", 40), ("Stimulateur", 120)), ("Le samedi.",)
)
PLACE = Place("Mairie du 19ᵉ", "Bureau", Territory((Quartier("villette", "Villette", ()),)))


def written(folder: Path, text: str) -> Path:
    path = folder / "bilan.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_example_can_be_read(tmp_path):
    notes = read_notes(written(tmp_path, EXAMPLE))
    assert (notes.first, notes.last, notes.days) == (FIRST, LAST, 183)
    assert notes.hours == (("Accueil à la borne", 0), ("Au stimulateur", 0))
    assert (len(notes.objectives), len(notes.failures)) == (2, 1)


def test_only_the_days_must_be_written(tmp_path):
    notes = read_notes(written(tmp_path, "premier_jour='01/06/2026'\ndernier_jour=2026-11-30"))
    assert notes == Notes(FIRST, LAST, (), (), ())


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("premier_jour = ", "n’est pas du TOML"),
        ("premier_jour = 2026-06-01", "« dernier_jour » n’est pas une date"),
        ("autre = 1", "je ne connais pas « autre »"),
        ("premier_jour = 2026-06-01\ndernier_jour = 2026-06-20", "fait moins de 28 jours"),
        ("premier_jour = 2026-06-01\ndernier_jour = 2026-01-20", "fait moins de 28 jours"),
        (EXAMPLE.replace('"Au stimulateur" = 0', '"Au stimulateur" = "dix"'), "« Au stimulateur »"),
        (EXAMPLE.replace("[heures]", "[[heures]]"), "« heures » n’est pas"),
        (EXAMPLE.replace('"Peu de monde', '3, "Peu de monde'), "il manque le texte"),
    ],
)
def test_what_is_wrong_in_the_file_is_said(tmp_path, text, why):
    with pytest.raises(EnvironmentFault) as raised:
        read_notes(written(tmp_path, text))
    assert why in raised.value.sentence.replace("\u00a0", " ")
    assert raised.value.code is Fault.IMPORT_FILE


@pytest.fixture
def records(tmp_path):
    records = new_records(tmp_path)
    yield records
    records.close()


def report(records) -> EvaluationReport:
    with records.reading() as record:
        return evaluation_of(record, record.evaluation, NOTES, PLACE, NOW)


def section(made: EvaluationReport, title: str) -> ReportSection:
    return next(it for it in made.sections if it.title == title)


def test_an_empty_record_has_an_honest_report(records):
    made = report(records)
    assert made.subtitle == "Mairie du 19ᵉ · Bureau\nDu 1ᵉʳ juin 2026 au 30 novembre 2026".replace(
        "1ᵉʳ juin 2026", "1ᵉʳ\u00a0juin\u00a02026"
    ).replace("30 novembre 2026", "30\u00a0novembre\u00a02026")
    assert [figure for figure, _ in made.totals] == ["0", "0", "0", "0", "0", "160"]
    titles = [it.title for it in made.sections]
    assert (titles[0], titles[-1]) == ("Objectifs", "Ce qui n’a pas marché")
    assert [it.text for it in made.sections[-1].lines] == ["•\u00a0Le samedi."]
    assert section(made, "Heures des agents").lines == [
        ReportLine("Accueil", "40\u00a0h"),
        ReportLine("Stimulateur", "120\u00a0h"),
    ]
    assert not section(made, "Moments tenus avec le public").lines


def test_small_numbers_of_residents_are_never_told(records):
    with records.writing() as record:
        day = date(2026, 7, 1)
        record.tally.add(day, [(Measure.GIVEN, "contribution")] * 30)
        record.tally.add(day, [(Measure.QUARTIER, "villette")] * 27)
        record.tally.add(day, [(Measure.QUARTIER, "anywhere")] * 3)
        record.tally.add(date(2026, 12, 1), [(Measure.GIVEN, "contribution")] * 50)
    made = report(records)
    assert made.totals[0] == ("30", "contributions")
    told = {it.text: it.told for it in section(made, "Contributions par quartier").lines}
    assert told == {"Villette": "—", "Partout, ou pas dit": "—"}


def happen(record, number: int, month: int, action: Action, **payload: str) -> None:
    at = datetime(2026, month, 15, 12, tzinfo=UTC)
    event = Event(UUID(int=1000 + number), at, Actor.AGENT, action, UUID(int=8), dict(payload))
    record.journal.record(event)


def test_projects_that_went_on_are_named_with_the_day(records):
    with records.writing() as record:
        record.projects.add_project(a_project(8, "La Cabane", Stage.STIMULATEUR), ())
        happen(record, 1, 4, Action.SKETCH_ADMITTED)
        happen(record, 2, 5, Action.PROJECT_SELECTED)
        happen(record, 3, 6, Action.PROJECT_KEPT, stage="stimulateur")
        happen(record, 4, 7, Action.PROJECT_KEPT, stage="stimulateur")
        happen(record, 5, 8, Action.BUDGET_FOLLOWED, progress="studies")
        happen(record, 6, 9, Action.BUDGET_FOLLOWED, progress="works")
        happen(record, 7, 9, Action.FEEDBACK_HEEDED)
        happen(record, 8, 12, Action.PROJECT_KEPT, stage="achieved")
    with records.reading() as record:
        assert record.evaluation.advances(FIRST, LAST) == (
            Advance("La Cabane", "selected", "stimulateur", date(2026, 6, 15)),
            Advance("La Cabane", "studies", "works", date(2026, 9, 15)),
        )
    made = report(records)
    assert made.totals[3] == ("1", "projets qui ont avancé")
    lines = [it.text.replace("\u00a0", " ") for it in section(made, "Projets qui ont avancé").lines]
    assert lines == [
        "15 juin 2026 · La Cabane : choisi par le jury → au stimulateur",
        "15 septembre 2026 · La Cabane : études → travaux",
    ]


def test_only_moments_that_were_held_count(records):
    hour = timedelta(hours=1)

    def moment(number: int, kind: MomentKind, starts: datetime) -> Moment:
        at = starts, starts + hour
        return Moment(UUID(int=number), kind, "Titre", "", None, *at, "Salle", (), 10)

    with records.writing() as record:
        record.moments.keep(moment(1, MomentKind.IDEATION, NOW - 48 * hour))
        record.moments.keep(moment(2, MomentKind.IDEATION, NOW - 24 * hour))
        record.moments.keep(moment(3, MomentKind.SKILLS, NOW - 5 * hour))
        record.moments.keep(moment(4, MomentKind.SKILLS, NOW - 4 * hour).cancel(NOW))
        record.moments.keep(moment(5, MomentKind.SKILLS, NOW + hour))
        record.moments.keep(moment(6, MomentKind.SKILLS, NOW - 300 * 24 * hour))
    made = report(records)
    assert made.totals[4] == ("3", "moments tenus")
    assert section(made, "Moments tenus avec le public").lines == [
        ReportLine("Recherches d’idées", "2", 1.0),
        ReportLine("Échanges de savoir-faire", "1", 0.5),
    ]
