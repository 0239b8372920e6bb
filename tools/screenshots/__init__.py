"""Pictures of every page, in its three sizes: what a reader of a change looks at."""
