// Sentences.

AppText {}
