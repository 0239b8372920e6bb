"""What IT watches, in Prometheus's text format (version 0.0.4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kiosk.domain.health import Health
from kiosk.hub.alerts import Topic
from kiosk.hub.fleet import KnownKiosk
from kiosk.hub.watch import Report

_METRICS: tuple[tuple[str, str, Callable[[KnownKiosk], float | None]], ...] = (
    (
        "kiosk_seen_timestamp_seconds",
        "When the kiosk last spoke to the hub.",
        lambda it: None if it.seen_at is None else it.seen_at.timestamp(),
    ),
    ("kiosk_waiting_events", "Events that waited at the kiosk then.", lambda it: it.waiting),
    ("kiosk_poison_events", "Events of the kiosk that were set aside.", lambda it: it.poison),
    ("kiosk_pending_wishes", "Wishes that the kiosk has not fulfilled yet.", lambda it: it.wishes),
    ("kiosk_revoked", "1 if the kiosk is refused.", lambda it: int(it.revoked_on is not None)),
)
_OF_HEALTH: tuple[tuple[str, str, Callable[[Health], float | None]], ...] = (
    (
        "kiosk_certificate_end_timestamp_seconds",
        "When the certificate of the kiosk ends.",
        lambda it: it.certificate_ends,
    ),
    ("kiosk_clock_timestamp_seconds", "What the kiosk’s clock said then.", lambda it: it.clock),
    (
        "kiosk_screens_timestamp_seconds",
        "When its screens last looked at their printer.",
        lambda it: it.screens_at,
    ),
    ("kiosk_disk_free_bytes", "Left on its disk.", lambda it: it.disk_free),
    ("kiosk_disk_bytes", "Size of its disk.", lambda it: it.disk_total),
    (
        "kiosk_paper_meters",
        "Paper left on its roll.",
        lambda it: None if it.paper_mm is None else it.paper_mm / 1000,
    ),
)


def as_metrics(report: Report) -> str:
    """Return the gauges of each kiosk, and those of the hub; what is not known is left out."""
    kiosks = sorted((it.kiosk for it in report.kiosks), key=lambda it: it.name)
    lines = [
        *_headed("hub_refused_codes_day", "Codes that opened nothing in the last 24 hours."),
        f"hub_refused_codes_day {report.refused}",
    ]
    for name, sense, measure in _METRICS:
        values = ((it, measure(it)) for it in kiosks)
        lines += [*_headed(name, sense), *_lines(name, values)]
    for name, sense, look in _OF_HEALTH:
        values = ((it, look(it.health) if it.health else None) for it in kiosks)
        lines += [*_headed(name, sense), *_lines(name, values)]
    return "\n".join([*lines, *_alerts(report)]) + "\n"


def _headed(name: str, sense: str) -> tuple[str, str]:
    return (f"# HELP {name} {sense}", f"# TYPE {name} gauge")


def _lines(name: str, values: Iterator[tuple[KnownKiosk, float | None]]) -> Iterator[str]:
    for kiosk, value in values:
        if value is not None:
            yield f'{name}{{kiosk="{_quoted(kiosk.name)}"}} {value:.10g}'


def _alerts(report: Report) -> Iterator[str]:
    yield from _headed("kiosk_alert", "1 if the page of the kiosks shows this alert.")
    for watched in sorted(report.kiosks, key=lambda it: it.kiosk.name):
        shown = {it.topic for it in watched.alerts}
        for topic in Topic:
            if topic is not Topic.REFUSED:
                labels = f'kiosk="{_quoted(watched.kiosk.name)}",topic="{topic.value}"'
                yield f"kiosk_alert{{{labels}}} {int(topic in shown)}"


def _quoted(label: str) -> str:
    return label.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
