"""The page « Projets » of the desk, for `tools.desk_screenshots`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.agent import Role
from kiosk.domain.elu_opinion import Stance, Topic
from kiosk.services.desk.opinions import Subject

if TYPE_CHECKING:
    from uuid import UUID

    from tools.desk_screenshots import Stage

_BEFORE = "Le projet est utile, mais le budget du nettoyage n’est pas trouvé."
_NOW = "Le nettoyage est financé par la mairie. Je soutiens ce projet, attendu par l’école."
_OTHER = "Le bruit, le soir, inquiète les voisins. Il faut d’abord un essai d’un mois."


def projects(stage: Stage) -> None:
    """A project that two élus have given their opinion on, one of them twice."""
    work, desk = stage.work, stage.services().desk
    work.session.open(work.session.Page.Projects)
    stage.wait_for(lambda: work.projects.rows.count > 0)
    row = next(it for it in work.projects.rows.all if it.stage == "stimulateur")
    work.projects.open(row.subject_id)
    stage.wait_for(lambda: work.projects.opened.key is not None)
    key = work.projects.opened.key
    assert key is not None  # noqa: S101 - it is open
    first, second = _elu(stage, "nadia", "Nadia Haddad"), _elu(stage, "paul", "Paul Roche")
    subject = Subject(Topic.PROJECT, key)
    desk.opinions.give(first, subject, Stance.RESERVED, _BEFORE)
    desk.opinions.give(second, subject, Stance.RESERVED, _OTHER)
    desk.opinions.give(first, Subject(Topic.PROJECT, key, 1), Stance.FAVOURABLE, _NOW)
    work.projects.open(row.subject_id)
    stage.wait_for(lambda: work.projects.opened.opinions.count > 0)
    stage.draw("projects")
    work.projects.edit()
    stage.draw("projects-edit")
    stage.set("QQuickFlickable", "contentY", 760)
    stage.draw("projects-parts")
    work.projects.draft.files.begin()
    stage.wait_for(lambda: work.projects.draft.files.shown)
    stage.draw("projects-file")
    work.projects.draft.giveUp()


def _elu(stage: Stage, login: str, name: str) -> UUID:
    desk = stage.services().desk
    code = desk.accounts.invite(login, name, frozenset({Role.ELU})).code
    return desk.access.join(login, code, "trois chevaux dansent à minuit").agent_id
