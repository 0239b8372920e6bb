pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// The project or the theme that is open: its sheet, what élus think of it, and an élu's own opinion.
Card {
    id: root

    required property ProjectBoardModel board
    required property list<string> may
    required property Wording wording
    readonly property OpenedSubject opened: board.opened

    Flickable {
        id: scroll

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: sheet.implicitHeight
        // Qt's software renderer draws shapes that are wholly outside a clip; a layer cuts them off.
        layer.enabled: GraphicsInfo.api === GraphicsInfo.Software

        // That layer is black where nothing is drawn.
        Rectangle {
            anchors.fill: parent
            color: Theme.card
            parent: scroll
            z: -1
            Accessible.ignored: true
        }

        ColumnLayout {
            id: sheet

            spacing: Theme.gap
            width: scroll.width

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Chip {
                    text: root.wording.stages[root.opened.stage] ?? ""
                    tone: Theme.project
                }

                CaptionText {
                    text: [root.opened.themeTitle, root.opened.voices > 0 ? qsTr("né de %1 contributions").arg(root.opened.voices) : ""].filter(words => words.length > 0).join(" · ")
                    textFormat: Text.PlainText
                    Layout.fillWidth: true
                }
            }

            HeadingText {
                objectName: "subjectTitle"
                text: root.opened.title
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            BodyText {
                text: root.opened.sentence
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            DrawingView {
                path: root.opened.drawing
                picture: root.opened.picture
                radius: Theme.cardRadius
                visible: root.opened.topic === "project"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.scaled(300)
            }

            Loader {
                active: root.opened.topic === "project" && root.may.includes("manage_projects")
                visible: active
                Layout.fillWidth: true

                sourceComponent: SheetActions {
                    board: root.board
                }
            }

            SheetLines {
                lines: root.opened.lines
                visible: root.opened.lines.count > 0
                Layout.fillWidth: true
            }

            Loader {
                active: root.may.includes("give_opinion")
                visible: active
                Layout.fillWidth: true

                sourceComponent: EluOpinionEditor {
                    board: root.board
                    wording: root.wording
                }
            }

            EluOpinions {
                opinions: root.opened.opinions
                wording: root.wording
                Layout.fillWidth: true
            }
        }

        KeepInSight {
            pane: scroll
        }
    }
}
