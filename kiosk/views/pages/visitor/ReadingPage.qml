import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// A page to read: title and heading above (beside, in landscape) the pane that turns, actions at the bottom.
VisitorPage {
    id: root

    required property SessionModel session
    property string title
    property string sentence
    property alias heading: heading.data
    property alias pane: actions.pane
    property alias ending: actions.data
    // Whether the keyboard leaves room for more than what is needed.
    readonly property bool roomy: contentHeight > 5.5 * Theme.buttonHeight
    // Whether what is above leaves room for the steps of the process.
    readonly property bool railFits: heading.implicitHeight + 5 * Theme.buttonHeight < contentHeight
    default property alias body: body.data

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: !Theme.portrait
            Layout.fillWidth: true
            Layout.preferredWidth: 2

            TitleText {
                text: root.title
                Layout.fillWidth: true
            }

            BodyText {
                text: root.sentence
                visible: root.sentence.length > 0 && root.roomy
                Layout.fillWidth: true
            }

            ColumnLayout {
                id: heading

                Layout.fillWidth: true
            }

            Item {
                visible: !Theme.portrait
                Layout.fillHeight: true
            }

            ProcessRail {
                visible: !Theme.portrait && !Theme.largeText && root.roomy && root.railFits
                Layout.fillWidth: true
            }
        }

        Item {
            id: body

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }

        ReadingActions {
            id: actions

            session: root.session
            Layout.columnSpan: Theme.portrait ? 1 : 2
            Layout.fillWidth: true
        }
    }
}
