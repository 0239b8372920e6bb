"""Every use case of the desk, for every role: refused exactly where the table does not grant it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.audit import AuditQuery
from kiosk.domain.balance import Ending
from kiosk.domain.contribution import State
from kiosk.domain.decision import Decision, Seen
from kiosk.domain.elu_opinion import Stance, Topic
from kiosk.domain.inbox import Tray
from kiosk.domain.jury.session import Purpose, Rule
from kiosk.domain.logbook import EntryKind
from kiosk.domain.meeting import Presence
from kiosk.domain.moment import MomentKind
from kiosk.domain.open_data import Format
from kiosk.domain.paper import Document, Order
from kiosk.domain.partner import Partner
from kiosk.domain.permissions import GRANTS, Permission
from kiosk.domain.plan import Plan
from kiosk.domain.register import Durations
from kiosk.domain.sketch import Answers, Sketch
from kiosk.domain.sortition.herding import unwatched
from kiosk.domain.tool import Tool, ToolKind
from kiosk.domain.typed_budget import TypedLink
from kiosk.services.desk.answering import Answering
from kiosk.services.desk.authority import AccountClosed, Forbidden
from kiosk.services.desk.balances import Closing
from kiosk.services.desk.directory import TypedPartner
from kiosk.services.desk.draws import Listed, Opening
from kiosk.services.desk.logbook import Written
from kiosk.services.desk.meetings import TypedDecision
from kiosk.services.desk.opinions import Subject
from kiosk.services.desk.projects import Draft
from kiosk.services.desk.registering import Registering
from kiosk.services.desk.room_calendar import Announcement
from kiosk.services.desk.rounds import Asked
from kiosk.services.desk.toolshed import Borrowing, TypedTool
from kiosk.services.desk.trials import Noted
from kiosk.services.importing import Options
from kiosk.services.importing.sheets import Illustrated
from kiosk.services.jury.catalogue import JuryServices, jury_services
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau
from tests.fakes.jury import papers_in
from tests.fakes.moments import a_moment

Act = Callable[[DeskBureau, UUID], object]

NOBODY = UUID(int=19)
SEEN = Seen(NOBODY, 1)
DECISION = Decision(State.PUBLISHED)
CABANE = Subject(Topic.PROJECT, NOBODY)
SKETCH = Draft(
    None, {"title": "La Cabane", "sentence": "À outils.", "stage": "sketch"}, Illustrated()
)
PROPOSED = Sketch(NOBODY, NOBODY, Answers(), "fr", NOW)
WALL = Order(Document.WALL_SHEET)
OPENING = Opening("Le jury", 4, NOW.date() + timedelta(days=2), NOW + timedelta(days=9))
ASKED = Asked(NOBODY, "Un banc ?", "Tous", NOW.date(), NOW.date() + timedelta(days=9))
NEED = Written(NOBODY, EntryKind.NEED, NOW.date(), "Un lieu")
CLOSING = Closing(NOBODY, Ending.STAYS, NOW.date(), "Fini", {})
TIED = TypedLink(NOBODY, "8839", 2019)
LIST = Path("/nowhere.csv")
THERE = frozenset({Presence.HOLDER})
DECIDED = TypedDecision(NOBODY, "Un banc", "", None)
CAMERA = Tool(NOBODY, ToolKind.OBJECT, "Caméra", "")
TOOL = TypedTool(None, ToolKind.OBJECT, "Caméra", "")
LENT = Borrowing(NOBODY, None, "Mina", NOW.date() + timedelta(days=1))
PARTNER = TypedPartner(None, "FabLab", "", "")
PLAN = Plan(NOBODY, NOW.date(), NOW.date() + timedelta(days=89), frozenset({1}))
ANNOUNCED = Announcement(
    None, MomentKind.IDEATION, "Ici", "", None, NOW, NOW + timedelta(hours=1), "Hall", "", 9
)


def registering(desk: DeskBureau) -> Registering:
    return Registering(desk.store, Durations(24, 13, 3, 24))


def answering(desk: DeskBureau) -> Answering:
    return Answering(desk.store, desk.clock, desk.randomness)


def jury(desk: DeskBureau) -> JuryServices:
    return jury_services(desk.store, desk.clock, desk.randomness, desk.passphrases, papers_in(desk))


ACTS: dict[Permission, dict[str, Act]] = {
    Permission.READ_CONTRIBUTIONS: {
        "queue.page": lambda it, me: it.queue.page(me),
        "queue.backlog": lambda it, me: it.queue.backlog(me),
        "queue.item": lambda it, me: it.queue.item(me, NOBODY),
        "queue.similar": lambda it, me: it.queue.similar(me, NOBODY),
        "opinions.on": lambda it, me: it.opinions.on(me, NOBODY),
        "admitting.calls": lambda it, me: it.admitting.calls(me),
        "admitting.origins": lambda it, me: it.admitting.origins(me, NOBODY),
        "logbook.exits": lambda it, me: it.logbook.exits(me, NOBODY),
        "balances.of_project": lambda it, me: it.balances.of_project(me, NOBODY),
        "budget_ties.of_project": lambda it, me: it.budget_ties.of_project(me, NOBODY),
        "trials.of_project": lambda it, me: it.trials.of_project(me, NOBODY),
        "projects.board": lambda it, me: it.projects.board(me),
        "projects.history": lambda it, me: it.projects.history(me, NOBODY),
        "projects.sheet": lambda it, me: it.projects.sheet(me, NOBODY),
        "planning.all": lambda it, me: it.planning.all(me),
        "room_calendar.read": lambda it, me: it.room_calendar.read(me),
        "meetings.read": lambda it, me: it.meetings.read(me),
        "toolshed.read": lambda it, me: it.toolshed.read(me),
        "toolshed.history": lambda it, me: it.toolshed.history(me, NOBODY),
        "reviewing.note_reading": lambda it, me: it.reviewing.note_reading(me, NOBODY),
    },
    Permission.GIVE_OPINION: {
        "opinions.give": lambda it, me: it.opinions.give(me, CABANE, Stance.RESERVED, "Non."),
    },
    Permission.READ_JOURNAL: {
        "logbook.journal": lambda it, me: it.logbook.journal(me, NOBODY),
    },
    Permission.KEEP_JOURNAL: {"logbook.write": lambda it, me: it.logbook.write(me, NEED)},
    Permission.LEAD_OUT: {
        "logbook.write": lambda it, me: it.logbook.write(me, replace(NEED, kind=EntryKind.STOP)),
        "logbook.take_back": lambda it, me: it.logbook.take_back(me, NOBODY),
        "balances.close": lambda it, me: it.balances.close(me, CLOSING),
        "balances.take_back": lambda it, me: it.balances.take_back(me, NOBODY),
        "budget_ties.tie": lambda it, me: it.budget_ties.tie(me, TIED),
        "budget_ties.untie": lambda it, me: it.budget_ties.untie(me, NOBODY),
        "trials.note": lambda it, me: it.trials.note(me, Noted(NOBODY, NOW.date(), "Vu")),
        "trials.photo": lambda it, me: it.trials.photo(me, LIST),
    },
    Permission.MANAGE_PROJECTS: {
        "projects.illustrate": lambda it, me: it.projects.illustrate(me, Path("absente.png")),
        "projects.keep": lambda it, me: it.projects.keep(me, SKETCH),
        "projects.withdraw": lambda it, me: it.projects.withdraw(me, NOBODY, "Vendu."),
    },
    Permission.RUN_STIMULATEUR: {
        "planning.keep": lambda it, me: it.planning.keep(me, PLAN),
        "room_calendar.announce": lambda it, me: it.room_calendar.announce(me, ANNOUNCED),
        "meetings.hold": lambda it, me: it.meetings.hold(me, NOBODY, NOW.date(), THERE),
        "meetings.decide": lambda it, me: it.meetings.decide(me, DECIDED),
        "meetings.settle": lambda it, me: it.meetings.settle(me, NOBODY, done=True),
        "toolshed.keep": lambda it, me: it.toolshed.keep(me, TOOL),
        "toolshed.retire": lambda it, me: it.toolshed.retire(me, CAMERA),
        "toolshed.lend": lambda it, me: it.toolshed.lend(me, LENT),
        "toolshed.give_back": lambda it, me: it.toolshed.give_back(me, NOBODY),
        "directory.read": lambda it, me: it.directory.read(me),
        "directory.contact": lambda it, me: it.directory.contact(me, NOBODY),
        "directory.keep": lambda it, me: it.directory.keep(me, PARTNER),
        "directory.remove": lambda it, me: it.directory.remove(me, Partner(NOBODY, "FabLab", "")),
        "calendar_files.keep_all": lambda it, me: it.calendar_files.keep_all(me),
        "calendar_files.keep_one": lambda it, me: it.calendar_files.keep_one(me, NOBODY),
        "room_calendar.cancel": lambda it, me: it.room_calendar.cancel(me, a_moment(1)),
    },
    Permission.IMPORT: {
        "importing.begin": lambda it, me: it.importing.begin(me, Path("absent.csv"), Options()),
    },
    Permission.DECIDE: {
        "reviewing.decide": lambda it, me: it.reviewing.decide(me, SEEN, DECISION),
        "reviewing.reopen": lambda it, me: it.reviewing.reopen(me, SEEN),
        "reviewing.prepare": lambda it, me: it.reviewing.prepare(me, SEEN, DECISION),
        "reviewing.unprepare": lambda it, me: it.reviewing.unprepare(me, NOBODY),
        "reviewing.mask": lambda it, me: it.reviewing.mask(me, SEEN, ()),
        "reviewing.unmask": lambda it, me: it.reviewing.unmask(me, SEEN),
        "reviewing.group": lambda it, me: it.reviewing.group(me, NOBODY, UUID(int=7)),
        "reviewing.ungroup": lambda it, me: it.reviewing.ungroup(me, NOBODY),
        "admitting.decide": lambda it, me: it.admitting.decide(
            me, PROPOSED, "Oui", admissible=True
        ),
        "admitting.reopen": lambda it, me: it.admitting.reopen(me, PROPOSED),
        "admitting.publish_criteria": lambda it, me: it.admitting.publish_criteria(
            me, NOBODY, "Gratuit"
        ),
        "answer_templates.all": lambda it, me: it.answer_templates.all(me),
        "answer_templates.add": lambda it, me: it.answer_templates.add(me, "Merci"),
        "answer_templates.remove": lambda it, me: it.answer_templates.remove(me, NOBODY),
    },
    Permission.KEEP_PROMISES: {
        "fulfilling.all": lambda it, me: it.fulfilling.all(me),
        "fulfilling.tell": lambda it, me: it.fulfilling.tell(me, "Un banc", "Posé"),
        "fulfilling.correct": lambda it, me: it.fulfilling.correct(me, NOBODY, "Un", "Deux"),
        "fulfilling.remove": lambda it, me: it.fulfilling.remove(me, NOBODY),
    },
    Permission.READ_FEEDBACK: {
        "inbox.projects": lambda it, me: it.inbox.projects(me),
        "inbox.items": lambda it, me: it.inbox.items(me, Tray.WAITING),
        "inbox.open": lambda it, me: it.inbox.open(me, NOBODY),
        "rounds.of_project": lambda it, me: it.rounds.of_project(me, NOBODY),
    },
    Permission.ASK_OPINIONS: {
        "rounds.ask": lambda it, me: it.rounds.ask(me, ASKED),
        "rounds.stop": lambda it, me: it.rounds.stop(me, NOBODY),
        "rounds.conclude": lambda it, me: it.rounds.conclude(me, NOBODY, "Un banc"),
    },
    Permission.ANSWER_FEEDBACK: {
        "inbox.reply": lambda it, me: it.inbox.reply(me, NOBODY, 1, "Merci"),
        "inbox.publish": lambda it, me: it.inbox.publish(me, NOBODY, 1, "Merci"),
        "inbox.decline": lambda it, me: it.inbox.decline(me, NOBODY, 1, "Non"),
        "inbox.heed": lambda it, me: it.inbox.heed(me, NOBODY, "Un banc de plus"),
    },
    Permission.SEE_CONTACTS: {
        "inbox.contact": lambda it, me: it.inbox.contact(me, NOBODY),
        "admitting.contact": lambda it, me: it.admitting.contact(me, NOBODY),
    },
    Permission.ANSWER_CALLS: {
        "answering.waiting": lambda it, me: answering(it).waiting(me),
        "answering.answer": lambda it, me: answering(it).answer(me),
    },
    Permission.PRINT: {
        "prints.choices": lambda it, me: it.prints.choices(Document.PROJECT_POSTER, me),
        "prints.make": lambda it, me: it.prints.make(WALL, me),
        "prints.history": lambda it, me: it.prints.history(me),
    },
    Permission.MAINTAIN: {
        "maintenance.state": lambda it, me: it.maintenance.state(me),
        "maintenance.printer": lambda it, me: it.maintenance.printer(me),
        "maintenance.roll_changed": lambda it, me: it.maintenance.roll_changed(me),
        "maintenance.back_up": lambda it, me: it.maintenance.back_up(me),
        "maintenance.bundle": lambda it, me: it.maintenance.bundle(me),
    },
    Permission.RUN_JURY: {
        "forming.jury": lambda it, me: jury(it).forming.jury(me),
        "forming.form": lambda it, me: jury(it).forming.form(me, "Jury", "R1 R2 R3", "ab" * 32),
        "forming.renew": lambda it, me: jury(it).forming.renew(me, NOBODY),
        "forming.replace": lambda it, me: jury(it).forming.replace(me, NOBODY, "R9"),
        "sessions.all": lambda it, me: jury(it).sessions.all(me),
        "sessions.open": lambda it, me: jury(it).sessions.open(me, Purpose.PROJECTS),
        "sessions.fix_rule": lambda it, me: jury(it).sessions.fix_rule(
            me, NOBODY, Rule.MAJORITY, 1
        ),
        "sessions.open_vote": lambda it, me: jury(it).sessions.open_vote(me, NOBODY),
        "sessions.close_vote": lambda it, me: jury(it).sessions.close_vote(me, NOBODY),
        "sessions.result": lambda it, me: jury(it).sessions.result(me, NOBODY),
        "publishing.publish": lambda it, me: jury(it).publishing.publish(me, NOBODY),
        "draws.current": lambda it, me: it.draws.current(me),
        "draws.counts": lambda it, me: it.draws.counts(me, NOBODY),
        "draws.pool": lambda it, me: it.draws.pool(me, NOBODY),
        "draws.open": lambda it, me: it.draws.open(me, OPENING),
        "draws.close": lambda it, me: it.draws.close(me, NOBODY),
        "draws.set_quotas": lambda it, me: it.draws.set_quotas(me, NOBODY, ()),
        "draws.read_quotas": lambda it, me: it.draws.read_quotas(me, NOBODY, LIST),
        "draws.columns": lambda it, me: it.draws.columns(me, LIST),
        "ceremonies.advise": lambda it, me: it.ceremonies.advise(me, NOBODY, unwatched),
        "ceremonies.compute": lambda it, me: it.ceremonies.compute(me, NOBODY, 0, "", unwatched),
        "ceremonies.commit": lambda it, me: it.ceremonies.commit(me, NOBODY),
        "ceremonies.meet": lambda it, me: it.ceremonies.meet(me, NOBODY, ("Ana", "Bo")),
        "ceremonies.note": lambda it, me: it.ceremonies.note(me, NOBODY, "Rien"),
        "ceremonies.read_balls": lambda it, me: it.ceremonies.read_balls(me, NOBODY, 1),
        "ceremonies.designate": lambda it, me: it.ceremonies.designate(me, NOBODY, ""),
        "ceremonies.reveal": lambda it, me: it.ceremonies.reveal(me, NOBODY),
        "ceremonies.verify": lambda it, me: it.ceremonies.verify(me, NOBODY),
        "inviting.current": lambda it, me: it.inviting.current(me),
        "inviting.announce": lambda it, me: it.inviting.announce(me, LIST, 1, NOW),
        "inviting.draw": lambda it, me: it.inviting.draw(me, LIST, ""),
        "seats.panel": lambda it, me: it.seats.panel(me),
        "seats.jury": lambda it, me: it.seats.jury(me, NOBODY),
        "seats.replace": lambda it, me: it.seats.replace(me, NOBODY, "V1", ()),
        "seats.forget_answers": lambda it, me: it.seats.forget_answers(me, NOBODY),
        "seats.contact": lambda it, me: it.seats.contact(me, NOBODY, "V1"),
        "draws.read_list": lambda it, me: it.draws.read_list(me, NOBODY, LIST, {}),
        "draws.add_list": lambda it, me: it.draws.add_list(me, NOBODY, Listed((), named=False)),
    },
    Permission.SEE_FIGURES: {"counting.figures": lambda it, me: it.counting.figures(me, 7)},
    Permission.EXPORT: {
        "exporting.prepare": lambda it, me: it.exporting.prepare(
            me, Format.OPEN_DATA, "Pour le conseil", None
        ),
        "exporting.logged": lambda it, me: it.exporting.logged(me),
    },
    Permission.ELIMINATE: {
        "retention.due": lambda it, me: it.retention.due(me),
        "retention.slips": lambda it, me: it.retention.slips(me),
        "retention.draw_up": lambda it, me: it.retention.draw_up(me),
        "retention.enter_visa": lambda it, me: it.retention.enter_visa(
            me, NOBODY, "2026-1", date(2026, 11, 20)
        ),
        "retention.carry_out": lambda it, me: it.retention.carry_out(me, NOBODY),
    },
    Permission.CONSULT_AUDIT: {
        "auditing.lines": lambda it, me: it.auditing.lines(me, AuditQuery()),
        "auditing.verify": lambda it, me: it.auditing.verify(me),
        "registering.lines": lambda it, me: registering(it).lines(me),
    },
    Permission.MANAGE_AGENTS: {
        "accounts.all": lambda it, me: it.accounts.all(me),
        "accounts.last_entries": lambda it, me: it.accounts.last_entries(me),
        "accounts.with_login": lambda it, me: it.accounts.with_login("lucie", me),
        "accounts.invite": lambda it, me: it.accounts.invite(
            "ahmed", "", frozenset({Role.ELU}), me
        ),
        "accounts.invite_again": lambda it, me: it.accounts.invite_again(NOBODY, me),
        "accounts.change_roles": lambda it, me: it.accounts.change_roles(
            NOBODY, frozenset({Role.ELU}), me
        ),
        "accounts.close": lambda it, me: it.accounts.close(NOBODY, me),
    },
}
"""The use cases under the permission that each asks."""


def refused(act: Act, desk: DeskBureau, me: UUID) -> bool:
    """Tell whether an act is forbidden; what else is wrong with it comes after that question."""
    try:
        act(desk, me)
    except Forbidden:
        return True
    except AccountClosed:
        raise
    except Exception:  # noqa: BLE001 - nobody's feedback, no such agent: they were heard
        return False
    return False


@pytest.mark.parametrize("role", Role)
def test_each_role_does_what_the_table_grants_and_nothing_else(desk: DeskBureau, role: Role):
    me = desk.agent_id(role)
    wrong = [
        f"{role} {name}"
        for permission, acts in ACTS.items()
        for name, act in acts.items()
        if refused(act, desk, me) == (permission in GRANTS[role])
    ]
    assert wrong == []


def test_a_closed_account_does_nothing_of_it(desk: DeskBureau):
    me = desk.agent_id(*Role)
    desk.accounts.close(me)
    for acts in ACTS.values():
        for act in acts.values():
            with pytest.raises(AccountClosed):
                act(desk, me)


def test_every_permission_that_a_use_case_asks_is_tried():
    assert set(ACTS) == set(Permission)
