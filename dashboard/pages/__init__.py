"""The pages, in the order of the menu.

A new page is one file, here or in the folder of its subject, with its `PAGE`, its line in `PAGES`
and its words in `words/texts/site/<language>/<page>.ftl`. Subjects do not know each other.
"""

from __future__ import annotations

from dashboard.frame.page import Page
from dashboard.pages import administration, data, overview, protection, releases, sources
from dashboard.pages.goals import goal, goals
from dashboard.pages.meetings import meetings, pack, since
from dashboard.pages.methods import method, methods
from dashboard.pages.municipalities import municipalities, municipality
from dashboard.pages.programmes import programme, programmes
from dashboard.pages.reporting import reporting
from dashboard.pages.submissions import (
    application,
    correction,
    one_submission,
    receipt,
    submissions,
)

PAGES: tuple[Page, ...] = (
    overview.PAGE,
    methods.PAGE,
    method.PAGE,
    goals.PAGE,
    goal.GOAL_PAGE,
    releases.PAGE,
    programmes.PAGE,
    programme.PROGRAMME_PAGE,
    municipalities.PAGE,
    municipality.PAGE,
    meetings.PAGE,
    since.PAGE,
    submissions.PAGE,
    correction.PAGE,
    application.PAGE,
    receipt.PAGE,
    one_submission.PAGE,
    reporting.PAGE,
    pack.PAGE,
    sources.PAGE,
    data.PAGE,
    protection.PAGE,
    administration.PAGE,
)
