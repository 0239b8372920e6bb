pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// How to reach the holder: asked apart, explained, never ticked in advance.
VisitorPage {
    id: root

    required property SessionModel session
    required property SketchModel sketch
    required property bool typing
    readonly property bool ready: sketch.contact.ready

    emblem: "pencil"
    emblemTone: Theme.sketch
    ground: Theme.sketchSoft

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

                SketchHeading {
                    helps: false
                    sketch: root.sketch
                    visible: Theme.portrait || !root.typing
                    Layout.fillWidth: true
                }

                BodyText {
                    objectName: "whyText"
                    text: root.sketch.contact.kept ? qsTr("Votre contact est gardé. Vous pouvez en donner un autre, ou continuer.") : qsTr("Il faut pouvoir vous joindre, pour ce projet et rien d’autre. Seul le bureau le lit. Il est chiffré, puis effacé après 13 mois.")
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
                    checked: root.sketch.contact.ofAge
                    text: qsTr("J’ai 15 ans ou plus")
                    tone: Theme.sketch
                    Layout.fillWidth: true

                    onToggled: root.sketch.contact.setOfAge(checked)
                }

                ChoiceButton {
                    objectName: "acceptedChoice"
                    autoExclusive: false
                    checked: root.sketch.contact.accepted
                    text: qsTr("J’accepte d’être contacté")
                    tone: Theme.sketch
                    Layout.fillWidth: true

                    onToggled: root.sketch.contact.setAccepted(checked)
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
                text: root.sketch.contact.words
                tone: Theme.sketch
                Layout.fillWidth: true

                onTextChanged: root.sketch.contact.write(text)
            }

            SketchFault {
                sketch: root.sketch
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }

            ActionRow {
                session: root.session
                Layout.fillWidth: true

                KioskButton {
                    objectName: "continueButton"
                    enabled: (root.ready || root.sketch.contact.kept) && !root.sketch.busy
                    iconAfter: true
                    iconName: "arrow-right"
                    text: root.sketch.busy ? qsTr("Un instant…") : root.ready || root.sketch.contact.kept ? qsTr("Continuer") : qsTr("Répondez d’abord")
                    tone: Theme.sketch
                    Layout.fillWidth: true

                    onClicked: root.sketch.leaveContact()
                }
            }
        }
    }
}
