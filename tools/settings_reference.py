"""Write docs/settings.md from the declarations of the settings.

`python -m tools.settings_reference` writes it; with `--check` it only says whether it is up to
date (exit code 1 when it is not).
"""

import ast
import sys
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel

from kiosk import settings, settings_budget, settings_hub, settings_receipts, settings_speech
from kiosk.settings_faults import declared, takes, variable

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "settings.md"

_DECLARING = (settings, settings_budget, settings_hub, settings_receipts, settings_speech)

HEADER = """\
# Settings

Written from kiosk/settings*.py by `python -m tools.settings_reference`; do not edit.

Values come from a TOML file (`kiosk --settings FILE`, else the file that `KIOSK_SETTINGS` names,
else `/etc/kiosk/kiosk.toml` if there is one), then from environment variables, which win:

```toml
data = "/var/lib/kiosk"

[printer]
kind = "network"
host = "10.0.0.9"
```

is the same as `KIOSK_DATA=/var/lib/kiosk KIOSK_PRINTER__KIND=network KIOSK_PRINTER__HOST=10.0.0.9`.
An unknown key, an unknown `KIOSK_*` variable, a wrong type or an impossible value is refused at
start, with exit code 2 and one sentence per fault.
"""

TABLE = """
| setting | takes | default | why |
|---|---|---|---|
"""


def reference() -> str:
    """Return the whole page, Markdown."""
    sources = [Path(it.__file__ or "") for it in _DECLARING]
    documented = {
        name: why for each in sources for name, why in _attribute_docstrings(each).items()
    }
    parts = [HEADER, "\n## At the top of the file\n", TABLE, *_rows(settings.Settings, documented)]
    for name, field in settings.Settings.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            parts += [f"\n## [{name}]\n\n{kind.__doc__}\n", TABLE, *_rows(kind, documented, name)]
    return "".join(parts)


def _rows(
    model: type[BaseModel], documented: dict[tuple[str, str], str], section: str = ""
) -> list[str]:
    rows = []
    for path, field in declared(model):
        if len(path) > 1:
            continue
        name = f"`{path[0]}`<br>`{variable((section, *path) if section else path)}`"
        why = documented[model.__name__, path[0]]
        rows.append(f"| {name} | {takes(field).english} | {_shown(field.default)} | {why} |\n")
    return rows


def _shown(default: object) -> str:
    match default:
        case None:
            return "not set"
        case bool():
            return f"`{str(default).lower()}`"
        case Path() if default.is_relative_to(ROOT):
            return f"`{default.relative_to(ROOT)}`, shipped"
        case StrEnum() | str() | Path():
            return f'`"{default}"`'
    return f"`{default}`"


def _attribute_docstrings(source: Path) -> dict[tuple[str, str], str]:
    """Return the docstring under each attribute, by class and attribute, on one line."""
    found = {}
    for cls in ast.parse(source.read_text(encoding="utf-8")).body:
        if not isinstance(cls, ast.ClassDef):
            continue
        for attribute, below in zip(cls.body, cls.body[1:], strict=False):
            match attribute, below:
                case (
                    ast.AnnAssign(target=ast.Name(id=name)),
                    ast.Expr(value=ast.Constant(value=str(text))),
                ):
                    found[cls.name, name] = " ".join(text.split())
    return found


def main() -> int:
    """Write the page, or check it; return the exit code."""
    page = reference()
    if "--check" in sys.argv[1:]:
        if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == page:
            return 0
        print("docs/settings.md is out of date: run `python -m tools.settings_reference`.")
        return 1
    TARGET.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
