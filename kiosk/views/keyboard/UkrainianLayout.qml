// ЙЦУКЕН with ґ.

LetterLayout {
    third: "ячсмитьбю"
    above: "«»():;—№₴€"
    second: "фівапролджєґ"
    first: "йцукенгшщзхї"
}
