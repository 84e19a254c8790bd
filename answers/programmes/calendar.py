"""The calendar of one programme: its own events and the counts that measure it.

A count is stored once per indicator. Here it is one line a day, with the event of the same name
that stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.exact import is_known
from monitoring.periods import year_end
from monitoring.printed import printed

Line = dict[str, Any]
Stored = Mapping[Any, Any]


def calendar_lines(services: Services, selection: Selection) -> list[Line]:
    """name, name_en, date_text, first_on, last_on, recurrence, due_on, note, indicators, sources.

    `indicators` is how many are counted that day, 0 for an event; ordered by day.
    """
    rows = _known(services, selection)
    own = [row for row in rows if row["programme_code"] == selection.programme_code]
    wanted = indicators(services, selection)
    national = [row for row in rows if row["programme_code"] is None]
    days = {row["on"] for row in national if row["indicator_code"] in wanted}
    shared = [row for row in national if row["on"] in days]
    lines = [*_lines(own, wanted), *_lines(shared, wanted)]
    return sorted(lines, key=lambda line: (line["first_on"] or date.max, line["name"]))


def indicators(services: Services, selection: Selection) -> frozenset[str]:
    """The indicators of the chosen programme's goals and targets."""
    found: set[str] = set()
    for kind in ("goal", "target"):
        rows = services.frame(kind, selection)
        own = rows[rows["programme_code"] == selection.programme_code]
        found |= set(own["indicator_code"].dropna())
    return frozenset(found)


def _known(services: Services, selection: Selection) -> list[Line]:
    rows = services.frame("calendar", selection).to_dict("records")
    return [
        {str(key): value if is_known(value) else None for key, value in row.items()} for row in rows
    ]


def _lines(rows: Iterable[Stored], wanted: frozenset[str]) -> list[Line]:
    events: list[Line] = []
    counts: dict[tuple[Any, ...], list[Stored]] = {}
    for row in rows:
        if row["type"] == "event":
            events.append(_line(row, [row]))
        else:
            key = (row["on"], row["date_text"], row["name"], row["period"], row["due_on"])
            counts.setdefault(key, []).append(row)
    for found in counts.values():
        _add_count(events, found, wanted)
    return events


def _add_count(lines: list[Line], rows: list[Stored], wanted: frozenset[str]) -> None:
    """Join a count with the event of that day whose name begins with the count's."""
    first = rows[0]
    name = str(first["name"] or "").casefold()
    same = (
        line
        for line in lines
        if line["on"] == first["on"] and line["name"].casefold().startswith(name) and name
    )
    line = next(same, None)
    if line is None:
        line = _line(first, [])
        lines.append(line)
    line["indicators"] += len({row["indicator_code"] for row in rows})
    line["due_on"] = first["due_on"] or _year_end(first["period"])
    line["is_due_assumed"] = first["due_on"] is None
    # Every count of the day says the same; the programme's own ones are enough as sources.
    named = [row for row in rows if row["indicator_code"] in wanted] or rows[:1]
    line["sources"] += [source_of(row, str(row["indicator_code"] or "")) for row in named]
    line["is_example"] = line["is_example"] or bool(first["is_example"])


def _line(row: Stored, rows: list[Stored]) -> Line:
    text = row["date_text"] or (row["on"].isoformat() if row["on"] else None)
    found = printed(text)
    return {
        "name": str(row["name"] or row["indicator_code"] or ""),
        "name_en": row["name_en"],
        "on": row["on"],
        "date_text": text,
        "first_on": found.first_on if found else row["on"],
        "last_on": found.last_on if found else row["on"],
        "recurrence": row["recurrence"],
        "due_on": row["due_on"],
        "is_due_assumed": False,
        "note": row.get("note"),
        "indicators": 0,
        "is_example": bool(row["is_example"]),
        "sources": [source_of(each) for each in rows],
    }


def _year_end(period: Any) -> date | None:
    text = str(period or "")
    return year_end(int(text)) if text.isdigit() and len(text) == 4 else None
