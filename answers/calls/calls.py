"""A call as its workbooks describe it: criteria, number rules, deadline and who was chosen.

Any programme with criteria is a call; nothing here knows one by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any

import pandas as pd

from answers.releases.releases import SELECTED, rule_in
from answers.selection import Selection
from answers.services import Services
from monitoring.deadline import Remaining, last_moment, remaining
from monitoring.exact import is_empty
from monitoring.threshold import Rule
from words.clock import COPENHAGEN

CONSIDERATION = "hensyn"  # weighs in when applicants are chosen; not a criterion to meet
EVENT = "event"
DAYS_OF_ANSWER = 92  # a calendar entry this soon after the deadline belongs to the call
Row = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class Criterion:
    """One line of a call; `rule` is there where the answer is a count of releases."""

    code: str
    no: int | None
    text: str
    text_en: str
    type: str
    rule: Rule | None
    row: Row

    @property
    def is_consideration(self) -> bool:
        """Whether it only weighs in when applicants are chosen."""
        return self.type == CONSIDERATION

    @property
    def is_asked(self) -> bool:
        """Whether an applicant answers it in words rather than by its figures."""
        return self.rule is None and not self.is_consideration

    def called(self, language: str) -> str:
        """Its text; Danish where there is no English one."""
        return self.text_en if language == "en" and self.text_en else self.text


@dataclass(frozen=True, slots=True)
class ProgrammeCall:
    """The call of one programme.

    `deadline` is the clock in Copenhagen, zoneless; `selection` has the programme in it and no
    group, since applicants belong to none.
    """

    programme_code: str
    criteria: tuple[Criterion, ...]
    deadline: datetime | None
    positions: float | None
    programme: Row
    selection: Selection

    @property
    def own_criteria(self) -> tuple[Criterion, ...]:
        """The criteria to meet, without the considerations."""
        return tuple(each for each in self.criteria if not each.is_consideration)

    @property
    def considerations(self) -> tuple[Criterion, ...]:
        """What weighs in besides."""
        return tuple(each for each in self.criteria if each.is_consideration)

    @property
    def rules(self) -> tuple[Criterion, ...]:
        """The criteria that are a number."""
        return tuple(each for each in self.criteria if each.rule is not None)


def call_for(services: Services, selection: Selection) -> ProgrammeCall | None:
    """The call of the selection's programme; None where it has no criteria."""
    rows = services.frame("criterion", selection)
    own = rows[rows["programme_code"] == selection.programme_code].sort_values("no", kind="stable")
    criteria = tuple(_criterion(row) for row in own.to_dict("records"))
    if not criteria:
        return None
    programme = _programme(services, selection)
    deadline = programme.get("application_deadline")
    positions = programme.get("positions_per_municipality")
    return ProgrammeCall(
        programme_code=selection.programme_code,
        criteria=criteria,
        deadline=None if is_empty(deadline) else pd.Timestamp(str(deadline)).to_pydatetime(),
        positions=None if is_empty(positions) else float(str(positions)),
        programme=programme,
        selection=replace(selection, group=None),
    )


def _criterion(row: Row) -> Criterion:
    return Criterion(
        code=str(row["code"]),
        no=None if is_empty(row["no"]) else int(row["no"]),
        text=str(row["text"] or row["code"]),
        text_en=str(row["text_en"] or ""),
        type=str(row["type"] or ""),
        rule=rule_in(row),
        row=row,
    )


def _programme(services: Services, selection: Selection) -> Row:
    rows = services.frame("programme", selection)
    found = rows[rows["code"] == selection.programme_code].to_dict("records")
    return found[0] if found else {}


def chosen(services: Services, call: ProgrammeCall) -> list[Row]:
    """The municipalities the call chose, with their name and the row that says so."""
    rows = services.frame("programme_municipality", call.selection)
    own = rows[rows["programme_code"].eq(call.programme_code) & rows["group"].eq(SELECTED)]
    names = services.frame("municipality", call.selection)[["code", "name"]]
    named = names.rename(columns={"code": "municipality_code", "name": "municipality"})
    return list(own.merge(named, on="municipality_code").to_dict("records"))


def answer_days(services: Services, call: ProgrammeCall) -> list[Row]:
    """What the programme's calendar has in the months after the deadline, the first one first."""
    if call.deadline is None:
        return []
    rows = services.frame("calendar", call.selection)
    own = rows[rows["programme_code"].eq(call.programme_code) & rows["on"].notna()]
    day = call.deadline.date()
    near = [
        row
        for row in own.to_dict("records")
        if 0 < (pd.Timestamp(row["on"]).date() - day).days <= DAYS_OF_ANSWER
    ]
    return sorted(near, key=lambda row: pd.Timestamp(row["on"]))


def moment_shown(services: Services, selection: Selection) -> datetime:
    """The moment whose situation is shown: now for today, else the end of the day."""
    on = services.moment(selection).on
    if on == services.today():
        return services.now()
    return datetime.combine(on, time.max, COPENHAGEN)


def time_left(services: Services, call: ProgrammeCall) -> Remaining | None:
    """What is left until the deadline as shown; None when it is over or there is none."""
    if call.deadline is None:
        return None
    return remaining(moment_shown(services, call.selection), call.deadline)


def deadline_moment(call: ProgrammeCall) -> datetime | None:
    """The deadline as a moment (UTC)."""
    return None if call.deadline is None else last_moment(call.deadline)
