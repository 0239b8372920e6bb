pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The audit log: who did what, when; and whether anybody touched it.
ColumnLayout {
    id: root

    required property AuditModel audit
    readonly property var verdicts: ({
            busy: qsTr("Lecture de tout le journal…"),
            whole: qsTr("Le journal est entier : personne n’y a touché.")
        })

    spacing: Theme.gap

    Component.onCompleted: audit.search("", "", "")

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        TitleText {
            text: qsTr("Journal")
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "verifyButton"
            enabled: root.audit.verdict !== "busy"
            iconName: "shield-check"
            kind: KioskButton.Outlined
            text: qsTr("Vérifier")
            tone: Theme.project

            onClicked: root.audit.verify()
        }
    }

    Notice {
        readonly property bool broken: Number(root.audit.verdict) > 0

        objectName: "auditVerdict"
        color: broken ? Theme.contributionSoft : Theme.projectSoft
        iconName: broken ? "triangle-alert" : "shield-check"
        title: broken ? qsTr("Le journal a été modifié à partir de la ligne %1.").arg(root.audit.verdict) : root.verdicts[root.audit.verdict] ?? ""
        tone: broken ? Theme.contribution : Theme.project
        visible: root.audit.verdict.length > 0
        Layout.fillWidth: true
    }

    AuditSearch {
        audit: root.audit
        Layout.fillWidth: true
    }

    BodyText {
        color: Theme.soft
        text: qsTr("Aucune ligne ne correspond.")
        visible: lines.count === 0
        Layout.fillWidth: true
    }

    CardList {
        id: lines

        objectName: "auditList"
        model: root.audit.rows
        spacing: Theme.tightGap
        Layout.fillHeight: true
        Layout.fillWidth: true

        delegate: AuditLineCard {
            width: ListView.view.width
        }

        onAtYEndChanged: if (atYEnd) {
            root.audit.more()
        }
    }
}
