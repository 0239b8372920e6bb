pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The draw of a jury, stage after stage: what is to do now stands below what it is about.
FormPage {
    id: root

    required property WorkModel work
    readonly property DrawModel draw: work.draw
    readonly property string stage: draw.state
    readonly property bool listed: stage === "open" || stage === "closed"

    Component.onCompleted: draw.refresh()

    ColumnLayout {
        spacing: Theme.gap

        TitleText {
            text: qsTr("Tirage du jury")
            Layout.fillWidth: true
        }

        DrawSummary {
            draw: root.draw
            visible: root.stage.length > 0
            Layout.fillWidth: true
        }

        DrawJuryCard {
            jury: root.work.drawJury
            visible: root.stage === "drawn"
            Layout.fillWidth: true
        }

        DrawCommittedCard {
            ceremony: root.work.ceremony
            jury: root.work.drawJury
            visible: root.stage === "committed"
            Layout.fillWidth: true
        }

        DrawCheckCard {
            check: root.work.drawJury.check
            visible: root.stage === "committed" || root.stage === "drawn"
            Layout.fillWidth: true
        }

        DrawInviteCard {
            invitations: root.draw.invitations
            visible: root.stage === "" || root.stage === "drawn"
            Layout.fillWidth: true
        }

        DrawOpeningCard {
            draw: root.draw
            visible: root.stage === "" || root.stage === "drawn"
            Layout.fillWidth: true
        }

        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.portrait || root.stage === "closed" ? 1 : 2
            rowSpacing: Theme.gap
            uniformCellWidths: true
            visible: root.listed
            Layout.fillWidth: true

            DrawCountsCard {
                draw: root.draw
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
            }

            DrawListCard {
                draw: root.draw
                visible: root.stage === "open"
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
            }
        }

        DrawCloseCard {
            draw: root.draw
            visible: root.stage === "open"
            Layout.fillWidth: true
        }

        DrawQuotasCard {
            quotas: root.work.drawQuotas
            sharedHomes: root.draw.sharedHomes
            visible: root.listed
            Layout.fillWidth: true
        }

        DrawAdviceCard {
            closed: root.stage === "closed"
            quotas: root.work.drawQuotas
            visible: root.listed
            Layout.fillWidth: true
        }

        DrawInviteCard {
            invitations: root.draw.invitations
            visible: root.stage === "open"
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
