"""A PostgreSQL of our own, in a folder, on a socket of that folder: nobody else's is touched."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ADMIN = "kiosk"
"""The role that owns the cluster."""

_USERS = ("postgres", "nobody")


def programs() -> Path | None:
    """Return the folder of PostgreSQL's programs, the newest, or None where there are none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


@contextmanager
def cluster(folder: Path) -> Iterator[str]:
    """Run a cluster in a folder while the block runs; give the address of its database."""
    data, bin_folder = folder / "data", programs()
    assert bin_folder is not None
    _hand_over(folder)
    _run(bin_folder / "initdb", "-D", data, "-U", ADMIN, "-A", "trust", "-E", "UTF8", "--no-sync")
    options = f"-c listen_addresses='' -c unix_socket_directories='{folder}'"
    log = folder / "log"
    _run(bin_folder / "pg_ctl", "-D", data, "-l", log, "-w", "-o", options, "start")
    try:
        yield address_of(folder, ADMIN)
    finally:
        _run(bin_folder / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


def restart(address: str, mode: str) -> None:
    """Stop a cluster at once (`immediate`: as if its power was cut) and start it again."""
    folder = Path(address.partition("host=")[2])
    bin_folder = programs()
    assert bin_folder is not None
    options = f"-c listen_addresses='' -c unix_socket_directories='{folder}'"
    told = ("-D", folder / "data", "-l", folder / "log", "-w")
    _run(bin_folder / "pg_ctl", *told, "-m", mode, "-o", options, "restart")


def address_of(folder: Path, role: str) -> str:
    """Return the address of the cluster's database for a role."""
    return f"postgresql+psycopg://{role}@/postgres?host={folder}"


def _hand_over(folder: Path) -> None:
    """Give the folder to somebody who is not root: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return
    user = pwd.getpwnam(_user())
    for parent in (folder, *folder.parents):
        if parent.owner() == "root" and parent.stat().st_mode & 0o077 == 0:
            parent.chmod(0o711)
    os.chown(folder, user.pw_uid, user.pw_gid)


def _user() -> str:
    known = {it.pw_name for it in pwd.getpwall()}
    return next(name for name in _USERS if name in known)


def _run(program: Path, *arguments: object) -> None:
    command = [str(program), *map(str, arguments)]
    if os.geteuid() == 0:
        runuser = shutil.which("runuser") or "runuser"
        command = [runuser, "-u", _user(), "--", *command]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")
