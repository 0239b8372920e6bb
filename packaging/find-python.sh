#!/bin/sh
# Prints a Python that can make the virtual environment: 3.11 or newer, with venv and ensurepip.
# Installs Debian's where we may; otherwise says in one sentence what to do, and exits 1.
set -eu

suits="import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))"

search() {
    for candidate in python3.13 python3.12 python3.11 python3; do
        if "$candidate" -c "$suits" 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

search && exit
"$(dirname "$0")/system-deps.sh" --python
search && exit
echo "Il faut Python 3.11 ou plus récent, avec ses modules venv et ensurepip : ceux de Debian 12 ou 13 (paquet python3-venv) conviennent." >&2
exit 1
