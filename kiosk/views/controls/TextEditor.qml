import QtQuick
import QtQuick.Templates as T
import kiosk.views.style

// Several lines to type, scrolling with the cursor, and a counter in the corner. It keeps nothing:
// no menu, no selection by mouse, no prediction.
FocusScope {
    id: root

    property alias text: area.text
    property alias textDocument: area.textDocument
    property alias placeholderText: area.placeholderText
    property alias inputMethodHints: area.inputMethodHints
    property alias cursorPosition: area.cursorPosition
    property string label
    property string counterText
    property color tone: Theme.contribution
    readonly property alias length: area.length
    readonly property real inset: 0.75 * Theme.padding

    implicitWidth: Theme.scaled(900)
    implicitHeight: 3 * Theme.bodySize * 1.5 + 2 * Theme.padding

    FieldFrame {
        anchors.fill: parent
        focused: area.activeFocus
        tone: root.tone
    }

    Flickable {
        id: flickable

        readonly property real cursorTop: area.cursorRectangle.y
        readonly property real cursorBottom: cursorTop + area.cursorRectangle.height

        anchors.fill: parent
        anchors.bottomMargin: counter.visible ? counter.height + Theme.tightGap : root.inset
        anchors.leftMargin: Theme.padding
        anchors.rightMargin: Theme.padding
        anchors.topMargin: root.inset
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        flickableDirection: Flickable.VerticalFlick

        T.TextArea.flickable: T.TextArea {
            id: area

            objectName: "textArea"
            implicitHeight: contentHeight
            color: Theme.ink
            focus: true
            focusPolicy: Qt.StrongFocus
            font.family: Theme.bodyFamily
            font.pixelSize: Theme.bodySize
            inputMethodHints: Qt.ImhNoPredictiveText
            persistentSelection: false
            placeholderTextColor: Theme.soft
            selectByMouse: false
            selectedTextColor: Theme.onStrong
            selectionColor: root.tone
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            Accessible.name: root.label.length > 0 ? root.label : root.placeholderText
            T.ContextMenu.menu: null

            // Tab goes on, as everywhere else: nobody types one in a message.
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        }

        // The line being typed stays in sight when the keyboard takes room.
        onHeightChanged: contentY = Math.max(0, cursorBottom - height)
    }

    CaptionText {
        anchors.fill: flickable
        color: area.placeholderTextColor
        font.pixelSize: Theme.bodySize
        text: area.placeholderText
        visible: area.length === 0 && area.preeditText.length === 0
        Accessible.ignored: true
    }

    CaptionText {
        id: counter

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tightGap
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding * 0.75
        text: root.counterText
        visible: text.length > 0
        wrapMode: Text.NoWrap
    }
}
