"""Progress toward a target: the public face of the rules.

A status is worked out in steps that each have a file: targets (what is judged), expectations
(what is due when), usable (what may be judged on), status (the table), marks, judging.
"""

from __future__ import annotations

from monitoring.attention import attention_order, status_counts
from monitoring.expectations import expected_years
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
    "expected_years",
    "judge",
    "status_counts",
]
