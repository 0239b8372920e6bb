import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What makes a sketch admissible, as holders read it before they begin.
Card {
    id: root

    required property AdmissionModel admission
    required property bool decides
    property bool writing: false

    padding: Theme.padding * 0.6

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        LabelText {
            text: root.admission.criteria.length > 0 ? qsTr("Critères publiés : un projet recevable…") : qsTr("Aucun critère n’est publié pour cet appel.")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.writing ? [] : root.admission.criteria

            BodyText {
                required property string modelData

                text: qsTr("– %1").arg(modelData)
                Layout.fillWidth: true
            }
        }

        TextEditor {
            id: words

            objectName: "criteriaEditor"
            label: qsTr("Critères, un par ligne")
            placeholderText: qsTr("Un critère par ligne")
            tone: Theme.sketch
            visible: root.writing
            Layout.fillWidth: true
            Layout.preferredHeight: 5 * Theme.bodySize * 1.5
        }

        KioskButton {
            objectName: "criteriaButton"
            enabled: !root.writing || words.length > 0
            iconName: root.writing ? "check" : "pencil"
            kind: KioskButton.Secondary
            text: root.writing ? qsTr("Publier ces critères") : qsTr("Écrire les critères")
            visible: root.decides
            Layout.fillWidth: true

            onClicked: {
                if (root.writing)
                    root.admission.publishCriteria(words.text)
                else
                    words.text = root.admission.criteria.join("\n")
                root.writing = !root.writing
            }
        }
    }
}
