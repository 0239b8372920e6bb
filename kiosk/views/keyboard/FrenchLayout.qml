// AZERTY. Of the accents, û and ï are left out: the spelling of 1990 does without most of them.

LetterLayout {
    third: "wxcvbn"
    above: "éèêàâçùîôœ"
    second: "qsdfghjklm"
    first: "azertyuiop"
}
