"""A project's sheet: the project, and what its page shows besides."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kiosk.domain.project import Project, Theme
from kiosk.domain.published import Voice


@dataclass(frozen=True, slots=True)
class Change:
    """What changed in a project thanks to opinions.

    Attributes:
        feedback_id: the opinion that it is owed to, if a passeur told which.
    """

    day: date
    text: str
    feedback_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Companion:
    """Who accompanies a project: a role, and a name only if it is published."""

    role: str
    name: str | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that the page of a project shows, but the voices that it came from.

    Attributes:
        picture: a photo or a drawing as `documents.pictures.fitted` makes it, or None.
    """

    project: Project
    changes: tuple[Change, ...] = ()
    companions: tuple[Companion, ...] = ()
    picture: bytes | None = None

    def in_place_of(self, older: "Sheet") -> "Sheet":
        """Return this sheet with the changes of an older one that are owed to an opinion."""
        owed = {(it.day, it.text): it for it in older.changes if it.feedback_id is not None}
        told = [owed.pop((it.day, it.text), it) for it in self.changes]
        return replace(self, changes=(*told, *owed.values()))


@dataclass(frozen=True, slots=True)
class Lineage:
    """What became of a voice: the theme that carries it, and the public projects born of it."""

    voice: Voice
    theme: Theme | None
    projects: tuple[Project, ...]


@dataclass(frozen=True, slots=True)
class Illustration:
    """What illustrates a public project, as the record holds it; both may be damaged or empty."""

    title: str
    drawing: str
    picture: bytes | None
