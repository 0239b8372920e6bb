pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What each width of the quotas does to the chances, and then the one computation that binds the draw.
Card {
    id: root

    required property DrawQuotasModel quotas
    required property bool closed
    property int seatsMore: -1
    property bool unfair: false
    readonly property bool running: quotas.running.length > 0
    readonly property list<string> heads: [qsTr("Places en plus"), qsTr("Chance la plus faible"), qsTr("La plus forte"), qsTr("Exclus"), qsTr("Certains"), qsTr("Écart")]

    // Takes a width that somebody chose.
    function choose(width: int, unfair: bool) {
        seatsMore = width
        root.unfair = unfair
    }

    Connections {
        function onChanged() {
            if (root.quotas.advices.count === 0)
                root.choose(-1, false)
        }

        target: root.quotas
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("Ce que ces quotas font aux chances")
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "compareButton"
            enabled: !root.running
            iconName: "chart-column"
            kind: KioskButton.Outlined
            text: root.quotas.running === "advice" ? qsTr("Calcul… %1 sur 3").arg(root.quotas.progress + 1) : qsTr("Comparer")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.quotas.compare()
        }

        Notice {
            color: Theme.sketchSoft
            iconName: "triangle-alert"
            text: root.quotas.warning
            tone: Theme.sketch
            visible: root.quotas.warning.length > 0
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.tightGap
            visible: root.quotas.advices.count > 0

            Repeater {
                model: root.heads

                CaptionText {
                    required property string modelData

                    color: Theme.soft
                    text: modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }

        Repeater {
            model: root.quotas.advices

            DrawAdviceLine {
                chosen: root.seatsMore === extra
                Layout.fillWidth: true

                onPicked: unfair => root.choose(extra, unfair)
            }
        }

        DrawCommitArea {
            closed: root.closed
            quotas: root.quotas
            seatsMore: root.seatsMore
            unfair: root.unfair
            visible: root.quotas.advices.count > 0
            Layout.fillWidth: true
        }

        Notice {
            objectName: "quotasRefusal"
            iconName: "triangle-alert"
            text: root.quotas.refusal
            title: qsTr("Rien n’a été fait")
            visible: root.quotas.refusal.length > 0
            Layout.fillWidth: true
        }
    }
}
