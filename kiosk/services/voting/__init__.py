"""The votes of a jury from files."""
