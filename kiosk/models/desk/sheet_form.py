"""Between a sheet and the form that it is written in."""

from collections.abc import Mapping

from kiosk.domain.project import Stage
from kiosk.domain.sheet import Sheet
from kiosk.models.desk.sheet_parts import SheetPartRows

_FOR_A_REASON = {Stage.INADMISSIBLE, Stage.NOT_SELECTED, Stage.CLOSED}
STAGES = tuple(stage for stage in Stage if stage not in _FOR_A_REASON)
"""The stages that the form offers, in the order of the process: a refusal is told elsewhere."""


def fields_of(sheet: Sheet | None, quartiers: Mapping[str, str]) -> dict[str, str]:
    """Return what the fields show; `quartiers` are names by id."""
    if sheet is None:
        return {"stage": Stage.SKETCH.value}
    project = sheet.project
    return {
        "title": project.title,
        "sentence": project.sentence,
        "stage": project.stage.value,
        "theme": project.theme_title or "",
        "quartier": quartiers.get(project.quartier or "", ""),
        "day": str(project.day or ""),
        "days": str(project.days or ""),
    }


def stages_of(sheet: Sheet | None) -> list[str]:
    """Return the stages that may be chosen; a project refused or closed keeps its own."""
    offered = [stage.value for stage in STAGES]
    own = sheet.project.stage if sheet else Stage.SKETCH
    return offered if own in STAGES else [*offered, own.value]


def typed(
    fields: Mapping[str, str],
    milestones: SheetPartRows,
    changes: SheetPartRows,
    companions: SheetPartRows,
) -> dict[str, object]:
    """Return what was typed, as a file of projects says it."""
    inside = fields["stage"] == Stage.STIMULATEUR
    days = {name: _number(fields.get(name, "")) if inside else 0 for name in ("day", "days")}
    return {
        "title": fields.get("title", ""),
        "sentence": fields.get("sentence", ""),
        "stage": fields["stage"],
        "theme": fields.get("theme") or None,
        "quartier": fields.get("quartier") or None,
        **days,
        "milestones": [
            {"day": it.first.strip(), "text": it.second, "done": it.done} for it in milestones.all
        ],
        "changes": [{"day": it.first.strip(), "text": it.second} for it in changes.all],
        "companions": [
            {"role": it.first, "name": it.second.strip() or None} for it in companions.all
        ],
    }


def _number(words: str) -> object:
    """Return a whole number, or what was typed instead of one."""
    digits = words.strip()
    return int(digits) if digits.isascii() and digits.isdigit() else words
