"""The words for how far a method has come in a municipality, with the code of each stage."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

STAGES: Mapping[str, str] = MappingProxyType(
    {
        "udvikling": "udvikling",
        "metodeudvikling": "udvikling",
        "development": "udvikling",
        "afproevning": "afproevning",
        "metodeafproevning": "afproevning",
        "testing": "afproevning",
        "implementering": "implementering",
        "implementation": "implementering",
    }
)
