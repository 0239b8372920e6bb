pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Every loan of the open tool, the last first.
ColumnLayout {
    id: root

    required property LoanRows loans

    spacing: Theme.tightGap
    visible: lines.count > 0

    LabelText {
        text: qsTr("Tous ses prêts")
        Layout.fillWidth: true
    }

    Repeater {
        id: lines

        model: root.loans

        CaptionText {
            required property int index
            required property string borrower
            required property string lentOn
            required property string dueOn
            required property string returnedOn
            required property string standing

            objectName: `loan${index}`
            color: standing === "overdue" ? Theme.contribution : Theme.ink
            text: [borrower, qsTr("du %1 au %2").arg(lentOn).arg(dueOn), standing === "returned" ? qsTr("rendu le %1").arg(returnedOn) : standing === "overdue" ? qsTr("en retard") : qsTr("prêté")].join(" · ")
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }
    }
}
