"""How the numbers of a table are drawn outside the browser: as data, for every office format."""

from __future__ import annotations

from dataclasses import dataclass

from exhibits.drawn.drawing import Tone


@dataclass(frozen=True, slots=True)
class Series:
    """One column of numbers; `tone` is the colour's meaning, `limit` a line and never a value.

    `text_key` names it where the table itself has no column headed so (a threshold).
    """

    column: str
    tone: Tone = "now"
    text_key: str = ""


@dataclass(frozen=True, slots=True)
class Dots:
    """A column of points per row. Without `series` every column headed by data (a year) is one.

    `with_span` joins the lowest and the highest point of a row.
    """

    category: str
    series: tuple[Series, ...] = ()
    limit: Series | None = None
    with_span: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """Points over years from a long table; one series per group and kind of row.

    `kinds` are pairs of a series and the values of the column `role` it is made of. With
    `most_of` only the value of that column with most numbers is drawn, and the whole table goes
    along. More groups than `most` are no drawing. A table beside it, or in its place, has
    `most_rows` on the slides (0: all).
    """

    year: str
    group: str
    value: str
    kinds: tuple[tuple[Series, tuple[str, ...]], ...] = ()
    limit: Series | None = None
    most_of: str = ""
    most: int = 6
    most_rows: int = 0


@dataclass(frozen=True, slots=True)
class Matrix:
    """A long table set out with one row per place and one column per thing."""

    row: str
    column: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A long list: a slide has its first rows and says how many more the workbook has."""

    most: int


Shape = Dots | Points | Matrix | Listing
