"""What the reader has chosen, as the address says it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from types import MappingProxyType
from typing import Literal
from urllib.parse import parse_qsl, urlencode

from words.catalog import LANGUAGES
from words.clock import COPENHAGEN
from words.vocabulary import code_meant

DEFAULT_PROGRAMME = "hjemloesestrategien"
GROUPS = ("agreement", "housing_support", "selected", "participant")
ALL = "alle"  # what a control holds when it narrows nothing; no group or region is called so
YEARS = range(1990, 2101)
WidthClass = Literal["wide", "narrow"]
END_OF_DAY = time(23, 59, 59, 999999)
ANYTHING: Mapping[str, Collection[str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Selection:
    """One view: programme, the two clocks, examples or not, and which municipalities.

    `on` is None when the address gives no date; `Services.moment` then says which day is shown.
    `registered` is an aware UTC moment, or None for everything known now. `goal_no`,
    `municipality_code` and `method_code` narrow to one goal, municipality or method: a page has
    them in its path, so only the address of a file says them. `meeting_id` is the meeting a view
    is made for and `since_id` the earlier one it is compared with. `width_class` comes from the
    browser and never from an address.
    """

    programme_code: str = DEFAULT_PROGRAMME
    on: date | None = None
    registered: datetime | None = None
    examples: bool = True
    group: str | None = None
    region: str | None = None
    language: str = "da"
    goal_no: int | None = None
    municipality_code: str | None = None
    method_code: str | None = None
    meeting_id: int | None = None
    since_id: int | None = None
    width_class: WidthClass = "wide"

    @classmethod
    def from_query(cls, query: str, known: Mapping[str, Collection[str]] = ANYTHING) -> Selection:
        """Read a query string; unknown keys are ignored and bad values fall back.

        `known` may hold the values of `program` and `region` that exist.
        """
        given = dict(parse_qsl(query.removeprefix("?")))
        programme = _meant(given.get("program"), known.get("program"))
        return cls(
            programme_code=programme or DEFAULT_PROGRAMME,
            on=_day(given.get("dato", "")),
            registered=_moment(given.get("registreret", "")),
            examples=given.get("eksempel") != "nej",
            group=_among(given.get("gruppe"), GROUPS),
            region=_among(given.get("region"), known.get("region")),
            language=_among(given.get("sprog"), LANGUAGES) or "da",
            goal_no=_number(given.get("maal", "")),
            municipality_code=_code(given.get("kommune", "")),
            method_code=_code(given.get("metode", "")),
            meeting_id=_number(given.get("moede", ""), longest=9) or None,
            since_id=_number(given.get("siden", ""), longest=9) or None,
        )

    def query(self) -> str:
        """The query string of this view, `?` included; empty when everything is the default."""
        return self._query({})

    def file_query(self) -> str:
        """The query string of a file, which has no page's path to name what it is about."""
        named = {
            "maal": str(self.goal_no or ""),
            "kommune": self.municipality_code or "",
            "metode": self.method_code or "",
        }
        return self._query(named)

    def _query(self, more: Mapping[str, str]) -> str:
        values = {
            "program": "" if self.programme_code == DEFAULT_PROGRAMME else self.programme_code,
            "dato": self.on.isoformat() if self.on else "",
            "registreret": registered_text(self.registered),
            "eksempel": "" if self.examples else "nej",
            "gruppe": self.group or "",
            "region": self.region or "",
            "sprog": "" if self.language == "da" else self.language,
            "moede": str(self.meeting_id or ""),
            "siden": str(self.since_id or ""),
            **more,
        }
        filled = {key: value for key, value in values.items() if value}
        return "?" + urlencode(filled) if filled else ""

    def values(self) -> dict[str, str]:
        """Every filter's value as its control holds it, by the address's key."""
        return {
            "program": self.programme_code,
            "dato": self.on.isoformat() if self.on else "",
            "registreret": registered_text(self.registered)[:10],
            "eksempel": "ja" if self.examples else "nej",
            "gruppe": self.group or ALL,
            "region": self.region or ALL,
            "sprog": self.language,
        }


def merged(query: str, changes: Mapping[str, object]) -> str:
    """A query string with some of its keys set anew; an empty value takes the key away."""
    given = dict(parse_qsl(query.removeprefix("?")))
    given.update({key: str(value or "") for key, value in changes.items()})
    return urlencode({key: value for key, value in given.items() if value})


def registered_text(moment: datetime | None) -> str:
    """A moment as the address writes it: only the date when it is the end of a day."""
    if moment is None:
        return ""
    local = moment.astimezone(COPENHAGEN)
    if local.time() == END_OF_DAY:
        return local.date().isoformat()
    return local.replace(tzinfo=None).isoformat(timespec="microseconds")


def _meant(value: str | None, known: Collection[str] | None) -> str | None:
    return _among(code_meant(value, known) if value and known else value, known)


def _among(value: str | None, known: Collection[str] | None) -> str | None:
    if not value or len(value) > 80:
        return None
    return value if known is None or value in known else None


def _number(text: str, longest: int = 4) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= longest else None


def _code(text: str) -> str | None:
    return text if re.fullmatch(r"\w{1,40}", text) else None


def _day(text: str) -> date | None:
    """A day as a program writes it, or as a Dane does: 2010-12-31, 31-12-2010, 31.12.2010."""
    danish = re.fullmatch(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4})", text)
    try:
        if danish:
            day = date(int(danish[3]), int(danish[2]), int(danish[1]))
        else:
            day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.year in YEARS else None


def _moment(text: str) -> datetime | None:
    day = _day(text)
    if day is not None:
        return datetime.combine(day, END_OF_DAY, COPENHAGEN).astimezone(UTC)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.year not in YEARS:
        return None
    return moment.replace(tzinfo=moment.tzinfo or COPENHAGEN).astimezone(UTC)
