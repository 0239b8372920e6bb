"""The versions of a project's sheet: what each changed, when, and thanks to how many opinions."""

import hashlib
import itertools
import json
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from kiosk.domain.opinion_round import RoundStanding
from kiosk.domain.sheet import Sheet


class Part(StrEnum):
    """A part of a sheet, under the name of its field in `SheetContent`."""

    TITLE = "title"
    SENTENCE = "sentence"
    STAGE = "stage"
    THEME = "theme"
    QUARTIER = "quartier"
    STEPS = "steps"
    CHANGES = "changes"
    COMPANIONS = "companions"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class SheetContent:
    """What a sheet said.

    Attributes:
        image: the SHA-256 of its drawing and picture, in hexadecimal: only whether they changed.
        owed: the ids of the feedback that its changes are owed to, in hexadecimal.
    """

    title: str
    sentence: str
    stage: str
    theme: str
    quartier: str
    steps: tuple[str, ...]
    changes: tuple[str, ...]
    companions: tuple[str, ...]
    image: str
    owed: tuple[str, ...]

    @classmethod
    def of(cls, sheet: Sheet) -> Self:
        """Return what a sheet says now; the day in the stimulateur goes by without a version."""
        project = sheet.project
        image = hashlib.sha256(project.drawing.encode() + b"\0" + (sheet.picture or b""))
        return cls(
            title=project.title,
            sentence=project.sentence,
            stage=project.stage.value,
            theme=project.theme_title or "",
            quartier=project.quartier or "",
            steps=tuple(
                f"{it.day:%d/%m/%Y} {'✓ ' if it.done else ''}{it.text}" for it in project.milestones
            ),
            changes=tuple(it.text for it in sheet.changes),
            companions=tuple(" ".join(filter(None, (it.role, it.name))) for it in sheet.companions),
            image=image.hexdigest(),
            owed=tuple(it.feedback_id.hex for it in sheet.changes if it.feedback_id),
        )

    @classmethod
    def read(cls, written: str) -> Self:
        """Return what `written` gave."""
        fields: dict[str, Any] = json.loads(written)
        told: dict[str, Any] = {
            name: tuple(it) if isinstance(it, list) else it for name, it in fields.items()
        }
        return cls(**told)

    def written(self) -> str:
        """Return it as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class SheetVersion:
    """One version of the sheet of a project.

    Attributes:
        number: 1 for the first.
        kept_at: when it was kept (UTC); None for what was there before versions were.
    """

    project_id: UUID
    number: int
    kept_at: datetime | None
    content: SheetContent


@dataclass(frozen=True, slots=True)
class Difference:
    """A part that is not what it was; of lists, only what went and what came."""

    part: Part
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class VersionNews:
    """A version beside the one before it.

    Attributes:
        differences: none for the first version.
        thanks: how many opinions it is owed to.
    """

    version: SheetVersion
    differences: tuple[Difference, ...]
    thanks: int


def differences(before: SheetContent, after: SheetContent) -> tuple[Difference, ...]:
    """Return the parts that changed from one version to another."""
    found = []
    for part in Part:
        old, new = getattr(before, part.value), getattr(after, part.value)
        if old == new:
            continue
        if part is Part.IMAGE:
            found.append(Difference(part, "", ""))
        elif isinstance(old, tuple):
            gone = "\n".join(it for it in old if it not in new)
            found.append(Difference(part, gone, "\n".join(it for it in new if it not in old)))
        else:
            found.append(Difference(part, old, new))
    return tuple(found)


def history(
    versions: tuple[SheetVersion, ...], rounds: tuple[RoundStanding, ...]
) -> tuple[VersionNews, ...]:
    """Return each version beside the one before it, the last first.

    A version is owed to the feedback whose changes it is the first to tell, and to the answers of
    the rounds of opinions that were concluded since the version before it.
    """
    ordered = sorted(versions, key=lambda it: it.number)
    news = [VersionNews(it, (), 0) for it in ordered[:1]]
    for before, after in itertools.pairwise(ordered):
        owed = len(set(after.content.owed) - set(before.content.owed))
        answers = sum(it.answers for it in rounds if _between(before, it, after))
        changed = differences(before.content, after.content)
        news.append(VersionNews(after, changed, owed + answers))
    return tuple(reversed(news))


def owed_to(versions: tuple[SheetVersion, ...], feedback_id: UUID) -> int | None:
    """Return the number of the first version that tells a change owed to a feedback, or None."""
    numbers = (it.number for it in versions if feedback_id.hex in it.content.owed)
    return min(numbers, default=None)


def _between(before: SheetVersion, it: RoundStanding, after: SheetVersion) -> bool:
    told = it.round.changed_at
    if told is None or after.kept_at is None or told > after.kept_at:
        return False
    return before.kept_at is None or told > before.kept_at
