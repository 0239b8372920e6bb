pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.pages.visitor

// The pages of who volunteers for the jury: the notice, four questions, a contact.
QtObject {
    id: root

    required property SessionModel session
    required property CandidacyModel candidacy
    required property TerritoryModel territory
    required property bool typing
    readonly property Component notice: VolunteerNoticePage {
        candidacy: root.candidacy
        session: root.session
    }
    readonly property Component age: VolunteerQuestionPage {
        answers: ["16-24", "25-39", "40-54", "55-64", "65+"]
        candidacy: root.candidacy
        next: SessionModel.VolunteerGender
        question: 0
        said: root.candidacy.age
        session: root.session
        title: qsTr("Quel âge avez-vous ?")
        words: [qsTr("16 à 24 ans"), qsTr("25 à 39 ans"), qsTr("40 à 54 ans"), qsTr("55 à 64 ans"), qsTr("65 ans ou plus")]
    }
    readonly property Component gender: VolunteerQuestionPage {
        answers: ["femme", "homme", "autre"]
        candidacy: root.candidacy
        next: SessionModel.VolunteerQuartier
        question: 1
        said: root.candidacy.gender
        session: root.session
        title: qsTr("Vous êtes…")
        words: [qsTr("Une femme"), qsTr("Un homme"), qsTr("Autre")]
    }
    readonly property Component quartier: VolunteerQuestionPage {
        answers: root.territory.names
        candidacy: root.candidacy
        next: SessionModel.VolunteerHousing
        question: 2
        said: root.candidacy.quartier
        session: root.session
        title: qsTr("Dans quel quartier habitez-vous ?")
        words: root.territory.names
    }
    readonly property Component housing: VolunteerQuestionPage {
        answers: ["social", "privé", "propriétaire", "autre"]
        candidacy: root.candidacy
        next: SessionModel.VolunteerContact
        question: 3
        said: root.candidacy.housing
        session: root.session
        title: qsTr("Quel est votre logement ?")
        words: [qsTr("Location, logement social"), qsTr("Location, propriétaire privé"), qsTr("Je suis propriétaire"), qsTr("Autre : hébergé, foyer…")]
    }
    readonly property Component contact: VolunteerContactPage {
        candidacy: root.candidacy
        session: root.session
        typing: root.typing
    }
}
