"""What use cases need from the record to tell the way of a project."""

from __future__ import annotations

from typing import Protocol

from kiosk.domain.project import Project
from kiosk.domain.timeline import Facts


class Timelines(Protocol):
    """What the record knows of the ways of projects."""

    def facts(self, project: Project) -> Facts:
        """Return what it knows of one."""
        ...
