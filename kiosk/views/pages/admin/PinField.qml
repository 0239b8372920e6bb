// The PIN of a security key; a key that reads fingers has none.

PassphraseField {
    id: root

    objectName: "pinField"
    maximumLength: 63
    placeholderText: qsTr("Code PIN de la clé (vide si elle lit le doigt)")
}
