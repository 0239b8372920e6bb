pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// What one width gives, in a row that can be chosen; or why it gives nothing.
T.Button {
    id: root

    required property int extra
    required property string fault
    required property string lowest
    required property string highest
    required property int excluded
    required property int certain
    required property string drift
    required property bool recommended
    required property bool chosen
    readonly property list<string> cells: [extra === 0 ? qsTr("aucune") : qsTr("+ %1").arg(extra), lowest, highest, String(excluded), String(certain), drift]

    signal picked(bool unfair)

    objectName: `width${extra}`
    enabled: fault.length === 0
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.tightGap
    Accessible.role: Accessible.RadioButton
    Accessible.name: fault.length > 0 ? fault : qsTr("Largeur %1, chance la plus faible %2, exclus %3, certains %4").arg(extra).arg(lowest).arg(excluded).arg(certain)
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Rectangle {
        color: root.chosen ? Theme.jurySoft : Theme.card
        radius: Theme.keyRadius
        border.color: root.chosen ? Theme.jury : Theme.line
        border.width: Theme.lineWidth

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            spacing: Theme.tightGap
            visible: root.fault.length === 0

            Repeater {
                model: root.cells

                LabelText {
                    required property string modelData

                    font.pixelSize: Theme.bodySize
                    text: modelData
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }

        CaptionText {
            color: Theme.project
            text: qsTr("Conseillé : la plus étroite où personne n’est exclu ni certain.")
            visible: root.recommended
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        CaptionText {
            text: root.fault
            textFormat: Text.PlainText
            visible: root.fault.length > 0
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }

    onClicked: root.picked(root.excluded > 0 || root.certain > 0)
}
