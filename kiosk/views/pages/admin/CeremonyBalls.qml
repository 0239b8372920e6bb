pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Three urns, three balls: each is read as it is drawn, and the witnesses say that it is so.
ColumnLayout {
    id: root

    required property DrawCeremonyModel ceremony
    readonly property bool all: ceremony.urn >= 3

    spacing: Theme.gap

    TitleText {
        objectName: "ballsTitle"
        text: root.all ? qsTr("%1 et %2 : est-ce bien ce que vous lisez ?").arg(root.ceremony.witnesses[0] ?? "").arg(root.ceremony.witnesses[1] ?? "") : qsTr("Urne n° %1 : quelle est la boule ?").arg(root.ceremony.urn + 1)
        textFormat: Text.PlainText
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.padding
        uniformCellSizes: true
        Layout.fillHeight: true
        Layout.fillWidth: true

        Repeater {
            model: 3

            CeremonyUrn {
                required property int index

                ball: root.ceremony.balls[index]
                current: root.ceremony.urn === index
                number: index + 1
                Layout.alignment: Qt.AlignVCenter
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: 1.25 * width

                onClicked: root.ceremony.readAgain(index)
            }
        }
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 5 : 10
        rowSpacing: Theme.gap
        uniformCellWidths: true
        visible: !root.all
        Layout.fillWidth: true

        Repeater {
            model: 10

            KioskButton {
                required property int index

                horizontalPadding: 0
                kind: KioskButton.Outlined
                objectName: `ball${index}`
                text: index
                tone: Theme.jury
                Layout.fillWidth: true
                Layout.preferredHeight: 1.3 * Theme.buttonHeight

                onClicked: root.ceremony.read(index)
            }
        }
    }

    KioskButton {
        objectName: "confirmBallsButton"
        enabled: !root.ceremony.busy
        iconName: "check"
        text: qsTr("Oui, c’est bien cela")
        tone: Theme.project
        visible: root.all
        Layout.fillWidth: true
        Layout.preferredHeight: 1.3 * Theme.buttonHeight

        onClicked: root.ceremony.confirm()
    }

    BodyText {
        text: root.ceremony.notes.length > 0 ? qsTr("Noté au procès-verbal : %1").arg(root.ceremony.notes.join(" ")) : qsTr("Une boule mal lue ? Touchez son urne pour la relire. C’est noté au procès-verbal.")
        textFormat: Text.PlainText
        Layout.fillWidth: true
    }
}
