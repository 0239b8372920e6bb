pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import kiosk.views.style

// The French layout: digits and accents visible, AZERTY. In landscape the digits stand on the
// right, which saves a row of height. An e-mail field has its @ where others have the apostrophe.
// Of the accents, û and ï are left out: the spelling of 1990 does without most of them.
KeyboardLayoutLoader {
    id: root

    readonly property bool address: InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly

    sourceComponent: Theme.portrait ? tall : wide

    Component {
        id: tall

        KeyboardLayout {
            inputMode: InputEngine.InputMode.Latin
            keyWeight: 100

            KeyboardRow {
                LetterRow {
                    characters: "1234567890"
                }
            }

            KeyboardRow {
                LetterRow {
                    characters: "éèêàâçùîôœ"
                }
            }

            KeyboardRow {
                LetterRow {
                    characters: "azertyuiop"
                }
            }

            KeyboardRow {
                LetterRow {
                    characters: "qsdfghjklm"
                }
            }

            ThirdLetterRow {}

            SpaceRow {
                address: root.address

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
            inputMode: InputEngine.InputMode.Latin
            keyWeight: 100

            KeyboardRow {
                LetterRow {
                    characters: "éèêàâçùîôœ"
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
                    characters: "azertyuiop"
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
                    characters: "qsdfghjklm"
                }

                FillerKey {
                    weight: 30
                }

                LetterRow {
                    characters: "789"
                }
            }

            ThirdLetterRow {
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
