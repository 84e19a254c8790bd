"""Progress toward a target: the public face of the rules.

A status is worked out in steps that each have a file: targets (what is judged), expectations
(what is due when), status (the table), marks, judging (one target), judged_frame (many).
"""

from __future__ import annotations

from monitoring.attention import attention_order, status_counts
from monitoring.choices_of_frames import targets_to_judge
from monitoring.expectations import calendar_periods, expected_years
from monitoring.judged_frame import judge_frame
from monitoring.judging import Progress, judge
from monitoring.marks import Mark
from monitoring.status import Status
from monitoring.targets import Condition, Direction, Expected, Reading, Target, Unit

__all__ = [
    "Condition",
    "Direction",
    "Expected",
    "Mark",
    "Progress",
    "Reading",
    "Status",
    "Target",
    "Unit",
    "attention_order",
    "calendar_periods",
    "expected_years",
    "judge",
    "judge_frame",
    "status_counts",
    "targets_to_judge",
]
