pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import kiosk.views.style

// The letters of a language: digits and what its letters wear are visible. In landscape the digits
// stand on the right, which saves a row of height. An e-mail field has its @ where others have the
// apostrophe.
KeyboardLayoutLoader {
    id: root

    // The rows of letters from the top, each from left to right; `above` is the row over them.
    required property string above
    required property string first
    required property string second
    required property string third
    property bool capitals: true
    property string apostrophe: "’"
    property string comma: ","
    property string exclamation: "!"
    property string question: "?"
    property string stop: "."
    property int mode: InputEngine.InputMode.Latin
    // Where twelve keys of 15 mm do not fit side by side, rows have ten at most.
    readonly property bool narrow: Theme.narrow
    readonly property bool questionsBelow: narrow && third.length > 6
    readonly property bool address: InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly

    sourceComponent: Theme.portrait ? tall : wide

    Component {
        id: tall

        KeyboardLayout {
            inputMode: root.mode
            keyWeight: 100

            KeyboardRow {
                LetterRow {
                    characters: "1234567890"
                }
            }

            KeyboardRow {
                LetterRow {
                    characters: root.above
                }
            }

            KeyboardRow {
                LetterRow {
                    characters: root.first
                }
            }

            KeyboardRow {
                LetterRow {
                    characters: root.second
                }
            }

            ThirdLetterRow {
                capitals: root.capitals
                characters: root.third
                exclamation: root.exclamation
                question: root.question
                questions: !root.questionsBelow
            }

            SpaceRow {
                address: root.address
                apostrophe: root.apostrophe
                comma: root.comma
                exclamation: root.exclamation
                question: root.question
                questions: root.questionsBelow
                spaceWeight: root.questionsBelow ? 200 : 400
                stop: root.stop

                EnterKey {
                    displayText: qsTr("Entrée")
                    weight: 200
                }
            }
        }
    }

    Component {
        id: wide

        KeyboardLayout {
            inputMode: root.mode
            keyWeight: 100

            KeyboardRow {
                LetterRow {
                    characters: root.above
                }

                FillerKey {
                    weight: 30
                }

                LetterRow {
                    characters: "123"
                }
            }

            KeyboardRow {
                LetterRow {
                    characters: root.first
                }

                FillerKey {
                    weight: 30
                }

                LetterRow {
                    characters: "456"
                }
            }

            KeyboardRow {
                LetterRow {
                    characters: root.second
                }

                FillerKey {
                    weight: 30
                }

                LetterRow {
                    characters: "789"
                }
            }

            ThirdLetterRow {
                capitals: root.capitals
                characters: root.third
                exclamation: root.exclamation
                question: root.question

                FillerKey {
                    weight: 30
                }

                SpokenKey {
                    spokenName: qsTr("Deux-points")
                    text: ":"
                }

                Key {
                    text: "0"
                }

                SpokenKey {
                    spokenName: qsTr("Euro")
                    text: "€"
                }
            }

            SpaceRow {
                address: root.address
                apostrophe: root.apostrophe
                comma: root.comma
                stop: root.stop
                spaceWeight: 600

                FillerKey {
                    weight: 30
                }

                EnterKey {
                    displayText: qsTr("Entrée")
                    weight: 300
                }
            }
        }
    }
}
