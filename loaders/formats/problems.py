"""Problems are values; the words are made from them last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from openpyxl.utils.cell import coordinate_to_tuple

from loaders.formats.quoting import quoted


class Severity(StrEnum):
    """How much a problem weighs: one error and nothing of the workbook is stored."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


ERRORS = frozenset(
    {
        "ambiguous_number",
        "cell_without_header",
        "check_failed",
        "column_of_parts",
        "conflicting_rows",
        "duplicate_column",
        "empty_workbook",
        "error_value",
        "figures_as_goals",
        "figures_without_name",
        "file_too_large",
        "formula_without_value",
        "merged_figure",
        "missing_column",
        "missing_value",
        "more_errors",
        "municipality_mismatch",
        "name_of_another",
        "needs_too_much_memory",
        "negative_number",
        "no_whole_column",
        "not_a_code",
        "not_a_date",
        "not_a_moment",
        "not_a_number",
        "not_a_year",
        "not_whole_number",
        "nothing_recognised",
        "number_too_large",
        "other_municipality",
        "other_unit",
        "part_column",
        "part_of_year",
        "password_protected",
        "personal_number",
        "qualified_column",
        "qualified_name",
        "qualified_title",
        "range_of_counts",
        "range_upside_down",
        "reference_sheet",
        "shown_otherwise",
        "span_of_years_backward",
        "target_before_baseline",
        "to_before_from",
        "took_too_long",
        "transposed_table",
        "two_years",
        "unknown_calendar_type",
        "unknown_choice",
        "unknown_condition",
        "unknown_criterion",
        "unknown_direction",
        "unknown_goal",
        "unknown_group",
        "unknown_indicator",
        "unknown_mark",
        "unknown_method",
        "unknown_municipality",
        "unknown_operator",
        "unknown_period",
        "unknown_precision",
        "unknown_programme",
        "unknown_stage",
        "unknown_status",
        "unknown_topic",
        "unknown_unit",
        "unreadable_file",
        "unsupported_format",
    }
)
WARNINGS = frozenset(
    {
        "total_mismatch",
        "percent_mismatch",
        "reduction_mismatch",
        "target_not_lower",
        "large_change",
        "duplicate_row",
        "unit_mismatch",
        "ignored_record",
        "left_out_column",
        "unread_column",
        "unread_sheet",
        "shown_as_nothing",
        "above_hundred_percent",
        "below_one_percent",
        "hidden_by_format",
        "qualified_note",
        "unkept_remark",
        "more_warnings",
    }
)
INFOS = frozenset(
    {
        "hidden_sheet",
        "hidden_row",
        "hidden_column",
        "footnote_mark",
        "hidden_count",
        "unkept_status",
        "shown_hidden",
        "shown_rounded",
        "ignored_sheet",
        "ignored_column",
        "ignored_row",
        "ignored_received",
        "more_remarks",
    }
)
NO_DETAILS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to tell the sender: where it stands, what was read, and what it is about.

    `sheet` and `cell` are None where the problem concerns the whole file or sheet; `read` is the
    value as it stood in the cell, a long one shortened; `details` holds what the message needs
    besides (closest name …).
    """

    code: str
    sheet: str | None = None
    cell: str | None = None
    read: str | None = None
    details: Mapping[str, str] = field(default_factory=lambda: NO_DETAILS, hash=False)

    def __post_init__(self) -> None:
        if self.read is not None:
            object.__setattr__(self, "read", quoted(self.read))

    @property
    def severity(self) -> Severity:
        """Everything that is neither a warning nor information is an error."""
        if self.code in WARNINGS:
            return Severity.WARNING
        return Severity.INFO if self.code in INFOS else Severity.ERROR

    def position(self) -> tuple[int, int]:
        """Row and column of its cell, (0, 0) for a whole sheet: the order of reading."""
        return coordinate_to_tuple(self.cell) if self.cell else (0, 0)
