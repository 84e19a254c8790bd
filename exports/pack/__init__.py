"""The meeting pack: the figures a meeting needs, in one file for each way of reading them."""

from __future__ import annotations
