"""The log of a trial: what was seen, measured and photographed, and how it is corrected."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image

from kiosk.documents.pictures import UnfitPicture, is_sound
from kiosk.domain.agent import Role
from kiosk.domain.logbook import ImpossibleDay
from kiosk.domain.project import Stage
from kiosk.domain.sheet import Sheet
from kiosk.domain.trial import HalfAMeasure, written_measure
from kiosk.services.desk.inbox import NothingSaid
from kiosk.services.desk.leading import Uncorrectable, WrongStage
from kiosk.services.desk.trials import Noted
from kiosk.services.project_desk import UnknownProject
from tests.contract.test_projects import a_project
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau

PROJECT = UUID(int=8)
SEEN = Noted(PROJECT, NOW.date(), "Vingt personnes à l’ombre", ("Passages", "42", "par heure"))


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    with desk.store.writing() as record:
        record.sheets.keep(Sheet(a_project(8, "La cabane", Stage.EXPERIMENTATION)), ())
    return desk.agent_id(Role.ANGE_GARDIEN)


def a_photo(folder: Path, width: int, height: int) -> Path:
    path = folder / "photo.png"
    Image.new("1", (width, height)).save(path)
    return path


def test_a_note_keeps_its_measure_and_a_photo_that_was_written_again(desk, me, tmp_path):
    photo = desk.trials.photo(me, a_photo(tmp_path, 40, 30))
    assert is_sound(photo)
    note = desk.trials.note(me, replace(SEEN, picture=photo))
    (signed,) = desk.trials.of_project(me, PROJECT)
    assert (signed.note, signed.picture, signed.by) == (note, photo, "Lucie")
    assert written_measure(signed.note.measure) == "Passages\u00a0: 42 par heure"
    assert desk.browsing.trial(PROJECT) == (note,)
    assert desk.browsing.trial_picture(note.id) == photo


def test_a_photo_of_80_megapixels_is_refused_in_a_sentence(desk, me, tmp_path):
    with pytest.raises(UnfitPicture, match="dépasse 40 millions de pixels"):
        desk.trials.photo(me, a_photo(tmp_path, 10_000, 8_000))
    with pytest.raises(UnfitPicture, match="n’est pas là"):
        desk.trials.photo(me, tmp_path / "absente.png")


def test_a_note_that_is_corrected_stays_without_its_photo(desk, me, tmp_path):
    photo = desk.trials.photo(me, a_photo(tmp_path, 4, 3))
    wrong = desk.trials.note(me, replace(SEEN, picture=photo))
    desk.clock.move(minutes=1)
    with desk.store.writing() as record:
        record.sheets.move(PROJECT, Stage.ACHIEVED)  # a mistake is mended once all is over too
    fixed = desk.trials.note(me, replace(SEEN, measure=("", "", ""), corrects=wrong.id))
    assert [it.note for it in desk.trials.of_project(me, PROJECT)] == [
        replace(wrong, pictured=False),
        fixed,
    ]
    assert desk.browsing.trial(PROJECT) == (fixed,)
    for corrected in (wrong.id, PROJECT):
        with pytest.raises(Uncorrectable):
            desk.trials.note(me, replace(SEEN, corrects=corrected))


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"text": " "}, NothingSaid),
        ({"day": NOW.date() + timedelta(days=1)}, ImpossibleDay),
        ({"measure": ("Passages", "42", "")}, HalfAMeasure),
        ({"project_id": UUID(int=9)}, UnknownProject),
    ],
)
def test_nothing_is_kept_of_half_a_note(desk, me, changed, refusal):
    with pytest.raises(refusal):
        desk.trials.note(me, replace(SEEN, **changed))
    assert desk.trials.of_project(me, PROJECT) == ()


def test_only_a_project_on_trial_takes_notes(desk, me):
    with desk.store.writing() as record:
        record.sheets.move(PROJECT, Stage.STIMULATEUR)
    with pytest.raises(WrongStage):
        desk.trials.note(me, SEEN)
