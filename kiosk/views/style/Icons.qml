pragma Singleton

import QtQml

// The icons as SVG path data in a 24-unit square. Written by tools/generate_icons.py.
QtObject {
    id: root

    readonly property string aLargeSmallPath: "M15 16 l 2.536-7.328a1.02 1.02 1 0 1 1.928 0L22 16 M15.697 14h5.606 M2 16 l 4.039-9.69a.5.5 0 0 1 .923 0L11 16 M3.304 13h6.392"
    readonly property string accessibilityPath: "M 15 4 a 1 1 0 1 0 2 0 a 1 1 0 1 0 -2 0 Z M18 19 l 1-7-6 1 M5 8 l 3-3 5.5 3-2.36 3.5 M4.24 14.5a5 5 0 0 0 6.88 6 M13.76 17.5a5 5 0 0 0-6.88-6"
    readonly property string arrowBigUpPath: "M9 19a1 1 0 0 0 1 1h4a1 1 0 0 0 1-1v-6a1 1 0 0 1 1-1h3.293a.707.707 0 0 0 .5-1.207l-7.086-7.086a1 1 0 0 0-1.414 0l-7.086 7.086a.707.707 0 0 0 .5 1.207H8a1 1 0 0 1 1 1z"
    readonly property string arrowLeftPath: "M12 19 l -7-7 7-7 M19 12H5"
    readonly property string arrowRightPath: "M5 12h14 M12 5 l 7 7-7 7"
    readonly property string calendarPath: "M8 2v3 M16 2v3 M 5 3 h 14 a 2 2 0 0 1 2 2 v 14 a 2 2 0 0 1 -2 2 h -14 a 2 2 0 0 1 -2 -2 v -14 a 2 2 0 0 1 2 -2 Z M3 9h18"
    readonly property string checkPath: "M20 6 9 17l-5-5"
    readonly property string chevronDownPath: "M6 9 l 6 6 6-6"
    readonly property string chevronLeftPath: "M15 18 l -6-6 6-6"
    readonly property string chevronRightPath: "M9 18 l 6-6-6-6"
    readonly property string chevronUpPath: "M18 15 l -6-6-6 6"
    readonly property string circleCheckPath: "M 2 12 a 10 10 0 1 0 20 0 a 10 10 0 1 0 -20 0 Z M16 9 l -5.5 5.5L8 12"
    readonly property string circleHelpPath: "M 2 12 a 10 10 0 1 0 20 0 a 10 10 0 1 0 -20 0 Z M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3 M12 17h.01"
    readonly property string clockPath: "M 2 12 a 10 10 0 1 0 20 0 a 10 10 0 1 0 -20 0 Z M12 6v6l4 2"
    readonly property string contrastPath: "M 2 12 a 10 10 0 1 0 20 0 a 10 10 0 1 0 -20 0 Z M12 18a6 6 0 0 0 0-12v12z"
    readonly property string deletePath: "M10 5a2 2 0 0 0-1.344.519l-6.328 5.74a1 1 0 0 0 0 1.481l6.328 5.741A2 2 0 0 0 10 19h10a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2z M12 9 l 6 6 M18 9 l -6 6"
    readonly property string eyeOffPath: "M10.733 5.076a10.744 10.744 0 0 1 11.205 6.575 1 1 0 0 1 0 .696 10.747 10.747 0 0 1-1.444 2.49 M14.084 14.158a3 3 0 0 1-4.242-4.242 M17.479 17.499a10.75 10.75 0 0 1-15.417-5.151 1 1 0 0 1 0-.696 10.75 10.75 0 0 1 4.446-5.143 M2 2 l 20 20"
    readonly property string fileTextPath: "M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z M14 2v5a1 1 0 0 0 1 1h5 M10 9H8 M16 13H8 M16 17H8"
    readonly property string globePath: "M 2 12 a 10 10 0 1 0 20 0 a 10 10 0 1 0 -20 0 Z M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20 M2 12h20"
    readonly property string handHeartPath: "M11 14h2a2 2 0 0 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 16 M14.45 13.39 l 5.05-4.694C20.196 8 21 6.85 21 5.75a2.75 2.75 0 0 0-4.797-1.837.276.276 0 0 1-.406 0A2.75 2.75 0 0 0 11 5.75c0 1.2.802 2.248 1.5 2.946L16 11.95 M2 15 l 6 6 M7 20 l 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a1 1 0 0 0-2.75-2.91"
    readonly property string handHelpingPath: "M11 12h2a2 2 0 1 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 14 M7 18 l 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a2 2 0 0 0-2.75-2.91l-4.2 3.9 M2 13 l 6 6"
    readonly property string heartPath: "M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5"
    readonly property string housePath: "M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8 M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"
    readonly property string inboxPath: "M 22 12 16 12 14 15 10 15 8 12 2 12 M5.45 5.11 2 12v6a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-6l-3.45-6.89A2 2 0 0 0 16.76 4H7.24a2 2 0 0 0-1.79 1.11z"
    readonly property string infoPath: "M 2 12 a 10 10 0 1 0 20 0 a 10 10 0 1 0 -20 0 Z M12 16v-4 M12 8h.01"
    readonly property string keyboardPath: "M10 8h.01 M12 12h.01 M14 8h.01 M16 12h.01 M18 8h.01 M6 8h.01 M7 16h10 M8 12h.01 M 4 4 h 16 a 2 2 0 0 1 2 2 v 12 a 2 2 0 0 1 -2 2 h -16 a 2 2 0 0 1 -2 -2 v -12 a 2 2 0 0 1 2 -2 Z"
    readonly property string languagesPath: "M5 8 l 6 6 M4 14 l 6-6 2-3 M2 5h12 M7 2h1 M22 22 l -5-10-5 10 M14 18h6"
    readonly property string layoutGridPath: "M 4 3 h 5 a 1 1 0 0 1 1 1 v 5 a 1 1 0 0 1 -1 1 h -5 a 1 1 0 0 1 -1 -1 v -5 a 1 1 0 0 1 1 -1 Z M 15 3 h 5 a 1 1 0 0 1 1 1 v 5 a 1 1 0 0 1 -1 1 h -5 a 1 1 0 0 1 -1 -1 v -5 a 1 1 0 0 1 1 -1 Z M 15 14 h 5 a 1 1 0 0 1 1 1 v 5 a 1 1 0 0 1 -1 1 h -5 a 1 1 0 0 1 -1 -1 v -5 a 1 1 0 0 1 1 -1 Z M 4 14 h 5 a 1 1 0 0 1 1 1 v 5 a 1 1 0 0 1 -1 1 h -5 a 1 1 0 0 1 -1 -1 v -5 a 1 1 0 0 1 1 -1 Z"
    readonly property string logOutPath: "M16 17 l 5-5-5-5 M21 12H9 M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4"
    readonly property string mapPinPath: "M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0 M 9 10 a 3 3 0 1 0 6 0 a 3 3 0 1 0 -6 0 Z"
    readonly property string megaphonePath: "M11 6a13 13 0 0 0 8.4-2.8A1 1 0 0 1 21 4v12a1 1 0 0 1-1.6.8A13 13 0 0 0 11 14H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z M6 14a12 12 0 0 0 2.4 7.2 2 2 0 0 0 3.2-2.4A8 8 0 0 1 10 14 M8 6v8"
    readonly property string messageCircleWarningPath: "M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719 M12 8v4 M12 16h.01"
    readonly property string pencilPath: "M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z M15 5 l 4 4"
    readonly property string printerPath: "M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2 M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6 M 7 14 h 10 a 1 1 0 0 1 1 1 v 6 a 1 1 0 0 1 -1 1 h -10 a 1 1 0 0 1 -1 -1 v -6 a 1 1 0 0 1 1 -1 Z"
    readonly property string qrCodePath: "M 4 3 h 3 a 1 1 0 0 1 1 1 v 3 a 1 1 0 0 1 -1 1 h -3 a 1 1 0 0 1 -1 -1 v -3 a 1 1 0 0 1 1 -1 Z M 17 3 h 3 a 1 1 0 0 1 1 1 v 3 a 1 1 0 0 1 -1 1 h -3 a 1 1 0 0 1 -1 -1 v -3 a 1 1 0 0 1 1 -1 Z M 4 16 h 3 a 1 1 0 0 1 1 1 v 3 a 1 1 0 0 1 -1 1 h -3 a 1 1 0 0 1 -1 -1 v -3 a 1 1 0 0 1 1 -1 Z M21 16h-3a2 2 0 0 0-2 2v3 M21 21v.01 M12 7v3a2 2 0 0 1-2 2H7 M3 12h.01 M12 3h.01 M12 16v.01 M16 12h1 M21 12v.01 M12 21v-1"
    readonly property string refreshCwPath: "M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8 M21 3v5h-5 M21 12a9 9 0 0 1-9 9 9.75 9.75 0 0 1-6.74-2.74L3 16 M8 16H3v5"
    readonly property string searchPath: "M21 21 l -4.34-4.34 M 3 11 a 8 8 0 1 0 16 0 a 8 8 0 1 0 -16 0 Z"
    readonly property string sendPath: "M14.536 21.686a.5.5 0 0 0 .937-.024l6.5-19a.496.496 0 0 0-.635-.635l-19 6.5a.5.5 0 0 0-.024.937l7.93 3.18a2 2 0 0 1 1.112 1.11z M21.854 2.147 l -10.94 10.939"
    readonly property string shieldCheckPath: "M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z M9 12 l 2 2 4-4"
    readonly property string smartphonePath: "M 7 2 h 10 a 2 2 0 0 1 2 2 v 16 a 2 2 0 0 1 -2 2 h -10 a 2 2 0 0 1 -2 -2 v -16 a 2 2 0 0 1 2 -2 Z M12 18h.01"
    readonly property string sproutPath: "M14 9.536V7a4 4 0 0 1 4-4h1.5a.5.5 0 0 1 .5.5V5a4 4 0 0 1-4 4 4 4 0 0 0-4 4c0 2 1 3 1 5a5 5 0 0 1-1 3 M4 9a5 5 0 0 1 8 4 5 5 0 0 1-8-4 M5 21h14"
    readonly property string sunPath: "M 8 12 a 4 4 0 1 0 8 0 a 4 4 0 1 0 -8 0 Z M12 2v2 M12 20v2 M4.93 4.93 l 1.41 1.41 M17.66 17.66 l 1.41 1.41 M2 12h2 M20 12h2 M6.34 17.66 l -1.41 1.41 M19.07 4.93 l -1.41 1.41"
    readonly property string thumbsUpPath: "M15 5.88 14 10h5.83a2 2 0 0 1 1.92 2.56l-2.33 8A2 2 0 0 1 17.5 22H4a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2h2.76a2 2 0 0 0 1.79-1.11L12 2a3.13 3.13 0 0 1 3 3.88Z M7 10v12"
    readonly property string ticketPath: "M2 9a3 3 0 0 1 0 6v2a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-2a3 3 0 0 1 0-6V7a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2Z M13 5v2 M13 17v2 M13 11v2"
    readonly property string trash2Path: "M10 11v6 M14 11v6 M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6 M3 6h18 M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2"
    readonly property string triangleAlertPath: "M21.73 18 l -8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3 M12 9v4 M12 17h.01"
    readonly property string undo2Path: "M9 14 4 9l5-5 M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11"
    readonly property string usersRoundPath: "M18 21a8 8 0 0 0-16 0 M 5 8 a 5 5 0 1 0 10 0 a 5 5 0 1 0 -10 0 Z M22 20c0-3.37-2-6.5-4-8a5 5 0 0 0-.45-8.3"
    readonly property string volume2Path: "M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11 19.298z M16 9a5 5 0 0 1 0 6 M19.364 18.364a9 9 0 0 0 0-12.728"
    readonly property string wrenchPath: "M14.7 6.3a1 1 0 0 0 0 1.4l1.6 1.6a1 1 0 0 0 1.4 0l3.106-3.105c.32-.322.863-.22.983.218a6 6 0 0 1-8.259 7.057l-7.91 7.91a1 1 0 0 1-2.999-3l7.91-7.91a6 6 0 0 1 7.057-8.259c.438.12.54.662.219.984z"
    readonly property string xPath: "M18 6 6 18 M6 6 l 12 12"

    // The path data of a drawing under its Lucide name, such as "arrow-left".
    function path(name: string): string {
        return root[name.replace(/-(.)/g, (match, letter) => letter.toUpperCase()) + "Path"]
    }
}
