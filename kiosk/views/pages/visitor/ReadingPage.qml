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
    // Whether the steps of the process are shown where what is above leaves room for them.
    property bool railed: true
    readonly property bool railFits: railed && heading.implicitHeight + 5 * Theme.buttonHeight < contentHeight
    readonly property bool stacked: Theme.portrait || split
    // What the body needs on a page that moves: there, it has no other height of its own.
    property real leastBody: 4 * Theme.buttonHeight
    default property alias body: body.data

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: root.stacked ? 1 : 2
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: !root.stacked
            Layout.fillWidth: true
            Layout.preferredWidth: 2

            ReadingPart {
                page: root
                Layout.fillWidth: true

                TitleText {
                    text: root.title
                    Layout.fillWidth: true
                }

                BodyText {
                    text: root.sentence
                    visible: root.sentence.length > 0 && (root.roomy || root.split)
                    Layout.fillWidth: true
                }
            }

            ColumnLayout {
                id: heading

                Layout.fillWidth: true
            }

            Item {
                visible: !root.stacked
                Layout.fillHeight: true
            }

            ProcessRail {
                visible: !root.stacked && !Theme.largeText && root.roomy && root.railFits
                Layout.fillWidth: true
            }
        }

        Item {
            id: body

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: root.moves ? root.leastBody : 0
            Layout.preferredWidth: 3
        }

        ReadingActions {
            id: actions

            session: root.session
            Layout.columnSpan: root.stacked ? 1 : 2
            Layout.fillWidth: true
            // What is shown in it depends on the height of the pane, which must not depend on its width.
            Layout.minimumWidth: 0
        }
    }
}
