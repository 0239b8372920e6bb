pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A page of questions that choose what a list shows. Each answer counts at once.
ReadingPage {
    id: root

    required property FilterModel filter
    property string doneText
    // Beside the other buttons of the bottom row there is no room for it.
    readonly property bool doneBelow: Theme.portrait || Theme.largeText
    default property alias questions: questions.data

    pane: pane
    sentence: qsTr("Touchez ce qui vous intéresse. La liste change tout de suite.")

    ending: Loader {
        active: !root.doneBelow
        sourceComponent: done
        visible: active
    }
    heading: KioskButton {
        enabled: root.filter.active
        iconName: "refresh-cw"
        kind: KioskButton.Secondary
        objectName: "showAllButton"
        text: qsTr("Tout afficher")
        Layout.fillWidth: true

        onClicked: root.filter.showAll()
    }
    body: ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Flickable {
            id: pane

            bottomMargin: 2 * Theme.focusWidth
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: questions.height
            // Qt's software renderer draws icons that lie outside a clip, unless there is a layer.
            layer.enabled: GraphicsInfo.api === GraphicsInfo.Software
            Layout.fillHeight: true
            Layout.fillWidth: true

            KeepInSight {
                pane: pane
            }

            Rectangle {
                anchors.fill: parent
                color: Theme.paper
                parent: pane
                z: -1
            }

            ColumnLayout {
                id: questions

                width: pane.width
                spacing: 2 * Theme.gap
            }
        }

        Loader {
            active: root.doneBelow
            sourceComponent: done
            visible: active
            Layout.fillWidth: true
        }
    }

    Component {
        id: done

        KioskButton {
            iconAfter: true
            iconName: "arrow-right"
            objectName: "doneButton"
            text: root.doneText
            tone: Theme.followUp

            onClicked: root.session.back()
        }
    }
}
