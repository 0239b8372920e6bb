"""What `kiosk doctor` found: one `Finding` per thing looked at, and how it is told."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from datetime import timedelta
from enum import StrEnum


class Level(StrEnum):
    """How bad a finding is."""

    FINE = "fine"
    WARNING = "warning"
    FAULT = "fault"


class Topic(StrEnum):
    """What a finding is about; the value is stable, for programs that read the JSON."""

    VERSIONS = "versions"
    DATABASE = "database"
    AUDIT = "audit"
    BACKUP = "backup"
    FOLDER = "folder"
    PEPPER = "pepper"
    DISK = "disk"
    CLOCK = "clock"
    PRINTER = "printer"
    SCREEN = "screen"
    REACH = "reach"
    FONTS = "fonts"
    TRANSLATIONS = "translations"
    KEYBOARDS = "keyboards"
    VOICES = "voices"
    TERRITORY = "territory"
    WAITING = "waiting"
    PICTURES = "pictures"
    LINK = "link"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        sentence: French, what was found.
        gesture: French, what to do; empty when fine.
    """

    topic: Topic
    level: Level
    sentence: str
    gesture: str = ""


_LEVEL_WORDS = {Level.FINE: "bien", Level.WARNING: "à voir", Level.FAULT: "à réparer"}
_TOPIC_WORDS = {
    Topic.VERSIONS: "Versions",
    Topic.DATABASE: "Base",
    Topic.AUDIT: "Journal",
    Topic.BACKUP: "Sauvegarde",
    Topic.FOLDER: "Dossier",
    Topic.PEPPER: "Secret",
    Topic.DISK: "Disque",
    Topic.CLOCK: "Horloge",
    Topic.PRINTER: "Imprimante",
    Topic.SCREEN: "Écran",
    Topic.REACH: "Hauteur",
    Topic.FONTS: "Polices",
    Topic.TRANSLATIONS: "Traductions",
    Topic.KEYBOARDS: "Claviers",
    Topic.VOICES: "Voix",
    Topic.TERRITORY: "Carte",
    Topic.WAITING: "À lire",
    Topic.PICTURES: "Images",
    Topic.LINK: "Liaison",
    Topic.CERTIFICATE: "Certificat",
}


def worst(findings: tuple[Finding, ...]) -> Level:
    """Return the worst level; `FINE` when there is nothing."""
    return max((finding.level for finding in findings), key=list(Level).index, default=Level.FINE)


def as_json(findings: tuple[Finding, ...]) -> str:
    """Return the findings for programs: `{"level", "findings": [{"topic", "level", …}]}`."""
    report = {"level": worst(findings), "findings": [asdict(finding) for finding in findings]}
    return json.dumps(report, ensure_ascii=False, indent=2)


def as_text(findings: tuple[Finding, ...]) -> str:
    """Return the findings for people: the sum of it on the first line, then the worst first."""
    found = Counter(finding.level for finding in findings)
    to_see = len(findings) - found[Level.FINE]
    lines = [f"{count(to_see, 'chose')} à voir." if to_see else "Tout va bien.", ""]
    for finding in sorted(findings, key=lambda one: -list(Level).index(one.level)):
        start = f"{_LEVEL_WORDS[finding.level]:<11}{_TOPIC_WORDS[finding.topic]:<16}"
        lines.append(start + finding.sentence)
        if finding.gesture:
            lines.append(f"{'':<{len(start)}}→ {finding.gesture}")
    return "\n".join(lines)


def count(number: int, thing: str) -> str:
    """Say how many, in French: "1 chose", "2 choses"; `thing` takes an s."""
    return f"{number} {thing}" if number <= 1 else f"{number} {thing}s"


def duration(span: timedelta) -> str:
    """Say how long, in its largest unit: "3 jours"."""
    seconds = int(span.total_seconds())
    for unit, name in ((86_400, "jour"), (3_600, "heure"), (60, "minute")):
        if seconds >= unit:
            return count(seconds // unit, name)
    return "moins d’une minute"


def size(octets: int) -> str:
    """Say how much: "412 Mo", "1,2 Go" (powers of ten, as disks are sold)."""
    if octets < 10**9:
        return f"{octets // 10**6} Mo"
    return f"{octets / 10**9:.1f}".replace(".", ",") + " Go"
