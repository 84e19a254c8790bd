"""The goals of the chosen programme, and where each of its municipalities stands on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from answers.goals.progress import progress
from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.exact import is_empty
from monitoring.rows import flagged
from words.danish_order import danish_key

NUMBERS = ("baseline", "target", "value", "required", "gap", "way_share", "elapsed_share", "ratio")
HIDDEN = ("baseline_is_hidden", "baseline_is_withheld", "value_is_hidden", "value_is_withheld")
ADDED = ("name", "municipality_path", "is_hidden", "target_sources", "sources")
Record = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal as the reader meets it; without an indicator nothing is counted toward it."""

    programme_code: str
    no: int
    name: str
    name_en: str
    indicator_code: str | None
    indicator_name: str
    indicator_name_en: str
    unit: str
    direction: str
    is_example: bool

    @property
    def path(self) -> str:
        """The address of its page."""
        return f"/maal/{self.programme_code}/{self.no}"

    @property
    def is_higher_better(self) -> bool:
        """Whether a larger number is progress."""
        return self.direction == "higher"

    def called(self, language: str) -> str:
        """Its name; Danish where there is no English one."""
        return self.name_en if language == "en" and self.name_en else self.name

    def counted(self, language: str) -> str:
        """What is counted, as it stands inside a sentence; empty without an indicator."""
        english = language == "en" and self.indicator_name_en
        name = self.indicator_name_en if english else self.indicator_name
        return name[:1].lower() + name[1:]


def goals(services: Services, selection: Selection) -> tuple[Goal, ...]:
    """The chosen programme's goals by number."""
    rows = services.frame("goal", selection)
    rows = rows[rows["programme_code"] == selection.programme_code]
    indicators = services.frame("indicator", selection).set_index("code").to_dict("index")
    found = [_goal(row, indicators) for row in rows.to_dict("records")]
    return tuple(sorted(found, key=lambda each: each.no))


def goal_of(services: Services, selection: Selection) -> Goal | None:
    """The goal the selection names, or the first; None in a programme without goals."""
    found = goals(services, selection)
    named = (each for each in found if each.no == selection.goal_no)
    return next(named, found[0] if found and selection.goal_no is None else None)


def standings(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per municipality and goal, narrowed to the selection's goal if it names one.

    The columns of `progress` plus name (with the target's year where a municipality has several
    targets for the goal), municipality_path, is_hidden, sources, and target_sources, which leave
    the reading out. Municipalities nothing is
    known about have a row too: whether they chose the goal is unknown. A hidden value hides the
    numbers made of it. In Danish order of names within each goal.
    """
    rows = progress(services, selection)
    wanted = [each for each in goals(services, selection) if _is_wanted(each, selection)]
    known = [_with_sources(row) for row in rows.to_dict("records")]
    numbers = {each.no for each in wanted}
    kept = [row for row in known if _is_goal(row["goal_no"], numbers)]
    kept += _unheard(services, selection, wanted, kept)
    columns = list(dict.fromkeys([*rows.columns, *ADDED]))
    frame = pd.DataFrame(_sorted(_named(kept)), columns=columns)
    return _flagged(frame)


def _is_wanted(each: Goal, selection: Selection) -> bool:
    return selection.goal_no is None or each.no == selection.goal_no


def _is_goal(value: object, numbers: set[int]) -> bool:
    return not is_empty(value) and int(str(value).split(".", maxsplit=1)[0]) in numbers


def _goal(row: Record, indicators: Mapping[Any, Record]) -> Goal:
    indicator = indicators.get(row["indicator_code"], {})
    return Goal(
        programme_code=str(row["programme_code"]),
        no=int(row["no"]),
        name=str(row["name"]),
        name_en=str(row["name_en"] or ""),
        indicator_code=None if is_empty(row["indicator_code"]) else str(row["indicator_code"]),
        indicator_name=str(indicator.get("name") or ""),
        indicator_name_en=str(indicator.get("name_en") or ""),
        unit=str(indicator.get("unit") or "count"),
        direction=str(indicator.get("direction") or "none"),
        is_example=bool(row["is_example"]),
    )


def _with_sources(row: Record) -> dict[Any, Any]:
    cells = row["cells"] if isinstance(row["cells"], Mapping) else {}
    stored = [
        source_of({**row, "cell": cells.get(part) or row["cell"]})
        for part in ("baseline", "target")
        if not is_empty(row[part])
    ]
    told = stored or [source_of(row)]
    return {**row, "target_sources": told, "sources": [*told, *_reading(row)]}


def _reading(row: Record) -> list[Source]:
    if is_empty(row["reading_file_name"]):
        return []
    own = {key.removeprefix("reading_"): value for key, value in row.items() if "reading_" in key}
    return [source_of(own)]


def _unheard(
    services: Services, selection: Selection, wanted: list[Goal], known: list[dict[Any, Any]]
) -> list[dict[Any, Any]]:
    heard = {(row["municipality_code"], int(row["goal_no"])) for row in known}
    places = services.municipalities(selection)
    return [
        {
            "municipality_code": place.code,
            "municipality": place.name,
            "group": place.group,
            "region": place.region,
            "goal_no": each.no,
            "unit": each.unit,
            "direction": each.direction,
            "status": "target_unknown",
            "is_example": False,
            "marks": (),
            "later": (),
            "target_sources": [],
            "sources": [],
        }
        for each in wanted
        for place in places
        if (place.code, each.no) not in heard
    ]


def _named(rows: list[dict[Any, Any]]) -> list[dict[Any, Any]]:
    keys = [(row["municipality_code"], row["goal_no"]) for row in rows]
    return [
        {
            **row,
            "name": _name(row, keys.count(key)),
            "goal_no": int(row["goal_no"]),
            "municipality_path": municipality_path(row["municipality"]),
            "is_example": bool(row["is_example"]) or "example" in row["marks"],
        }
        for row, key in zip(rows, keys, strict=True)
    ]


def _name(row: Record, times: int) -> str:
    name = str(row["municipality"])
    if times == 1 or is_empty(row.get("target_year")):
        return name
    return f"{name} {int(row['target_year'])}"


def _sorted(rows: list[dict[Any, Any]]) -> list[dict[Any, Any]]:
    return sorted(rows, key=lambda row: (row["goal_no"], danish_key(row["name"])))


def _flagged(frame: pd.DataFrame) -> pd.DataFrame:
    """Rows that say themselves whether a number in them is hidden, with plain statuses."""
    status = [None if is_empty(each) else str(each) for each in frame["status"]]
    marks = [() if is_empty(each) else tuple(str(one) for one in each) for each in frame["marks"]]
    flags = {name: flagged(frame, name) for name in HIDDEN}
    told = frame.assign(
        status=_objects(status, frame),
        marks=_objects(marks, frame),
        is_hidden=flags["baseline_is_hidden"] | flags["value_is_hidden"],
        **flags,
    )
    return told.astype(dict.fromkeys(NUMBERS, "float64"))


def _objects(values: Sequence[object], like: pd.DataFrame) -> pd.Series[Any]:
    return pd.Series(list(values), index=like.index, dtype="object")
