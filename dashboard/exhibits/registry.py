"""Every exhibit there is; what is not here cannot be shown or downloaded."""

from __future__ import annotations

from dashboard.exhibits.attention import ATTENTION
from dashboard.exhibits.call_applicants import CALL_APPLICANTS
from dashboard.exhibits.call_caseload import CALL_CASELOAD
from dashboard.exhibits.call_pairs import CALL_PAIRS
from dashboard.exhibits.call_rules import CALL_RULES
from dashboard.exhibits.effort_types import EFFORT_TYPES
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.goal_bridge import GOAL_BRIDGE
from dashboard.exhibits.goal_choices import GOAL_CHOICES
from dashboard.exhibits.goal_observations import GOAL_OBSERVATIONS
from dashboard.exhibits.goal_points import GOAL_POINTS
from dashboard.exhibits.goal_progress import GOAL_PROGRESS
from dashboard.exhibits.goal_questions import GOAL_QUESTIONS
from dashboard.exhibits.goal_statuses import GOAL_STATUSES
from dashboard.exhibits.goal_targets import GOAL_TARGETS
from dashboard.exhibits.goal_without import GOAL_WITHOUT
from dashboard.exhibits.key_figures import KEY_FIGURES
from dashboard.exhibits.method_courses import METHOD_COURSES
from dashboard.exhibits.method_elsewhere import METHOD_ELSEWHERE
from dashboard.exhibits.method_goals import METHOD_GOALS
from dashboard.exhibits.method_matrix import METHOD_MATRIX
from dashboard.exhibits.method_questions import METHOD_QUESTIONS
from dashboard.exhibits.method_roadmap import METHOD_ROADMAP
from dashboard.exhibits.method_timeline import METHOD_TIMELINE
from dashboard.exhibits.municipality_goals import MUNICIPALITY_GOALS
from dashboard.exhibits.municipality_measurements import MUNICIPALITY_MEASUREMENTS
from dashboard.exhibits.municipality_methods import MUNICIPALITY_METHODS
from dashboard.exhibits.municipality_programmes import MUNICIPALITY_PROGRAMMES
from dashboard.exhibits.municipality_releases import MUNICIPALITY_RELEASES
from dashboard.exhibits.municipality_reporting import MUNICIPALITY_REPORTING
from dashboard.exhibits.municipality_table import ALL_MUNICIPALITIES, MUNICIPALITIES
from dashboard.exhibits.place_map import METHOD_MAP, PROGRAMME_MAP
from dashboard.exhibits.programme_calendar import PROGRAMME_CALENDAR
from dashboard.exhibits.programme_facts import PROGRAMME_FACTS
from dashboard.exhibits.programme_goals import PROGRAMME_GOALS
from dashboard.exhibits.programme_grant_sums import PROGRAMME_GRANT_SUMS
from dashboard.exhibits.programme_grants import PROGRAMME_GRANT_YEARS, PROGRAMME_GRANTS
from dashboard.exhibits.programme_methods import PROGRAMME_METHODS
from dashboard.exhibits.programme_municipalities import PROGRAMME_MUNICIPALITIES
from dashboard.exhibits.programme_phases import PROGRAMME_PHASES
from dashboard.exhibits.programmes import PROGRAMMES
from dashboard.exhibits.release_chance import RELEASE_CHANCE, RELEASE_INTERVAL
from dashboard.exhibits.release_criteria import RELEASE_CRITERIA, RELEASE_NATIONAL
from dashboard.exhibits.release_ledger import RELEASE_LEDGER
from dashboard.exhibits.release_unknown import RELEASE_UNKNOWN
from dashboard.exhibits.releases import RELEASES
from dashboard.exhibits.since_last import SINCE_LAST
from dashboard.exhibits.submission_status import SUBMISSION_LATE, SUBMISSION_STATUS
from dashboard.exhibits.timeline import TIMELINE
from dashboard.exhibits.workbooks import WORKBOOKS

EXHIBITS: tuple[Exhibit, ...] = (
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
)
