// The usual rows of Arabic, from left to right as everywhere.

LetterLayout {
    third: "ئءؤرىةوزظ"
    capitals: false
    comma: "،"
    above: "أإآ«»():؛€"
    second: "شسيبلاتنمكطذ"
    question: "؟"
    first: "ضصثقفغعهخحجد"
}
