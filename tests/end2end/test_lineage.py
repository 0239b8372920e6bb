"""A project's page, the voices that it came from and back, by touch; and a project withdrawn."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import UUID

import pysqlite3
import pytest
from PIL import Image
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.commands import Exit, import_projects, project
from kiosk.commands.arguments import parse
from kiosk.settings import load
from tests.end2end.hands import Hands, Page
from tests.end2end.test_deposit import follow
from tests.end2end.test_feedback import rows

WHALE_BLUE = QColor(66, 120, 178)


def open_first_project(hands: Hands) -> str:
    """Walk from the attract page to the first project of the list; return its title."""
    hands.touch("wakeButton")
    hands.touch("projectsTile")
    hands.wait_for_page(Page.Projects)
    hands.touch("projectCard0")
    hands.wait_for_page(Page.Project)
    hands.find("wantButton")
    return str(hands.screens.project.title)


def scroll_to(hands: Hands, name: str) -> QQuickItem:
    """Turn the page with the large button until an item stands wholly in it."""
    for _ in range(8):
        item = hands.sees(name)
        if item is not None and below_the_fold(hands, item) <= 0:
            return item
        hands.touch("nextButton")
        hands.qtbot.wait(400)
    raise AssertionError(f"{name} is not on the page")


def below_the_fold(hands: Hands, item: QQuickItem) -> float:
    """Return by how many pixels an item is cut by the bottom of the list that it scrolls with."""
    pane = hands.find("projectList")
    end = pane.mapToScene(QPointF(0, pane.height())).y()
    return item.mapToScene(QPointF(0, item.height())).y() - end


def withdraw(folder: Path, project_id: str) -> None:
    """Withdraw a project as an agent does, on the record that the kiosk keeps open."""
    asked = parse(["project", "withdraw", project_id, "--reason", "Le porteur a déménagé"])
    settings = load(None, {"KIOSK_DATA": str(folder / "data")})
    assert project.run(settings, asked) == Exit.FINE


def test_from_the_list_to_a_voice_and_back_then_an_opinion_and_its_ticket(kiosk, printer):
    title = open_first_project(kiosk)
    scroll_to(kiosk, "originsButton")
    kiosk.touch("originsButton")
    kiosk.touch("followButton0")
    kiosk.wait_for_page(Page.Voice)
    kiosk.find("bornProject0")
    said = kiosk.screens.voice.voices.first.text
    assert said in {str(item.property("text")) for item in kiosk.items()}
    assert kiosk.screens.voice.projects.first.title == title
    assert kiosk.screens.voice.themes.count == 1
    kiosk.touch("backButton")
    kiosk.wait_for_page(Page.Project)
    assert kiosk.screens.project.title == title
    kiosk.touch("wantButton")
    kiosk.wait_for_page(Page.Feedback)
    kiosk.touch("sendButton")
    kiosk.wait_for_page(Page.Ticket)
    code = kiosk.text_of("codeText")
    kiosk.touch("printButton")
    address = kiosk.printed_address(printer)
    assert address.lower().startswith("https://")
    kiosk.touch("finishButton")
    follow(kiosk, code)
    assert kiosk.text_of("stateTitle") == "Votre avis attend d’être lu."


def test_a_voice_of_the_list_leads_to_its_project_and_every_step_back_is_the_same(kiosk):
    kiosk.touch("wakeButton")
    kiosk.screens.session.open(Page.Voices)
    kiosk.wait_for(lambda: kiosk.screens.voices.rows.count > 0, "no voice")
    rank = next(it for it in range(20) if carried(kiosk, it))
    voice = role(kiosk, rank, "voiceId")
    kiosk.screens.voice.read(voice)
    kiosk.screens.session.open(Page.Voice)
    kiosk.touch("bornProject0")
    kiosk.wait_for_page(Page.Project)
    kiosk.wait_for(lambda: bool(kiosk.screens.project.title), "no project")
    first = kiosk.screens.project.projectId
    other = kiosk.screens.project.origins.first.voice_id
    kiosk.screens.voice.read(other)
    kiosk.screens.session.open(Page.Voice)
    kiosk.screens.project.read(kiosk.screens.lobby.projects.first.project_id)
    kiosk.screens.session.open(Page.Project)
    kiosk.touch("backButton")
    kiosk.wait_for(lambda: kiosk.screens.voice.voiceId == other, "another voice")
    kiosk.touch("backButton")
    kiosk.wait_for(lambda: kiosk.screens.project.projectId == first, "another project")
    kiosk.touch("backButton")
    kiosk.wait_for(lambda: kiosk.screens.voice.voiceId == voice, "another voice")
    kiosk.touch("backButton")
    kiosk.wait_for_page(Page.Voices)


def role(hands: Hands, rank: int, name: str) -> str:
    """Return what a row of the list of voices holds."""
    listed = hands.screens.voices.rows
    roles = {bytes(it.data()).decode(): key for key, it in listed.roleNames().items()}
    return str(listed.data(listed.index(rank), roles[name]))


def carried(hands: Hands, rank: int) -> bool:
    voice = role(hands, rank, "voiceId")
    lineage: list[int] = []
    hands.screens.background.read(
        lambda services: services.browsing.lineage(UUID(voice)),
        lambda found: lineage.append(len(found.projects) if found else 0),
    )
    hands.wait_for(lambda: bool(lineage), "no answer")
    return lineage[0] > 0


def test_a_project_withdrawn_while_it_is_read_says_so(kiosk, tmp_path):
    open_first_project(kiosk)
    withdraw(tmp_path, kiosk.screens.project.projectId)
    kiosk.screens.project._look.timeout.emit()
    assert "n’est plus affiché" in str(kiosk.find("goneNotice").property("title"))
    assert kiosk.sees("wantButton") is None
    kiosk.touch("projectsButton")
    kiosk.wait_for_page(Page.Projects)


def test_a_project_withdrawn_while_an_opinion_is_written_refuses_it_with_a_sentence(
    kiosk, tmp_path
):
    open_first_project(kiosk)
    kiosk.touch("doubtButton")
    kiosk.wait_for_page(Page.Feedback)
    withdraw(tmp_path, kiosk.screens.project.projectId)
    kiosk.touch("sendButton")
    assert "plus affiché" in str(kiosk.find("faultNotice").property("title"))
    assert rows(tmp_path, "SELECT count(*) FROM feedback") == [(0,)]
    kiosk.touch("backButton")
    kiosk.find("goneNotice")


def test_the_project_shown_is_looked_at_again_only_while_it_is_shown(kiosk):
    open_first_project(kiosk)
    assert kiosk.screens.project._look.isActive()
    kiosk.touch("backButton")
    assert not kiosk.screens.project._look.isActive()


def near(one: QColor, other: QColor) -> bool:
    pairs = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    )
    return all(abs(here - there) < 25 for here, there in pairs)


def blues(hands: Hands) -> int:
    """Count the pixels of the window that are nearly the blue of the demo's whale."""
    image = hands.window.grabWindow()
    return sum(
        near(image.pixelColor(x, y), WHALE_BLUE)
        for x in range(0, image.width(), 8)
        for y in range(0, image.height(), 8)
    )


def whale(hands: Hands) -> str:
    listed = hands.screens.lobby.projects
    roles = {bytes(it.data()).decode(): key for key, it in listed.roleNames().items()}
    return next(
        str(listed.data(listed.index(rank), roles["projectId"]))
        for rank in range(listed.count)
        if "Baleine" in str(listed.data(listed.index(rank), roles["title"]))
    )


def show_whale(hands: Hands) -> None:
    hands.touch("wakeButton")
    hands.screens.project.read(whale(hands))
    hands.screens.session.open(Page.Project)
    hands.wait_for(lambda: bool(hands.screens.project.title), "no project")
    hands.qtbot.wait(50)


def test_the_picture_of_a_project_is_on_the_screen(kiosk):
    show_whale(kiosk)
    assert kiosk.screens.project.picture
    kiosk.wait_for(lambda: blues(kiosk) > 200, "no picture")


@pytest.mark.parametrize("damage", ["X'00'", "NULL", "substr(picture, 1, 3000)"])
def test_a_damaged_or_missing_picture_leaves_the_drawing_in_its_place(kiosk, tmp_path, damage):
    kiosk.wait_for(lambda: kiosk.screens.lobby.projects.count > 0, "no project")
    connection = pysqlite3.connect(str(tmp_path / "data" / "kiosk.db"))
    connection.execute(f"UPDATE project SET picture = {damage} WHERE picture IS NOT NULL")
    connection.commit()
    connection.close()
    show_whale(kiosk)
    assert kiosk.screens.project.drawing
    assert blues(kiosk) < 50


def test_an_imported_project_with_its_picture_is_on_the_screens(kiosk, tmp_path):
    Image.new("RGB", (400, 300), (66, 120, 178)).save(tmp_path / "photo.jpg")
    entry = {
        "reference": "cabane",
        "title": "La Cabane importée",
        "sentence": "Un abri au bord du canal.",
        "stage": "selected",
        "picture": "photo.jpg",
        "changes": [{"day": "2026-11-02", "text": "Un banc de plus"}],
        "companions": [{"role": "Passeuse"}],
    }
    (tmp_path / "projets.json").write_text(json.dumps([entry]))
    asked = parse(["import", "projects", str(tmp_path / "projets.json")])
    settings = load(None, {"KIOSK_DATA": str(tmp_path / "data")})
    assert import_projects.run(settings, asked) == Exit.FINE
    (found,) = rows(tmp_path, "SELECT hex(id) FROM project WHERE title LIKE '%importée'")
    kiosk.touch("wakeButton")
    kiosk.screens.project.read(str(UUID(str(found[0]))))
    kiosk.screens.session.open(Page.Project)
    kiosk.wait_for(lambda: blues(kiosk) > 200, "no picture")
    assert kiosk.screens.project.changes.first.text == "Un banc de plus"
    assert kiosk.screens.project.companions.first.role == "Passeuse"
