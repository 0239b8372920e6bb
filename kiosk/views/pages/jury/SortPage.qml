pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// One contribution at a time: the juror keeps it or sets it aside, and may go back.
ColumnLayout {
    id: root

    required property RoomModel room
    readonly property SortingModel sorting: room.sorting
    readonly property bool over: sorting.place >= sorting.count

    spacing: Theme.gap

    JurorBar {
        room: root.room
        Layout.fillWidth: true
    }

    ProgressLine {
        count: root.sorting.count
        done: root.sorting.done
        Layout.fillWidth: true
    }

    TitleText {
        text: root.over ? qsTr("Vous avez tout lu") : qsTr("Gardez-vous cette idée ?")
        Layout.fillWidth: true
    }

    Card {
        borderColor: Theme.jury
        padding: Theme.margin
        Layout.fillHeight: true
        Layout.fillWidth: true

        HeadingText {
            anchors.fill: parent
            objectName: "sortedText"
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.captionSize
            text: root.over ? qsTr("Vous en gardez %1 sur %2. Vous pouvez revenir en arrière, ou aller aux groupes.").arg(root.sorting.kept).arg(root.sorting.count) : root.sorting.text
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
        }
    }

    RefusalNotice {
        room: root.room
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap
        uniformCellSizes: true
        visible: !root.over
        Layout.fillWidth: true

        KioskButton {
            objectName: "discardButton"
            iconName: root.sorting.decision === 0 ? "check" : "x"
            kind: KioskButton.Outlined
            text: qsTr("Je la laisse")
            tone: Theme.contribution
            Layout.fillWidth: true

            onClicked: root.sorting.sort(false)
        }

        KioskButton {
            objectName: "keepButton"
            iconName: root.sorting.decision === 1 ? "check" : "heart"
            text: qsTr("Je la garde")
            tone: Theme.project
            Layout.fillWidth: true

            onClicked: root.sorting.sort(true)
        }
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        KioskButton {
            objectName: "backButton"
            enabled: root.sorting.place > 0
            iconName: "arrow-left"
            kind: KioskButton.Secondary
            text: qsTr("Retour")

            onClicked: root.sorting.show(root.sorting.place - 1)
        }

        KioskButton {
            objectName: "skipButton"
            iconAfter: true
            iconName: "arrow-right"
            kind: KioskButton.Secondary
            text: qsTr("Plus tard")
            visible: !root.over

            onClicked: root.sorting.show(root.sorting.place + 1)
        }

        Item {
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "groupsButton"
            iconName: "layout-grid"
            kind: root.over ? KioskButton.Primary : KioskButton.Outlined
            text: qsTr("Les groupes")
            tone: Theme.jury

            onClicked: root.room.group(true)
        }
    }
}
