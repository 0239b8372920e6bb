pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What is looked for in the audit log: each field that is filled must match.
ColumnLayout {
    id: root

    required property AuditModel audit
    readonly property var mistakes: ({
            day: qsTr("Écrivez le jour comme 23/11/2026."),
            subject: qsTr("Écrivez l’identifiant en entier.")
        })

    spacing: Theme.tightGap

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 2 : 4
        rowSpacing: Theme.tightGap
        Layout.fillWidth: true

        TextField {
            id: day

            objectName: "auditDay"
            maximumLength: 10
            placeholderText: qsTr("Jour : 23/11/2026")
            tone: Theme.jury
            Layout.fillWidth: true

            onAccepted: button.clicked()
        }

        TextField {
            id: action

            objectName: "auditAction"
            maximumLength: 40
            placeholderText: qsTr("Action : contact.")
            tone: Theme.jury
            Layout.fillWidth: true

            onAccepted: button.clicked()
        }

        TextField {
            id: subject

            objectName: "auditSubject"
            maximumLength: 36
            placeholderText: qsTr("Identifiant")
            tone: Theme.jury
            Layout.fillWidth: true

            onAccepted: button.clicked()
        }

        KioskButton {
            id: button

            objectName: "auditSearchButton"
            iconName: "search"
            text: qsTr("Chercher")
            tone: Theme.jury

            onClicked: root.audit.search(day.text, action.text, subject.text)
        }
    }

    LabelText {
        objectName: "auditMistake"
        color: Theme.contribution
        text: root.mistakes[root.audit.wrong] ?? ""
        visible: root.audit.wrong.length > 0
        Layout.fillWidth: true
    }
}
