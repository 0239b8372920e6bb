import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The five doors of the kiosk.
VisitorPage {
    id: root

    required property SessionModel session
    required property LobbyModel lobby
    required property MomentsModel moments

    emblem: "message-circle-warning"
    ground: Theme.contributionSoft

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: Theme.portrait || root.split ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: !Theme.portrait

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillHeight: !Theme.portrait && !root.split
            Layout.fillWidth: true

            ReadingPart {
                page: root
                Layout.fillWidth: true

                CaptionText {
                    font.capitalization: Font.AllUppercase
                    font.letterSpacing: Theme.tightGap * 0.2
                    font.weight: Font.Bold
                    text: qsTr("%1 · %2").arg(root.lobby.bureau).arg(root.lobby.mairie)
                    Layout.fillWidth: true
                }

                TitleText {
                    font.pixelSize: Theme.displaySize
                    text: qsTr("Dites ce qui coince.\nDites ce qui ferait du bien au quartier.")
                    Layout.fillWidth: true
                }

                Notice {
                    borderWidth: Theme.lineWidth
                    color: Theme.card
                    iconName: "circle-check"
                    text: root.lobby.done
                    title: root.lobby.said
                    tone: Theme.project
                    // With large text, the doors need its room.
                    visible: root.lobby.done.length > 0 && (root.split || !Theme.largeText)
                    Layout.fillWidth: true
                }
            }

            Item {
                visible: !Theme.portrait && !root.split
                Layout.fillHeight: true
            }

            GridLayout {
                columnSpacing: Theme.gap
                columns: Theme.portrait && !Theme.largeText && root.moments.rows.count > 0 ? 2 : 1
                rowSpacing: Theme.gap
                Layout.fillWidth: true

                KioskButton {
                    objectName: "voicesTile"
                    iconName: "search"
                    implicitHeight: Math.max(Theme.target, Theme.scaled(84))
                    kind: KioskButton.Secondary
                    text: qsTr("Lire les voix du quartier")
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.target

                    onClicked: root.session.open(SessionModel.Voices)
                }

                KioskButton {
                    objectName: "momentsTile"
                    iconName: "calendar"
                    implicitHeight: Math.max(Theme.target, Theme.scaled(84))
                    kind: KioskButton.Secondary
                    text: qsTr("Les rendez-vous")
                    visible: root.moments.rows.count > 0
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.target
                    // The longer words beside may wrap, not this one.
                    Layout.minimumWidth: implicitWidth

                    onClicked: root.session.open(SessionModel.Moments)
                }
            }

            Loader {
                // Beside the tiles, a second door needs its room.
                active: !Theme.portrait && !Theme.largeText && !root.split && root.moments.rows.count === 0
                sourceComponent: rail
                visible: active
                Layout.fillWidth: true
            }
        }

        HomeTiles {
            lobby: root.lobby
            session: root.session
            Layout.fillHeight: true
            Layout.fillWidth: true
        }

        Loader {
            active: Theme.portrait && !Theme.largeText && !root.split
            sourceComponent: rail
            visible: active
            Layout.fillWidth: true
        }
    }

    Component {
        id: rail

        ProcessRail {}
    }
}
