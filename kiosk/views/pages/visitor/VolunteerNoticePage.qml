pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What a resident must know before they volunteer for the jury; the second level is one tap away.
VisitorPage {
    id: root

    required property SessionModel session
    required property CandidacyModel candidacy
    property bool whole: false
    readonly property bool ample: Theme.portrait && !Theme.largeText && !split

    brief: true
    emblem: "users-round"
    emblemTone: Theme.jury
    ground: Theme.card

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ReadingPart {
            page: root
            Layout.fillWidth: true

            TitleText {
                text: qsTr("Participer au jury")
                Layout.fillWidth: true
            }

            Notice {
                ample: root.ample
                color: Theme.jurySoft
                iconName: "users-round"
                text: qsTr("Vous habitez l’arrondissement et vous avez 16 ans ou plus. Vous n’êtes ni élu, ni agent du bureau, ni porteur d’un projet.")
                title: qsTr("C’est pour vous si…")
                tone: Theme.jury
                visible: !root.whole
                Layout.fillWidth: true
            }

            GridLayout {
                columnSpacing: Theme.gap
                columns: Theme.portrait || Theme.largeText ? 1 : 2
                rowSpacing: Theme.gap
                uniformCellWidths: true
                visible: !root.whole
                Layout.fillWidth: true

                Notice {
                    ample: root.ample
                    color: Theme.projectSoft
                    iconName: "clock"
                    text: qsTr("Quatre questions, sans votre nom. Elles servent à former un jury qui ressemble au quartier.")
                    title: qsTr("Moins d’une minute")
                    tone: Theme.project
                    Layout.fillHeight: !Theme.portrait
                    Layout.fillWidth: true
                }

                Notice {
                    ample: root.ample
                    color: Theme.followUpSoft
                    iconName: "ticket"
                    text: qsTr("Il prouve que vous êtes dans la liste. Avec lui, vous verrez si vous êtes tiré au sort.")
                    title: qsTr("Vous repartez avec un ticket")
                    tone: Theme.followUp
                    Layout.fillHeight: !Theme.portrait
                    Layout.fillWidth: true
                }
            }

            BodyText {
                font.pixelSize: Theme.labelSize
                text: qsTr("La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public : tirer un jury au sort. Répondre est facultatif. Vos réponses ne sont jamais publiées ; seul votre numéro l’est. Le contact est chiffré, à part, et effacé un an après le tirage. Avec le ticket, vous pouvez voir, retirer ou effacer votre candidature. Quand la liste est close, vos réponses y restent jusqu’à la fin des recours. Une question ? Écrivez au délégué à la protection des données de la mairie. Vous pouvez aussi vous plaindre à la CNIL.")
                visible: root.whole
                Layout.fillWidth: true
            }
        }

        Item {
            visible: root.split
            Layout.fillHeight: true
        }

        KioskButton {
            objectName: "moreButton"
            iconName: root.whole ? "chevron-up" : "info"
            kind: KioskButton.Secondary
            text: root.whole ? qsTr("Moins de détails") : qsTr("Vos données et vos droits")
            Layout.alignment: Qt.AlignLeft
            Layout.maximumWidth: root.contentWidth

            onClicked: root.whole = !root.whole
        }

        Item {
            visible: !root.split
            Layout.fillHeight: true
        }

        ActionRow {
            session: root.session
            Layout.fillWidth: true

            KioskButton {
                objectName: "beginButton"
                iconAfter: true
                iconName: "arrow-right"
                text: qsTr("C’est mon cas, je participe")
                tone: Theme.jury
                Layout.fillWidth: true

                onClicked: {
                    root.candidacy.begin()
                    root.session.open(SessionModel.VolunteerAge)
                }
            }
        }
    }
}
