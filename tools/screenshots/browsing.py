"""Scenes of what is read: lists, projects, voices, where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.models.session_model import SessionModel

if TYPE_CHECKING:
    from tools.screenshots.stage import Stage

Page = SessionModel.Page


def reading(stage: Stage) -> None:
    """The lists and the pages that are read."""
    session, screens = stage.screens.session, stage.screens
    for name, page in (
        ("voices", Page.Voices),
        ("themes", Page.Themes),
        ("projects", Page.Projects),
        ("jury", Page.Jury),
    ):
        session.home()
        session.open(page)
        stage.draw(name)
    screens.project.read(screens.lobby.projects.first.project_id)
    session.open(Page.Project)
    stage.wait_for(lambda: bool(screens.project.title))
    stage.draw("project")


def browsing(stage: Stage) -> None:
    """Lists that are filtered and searched, and the choice of what they show."""
    session, screens = stage.screens.session, stage.screens
    session.home()
    session.open(Page.Voices)
    screens.voices.search("trotinettes")
    stage.wait_for(lambda: bool(screens.voices.readAs))
    stage.draw("voices-misspelt")
    screens.voices.search("")
    screens.voices.filter.chooseKind("lack")
    screens.voices.filter.chooseQuartier("villette")
    stage.draw("voices-filtered")
    session.open(Page.VoiceChoice)
    stage.draw("voice-choice")
    screens.voices.search("dragon")
    session.back()
    stage.draw("voices-nothing")
    screens.voices.wipe()


def choosing(stage: Stage) -> None:
    """The choice of projects, and the projects that nearly say what is typed."""
    session, model = stage.screens.session, stage.screens.projects
    session.home()
    session.open(Page.ProjectChoice)
    stage.draw("project-choice")
    model.filter.chooseStage("stimulateur")
    session.replace(Page.Projects)
    stage.draw("projects-filtered")
    model.filter.showAll()
    model.search("atellier velos")
    stage.draw("projects-near")
    model.wipe()


def lineage(stage: Stage) -> None:
    """A project with a picture, the rest of its page, a voice of its own, and it withdrawn."""
    session, screens = stage.screens.session, stage.screens
    model = screens.project
    session.home()
    model.read(_project_id(stage, "La Baleine"))
    session.open(Page.Project)
    stage.wait_for(lambda: bool(model.title))
    stage.draw("project-picture")
    stage.touch("nextButton")
    stage.draw("project-budget")
    model.read(_project_id(stage, "La Cabane"))
    stage.wait_for(lambda: bool(model.title))
    stage.touch("nextButton")
    stage.draw("project-more")
    stage.touch("originsButton")
    stage.draw("project-origins")
    screens.voice.read(model.origins.first.voice_id)
    session.open(Page.Voice)
    stage.wait_for(lambda: screens.voice.voices.count > 0)
    stage.draw("voice")
    session.back()
    model.read("00000000-0000-7000-8000-000000000000")
    stage.wait_for(lambda: model.gone)
    stage.draw("project-gone")


def _project_id(stage: Stage, title: str) -> str:
    rows = stage.screens.lobby.projects
    roles = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    for rank in range(rows.count):
        row = rows.index(rank)
        if str(rows.data(row, roles["title"])).startswith(title):
            return str(rows.data(row, roles["projectId"]))
    raise SystemExit(f"{title} is not among the projects.")
