#!/usr/bin/env bash
# Gives a screen to a program.
#
#   screen.sh check real|virtual           is there a screen, or what one is made of?
#   screen.sh real COMMAND [ARGUMENT…]     run it on the display of the session
#   screen.sh virtual COMMAND [ARGUMENT…]  run it on a display of its own, seen over VNC
#
# The virtual screen is an Xvfb of SCREEN_SIZE (1080x1920) and an x11vnc that only this machine can
# reach. Qt's own "vnc" platform listens on every interface: never use it. Both end with the program.
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
size="${SCREEN_SIZE:-1080x1920}"

say() { printf '%s\n' "$*" >&2; }

check() {
    case "$1" in
        virtual) "$here/system-deps.sh" --virtual-screen ;;
        real)
            [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] && return
            say "Cette machine n’a pas d’écran : lancez « make run SCREEN=virtual » pour ouvrir la borne sur un écran virtuel."
            exit 2
            ;;
        *) say "SCREEN vaut « real » ou « virtual », pas « $1 »."; exit 2 ;;
    esac
}

end() { # by pid, only what we started; the program first
    trap - EXIT
    local pid
    for pid in "${program:-}" "${vnc:-}" "${display_server:-}"; do
        [ -n "$pid" ] || continue
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "${notes:-}"
}

read_when_written() { # FILE PID: the first line that the process writes there; 10 s
    local _
    for _ in {1..100}; do
        if [ -s "$1" ]; then head -n 1 "$1"; return; fi
        kill -0 "$2" 2>/dev/null || break
        sleep 0.1
    done
    say "L’écran virtuel ne démarre pas :"
    cat "$notes"/*.log >&2
    return 1
}

virtual() {
    notes="$(mktemp -d)"
    trap end EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP

    # -displayfd takes a free display number; setsid keeps Ctrl+C for the program alone.
    setsid Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp -noreset \
        3>"$notes/display" >"$notes/xvfb.log" 2>&1 &
    display_server=$!
    DISPLAY=":$(read_when_written "$notes/display" "$display_server")"

    # -norc: no personal settings; -nosel: clipboards stay apart.
    setsid x11vnc -norc -display "$DISPLAY" -localhost -no6 -noipv6 -autoport 5900 -nopw -nosel \
        -shared -forever -quiet -flag "$notes/port" >"$notes/x11vnc.log" 2>&1 &
    vnc=$!
    local port
    port="$(read_when_written "$notes/port" "$vnc")"
    say "Écran virtuel prêt : ouvrez localhost:${port#PORT=} avec un client VNC, sans mot de passe (de loin : ssh -L 5900:localhost:${port#PORT=} cette-machine)."

    unset WAYLAND_DISPLAY
    export DISPLAY QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND="${QT_QUICK_BACKEND:-software}"
    # Xvfb has no size in millimetres: give it the pixels of a 27-inch panel, 0.311 mm each.
    export KIOSK_SCREEN__WIDTH_MM="${KIOSK_SCREEN__WIDTH_MM:-$((${size%x*} * 311 / 1000))}"
    "$@" <&0 &
    program=$!
    wait "$program"
}

case "${1:-}" in
    check) check "${2:-real}" ;;
    real) shift; exec "$@" ;;
    virtual) shift; virtual "$@" ;;
    *) say "Usage : $0 check|real|virtual …"; exit 2 ;;
esac
