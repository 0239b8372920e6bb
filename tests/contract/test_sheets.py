"""Every promise of `services.sheets.Sheets`, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from kiosk.domain.contribution import State
from kiosk.domain.project import Stage, ThemeState
from kiosk.domain.sheet import Change, Companion, Illustration, Sheet
from tests.contract.test_projects import a_project, a_theme
from tests.fakes.bureau import a_contribution, keep

PUBLISHED = State.PUBLISHED
CHANGES = (
    Change(date(2026, 11, 2), "Un banc"),
    Change(date(2026, 11, 9), "Un autre", UUID(int=77)),
)
COMPANIONS = (Companion("Passeuse", None), Companion("Porté par", "Les Voisins"))


def a_sheet(number: int = 8, stage: Stage = Stage.SELECTED, picture: bytes | None = None) -> Sheet:
    return Sheet(a_project(number, f"Projet {number}", stage), CHANGES, COMPANIONS, picture)


class TestSheets:
    def test_a_sheet_is_read_back_whole(self, records):
        sheet = a_sheet(picture=b"RIFF")
        with records.writing() as record:
            record.sheets.keep(sheet, ())
        with records.reading() as record:
            assert record.sheets.get(sheet.project.id) == sheet

    def test_a_newer_sheet_takes_the_place_of_the_older(self, records):
        keep(records, a_contribution(1, state=PUBLISHED), a_contribution(2, state=PUBLISHED))
        with records.writing() as record:
            record.sheets.keep(a_sheet(picture=b"RIFF"), (UUID(int=1),))
        newer = Sheet(replace(a_sheet().project, title="Le banc", milestones=(), contributions=1))
        with records.writing() as record:
            record.sheets.keep(newer, (UUID(int=2),))
        with records.reading() as record:
            assert record.sheets.get(newer.project.id) == newer
            assert [it.id.int for it in record.projects.origins(newer.project.id)] == [2]

    def test_a_project_that_is_not_public_has_no_sheet(self, records):
        with records.writing() as record:
            record.sheets.keep(a_sheet(stage=Stage.SKETCH), ())
        with records.reading() as record:
            assert record.sheets.get(UUID(int=8)) is None
            assert record.sheets.get(UUID(int=9)) is None

    def test_those_who_keep_sheets_know_every_project(self, records):
        keep(records, a_contribution(1, state=PUBLISHED), a_contribution(2))
        sketch = a_sheet(stage=Stage.SKETCH, picture=b"RIFF")
        with records.writing() as record:
            record.sheets.keep(sketch, (UUID(int=2), UUID(int=1)))
            record.sheets.keep(a_sheet(9), ())
        counted = replace(sketch, project=replace(sketch.project, contributions=1))
        with records.reading() as record:
            assert record.sheets.known(UUID(int=8)) == counted
            assert record.sheets.known(UUID(int=7)) is None
            assert record.sheets.origins(UUID(int=8)) == (UUID(int=1), UUID(int=2))
            assert record.sheets.origins(UUID(int=7)) == ()

    def test_they_list_the_sketches_first_then_by_title_without_milestones(self, records):
        with records.writing() as record:
            for number, stage in ((1, Stage.SELECTED), (3, Stage.SKETCH), (2, Stage.SKETCH)):
                record.sheets.keep(a_sheet(number, stage), ())
        with records.reading() as record:
            listed = record.sheets.all()
        assert [it.id.int for it in listed] == [2, 3, 1]
        assert {it.milestones for it in listed} == {()}

    def test_a_project_moved_to_another_stage_is_there_or_not(self, records):
        with records.writing() as record:
            record.sheets.keep(a_sheet(), ())
            record.sheets.move(UUID(int=8), Stage.CLOSED)
        with records.reading() as record:
            assert record.sheets.get(UUID(int=8)) is None
        with records.writing() as record:
            record.sheets.move(UUID(int=8), Stage.ACHIEVED)
        with records.reading() as record:
            sheet = record.sheets.get(UUID(int=8))
            assert sheet is not None
            assert sheet.project.stage is Stage.ACHIEVED

    def test_a_voice_tells_the_theme_and_the_projects_that_came_of_it(self, records):
        keep(records, a_contribution(1, state=PUBLISHED), a_contribution(2))
        theme = a_theme(7, "Les bancs", ThemeState.OPEN)
        with records.writing() as record:
            record.projects.add_theme(theme, (UUID(int=1),))
            for number, stage in ((8, Stage.SELECTED), (9, Stage.STIMULATEUR), (10, Stage.SKETCH)):
                record.sheets.keep(a_sheet(number, stage), (UUID(int=1),))
        with records.reading() as record:
            lineage = record.sheets.lineage(UUID(int=1))
            assert lineage is not None
            assert lineage.voice.carried
            assert lineage.theme == replace(theme, contributions=1)
            assert [it.id.int for it in lineage.projects] == [9, 8]

    def test_a_voice_that_came_to_nothing_yet_says_so_and_a_hidden_one_is_none(self, records):
        keep(records, a_contribution(1, state=PUBLISHED), a_contribution(2))
        with records.reading() as record:
            lineage = record.sheets.lineage(UUID(int=1))
            assert lineage is not None
            assert (lineage.voice.carried, lineage.theme, lineage.projects) == (False, None, ())
            assert record.sheets.lineage(UUID(int=2)) is None

    def test_a_hidden_project_or_an_archived_theme_carries_nothing(self, records):
        keep(records, a_contribution(1, state=PUBLISHED))
        with records.writing() as record:
            record.projects.add_theme(a_theme(7, "Vieux", ThemeState.ARCHIVED), (UUID(int=1),))
            record.sheets.keep(a_sheet(stage=Stage.SKETCH), (UUID(int=1),))
        with records.reading() as record:
            (voice,) = record.contributions.page(None, 5).voices
            assert not voice.carried

    def test_the_illustrations_of_public_projects_come_by_title(self, records):
        with records.writing() as record:
            record.sheets.keep(a_sheet(9, picture=b"RIFF"), ())
            record.sheets.keep(a_sheet(8), ())
            record.sheets.keep(a_sheet(7, Stage.SKETCH), ())
        with records.reading() as record:
            assert list(record.sheets.illustrations()) == [
                Illustration("Projet 8", "M 0 0 L 1 1", None),
                Illustration("Projet 9", "M 0 0 L 1 1", b"RIFF"),
            ]
