"""`kiosk project`: the projects on the screens, the voices they may come from, and withdrawing."""

from __future__ import annotations

from argparse import Namespace

from kiosk.commands import Exit, Refused
from kiosk.domain.project import Project, Stage
from kiosk.domain.text import clean
from kiosk.services.browse import Browsing
from kiosk.services.project_desk import ProjectDesk, UnknownProject
from kiosk.services.review import AmbiguousName
from kiosk.settings import Settings
from kiosk.wiring import Workshop, open_workshop, terms_of

_LONGEST_REASON = 300
"""Graphemes."""

_STAGES = {
    Stage.SELECTED: "choisi par le jury",
    Stage.STIMULATEUR: "au stimulateur",
    Stage.EXPERIMENTATION: "à l’essai",
    Stage.PARTICIPATORY_BUDGET: "budget participatif",
    Stage.ACHIEVED: "c’est fait",
}
_REFUSALS: dict[type[Exception], str] = {
    UnknownProject: "n’est le début d’aucun projet affiché : voyez « kiosk project list ».",
    AmbiguousName: "est le début de plusieurs identifiants : donnez-en plus de caractères.",
}


def run(settings: Settings, asked: Namespace) -> int:
    """List, search, or withdraw and say so in one sentence.

    Raises:
        EnvironmentFault: when the record cannot be read or written.
        Refused: when no such project is shown.
    """
    workshop = open_workshop(settings, mend=False)
    desk = ProjectDesk(workshop.records, workshop.clock, workshop.randomness)
    try:
        match asked.act:
            case "list":
                lines = _listed(desk)
            case "voices":
                lines = _voices(settings, workshop, asked.typed)
            case _:
                lines = _withdrawn(desk, asked)
    finally:
        workshop.records.close()
    print("\n".join(lines))
    return Exit.FINE


def _listed(desk: ProjectDesk) -> list[str]:
    return [_line(each) for each in desk.shown()] or ["Aucun projet n’est affiché."]


def _line(project: Project) -> str:
    return f"{project.id}  {_STAGES[project.stage]:<19}  {project.title}"


def _voices(settings: Settings, workshop: Workshop, typed: str) -> list[str]:
    found = Browsing(workshop.records, workshop.clock, terms_of(settings)).search(typed)
    lines = [f"{voice.id}  {' '.join(voice.text.split())}" for voice in found.page.voices]
    return lines or ["Aucune contribution publique ne dit cela."]


def _withdrawn(desk: ProjectDesk, asked: Namespace) -> list[str]:
    try:
        project = desk.named(asked.id)
        desk.withdraw(project.id, clean(asked.because, _LONGEST_REASON))
    except tuple(_REFUSALS) as refusal:
        raise Refused(f"« {asked.id} » {_REFUSALS[type(refusal)]}") from refusal
    return [f"Le projet « {project.title} » n’est plus affiché."]
