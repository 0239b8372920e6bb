// QWERTY with the accents of Portuguese.

LetterLayout {
    id: root

    third: root.narrow ? "zxcvbnmú" : "zxcvbnm"
    above: root.narrow ? "áàâãéêíóôõ" : "áàâãçéêíóôõú"
    second: root.narrow ? "asdfghjklç" : "asdfghjkl"
    first: "qwertyuiop"
}
