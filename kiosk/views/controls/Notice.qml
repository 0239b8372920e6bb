import QtQuick
import QtQuick.Layouts
import kiosk.views.style

// A word from the kiosk at the right moment: a suggestion, a warning, an error and its way out.
Card {
    id: root

    property string title
    property string text
    property string iconName
    // Whether it stands alone on a page that has room: larger words, more air.
    property bool ample: false
    property color tone: Theme.contribution
    property string actionText
    property alias actionButton: button

    // The action button was tapped.
    signal actionTriggered

    borderWidth: 0
    color: Theme.contributionSoft
    padding: Theme.padding * (root.ample ? 1.5 : 0.8)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title || root.text
    Accessible.description: root.title.length > 0 ? root.text : ""

    GridLayout {
        id: grid

        readonly property real wordsWidth: root.availableWidth - button.implicitWidth
        readonly property bool beside: wordsWidth >= 12 * Theme.bodySize

        anchors.fill: parent
        columnSpacing: root.padding
        columns: beside ? 3 : 2
        rowSpacing: Theme.gap

        Icon {
            color: root.tone
            name: root.iconName
            size: Theme.iconSize * (root.ample ? 2 : 1.4)
            visible: root.iconName.length > 0
        }

        ColumnLayout {
            spacing: Theme.tightGap * (root.ample ? 1 : 0.4)
            Layout.fillWidth: true

            LabelText {
                font.family: root.ample ? Theme.titleFamily : Theme.bodyFamily
                font.pixelSize: root.ample ? Theme.headingSize : Theme.labelSize
                text: root.title
                visible: root.title.length > 0
                Layout.fillWidth: true
            }

            BodyText {
                horizontalAlignment: Text.AlignLeft
                text: root.text
                visible: root.text.length > 0
                Layout.fillWidth: true
            }
        }

        KioskButton {
            id: button

            kind: KioskButton.Outlined
            text: root.actionText
            tone: root.tone
            visible: root.actionText.length > 0
            Layout.columnSpan: grid.beside ? 1 : 2
            Layout.fillWidth: !grid.beside

            onClicked: root.actionTriggered()
        }
    }
}
