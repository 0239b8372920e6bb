import kiosk.views.controls

// The four steps of a deposit.
StepBar {
    steps: [qsTr("Quoi"), qsTr("Où"), qsTr("Relire"), qsTr("Ticket")]
}
