"""Every exhibit there is; what is not here cannot be shown or downloaded."""

from __future__ import annotations

from dashboard.exhibits.attention import ATTENTION
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.key_figures import KEY_FIGURES
from dashboard.exhibits.timeline import TIMELINE
from dashboard.exhibits.workbooks import WORKBOOKS

EXHIBITS: tuple[Exhibit, ...] = (
    KEY_FIGURES,
    ATTENTION,
    TIMELINE,
    WORKBOOKS,
)
