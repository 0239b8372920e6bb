"""One project: its page, its milestones, its voices, and the day it is not public any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO
from uuid import UUID

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage

from kiosk.domain.opinion_round import OpinionRound
from kiosk.domain.participatory_budget import BudgetLink, Phase, Progress
from kiosk.domain.project import Stage
from kiosk.domain.sheet import Change, Companion, Sheet
from kiosk.domain.sheet_version import SheetContent, SheetVersion
from kiosk.domain.trial import Measure, TrialNote
from kiosk.models.pictures import PictureProvider, Pictures
from kiosk.models.project_model import ProjectModel
from kiosk.models.question_model import RoundRow
from kiosk.models.trial_rows import TrialRow
from kiosk.models.version_rows import VersionRow
from kiosk.models.words import euros, month
from tests.fakes.chance import NOW
from tests.unit.models.conftest import a_project


@pytest.fixture
def project(opened):
    origin = opened.bureau.publish("Un banc", quartier="west")
    with opened.records.writing() as record:
        record.projects.add_project(a_project(1), (origin.subject_id,))
        record.projects.add_project(a_project(2, Stage.ACHIEVED), ())
        record.projects.add_project(a_project(3, Stage.SKETCH), ())
    return ProjectModel(opened.background, Pictures())


def key(number: int) -> str:
    return str(UUID(int=number))


def test_a_project_is_told_whole(opened, project):
    project.read(key(1))
    opened.settle()
    assert (project.title, project.sentence) == ("Projet 1", "Un banc à l’ombre.")
    assert (project.stage, project.day, project.days) == ("stimulateur", 12, 90)
    assert (project.theme, project.drawing) == ("Ombre", "M 0 0 L 1 1")
    assert (project.contributions, project.gone) == (1, False)
    milestone = project.milestones.first
    assert (milestone.day, milestone.text, milestone.done) == (
        "20\u00a0novembre",
        "Premier essai",
        True,
    )
    assert project.origins.first.text == "Un banc"


def test_a_project_outside_the_stimulateur_has_no_day(opened, project):
    project.read(key(2))
    opened.settle()
    assert (project.stage, project.day, project.days, project.theme) == ("achieved", 0, 0, "")


@pytest.mark.parametrize("number", [3, 99])
def test_a_project_that_is_not_public_any_more_is_gone(opened, project, number):
    project.read(key(number))
    assert not project.gone
    opened.settle()
    assert project.gone
    assert (project.title, project.milestones.count, project.origins.count) == ("", 0, 0)


def test_what_the_city_says_of_it_is_told_in_the_visitors_language(opened, project):
    link = BudgetLink(
        UUID(int=1), "8839", "Une cuisine", 2019, 150_000, "Solidarités", "5 rue Curial", "", True,
        Progress.STUDIES, ((Phase.STUDIES, date(2026, 1, 1)),), date(2026, 2, 3), date(2026, 3, 1),
    )  # fmt: skip
    with opened.records.writing() as record:
        record.budgets.keep(link)
    project.speak("es")
    project.read(key(1))
    opened.settle()
    budget = project.budget
    assert (budget.shown, budget.edition, budget.number, budget.popular) == (
        True,
        "2019",
        "8839",
        True,
    )
    assert (budget.amount, budget.service) == ("150.000\u00a0€", "Solidarités")
    assert (budget.place, budget.progress) == ("5 rue Curial", "studies")
    assert budget.goneOn == "1\u00a0de\u00a0marzo\u00a0de\u00a02026"
    first = budget.steps.first
    assert (first.phase, first.month, first.done) == ("studies", "enero\u00a0de\u00a02026", True)
    assert budget.steps.count == 5
    project.read(key(2))
    opened.settle()
    assert not budget.shown
    told = (budget.edition, budget.number, budget.amount, budget.service, budget.place)
    assert (*told, budget.progress, budget.goneOn) == ("",) * 7
    assert not budget.popular


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "mars 2026"), ("zh", "2026年3月"), ("uk", "березень 2026"), ("ar", "مارس 2026")],
)
def test_a_month_is_said_in_each_language(language, said):
    assert month(date(2026, 3, 1), language).replace("\u00a0", " ") == said
    assert euros(None, language) == ""


def test_the_last_project_asked_for_is_shown(opened, project):
    project.read(key(1))
    project.read(key(2))
    opened.settle()
    assert project.title == "Projet 2"
    assert project.origins.count == 0


def test_wiping_forgets_it_and_what_was_asked(opened, project):
    project.read(key(1))
    project.wipe()
    opened.settle()
    assert (project.title, project.sentence, project.stage, project.drawing) == ("", "", "", "")
    assert (project.day, project.days, project.contributions, project.gone) == (0, 0, 0, False)


def test_its_sheet_is_told_and_its_picture_decoded_before_a_view_asks(opened, project):
    painted = QImage(40, 30, QImage.Format.Format_RGB32)
    painted.fill(QColor("red"))
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    assert painted.save(written, "PNG")  # type: ignore[call-overload] # stubs forget str
    sheet = Sheet(
        a_project(4),
        changes=(Change(date(2026, 11, 2), "Un banc de plus"),),
        companions=(Companion("Passeuse", None), Companion("Porté par", "Les Voisins")),
        picture=bytes(written.data().data()),
    )
    with opened.records.writing() as record:
        record.sheets.keep(sheet, ())
    project.read(key(4))
    opened.settle()
    assert project.picture.startswith("image://pictures/")
    assert (project.changes.first.day, project.changes.first.text) == (
        "2\u00a0novembre",
        "Un banc de plus",
    )
    assert [project.companions.first.role, project.companions.first.name] == ["Passeuse", ""]
    size = QSize()
    provider = PictureProvider(project._pictures)
    image = provider.requestImage("1", size, QSize(20, 20))
    assert (size, image.size()) == (QSize(40, 30), QSize(20, 15))
    assert provider.requestImage("1", size, QSize()).size() == QSize(40, 30)
    address = project.picture
    project.refresh()
    opened.settle()
    assert project.picture == address


def test_a_damaged_picture_has_no_address(opened, project):
    with opened.records.writing() as record:
        record.sheets.keep(Sheet(a_project(4), picture=b"RIFF"), ())
    project.read(key(4))
    opened.settle()
    assert (project.title, project.picture) == ("Projet 4", "")


def test_a_project_withdrawn_meanwhile_is_gone_at_the_next_look(opened, project):
    project.read(key(1))
    opened.settle()
    with opened.records.writing() as record:
        record.sheets.move(UUID(int=1), Stage.CLOSED)
    project.refresh()
    opened.settle()
    assert (project.gone, project.title) == (True, "")
    project.wipe()
    project.refresh()
    assert not project.gone


def test_it_is_looked_at_again_only_while_it_is_shown(opened, project):
    project.watch(True)
    project.watch(True)
    assert project._look.isActive()
    project.watch(False)
    assert not project._look.isActive()


def test_it_tells_what_the_passeur_asks_and_what_came_of_older_questions(opened, project):
    today = NOW.date()
    old = OpinionRound(
        *(UUID(int=50), UUID(int=1), "Un banc ?", "tous", today, today - timedelta(days=1)),
        changed="Deux bancs",
    )
    asked = replace(old, id=UUID(int=51), question="Et le soir ?", closes_on=today, changed=None)
    with opened.records.writing() as record:
        record.rounds.keep(old)
        record.rounds.keep(asked)
    project.read(key(1))
    opened.settle()
    question = project.question
    assert (question.roundId, question.question) == (key(51), "Et le soir ?")
    assert (question.audience, question.lastDay) == ("tous", "20\u00a0novembre\u00a02026")
    assert (question.wants, question.doubts, question.helps) == (0, 0, 0)
    assert question.over.first == RoundRow("Un banc ?", "Deux bancs", 0, 0, 0)
    project.wipe()
    assert (question.roundId, question.lastDay, question.over.count) == ("", "", 0)


def test_it_tells_the_last_versions_of_its_sheet_and_no_count_too_small_to_be_told(opened, project):
    sheet = Sheet(a_project(1))
    first = SheetVersion(UUID(int=1), 1, None, SheetContent.of(sheet))
    owed = Change(NOW.date(), "Un banc", UUID(int=7))
    second = SheetVersion(UUID(int=1), 2, NOW, SheetContent.of(replace(sheet, changes=(owed,))))
    with opened.records.writing() as record:
        for it in (first, second):
            record.versions.add(it)
    project.read(key(1))
    opened.settle()
    assert project.versions.all == (VersionRow(2, "20\u00a0novembre", ["changes"], True, 0),)


def test_the_trial_shows_its_last_days_with_their_photos(opened):
    pictures = Pictures()
    project = ProjectModel(opened.background, pictures)
    wide = BytesIO()
    Image.new("RGB", (1200, 30)).save(wide, "WEBP")
    seen = TrialNote(UUID(int=5), UUID(int=1), date(2026, 11, 9), "Pluie", NOW, UUID(int=9))
    noise = Measure("Bruit", Decimal(45), "dB")
    measured = replace(seen, id=UUID(int=6), day=date(2026, 11, 10), measure=noise)
    with opened.records.writing() as record:
        record.projects.add_project(a_project(1, Stage.EXPERIMENTATION), ())
        record.trials.add(seen, wide.getvalue())
        record.trials.add(measured, b"damaged")
    project.read(key(1))
    opened.settle()
    known = project._photos
    project.refresh()
    opened.settle()
    last, first = project.trial.all
    assert last == TrialRow("10\u00a0novembre", "Pluie", "Bruit", "45", "dB", "")
    assert pictures.named(first.picture.rpartition("/")[2]).width() == 900
    assert all(project._photos[name] is photo for name, photo in known.items())
