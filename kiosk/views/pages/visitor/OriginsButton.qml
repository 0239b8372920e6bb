import kiosk.views.style
import kiosk.views.controls

// Shows or hides the voices that a project came from, and says how many contributions they are.
KioskButton {
    required property int contributions
    required property bool shown

    iconAfter: true
    iconName: shown ? "chevron-up" : "chevron-down"
    kind: KioskButton.Outlined
    objectName: "originsButton"
    text: contributions < 2 ? qsTr("Né de %1 contribution").arg(contributions) : qsTr("Né de %1 contributions").arg(contributions)
    tone: Theme.project
    visible: contributions > 0
}
