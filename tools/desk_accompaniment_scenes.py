"""The page « Accompagnement » of the desk, for `tools.desk_screenshots`."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.agent import Role
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion import Opinion
from kiosk.services.desk.rounds import Asked
from tools.screenshots.asking import write_again
from tools.screenshots.leaving import BALANCE, WHY, a_photo

if TYPE_CHECKING:
    from tools.desk_screenshots import Stage

_OLD = "Une lumière le soir sous la tonnelle ?"
_NEW = "Des bancs côté école, à l’ombre des platanes ?"
_CHANGED = "La lumière s’éteint à 22 h, comme vous l’avez demandé."
_JOURNAL = (
    ("need", "Un lieu où entreposer les planches.", False),
    ("tool", "Un atelier de maquette au FabLab, avec deux menuisiers.", True),
    ("next_step", "Essayer la tonnelle un samedi, au bord du canal.", True),
)
_BETTER = "Un garage ou une cave où entreposer les planches, près du canal."
_NOT_YET = "Le lieu n’est pas trouvé : deux semaines de plus."
_BUDGET = {
    "number": "8839",
    "edition": "26",
    "euros": "150 000",
    "service": "Direction des espaces verts",
}
_READY = "La maquette tient, le lieu est prêté, les voisins sont d’accord."


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
    stage.set("FormPage", "contentY", 200)
    stage.draw("accompaniment-rounds-below")
    stage.set("FormPage", "contentY", 0)
    write_again(stage.services().desk, UUID(model.projectId))
    model.open(model.projectId)
    stage.wait_for(lambda: model.versions.rows.count > 0)
    stage.set("AccompanimentPage", "tab", "versions")
    stage.draw("accompaniment-versions")
    logbook(stage)


def logbook(stage: Stage) -> None:
    """Its journal, and the review that leads it out of the stimulateur."""
    log = stage.work.accompaniment.logbook
    stage.set("AccompanimentPage", "tab", "journal")
    for rank, (kind, words, published) in enumerate(_JOURNAL, 1):
        log.write(kind, log.today, words, published)
        stage.wait_for(lambda rank=rank: log.journal.count == rank)  # type: ignore[misc]
    log.correct(log.journal.last.entry_id, log.today, _BETTER, True)
    stage.wait_for(lambda: log.journal.count == len(_JOURNAL) + 1)
    stage.draw("accompaniment-journal")
    stage.set("AccompanimentPage", "tab", "exit")
    stage.draw("accompaniment-exit")
    log.write("continue", log.today, _NOT_YET, False)
    stage.wait_for(lambda: log.verdict == "continue")
    log.write("ready", log.today, _READY, False)
    stage.wait_for(lambda: log.verdict == "ready")
    stage.draw("accompaniment-exit-ready")
    trial(stage)


def trial(stage: Stage) -> None:
    """The log of its trial, with a measure and a photo."""
    model = stage.work.accompaniment.trial
    stage.set("AccompanimentPage", "tab", "trial")
    stage.wait_for(lambda: model.onTrial and bool(model.today))
    photo = Path(tempfile.mkdtemp()) / "essai.png"
    photo.write_bytes(a_photo())
    model.files.chosen.emit(str(photo))
    stage.wait_for(lambda: bool(model.picture))
    stage.draw("accompaniment-trial-writing")
    model.measure("Personnes assises", "42", "le samedi")
    model.note(model.today, "Plein de monde sous la tonnelle, et un peu de bruit.", "")
    stage.wait_for(lambda: model.rows.count == 1)
    stage.draw("accompaniment-trial")
    budget(stage)
    close(stage)


def budget(stage: Stage) -> None:
    """Its number in the participatory budget, refused, then kept."""
    model = stage.work.accompaniment.budget
    stage.set("AccompanimentPage", "tab", "budget")
    stage.wait_for(lambda: model.canTie)
    for part, words in _BUDGET.items():
        model.write(part, words)
    model.tie()
    stage.wait_for(lambda: model.refusal == "WrongEdition")
    stage.draw("accompaniment-budget-refused")
    model.write("edition", "2026")
    model.tie()
    stage.wait_for(lambda: model.tied)
    stage.draw("accompaniment-budget")


def close(stage: Stage) -> None:
    """Its balance sheet, refused without a reason, then public; and on paper."""
    model = stage.work.accompaniment.balance
    stage.set("AccompanimentPage", "tab", "balance")
    model.write("ending", "stays")
    for part, words in BALANCE.items():
        model.write(part, words)
    model.close(model.today)
    stage.wait_for(lambda: model.refusal == "NoReason")
    stage.draw("accompaniment-balance-refused")
    model.write("reason", WHY)
    model.close(model.today)
    stage.wait_for(lambda: model.closed)
    stage.draw("accompaniment-balance")
    stage.work.session.open(stage.work.session.Page.Prints)
    order = stage.work.prints.order
    order.chooseDocument("balance_sheet")
    stage.wait_for(lambda: order.pages > 0 and order.document == "balance_sheet")
    stage.draw("accompaniment-balance-print")


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
