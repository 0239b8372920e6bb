// The usual rows of Arabic, from left to right as everywhere. Narrow, the letters at the right of each row go up.

LetterLayout {
    id: root

    third: "ئءؤرىةوزظ"
    capitals: false
    comma: "،"
    above: root.narrow ? "أإآ«»:طذجد" : "أإآ«»():؛€"
    second: root.narrow ? "شسيبلاتنمك" : "شسيبلاتنمكطذ"
    question: "؟"
    first: root.narrow ? "ضصثقفغعهخح" : "ضصثقفغعهخحجد"
}
