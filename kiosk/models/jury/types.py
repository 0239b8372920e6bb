"""Importing this registers the types of the QML module `kiosk.models` that the jury's room adds."""

from kiosk.models.jury import ballot_model, groups_model, outcome_rows, room_model, sorting_model

__all__ = ["ballot_model", "groups_model", "outcome_rows", "room_model", "sorting_model"]
