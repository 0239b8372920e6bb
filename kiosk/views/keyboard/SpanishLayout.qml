// QWERTY with ñ.

LetterLayout {
    third: "zxcvbnm"
    above: "áéíóúü¿¡ºª"
    second: "asdfghjklñ"
    first: "qwertyuiop"
}
