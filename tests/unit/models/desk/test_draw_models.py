"""The page of the draw without its views: from an invitation to the jury that is offered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.agent import AgentSession, Role
from kiosk.domain.calendar import local_moment
from kiosk.domain.refusal import Refusal
from kiosk.domain.sortition.draw import WrongStage
from kiosk.models.background import Background
from kiosk.models.desk.desk_session_model import Limits
from kiosk.models.desk.draw_words import MOST_FAULTS, faults_told
from kiosk.models.desk.work_model import WorkModel
from kiosk.screen import services_of
from kiosk.services.desk.authority import Forbidden
from kiosk.services.desk.catalogue import DeskServices
from kiosk.services.review import Conflict
from kiosk.settings import load
from tests.end2end.conftest import CHEAP
from tests.fakes.desk import PASSPHRASE
from tools.desk_draw_scenes import AnyBeacon, LaterClock

HEAD = "âge;genre;quartier;logement;foyer\n"
PEOPLE = ("16-24;femme;Villette;social;12 rue\n", "65+;homme;Combat;privé;12 rue\n")
SIGNATURE = "ab" * 48


class Facilitator:
    """A facilitator at the page, with a clock that the test moves and a beacon that signs."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        settings = load(None, {"KIOSK_DATA": str(folder / "record"), **CHEAP})
        self.qtbot = qtbot
        self.folder = folder
        self.background = Background(lambda: services_of(settings))
        with qtbot.waitSignal(self.background.ready, timeout=10_000):
            self.background.start()
        self.clock = self._movable()
        self.work = WorkModel(
            self.background, self._entered(), Limits(120, 20, 1800), lambda: 0.0, None
        )

    @property
    def services(self) -> DeskServices:
        assert self.background._services is not None
        return self.background._services.desk

    def _movable(self) -> LaterClock:
        desk = self.services
        clock = LaterClock(desk.draws._clock.now())
        desk.draws._clock = desk.ceremonies._clock = desk.inviting._clock = clock
        desk.ceremonies._tools = replace(desk.ceremonies._tools, beacon=AnyBeacon)
        desk.inviting._beacon = AnyBeacon
        return clock

    def _entered(self) -> AgentSession:
        roles = frozenset({Role.JURY_FACILITATOR})
        code = self.services.accounts.invite("lucie", "Lucie", roles).code
        return self.services.access.join("lucie", code, PASSPHRASE)

    def moment(self, days: int) -> str:
        return f"{local_moment(self.clock.now()) + timedelta(days=days):%Y-%m-%d} 18:00"

    def file(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def wait_for(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=30_000)

    def open(self) -> None:
        draw = self.work.draw
        draw.open("Le jury", "2", self.moment(1)[:10], self.moment(4))
        self.wait_for(lambda: draw.state == "open")

    def close(self) -> None:
        self.work.session.lock()
        self.background.close()


@pytest.fixture
def lucie(qtbot: QtBot, tmp_path: Path) -> Iterator[Facilitator]:
    lucie = Facilitator(qtbot, tmp_path)
    yield lucie
    lucie.close()


def test_invitations_are_announced_then_drawn_from_the_same_list(lucie: Facilitator):
    page = lucie.work.draw.invitations
    lucie.work.draw.refresh()
    lucie.wait_for(lambda: not page.busy)
    assert (page.announced, page.digest, page.folder, page.beaconTime) == (False, "", "", "")
    people = lucie.file("liste.csv", "id\n" + "".join(f"E{it}\n" for it in range(9)))
    page.announce(people, "4", "demain")
    assert page.refusal.startswith("Écrivez les jours")
    page.announce(people, "10", lucie.moment(2))
    lucie.wait_for(lambda: page.refusal == "10 invitations pour 9 personnes.")
    page.announce(people, "4", lucie.moment(2))
    lucie.wait_for(lambda: page.announced)
    assert (page.count, page.people, len(page.digest), page.drawn) == (4, 9, 71, False)
    assert page.beaconRound.isdigit()
    assert "18" in page.beaconTime
    page.draw(people, "xyz")
    lucie.wait_for(lambda: page.refusal.startswith("Une signature s’écrit"))
    page.draw(people, SIGNATURE)
    lucie.wait_for(lambda: page.drawn)
    invited = lucie.folder / "record" / page.folder / "secret" / "invites.csv"
    assert len(invited.read_text().splitlines()) == 5


def test_a_list_comes_in_whole_or_each_wrong_line_is_said(lucie: Facilitator):
    draw = lucie.work.draw
    draw.open("Le jury", "deux", "demain", "ce soir")
    assert draw.refusal.startswith("Écrivez les jours")
    lucie.open()
    assert (draw.seats, draw.title, draw.total) == (2, "Le jury", 0)
    columns = [*draw.categories, "", "foyer"]
    wrong = lucie.file("fautes.csv", HEAD + "martien;;;;\n" * 90)
    draw.addList(wrong, columns)
    lucie.wait_for(lambda: not draw.busy)
    faults = draw.refusal.splitlines()
    assert (len(faults), faults[-1]) == (MOST_FAULTS + 1, "… et 160 autres.")
    assert faults[0].startswith("fautes.csv, ligne 2")
    file = lucie.file("acceptes.csv", HEAD + "".join(PEOPLE) * 4)
    draw.readColumns(file)
    lucie.wait_for(lambda: draw.columns)
    assert draw.columns == ["âge", "genre", "quartier", "logement", "foyer"]
    draw.addList(file, columns)
    lucie.wait_for(lambda: draw.total == 8)
    assert (draw.sharedHomes, draw.columns, draw.imported) == (1, [], 8)
    told = {row.answer: row.people for row in draw.counts.all if row.category == "genre"}
    assert told["femme"] == ""


def committed(lucie: Facilitator) -> None:
    """Open a draw, bring eight people in, and commit to it."""
    draw, quotas = lucie.work.draw, lucie.work.drawQuotas
    lucie.open()
    text = HEAD + "".join(it.replace("12 rue", "") for it in PEOPLE * 4)
    draw.addList(lucie.file("acceptes.csv", text), [*draw.categories, "", ""])
    lucie.wait_for(lambda: draw.total == 8)
    draw.close()
    lucie.wait_for(lambda: draw.state == "closed")
    quotas.compare()
    lucie.wait_for(lambda: quotas.advices.count == 3)
    quotas.commit(0, "")
    lucie.wait_for(lambda: draw.state == "committed")


def test_the_adviser_compares_stops_and_commits_once(lucie: Facilitator):
    quotas = lucie.work.drawQuotas
    lucie.open()
    quotas.change(0, -3, 99)
    assert (quotas.quotas.at(0).fewest, quotas.quotas.at(0).most) == (0, 2)
    quotas.compare()
    lucie.wait_for(lambda: quotas.refusal == "Personne ne participe encore.")
    few = lucie.file("acceptes.csv", HEAD + "".join(PEOPLE) * 3)
    lucie.work.draw.addList(few, [*lucie.work.draw.categories, "", ""])
    lucie.wait_for(lambda: lucie.work.draw.total == 6)
    quotas.compare()
    lucie.wait_for(lambda: quotas.advices.count == 3)
    assert [row.extra for row in quotas.advices.all] == [0, 1, 2]
    assert [row.recommended for row in quotas.advices.all] == [True, False, False]
    assert quotas.warning
    lucie.work.draw.close()
    lucie.wait_for(lambda: lucie.work.draw.state == "closed")
    quotas.commit(0, "")
    quotas.stop()
    lucie.wait_for(
        lambda: quotas.refusal == "Le calcul est arrêté\N{NO-BREAK SPACE}: rien n’a changé."
    )
    assert lucie.work.draw.state == "closed"


def hold_the_ceremony(lucie: Facilitator) -> None:
    """Two witnesses, three balls and the beacon."""
    ceremony = lucie.work.ceremony
    ceremony.meet("Ana", "Bo")
    lucie.wait_for(lambda: ceremony.witnesses)
    lucie.clock.moment += timedelta(days=9)
    for ball in (4, 0, 7):
        ceremony.read(ball)
    ceremony.confirm()
    lucie.wait_for(lambda: ceremony.first)
    ceremony.reveal(SIGNATURE)
    lucie.wait_for(lambda: lucie.work.drawJury.panel)


def test_what_is_published_is_checked_and_the_jury_is_offered_once(lucie: Facilitator):
    committed(lucie)
    hold_the_ceremony(lucie)
    jury, check = lucie.work.jury, lucie.work.drawJury.check
    check.verify("v0001")
    lucie.wait_for(lambda: not check.busy)
    assert "Le ticket V0001 est dans" in check.found
    check.verify("V9999")
    lucie.wait_for(lambda: check.fault == "Le ticket V9999 n’est pas celui d’un volontaire.")
    jury.refresh()
    lucie.wait_for(lambda: jury.drawnTitle)
    assert (jury.drawnTitle, len(jury.drawnTickets.split())) == ("Le jury", 2)
    assert len(jury.drawnSeed) == 64
    (panels,) = (lucie.folder / "record" / "draws").glob("tirage-*/public/panels.txt")
    panels.write_text("")
    jury.refresh()
    lucie.wait_for(lambda: not jury.drawnTitle)
    check.verify("")
    lucie.wait_for(lambda: check.fault)
    assert check.found == ""


def test_whatever_is_asked_at_the_ceremony_meanwhile_is_done_in_its_turn(lucie: Facilitator):
    committed(lucie)
    ceremony, jury = lucie.work.ceremony, lucie.work.drawJury
    ceremony.meet("Ana", "Bo")
    lucie.clock.moment += timedelta(days=9)
    for ball in (4, 0, 7):
        ceremony.read(ball)
    ceremony.readAgain(0)
    ceremony.read(5)
    ceremony.readAgain(2)
    ceremony.read(8)
    ceremony.confirm()
    assert ceremony.busy
    lucie.wait_for(lambda: ceremony.first and not ceremony.busy)
    assert (ceremony.first, ceremony.refusal) == ("508", "")
    assert ceremony.notes == [
        "La première boule, lue 4 d’abord, est 5.",
        "La troisième boule, lue 7 d’abord, est 8.",
    ]
    ceremony.reveal(SIGNATURE)
    lucie.wait_for(lambda: jury.panel)
    chosen = jury.seats.at(0).ticket
    jury.showContact(chosen)
    jury.forgetAnswers()
    lucie.wait_for(lambda: not jury.busy)
    assert (jury.contactOf, jury.erased, jury.refusal) == (chosen, 8, "")


def test_a_refusal_stays_said_while_what_was_asked_after_it_is_done(lucie: Facilitator):
    committed(lucie)
    ceremony = lucie.work.ceremony
    ceremony.meet("", "Bo")
    ceremony.meet("Ana", "Bo")
    lucie.wait_for(lambda: not ceremony.busy)
    assert (ceremony.witnesses, ceremony.refusal) == (
        ["Ana", "Bo"],
        "Il faut les noms de deux témoins.",
    )
    roles = frozenset({Role.PASSEUR})
    lucie.services.accounts.change_roles(lucie.work.session.session.agent_id, roles)
    ceremony.meet("Ana", "Bo")
    assert ceremony.refusal == ""
    lucie.wait_for(lambda: ceremony.refusal)
    assert ceremony.refusal == "Votre rôle ne permet pas de s’occuper du tirage."


def wordless(kind: type[Refusal]) -> Iterator[type[Refusal]]:
    """Yield the refusals of a kind that have no sentence."""
    if kind.sentence is Refusal.sentence:
        yield kind
    for it in kind.__subclasses__():
        yield from wordless(it)


def test_no_refusal_is_told_by_its_english_name():
    kinds = set(wordless(Refusal))
    assert {Forbidden, WrongStage, Conflict} <= kinds
    said = {faults_told(kind.__new__(kind)) for kind in kinds}
    assert said == {
        "Votre rôle ne permet pas de s’occuper du tirage.",
        "Réessayez dans un instant.",
    }
