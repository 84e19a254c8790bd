"""Number formats of office files, which leave the number itself alone."""

from __future__ import annotations

from dashboard import formats
from dashboard.exhibits.shown import Column

DAY = "dd\\-mm\\-yyyy"
DANISH = "[$-406]"  # a spreadsheet that knows the language writes 1.234,5


def number_format(column: Column, language: str, value: float | None = None) -> str:
    """The format that writes a number of this column as the page does."""
    digits = formats.decimals(value) if column.kind == "measure" and value else column.digits
    plain = "#,##0" + ("." + "0" * digits if digits else "")
    match column.kind:
        case "year":
            return "0"
        case "difference":
            return f"+{plain};{formats.MINUS}{plain};{plain}"
        case "share":
            percent = "0" + ("." + "0" * digits if digits else "")
            return f"{percent}\\ %" if language == "da" else f"{percent}%"
        case "percent":
            return f'{plain}" %"' if language == "da" else f'{plain}"%"'
        case _:
            return f"{plain};{formats.MINUS}{plain};0"


def chart_format(column: Column, language: str, most: float) -> str:
    """The format of labels in a chart whose highest number is `most`."""
    code = number_format(column, language, most)
    return ";".join(f"{DANISH}{part}" for part in code.split(";")) if language == "da" else code
