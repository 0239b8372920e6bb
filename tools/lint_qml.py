"""Run qmllint over our QML with the Python types of `kiosk.models` known to it.

Qt's linter knows C++ types only: the Python classes are dumped as Qt metatypes, turned into a
`.qmltypes` file, and put in a QML module under build/qml. Any warning fails.

`pyside6-project` is not used: it writes into the sources, and its `clean` removes them.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

from tools import qt_programs
from tools.qt_programs import METATYPES, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MODULE = "kiosk.models"
BUILD = ROOT / "build" / "qml"
FOREIGN = ("qt6core", "qt6gui", "qt6qml", "qt6quick")
# Where `import` looks: our Python types, kiosk.views.*, and the keyboard's style.
IMPORT_PATHS = (BUILD, ROOT, ROOT / "kiosk" / "views" / "keyboard")


def bases_first(sources: Iterable[Path]) -> list[Path]:
    """Order Python files so that the classes that others derive from come first.

    The dump follows a base class of another file only when it has met that file.
    """
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(sources)}
    classes = {path: _classes(tree) for path, tree in trees.items()}
    home = {found.name: path for path, all_found in classes.items() for found in all_found}
    graph = {
        path: {home[base] for found in all_found for base in _bases(found) if base in home} - {path}
        for path, all_found in classes.items()
    }
    return list(TopologicalSorter(graph).static_order())


def _classes(tree: ast.Module) -> list[ast.ClassDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]


def _bases(found: ast.ClassDef) -> list[str]:
    return [base.id for base in found.bases if isinstance(base, ast.Name)]


def describe_python_types() -> None:
    """Write the QML module of the Python types: metatypes, qmltypes and qmldir."""
    module = BUILD.joinpath(*MODULE.split("."))
    module.mkdir(parents=True, exist_ok=True)
    metatypes = module / "metatypes.json"
    sources = bases_first((ROOT / "kiosk" / "models").rglob("*.py"))
    foreign = ",".join(str(METATYPES / f"{name}_metatypes.json") for name in FOREIGN)
    _run(sys.executable, qt_programs.METAOBJECTDUMP, "-q", "-o", metatypes, *sources)
    _mark_constants(metatypes)
    _run(
        qt_programs.QMLTYPEREGISTRAR,
        f"--import-name={MODULE}",
        "--major-version=1",
        "--minor-version=0",
        f"--foreign-types={foreign}",
        f"--generate-qmltypes={module / 'kiosk_models.qmltypes'}",
        "-o",
        module / "registrations.cpp",
        metatypes,
    )
    (module / "qmldir").write_text(
        f"module {MODULE}\ntypeinfo kiosk_models.qmltypes\nimport QtQuick\n",
        encoding="utf-8",
    )


def _mark_constants(metatypes: Path) -> None:
    """Say that a property without a notifier is constant: the dump leaves `constant=True` out."""
    files = json.loads(metatypes.read_text(encoding="utf-8"))
    for file in files:
        for found in file["classes"]:
            for each in found.get("properties", ()):
                each["constant"] = "notify" not in each
    metatypes.write_text(json.dumps(files), encoding="utf-8")


def _run(*command: str | Path) -> None:
    subprocess.run([str(word) for word in command], check=True)


def lint(files: list[Path]) -> int:
    """Lint these files, given as absolute paths; return qmllint's exit code."""
    imports = [word for path in IMPORT_PATHS for word in ("-I", str(path))]
    # A relative path makes qmllint doubt our singletons; without a limit, warnings pass.
    command = [str(qt_programs.QMLLINT), *imports, "--max-warnings", "0", *map(str, files)]
    return subprocess.run(command, check=False).returncode


def main() -> int:
    """Lint every QML file; return the exit code."""
    files = qt_programs.qml_files()
    if not files:
        print("No QML file.")
        return 0
    describe_python_types()
    code = lint(files)
    print(f"{len(files)} QML files linted: {'clean' if code == 0 else 'see above'}.")
    return code


if __name__ == "__main__":
    raise SystemExit(main())
