from __future__ import annotations

from datetime import UTC, date, datetime

from kiosk.hub.fleet import KnownKiosk
from kiosk.hub.metrics import as_metrics
from kiosk.hub.watch import Report, Watched

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def test_each_kiosk_has_its_gauges_and_a_name_cannot_forge_another():
    seen = KnownKiosk("hall", "0.1.0", NOW, 2, 0, 1, False, None)
    forged = KnownKiosk('a"} 1\nb', None, None, 0, 0, 0, True, date(2026, 11, 23))
    kiosks = (Watched(seen, ()), Watched(forged, ()))
    lines = as_metrics(Report(NOW, kiosks, (), 7, ())).splitlines()
    assert 'kiosk_seen_timestamp_seconds{kiosk="hall"} 1795392000' in lines
    assert 'kiosk_waiting_events{kiosk="hall"} 2' in lines
    assert r'kiosk_revoked{kiosk="a\"} 1\nb"} 1' in lines
    assert "hub_refused_codes_day 7" in lines
    assert sum(line.startswith("kiosk_seen") for line in lines) == 1
