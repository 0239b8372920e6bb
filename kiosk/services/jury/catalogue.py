"""All the use cases of the jury, made together by the composition root."""

from dataclasses import dataclass

from kiosk.services.desk.passphrases import Passphrases
from kiosk.services.jury.entering import Entering
from kiosk.services.jury.forming import Forming
from kiosk.services.jury.gathering import Gathering
from kiosk.services.jury.grading import Grading
from kiosk.services.jury.ports import JuryRecords
from kiosk.services.jury.publishing import Publishing
from kiosk.services.jury.sessions import Sessions
from kiosk.services.ports import Clock, Randomness


@dataclass(frozen=True, slots=True)
class JuryServices:
    """The use cases of the jury: the first three are the facilitator's, the others a juror's."""

    forming: Forming
    sessions: Sessions
    publishing: Publishing
    entering: Entering
    gathering: Gathering
    grading: Grading


def jury_services(
    records: JuryRecords, clock: Clock, randomness: Randomness, passphrases: Passphrases
) -> JuryServices:
    """Make them all over one record."""
    parts = (records, clock, randomness)
    return JuryServices(
        forming=Forming(*parts, passphrases),
        sessions=Sessions(*parts),
        publishing=Publishing(*parts),
        entering=Entering(records, clock, passphrases),
        gathering=Gathering(*parts),
        grading=Grading(records, clock),
    )
