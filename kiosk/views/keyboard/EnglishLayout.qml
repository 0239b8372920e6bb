// QWERTY. English letters wear nothing: signs take the place of accents.

LetterLayout {
    third: "zxcvbnm"
    above: "()&@%£€:;/"
    second: "asdfghjkl"
    first: "qwertyuiop"
}
