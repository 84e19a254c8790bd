"""The pages, in the order of the menu.

A new page is one file here with its `PAGE`, its line in `PAGES` and its words in
`texts/<language>/<page>.ftl`. Pages do not know each other.
"""

from __future__ import annotations

from dashboard.page import Page
from dashboard.pages import (
    administration,
    data,
    goal,
    goals,
    meeting_pack,
    meetings,
    method,
    methods,
    municipalities,
    municipality,
    overview,
    programme,
    programmes,
    releases,
    since,
    sources,
    submission,
    submission_application,
    submission_correction,
    submission_one,
    submission_receipt,
    submission_status,
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
    submission.PAGE,
    submission_correction.PAGE,
    submission_application.PAGE,
    submission_receipt.PAGE,
    submission_one.PAGE,
    submission_status.PAGE,
    meeting_pack.PAGE,
    sources.PAGE,
    data.PAGE,
    administration.PAGE,
)
