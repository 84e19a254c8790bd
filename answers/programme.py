"""A programme, and the day whose situation is shown when the address gives none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd

from answers.selection import Selection


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme as the reader meets it; `printed_to` is its last day as the source prints it."""

    code: str
    name: str
    name_en: str
    from_on: date | None
    to_on: date | None
    printed_to: str = ""

    @property
    def path(self) -> str:
        """The address of its page."""
        return f"/programmer/{self.code}"

    def called(self, language: str) -> str:
        """Its name; Danish where there is no English one."""
        return self.name_en if language == "en" and self.name_en else self.name


@dataclass(frozen=True, slots=True)
class Moment:
    """The two clocks of a view.

    `on` is the day whose situation is shown. `is_programme_end` says that nobody chose it and the
    programme has ended. `updated_at` (UTC) is the newest import in the view; None means the view
    is empty, and `is_before_first` that nothing was registered yet at the chosen moment.
    """

    on: date
    is_programme_end: bool
    registered: datetime | None
    updated_at: datetime | None
    is_before_first: bool


def programme_of(row: Mapping[Any, Any]) -> Programme:
    """A row of kind `programme` as a value."""
    return Programme(
        code=str(row["code"]),
        name=str(row["name"]),
        name_en=str(row["name_en"] or ""),
        from_on=_day(row["from_on"]),
        to_on=_day(row["to_on"]),
        printed_to=str(row["period_text"] or "").partition("/")[2].strip(" ?"),
    )


def situation(
    selection: Selection,
    programme: Programme | None,
    today: date,
    registered: tuple[datetime | None, datetime | None],
) -> Moment:
    """Without a date an ended programme is shown at its end, another one today.

    `registered` is the first import ever and the newest one in the view.
    """
    first, updated_at = registered
    end = programme.to_on if programme else None
    is_end = selection.on is None and end is not None and end < today
    asked = selection.registered
    return Moment(
        on=selection.on or (end if is_end and end else today),
        is_programme_end=is_end,
        registered=asked,
        updated_at=updated_at,
        is_before_first=first is None or (asked is not None and asked < first),
    )


def _day(value: object) -> date | None:
    if value is None or pd.isna(value):  # type: ignore[call-overload]
        return None
    return pd.Timestamp(value).date()  # type: ignore[arg-type]
