import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The first page as it will be printed, on a desk of its own.
Rectangle {
    id: root

    required property PrintOrderModel order

    color: Theme.line
    radius: Theme.cardRadius

    Image {
        objectName: "preview"
        anchors.fill: parent
        anchors.margins: Theme.padding * 0.5
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectFit
        mipmap: true
        source: root.order.picture
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Aperçu de la première page")
    }

    BodyText {
        anchors.centerIn: parent
        text: root.order.aboutOne && root.order.subjects.count === 0 ? qsTr("Rien à imprimer ici pour le moment.") : qsTr("L’aperçu se prépare…")
        visible: root.order.picture.length === 0
    }

    Chip {
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        anchors.right: parent.right
        text: qsTr("%1 pages").arg(root.order.pages)
        visible: root.order.pages > 1
    }
}
