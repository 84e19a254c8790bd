"""One column as it is declared: what it is called on a sheet, and what is stored of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from loaders.meaning.spellings import header_forms
from loaders.tables.line import CODE_COLUMN
from monitoring.exact import is_known

PLAIN_WIDTH = 16
HIDDEN_COUNT = "<5"
YEAR, REMARK = "year", "note"
FORMATS: Mapping[str, str] = MappingProxyType(
    {"date": "dd\\-mm\\-yyyy", "local_time": "dd\\-mm\\-yyyy\\ hh:mm"}
)
StoredValues = Mapping[str, object]


class Protection(StrEnum):
    """Which counts of a column are hidden from readers where they are small."""

    EVERY_COUNT = "every_count"
    BY_INDICATOR = "by_indicator"  # where the indicator is protected, or a municipality sent it in


@dataclass(frozen=True, slots=True, eq=False)
class Stored:
    """What is kept of a column; its `type` is one of those of `database.columns`.

    `unit` is what a number is counted in, as the codebook names it; "unit" is the column beside
    it. `codes` has the code of each folded spelling, `unknown` the problem of any other one, and
    `code_words` begins the keys of the words for them. `record` is its name in a JSON record,
    None where it stands in none, `outside` its name in the tables for programs.
    """

    type: str = "text"
    name: str = ""
    default: object = None
    unit: str = ""
    codes: Mapping[str, str] = field(default_factory=dict)
    unknown: str = "unknown_choice"
    code_words: str = ""
    protection: Protection | None = None
    record: str | None = ""
    is_recorded_empty: bool = True
    outside: str = ""


TEXT, INTEGER, NUMBER, DATE = (
    (Stored(),),
    (Stored("integer"),),
    (Stored("number"),),
    (Stored("date"),),
)


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One column of a kind: its field, its Danish header, and the other headers people use.

    An *own* column is one that only this kind has: its presence makes the kind. `year_field` names
    the field that a year written in the header fills ("Måltal for 2012"). `vague` headers name the
    column once the kind is known by something else. A column for leads is in no template; in a
    required one that `may_be_blank` a blank has a meaning of its own.

    `stored` is all that is kept of it, the first read by its type where the kind says nothing else.
    `written` turns a stored row back into the cell, where that is not the first value as it is.

    What *names* a line may be one merged cell for many lines, and totals are over lines that agree
    in it; `is_filled_down` is the first alone. A difference *beside* the figure is no other figure.
    A sheet without a column leaves what is stored of it as it is, where it is *carried* on; what
    `tells_of` a figure is carried on with that figure alone, and not to another one.
    A *comment* alone in its row is no fact. Beside one column the last known figure is shown.
    """

    field: str
    header: str
    aliases: tuple[str, ...] = ()
    is_required: bool = False
    is_own: bool = False
    is_summed: bool = False
    year_field: str | None = None
    vague: tuple[str, ...] = ()
    is_lead_only: bool = False
    stored: tuple[Stored, ...] = ()
    _: KW_ONLY
    written: Callable[[StoredValues], object] | None = None
    may_be_blank: bool = False
    names_line: bool = False
    is_filled_down: bool = False
    is_beside: bool = False
    is_comment: bool = False
    is_carried: bool = True
    tells_of: str | None = None
    has_last_beside: bool = False
    width: int = PLAIN_WIDTH

    def __post_init__(self) -> None:
        """What is stored without a name of its own goes by the name of the field."""
        named = tuple(replace(each, name=each.name or self.field) for each in self.stored)
        object.__setattr__(self, "stored", named)

    def forms(self) -> frozenset[str]:
        """All header forms that mean this column."""
        return self.own_forms().union(*(header_forms(name) for name in self.vague))

    def own_forms(self) -> frozenset[str]:
        """The header forms that mean this column and no other kind's."""
        return frozenset().union(*(header_forms(name) for name in (self.header, *self.aliases)))

    @property
    def cell_format(self) -> str:
        """How a spreadsheet shows its cells."""
        if self.field == CODE_COLUMN:
            return "@"  # else 0461 loses its zero
        first = self.stored[0] if self.stored else Stored()
        return "0" if first.unit == YEAR else FORMATS.get(first.type, "General")

    @property
    def is_written(self) -> bool:
        """Whether it is filled in again where a stored row is written back."""
        return bool(self.stored) or self.written is not None

    @property
    def has_choices(self) -> bool:
        """Whether a cell holds one of a few fixed words."""
        return any(each.codes or each.type == "boolean" for each in self.stored[:1])


def figure_or_hidden(row: StoredValues) -> object:
    """How a figure is written that may be hidden since it is small."""
    is_hidden = is_known(row.get("is_hidden")) and row["is_hidden"]
    return HIDDEN_COUNT if is_hidden else row.get("value")


def yes_no_unknown(name: str) -> Callable[[StoredValues], object]:
    """How a stored yes or no is written where ? says that nobody knows."""
    return lambda row: row[name] if is_known(row.get(name)) else "?"
