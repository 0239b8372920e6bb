pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What was just done, while it can be taken back; and what somebody else did meanwhile.
ColumnLayout {
    id: root

    required property ReviewModel review
    readonly property Wording names: Wording {}
    readonly property bool decidedElsewhere: review.item.present && review.item.status !== "to_review"

    spacing: Theme.tightGap

    Notice {
        objectName: "reviewNotice"
        actionText: root.decidedElsewhere ? qsTr("Suivante") : ""
        iconName: "triangle-alert"
        text: root.decidedElsewhere ? qsTr("%1 : %2").arg(root.review.item.lastAgent || qsTr("Par quelqu’un d’autre")).arg(root.names.decisions[root.review.item.status] ?? "") : ""
        title: root.names.notices[root.review.notice] ?? qsTr("Rien n’a été fait. Réessayez dans un instant.")
        visible: root.review.notice.length > 0
        Layout.fillWidth: true

        onActionTriggered: root.review.dismiss()
    }

    Notice {
        objectName: "undoNotice"
        actionButton.objectName: "undoButton"
        actionText: qsTr("Annuler (U) · %1 s").arg(root.review.latest.seconds)
        color: Theme.projectSoft
        iconName: "check"
        padding: Theme.padding * 0.4
        title: root.names.decisions[root.review.latest.done] ?? ""
        tone: Theme.project
        visible: root.review.latest.seconds > 0
        Layout.fillWidth: true

        onActionTriggered: root.review.undo()
    }
}
