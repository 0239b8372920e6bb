pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// A folder to open, or a file to choose.
T.Button {
    id: root

    required property string path
    required property string name
    required property bool folder
    required property string about

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    padding: Theme.padding * 0.5
    Accessible.role: Accessible.ListItem
    Accessible.name: root.folder ? qsTr("Dossier %1").arg(root.name) : qsTr("Fichier %1").arg(root.name)
    Accessible.description: root.about

    background: Rectangle {
        color: root.down ? Theme.pressed(Theme.card) : Theme.card
        radius: Theme.cardRadius / 2
        border.color: Theme.line
        border.width: Theme.lineWidth

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            color: root.folder ? Theme.sketch : Theme.followUp
            name: root.folder ? "folder" : "file-text"
            size: Theme.iconSize
        }

        LabelText {
            elide: Text.ElideMiddle
            maximumLineCount: 1
            text: root.name
            textFormat: Text.PlainText
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        CaptionText {
            text: root.about
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
