"""Copies in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.errors import EnvironmentFault


@dataclass
class FakeVault:
    """A `Vault`; `fault` is what the disk says to the next copy."""

    copies: list[datetime] = field(default_factory=list)
    fault: EnvironmentFault | None = None
    kept: tuple[int, int] = (0, 0)
    forgotten: datetime | None = None

    def back_up(self, at: datetime) -> Path:
        """Do as `Vault` says."""
        if self.fault is not None:
            raise self.fault
        self.copies.append(at)
        return Path("copy")

    def last_backup_at(self, now: datetime) -> datetime | None:
        """Do as `Vault` says."""
        return max((it for it in self.copies if it <= now), default=None)

    def thin_out(self, now: datetime, hourly: int, daily: int) -> int:
        """Do as `Vault` says."""
        assert now == self.copies[-1]
        self.kept = hourly, daily
        return 0

    def forget_set_aside(self, before: datetime) -> int:
        """Do as `Vault` says."""
        self.forgotten = before
        return 0
