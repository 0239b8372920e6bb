pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Every project or theme on the left, one on the right: what it is, and what élus think of it.
GridLayout {
    id: root

    required property ProjectBoardModel board
    required property list<string> may
    readonly property Wording wording: Wording {}

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: board.refresh()
    Component.onDestruction: board.close()

    ColumnLayout {
        spacing: Theme.gap
        visible: !(Theme.portrait && root.board.draft.shown)
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 2
        Layout.preferredWidth: 4

        TitleText {
            text: qsTr("Projets")
            Layout.fillWidth: true
        }

        Flow {
            enabled: !root.board.draft.shown
            spacing: Theme.tightGap
            Layout.fillWidth: true

            ChoiceButton {
                objectName: "projectTopic"
                checked: root.board.topic === "project"
                text: qsTr("Les projets")
                tone: Theme.project

                onClicked: root.board.showTopic("project")
            }

            ChoiceButton {
                objectName: "themeTopic"
                checked: root.board.topic === "theme"
                text: qsTr("Les thèmes")
                tone: Theme.project

                onClicked: root.board.showTopic("theme")
            }

            KioskButton {
                objectName: "newProjectButton"
                iconName: "pencil"
                kind: KioskButton.Secondary
                text: qsTr("Nouveau projet")
                visible: root.may.includes("manage_projects")

                onClicked: root.board.create()
            }
        }

        BodyText {
            objectName: "emptyBoard"
            color: Theme.soft
            text: root.board.topic === "theme" ? qsTr("Aucun thème pour le moment.") : qsTr("Aucun projet pour le moment.")
            visible: subjects.count === 0
            Layout.fillWidth: true
        }

        CardList {
            id: subjects

            objectName: "boardList"
            enabled: !root.board.draft.shown
            opacity: enabled ? 1 : Theme.disabledOpacity
            model: root.board.rows
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: BoardLine {
                required property int index

                objectName: `subject${index}`
                shown: root.board.opened.subjectId === subjectId
                stageName: root.wording.stages[stage]
                width: ListView.view.width

                onActiveFocusChanged: if (activeFocus) {
                    ListView.view.positionViewAtIndex(index, ListView.Contain)
                }
                onClicked: root.board.open(subjectId)
            }
        }
    }

    Loader {
        active: root.board.draft.shown
        visible: active
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 3
        Layout.preferredWidth: 5

        sourceComponent: SheetEditor {
            board: root.board
            wording: root.wording
        }
    }

    SubjectCard {
        board: root.board
        may: root.may
        visible: !root.board.draft.shown && root.board.opened.subjectId.length > 0
        wording: root.wording
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 3
        Layout.preferredWidth: 5
    }

    BodyText {
        color: Theme.soft
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Choisissez un projet ou un thème pour le lire.")
        verticalAlignment: Text.AlignVCenter
        visible: !root.board.draft.shown && root.board.opened.subjectId.length === 0
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 3
        Layout.preferredWidth: 5
    }
}
