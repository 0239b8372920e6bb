"""The draw of a jury from files: reading them, committing, revealing, verifying, replacing."""
