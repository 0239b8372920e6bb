"""Projects at the desk: read by everybody, written by those who look after them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image

from kiosk.documents.pictures import UnfitPicture, is_sound
from kiosk.domain.agent import Role
from kiosk.domain.contribution import State
from kiosk.domain.project import Milestone, Stage, Theme, ThemeState
from kiosk.domain.sheet import Change, Companion, Sheet
from kiosk.domain.sheet_version import Difference, Part
from kiosk.services.desk.projects import Draft, NoReason, UnknownProject, WrongEntry
from kiosk.services.importing.sheets import Illustrated
from kiosk.services.review import Conflict
from tests.fakes.bureau import a_contribution, keep
from tests.fakes.desk import DeskBureau

FIELDS: dict[str, object] = {
    "title": "La Cabane",
    "sentence": "Une cabane à outils.",
    "stage": "sketch",
}
OMBRE = Theme(UUID(int=9), "De l’ombre", "Il fait chaud.", ThemeState.OPEN, None, 0)
NOTHING = Illustrated()


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    with desk.store.writing() as record:
        record.projects.add_theme(OMBRE, ())
    return desk.agent_id(Role.AGENT)


def make(desk: DeskBureau, me: UUID, **fields: object) -> Sheet:
    return desk.projects.keep(me, Draft(None, FIELDS | fields, NOTHING))


def test_a_project_made_at_the_desk_has_all_that_was_typed(desk: DeskBureau, me: UUID):
    sheet = make(
        desk,
        me,
        stage="stimulateur",
        theme="de l’OMBRE",
        quartier="La Villette",
        day=3,
        days=90,
        milestones=[{"day": "12/05/2026", "text": "Premier banc", "done": True}],
        changes=[{"day": "2026-06-01", "text": "L’entrée change de côté"}],
        companions=[{"role": "Passeuse", "name": "Amina"}, {"role": "Fablab"}],
    )
    assert (sheet.project.theme_id, sheet.project.quartier) == (OMBRE.id, "villette")
    assert sheet.project.milestones == (Milestone(date(2026, 5, 12), "Premier banc", done=True),)
    assert sheet.changes == (Change(date(2026, 6, 1), "L’entrée change de côté"),)
    assert sheet.companions == (Companion("Passeuse", "Amina"), Companion("Fablab", None))
    assert desk.projects.sheet(me, sheet.project.id) == sheet
    assert desk.actions()[-1] == f"agent:{me.hex} project.kept"


def test_the_board_has_the_sketches_first_and_the_themes(desk: DeskBureau, me: UUID):
    for title, stage in (("Un banc", "selected"), ("Été", "sketch"), ("Abri", "sketch")):
        make(desk, me, title=title, stage=stage)
    board = desk.projects.board(desk.agent_id(Role.ELU, login="jeanne"))
    assert [it.title for it in board.projects] == ["Abri", "Été", "Un banc"]
    assert board.themes == (OMBRE,)
    assert [it.id for it in board.quartiers] == ["villette"]


def test_a_change_keeps_the_voices_that_nobody_published_yet(desk: DeskBureau, me: UUID):
    keep(desk.store, a_contribution(1), a_contribution(2, state=State.PUBLISHED))
    sheet = make(desk, me)
    with desk.store.writing() as record:
        record.sheets.keep(sheet, (UUID(int=1), UUID(int=2)))
    seen = desk.projects.sheet(me, sheet.project.id)
    changed = desk.projects.keep(me, Draft(seen, FIELDS | {"title": "L’Abri"}, NOTHING))
    assert (changed.project.title, changed.project.contributions) == ("L’Abri", 1)
    with desk.store.reading() as record:
        assert record.sheets.origins(sheet.project.id) == (UUID(int=1), UUID(int=2))


def test_the_same_sheet_again_is_no_change(desk: DeskBureau, me: UUID):
    sheet = make(desk, me)
    assert desk.projects.keep(me, Draft(sheet, FIELDS, NOTHING)) == sheet
    assert desk.actions().count(f"agent:{me.hex} project.kept") == 1


def test_a_sheet_changed_meanwhile_is_not_overwritten(desk: DeskBureau, me: UUID):
    seen = make(desk, me)
    other = desk.agent_id(Role.ANGE_GARDIEN, login="ahmed")
    theirs = desk.projects.keep(other, Draft(seen, FIELDS | {"title": "L’Abri"}, NOTHING))
    with pytest.raises(Conflict):
        desk.projects.keep(me, Draft(seen, FIELDS | {"title": "Le Toit"}, NOTHING))
    assert desk.projects.sheet(me, seen.project.id) == theirs


def test_a_voice_published_meanwhile_is_no_conflict(desk: DeskBureau, me: UUID):
    keep(desk.store, a_contribution(1))
    sheet = make(desk, me)
    with desk.store.writing() as record:
        record.sheets.keep(sheet, (UUID(int=1),))
    seen = desk.projects.sheet(me, sheet.project.id)
    desk.review.publish(UUID(int=1), 1)
    changed = desk.projects.keep(me, Draft(seen, FIELDS | {"title": "L’Abri"}, NOTHING))
    assert changed.project.contributions == 1


def test_what_is_owed_to_an_opinion_stays(desk: DeskBureau, me: UUID):
    sheet = make(desk, me)
    owed = Change(date(2026, 11, 9), "Un banc de plus", UUID(int=77))
    with desk.store.writing() as record:
        record.sheets.keep(replace(sheet, changes=(owed,)), ())
    seen = desk.projects.sheet(me, sheet.project.id)
    assert desk.projects.keep(me, Draft(seen, FIELDS, NOTHING)).changes == (owed,)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"title": ""}, "« Titre » est vide"),
        ({"sentence": "a" * 301}, "« Phrase » dépasse 300 caractères"),
        ({"milestones": [{"day": "hier", "text": "x"}]}, "« Jour » n’est pas une date"),
        ({"companions": [{"role": ""}]}, "« Rôle » est vide"),
        ({"stage": "stimulateur"}, "« Jour » va de 1 à « Durée » au stimulateur"),
        ({"days": "x"}, "« Durée » n’est pas un nombre entier"),
    ],
)
def test_what_is_wrong_is_said_with_the_names_of_the_form(
    desk: DeskBureau, me: UUID, fields: dict[str, object], reason: str
):
    with pytest.raises(WrongEntry, match=reason):
        make(desk, me, **fields)
    assert desk.projects.board(me).projects == ()


def test_a_project_that_is_gone_is_neither_read_nor_changed(desk: DeskBureau, me: UUID):
    sheet = make(desk, me)
    gone = replace(sheet, project=replace(sheet.project, id=UUID(int=77)))
    with pytest.raises(UnknownProject):
        desk.projects.sheet(me, UUID(int=77))
    with pytest.raises(UnknownProject):
        desk.projects.keep(me, Draft(gone, FIELDS, NOTHING))


def test_a_picture_is_made_fit_before_it_is_kept(desk: DeskBureau, me: UUID, tmp_path: Path):
    data = BytesIO()
    Image.new("RGB", (3000, 90), "green").save(data, "PNG")
    (tmp_path / "photo.png").write_bytes(data.getvalue())
    illustrated = desk.projects.illustrate(me, tmp_path / "photo.png")
    sheet = desk.projects.keep(me, Draft(None, FIELDS, illustrated))
    assert sheet.picture is not None
    assert is_sound(sheet.picture)
    (tmp_path / "texte.png").write_text("pas une photo")
    with pytest.raises(UnfitPicture):
        desk.projects.illustrate(me, tmp_path / "texte.png")


def test_a_project_leaves_the_screens_for_a_reason(desk: DeskBureau, me: UUID):
    sheet = make(desk, me, stage="selected")
    with pytest.raises(NoReason):
        desk.projects.withdraw(me, sheet.project.id, " \n")
    desk.projects.withdraw(me, sheet.project.id, "Le terrain est vendu.")
    assert desk.browsing.projects(None).projects == ()
    assert desk.projects.sheet(me, sheet.project.id).project.stage is Stage.CLOSED
    assert desk.actions()[-1] == f"agent:{me.hex} project.withdrawn"
    last = desk.projects.history(me, sheet.project.id)[0]
    assert last.differences == (Difference(Part.STAGE, "selected", "closed"),)
    with pytest.raises(UnknownProject):
        desk.projects.withdraw(me, sheet.project.id, "Encore.")
