"""What IT watches, looked at once: the page, the metrics and the commands tell the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk import __version__
from kiosk.hub.alerts import Alert, Level, alerts_of, refused_alert
from kiosk.hub.fleet import Fleet, KnownKiosk
from kiosk.hub.quarantine import Quarantine, SetAside
from kiosk.hub.refusals import Refusals
from kiosk.services.ports import Clock


@dataclass(frozen=True, slots=True)
class Watched:
    """A kiosk and what is wrong with it."""

    kiosk: KnownKiosk
    alerts: tuple[Alert, ...]

    @property
    def rank(self) -> tuple[int, str]:
        """Its place in a list: faults first, then warnings, then the names."""
        faults = any(it.level is Level.FAULT for it in self.alerts)
        return (0 if faults else 1 if self.alerts else 2, self.kiosk.name)


@dataclass(frozen=True, slots=True)
class Report:
    """All of it.

    Attributes:
        now: when it was looked at, UTC.
        kiosks: those with a fault first.
        refused: codes that opened nothing in the last 24 hours.
        alerts: of the hub itself.
    """

    now: datetime
    kiosks: tuple[Watched, ...]
    set_aside: tuple[SetAside, ...]
    refused: int
    alerts: tuple[Alert, ...]


class Watch:
    """The use case of whoever watches."""

    def __init__(
        self, fleet: Fleet, quarantine: Quarantine, refusals: Refusals, clock: Clock
    ) -> None:
        self._fleet = fleet
        self.quarantine = quarantine
        self._refusals = refusals
        self._clock = clock

    def look(self) -> Report:
        """Look at everything."""
        now, refused = self._clock.now(), self._refusals.today()
        watched = [Watched(it, alerts_of(it, now, __version__)) for it in self._fleet.kiosks()]
        alert = refused_alert(refused)
        return Report(
            now,
            tuple(sorted(watched, key=lambda it: it.rank)),
            self.quarantine.all(),
            refused,
            () if alert is None else (alert,),
        )
