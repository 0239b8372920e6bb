import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// Of a registration, the moment, when and where.
LabelText {
    objectName: "appointmentText"
    color: Theme.project
    textFormat: Text.PlainText
    visible: text.length > 0
    Layout.fillWidth: true
}
