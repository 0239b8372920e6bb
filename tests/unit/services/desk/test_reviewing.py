from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.domain.agent import Role
from kiosk.domain.contribution import ForbiddenTransition, State
from kiosk.domain.decision import Decision, Seen
from kiosk.domain.masking import NothingToMask
from kiosk.domain.review_queue import Late, Mark
from kiosk.services.deposit import to_the_millisecond
from kiosk.services.desk.authority import AccountClosed, Forbidden
from kiosk.services.review import Conflict, UnknownContribution
from kiosk.store.tables import OutboxRow
from tests.fakes.bureau import a_contribution, keep, writer
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau

PUBLISH = Decision(State.PUBLISHED)
CALL = "Appelez M. Dupont au 06 12 34 56 78, il manque un banc."


@pytest.fixture
def lucie(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.AGENT)


def seen(receipt, version: int = 1) -> Seen:
    return Seen(receipt.subject_id, version)


class TestDeciding:
    @pytest.mark.parametrize(
        ("decision", "action"),
        [
            (Decision(State.PUBLISHED, answer="Merci."), "published"),
            (Decision(State.DECLINED, reason="Elle nomme un voisin."), "declined"),
            (
                Decision(State.REDIRECTED, service="Voirie", service_reference="DMR-12"),
                "redirected",
            ),
        ],
    )
    def test_a_decision_and_its_words_reach_the_bearer_and_the_audit_log(
        self, desk: DeskBureau, lucie, decision, action
    ):
        receipt = desk.give()
        desk.reviewing.decide(lucie, seen(receipt), decision)
        told = desk.following.look_up(receipt.keys.code).follow_up
        assert told is not None
        assert (told.state, told.answer) == (decision.state, decision.answer)
        service = decision.service and "Voirie (DMR-12)"
        assert (told.reason, told.service) == (decision.reason, service)
        assert desk.kept(receipt).service_reference == decision.service_reference
        assert desk.actions()[-1] == f"agent:{lucie.hex} contribution.{action}"

    def test_words_are_cleaned_and_empty_ones_are_none(self, desk: DeskBureau, lucie):
        receipt = desk.give()
        desk.reviewing.decide(lucie, seen(receipt), Decision(State.PUBLISHED, answer=" \u202e\n "))
        assert desk.kept(receipt).answer is None

    @pytest.mark.parametrize("state", [State.DECLINED, State.REDIRECTED, State.TO_REVIEW])
    def test_a_decision_without_its_compulsory_words_is_refused(
        self, desk: DeskBureau, lucie, state
    ):
        receipt = desk.give()
        with pytest.raises(ValueError, match=r"always|nobody"):
            desk.reviewing.decide(lucie, seen(receipt), Decision(state, reason=" ", service=" "))
        assert desk.kept(receipt).state is State.TO_REVIEW

    def test_the_second_of_two_agents_overwrites_nothing(self, desk: DeskBureau, lucie):
        receipt, ahmed = desk.give(), desk.agent_id(Role.AGENT, login="ahmed")
        desk.reviewing.decide(lucie, seen(receipt), PUBLISH)
        with pytest.raises(Conflict):
            desk.reviewing.decide(ahmed, seen(receipt), Decision(State.DECLINED, reason="Non."))
        item = desk.queue.item(ahmed, receipt.subject_id)
        assert item.contribution.state is State.PUBLISHED
        assert item.last_agent == "Lucie"

    def test_what_its_bearer_withdrew_cannot_be_decided(self, desk: DeskBureau, lucie):
        receipt = desk.give()
        desk.following.withdraw(receipt.subject_id)
        with pytest.raises(ForbiddenTransition):
            desk.reviewing.decide(lucie, seen(receipt, 2), PUBLISH)
        with pytest.raises(ForbiddenTransition):
            desk.reviewing.reopen(lucie, seen(receipt, 2))
        with pytest.raises(ForbiddenTransition):
            desk.reviewing.mask(lucie, seen(receipt, 2), [(0, 2)])

    def test_roles_are_asked_at_each_decision(self, desk: DeskBureau, lucie):
        receipt, elue = desk.give(), desk.agent_id(Role.ELU, login="elue")
        with pytest.raises(Forbidden):
            desk.reviewing.decide(elue, seen(receipt), PUBLISH)
        desk.accounts.close(lucie)
        with pytest.raises(AccountClosed):
            desk.reviewing.decide(lucie, seen(receipt), PUBLISH)
        assert desk.kept(receipt).state is State.TO_REVIEW

    def test_what_does_not_exist_cannot_be_decided(self, desk: DeskBureau, lucie):
        with pytest.raises(UnknownContribution):
            desk.reviewing.decide(lucie, Seen(UUID(int=9), 1), PUBLISH)
        with pytest.raises(UnknownContribution):
            desk.reviewing.group(lucie, UUID(int=9), UUID(int=9))
        with pytest.raises(UnknownContribution):
            desk.queue.item(lucie, UUID(int=9))


class TestTakingBack:
    def test_a_decision_taken_back_waits_again_without_its_answer(self, desk: DeskBureau, lucie):
        receipt = desk.give()
        decided = desk.reviewing.decide(
            lucie, seen(receipt), Decision(State.PUBLISHED, answer="Merci.")
        )
        assert decided.version == 2
        reopened = desk.reviewing.reopen(lucie, seen(receipt, 2))
        assert reopened == desk.kept(receipt)
        assert (reopened.state, reopened.answer, reopened.answered_at) == (
            State.TO_REVIEW,
            None,
            None,
        )
        assert reopened.read_at is not None
        assert desk.browsing.voices().voices == ()

    def test_only_the_decision_that_was_seen_is_taken_back(self, desk: DeskBureau, lucie):
        receipt = desk.publish()
        with pytest.raises(Conflict):
            desk.reviewing.reopen(lucie, seen(receipt, 1))

    def test_there_must_be_one(self, desk: DeskBureau, lucie):
        with pytest.raises(ForbiddenTransition):
            desk.reviewing.reopen(lucie, seen(desk.give()))


class TestReading:
    def test_the_first_reading_by_who_decides_is_noted_once(self, desk: DeskBureau, lucie):
        receipt = desk.give()
        desk.reviewing.note_reading(desk.agent_id(Role.ELU, login="elue"), receipt.subject_id)
        assert desk.kept(receipt).read_at is None
        desk.reviewing.note_reading(lucie, receipt.subject_id)
        first = desk.kept(receipt)
        assert (first.read_at, first.version) == (to_the_millisecond(desk.clock.moment), 1)
        desk.clock.move(minutes=1)
        desk.reviewing.note_reading(lucie, receipt.subject_id)
        assert desk.kept(receipt) == first
        assert desk.actions().count(f"agent:{lucie.hex} contribution.read") == 1

    def test_what_is_gone_is_not_read(self, desk: DeskBureau, lucie):
        receipt = desk.give()
        desk.following.erase(receipt.subject_id)
        desk.reviewing.note_reading(lucie, receipt.subject_id)
        desk.reviewing.note_reading(lucie, UUID(int=9))
        assert desk.kept(receipt).read_at is None


class TestPreparing:
    def test_a_decision_waits_until_it_is_applied(self, desk: DeskBureau, lucie):
        receipt = desk.give()
        decision = Decision(State.PUBLISHED, answer="Merci.")
        desk.reviewing.prepare(lucie, seen(receipt), decision)
        assert desk.kept(receipt).state is State.TO_REVIEW
        item = desk.queue.item(lucie, receipt.subject_id)
        assert item.prepared is not None
        assert (item.prepared.decision, item.prepared.seen) == (decision, seen(receipt))
        assert desk.queue.page(lucie)[0].waiting.prepared
        desk.reviewing.decide(lucie, item.prepared.seen, item.prepared.decision)
        assert desk.queue.item(lucie, receipt.subject_id).prepared is None

    def test_it_can_be_replaced_and_forgotten(self, desk: DeskBureau, lucie):
        receipt = desk.give()
        for answer in ("Un", "Deux"):
            desk.reviewing.prepare(lucie, seen(receipt), Decision(State.PUBLISHED, answer=answer))
        prepared = desk.queue.item(lucie, receipt.subject_id).prepared
        assert prepared is not None
        assert prepared.decision.answer == "Deux"
        desk.reviewing.unprepare(lucie, receipt.subject_id)
        assert desk.queue.item(lucie, receipt.subject_id).prepared is None

    def test_it_must_be_one_that_could_be_applied(self, desk: DeskBureau, lucie):
        receipt = desk.give()
        with pytest.raises(ValueError, match="reason"):
            desk.reviewing.prepare(lucie, seen(receipt), Decision(State.DECLINED))
        desk.reviewing.decide(lucie, seen(receipt), PUBLISH)
        with pytest.raises(Conflict):
            desk.reviewing.prepare(lucie, seen(receipt, 2), PUBLISH)


class TestMasking:
    def test_the_public_reads_the_mask_and_the_original_is_kept(self, desk: DeskBureau, lucie):
        receipt = desk.give(CALL)
        parts = [(it.start, it.end) for it in desk.queue.item(lucie, receipt.subject_id).mentions]
        hidden = desk.reviewing.mask(lucie, seen(receipt), parts)
        assert hidden.text == "Appelez [masqué] au [masqué], il manque un banc."
        desk.reviewing.decide(lucie, seen(receipt, 2), PUBLISH)
        assert [it.text for it in desk.browsing.voices().voices] == [hidden.text]
        assert desk.queue.item(lucie, receipt.subject_id).masked
        assert desk.reviewing.unmask(lucie, seen(receipt, 3)).text == CALL
        assert not desk.queue.item(lucie, receipt.subject_id).masked

    def test_masking_twice_keeps_the_first_text(self, desk: DeskBureau, lucie):
        receipt = desk.give(CALL)
        desk.reviewing.mask(lucie, seen(receipt), [(0, 7)])
        desk.reviewing.mask(lucie, seen(receipt, 2), [(0, 8)])
        assert desk.reviewing.unmask(lucie, seen(receipt, 3)).text == CALL

    def test_what_was_masked_never_leaves_for_the_hub(self, desk: DeskBureau, lucie):
        receipt = desk.give(CALL)
        desk.reviewing.mask(lucie, seen(receipt), [(8, len(CALL))])
        with writer(desk.store).connect() as connection:
            bodies = connection.execute(select(OutboxRow.body)).scalars().all()
        assert not any("Dupont" in body for body in bodies)

    def test_nothing_to_mask_and_nothing_to_give_back_change_nothing(self, desk: DeskBureau, lucie):
        receipt = desk.give(CALL)
        with pytest.raises(NothingToMask):
            desk.reviewing.mask(lucie, seen(receipt), [])
        assert desk.reviewing.unmask(lucie, seen(receipt)) == desk.kept(receipt)
        assert desk.kept(receipt).version == 1

    def test_erasing_a_contribution_erases_what_agents_noted_beside_it(
        self, desk: DeskBureau, lucie
    ):
        receipt, other = desk.give(CALL), desk.publish()
        desk.reviewing.mask(lucie, seen(receipt), [(8, 17)])
        desk.reviewing.prepare(
            lucie, seen(receipt, 2), Decision(State.PUBLISHED, answer="Cher M. Dupont")
        )
        desk.reviewing.group(lucie, receipt.subject_id, other.subject_id)
        desk.following.erase(receipt.subject_id)
        item = desk.queue.item(lucie, receipt.subject_id)
        assert (item.masked, item.prepared, item.voices) == (False, None, 1)
        assert b"Dupont" not in desk.store.path.read_bytes()
        assert desk.queue.item(lucie, other.subject_id).voices == 1


class TestGrouping:
    def test_a_group_keeps_every_text_and_every_receipt(self, desk: DeskBureau, lucie):
        receipts = [desk.publish(f"Il manque un banc, le {n}") for n in range(3)]
        one, *others = (receipt.subject_id for receipt in receipts)
        for other in others:
            desk.reviewing.group(lucie, other, one)
        assert desk.queue.item(lucie, one).voices == 3
        assert [desk.kept(it).text for it in receipts] == [
            f"Il manque un banc, le {n}" for n in range(3)
        ]
        assert all(desk.following.look_up(it.keys.code).follow_up for it in receipts)

    def test_grouping_again_changes_nothing(self, desk: DeskBureau, lucie):
        one, other = desk.publish().subject_id, desk.publish().subject_id
        for _ in range(2):
            desk.reviewing.group(lucie, one, other)
        assert desk.queue.item(lucie, one).voices == 2

    def test_leaving_a_group_of_two_ends_it(self, desk: DeskBureau, lucie):
        one, two, three = (desk.publish().subject_id for _ in range(3))
        desk.reviewing.group(lucie, one, two)
        desk.reviewing.group(lucie, three, two)
        desk.reviewing.ungroup(lucie, one)
        assert [desk.queue.item(lucie, it).voices for it in (one, two, three)] == [1, 2, 2]
        desk.reviewing.ungroup(lucie, two)
        assert [desk.queue.item(lucie, it).voices for it in (one, two, three)] == [1, 1, 1]

    def test_who_joins_another_group_leaves_theirs(self, desk: DeskBureau, lucie):
        one, two, three, four = (desk.publish().subject_id for _ in range(4))
        desk.reviewing.group(lucie, one, two)
        desk.reviewing.group(lucie, three, four)
        desk.reviewing.group(lucie, one, three)
        voices = [desk.queue.item(lucie, it).voices for it in (one, two, three, four)]
        assert voices == [3, 1, 3, 3]


class TestQueue:
    @pytest.fixture
    def waiting(self, desk: DeskBureau) -> DeskBureau:
        """1: 40 days, read; 2: 20 days, read; 3: 12 days, unread; 4: new; 5: 41 days, public."""
        days = {1: (40, True), 2: (20, True), 3: (12, False), 4: (0, False)}
        for number, (age, read) in days.items():
            at = NOW - timedelta(days=age)
            keep(desk.records, a_contribution(number, at=at, read_at=at if read else None))
        keep(desk.records, a_contribution(5, State.PUBLISHED, NOW - timedelta(days=41)))
        return desk

    def test_the_late_ones_come_first_then_the_oldest(self, waiting: DeskBureau, lucie):
        page = waiting.queue.page(lucie)
        assert [it.waiting.contribution.id.int for it in page] == [1, 3, 2, 4]
        assert [it.late for it in page] == [Late.ANSWER, Late.READING, None, None]

    @pytest.mark.parametrize(("promise", "expected"), [(Late.ANSWER, [1, 6]), (Late.READING, [3])])
    def test_those_late_by_one_promise_are_listed_alone(
        self, waiting: DeskBureau, lucie, promise: Late, expected: list[int]
    ):
        unread_for_long = a_contribution(6, at=NOW - timedelta(days=39))
        keep(waiting.records, unread_for_long)
        first = waiting.queue.page(lucie, None, promise)
        assert [it.waiting.contribution.id.int for it in first] == expected
        assert {it.late for it in first} == {promise}
        assert waiting.queue.page(lucie, first[-1].waiting.mark, promise) == ()

    def test_they_are_counted(self, waiting: DeskBureau, lucie):
        backlog = waiting.queue.backlog(lucie)
        standing = backlog.standing
        assert (standing.waiting, standing.unread_late, standing.unanswered_late) == (4, 1, 1)
        assert backlog.oldest is not None
        assert backlog.oldest.days == 40
        public = waiting.browsing.lobby().counters
        assert public.overdue == standing.unread_late + standing.unanswered_late

    def test_any_size_of_page_gives_the_same_queue(self, waiting: DeskBureau):
        deadlines = waiting.queue._deadlines()
        for limit in (1, 2, 3, 5):
            found: list[int] = []
            after: Mark | None = None
            with waiting.store.reading() as record:
                while page := record.queue.page(deadlines, after, limit):
                    found += [it.contribution.id.int for it in page]
                    after = page[-1].mark
            assert found == [1, 3, 2, 4]

    def test_deposits_of_one_moment_are_all_there_once(self, desk: DeskBureau, lucie):
        keep(desk.records, *(a_contribution(number) for number in range(1, 70)))
        first = desk.queue.page(lucie)
        second = desk.queue.page(lucie, first[-1].waiting.mark)
        third = desk.queue.page(lucie, second[-1].waiting.mark)
        ids = [it.waiting.contribution.id.int for it in (*first, *second, *third)]
        assert ids == list(range(1, 70))

    def test_an_entry_names_its_quartier_and_its_personal_data(self, desk: DeskBureau, lucie):
        desk.give(CALL, quartier="villette")
        (entry,) = desk.queue.page(lucie)
        assert entry.quartier == "La Villette"
        assert [CALL[it.start : it.end] for it in entry.mentions] == [
            "M. Dupont",
            "06 12 34 56 78",
        ]

    def test_similar_ones_are_public_ones_and_never_itself(self, desk: DeskBureau, lucie):
        text = "Le soir la rue de Crimée est trop sombre vers le métro"
        public = desk.publish(text)
        receipt = desk.give("La rue de Crimée est trop sombre le soir")
        (found,) = desk.queue.similar(lucie, receipt.subject_id)
        assert found.voice.id == public.subject_id
        assert desk.queue.similar(lucie, public.subject_id) == ()

    def test_an_archivist_reads_and_nobody_without_a_role_does(self, desk: DeskBureau):
        archivist = desk.agent_id(Role.ARCHIVIST)
        assert desk.queue.page(archivist) == ()
        assert desk.queue.backlog(archivist).oldest is None
        with pytest.raises(AccountClosed):
            desk.queue.backlog(UUID(int=1))


class TestTemplates:
    def test_an_answer_becomes_a_template_called_by_its_first_words(self, desk, lucie):
        desk.answer_templates.add(lucie, "Transmis à {service}, " + "x" * 50)
        desk.answer_templates.add(lucie, "Merci.\nÀ bientôt.")
        first, second = desk.answer_templates.all(lucie)
        assert (first.title, first.position) == (
            "Transmis à {service}, " + "x" * 18,
            0,
        )
        assert (second.title, second.text, second.position) == ("Merci.", "Merci.\nÀ bientôt.", 1)

    def test_nothing_is_no_template_and_one_can_be_removed(self, desk, lucie):
        desk.answer_templates.add(lucie, " \n")
        desk.answer_templates.add(lucie, "Merci.")
        (template,) = desk.answer_templates.all(lucie)
        desk.answer_templates.remove(lucie, template.id)
        assert desk.answer_templates.all(lucie) == ()

    def test_only_who_decides_has_them(self, desk):
        with pytest.raises(Forbidden):
            desk.answer_templates.all(desk.agent_id(Role.ELU))
