"""Every exhibit there is; what is not here cannot be shown or downloaded."""

from __future__ import annotations

from dashboard.exhibits.attention import ATTENTION
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.goal_questions import GOAL_QUESTIONS
from dashboard.exhibits.key_figures import KEY_FIGURES
from dashboard.exhibits.method_elsewhere import METHOD_ELSEWHERE
from dashboard.exhibits.method_matrix import METHOD_MATRIX
from dashboard.exhibits.release_chance import RELEASE_CHANCE, RELEASE_INTERVAL
from dashboard.exhibits.release_criteria import RELEASE_CRITERIA, RELEASE_NATIONAL
from dashboard.exhibits.release_ledger import RELEASE_LEDGER
from dashboard.exhibits.release_unknown import RELEASE_UNKNOWN
from dashboard.exhibits.releases import RELEASES
from dashboard.exhibits.timeline import TIMELINE
from dashboard.exhibits.workbooks import WORKBOOKS

EXHIBITS: tuple[Exhibit, ...] = (
    KEY_FIGURES,
    ATTENTION,
    TIMELINE,
    METHOD_MATRIX,
    METHOD_ELSEWHERE,
    GOAL_QUESTIONS,
    RELEASES,
    RELEASE_LEDGER,
    RELEASE_UNKNOWN,
    RELEASE_CHANCE,
    RELEASE_INTERVAL,
    RELEASE_CRITERIA,
    RELEASE_NATIONAL,
    WORKBOOKS,
)
