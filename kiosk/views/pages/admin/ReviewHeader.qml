import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Of which kind, where, when, in which language, and whether a promise is broken.
Flow {
    id: root

    required property ReviewItemModel item
    required property Wording names

    spacing: Theme.gap

    Chip {
        text: root.names.kinds[root.item.kind] ?? ""
        tone: Theme.contributionSoft
        toneText: Theme.contribution
    }

    Chip {
        objectName: "lateChip"
        iconName: "clock"
        text: root.item.late === "answer" ? qsTr("Réponse en retard") : qsTr("Lecture en retard")
        visible: root.item.late.length > 0
    }

    Chip {
        iconName: "languages"
        text: root.names.languages[root.item.language] ?? root.item.language
        tone: Theme.jurySoft
        toneText: Theme.jury
        visible: root.item.language !== "fr"
    }

    Chip {
        iconName: "save"
        text: qsTr("Décision préparée (A pour l’appliquer)")
        tone: Theme.projectSoft
        toneText: Theme.project
        visible: root.item.prepared.length > 0
    }

    CaptionText {
        text: [root.item.where, root.item.depositedOn, qsTr("il y a %1").arg(root.item.age), root.item.origin.length > 0 ? qsTr("gardée par « %1 »").arg(root.item.origin) : root.item.onKiosk ? qsTr("sur la borne") : qsTr("importée")].filter(it => it).join(" · ")
        width: Math.min(implicitWidth, root.width)
    }
}
