"""A meeting's pack with everything behind it in one file for the records, and its proof."""

from __future__ import annotations
