"""What an exhibit looks like once it is decided: the one thing every renderer takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from answers.provenance import Source
from answers.selection import Selection, WidthClass
from exhibits.drawn.drawing import Drawing, Numbers
from exhibits.drawn.in_files import in_files
from exhibits.exhibit.shape import Shape
from words.catalog import Words

Figure = Mapping[str, object]
AnyRow = TypeVar("AnyRow")

KINDS = (
    "text",
    "long",
    "count",
    "number",
    "measure",
    "difference",
    "share",
    "percent",
    "year",
    "date",
    "status",
    "stage",
    "marks",
    "yes_no",
)
NUMERIC = frozenset({"count", "number", "measure", "difference", "share", "percent", "year"})


@dataclass(frozen=True, slots=True)
class Column:
    """One column of an exhibit: where it lies in the frame, its heading, and how it is written.

    `long` is text that may break anywhere, such as an address. `share` is 0–1 and `percent` is
    0–100, both shown with %. `nothing_key` names the column that says which of the nothings
    an empty value is; without it an empty cell stays empty.
    `sign_key` names the column with the drawn sign (assets/signs) that stands before the words.
    `measure` is a figure in whatever unit its row has, with the decimals it has itself.
    `language_key` names the column with the language of a text that is not the page's.
    `label` is a heading that is data (a year) and goes before `text_key`.
    `stored` are the fields of stored rows that its numbers are read from, where it is not the key;
    none where they are computed.
    """

    key: str
    text_key: str = ""
    kind: str = "text"
    digits: int = 0
    nothing_key: str | None = None
    link_key: str | None = None
    sign_key: str | None = None
    language_key: str | None = None
    label: str | None = None
    stored: tuple[str, ...] | None = None

    @property
    def is_numeric(self) -> bool:
        """Numbers stand to the right, so that their digits line up."""
        return self.kind in NUMERIC

    @property
    def numbers(self) -> Numbers:
        """How its numbers are written, wherever they stand."""
        return Numbers(self.kind, self.digits)

    def heading(self, words: Words) -> str:
        """The heading in the reader's language."""
        return self.label if self.label is not None else words(self.text_key)


@dataclass(frozen=True, slots=True)
class Context:
    """What the makers of sentences may know besides the table.

    `on` is the day whose situation is shown, never None, and the words speak of that day.
    """

    selection: Selection
    on: date
    words: Words

    @property
    def width_class(self) -> WidthClass:
        """How a figure is drawn: `narrow` on a phone, where names stand above their bars."""
        return self.selection.width_class


@dataclass(frozen=True, slots=True)
class Shown:
    """An exhibit for one selection, one language, one moment.

    `rows` are what the exhibit judged, and `sources` every stored figure behind them. `drawing` is
    what is drawn as data, `figure` the same as a plain plotly dictionary, or None; an exhibit that
    `is_drawn` has none where nothing is known. `finding` may be a sentence written for a meeting;
    `is_outdated` says that its figures have changed since, and `computed` what the figures say
    themselves. `is_invented` says that the figures in the finding are, and not only some in rows.
    `fault` is the number in the log of an exhibit that broke: it has no rows and says nothing about
    the figures.
    """

    key: str
    finding: str
    subtitle: str
    note: str
    columns: tuple[Column, ...]
    rows: tuple[Any, ...]
    sources: tuple[Source, ...]
    has_examples: bool
    context: Context
    shape: Shape | None = None
    is_drawn: bool = False
    drawing: Drawing | None = None
    figure: Figure | None = None
    is_outdated: bool = False
    is_invented: bool = False
    computed: str = ""
    fault: str = ""

    @property
    def charted(self) -> Drawing | None:
        """What files draw of it; None where they have its table alone."""
        return in_files(self.drawing) if self.drawing else None

    @property
    def alt_text(self) -> str:
        """What a drawing says to those who cannot see it: the finding; the table is beside it."""
        stop = "" if self.finding.endswith((".", "!", "?")) or not self.subtitle else "."
        return f"{self.finding}{stop} {self.subtitle}".strip()


def rows_of(shown: Shown, of: type[AnyRow]) -> tuple[AnyRow, ...]:
    """The rows of an exhibit as what they are; raises TypeError where they are something else."""
    for row in shown.rows:
        if not isinstance(row, of):
            raise TypeError(f"{shown.key} has rows of {type(row).__name__}, not {of.__name__}")
    return shown.rows


def value_in(row: Any, key: str) -> Any:
    """What a row has under a column's key: a field, or one of its `more` where columns are data."""
    more = getattr(row, "more", None)
    return more[key] if more is not None and key in more else getattr(row, key)
