"""What IT watches, in Prometheus's text format (version 0.0.4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.hub.enrolment import KnownKiosk

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


def as_metrics(kiosks: Sequence[KnownKiosk]) -> str:
    """Return the gauges of each kiosk; one that never spoke has no date."""
    lines: list[str] = []
    for name, sense, measure in _METRICS:
        lines += [f"# HELP {name} {sense}", f"# TYPE {name} gauge"]
        for kiosk in kiosks:
            value = measure(kiosk)
            if value is not None:
                lines.append(f'{name}{{kiosk="{_quoted(kiosk.name)}"}} {value:.0f}')
    return "\n".join(lines) + "\n"


def _quoted(label: str) -> str:
    return label.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
