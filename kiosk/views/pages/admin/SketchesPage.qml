pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The sketches of a call: its criteria and the list on the left, one sketch on the right.
GridLayout {
    id: root

    required property AdmissionModel admission
    required property list<string> may

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: admission.refresh()
    Component.onDestruction: admission.close()

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 3
        Layout.preferredWidth: 4

        TitleText {
            text: qsTr("Ébauches")
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            Repeater {
                model: root.admission.calls

                ChoiceButton {
                    required property string themeId
                    required property string title
                    required property int waiting

                    objectName: "call_" + themeId
                    autoExclusive: false
                    checked: root.admission.themeId === themeId
                    implicitHeight: Theme.target
                    text: waiting > 0 ? qsTr("%1 (%2)").arg(title).arg(waiting) : title
                    tone: Theme.sketch

                    onClicked: root.admission.chooseCall(themeId)
                }
            }
        }

        CriteriaCard {
            admission: root.admission
            decides: root.may.includes("decide")
            visible: root.admission.themeId.length > 0
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "noSketch"
            color: Theme.soft
            text: qsTr("Aucune ébauche n’est déposée pour cet appel.")
            visible: sketchList.count === 0
            Layout.fillWidth: true
        }

        CardList {
            id: sketchList

            objectName: "sketchList"
            model: root.admission.rows
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: SketchLine {
                required property int index

                objectName: `sketch${index}`
                shown: root.admission.opened.sketchId === sketchId
                width: ListView.view.width

                onClicked: root.admission.open(sketchId)
            }
        }
    }

    SketchCard {
        admission: root.admission
        may: root.may
        visible: root.admission.opened.sketchId.length > 0
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 4
        Layout.preferredWidth: 5
    }
}
