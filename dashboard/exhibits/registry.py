"""Every exhibit there is; what is not here cannot be shown or downloaded."""

from __future__ import annotations

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.workbooks import WORKBOOKS

EXHIBITS: tuple[Exhibit, ...] = (WORKBOOKS,)
