"""A project's sheet: the project, and what its page shows besides."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.project import Project, Theme
from kiosk.domain.published import Voice


@dataclass(frozen=True, slots=True)
class Change:
    """What changed in a project thanks to opinions."""

    day: date
    text: str


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
