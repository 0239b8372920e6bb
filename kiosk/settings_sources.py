"""Where settings come from: a TOML file, then environment variables over it.

Nothing is judged here but an unreadable file and a variable that is no setting's.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tomllib import loads
from typing import Any

from kiosk.errors import EnvironmentFault, Fault
from kiosk.settings_faults import PREFIX, KeyPath, shown, unknown_variable

DEFAULT_FILE = Path("/etc/kiosk/kiosk.toml")
FILE_VARIABLE = "KIOSK_SETTINGS"

_LONGEST_PATH = 4096


@dataclass(frozen=True, slots=True)
class Sources:
    """What was given, not yet validated.

    Attributes:
        tree: sections and values, those of the environment as texts.
        variables: the environment variable behind each value that came from there.
        faults: one French sentence per variable that is no setting's.
    """

    tree: dict[str, Any]
    variables: dict[KeyPath, str]
    faults: tuple[str, ...]


def gather(
    file: Path | None, environment: Mapping[str, str], known: Mapping[str, KeyPath]
) -> Sources:
    """Read the file and lay the environment over it.

    Args:
        file: TOML file; None: the one that `KIOSK_SETTINGS` names, else /etc/kiosk/kiosk.toml if
            there is one.
        environment: environment variables; only `KIOSK_*` are looked at.
        known: every setting, by the name of its environment variable.

    Raises:
        EnvironmentFault: with code `SETTINGS` when the file cannot be read or is not TOML.
    """
    named = environment.get(FILE_VARIABLE)
    if file is None and named:
        file = Path(named)
    tree = _read(DEFAULT_FILE, required=False) if file is None else _read(file)
    variables = {path: name for name, path in known.items() if name in environment}
    for path, name in variables.items():
        _set(tree, path, environment[name])
    strangers = {name for name in environment if name.startswith(PREFIX)} - known.keys()
    faults = (unknown_variable(name, known) for name in sorted(strangers - {FILE_VARIABLE}))
    return Sources(tree, variables, tuple(faults))


def _set(tree: dict[str, Any], path: KeyPath, value: str) -> None:
    *sections, key = path
    for section in sections:
        tree = tree.setdefault(section, {})
        if not isinstance(tree, dict):
            return  # not a section: validation says so
    tree[key] = value


def _read(file: Path, *, required: bool = True) -> dict[str, Any]:
    name = shown(str(file), _LONGEST_PATH)
    try:
        return loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        if not required:
            return {}
        what = f"Le fichier de réglages {name} n’existe pas : vérifiez son chemin."
    except OSError:
        what = (
            f"Le fichier de réglages {name} ne peut pas être lu :"
            " vérifiez que c’est bien un fichier, et ses droits."
        )
    except (ValueError, RecursionError) as fault:  # RecursionError: ten thousand brackets
        what = (
            f"Le fichier de réglages {name} n’est pas du TOML valable{_place(str(fault))} :"
            " il faut des lignes clé = valeur, chaque clé une seule fois, en UTF-8."
        )
    raise EnvironmentFault(what, Fault.SETTINGS)


def _place(message: str) -> str:
    """Return where tomllib stopped, in French, from its message."""
    found = re.search(r"\(at line (\d+), column (\d+)\)", message)
    return f", ligne {found[1]}, colonne {found[2]}" if found else ""
