import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One answer to a question of a page of choices.
ChoiceButton {
    id: root

    required property string value
    required property string chosen

    // The answer was chosen.
    signal picked(string value)

    autoExclusive: false
    checked: chosen === value
    tone: Theme.followUp
    Layout.fillWidth: true

    onClicked: root.picked(value)
}
