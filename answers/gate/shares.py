"""Shares that tell of few people or of a secret count; a figure without a year is of any year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

import pandas as pd

from answers.gate.stored import NOW, PLACE, RULE, SHARE, Place, Stored, among, keys_of
from monitoring.disclosure import is_few_people
from monitoring.percent import NATIONAL_CODE

Years = Mapping[object, Collection[float]]


def telling_shares(stored: Stored, rows: pd.DataFrame, column: str, year: str) -> pd.Series[bool]:
    """Shares of a place and year with a secret, and guarded ones of few people.

    A national share that a lead hid takes those of the municipalities along, whose mean it is.
    """
    places = keys_of(rows, (PLACE[0], year))
    secret = _by_code({place: [1.0] for place in stored.secret_places()})
    beside = [any(_of(secret, place)) for place in places]
    of_nation = {
        (each.subject, each.year)
        for each in stored.decided().hidden
        if each.municipality_code == NATIONAL_CODE
    }
    telling = pd.Series(beside, rows.index, dtype="bool")
    telling |= among(rows, ("indicator_code", year), {*of_nation})
    return rows[SHARE] & (telling | (rows[RULE] & _of_few(stored, rows, column, places)))


def _of_few(
    stored: Stored, rows: pd.DataFrame, column: str, places: list[Place]
) -> pd.Series[bool]:
    counts, people, units = _by_code(_counts(stored)), _populations(stored), stored.units()
    shares = defaultdict(list)
    for code, unit in units:
        shares[code].append(unit)
    few = [
        any(
            is_few_people(value, unit, people.get(str(place[0])), _of(counts, place))
            for unit in shares[code]
        )
        for value, code, place in zip(rows[column], rows["indicator_code"], places, strict=True)
    ]
    return pd.Series(few, rows.index, dtype="bool")


def _counts(stored: Stored) -> Mapping[Place, Collection[float]]:
    """The counts that are shown of each municipality and year."""
    rows = stored.versions("measurement")
    shown = rows[rows["value"].notna()]
    found: dict[Place, set[float]] = defaultdict(set)
    for place, value in zip(keys_of(shown, PLACE), shown["value"], strict=True):
        found[place].add(float(value))
    return found


def _populations(stored: Stored) -> dict[str, int]:
    """The smallest population known of each municipality: as few people as a rate can be of."""
    rows = stored.rows("municipality", NOW)
    told = zip(rows["code"], rows["population"], strict=True)
    return {str(code): min(years.values()) for code, years in told if years}


def _by_code(places: Mapping[Place, Collection[float]]) -> Mapping[object, Years]:
    found: dict[object, dict[object, Collection[float]]] = defaultdict(dict)
    for (code, year), values in places.items():
        found[code][year] = values
    return found


def _of(by_code: Mapping[object, Years], place: Place) -> Iterator[float]:
    """What is told of a municipality and year, and of no year; of every year where none is said."""
    code, year = place
    for of, values in by_code.get(code, {}).items():
        if year is None or of is None or of == year:
            yield from values
