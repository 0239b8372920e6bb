import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The balance sheet of a project that is over: why it ended so, and what its trial taught.
Card {
    id: root

    required property NewsModel news

    objectName: "balanceCard"
    Accessible.name: title.text
    Accessible.role: Accessible.List

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            id: title

            text: qsTr("Le bilan, %1", "a day").arg(root.news.day)
            Layout.fillWidth: true
        }

        BodyText {
            font.pixelSize: Theme.labelSize
            horizontalAlignment: Text.AlignLeft
            text: root.news.reason
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        BalanceParts {
            parts: root.news.balance
            Layout.fillWidth: true

            words: BalanceWords {}
        }
    }
}
