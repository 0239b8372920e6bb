pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What will happen, in three sentences, and who watches over it.
ColumnLayout {
    id: root

    required property DrawCeremonyModel ceremony
    readonly property list<string> sentences: [qsTr("Trois urnes, dix boules dans chacune, de 0 à 9. On les montre, puis on mélange."), qsTr("On tire une boule par urne : trois chiffres."), qsTr("Plus tard, un signal public s’y ajoute. Personne ne peut choisir le jury.")]

    spacing: Theme.gap

    Item {
        Layout.fillHeight: true
    }

    Repeater {
        model: root.sentences

        RowLayout {
            id: line

            required property int index
            required property string modelData

            spacing: Theme.padding

            Rectangle {
                color: Theme.jury
                radius: height / 2
                Layout.preferredHeight: 1.6 * Theme.titleSize
                Layout.preferredWidth: 1.6 * Theme.titleSize

                TitleText {
                    anchors.centerIn: parent
                    color: Theme.onStrong
                    text: line.index + 1
                }
            }

            TitleText {
                text: line.modelData
                Layout.fillWidth: true
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 3
        rowSpacing: Theme.gap

        TextField {
            id: one

            objectName: "firstWitnessField"
            maximumLength: 80
            placeholderText: qsTr("Premier témoin")
            tone: Theme.jury
            Layout.fillWidth: true
        }

        TextField {
            id: other

            objectName: "secondWitnessField"
            maximumLength: 80
            placeholderText: qsTr("Second témoin")
            tone: Theme.jury
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "meetButton"
            enabled: one.length > 0 && other.length > 0 && !root.ceremony.busy
            iconAfter: true
            iconName: "arrow-right"
            text: qsTr("Commencer")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.ceremony.meet(one.text, other.text)
        }
    }
}
