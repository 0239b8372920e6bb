"""The page « Accompagnement » of the desk, for `tools.desk_screenshots`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.agent import Role
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion import Opinion
from kiosk.services.desk.rounds import Asked
from tools.screenshots.asking import write_again

if TYPE_CHECKING:
    from tools.desk_screenshots import Stage

_OLD = "Faut-il une lumière le soir sous la tonnelle ?"
_NEW = "Préférez-vous les bancs côté école, à l’ombre des platanes ?"
_CHANGED = "La lumière s’éteint à 22 h, comme vous l’avez demandé."


def accompaniment(stage: Stage) -> None:
    """A project with a round of opinions that is over, and one that is asked."""
    work = stage.work
    work.session.open(work.session.Page.Accompaniment)
    model = work.accompaniment
    stage.wait_for(lambda: bool(model.projectId) and bool(model.rounds.firstDay))
    stage.draw("accompaniment-empty")
    ask(stage)
    model.rounds.refresh()
    stage.wait_for(lambda: model.rounds.rows.count > 0)
    stage.draw("accompaniment-rounds")
    stage.set("FormPage", "contentY", 500)
    stage.draw("accompaniment-rounds-below")
    stage.set("FormPage", "contentY", 0)
    write_again(stage.services().desk, UUID(model.projectId))
    model.open(model.projectId)
    stage.wait_for(lambda: model.versions.rows.count > 0)
    stage.set("AccompanimentPage", "tab", "versions")
    stage.draw("accompaniment-versions")


def ask(stage: Stage) -> None:
    """Ask two questions about the open project, and answer them as residents do."""
    services = stage.services()
    rounds = services.desk.rounds
    key = UUID(stage.work.accompaniment.projectId)
    me, today = _passeur(stage), rounds.today()
    old = rounds.ask(me, Asked(key, _OLD, "les voisins de la place", today, today))
    for kind in (*[FeedbackKind.WANT] * 7, FeedbackKind.DOUBT):
        opinion = Opinion(key, kind, "Oui, mais pas toute la nuit.", "fr", round_id=old.id)
        services.feedback.give(services.deposit.begin(), opinion)
    rounds.stop(me, old.id)
    rounds.conclude(me, old.id, _CHANGED)
    rounds.ask(me, Asked(key, _NEW, "tous les habitants", today, today + timedelta(days=14)))


def _passeur(stage: Stage) -> UUID:
    desk = stage.services().desk
    code = desk.accounts.invite("ines", "Inès Passeuse", frozenset({Role.PASSEUR})).code
    return desk.access.join("ines", code, "trois chevaux dansent à minuit").agent_id
