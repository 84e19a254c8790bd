"""The kinds of row, and the columns that make two rows of a kind speak of the same thing."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FACT_KINDS: tuple[str, ...] = (
    "participation",
    "goal_choice",
    "target",
    "measurement",
    "release",
    "criterion_answer",
)

REFERENCE_KINDS: tuple[str, ...] = (
    "municipality",
    "programme",
    "programme_municipality",
    "method",
    "goal",
    "indicator",
    "criterion",
    "phase",
    "calendar",
    "grant",
    "roadmap_step",
    "effort_type",
    "programme_note",
)

KEYS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "participation": ("municipality_code", "programme_code", "method_code", "from_on"),
        "goal_choice": ("municipality_code", "programme_code", "goal_no"),
        "target": ("municipality_code", "programme_code", "indicator_code", "target_year"),
        "measurement": ("municipality_code", "indicator_code", "year"),
        "release": ("municipality_code", "year", "release_type", "unit", "part"),
        "criterion_answer": ("municipality_code", "programme_code", "criterion_code"),
        "municipality": ("code",),
        "programme": ("code",),
        "programme_municipality": ("programme_code", "municipality_code"),
        "method": ("code",),
        "goal": ("programme_code", "no"),
        "indicator": ("code",),
        "criterion": ("programme_code", "code"),
        "phase": ("programme_code", "no"),
        "calendar": ("programme_code", "type", "indicator_code", "period", "on", "name"),
        "grant": ("programme_code", "year_text", "part", "recipient"),
        "roadmap_step": ("method_code", "no"),
        "effort_type": ("programme_code", "no"),
        "programme_note": ("programme_code", "no"),
    }
)
