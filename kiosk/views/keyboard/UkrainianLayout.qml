// ЙЦУКЕН with ґ. Narrow, the letters at the right of each row go up.

LetterLayout {
    id: root

    third: root.narrow ? "ячсмитьб" : "ячсмитьбю"
    above: root.narrow ? "«»():юґєхї" : "«»():;—№₴€"
    second: root.narrow ? "фівапролдж" : "фівапролджєґ"
    first: root.narrow ? "йцукенгшщз" : "йцукенгшщзхї"
}
