pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// One project: the drawing, what it is, where it stands, and one tap away the voices that it came from.
VisitorPage {
    id: root

    required property SessionModel session
    required property ProjectModel project
    required property VoiceModel voice
    required property TerritoryModel territory
    required property FeedbackModel feedback
    property bool originsShown: false
    // Large buttons on a low screen would leave nothing to read: they scroll with the page.
    readonly property bool crowded: !Theme.portrait && Theme.largeText
    readonly property bool beside: !Theme.portrait && !Theme.largeText

    // Brings the voices below their button: the header before them is higher than the screen.
    function turnToOrigins() {
        list.forceLayout()
        list.contentY = Math.max(list.originY, Math.min(-Theme.buttonHeight - 2 * Theme.gap, list.originY + list.contentHeight - list.height))
    }

    function tell(kind: string) {
        root.feedback.choose(root.project.projectId, kind)
        root.session.open(SessionModel.Feedback)
    }

    ProjectSummary {
        id: summary

        anchors.left: parent.left
        y: root.split ? -Theme.areaTop : 0
        width: root.split ? parent.width : (parent.width - Theme.margin) / 2
        height: root.split ? Theme.areaTop : list.height
        parent: root
        project: root.project
        visible: (root.beside || root.split) && root.project.title.length > 0
    }

    CardList {
        id: list

        anchors.bottomMargin: actions.height + 2 * Theme.gap
        anchors.fill: parent
        anchors.leftMargin: root.beside && !root.split ? summary.width : 0
        model: root.originsShown ? root.project.origins : null
        objectName: "projectList"
        parent: root
        visible: root.project.title.length > 0
        Accessible.name: root.project.title

        delegate: VoiceCard {
            required property string quartier

            width: ListView.view.width
            leftInset: Theme.margin
            leftPadding: leftInset + Theme.padding
            rightInset: Theme.margin
            rightPadding: rightInset + Theme.padding
            followable: true
            place: root.territory.nameOf(quartier)

            onFollowed: {
                root.voice.read(voiceId)
                root.session.open(SessionModel.Voice)
            }
        }
        header: ColumnLayout {
            width: ListView.view.width
            spacing: Theme.gap

            ProjectSummary {
                project: root.project
                visible: !root.beside && !root.split
                Layout.fillWidth: true
            }

            ProjectStory {
                opinions: root.feedback.opinions
                project: root.project
                Layout.fillWidth: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: Theme.margin
                Layout.topMargin: root.beside || root.split ? Theme.margin : 0

                onAnswerAsked: root.session.open(SessionModel.Question)
            }

            FeedbackChoice {
                opinions: root.feedback.opinions
                visible: root.crowded
                Layout.fillWidth: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: Theme.margin

                onChosen: kind => root.tell(kind)
            }

            OriginsButton {
                contributions: root.project.contributions
                shown: root.originsShown
                Layout.bottomMargin: Theme.gap
                Layout.fillWidth: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: Theme.margin

                onClicked: root.originsShown = !root.originsShown
            }
        }

        onCountChanged: root.turnToOrigins()
    }

    ProjectGone {
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.project.gone

        onOthersAsked: root.session.replace(SessionModel.Projects)
    }

    ColumnLayout {
        id: actions

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap

        FeedbackChoice {
            opinions: root.feedback.opinions
            visible: root.project.title.length > 0 && !root.crowded
            Layout.fillWidth: true

            onChosen: kind => root.tell(kind)
        }

        ReadingActions {
            pane: list
            session: root.session
            Layout.fillWidth: true
        }
    }
}
