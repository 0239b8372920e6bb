pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Who volunteers, by answer; what would point at somebody is not told.
Card {
    id: root

    required property DrawModel draw

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        HeadingText {
            objectName: "volunteersCount"
            text: qsTr("Volontaires : %1").arg(root.draw.total)
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Il en faut au moins %1, et plutôt %2. « · » : moins de 5, ou ce qui le trahirait.").arg(3 * root.draw.seats).arg(5 * root.draw.seats)
            Layout.fillWidth: true
        }

        GridLayout {
            columnSpacing: Theme.padding
            columns: 2
            rowSpacing: 0
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: root.draw.counts

                RowLayout {
                    id: line

                    required property string category
                    required property string answer
                    required property string people

                    spacing: Theme.tightGap
                    Layout.fillWidth: true

                    CaptionText {
                        text: qsTr("%1 : %2").arg(line.category).arg(line.answer)
                        textFormat: Text.PlainText
                        Layout.fillWidth: true
                    }

                    LabelText {
                        font.pixelSize: Theme.captionSize
                        text: line.people.length > 0 ? line.people : "·"
                        Accessible.name: line.people.length > 0 ? line.people : qsTr("Moins de 5")
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
