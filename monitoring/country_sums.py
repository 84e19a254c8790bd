"""One figure of a year, as the country and its municipalities tell it: the country is their sum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from monitoring.reading_places import Place, spans_of
from monitoring.sums import CLOSE, Span, are_too_many, combined
from monitoring.suppression import MOST, Key, gives_few


@dataclass(frozen=True, slots=True)
class Figure:
    """The keys of a figure in a year, and the places they are of, by municipality.

    A place may have two keys of it: one of the year, and a baseline without a year.
    """

    country: Place
    keys: frozenset[Key]
    parts: Mapping[str, set[Key]]
    places: Mapping[str, Place]

    @property
    def wholes(self) -> set[float]:
        """What the country shows of it, in every version."""
        return {value for key in self.keys for value in self.country.shown.get(key, ())}

    @property
    def shown(self) -> dict[str, set[float]]:
        """What each municipality shows of it, in every version; none is left out."""
        found = {
            code: {value for key in keys for value in self.places[code].shown.get(key, ())}
            for code, keys in self.parts.items()
        }
        return {code: values for code, values in found.items() if values}

    @property
    def hidden(self) -> int:
        """How many municipalities have it hidden in some version."""
        return sum(bool(keys & self.places[code].hidden) for code, keys in self.parts.items())

    @property
    def is_locked(self) -> bool:
        """Whether a lead hid it of a municipality."""
        return any(keys & self.places[code].locked for code, keys in self.parts.items())

    def withheld(self, gone: set[Key]) -> set[str]:
        """The municipalities that have it withheld."""
        return {code for code, keys in self.parts.items() if keys & gone}

    def known(self) -> Span:
        """The least and the most of what the municipalities show of it together."""
        shown = self.shown
        # Hidden in another version, or of no year, it may be no part of the country's.
        least = {code: min(values) for code, values in shown.items() if not self._may_lack(code)}
        return sum(least.values()), sum(map(max, shown.values()))

    def silent(self) -> list[Place]:
        """The places that do not tell of it."""
        return [place for code, place in self.places.items() if code not in self.parts]

    def _may_lack(self, code: str) -> bool:
        keys = self.parts[code]
        return bool(keys & self.places[code].hidden) or all(not key[2] for key in keys)


def gives_back(figure: Figure, gone: set[Key]) -> bool:
    """Whether the country's count, less what municipalities show, tells of a secret of one."""
    silent = figure.silent()
    if figure.parts and (figure.is_locked or any(place.locked for place in silent)):
        return True
    if figure.withheld(gone):
        return True
    if figure.hidden:
        return _leaves_few(figure, silent, gone)
    # What the country leaves is the count of a municipality that does not tell of it.
    silent = [place for place in silent if spans_of(place, gone)]
    least, most = figure.known() if silent else (0.0, 0.0)
    rests = [(whole - most, whole - least) for whole in figure.wholes]
    return any(place.is_told_by(rests, gone) for place in silent)


def hidden_in_country(figure: Figure) -> set[Key]:
    """What goes where a hidden national count would be told by the counts it is the sum of."""
    least = figure.known()[0] if figure.keys & figure.country.hidden else MOST + 1
    if least > MOST:
        return set()
    small = {key for keys in figure.parts.values() for key in keys} if least else set()
    is_each = figure.hidden > 1 or least + figure.hidden >= MOST
    return {key for key in small if key in figure.places[key[0]].shown} | (
        set(figure.keys) if is_each else set()
    )


def in_country(figure: Figure, gone: set[Key]) -> list[Span]:
    """Between which numbers a national count is that nobody tells and that would tell a secret."""
    if not figure.hidden and not figure.withheld(gone):
        return []
    least, most = figure.known()
    few = [(least + 2 * CLOSE, most + MOST * figure.hidden)]
    return few if figure.hidden else [(least, most)]


def guarding(figure: Figure, gone: set[Key]) -> set[Key]:
    """What municipalities withhold so that their sum does not give a withheld national count back.

    Of one that a lead hid two go, as the municipality's own contact knows one of them.
    """
    country, withheld = figure.country, figure.withheld(gone)
    if country.locked and figure.keys <= country.locked:
        lacking = 2 - len(withheld)
    else:
        is_secret = figure.keys & gone if figure.keys else spans_of(country, gone)
        lacking = bool(is_secret) and not withheld and _gives_country(figure, gone)
    if lacking <= 0:
        return set()
    places, none = figure.places.items(), set[Key]()
    zeros = {code for code, place in places if place.zeros & figure.parts.get(code, none)}
    chosen = sorted((zeros | set(figure.shown)) - withheld, key=lambda code: (code in zeros, code))
    return {key for code in chosen[:lacking] for key in figure.parts[code]}


def _gives_country(figure: Figure, gone: set[Key]) -> bool:
    """Whether the municipalities' sum may be the country's, or a part of what is told of it."""
    if figure.hidden or not figure.parts:
        return False
    least, most = figure.known()
    if not figure.keys:
        return figure.country.is_told_by([(least, most)], gone)
    wholes = figure.wholes | ({0.0} if figure.keys & figure.country.zeros else set())
    return any(least <= each <= most for each in wholes)


def _leaves_few(figure: Figure, silent: list[Place], gone: set[Key]) -> bool:
    """Whether what is left may be a few hidden counts, and those a silent municipality's others."""
    least, most = figure.known()
    wholes, few = figure.wholes, MOST * figure.hidden
    if gives_few(wholes, most, figure.hidden):
        return True
    # A municipality that does not tell of the figure may tell of a whole and its other parts.
    left = [each for place in silent if len(each := place.left(gone)) + bool(place.zeros) > 1]
    if any(are_too_many(values) for values in left):
        return True
    numbers = [each[each > 0] for each in map(combined, left)]
    together = sum(float(each.max()) for each in numbers)
    if len(numbers) > 1:
        return gives_few(wholes, most + together, figure.hidden)
    return any(
        np.any((whole - most - few - CLOSE <= each) & (each < whole - least - CLOSE))
        for whole in wholes
        for each in numbers
    )
