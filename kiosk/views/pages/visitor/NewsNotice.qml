import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What became of a project after the stimulateur: where it goes, why, who decided and when.
Notice {
    id: root

    required property NewsModel news
    readonly property var titles: ({
            "continue": qsTr("Le projet continue au stimulateur"),
            done: qsTr("Le projet est réalisé"),
            ended: qsTr("Le projet s’arrête après son essai"),
            joined: qsTr("Le projet continue avec un autre"),
            ready: qsTr("Le projet passe à l’essai"),
            stop: qsTr("Le projet s’arrête"),
            withdrawn: qsTr("Le projet est retiré")
        })
    readonly property string decided: news.day.length > 0 ? qsTr("Décidé le %1 par l’équipe du stimulateur.").arg(news.day) : qsTr("Les écrans ne le montrent plus. Ce que vous avez donné est gardé.")

    objectName: "newsNotice"
    color: Theme.projectSoft
    iconName: "sprout"
    text: news.reason.length > 0 && news.balance.length === 0 ? `${news.reason}\n${decided}` : decided
    title: titles[news.fate] ?? ""
    tone: Theme.project
}
