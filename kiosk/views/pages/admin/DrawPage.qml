pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The draw of a jury, stage after stage: what is done is short, what is to do stands below it.
FormPage {
    id: root

    required property DrawModel draw
    readonly property string stage: draw.state

    Component.onCompleted: draw.refresh()

    ColumnLayout {
        spacing: Theme.gap

        TitleText {
            text: qsTr("Tirage du jury")
            Layout.fillWidth: true
        }

        DrawSummary {
            draw: root.draw
            visible: root.stage.length > 0
            Layout.fillWidth: true
        }

        Notice {
            objectName: "drawRefusal"
            iconName: "triangle-alert"
            text: root.draw.refusal
            title: qsTr("Rien n’a été fait")
            visible: root.draw.refusal.length > 0
            Layout.fillWidth: true
        }

        DrawOpeningCard {
            draw: root.draw
            visible: root.stage === "" || root.stage === "drawn"
            Layout.fillWidth: true
        }

        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.gap
            uniformCellWidths: true
            visible: root.stage === "open" || root.stage === "closed"
            Layout.fillWidth: true

            DrawCountsCard {
                draw: root.draw
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
                Layout.fillWidth: true
            }

            DrawListCard {
                draw: root.draw
                visible: root.stage === "open"
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
