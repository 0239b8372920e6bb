"""All the use cases of the agents, made together by the composition root."""

from dataclasses import dataclass

from kiosk.services.desk.access import Access
from kiosk.services.desk.accounts import Accounts
from kiosk.services.desk.admitting import Admitting
from kiosk.services.desk.answer_templates import AnswerTemplates
from kiosk.services.desk.answering import Answering
from kiosk.services.desk.auditing import Auditing
from kiosk.services.desk.balances import Balances
from kiosk.services.desk.budget_ties import BudgetTies
from kiosk.services.desk.calendar_files import CalendarFiles
from kiosk.services.desk.calling_back import CallingBack
from kiosk.services.desk.ceremonies import Ceremonies
from kiosk.services.desk.directory import Directory
from kiosk.services.desk.draws import Draws
from kiosk.services.desk.exporting import Exporting
from kiosk.services.desk.figures import Counting
from kiosk.services.desk.files import Files
from kiosk.services.desk.fulfilling import Fulfilling
from kiosk.services.desk.importing import Importing
from kiosk.services.desk.inbox import Inbox
from kiosk.services.desk.inviting import Inviting
from kiosk.services.desk.logbook import Logbook
from kiosk.services.desk.maintenance import Maintenance
from kiosk.services.desk.meetings import Meetings
from kiosk.services.desk.opinions import Opinions
from kiosk.services.desk.paper_printing import PrintRoom
from kiosk.services.desk.planning import Planning
from kiosk.services.desk.projects import Projects
from kiosk.services.desk.registering import Registering
from kiosk.services.desk.retention import Retention
from kiosk.services.desk.review_queue import ReviewQueue
from kiosk.services.desk.reviewing import Reviewing
from kiosk.services.desk.room_calendar import RoomCalendar
from kiosk.services.desk.rounds import Rounds
from kiosk.services.desk.seats import Seats
from kiosk.services.desk.security_keys import SecurityKeys
from kiosk.services.desk.sent_decisions import SentDecisions
from kiosk.services.desk.toolshed import Toolshed
from kiosk.services.desk.trials import Trials
from kiosk.services.jury.catalogue import JuryServices


@dataclass(frozen=True, slots=True)
class DeskServices:
    """The use cases of the desk."""

    access: Access
    security_keys: SecurityKeys
    accounts: Accounts
    queue: ReviewQueue
    reviewing: Reviewing
    sent_decisions: SentDecisions
    calling_back: CallingBack
    answer_templates: AnswerTemplates
    prints: PrintRoom
    inbox: Inbox
    exporting: Exporting
    auditing: Auditing
    retention: Retention
    registering: Registering
    answering: Answering
    fulfilling: Fulfilling
    maintenance: Maintenance
    counting: Counting
    projects: Projects
    admitting: Admitting
    opinions: Opinions
    jury: JuryServices
    files: Files
    draws: Draws
    inviting: Inviting
    importing: Importing
    ceremonies: Ceremonies
    seats: Seats
    planning: Planning
    room_calendar: RoomCalendar
    calendar_files: CalendarFiles
    toolshed: Toolshed
    meetings: Meetings
    directory: Directory
    rounds: Rounds
    logbook: Logbook
    trials: Trials
    balances: Balances
    budget_ties: BudgetTies
