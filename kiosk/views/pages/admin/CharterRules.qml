pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The charter, beside the decision.
ColumnLayout {
    id: root

    required property ReviewModel review

    spacing: Theme.tightGap * 0.6

    Repeater {
        model: root.review.rules

        CaptionText {
            required property int index
            required property string sentence

            text: qsTr("Charte, règle %1 : %2").arg(index + 1).arg(sentence)
            Layout.fillWidth: true
        }
    }
}
