"""Who holds the seats of a programme, and how many of them are known by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from babel.lists import format_list

from answers.municipalities.municipalities import municipality_path
from answers.selection import GROUPS, Selection
from answers.services import Services
from monitoring.exact import is_known
from words.catalog import Words
from words.danish_order import danish_key
from words.vocabulary import dashed

Member = Mapping[str, Any]


def members(services: Services, selection: Selection, code: str) -> tuple[Member, ...]:
    """The municipalities of a programme, by group and then in Danish order.

    The columns of `programme_municipality` with its provenance, plus municipality, region,
    population, municipality_path and place (the stored row of the municipality).
    """
    rows = services.frame("programme_municipality", selection)
    rows = rows[rows["programme_code"] == code].drop_duplicates("municipality_code")
    places = services.frame("municipality", selection).to_dict("records")
    known = {place["code"]: place for place in places}
    found = [_member(row, known) for row in rows.to_dict("records")]
    return tuple(sorted(found, key=lambda row: (_order(row), danish_key(row["municipality"]))))


def group_counts(found: tuple[Member, ...], words: Words) -> str:
    """8 aftalekommuner og 9 bostøttekommuner; empty when nobody is known."""
    counted = Counter(row["group"] or "participant" for row in found)
    parts = [
        words(f"programme-count-{dashed(group)}", count=count)
        for group, count in sorted(counted.items(), key=lambda pair: _place(pair[0]))
    ]
    return str(format_list(parts, locale=words.language)) if parts else ""


def by_group(found: tuple[Member, ...], words: Words) -> list[tuple[str, tuple[Member, ...]]]:
    """Each group in words with its municipalities."""
    codes = dict.fromkeys(row["group"] for row in found)
    parts = [tuple(row for row in found if row["group"] == code) for code in codes]
    return [(group_counts(rows, words), rows) for rows in parts]


def _member(row: Mapping[Any, Any], known: Mapping[Any, Mapping[Any, Any]]) -> Member:
    place = known.get(row["municipality_code"], {})
    name = str(place.get("name") or row["municipality_code"])
    return {
        **{str(key): value for key, value in row.items()},
        "group": row["group"] if is_known(row["group"]) else None,
        "municipality": name,
        "municipality_path": municipality_path(name) if place else None,
        "region": place.get("region") or "",
        "population": place.get("population"),
        "place": place,
    }


def _order(row: Member) -> int:
    return _place(row["group"] or "participant")


def _place(group: str) -> int:
    return GROUPS.index(group) if group in GROUPS else len(GROUPS)
