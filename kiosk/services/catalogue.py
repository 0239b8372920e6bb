"""All the use cases of the screens, made together by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.territory import Territory
from kiosk.services.backups import Backups
from kiosk.services.browse import Browsing
from kiosk.services.calling import Calling
from kiosk.services.deposit import Deposit
from kiosk.services.desk.catalogue import DeskServices
from kiosk.services.feedback import Feedbacks
from kiosk.services.follow_up import Following
from kiosk.services.joining import Joining
from kiosk.services.printing import Printing
from kiosk.services.sketching import Sketching
from kiosk.services.supporting import Supporting
from kiosk.services.volunteering import Volunteering


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases of the screens.

    Attributes:
        desk: the use cases of the agents; each checks who asks.
        heal: make the record work again after a fault; raises `EnvironmentFault` while it cannot.
        close: close the record.
    """

    deposit: Deposit
    following: Following
    supporting: Supporting
    browsing: Browsing
    printing: Printing
    territory: Territory
    feedback: Feedbacks
    sketching: Sketching
    desk: DeskServices
    calling: Calling
    volunteering: Volunteering
    joining: Joining
    backups: Backups
    heal: Callable[[], None]
    close: Callable[[], None]
