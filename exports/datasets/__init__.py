"""Tables for other programs: every stored kind and what is judged, tidy, with where it is from."""

from __future__ import annotations
