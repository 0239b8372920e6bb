"""Write docs/registre.md, the register of processing, with the durations that are the default.

`python -m tools.register` writes it; with `--check` it only says whether it is up to date.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.domain.register import as_markdown, register
from kiosk.settings import Settings
from kiosk.wiring_desk import durations_of

TARGET = Path(__file__).resolve().parent.parent / "docs" / "registre.md"


def main() -> int:
    """Write the page, or check it; return the exit code."""
    page = as_markdown(register(durations_of(Settings())))
    if "--check" in sys.argv[1:]:
        if TARGET.read_text(encoding="utf-8") == page:
            return 0
        print("docs/registre.md is out of date: run `python -m tools.register`.")
        return 1
    TARGET.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
