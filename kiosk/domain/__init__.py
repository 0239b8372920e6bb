"""Pure values and rules of the bureau: no Qt, no SQL, no files, no clock, no randomness."""
