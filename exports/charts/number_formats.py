"""Number formats of office files, which leave the number itself alone."""

from __future__ import annotations

from dataclasses import replace

from exhibits.drawn.drawing import Line, Numbers
from words import notation

DAY = "dd\\-mm\\-yyyy"
DANISH = "[$-406]"  # a spreadsheet that knows the language writes 1.234,5


def line_format(line: Line, language: str, value: float | None = None) -> str:
    """The format of a series in the cells of a workbook; a fall is written with a minus."""
    code = number_format(line.numbers, language, value)
    return f"{notation.MINUS}{code.split(';')[0]}" if line.is_fall else code


def number_format(numbers: Numbers, language: str, value: float | None = None) -> str:
    """The format that writes a number as the page does."""
    digits = notation.decimals(value) if numbers.kind == "measure" and value else numbers.digits
    plain = "#,##0" + ("." + "0" * digits if digits else "")
    match numbers.kind:
        case "year":
            return "0"
        case "day":
            return DAY
        case "difference":
            return f"+{plain};{notation.MINUS}{plain};{plain}"
        case "share":
            percent = "0" + ("." + "0" * digits if digits else "")
            return f"{percent}\\ %" if language == "da" else f"{percent}%"
        case "percent":
            return f'{plain}" %"' if language == "da" else f'{plain}"%"'
        case _:
            return f"{plain};{notation.MINUS}{plain};0"


def axis_format(numbers: Numbers, language: str) -> str:
    """The format of the numbers along an axis."""
    return _known(number_format(replace(numbers, digits=0), language, 0), language)


def label_format(line: Line, language: str, most: float) -> str:
    """The format of the labels of a series whose most telling number is `most`."""
    return _known(line_format(line, language, most), language)


def _known(code: str, language: str) -> str:
    return ";".join(f"{DANISH}{part}" for part in code.split(";")) if language == "da" else code
