"""All the use cases of the agents, made together by the composition root."""

from dataclasses import dataclass

from kiosk.services.desk.access import Access
from kiosk.services.desk.accounts import Accounts
from kiosk.services.desk.answering import Answering
from kiosk.services.desk.auditing import Auditing
from kiosk.services.desk.exporting import Exporting
from kiosk.services.desk.inbox import Inbox
from kiosk.services.desk.registering import Registering
from kiosk.services.desk.retention import Retention


@dataclass(frozen=True, slots=True)
class DeskServices:
    """The use cases of the desk."""

    access: Access
    accounts: Accounts
    inbox: Inbox
    exporting: Exporting
    auditing: Auditing
    retention: Retention
    registering: Registering
    answering: Answering
