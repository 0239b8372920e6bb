"""Put our QML in the format of .qmlformat.ini, or with --check only say which files are not."""

from __future__ import annotations

import argparse
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from tools.qt_programs import QMLFORMAT, ROOT, qml_files

if TYPE_CHECKING:
    from pathlib import Path


def formatted(path: Path) -> bytes:
    """Return the file's content as qmlformat would have it.

    Raises:
        subprocess.CalledProcessError: qmlformat does not understand the file.
    """
    return subprocess.run([str(QMLFORMAT), str(path)], check=True, stdout=subprocess.PIPE).stdout


def main() -> int:
    """Format every QML file, or check them; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, fail on a difference")
    check = parser.parse_args().check

    files = qml_files()
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        wanted = dict(zip(files, pool.map(formatted, files), strict=True))
    different = [path for path in files if path.read_bytes() != wanted[path]]
    for path in different:
        print(f"{'would reformat' if check else 'reformatted'} {path.relative_to(ROOT)}")
        if not check:
            path.write_bytes(wanted[path])
    print(f"{len(files)} QML files, {len(different)} of them in another format.")
    return 1 if check and different else 0


if __name__ == "__main__":
    raise SystemExit(main())
