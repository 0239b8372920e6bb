"""A real CUPS and a real IPP printer on loopback, in a folder of their own."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

PROGRAMS = ("dbus-daemon", "avahi-daemon", "cupsd", "lpadmin", "ippeveprinter")
SEARCHED = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
QUEUE = "affiches"

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={folder}/bus</listen>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_type="method_call"/>
<allow send_destination="*"/><allow receive_sender="*"/></policy></busconfig>
"""
_AVAHI = """[server]
use-ipv6=no
allow-interfaces=lo
"""
_PRINTER = """ATTR keyword media-supported iso_a4_210x297mm,iso_a3_297x420mm
ATTR keyword media-ready {ready}
ATTR keyword media-default iso_a4_210x297mm
ATTR keyword media-col-supported media-size,media-size-name
ATTR collection media-size-supported {
 MEMBER integer x-dimension 21000 MEMBER integer y-dimension 29700
}, {
 MEMBER integer x-dimension 29700 MEMBER integer y-dimension 42000
}
ATTR keyword print-scaling-supported auto,none,fit
ATTR integer copies-default 1
ATTR rangeOfInteger copies-supported 1-99
ATTR mimeMediaType document-format-supported application/pdf,application/octet-stream
ATTR mimeMediaType document-format-default application/pdf
ATTR enum operations-supported 2,4,5,6,8,9,10,11
"""
_FILES = """ServerRoot {folder}
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/spool
DataDir /usr/share/cups
ServerBin /usr/lib/cups
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
SystemGroup root lpadmin
"""
_SERVER = """LogLevel info
Listen {folder}/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
ErrorPolicy retry-job
JobRetryInterval 2
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
# What the printer does with a page: complain as the file says, for as long as it says so.
_COMMAND = """#!/bin/sh
while [ -s "{folder}/fault" ]; do
  sed 's/^/STATE: +/' "{folder}/fault" >&2
  [ -e "{folder}/abort" ] && exit 1
  sleep 0.2
done
for it in media-empty-error media-jam-error; do echo "STATE: -$it" >&2; done
env | grep ^IPP_COPIES= >> "{folder}/printed.txt"
cp "$1" "{folder}/printed.pdf"
"""


def missing() -> str:
    """Return the programs that are not installed here."""
    return ", ".join(name for name in PROGRAMS if shutil.which(name, path=SEARCHED) is None)


class PrintingSystem:
    """Starts everything, and stops what it started."""

    def __init__(self, folder: Path, ready: str = "iso_a4_210x297mm") -> None:
        self.folder = folder
        self._ready = ready
        self._running: list[subprocess.Popen[bytes]] = []
        self._printer: subprocess.Popen[bytes] | None = None
        self._environment = {
            "PATH": SEARCHED,
            "HOME": str(folder),
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/bus",
            "CUPS_SERVER": str(self.socket),
        }
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    @property
    def socket(self) -> Path:
        """The socket file of CUPS."""
        return self.folder / "cups.sock"

    def __enter__(self) -> Self:
        for name in ("spool", "cache", "state", "ipp"):
            (self.folder / name).mkdir()
        self._write("bus.conf", _BUS)
        self._write("avahi.conf", _AVAHI)
        self._write("printer.conf", _PRINTER.replace("{ready}", self._ready))
        self._write("cups-files.conf", _FILES)
        self._write("cupsd.conf", _SERVER)
        self._write("print.sh", _COMMAND).chmod(0o755)
        self._start("dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork")
        wait_for((self.folder / "bus").exists)
        avahi = ("-f", f"{self.folder}/avahi.conf", "--no-drop-root", "--no-chroot", "--no-rlimits")
        self._start("avahi-daemon", *avahi)
        files = f"{self.folder}/cups-files.conf"
        self._start("cupsd", "-f", "-c", f"{self.folder}/cupsd.conf", "-s", files)
        self.switch_on()
        wait_for(self.socket.exists)
        self._add_queue()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.switch_off()
        for process in reversed(self._running):
            _stop(process)

    def switch_on(self) -> None:
        """Start the printer, and wait until it answers."""
        arguments = (
            *("-a", f"{self.folder}/printer.conf", "-c", f"{self.folder}/print.sh"),
            *("-d", f"{self.folder}/ipp", "-p", str(self.port), "-n", "localhost", "-r", "off"),
            "-k",
        )
        self._printer = self._run("ippeveprinter", *arguments, "Affiches")
        wait_for(self._answers)

    def switch_off(self) -> None:
        """Stop the printer."""
        if self._printer is not None:
            _stop(self._printer)
            self._printer = None

    def complain(self, *reasons: str, abort: bool = False) -> None:
        """Make the printer complain about every page from now on; about nothing: be well again."""
        (self.folder / "abort").unlink(missing_ok=True)
        if abort:
            (self.folder / "abort").touch()
        (self.folder / "fault").write_text("".join(f"{it}\n" for it in reasons))

    def admin(self, *command: str) -> None:
        """Run a command of CUPS."""
        subprocess.run(command, env=self._environment, check=True, timeout=30, capture_output=True)

    def _add_queue(self) -> None:
        uri = f"ipp://localhost:{self.port}/ipp/print"
        self.admin("lpadmin", "-p", QUEUE, "-E", "-v", uri, "-m", "everywhere")

    def _write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text.replace("{folder}", str(self.folder)))
        return path

    def _start(self, *command: str) -> None:
        self._running.append(self._run(*command))

    def _run(self, *command: str) -> subprocess.Popen[bytes]:
        log = (self.folder / f"{command[0]}.log").open("ab")
        with log:
            return subprocess.Popen(command, env=self._environment, stdout=log, stderr=log)

    def _answers(self) -> bool:
        try:
            socket.create_connection(("localhost", self.port), 1).close()
        except OSError:
            return False
        return True


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait until a condition holds, at most 20 s."""
    end = time.monotonic() + 20
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the printing system did not start")
        time.sleep(0.05)


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
