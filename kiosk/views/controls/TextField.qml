import QtQuick
import QtQuick.Templates as T
import kiosk.views.style

// One line to type. It keeps nothing: no menu, no selection by mouse, no prediction.
T.TextField {
    id: root

    property string label
    property color tone: Theme.contribution

    implicitWidth: implicitBackgroundWidth
    implicitHeight: Math.max(Theme.buttonHeight, contentHeight + topPadding + bottomPadding)
    color: Theme.ink
    focusPolicy: Qt.StrongFocus
    font.family: Theme.bodyFamily
    font.pixelSize: Theme.bodySize
    inputMethodHints: Qt.ImhNoPredictiveText
    padding: Theme.padding * 0.75
    persistentSelection: false
    placeholderTextColor: Theme.soft
    selectByMouse: false
    selectedTextColor: Theme.onStrong
    selectionColor: root.tone
    verticalAlignment: TextInput.AlignVCenter
    Accessible.name: root.label.length > 0 ? root.label : root.placeholderText
    T.ContextMenu.menu: null

    background: FieldFrame {
        implicitWidth: Theme.scaled(560)
        focused: root.activeFocus
        tone: root.tone
    }

    CaptionText {
        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        color: root.placeholderTextColor
        elide: Text.ElideRight
        font: root.font
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 0.6 * root.font.pixelSize
        text: root.placeholderText
        verticalAlignment: Text.AlignVCenter
        visible: root.length === 0 && root.preeditText.length === 0
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
