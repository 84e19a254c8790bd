"""Every exhibit there is; what is not here cannot be shown or downloaded."""

from __future__ import annotations

from exhibits.calls.applicants import CALL_APPLICANTS
from exhibits.calls.caseload import CALL_CASELOAD
from exhibits.calls.pairs import CALL_PAIRS
from exhibits.calls.rules import CALL_RULES
from exhibits.exhibit.exhibit import AnyExhibit
from exhibits.goals.bridge import GOAL_BRIDGE
from exhibits.goals.choices import GOAL_CHOICES
from exhibits.goals.observations import GOAL_OBSERVATIONS
from exhibits.goals.points import GOAL_POINTS
from exhibits.goals.progress import GOAL_PROGRESS
from exhibits.goals.statuses import GOAL_STATUSES
from exhibits.goals.targets import GOAL_TARGETS
from exhibits.goals.without_target import GOAL_WITHOUT
from exhibits.meetings.since_last import SINCE_LAST
from exhibits.methods.chosen_goals import METHOD_GOALS
from exhibits.methods.courses import METHOD_COURSES
from exhibits.methods.effort_types import EFFORT_TYPES
from exhibits.methods.elsewhere import METHOD_ELSEWHERE
from exhibits.methods.goal_questions import GOAL_QUESTIONS
from exhibits.methods.matrix import METHOD_MATRIX
from exhibits.methods.questions import METHOD_QUESTIONS
from exhibits.methods.roadmap import METHOD_ROADMAP
from exhibits.methods.timeline import METHOD_TIMELINE
from exhibits.municipalities.goals import MUNICIPALITY_GOALS
from exhibits.municipalities.measurements import MUNICIPALITY_MEASUREMENTS
from exhibits.municipalities.methods import MUNICIPALITY_METHODS
from exhibits.municipalities.municipalities import MUNICIPALITIES
from exhibits.municipalities.programmes import MUNICIPALITY_PROGRAMMES
from exhibits.municipalities.register import ALL_MUNICIPALITIES
from exhibits.municipalities.releases import MUNICIPALITY_RELEASES
from exhibits.municipalities.reporting import MUNICIPALITY_REPORTING
from exhibits.overview.attention import ATTENTION
from exhibits.overview.key_figures import KEY_FIGURES
from exhibits.overview.timeline import TIMELINE
from exhibits.programmes.calendar import PROGRAMME_CALENDAR
from exhibits.programmes.facts import PROGRAMME_FACTS
from exhibits.programmes.goals import PROGRAMME_GOALS
from exhibits.programmes.grant_sums import PROGRAMME_GRANT_SUMS
from exhibits.programmes.grants import PROGRAMME_GRANT_YEARS, PROGRAMME_GRANTS
from exhibits.programmes.maps import METHOD_MAP, PROGRAMME_MAP
from exhibits.programmes.methods import PROGRAMME_METHODS
from exhibits.programmes.municipalities import PROGRAMME_MUNICIPALITIES
from exhibits.programmes.notes import PROGRAMME_NOTES
from exhibits.programmes.phases import PROGRAMME_PHASES
from exhibits.programmes.programmes import PROGRAMMES
from exhibits.releases.chance import RELEASE_CHANCE, RELEASE_INTERVAL
from exhibits.releases.criteria import RELEASE_CRITERIA, RELEASE_NATIONAL
from exhibits.releases.ledger import RELEASE_LEDGER
from exhibits.releases.releases import RELEASES
from exhibits.releases.unknown import RELEASE_UNKNOWN
from exhibits.reporting.reporting import SUBMISSION_LATE, SUBMISSION_STATUS
from exhibits.sources.protection import PROTECTION
from exhibits.sources.workbooks import WORKBOOKS

EXHIBITS: tuple[AnyExhibit, ...] = (
    KEY_FIGURES,
    ATTENTION,
    SINCE_LAST,
    TIMELINE,
    METHOD_MATRIX,
    METHOD_ELSEWHERE,
    METHOD_TIMELINE,
    METHOD_ROADMAP,
    METHOD_COURSES,
    METHOD_GOALS,
    METHOD_QUESTIONS,
    EFFORT_TYPES,
    METHOD_MAP,
    PROGRAMME_MAP,
    GOAL_QUESTIONS,
    GOAL_STATUSES,
    GOAL_CHOICES,
    GOAL_PROGRESS,
    GOAL_POINTS,
    GOAL_BRIDGE,
    GOAL_TARGETS,
    GOAL_WITHOUT,
    GOAL_OBSERVATIONS,
    RELEASES,
    RELEASE_LEDGER,
    RELEASE_UNKNOWN,
    RELEASE_CHANCE,
    RELEASE_INTERVAL,
    RELEASE_CRITERIA,
    RELEASE_NATIONAL,
    CALL_RULES,
    CALL_APPLICANTS,
    CALL_CASELOAD,
    CALL_PAIRS,
    PROGRAMMES,
    PROGRAMME_FACTS,
    PROGRAMME_NOTES,
    PROGRAMME_MUNICIPALITIES,
    PROGRAMME_METHODS,
    PROGRAMME_GOALS,
    PROGRAMME_PHASES,
    PROGRAMME_CALENDAR,
    PROGRAMME_GRANT_YEARS,
    PROGRAMME_GRANT_SUMS,
    PROGRAMME_GRANTS,
    MUNICIPALITIES,
    ALL_MUNICIPALITIES,
    MUNICIPALITY_PROGRAMMES,
    MUNICIPALITY_METHODS,
    MUNICIPALITY_GOALS,
    MUNICIPALITY_MEASUREMENTS,
    MUNICIPALITY_RELEASES,
    MUNICIPALITY_REPORTING,
    SUBMISSION_STATUS,
    SUBMISSION_LATE,
    WORKBOOKS,
    PROTECTION,
)
