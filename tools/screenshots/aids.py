"""Scenes of « commandes en bas »: everything that is touched, within reach of a wheelchair."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.models.session_model import SessionModel
from tools.screenshots.depositing import TEXT

if TYPE_CHECKING:
    from tools.screenshots.stage import Stage

Page = SessionModel.Page


def low(stage: Stage) -> None:
    """A deposit and what is read, with what is touched within reach; the home left-handed too."""
    stage.screens.session.leave()
    stage.dress(replace(stage.visitor, aids=(*stage.visitor.aids, "lowControls")))
    _low_deposit(stage)
    _low_reading(stage)
    stage.screens.session.home()
    stage.screens.window.setProperty("settingAccessibility", True)
    stage.draw("low-accessibility")
    stage.screens.window.setProperty("settingAccessibility", False)
    stage.dress(replace(stage.visitor, aids=(*stage.visitor.aids, "lowControls", "leftHanded")))
    stage.draw("low-home-left")
    stage.screens.session.leave()


def _low_deposit(stage: Stage) -> None:
    session, model = stage.screens.session, stage.screens.deposit
    session.home()
    stage.draw("low-home")
    model.begin()
    session.open(Page.What)
    stage.wait(600)
    model.chooseKind("frustration")
    model.write(TEXT)
    stage.item("textArea").forceActiveFocus()
    stage.draw("low-what")
    session.open(Page.Where)
    model.chooseQuartier("villette")
    stage.draw("low-where")
    session.open(Page.Review)
    stage.draw("low-review")
    model.send()
    stage.wait_for(lambda: session.page == Page.Ticket)
    stage.draw("low-ticket")


def _low_reading(stage: Stage) -> None:
    session, screens = stage.screens.session, stage.screens
    for name, page in (("code", Page.Code), ("voices", Page.Voices), ("projects", Page.Projects)):
        session.home()
        session.open(page)
        stage.draw(f"low-{name}")
    screens.project.read(screens.lobby.projects.first.project_id)
    session.open(Page.Project)
    stage.wait_for(lambda: bool(screens.project.title))
    stage.draw("low-project")
