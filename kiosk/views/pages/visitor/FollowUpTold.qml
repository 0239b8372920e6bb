import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What the town hall or the passeur tells the bearer of a ticket: why, an answer, and what it changed.
ColumnLayout {
    id: root

    required property FollowUpModel followUp
    required property bool feedback

    spacing: Theme.gap

    Notice {
        objectName: "explanationNotice"
        color: Theme.followUpSoft
        iconName: "info"
        text: root.followUp.explanation
        title: root.followUp.state === "redirected" ? qsTr("Transmis à") : qsTr("Pourquoi")
        tone: Theme.followUp
        visible: root.followUp.explanation.length > 0
        Layout.fillWidth: true
    }

    Notice {
        objectName: "answerNotice"
        color: Theme.followUpSoft
        iconName: "megaphone"
        text: root.followUp.answer
        title: root.feedback ? qsTr("Le passeur vous répond") : qsTr("La mairie vous répond")
        tone: Theme.followUp
        visible: root.followUp.answer.length > 0
        Layout.fillWidth: true
    }

    Notice {
        objectName: "changedNotice"
        color: Theme.projectSoft
        iconName: "sprout"
        text: root.followUp.changed
        title: root.followUp.sheetVersion > 0 ? qsTr("Ce que cela a changé, version %1 de la fiche").arg(root.followUp.sheetVersion) : qsTr("Ce que cela a changé")
        tone: Theme.project
        visible: root.followUp.changed.length > 0
        Layout.fillWidth: true
    }

    NewsNotice {
        news: root.followUp.news
        visible: root.followUp.news.fate.length > 0
        Layout.fillWidth: true
    }

    BalanceCard {
        news: root.followUp.news
        visible: root.followUp.news.balance.length > 0
        Layout.fillWidth: true
    }
}
