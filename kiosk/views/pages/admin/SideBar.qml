pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The pages that the agent's roles open, who is in, and the lock: always at the same place.
Rectangle {
    id: root

    required property WorkModel work
    required property string mairie
    readonly property DeskSessionModel session: work.session

    color: Theme.night
    implicitWidth: Theme.scaled(Theme.portrait ? 372 : 420)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.padding * 0.6
        spacing: Theme.tightGap

        HeadingText {
            color: Theme.onStrong
            text: qsTr("Bureau")
            Layout.fillWidth: true
        }

        CaptionText {
            color: Theme.nightSoft
            text: qsTr("%1 · agents").arg(root.mairie)
            textFormat: Text.PlainText
            Layout.bottomMargin: Theme.gap
            Layout.fillWidth: true
        }

        // Somebody with every role has more pages than a small screen is high: the lock stays in sight.
        Flickable {
            id: scroll

            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: tabs.implicitHeight
            // Qt's software renderer draws shapes that are wholly outside a clip; a layer cuts them off.
            layer.enabled: GraphicsInfo.api === GraphicsInfo.Software
            Layout.fillHeight: true
            Layout.fillWidth: true

            // That layer is black where nothing is drawn.
            Rectangle {
                anchors.fill: parent
                color: Theme.night
                parent: scroll
                z: -1
                Accessible.ignored: true
            }

            SideBarTabs {
                id: tabs

                width: scroll.width
                work: root.work
            }

            KeepInSight {
                pane: scroll
            }
        }

        Loader {
            active: root.session.permissions.includes("answer_calls")
            visible: root.work.calls.since.length > 0
            Layout.fillWidth: true

            sourceComponent: CallCard {
                calls: root.work.calls
            }
        }

        SideBarButton {
            objectName: "ownAccountTab"
            iconName: "key-round"
            shown: root.session.page === DeskSessionModel.OwnAccount
            text: root.session.name
            Layout.fillWidth: true

            onClicked: root.session.open(DeskSessionModel.OwnAccount)
        }

        SideBarButton {
            objectName: "lockButton"
            iconName: "lock"
            text: qsTr("Verrouiller")
            Layout.fillWidth: true

            onClicked: root.session.lock()
        }
    }
}
