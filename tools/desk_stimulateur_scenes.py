"""The agents' page of the stimulateur, for `tools.desk_screenshots`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.desk_screenshots import Stage


def stimulateur(stage: Stage) -> None:
    """The plan of a project, three moments, and a room that is taken."""
    work, page = stage.work, stage.work.session.Page
    plans, calendar = work.stimulateur.plans, work.stimulateur.calendar
    work.session.open(page.Stimulateur)
    tuesday = date.today() + timedelta(days=6)  # noqa: DTZ011 - the day on the wall
    for title, kind, starts, ends in (
        ("La Cabane se montre", "presentation", "18:00", "20:00"),
        ("Construire la maquette", "prototyping", "9:30", "12:00"),
    ):
        calendar.edit("")
        calendar.keep(_moment(title, kind, tuesday, starts, ends))
        stage.wait_for(lambda: not calendar.editing)
    stage.wait_for(lambda: calendar.rows.count > 1)
    stage.draw("stimulateur")
    calendar.edit("")
    calendar.keep(_moment("La fête du canal", "ideation", tuesday, "19:00", "21:00"))
    stage.wait_for(lambda: calendar.refusal == "RoomTaken")
    stage.draw("stimulateur-room-taken")
    calendar.giveUp()
    stage.set("StimulateurPage", "topic", 1)
    stage.wait_for(lambda: plans.rows.count > 0)
    stage.draw("stimulateur-plans")
    plans.edit(plans.rows.first.project_id)
    stage.draw("stimulateur-plan")


def _moment(title: str, kind: str, day: date, starts: str, ends: str) -> dict[str, str]:
    return {
        "title": title,
        "kind": kind,
        "sentence": "Venez voir la maquette et dire ce que vous en pensez.",
        "projectId": "",
        "day": f"{day:%d/%m/%Y}",
        "starts": starts,
        "ends": ends,
        "room": "Salle du stimulateur",
        "partners": "Les Menuisiers du canal, FabLab 19",
        "seats": "12",
    }
