"""What IT is told of a kiosk."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.health import Health
from kiosk.domain.printing import PrinterStatus
from kiosk.hub.alerts import MANY_REFUSED, Level, Topic, alerts_of, refused_alert
from kiosk.hub.fleet import KnownKiosk

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
SECONDS = int(NOW.timestamp())
A_DAY = 86_400
HEALTH = Health(
    clock=SECONDS,
    certificate_ends=SECONDS + 60 * A_DAY,
    disk_free=50 * 10**9,
    disk_total=100 * 10**9,
    printer=PrinterStatus.OK,
    screens_at=SECONDS - 30,
    paper_mm=60_000,
)
FINE = KnownKiosk("hall", "1.0", NOW, 0, 0, 0, invited=False, revoked_on=None, health=HEALTH)


def topics(kiosk: KnownKiosk) -> list[Topic]:
    return [it.topic for it in alerts_of(kiosk, NOW, "1.0")]


def with_health(**changed: object) -> KnownKiosk:
    return replace(FINE, health=replace(HEALTH, **changed))  # type: ignore[arg-type]


def silent_for(**time: float) -> KnownKiosk:
    return replace(FINE, seen_at=NOW - timedelta(**time), health=None)


def test_a_kiosk_that_is_fine_asks_for_nothing():
    assert topics(FINE) == []
    assert topics(replace(FINE, health=None)) == []


def test_nothing_is_asked_of_one_that_is_revoked_or_never_came():
    silent = replace(FINE, seen_at=NOW - timedelta(days=9))
    assert topics(replace(silent, revoked_on=date(2026, 11, 1))) == []
    assert topics(replace(FINE, seen_at=None, health=None)) == []


@pytest.mark.parametrize(
    ("kiosk", "topic", "level", "words"),
    [
        (
            replace(FINE, seen_at=NOW - timedelta(hours=25), health=None),
            "silent",
            "fault",
            "1 jour.",
        ),
        (silent_for(days=3), "silent", "fault", "3 jours"),
        (replace(FINE, poison=2), "quarantine", "fault", ": 2"),
        (replace(FINE, restored_on=date(2026, 11, 20)), "restored", "warning", "20/11/2026"),
        (replace(FINE, version="0.9"), "version", "warning", "0.9"),
        (with_health(certificate_ends=SECONDS + 5 * A_DAY), "certificate", "fault", "28/11/2026"),
        (with_health(clock=SECONDS + 9 * 365 * A_DAY, screens_at=None), "clock", "fault", "2035"),
        (with_health(screens_at=SECONDS - 3600), "screens", "fault", "écrans"),
        (with_health(printer=PrinterStatus.OUT), "printer", "fault", "papier"),
        (with_health(printer=PrinterStatus.COVER_OPEN), "printer", "fault", "capot"),
        (with_health(printer=PrinterStatus.NEAR_END), "printer", "warning", "presque"),
        (with_health(paper_mm=1500), "paper", "warning", "1,5 m"),
        (with_health(disk_free=100 * 10**6), "disk", "fault", "100 Mo"),
        (with_health(disk_free=9 * 10**9), "disk", "fault", "9000 Mo"),
    ],
)
def test_each_trouble_is_said_with_what_to_do(kiosk, topic, level, words):
    told = {it.topic: it for it in alerts_of(kiosk, NOW, "1.0")}
    alert = told.pop(Topic(topic))
    assert not told
    assert (alert.topic, alert.level) == (Topic(topic), Level(level))
    assert words in alert.sentence
    assert alert.gesture


def test_a_backup_of_long_ago_is_not_told_any_more():
    assert topics(replace(FINE, restored_on=date(2026, 11, 1))) == []


def test_many_refused_codes_are_told_and_a_few_are_not():
    assert refused_alert(MANY_REFUSED - 1) is None
    alert = refused_alert(MANY_REFUSED)
    assert alert is not None
    assert str(MANY_REFUSED) in alert.sentence
