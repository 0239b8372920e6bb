// Says that a list is empty, why, and what to do about it.

EmptyNotice {
    id: root

    required property bool searching
    required property bool filtered
    required property string emptyTitle
    required property string emptyText
    readonly property string otherWord: filtered ? qsTr("Essayez un autre mot, ou touchez « Tout afficher ».") : qsTr("Essayez un autre mot.")
    readonly property string otherChoice: filtered ? qsTr("Touchez « Tout afficher » pour tout revoir.") : emptyText

    text: searching ? otherWord : otherChoice
    title: searching || filtered ? qsTr("Rien trouvé.") : emptyTitle
}
