"""The page « Projets » without its views, over a record on disk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.domain.agent import AgentSession, Role
from kiosk.domain.elu_opinion import Stance, Topic
from kiosk.domain.project import Milestone
from kiosk.domain.sheet import Companion, Sheet
from kiosk.models.background import Background
from kiosk.models.desk.desk_session_model import DeskSessionModel, Limits
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.project_board_model import ProjectBoardModel
from kiosk.models.desk.sheet_draft_model import SheetDraftModel
from kiosk.models.desk.sheet_parts import SheetPartRows
from kiosk.screen import services_of
from kiosk.services.desk.catalogue import DeskServices
from kiosk.services.desk.opinions import Subject
from kiosk.services.desk.projects import Draft
from kiosk.services.importing.sheets import Illustrated
from kiosk.settings import load
from tests.end2end.conftest import CHEAP
from tests.fakes.desk import PASSPHRASE


class Elu:
    """An élu, who is an agent too, at the page, on a record with the demo content."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        settings = load(None, {"KIOSK_DATA": str(folder), "KIOSK_DEMO": "true", **CHEAP})
        self.qtbot = qtbot
        self.background = Background(lambda: services_of(settings))
        with qtbot.waitSignal(self.background.ready, timeout=10_000):
            self.background.start()
        self.session = DeskSessionModel(
            self._entered(), Limits(120, 20, 1800), lambda: 0.0, self.background
        )
        desk = DeskWork(self.background, self.session, self.session)
        self.board = ProjectBoardModel(desk, self.session)
        self.board.refresh()
        self.wait_for_rows()

    @property
    def services(self) -> DeskServices:
        assert self.background._services is not None
        return self.background._services.desk

    def _entered(self) -> AgentSession:
        code = self.services.accounts.invite(
            "lucie", "Lucie", frozenset({Role.ELU, Role.AGENT})
        ).code
        return self.services.access.join("lucie", code, PASSPHRASE)

    def wait_for_rows(self) -> None:
        self.qtbot.waitUntil(lambda: self.board.rows.count > 0, timeout=10_000)

    def open(self, place: int = 0) -> None:
        with self.qtbot.waitSignal(self.board.opened.changed, timeout=10_000):
            self.board.open(self.board.rows.at(place).subject_id)

    def give(self, stance: str, reasons: str) -> None:
        with self.qtbot.waitSignal(self.board.opened.changed, timeout=10_000):
            self.board.giveOpinion(stance, reasons)

    def close(self) -> None:
        self.session.lock()
        self.background.close()


@pytest.fixture
def elu(qtbot: QtBot, tmp_path: Path) -> Iterator[Elu]:
    elu = Elu(qtbot, tmp_path)
    yield elu
    elu.close()


def said(elu: Elu) -> list[tuple[str, str, bool]]:
    return [(it.stance, it.reasons, it.past) for it in elu.board.opened.opinions.all]


def test_an_opinion_amended_stands_before_what_it_was(elu: Elu):
    elu.open()
    opened = elu.board.opened
    assert (opened.topic, opened.stance, said(elu)) == ("project", "", [])
    assert opened.lines.count > 0
    elu.give("reserved", "Le budget manque.")
    elu.give("favourable", "Il est trouvé.")
    assert (opened.stance, opened.reasons) == ("favourable", "Il est trouvé.")
    assert said(elu) == [
        ("favourable", "Il est trouvé.", False),
        ("reserved", "Le budget manque.", True),
    ]
    elu.open(1)
    assert (opened.stance, said(elu)) == ("", [])


def test_an_opinion_changed_at_another_desk_is_shown_and_refused_once(elu: Elu):
    elu.open()
    key = elu.board.opened.key
    assert key is not None
    subject = Subject(Topic.PROJECT, key)
    elu.services.opinions.give(elu.session.session.agent_id, subject, Stance.RESERVED, "Ailleurs.")
    with elu.qtbot.waitSignal(elu.board.opened.opinionsChanged, timeout=10_000):
        elu.board.giveOpinion("favourable", "Ici.")
    assert (elu.board.refusal, said(elu)) == ("Conflict", [("reserved", "Ailleurs.", False)])
    elu.give("favourable", "Ici.")
    assert (elu.board.refusal, elu.board.opened.reasons) == ("", "Ici.")


def test_what_was_closed_meanwhile_stays_closed_when_its_opinion_is_kept(elu: Elu):
    elu.open()
    elu.board.giveOpinion("favourable", "Ici.")
    elu.board.close()
    kept: list[bool] = []
    elu.background.write(lambda _services: True, kept.append)
    elu.qtbot.waitUntil(lambda: bool(kept), timeout=10_000)
    assert elu.board.opened.subjectId == ""


def test_themes_have_opinions_too(elu: Elu):
    elu.board.giveOpinion("favourable", "Rien n’est ouvert.")
    with elu.qtbot.waitSignal(elu.board.rows.modelReset, timeout=10_000):
        elu.board.showTopic("theme")
    elu.open()
    assert (elu.board.opened.topic, elu.board.opened.lines.count) == ("theme", 0)
    elu.give("unfavourable", "Trop large.")
    assert said(elu) == [("unfavourable", "Trop large.", False)]
    elu.board.close()
    assert (elu.board.opened.subjectId, elu.board.opened.title, elu.board.opened.stage) == (
        "",
        "",
        "",
    )


@pytest.fixture
def form(elu: Elu) -> SheetDraftModel:
    elu.board.create()
    return elu.board.draft


def keep(elu: Elu) -> None:
    form = elu.board.draft
    with elu.qtbot.waitSignal(elu.board.opened.changed, timeout=10_000):
        form.keep()
    elu.qtbot.waitUntil(lambda: not form.shown, timeout=10_000)


def write(form: SheetDraftModel, **fields: str) -> None:
    for name, words in fields.items():
        form.write(name, words)


def add(parts: SheetPartRows, first: str, second: str) -> None:
    parts.add()
    parts.writeFirst(parts.count - 1, first)
    parts.writeSecond(parts.count - 1, second)


def refused(elu: Elu) -> str:
    form = elu.board.draft
    form.keep()
    elu.qtbot.waitUntil(lambda: form.refusal != "", timeout=10_000)
    return form.refusal


def opened_sheet(elu: Elu) -> Sheet:
    sheet = elu.board.opened.sheet
    assert sheet is not None
    return sheet


def test_a_new_project_is_kept_with_its_parts_and_read_again(elu: Elu, form: SheetDraftModel):
    assert (form.shown, form.isNew, form.stage) == (True, True, "sketch")
    assert refused(elu) == "«\u00a0Titre\u00a0» est vide."
    write(form, title="Le Toit", sentence="Un toit pour la pluie.", stage="stimulateur")
    write(form, quartier=form.quartiers[0], theme=form.themes[0], day=" 2 ", days="vingt")
    assert refused(elu).startswith("«\u00a0Durée\u00a0» n’est pas un nombre")
    write(form, days="20")
    add(form.milestones, "23/11/2026 ", "Premier toit")
    form.milestones.mark(0, True)
    add(form.companions, "Passeuse", " ")
    form.companions.add()
    form.companions.drop(1)
    keep(elu)
    sheet = opened_sheet(elu)
    assert (sheet.project.title, sheet.project.day, sheet.project.days) == ("Le Toit", 2, 20)
    assert sheet.project.theme_title == form.themes[0]
    assert sheet.project.milestones == (Milestone(date(2026, 11, 23), "Premier toit", done=True),)
    assert sheet.companions == (Companion("Passeuse", None),)
    assert elu.board.opened.onScreens
    elu.board.edit()
    assert (form.title, form.day, form.quartier) == ("Le Toit", "2", form.quartiers[0])
    assert [it.first for it in form.milestones.all] == ["23/11/2026"]


def test_a_sheet_changed_meanwhile_is_read_again_and_the_typing_goes_on(elu: Elu):
    elu.open()
    form, board = elu.board.draft, elu.board
    board.edit()
    form.write("title", "Le mien")
    seen = opened_sheet(elu)
    theirs = {
        "title": seen.project.title,
        "sentence": "Autre chose.",
        "stage": "selected",
    }
    me = elu.session.session.agent_id
    elu.services.projects.keep(me, Draft(seen, theirs, Illustrated()))
    assert refused(elu) == "Conflict"
    with elu.qtbot.waitSignal(board.opened.changed, timeout=10_000):
        board.reread()
    assert (form.shown, form.waiting) == (False, str(seen.project.id))
    assert board.opened.sentence == "Autre chose."
    board.edit()
    assert (form.shown, form.title, form.waiting) == (True, "Le mien", "")
    keep(elu)
    assert board.opened.title == "Le mien"


def test_a_picture_is_shown_before_it_is_kept_and_a_text_is_none(
    elu: Elu, form: SheetDraftModel, tmp_path: Path
):
    Image.new("RGB", (40, 30), "green").save(tmp_path / "photo.png")
    (tmp_path / "texte.png").write_text("pas une photo")
    with elu.qtbot.waitSignal(form.illustrationChanged, timeout=10_000):
        form.files.chosen.emit(str(tmp_path / "photo.png"))
    assert form.picture.startswith("data:image/webp;base64,")
    with elu.qtbot.waitSignal(form.refusalChanged, timeout=10_000):
        form.files.chosen.emit(str(tmp_path / "texte.png"))
    elu.qtbot.waitUntil(lambda: form.refusal != "", timeout=10_000)
    form.withoutPicture()
    assert (form.picture, form.drawing) == ("", "")


def test_a_project_withdrawn_says_so_and_keeps_its_stage_in_the_form(elu: Elu):
    elu.board.edit()
    elu.board.withdraw("Rien n’est ouvert.")
    assert not elu.board.draft.shown
    elu.board.showTopic("project")
    elu.open()
    with elu.qtbot.waitSignal(elu.board.opened.changed, timeout=10_000):
        elu.board.withdraw("Le terrain est vendu.")
    assert (elu.board.opened.stage, elu.board.opened.onScreens) == ("closed", False)
    elu.board.withdraw("Encore.")
    elu.qtbot.waitUntil(lambda: elu.board.refusal == "UnknownProject", timeout=10_000)
    elu.board.edit()
    assert elu.board.draft.stages[-1] == "closed"
    elu.board.draft.giveUp()
    assert (elu.board.draft.shown, elu.board.draft.title) == (False, "")
