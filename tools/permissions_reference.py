"""Write docs/permissions.md from the one table of permissions.

`python -m tools.permissions_reference` writes it; with `--check` it only says whether it is up to
date (exit code 1 when it is not).
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

from kiosk.domain import permissions
from kiosk.domain.agent import Role
from kiosk.domain.permissions import GRANTS, Permission

TARGET = Path(__file__).resolve().parent.parent / "docs" / "permissions.md"

HEADER = """\
# Permissions

Written from kiosk/domain/permissions.py by `python -m tools.permissions_reference`; do not edit.

Each use case of the agents asks the record, inside its own transaction, whether the account of who
asks grants it now: a role withdrawn or an account closed counts with the next action, whatever a
page shows. Somebody with several roles may do what any of them grants. What everybody may do with
their own account (security keys, passphrase) asks no permission.

"""


def reference() -> str:
    """Return the whole page, Markdown."""
    why = _docstrings(Path(permissions.__file__))
    header = ["permission", *(f"`{role}`" for role in Role), "lets an agent"]
    rows = [header, ["---", *(":-:" for _ in Role), "---"]]
    for permission in Permission:
        marks = ("●" if permission in GRANTS[role] else "" for role in Role)
        rows.append([f"`{permission}`", *marks, why[permission.name]])
    return HEADER + "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _docstrings(source: Path) -> dict[str, str]:
    """Return the docstring under each permission, on one line and in the middle of a sentence."""
    (table,) = (
        each
        for each in ast.parse(source.read_text(encoding="utf-8")).body
        if isinstance(each, ast.ClassDef)
    )
    found = {}
    for member, below in zip(table.body, table.body[1:], strict=False):
        match member, below:
            case (
                ast.Assign(targets=[ast.Name(id=name)]),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                said = " ".join(text.split()).rstrip(".")
                found[name] = said[:1].lower() + said[1:]
    return found


def main() -> int:
    """Write the page, or check it; return the exit code."""
    page = reference()
    if "--check" in sys.argv[1:]:
        if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == page:
            return 0
        print("docs/permissions.md is out of date: run `python -m tools.permissions_reference`.")
        return 1
    TARGET.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
