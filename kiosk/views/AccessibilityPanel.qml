import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What makes the kiosk easier to use; it lasts until the visitor leaves.
Item {
    id: root

    required property SessionModel session
    required property SpeechModel speech

    signal closed

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Accessibilité")

    Veil {}

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true

        onClicked: root.closed()
    }

    Card {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.barHeight + Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.margin, Math.max(Theme.scaled(960), Theme.mm(280)))

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.gap

            HeadingText {
                text: qsTr("Rendre la borne plus facile")
                Layout.fillWidth: true
            }

            GridLayout {
                columnSpacing: Theme.gap
                columns: Theme.largeText && Theme.portrait ? 1 : 2
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Layout.fillWidth: true

                ChoiceButton {
                    objectName: "largeTextChoice"
                    autoExclusive: false
                    checked: Theme.largeText
                    text: qsTr("Texte grand")
                    tone: Theme.followUp
                    Layout.fillWidth: true

                    onToggled: {
                        Theme.largeText = checked
                        // Who reads large letters reads longer.
                        root.session.takeTime(checked || root.session.moreTime)
                    }
                }

                ChoiceButton {
                    objectName: "highContrastChoice"
                    autoExclusive: false
                    checked: Theme.highContrast
                    text: qsTr("Contraste fort")
                    tone: Theme.followUp
                    Layout.fillWidth: true

                    onToggled: Theme.highContrast = checked
                }

                ChoiceButton {
                    objectName: "reducedMotionChoice"
                    autoExclusive: false
                    checked: Theme.reducedMotion
                    text: qsTr("Sans animation")
                    tone: Theme.followUp
                    Layout.fillWidth: true

                    onToggled: Theme.reducedMotion = checked
                }

                ChoiceButton {
                    objectName: "leftHandedChoice"
                    autoExclusive: false
                    checked: Theme.leftHanded
                    text: qsTr("Pour gaucher")
                    tone: Theme.followUp
                    Layout.fillWidth: true

                    onToggled: Theme.leftHanded = checked
                }

                ChoiceButton {
                    objectName: "lowControlsChoice"
                    autoExclusive: false
                    checked: Theme.lowControls
                    text: qsTr("Commandes en bas")
                    tone: Theme.followUp
                    Layout.fillWidth: true

                    onToggled: Theme.lowControls = checked
                }

                ChoiceButton {
                    objectName: "moreTimeChoice"
                    autoExclusive: false
                    checked: root.session.moreTime
                    text: qsTr("Plus de temps")
                    tone: Theme.followUp
                    Layout.fillWidth: true

                    onToggled: root.session.takeTime(checked)
                }
            }

            VolumeRow {
                speech: root.speech
                visible: root.speech.active
                Layout.fillWidth: true
            }

            KioskButton {
                objectName: "closeAccessibilityButton"
                text: qsTr("C’est bon")
                tone: Theme.followUp
                Layout.fillWidth: true

                onClicked: root.closed()
            }
        }
    }
}
