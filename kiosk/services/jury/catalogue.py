"""All the use cases of the jury, made together by the composition root."""

from dataclasses import dataclass

from kiosk.services.desk.passphrases import Passphrases
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.jury.entering import Entering
from kiosk.services.jury.forming import Forming
from kiosk.services.jury.gathering import Gathering
from kiosk.services.jury.grading import Grading
from kiosk.services.jury.papers import JuryPapers
from kiosk.services.jury.publishing import Publishing
from kiosk.services.jury.room import Room
from kiosk.services.jury.sessions import Sessions
from kiosk.services.ports import Clock, Randomness


@dataclass(frozen=True, slots=True)
class JuryServices:
    """The use cases of the jury: the facilitator's, the jurors', the room's."""

    forming: Forming
    sessions: Sessions
    publishing: Publishing
    entering: Entering
    gathering: Gathering
    grading: Grading
    room: Room
    papers: JuryPapers


def jury_services(
    records: DeskRecords,
    clock: Clock,
    randomness: Randomness,
    passphrases: Passphrases,
    papers: JuryPapers,
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
        room=Room(records),
        papers=papers,
    )
