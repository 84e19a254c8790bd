"""Who is asking, and what that person may do."""

from __future__ import annotations
