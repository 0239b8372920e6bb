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
    required property TerritoryModel territory

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: 1
        rowSpacing: Theme.gap

        TitleText {
            objectName: "voiceTitle"
            text: root.voice.gone ? qsTr("Cette voix n’est plus affichée.") : qsTr("Une voix, et la suite")
            Layout.fillWidth: true
        }

        CardList {
            id: list

            model: root.voice.projects
            objectName: "bornList"
            Accessible.name: qsTr("Les projets nés de cette voix")
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: ProjectCard {
                required property string projectId
                required property int index

                width: ListView.view.width
                objectName: `bornProject${index}`

                onClicked: {
                    root.project.read(projectId)
                    root.session.open(SessionModel.Project)
                }
            }
            header: ColumnLayout {
                width: ListView.view.width
                spacing: Theme.gap

                Repeater {
                    model: root.voice.voices

                    VoiceCard {
                        required property string quartier

                        followable: false
                        place: root.territory.nameOf(quartier)
                        unfolded: true
                        Layout.fillWidth: true
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

                HeadingText {
                    text: root.voice.projects.count > 0 ? qsTr("Les projets nés de cette voix") : qsTr("Aucun projet n’en est né pour l’instant.")
                    visible: root.voice.voices.count > 0
                    Layout.bottomMargin: Theme.gap
                    Layout.fillWidth: true
                }
            }
        }

        ReadingActions {
            pane: list
            session: root.session
            Layout.fillWidth: true
        }
    }
}
