import QtQml

// How many want something, doubt or can help, in words; nothing of what is too small to be told.
QtObject {
    property int wants
    property int doubts
    property int helps
    readonly property string want: wants > 0 ? qsTr("%1 habitants en ont envie").arg(wants) : ""
    readonly property string doubt: doubts > 0 ? qsTr("%1 ont un doute").arg(doubts) : ""
    readonly property string help: helps > 0 ? qsTr("%1 peuvent aider").arg(helps) : ""
    readonly property string told: [want, doubt, help].filter(part => part.length > 0).join(" · ")
}
