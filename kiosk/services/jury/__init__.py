"""The jury's use cases: the facilitator runs sessions, jurors sort, group and grade."""
