import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// The question that the kiosk asks the lobby, and how many answers it keeps safe.
Rectangle {
    id: root

    required property LobbyModel lobby
    required property OpeningModel opening
    // With large text on a low screen, the question alone remains.
    readonly property bool roomy: Theme.portrait || !Theme.largeText

    implicitHeight: column.implicitHeight + 2 * Theme.margin
    color: Theme.contribution

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        LabelText {
            visible: root.roomy
            color: Theme.onStrong
            font.capitalization: Font.AllUppercase
            font.letterSpacing: Theme.tightGap * 0.1
            font.pixelSize: Theme.captionSize
            text: qsTr("%1 · %2").arg(root.lobby.bureau).arg(root.lobby.mairie)
            Layout.fillWidth: true
        }

        TitleText {
            color: Theme.onStrong
            font.pixelSize: Theme.displaySize * 1.2
            fontSizeMode: Theme.portrait ? Text.FixedSize : Text.Fit
            minimumPixelSize: Theme.headingSize
            text: qsTr("Qu’est-ce qui\ncoince ?\nQu’est-ce qui\nferait du bien\nau quartier ?")
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.portrait ? implicitHeight : 0
        }

        Chip {
            iconName: "clock"
            objectName: "openUntil"
            text: qsTr("Mairie ouverte jusqu’à %1").arg(root.opening.closes)
            tone: Theme.onStrong
            toneText: Theme.contribution
            visible: root.roomy && root.opening.closes.length > 0
        }

        Counters {
            lobby: root.lobby
            visible: root.roomy
            Layout.fillWidth: true
        }
    }
}
