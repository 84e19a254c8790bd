"""The exhibits as the catalogs write them."""

from __future__ import annotations

from exhibits.registry import EXHIBITS
from words.vocabulary import dashed

NAMES = tuple(dashed(each.key) for each in EXHIBITS)
