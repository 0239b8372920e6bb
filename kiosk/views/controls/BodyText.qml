// Sentences.
AppText {}
