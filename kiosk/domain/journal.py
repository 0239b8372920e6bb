"""The journal: an event for the hub and an audit line, chained so that tampering shows."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

GENESIS = bytes(32)
"""What the first audit line is chained to."""


class Actor(StrEnum):
    """Who did it. Never a name: of agents, the id of the account."""

    VISITOR = "visitor"
    AGENT = "agent"
    IMPORT = "import"
    KIOSK = "kiosk"


class Action(StrEnum):
    """What was done."""

    DEPOSITED = "contribution.deposited"
    REVISED = "contribution.revised"
    IMPORTED = "contribution.imported"
    PUBLISHED = "contribution.published"
    DECLINED = "contribution.declined"
    REDIRECTED = "contribution.redirected"
    READ = "contribution.read"
    REOPENED = "contribution.reopened"
    PREPARED = "contribution.prepared"
    MASKED = "contribution.masked"
    UNMASKED = "contribution.unmasked"
    GROUPED = "contribution.grouped"
    UNGROUPED = "contribution.ungrouped"
    WITHDRAWN = "contribution.withdrawn"
    ERASED = "contribution.erased"
    DECISION_ASKED = "decision.asked"
    DECISION_ANSWERED = "decision.answered"
    SUPPORTED = "contribution.supported"
    SUPPORT_WITHDRAWN = "support.withdrawn"
    SUPPORT_ERASED = "support.erased"
    FEEDBACK_GIVEN = "feedback.given"
    FEEDBACK_REVISED = "feedback.revised"
    FEEDBACK_WITHDRAWN = "feedback.withdrawn"
    FEEDBACK_ERASED = "feedback.erased"
    FEEDBACK_READ = "feedback.read"
    FEEDBACK_ANSWERED = "feedback.answered"
    FEEDBACK_PUBLISHED = "feedback.published"
    FEEDBACK_DECLINED = "feedback.declined"
    FEEDBACK_HEEDED = "feedback.heeded"
    FEEDBACK_SEALED_AGAIN = "feedback.sealed_again"
    CANDIDACY_GIVEN = "candidacy.given"
    CANDIDACY_SETTLED = "candidacy.settled"
    CANDIDACY_WITHDRAWN = "candidacy.withdrawn"
    CANDIDACY_ERASED = "candidacy.erased"
    DRAW_OPENED = "draw.opened"
    DRAW_CHANGED = "draw.changed"
    DRAW_CLOSED = "draw.closed"
    DRAW_IMPORTED = "draw.imported"
    DRAW_COMMITTED = "draw.committed"
    DRAW_WITNESSED = "draw.witnessed"
    DRAW_NOTED = "draw.noted"
    DRAW_FORGOTTEN = "draw.forgotten"
    DRAW_BALLS_READ = "draw.balls_read"
    DRAW_REVEALED = "draw.revealed"
    DRAW_SEAT_REPLACED = "draw.seat_replaced"
    INVITATIONS_ANNOUNCED = "invitations.announced"
    INVITATIONS_DRAWN = "invitations.drawn"
    SKETCH_BEGUN = "sketch.begun"
    SKETCH_REVISED = "sketch.revised"
    SKETCH_SUBMITTED = "sketch.submitted"
    SKETCH_TAKEN_BACK = "sketch.taken_back"
    SKETCH_ADMITTED = "sketch.admitted"
    SKETCH_REFUSED = "sketch.refused"
    SKETCH_REOPENED = "sketch.reopened"
    SKETCH_WITHDRAWN = "sketch.withdrawn"
    SKETCH_ERASED = "sketch.erased"
    SKETCH_SEALED_AGAIN = "sketch.sealed_again"
    CALL_KEPT = "call.kept"
    CONTACT_SEEN = "contact.seen"
    DATA_EXPORTED = "data.exported"
    SLIP_DRAWN_UP = "elimination.drawn_up"
    VISA_ENTERED = "elimination.visa_entered"
    ELIMINATED = "elimination.done"
    AGENT_CALLED = "agent.called"
    AGENT_INVITED = "account.invited"
    AGENT_JOINED = "account.joined"
    AGENT_ENTERED = "account.entered"
    AGENT_LEFT = "account.left"
    AGENT_ROLES_CHANGED = "account.roles_changed"
    AGENT_CLOSED = "account.closed"
    AGENT_PASSPHRASE_CHANGED = "account.passphrase_changed"  # noqa: S105 - the name of an action
    KEY_ADDED = "account.key_added"
    KEY_REMOVED = "account.key_removed"
    KEY_SUSPECTED = "account.key_suspected"
    PROJECT_KEPT = "project.kept"
    PROJECT_WITHDRAWN = "project.withdrawn"
    BUDGET_FOLLOWED = "project.budget_followed"
    BUDGET_TIED = "project.budget_tied"
    BUDGET_UNTIED = "project.budget_untied"
    AGENT_ANSWERED = "agent.answered"
    OPINION_GIVEN = "opinion.given"
    LOGBOOK_WRITTEN = "logbook.written"
    PROJECT_CLOSED = "project.closed"
    PROJECT_REOPENED = "project.reopened"
    TRIAL_NOTED = "trial.noted"
    ROUND_ASKED = "round.asked"
    ROUND_STOPPED = "round.stopped"
    ROUND_CONCLUDED = "round.concluded"
    FULFILMENT_KEPT = "fulfilment.kept"
    FULFILMENT_REMOVED = "fulfilment.removed"
    PAPER_PRINTED = "paper.printed"
    JURY_FORMED = "jury.formed"
    JUROR_REPLACED = "jury.juror_replaced"
    JUROR_CARD_RENEWED = "jury.card_renewed"
    JURY_SESSION_OPENED = "jury.session_opened"
    JURY_RULE_FIXED = "jury.rule_fixed"
    JURY_VOTE_OPENED = "jury.vote_opened"
    JURY_VOTE_CLOSED = "jury.vote_closed"
    JURY_RESULT_PUBLISHED = "jury.result_published"
    THEME_OPENED = "theme.opened"
    PROJECT_SELECTED = "project.selected"
    PROJECT_NOT_SELECTED = "project.not_selected"
    PLAN_KEPT = "plan.kept"
    PLAN_BEGUN = "plan.begun"
    REGISTERED = "registration.given"
    REGISTRATION_WITHDRAWN = "registration.withdrawn"
    REGISTRATION_ERASED = "registration.erased"
    MOMENT_KEPT = "moment.kept"
    MOMENT_CANCELLED = "moment.cancelled"
    CALENDAR_KEPT = "calendar.kept"
    TOOL_KEPT = "tool.kept"
    TOOL_RETIRED = "tool.retired"
    TOOL_LENT = "tool.lent"
    TOOL_RETURNED = "tool.returned"
    MEETING_HELD = "meeting.held"
    MEETING_DECIDED = "meeting.decided"
    MEETING_SETTLED = "meeting.settled"
    PARTNER_KEPT = "partner.kept"
    PARTNER_REMOVED = "partner.removed"
    RESTORED = "record.restored"
    ROLL_CHANGED = "paper.roll_changed"


TAKEN_BACK = frozenset(
    {
        Action.WITHDRAWN,
        Action.ERASED,
        Action.SUPPORT_WITHDRAWN,
        Action.SUPPORT_ERASED,
        Action.FEEDBACK_WITHDRAWN,
        Action.FEEDBACK_ERASED,
        Action.CANDIDACY_WITHDRAWN,
        Action.CANDIDACY_ERASED,
        Action.SKETCH_WITHDRAWN,
        Action.SKETCH_ERASED,
        Action.REGISTRATION_WITHDRAWN,
        Action.REGISTRATION_ERASED,
    }
)
"""What an author does to what they gave: no copy of the record brings it back."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to one subject.

    Attributes:
        payload: what the hub needs to know; the audit line keeps only its SHA-256.
        agent_id: whose account did it, when the actor is an agent.
    """

    id: UUID
    at: datetime
    actor: Actor
    action: Action
    subject_id: UUID
    payload: dict[str, str | int | None]
    agent_id: UUID | None = None

    @property
    def signature(self) -> str:
        """Who did it, as the audit line says it: an actor, and the id of an agent's account."""
        return self.actor if self.agent_id is None else f"{self.actor}:{self.agent_id.hex}"

    def body(self) -> str:
        """Return the payload as canonical JSON: sorted keys, no spaces, no escapes."""
        return json.dumps(self.payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def digest(self) -> bytes:
        """Return the SHA-256 of the body."""
        return hashlib.sha256(self.body().encode()).digest()


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line of the audit log as it is stored: ids and hashes only.

    Attributes:
        previous: hash of the line before, `GENESIS` for the first.
        hash: SHA-256 over `previous` and every other field.
    """

    sequence: int
    event_id: UUID
    at: datetime
    actor: str
    action: str
    subject_id: UUID
    digest: bytes
    previous: bytes
    hash: bytes


def agent_of(signature: str) -> UUID | None:
    """Return the account that an audit line was signed with, or None if it was no agent's."""
    actor, _, account = signature.partition(":")
    return UUID(hex=account) if actor == Actor.AGENT and account else None


def link(event: Event, previous: bytes, sequence: int) -> AuditLine:
    """Return the audit line of an event, chained to the line before."""
    unsealed = AuditLine(
        sequence,
        event.id,
        event.at,
        event.signature,
        event.action,
        event.subject_id,
        event.digest(),
        previous,
        b"",
    )
    return AuditLine(
        sequence,
        event.id,
        event.at,
        event.signature,
        event.action,
        event.subject_id,
        unsealed.digest,
        previous,
        _seal(unsealed),
    )


def first_broken(lines: tuple[AuditLine, ...], previous: bytes = GENESIS) -> int | None:
    """Return the sequence of the first line that was altered, moved or follows a gap, or None."""
    expected = lines[0].sequence if lines else 0
    for line in lines:
        if line.sequence != expected or line.previous != previous or line.hash != _seal(line):
            return line.sequence
        previous = line.hash
        expected += 1
    return None


def _seal(line: AuditLine) -> bytes:
    fields = (
        str(line.sequence),
        line.event_id.hex,
        str(round(line.at.timestamp() * 1000)),
        line.actor,
        line.action,
        line.subject_id.hex,
        line.digest.hex(),
        line.previous.hex(),
    )
    return hashlib.sha256("\x1f".join(fields).encode()).digest()
