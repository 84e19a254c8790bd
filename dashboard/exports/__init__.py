"""Exhibits as files for offices and machines; every number is the shown table's."""

from __future__ import annotations
