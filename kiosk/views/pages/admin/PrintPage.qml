pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The print room: what to print on the left, how it will look in the middle, printers and history on the right.
GridLayout {
    id: root

    required property PrintRoomModel prints
    readonly property PrintOrderModel order: prints.order

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: prints.refresh()

    Flickable {
        id: column

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: choices.implicitHeight
        contentWidth: width
        Layout.fillHeight: true
        Layout.fillWidth: true

        ColumnLayout {
            id: choices

            spacing: Theme.gap
            width: column.width

            TitleText {
                text: qsTr("Affiches")
                Layout.fillWidth: true
            }

            OrderCard {
                order: root.order
                Layout.fillWidth: true
            }

            PrinterCard {
                prints: root.prints
                Layout.fillWidth: true
            }

            HistoryCard {
                prints: root.prints
                visible: root.prints.history.count > 0
                Layout.fillWidth: true
            }
        }
    }

    Card {
        padding: Theme.tightGap
        Layout.fillHeight: true
        Layout.fillWidth: Theme.portrait
        Layout.preferredHeight: Theme.portrait ? root.height * 0.4 : -1
        Layout.preferredWidth: root.width * 0.46

        Image {
            objectName: "preview"
            anchors.fill: parent
            asynchronous: true
            cache: false
            fillMode: Image.PreserveAspectFit
            smooth: true
            source: root.order.picture
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Aperçu de la première page")
        }

        BodyText {
            anchors.centerIn: parent
            text: root.order.aboutOne && root.order.subjects.count === 0 ? qsTr("Rien à imprimer ici pour le moment.") : qsTr("L’aperçu se prépare…")
            visible: root.order.picture.length === 0
        }
    }
}
