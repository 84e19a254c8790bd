"""Every kind of sheet the loaders know, in the order in which they are read."""

from __future__ import annotations

from loaders.kinds import (
    calendar,
    criterion,
    criterion_answer,
    effort_type,
    goal,
    goal_choice,
    grant,
    indicator,
    measurement,
    method,
    municipality,
    participation,
    phase,
    programme,
    programme_municipality,
    programme_note,
    release,
    roadmap_step,
    target,
)
from loaders.tables.kind import Kind

# What others name comes before what names it: a goal needs its programme and its indicator.
REFERENCE_KINDS: tuple[Kind, ...] = (
    municipality.KIND,
    programme.KIND,
    indicator.KIND,
    goal.KIND,
    method.KIND,
    criterion.KIND,
    programme_municipality.KIND,
    phase.KIND,
    calendar.KIND,
    grant.KIND,
    roadmap_step.KIND,
    effort_type.KIND,
    programme_note.KIND,
)
FACT_KINDS: tuple[Kind, ...] = (
    participation.KIND,
    goal_choice.KIND,
    target.KIND,
    measurement.KIND,
    release.KIND,
    criterion_answer.KIND,
)
KINDS: tuple[Kind, ...] = (*REFERENCE_KINDS, *FACT_KINDS)
