pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The projects on their way on the left; on the right, what the passeur and the ange gardien do with the one that is open.
GridLayout {
    id: root

    required property AccompanimentModel accompaniment
    required property list<string> may
    readonly property Wording wording: Wording {}
    property string tab: "rounds"

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: accompaniment.refresh()
    Component.onDestruction: accompaniment.close()

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 1
        Layout.preferredWidth: 3

        TitleText {
            text: qsTr("Accompagnement")
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "emptyAccompaniment"
            color: Theme.soft
            text: qsTr("Aucun projet n’est encore choisi par le jury.")
            visible: projects.count === 0
            Layout.fillWidth: true
        }

        CardList {
            id: projects

            objectName: "accompaniedList"
            model: root.accompaniment.rows
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: BoardLine {
                required property int index

                objectName: `accompanied${index}`
                shown: root.accompaniment.projectId === subjectId
                stageName: root.wording.stages[stage]
                width: ListView.view.width

                onActiveFocusChanged: if (activeFocus) {
                    ListView.view.positionViewAtIndex(index, ListView.Contain)
                }
                onClicked: root.accompaniment.open(subjectId)
            }
        }
    }

    FormPage {
        visible: root.accompaniment.projectId.length > 0
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 3
        Layout.preferredWidth: 5

        ColumnLayout {
            spacing: Theme.gap

            HeadingText {
                objectName: "accompaniedTitle"
                text: root.accompaniment.title
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            Notice {
                objectName: "closedNotice"
                color: Theme.followUpSoft
                iconName: "archive"
                text: qsTr("Son histoire est gardée. Les avis en attente restent dans « Avis » : rien n’est perdu.")
                title: qsTr("Ce projet est retiré ou arrêté.")
                tone: Theme.followUp
                visible: root.accompaniment.stage === "closed"
                Layout.fillWidth: true
            }

            AccompanimentTabs {
                tab: root.tab
                Layout.fillWidth: true

                onChosen: name => root.tab = name
            }

            AccompanimentParts {
                accompaniment: root.accompaniment
                may: root.may
                tab: root.tab
                wording: root.wording
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
