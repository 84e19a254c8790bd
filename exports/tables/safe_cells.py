"""Texts that no spreadsheet calculates and no office file stumbles over."""

from __future__ import annotations

import re
from typing import Final

# Characters no workbook can hold.
UNWRITABLE: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def harmless(cell: str) -> str:
    """A cell that a spreadsheet would calculate, as text; a negative number stays a number."""
    if not cell.startswith(FORMULA_STARTS) or _is_number(cell):
        return cell
    return f"'{cell}"


def _is_number(cell: str) -> bool:
    bare = cell.lstrip("+-").replace(",", "", 1).replace(".", "", 1)
    return bool(bare) and bare.isdecimal()
