import QtQuick
import QtQuick.Shapes
import kiosk.views.style

// A QR code with its quiet zone of four modules, on white whatever the theme.
Rectangle {
    id: root

    required property string path
    required property int modules
    readonly property real module: Math.floor(Math.min(width, height) / (modules + 8))

    implicitHeight: width
    color: Theme.qrGround
    radius: Theme.keyRadius
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code de votre ticket. Le même code est écrit à côté, en lettres et en chiffres.")

    Shape {
        anchors.centerIn: parent
        width: root.module * root.modules
        height: width
        antialiasing: false

        ShapePath {
            fillColor: Theme.qrInk
            scale: Qt.size(root.module, root.module)
            strokeWidth: -1

            PathSvg {
                path: root.path
            }
        }
    }
}
