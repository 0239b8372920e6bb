pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The languages, each by its own name; the choice lasts until the visitor leaves.
Item {
    id: root

    required property LanguageModel language

    signal closed

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Langues")

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

        GridLayout {
            anchors.fill: parent
            columnSpacing: Theme.gap
            columns: Theme.largeText && Theme.portrait ? 1 : 2
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.language.languages

                ChoiceButton {
                    required property string code
                    required property string name
                    readonly property string spokenLanguage: code

                    objectName: "language_" + code
                    checked: code === root.language.code
                    text: name
                    tone: Theme.followUp
                    Layout.fillWidth: true

                    onClicked: {
                        root.language.choose(code)
                        root.closed()
                    }
                }
            }
        }
    }
}
