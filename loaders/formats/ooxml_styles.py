"""Which cell styles of an .xlsx show a number as a date, and what that date is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from loaders.formats.xml_events import END, START, events

GENERAL = "General"


@dataclass(frozen=True, slots=True)
class Dates:
    """`styles` are the indices of the date styles; `epoch` is the day numbers count from.

    `codes` are the formats of all styles that may show a number, or a date, as something else.
    """

    styles: frozenset[str]
    epoch: datetime
    codes: Mapping[str, str] = field(default_factory=dict)


def read_dates(styles: bytes | None, workbook: bytes) -> Dates:
    """Reads the date styles and the workbook's calendar (1900 or 1904)."""
    formats: dict[str, str] = {str(key): text for key, text in BUILTIN_FORMATS.items()}
    used: list[str] = []
    inside = False
    for kind, name, attributes in events(styles) if styles else ():
        if name == "cellXfs":
            inside = kind == START
        elif kind == END:
            continue
        elif name == "numFmt":
            formats[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "xf" and inside:
            used.append(attributes.get("numFmtId", "0"))
    dates = {key for key in set(used) if _is_date(formats.get(key, GENERAL))}
    is_1904 = any(
        kind == START and name == "workbookPr" and attributes.get("date1904") in ("1", "true")
        for kind, name, attributes in events(workbook)
    )
    codes = {str(index): formats.get(key, GENERAL) for index, key in enumerate(used)}
    return Dates(
        frozenset(str(index) for index, key in enumerate(used) if key in dates),
        CALENDAR_MAC_1904 if is_1904 else CALENDAR_WINDOWS_1900,
        {index: code for index, code in codes.items() if code not in (GENERAL, "@")},
    )


def as_date(number: float, epoch: datetime) -> date | datetime | None:
    """The day (and time, when there is one) a number stands for; None for a time of day alone."""
    try:
        moment = from_excel(number, epoch)
    except (OverflowError, ValueError):
        return None
    return day_or_moment(moment) if isinstance(moment, datetime) else None


def day_or_moment(moment: datetime) -> date | datetime:
    """Midnight is how spreadsheets keep a plain date."""
    is_midnight = (moment.hour, moment.minute, moment.second, moment.microsecond) == (0, 0, 0, 0)
    return moment.date() if is_midnight else moment


def _is_date(format_code: str) -> bool:
    return bool(is_date_format(format_code)) and not is_timedelta_format(format_code)
