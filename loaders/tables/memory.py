"""What a reader of lines has made of the values it met: the same ones stand in row after row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from loaders.formats.cells import Value
from loaders.meaning import values

if TYPE_CHECKING:
    from loaders.tables.column import Stored

Parsed = TypeVar("Parsed")
# Of these alone equal ones are the same: 1, 1.0 and True are not, nor is a number shown otherwise.
PLAIN = frozenset({str, int, type(None)})
MOST_KEPT = 20_000


@dataclass(slots=True)
class Memory:
    """Grows with the different values and not with the rows, and only up to a point.

    `codes` are those of names that were found and flawless, by field; `filled` the columns by field
    of lines that fill the same cells; `left`, `absent` and `untold` are kept by `Kind`.
    """

    found: dict[tuple[Callable[..., Any], Value | None], Any] = field(default_factory=dict)
    codes: dict[tuple[str, object], str] = field(default_factory=dict)
    choosers: dict[tuple[str, str], Callable[[Value | None], str | None]] = field(
        default_factory=dict
    )
    filled: dict[tuple[int, ...], Mapping[str, int]] = field(default_factory=dict)
    left: dict[tuple[str, ...], tuple[tuple[str, Stored], ...]] = field(default_factory=dict)
    absent: dict[tuple[str, ...], tuple[frozenset[str], Mapping[str, str]]] = field(
        default_factory=dict
    )

    untold: dict[tuple[str, ...], tuple[Stored, ...]] = field(default_factory=dict)

    def parsed(self, parse: Callable[[Value | None], Parsed], value: Value | None) -> Parsed:
        """What `parse` makes of the value."""
        if type(value) not in PLAIN:
            return parse(value)
        key = (parse, value)
        if key in self.found:
            known: Parsed = self.found[key]
            return known
        made = parse(value)
        if len(self.found) < MOST_KEPT:
            self.found[key] = made
        return made

    def code(self, field: str, value: object) -> str | None:
        """The code behind a name that was found before; only plain texts and numbers are kept."""
        known = self.codes.get((field, value))
        return known if known is not None and _is_plain(value) else None

    def keep(self, field: str, value: object, code: str) -> None:
        """Remembers a name that was found."""
        if _is_plain(value) and len(self.codes) < MOST_KEPT:
            self.codes[field, value] = code

    def chooser(
        self, name: str, choices: Mapping[str, str], code: str
    ) -> Callable[[Value | None], str | None]:
        """The function that reads one of a few fixed words in a field, the same for every line."""
        known = self.choosers.get((name, code))
        if known is None:
            known = partial(values.choice, choices=choices, code=code)
            self.choosers[name, code] = known
        return known


def _is_plain(value: object) -> bool:
    if type(value) is tuple:
        return PLAIN.issuperset(map(type, value))
    return type(value) in PLAIN
