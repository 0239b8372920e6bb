pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// How to reach who is drawn: asked apart, never ticked in advance, easy to refuse.
VisitorPage {
    id: root

    required property SessionModel session
    required property CandidacyModel candidacy
    required property bool typing
    // Beside the keyboard, large buttons leave room for one row: the one of use.
    readonly property int rows: Theme.portrait ? 4 : 3
    readonly property bool roomy: !typing || contentHeight >= rows * Theme.buttonHeight + (rows - 1) * Theme.gap

    emblem: "send"
    emblemTone: Theme.jury
    ground: Theme.jurySoft

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

                VolunteerSteps {
                    current: 4
                    visible: !root.typing
                    Layout.fillWidth: true
                }

                TitleText {
                    text: qsTr("Comment vous prévenir ?")
                    visible: Theme.portrait || !root.typing
                    Layout.fillWidth: true
                }

                BodyText {
                    objectName: "whyText"
                    text: qsTr("Pour vous appeler si vous êtes tiré au sort, et rien d’autre. Il est chiffré, puis effacé un an après le tirage. Sans contact, revenez voir avec votre ticket.")
                    visible: !root.typing
                    Layout.fillWidth: true
                }
            }

            ChoiceButton {
                objectName: "acceptedChoice"
                autoExclusive: false
                checked: root.candidacy.accepted
                text: qsTr("J’accepte d’être contacté pour le jury")
                tone: Theme.jury
                Layout.fillWidth: true

                onToggled: root.candidacy.setAccepted(checked)
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
                text: root.candidacy.contact
                tone: Theme.jury
                Layout.fillWidth: true

                onTextChanged: root.candidacy.writeContact(text)
            }

            VolunteerFault {
                candidacy: root.candidacy
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }

            KioskButton {
                objectName: "sendButton"
                enabled: root.candidacy.contactable && !root.candidacy.busy
                iconAfter: true
                iconName: "send"
                text: root.candidacy.busy ? qsTr("Un instant…") : qsTr("Envoyer avec mon contact")
                tone: Theme.jury
                visible: root.roomy || root.candidacy.contactable
                Layout.fillWidth: true

                onClicked: root.candidacy.sendWithContact()
            }

            ActionRow {
                session: root.session
                visible: root.roomy || !root.candidacy.contactable
                Layout.fillWidth: true

                KioskButton {
                    objectName: "withoutContactButton"
                    enabled: !root.candidacy.busy
                    iconName: "send"
                    kind: KioskButton.Outlined
                    text: qsTr("Sans contact")
                    tone: Theme.jury
                    Layout.fillWidth: true

                    onClicked: root.candidacy.send()
                }
            }
        }
    }
}
