pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Whoever can help may leave a contact: asked apart, never ticked in advance, easy to refuse.
VisitorPage {
    id: root

    required property SessionModel session
    required property FeedbackModel feedback
    required property bool typing
    // Beside the keyboard, large buttons leave room for one row: the one of use.
    readonly property int rows: Theme.portrait ? 4 : 3
    readonly property bool roomy: !typing || contentHeight >= rows * Theme.buttonHeight + (rows - 1) * Theme.gap

    emblem: "send"
    emblemTone: Theme.followUp
    ground: Theme.followUpSoft

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: !Theme.portrait

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            ReadingPart {
                page: root
                Layout.fillWidth: true

                TitleText {
                    text: qsTr("Un contact, si vous voulez")
                    visible: Theme.portrait || !root.typing
                    Layout.fillWidth: true
                }

                BodyText {
                    objectName: "whyText"
                    text: qsTr("Pour vous proposer un coup de main sur ce projet, et rien d’autre. Seul le passeur le lit. Il est chiffré, puis effacé après 13 mois. Avec votre ticket, vous l’effacez quand vous voulez.")
                    visible: !root.typing
                    Layout.fillWidth: true
                }
            }

            GridLayout {
                columnSpacing: Theme.gap
                columns: root.split && Theme.portrait ? 2 : 1
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Layout.fillWidth: true

                ChoiceButton {
                    objectName: "ofAgeChoice"
                    autoExclusive: false
                    checked: root.feedback.ofAge
                    text: qsTr("J’ai 15 ans ou plus")
                    tone: Theme.followUp
                    Layout.fillWidth: true

                    onToggled: root.feedback.setOfAge(checked)
                }

                ChoiceButton {
                    objectName: "acceptedChoice"
                    autoExclusive: false
                    checked: root.feedback.accepted
                    text: qsTr("J’accepte d’être recontacté")
                    tone: Theme.followUp
                    Layout.fillWidth: true

                    onToggled: root.feedback.setAccepted(checked)
                }
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillHeight: true
            Layout.fillWidth: true

            TextField {
                // Never said where strangers hear it.
                readonly property bool privateText: true

                objectName: "contactField"
                inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                maximumLength: 120
                placeholderText: qsTr("E-mail ou téléphone")
                text: root.feedback.contact
                tone: Theme.followUp
                Layout.fillWidth: true

                onTextChanged: root.feedback.writeContact(text)
            }

            FeedbackFault {
                feedback: root.feedback
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }

            KioskButton {
                objectName: "sendButton"
                enabled: root.feedback.contactable && !root.feedback.busy
                iconAfter: true
                iconName: "send"
                text: root.feedback.busy ? qsTr("Un instant…") : qsTr("Envoyer avec mon contact")
                tone: Theme.followUp
                visible: root.roomy || root.feedback.contactable
                Layout.fillWidth: true

                onClicked: root.feedback.sendWithContact()
            }

            ActionRow {
                session: root.session
                visible: root.roomy || !root.feedback.contactable
                Layout.fillWidth: true

                KioskButton {
                    objectName: "withoutContactButton"
                    enabled: !root.feedback.busy
                    iconName: "send"
                    kind: KioskButton.Outlined
                    text: qsTr("Sans contact")
                    tone: Theme.followUp
                    Layout.fillWidth: true

                    onClicked: root.feedback.send()
                }
            }
        }
    }
}
