pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What a contribution says and what is known beside it. It scrolls when it is long.
Flickable {
    id: root

    required property ReviewModel review
    required property bool decides
    property bool showsCharter: true
    readonly property ReviewItemModel item: review.item
    readonly property alias selectionStart: words.selectionStart
    readonly property alias selectionEnd: words.selectionEnd
    readonly property Wording names: Wording {}

    signal maskAsked

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.gap

        ReviewHeader {
            item: root.item
            names: root.names
            Layout.fillWidth: true
        }

        ContributionText {
            id: words

            objectName: "contributionText"
            text: root.item.text
            Layout.fillWidth: true
        }

        PersonalDataLine {
            decides: root.decides
            item: root.item
            names: root.names
            Layout.fillWidth: true

            onMaskAsked: root.maskAsked()
        }

        HeadingText {
            text: qsTr("Proche de")
            visible: root.item.similar.count > 0
            Layout.fillWidth: true
        }

        Repeater {
            model: root.item.similar

            SimilarLine {
                decides: root.decides
                Layout.fillWidth: true

                onGroupAsked: root.review.group(index)
            }
        }

        CaptionText {
            objectName: "groupSize"
            color: Theme.jury
            text: qsTr("Regroupée : %1 voix disent la même chose.").arg(root.item.voices)
            visible: root.item.voices > 1
            Layout.fillWidth: true
        }

        CharterRules {
            review: root.review
            visible: root.decides && root.showsCharter
            Layout.fillWidth: true
        }
    }
}
