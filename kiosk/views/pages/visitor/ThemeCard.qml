import QtQuick
import QtQuick.Layouts
import kiosk.views.style
import kiosk.views.controls

// A theme that the jury brought out: what it is about, and whether projects are called for.
Card {
    id: root

    required property string title
    required property string sentence
    required property string themeState
    required property string openUntil
    required property int contributions
    readonly property bool open: themeState === "open"
    readonly property string call: themeState === "forming" ? qsTr("En cours") : !open ? qsTr("Appel clos") : openUntil.length > 0 ? qsTr("Appel à projets ouvert jusqu’au %1").arg(openUntil) : qsTr("Appel à projets ouvert")

    Accessible.name: root.title
    Accessible.description: root.sentence

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap * 1.5

        Chip {
            iconName: root.open ? "pencil" : ""
            text: root.call
            tone: root.open ? Theme.sketch : Theme.jurySoft
            toneText: root.open ? Theme.onStrong : Theme.jury
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }

        HeadingText {
            text: root.title
            Layout.fillWidth: true
        }

        BodyText {
            text: root.sentence
            Layout.fillWidth: true
        }

        CaptionText {
            text: root.contributions < 2 ? qsTr("%1 contribution").arg(root.contributions) : qsTr("%1 contributions").arg(root.contributions)
            Layout.fillWidth: true
        }
    }
}
