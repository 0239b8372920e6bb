import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// Calling an agent: the question before, then honestly what happens.
Item {
    id: root

    required property CallModel call
    required property OpeningModel opening
    readonly property bool told: call.state === "told"
    readonly property bool coming: call.state === "coming"
    readonly property bool failed: call.state === "failed"
    readonly property bool nobody: !opening.isOpen && !told && !coming

    signal closed

    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    CallWords {
        id: words

        call: root.call
        opening: root.opening
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true

        onClicked: root.closed()
    }

    Card {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.barHeight + Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.margin, Theme.scaled(960))

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.padding

                Icon {
                    color: root.told || root.coming ? Theme.project : Theme.followUp
                    name: root.nobody ? "moon" : root.told || root.coming ? "circle-check" : "hand-helping"
                    size: Theme.iconSize * 2
                    Layout.alignment: Qt.AlignTop
                }

                ColumnLayout {
                    spacing: Theme.tightGap

                    HeadingText {
                        id: title

                        objectName: "callTitle"
                        text: words.title
                        Accessible.role: Accessible.AlertMessage
                        Layout.fillWidth: true
                    }

                    BodyText {
                        objectName: "callText"
                        text: words.text
                        Layout.fillWidth: true
                    }
                }
            }

            GridLayout {
                columnSpacing: Theme.gap
                columns: Theme.largeText && Theme.portrait ? 1 : 2
                layoutDirection: Theme.actionDirection
                rowSpacing: Theme.gap
                uniformCellWidths: true

                KioskButton {
                    kind: KioskButton.Secondary
                    objectName: "closeCallButton"
                    text: callButton.visible ? qsTr("Annuler") : qsTr("C’est bon")
                    Layout.fillWidth: true

                    onClicked: root.closed()
                }

                KioskButton {
                    id: callButton

                    enabled: root.call.state !== "leaving"
                    objectName: "callButton"
                    text: root.coming ? qsTr("Appeler encore") : qsTr("Appeler")
                    tone: Theme.followUp
                    visible: root.opening.isOpen && !root.told
                    Layout.fillWidth: true

                    onClicked: root.call.call()
                }
            }
        }
    }
}
