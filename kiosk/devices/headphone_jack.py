"""The headphone socket: its switch, as the kernel's input devices tell it."""

import fcntl
import logging
import os
from pathlib import Path

log = logging.getLogger(__name__)

_SW_HEADPHONE_INSERT = 2
_SWITCHES = 4
"""Bytes that hold all the switches of a device (SW_MAX is 0x10)."""
_EVIOCGSW = 2 << 30 | _SWITCHES << 16 | ord("E") << 8 | 0x1B
"""The kernel's request for the state of switches (linux/input.h); it waits for nothing."""


class NoJack:
    """`HeadphoneJack` of a kiosk whose sound always goes to one place."""

    def __init__(self, *, private: bool) -> None:
        """Take whether that place is private: a handset, headphones that stay."""
        self._private = private

    def plugged(self) -> bool:
        """Return what the settings say."""
        return self._private


class EvdevJack:
    """`HeadphoneJack` read from one of /dev/input/event*; unplugged when it cannot be read."""

    def __init__(self, device: Path) -> None:
        self._device = device
        self._descriptor: int | None = None
        try:
            self._descriptor = os.open(device, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            log.warning("no headphone socket at %s: %s", device, error)

    def plugged(self) -> bool:
        """Ask the kernel for the switch."""
        if self._descriptor is None:
            return False
        switches = bytearray(_SWITCHES)
        try:
            fcntl.ioctl(self._descriptor, _EVIOCGSW, switches)
        except OSError as error:
            log.warning("the headphone socket %s is gone: %s", self._device, error)
            self.close()
            return False
        return bool(switches[0] >> _SW_HEADPHONE_INSERT & 1)

    def close(self) -> None:
        """Let the device go."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
