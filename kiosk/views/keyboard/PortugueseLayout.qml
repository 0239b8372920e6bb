// QWERTY with the accents of Portuguese.

LetterLayout {
    third: "zxcvbnm"
    above: "áàâãçéêíóôõú"
    second: "asdfghjkl"
    first: "qwertyuiop"
}
