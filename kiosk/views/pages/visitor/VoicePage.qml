pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// One published voice and what became of it: the theme that carries it, and the projects born of it, one tap away.
VisitorPage {
    id: root

    required property SessionModel session
    required property VoiceModel voice
    required property ProjectModel project
    required property SupportModel support
    required property TerritoryModel territory

    // Opens a project that was born of the voice.
    function show(projectId: string) {
        root.project.read(projectId)
        root.session.open(SessionModel.Project)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        TitleText {
            objectName: "voiceTitle"
            text: root.voice.gone ? qsTr("Cette voix n’est plus affichée.") : qsTr("Une voix, et la suite")
            Layout.fillWidth: true
        }

        Flickable {
            id: pane

            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: sheet.implicitHeight
            // Qt's software renderer draws shapes that are wholly outside a clip; a layer cuts them off.
            layer.enabled: GraphicsInfo.api === GraphicsInfo.Software
            objectName: "voicePane"
            Layout.fillHeight: true
            Layout.fillWidth: true

            // That layer is black where nothing is drawn.
            Rectangle {
                width: pane.width
                height: Math.max(pane.height, pane.contentHeight)
                color: Theme.paper
                Accessible.ignored: true
            }

            GridLayout {
                id: sheet

                width: pane.width
                columnSpacing: Theme.margin
                columns: Theme.portrait || Theme.largeText ? 1 : 2
                rowSpacing: Theme.gap
                uniformCellWidths: columns > 1

                ColumnLayout {
                    spacing: Theme.gap
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true

                    Repeater {
                        model: root.voice.voices

                        VoiceCard {
                            required property string quartier

                            followable: false
                            place: root.territory.nameOf(quartier)
                            supportable: true
                            unfolded: true
                            Layout.fillWidth: true

                            onSupported: root.support.agree(voiceId)
                        }
                    }

                    HeadingText {
                        text: qsTr("Le thème du jury")
                        visible: root.voice.themes.count > 0
                        Layout.fillWidth: true
                    }

                    Repeater {
                        model: root.voice.themes

                        ThemeCard {
                            Layout.fillWidth: true
                        }
                    }
                }

                ColumnLayout {
                    spacing: Theme.gap
                    visible: root.voice.voices.count > 0
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true

                    HeadingText {
                        text: root.voice.projects.count > 0 ? qsTr("Les projets nés de cette voix") : qsTr("Aucun projet n’en est né pour l’instant.")
                        Layout.fillWidth: true
                    }

                    Repeater {
                        model: root.voice.projects

                        ProjectCard {
                            required property string projectId
                            required property int index

                            objectName: `bornProject${index}`
                            Layout.fillWidth: true

                            onClicked: root.show(projectId)
                        }
                    }
                }
            }
        }

        ReadingActions {
            pane: pane
            session: root.session
            Layout.fillWidth: true
        }
    }
}
