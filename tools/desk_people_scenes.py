"""The pages of the desk about its people and its promises, for `tools.desk_screenshots`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.entrusted import CallBack
from kiosk.domain.receipt import Subject
from kiosk.domain.security_key import SecurityKey
from kiosk.services.contact_sealing import ContactSealing
from kiosk.store.records import SqliteRecords

if TYPE_CHECKING:
    from tools.desk_screenshots import Stage


def agents(stage: Stage) -> None:
    """The accounts, one of them with its roles being changed, and a code just made."""
    work = stage.work
    for login, name, roles in (
        ("ahmed", "Ahmed Benali", ["passeur"]),
        ("jeanne", "Jeanne Petit", ["archivist", "elu"]),
        ("samir", "Samir Diallo", ["agent", "ange_gardien"]),
    ):
        work.agents.invite(login, name, roles)
        stage.wait(200)
    work.session.open(work.session.Page.Agents)
    stage.wait_for(lambda: work.agents.rows.first is not None and bool(work.agents.code))
    work.agents.close(work.agents.rows.first.agent_id)
    stage.draw("agents-code")
    work.agents.forgetCode()
    stage.set("AgentsPage", "edited", work.agents.rows.first.agent_id)
    stage.draw("agents")
    work.session.end()
    stage.draw("agents-ending")


def fulfilments(stage: Stage) -> None:
    """What residents said and what was done."""
    stage.work.session.open(stage.work.session.Page.Fulfilments)
    stage.wait_for(lambda: stage.work.fulfilments.rows.count > 0)
    stage.draw("fulfilments")


def entrust(records: SqliteRecords, sealing: ContactSealing, now: datetime) -> None:
    """Keep two people to call back, as they come from kiosks."""
    given = (
        (Subject.FEEDBACK, "Le banc du square", "Je bricole, et j’ai une perceuse.", 9),
        (Subject.SKETCH, "La cabane aux livres", "", 4),
    )
    with records.writing() as record:
        for number, (subject, about, words, days) in enumerate(given, start=1):
            given_at = now - timedelta(days=days)
            record.call_backs.save(
                CallBack(
                    key=str(number),
                    origin="Hall d’entrée",
                    subject=subject,
                    subject_id=UUID(int=number),
                    about=about,
                    words=words,
                    sealed=sealing.seal("lea.martin@exemple.fr", UUID(int=number)),
                    given_at=given_at,
                    erase_at=given_at + timedelta(days=395),
                )
            )


def call_backs(stage: Stage) -> None:
    """Those to call back, and the contact of one."""
    work = stage.work
    work.session.open(work.session.Page.Inbox)
    stage.wait_for(lambda: work.callBacks.count > 0)
    stage.set("FeedbackTrays", "callingBack", True)
    work.callBacks.showContact("1")
    stage.wait_for(lambda: bool(work.callBacks.contact))
    stage.draw("call-backs")


def own_account(stage: Stage) -> None:
    """The agent's own keys and passphrase, and a key that waits for a finger."""
    work = stage.work
    agent_id = work.session.session.agent_id
    now = datetime.now(UTC)
    with stage.services().desk.access._door.records.writing() as record:  # noqa: SLF001 - as _come_in
        for number, name in enumerate(("Clé bleue", "Clé du tiroir")):
            used = None if number else now
            added = now - timedelta(days=40 - number)
            record.security_keys.add(
                SecurityKey(bytes([number]), agent_id, name, b"", 0, added, used)
            )
    work.session.open(work.session.Page.OwnAccount)
    stage.wait_for(lambda: work.ownAccount.rows.count > 0)
    stage.draw("own-account")


def door(stage: Stage) -> None:
    """The door: somebody comes in with a passphrase, or with a key."""
    stage.work.session.lock()
    stage.wait(300)
    stage.draw("door")
    stage.set("AccessPage", "way", "key")
    stage.draw("door-key")
