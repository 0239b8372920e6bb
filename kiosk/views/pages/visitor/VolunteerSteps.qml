import kiosk.views.controls
import kiosk.views.style

// The steps of who volunteers for the jury.
StepBar {
    steps: [qsTr("Âge"), qsTr("Genre"), qsTr("Quartier"), qsTr("Logement"), qsTr("Contact")]
    tone: Theme.jury
}
