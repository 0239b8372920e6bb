"""Use cases, one module per group of verbs; `ports` holds what store and devices implement."""
