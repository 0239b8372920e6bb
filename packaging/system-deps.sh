#!/usr/bin/env bash
# The Debian 12 and 13 packages that the kiosk needs beside its Python packages.
#
#   system-deps.sh                   check what Qt, Pillow and the printers need
#   system-deps.sh --virtual-screen  check Xvfb and x11vnc (make run SCREEN=virtual)
#   system-deps.sh --python          check Python's own venv module
#   system-deps.sh --checks          check the programs that tests read pages and print with
#   system-deps.sh --list            print the packages of all but the checks
#
# Missing packages are installed when we are root or sudo asks no password; otherwise the one line
# to run is printed and the exit code is 1.
set -euo pipefail
cd "$(dirname "$0")/.."

# Linked by Qt's libraries and plugins: ldd tells whether they are there, whoever provides them.
# "new|old" is a package that Debian 13 renamed.
linked=(
    libegl1 libgl1 libfontconfig1 libfreetype6 "libglib2.0-0t64|libglib2.0-0" libzstd1
    # xcb: a window on X11
    libx11-6 libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0 libxrender1
    libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1
    libxcb-xfixes0 libxcb-xkb1
    # wayland: the kiosk's compositor
    libwayland-client0 libwayland-cursor0 libwayland-egl1
    libpulse0     # the virtual keyboard links Qt Multimedia
    libspeechd2   # Qt's text-to-speech
)
# Opened by name while running, or not libraries: only dpkg can tell.
loaded=(
    libdbus-1-3     # accessibility bus
    libfribidi0     # Pillow's raqm shapes Arabic with it
    libusb-1.0-0    # USB receipt printers
    fontconfig fonts-noto-cjk   # Chinese
)
virtual_screen=(xvfb x11vnc)
python=(python3-venv)
# Programs, and the package of each.
checks=(
    pdftoppm:poppler-utils
    chromium:chromium
    cupsd:cups-daemon pdftopdf:cups-filters lpadmin:cups-client ippeveprinter:cups-ipp-utils
    avahi-daemon:avahi-daemon
)

# What of Qt the kiosk loads; the rest of the wheels may miss what it likes.
qt_parts=(
    Qt{Core,Gui,Network,Qml,Quick,QuickControls2,QuickTest,Svg,Test,TextToSpeech}.abi3.so
    Qt/plugins/{iconengines,imageformats}/libqsvg\*.so
    Qt/plugins/platforms/libq{offscreen,wayland,xcb}.so
    Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so
    Qt/plugins/texttospeech/libqtexttospeech_speechd.so
    Qt/plugins/tls/libqopensslbackend.so
    Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    Qt/plugins/wayland-shell-integration/lib{fullscreen-shell-v1,xdg-shell}.so
    Qt/plugins/xcbglintegrations/\*.so
)

say() { printf '%s\n' "$*" >&2; }

installed() { # one package, by any of its names
    local name
    for name in ${1//|/ }; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] && return
    done
    return 1
}

offered_name() { # the name of a package in this release
    local name
    for name in ${1//|/ }; do
        LC_ALL=C apt-cache policy "$name" 2>/dev/null | grep -q 'Candidate: [^(]' && break
    done
    printf '%s\n' "$name"
}

not_installed() {
    local package
    for package in "$@"; do installed "$package" || printf '%s\n' "$package"; done
}

missing_libraries() { # the names that the dynamic linker does not find, on one line
    local qt part
    qt="$(echo .venv/lib/python3*/site-packages/PySide6)"
    {
        for part in "${qt_parts[@]}"; do compgen -G "$qt/$part" || say "Qt sans $part"; done
        find "$qt"/Qt/qml/QtQuick "$qt"/Qt/qml/QtQml -name '*.so'
    } | xargs ldd | awk '/not found/ {print $1}' | sort -u | paste -sd' '
}

as_root=()
can_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" = 0 ] && return
    as_root=(sudo)
    sudo -n true 2>/dev/null
}

install() { # packages by any of their names
    local names
    if ! can_install; then
        names="$(for package in "$@"; do offered_name "$package"; done | paste -sd' ')"
        say "Il manque des paquets du système ; lancez cette ligne, puis recommencez :"
        say "sudo apt-get update && sudo apt-get install -y --no-install-recommends $names"
        exit 1
    fi
    say "Installation de paquets du système : $*"
    # A repository that does not answer is no reason to give up before apt itself does.
    "${as_root[@]}" apt-get update -qq || say "Certains dépôts n’ont pas répondu ; on continue."
    mapfile -t names < <(for package in "$@"; do offered_name "$package"; done)
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -qq -y --no-install-recommends "${names[@]}" >/dev/null
}

require() { # packages that dpkg must know
    local missing
    mapfile -t missing < <(not_installed "$@")
    [ "${#missing[@]}" = 0 ] || install "${missing[@]}"
}

require_checks() {
    local check missing=()
    for check in "${checks[@]}"; do
        PATH="$PATH:/usr/sbin:/sbin:/usr/lib/cups/filter" command -v "${check%:*}" >/dev/null || missing+=("${check#*:}")
    done
    [ "${#missing[@]}" = 0 ] || install "${missing[@]}"
}

require_qt() {
    local missing
    if [ -n "$(missing_libraries)" ]; then
        require "${linked[@]}" "${loaded[@]}"
    else
        require "${loaded[@]}"
    fi
    missing="$(missing_libraries)"
    if [ -n "$missing" ]; then
        say "Des bibliothèques du système manquent encore à Qt : $missing."
        exit 1
    fi
}

case "${1:-}" in
    "") require_qt ;;
    --virtual-screen) require "${virtual_screen[@]}" ;;
    --python) require "${python[@]}" ;;
    --checks) require_checks ;;
    --list) printf '%s\n' "${linked[@]}" "${loaded[@]}" "${virtual_screen[@]}" "${python[@]}" ;;
    *) say "Usage : $0 [--virtual-screen | --python | --list]"; exit 2 ;;
esac
