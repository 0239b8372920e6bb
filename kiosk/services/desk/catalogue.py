"""All the use cases of the agents, made together by the composition root."""

from dataclasses import dataclass

from kiosk.services.desk.access import Access
from kiosk.services.desk.accounts import Accounts
from kiosk.services.desk.answer_templates import AnswerTemplates
from kiosk.services.desk.figures import Counting
from kiosk.services.desk.maintenance import Maintenance
from kiosk.services.desk.review_queue import ReviewQueue
from kiosk.services.desk.reviewing import Reviewing


@dataclass(frozen=True, slots=True)
class DeskServices:
    """The use cases of the desk."""

    access: Access
    accounts: Accounts
    queue: ReviewQueue
    reviewing: Reviewing
    answer_templates: AnswerTemplates
    maintenance: Maintenance
    counting: Counting
