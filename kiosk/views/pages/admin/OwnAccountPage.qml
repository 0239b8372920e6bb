pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What an agent does with their own account: the keys that open it, and its passphrase.
FormPage {
    id: root

    required property OwnAccountModel account
    required property string agentName

    Component.onCompleted: account.refresh()
    Component.onDestruction: account.forget()

    GridLayout {
        columnSpacing: Theme.padding
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 4

            TitleText {
                text: qsTr("Mon compte")
                Layout.fillWidth: true
            }

            BodyText {
                color: Theme.soft
                text: keys.count > 0 ? qsTr("%1, ces clés vous ouvrent le bureau :").arg(root.agentName) : qsTr("%1, vous entrez avec votre phrase de passe. Une clé de sécurité est plus sûre et plus rapide.").arg(root.agentName)
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            CardList {
                id: keys

                objectName: "keyList"
                model: root.account.rows
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: count > 0 ? Theme.scaled(190) : 0

                delegate: KeyCard {
                    width: ListView.view.width

                    onRemovalAsked: root.account.removeKey(keyId)
                }
            }

            NewPassphraseCard {
                account: root.account
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 5

            NewKeyCard {
                account: root.account
                Layout.fillWidth: true
            }

            AccessRefusal {
                refusal: root.account.refusal
                tries: root.account.tries
                Layout.fillWidth: true
            }
        }
    }
}
