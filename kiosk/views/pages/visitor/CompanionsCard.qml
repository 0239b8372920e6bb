pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// Who accompanies a project: roles, and the names that are published.
Card {
    id: root

    required property CompanionRows companions

    Accessible.role: Accessible.List
    Accessible.name: title.text

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap * 1.2

        HeadingText {
            id: title

            text: qsTr("Qui l’accompagne")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.companions

            RowLayout {
                id: companion

                required property string role
                required property string name

                spacing: Theme.padding * 0.6
                Accessible.role: Accessible.ListItem
                Accessible.name: words.text
                Layout.fillWidth: true

                Icon {
                    color: Theme.project
                    name: "users-round"
                    size: Theme.labelSize * 1.2
                    Layout.alignment: Qt.AlignTop
                }

                BodyText {
                    id: words

                    font.pixelSize: Theme.labelSize
                    horizontalAlignment: Text.AlignLeft
                    text: companion.name.length > 0 ? qsTr("%1 : %2", "a role and a name").arg(companion.role).arg(companion.name) : companion.role
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
