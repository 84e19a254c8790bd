"""Texts that are written as keys are and are none, each with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

NO_KEYS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("answers/faults.py", "{}-{}"): "the number of a fault",
        ("dashboard/components/cards/figure_card.py", "figure-{}"): "the id of a card",
        ("dashboard/frame/framing.py", "figure-{}"): "the id of a card",
        ("dashboard/components/elements/aria.py", "data-{}"): "an attribute of HTML",
        ("dashboard/components/submissions/parts.py", "submission-{}-title"): "the id of a heading",
        ("dashboard/pages/meetings/pack.py", "pack-{}-title"): "the id of a heading",
        ("dashboard/pages/reporting/reporting.py", "status-page-{}"): "the id of a heading",
        ("dashboard/pages/sources.py", "sources-{}"): "the id of a heading",
        ("dashboard/frame/failures.py", "failure-{}"): "what a title and a text begin with",
        ("dashboard/server/index.py", "{}-{}"): "the end of a key that begins with failure",
        ("database/submissions.py", "{}-{}"): "the number of a submission",
        ("exports/datasets/codes.py", "data-code-{}"): "what the words of a column begin with",
        ("exhibits/calls/caseload.py", "y{}"): "the column of a year",
        ("exhibits/calls/caseload.py", "nothing{}"): "the column of what a year lacks",
        ("exhibits/drawn/panels.py", "y{}"): "the axis of a panel",
        ("exhibits/releases/releases.py", "y{}"): "the column of a year",
        ("exhibits/releases/releases.py", "nothing{}"): "the column of what a year lacks",
        ("loaders/checks/column_problems.py", "{}-{}"): "the rows or columns from one to another",
        ("loaders/checks/ignored_rows.py", "{}-{}"): "the rows from one to another",
        ("loaders/checks/part_problems.py", "{}-{}"): "the columns from one to another",
        ("loaders/meaning/reference.py", "no{}"): "a Norwegian municipality without its country",
        ("submissions/sending/blank_template.py", "{}-{}"): "the name of a file",
    }
)
