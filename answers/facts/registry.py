"""Every kind of row as a typed value, as the declarations and the tables have it."""

from __future__ import annotations

from answers.facts.fact import Fact
from answers.facts.goals import (
    GoalChoiceFact,
    GoalFact,
    IndicatorFact,
    MeasurementFact,
    TargetFact,
)
from answers.facts.methods import EffortTypeFact, MethodFact, ParticipationFact, RoadmapStepFact
from answers.facts.places import MemberFact, MunicipalityFact
from answers.facts.programmes import (
    CalendarFact,
    GrantFact,
    PhaseFact,
    ProgrammeFact,
    ProgrammeNoteFact,
)
from answers.facts.releases import CriterionAnswerFact, CriterionFact, ReleaseFact

FACTS: tuple[type[Fact], ...] = (
    ParticipationFact,
    GoalChoiceFact,
    TargetFact,
    MeasurementFact,
    ReleaseFact,
    CriterionAnswerFact,
    MunicipalityFact,
    ProgrammeFact,
    MemberFact,
    MethodFact,
    GoalFact,
    IndicatorFact,
    CriterionFact,
    PhaseFact,
    CalendarFact,
    GrantFact,
    RoadmapStepFact,
    EffortTypeFact,
    ProgrammeNoteFact,
)
