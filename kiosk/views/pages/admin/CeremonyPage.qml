pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The ceremony as the whole hall reads it, from five metres: witnesses, three balls, the beacon, the jury.
Rectangle {
    id: root

    required property DrawModel draw
    required property DrawCeremonyModel ceremony
    required property DrawJuryModel jury
    readonly property int stage: jury.panel.length > 0 ? 3 : ceremony.first.length > 0 ? 2 : ceremony.witnesses.length > 0 ? 1 : 0

    color: Theme.paper

    // What lies behind is not touched through it.
    MouseArea {
        anchors.fill: parent
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        TitleText {
            font.pixelSize: Theme.displaySize
            text: root.draw.title
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        StepBar {
            current: root.stage
            steps: [qsTr("Témoins"), qsTr("Boules"), qsTr("Balise"), qsTr("Jury")]
            tone: Theme.jury
            Layout.fillWidth: true
        }

        Loader {
            sourceComponent: [witnesses, balls, beacon, panel][root.stage]
            Layout.fillHeight: true
            Layout.fillWidth: true
        }

        Notice {
            objectName: "ceremonyRefusal"
            iconName: "triangle-alert"
            title: root.ceremony.refusal
            visible: root.ceremony.refusal.length > 0
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "leaveCeremonyButton"
            iconName: "lock"
            kind: KioskButton.Secondary
            text: qsTr("Quitter et verrouiller")

            onClicked: root.ceremony.leave()
        }
    }

    Component {
        id: witnesses

        CeremonyWitnesses {
            ceremony: root.ceremony
        }
    }

    Component {
        id: balls

        CeremonyBalls {
            ceremony: root.ceremony
        }
    }

    Component {
        id: beacon

        CeremonyBeacon {
            ceremony: root.ceremony
        }
    }

    Component {
        id: panel

        CeremonyJury {
            ceremony: root.ceremony
            jury: root.jury
        }
    }
}
