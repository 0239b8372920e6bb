pragma Singleton

import QtQuick

// Every colour, size, duration and font of the screens. Lengths are in pixels; mm() makes them.
QtObject {
    id: root

    // What the window and the visitor decide.
    property real windowWidth: 1080
    property real windowHeight: 1920
    property real pixelsPerMm: 3.2
    property bool highContrast: false
    property bool largeText: false
    property bool reducedMotion: false
    property bool leftHanded: false
    // An agent sits at a desk, or stands at the kiosk for a while: smaller, more at once.
    property bool dense: false
    // « Commandes en bas »: what is touched stays in the rows within reach of a wheelchair (and how many are below).
    property bool lowControls: false
    property int reachHeight: windowHeight
    property int reachBelow: 0
    // A town hall's own colours replace these.
    property Colours standardColours: Colours {}
    property Colours highContrastColours: HighContrastColours {}
    // Where everything that is touched stands: the whole window, or the rows within reach.
    readonly property int areaBottom: windowHeight - (lowControls ? Math.min(reachBelow, windowHeight / 2) : 0)
    readonly property int areaTop: lowControls ? Math.max(0, areaBottom - reachHeight) : 0
    readonly property int areaHeight: areaBottom - areaTop
    // Whether there is room above them for what is read.
    readonly property bool split: lowControls && areaTop >= mm(50)
    // Whether things stand one above the other; rows within reach that are nearly a square have room for it.
    readonly property bool portrait: areaHeight >= (lowControls ? 0.75 : 1) * windowWidth
    // Too narrow for twelve keys side by side.
    readonly property bool narrow: windowWidth < mm(236)
    // Too narrow for large words on a page that does not move.
    readonly property bool cramped: largeText && windowWidth < mm(290)
    readonly property Colours colours: highContrast ? highContrastColours : standardColours

    // Colours by role.
    readonly property color paper: colours.paper
    readonly property color card: colours.card
    readonly property color ink: colours.ink
    readonly property color soft: colours.soft
    readonly property color line: colours.line
    readonly property color controlLine: colours.controlLine
    readonly property color keyboard: colours.keyboard
    readonly property color onStrong: colours.card
    // The closed kiosk and the desk's side bar are dark; words stay easy to read.
    readonly property color night: colours.ink
    readonly property color nightInk: colours.nightInk
    readonly property color veil: Qt.alpha(colours.ink, 0.7)
    readonly property color nightRaised: Qt.lighter(colours.ink, 1.9)
    readonly property color nightSoft: Qt.lighter(colours.soft, 2.1)
    readonly property color water: Qt.lighter(colours.followUp, 1.9)
    // Readers need dark on white, whatever the theme.
    readonly property color qrGround: "white"
    readonly property color qrInk: "black"
    readonly property color contribution: colours.contribution
    readonly property color contributionSoft: colours.contributionSoft
    readonly property color jury: colours.jury
    readonly property color jurySoft: colours.jurySoft
    readonly property color sketch: colours.sketch
    readonly property color sketchSoft: colours.sketchSoft
    readonly property color project: colours.project
    readonly property color projectSoft: colours.projectSoft
    readonly property color followUp: colours.followUp
    readonly property color followUpSoft: colours.followUpSoft

    // One unit is a pixel of the designs (1080 x 1920 or 1920 x 1080). It follows the window, but
    // stays legible at arm's length (body text of 5.4 mm) and does not shout (15 mm).
    readonly property real shortSide: Math.min(windowWidth, areaHeight)
    readonly property real longSide: Math.max(windowWidth, areaHeight)
    readonly property real areaUnit: Math.min(shortSide / 1080, longSide / (split ? 1440 : 1920))
    readonly property real smallestUnit: 0.16 * pixelsPerMm
    readonly property real largestUnit: 0.44 * pixelsPerMm
    readonly property real density: dense ? 0.78 : 1
    readonly property real unit: density * legible(areaUnit)
    // What is read above the rows within reach is as large as on the whole window.
    readonly property real windowUnit: Math.min(Math.min(windowWidth, windowHeight) / 1080, Math.max(windowWidth, windowHeight) / 1920)
    // The accessibility modes in use, by the names that the figures count them under.
    readonly property var inUse: ({
            calm: reducedMotion,
            high_contrast: highContrast,
            large_text: largeText,
            left_handed: leftHanded,
            low_controls: lowControls
        })
    readonly property list<string> modes: Object.keys(inUse).filter(mode => inUse[mode])
    readonly property real readingScale: largeText ? 1 : Math.max(1, density * legible(windowUnit) / unit)

    // Type. In large mode no capital is lower than 7.3 mm: 11 mm of Atkinson Hyperlegible Next.
    readonly property string titleFamily: "Bricolage Grotesque"
    readonly property string bodyFamily: "Atkinson Hyperlegible Next"
    readonly property int smallestText: largeText ? Math.ceil(11 * pixelsPerMm) : 0
    readonly property int displaySize: Math.max(scaled(portrait ? 90 : 80), titleSize)
    readonly property int titleSize: Math.max(scaled(portrait ? 72 : 64), 1.15 * headingSize)
    readonly property int headingSize: Math.max(scaled(44), 1.1 * bodySize)
    readonly property int bodySize: enlarged(34)
    readonly property int labelSize: enlarged(34)
    readonly property int captionSize: enlarged(26)
    readonly property real titleLineHeight: 0.9
    readonly property real headingLineHeight: 0.96
    readonly property real bodyLineHeight: 1.04
    // The typeface of Arabic brings room of its own above and below each line.
    readonly property real arabicTightening: 0.66
    // From one line of it to the next, for letters of one pixel.
    readonly property real arabicLine: 1.4
    // How far its letters rise into the room above them, to stand in the middle of their line.
    readonly property real arabicRise: 0.36

    // Targets and space.
    readonly property int target: mm(largeText ? 30 : dense ? 12 : 20)
    readonly property int buttonHeight: Math.max(target, scaled(112))
    readonly property int largestKey: split ? mm(17) : longSide
    readonly property int key: Math.max(mm(15), Math.min(largestKey, scaled(portrait ? 90 : 60)))
    readonly property int keyGap: Math.max(mm(3), scaled(12))
    readonly property int keyRows: portrait ? 6 : 5
    readonly property int keyboardWidth: Math.min(windowWidth, Math.max(mm(360), scaled(1560)))
    readonly property int keyboardHeight: keyRows * (key + keyGap) + 2 * keyGap
    readonly property int gap: Math.max(mm(3), scaled(24))
    readonly property int tightGap: scaled(10)
    readonly property int padding: scaled(32)
    readonly property int margin: scaled(64)
    readonly property int barHeight: Math.max(target, scaled(portrait ? 150 : 128))

    // Shapes.
    readonly property int iconSize: Math.round(1.3 * labelSize)
    readonly property int cardRadius: scaled(24)
    readonly property int tileRadius: scaled(36)
    readonly property int keyRadius: scaled(12)
    readonly property int lineWidth: Math.max(2, scaled(2))
    readonly property int strongLineWidth: Math.max(3, scaled(4))
    readonly property int focusWidth: Math.max(3, mm(1))
    readonly property real disabledOpacity: 0.45

    // Motion, in milliseconds, on opacity and position only.
    readonly property int shortDuration: reducedMotion ? 0 : 150
    readonly property int longDuration: reducedMotion ? 0 : 250
    // What drifts by while nobody is there does it slowly.
    readonly property int driftDuration: reducedMotion ? 0 : 900

    // Action rows put their main button under the hand that taps.
    readonly property int actionDirection: leftHanded ? Qt.RightToLeft : Qt.LeftToRight

    // A length in millimetres, in whole pixels.
    function mm(value: real): real {
        return Math.round(value * pixelsPerMm)
    }

    // A unit between the smallest and the largest.
    function legible(value: real): real {
        return Math.max(smallestUnit, Math.min(value, largestUnit))
    }

    // A length of the designs, in whole pixels of this window.
    function scaled(value: real): real {
        return Math.round(value * unit)
    }

    // A text size of the designs, larger in large mode.
    function enlarged(value: real): real {
        return Math.max(smallestText, scaled(largeText ? 1.2 * value : value))
    }

    // The colour of a surface while a finger is on it.
    function pressed(surface: color): color {
        return Qt.darker(surface, 1.12)
    }
}
