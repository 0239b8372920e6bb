pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// « Vous l’avez dit, c’est fait », one after the other.
Item {
    id: root

    required property FulfilmentRows fulfilments
    required property bool moving
    property int current: 0
    // Milliseconds to read one.
    property int readingTime: 14000

    objectName: "fulfilments"
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Vous l’avez dit, c’est fait")

    // Its width decides its height: the layout that is giving the first would not hear of the second.
    Binding {
        root.implicitHeight: root.childrenRect.height
        delayed: true
    }

    Timer {
        interval: root.readingTime
        repeat: true
        running: root.visible && root.moving && root.fulfilments.count > 1

        onTriggered: root.current = (root.current + 1) % root.fulfilments.count
    }

    Repeater {
        model: root.fulfilments

        Notice {
            required property int index
            required property string said
            required property string done

            width: root.width
            borderWidth: Theme.lineWidth
            color: Theme.card
            iconName: "circle-check"
            objectName: "fulfilment" + index
            opacity: index === root.current % root.fulfilments.count ? 1 : 0
            text: qsTr("%1 %2").arg(said).arg(done)
            title: qsTr("Vous l’avez dit, c’est fait")
            tone: Theme.project

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.driftDuration
                    easing.type: Easing.InOutQuad
                }
            }
        }
    }
}
