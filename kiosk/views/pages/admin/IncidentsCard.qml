pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What went wrong lately, with the gesture to do.
Card {
    id: root

    required property IncidentRows incidents

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        HeadingText {
            text: qsTr("Derniers incidents")
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("Rien à signaler.")
            visible: root.incidents.count === 0
            Layout.fillWidth: true
        }

        Repeater {
            model: root.incidents

            ColumnLayout {
                id: incident

                required property string at
                required property string sentence

                spacing: 0
                Layout.fillWidth: true

                CaptionText {
                    text: incident.at
                    Layout.fillWidth: true
                }

                BodyText {
                    objectName: "incidentSentence"
                    text: incident.sentence
                    textFormat: Text.PlainText
                    Layout.fillWidth: true
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
