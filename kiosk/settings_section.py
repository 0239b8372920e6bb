"""What the sections of the settings share: types, and what each refuses."""

import re
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from kiosk.settings_faults import Takes

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")

Seconds = Annotated[int, Field(ge=1, le=3600)]
Host = Annotated[
    str,
    Field(pattern=r"^[A-Za-z0-9._:-]+$", max_length=253),
    Takes("un nom de machine ou une adresse IP", "a host name or an IP address"),
]


class Section(BaseModel):
    """A section of the settings: frozen, and strict about what it takes."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    @field_validator("*", mode="before")
    @classmethod
    def _refuse_disguises(cls, value: object, info: ValidationInfo) -> object:
        """Refuse what pydantic would take for something else, and texts that hold nothing."""
        kind = cls.model_fields[info.field_name or ""].annotation
        if isinstance(value, bool) and kind is not bool:
            raise ValueError("a truth value")
        if isinstance(value, str) and (not value.strip() or _UNPRINTABLE.search(value)):
            raise ValueError("blank, or not printable")
        return value
