"""Three municipalities with a goal each, and two meetings about them in 2026."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from answers.meetings.meetings import NewMeeting, create
from answers.person import Person, Role
from database.store import withdraw_import
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.meetings.since_last import SINCE_LAST, SinceLine
from tests.front_door.site import MUNICIPALITIES, PROGRAMMES, Site, municipality
from words.catalog import read_words

LEAD = Person(1, "Lederen", Role.LEAD)
PROGRAMME = "hjemloesestrategien"
ODENSE, AARHUS, AALBORG = "0461", "0751", "0851"
BEFORE = datetime(2026, 1, 5, 12, tzinfo=UTC)
BETWEEN = datetime(2026, 4, 10, 12, tzinfo=UTC)
LATER = datetime(2026, 4, 11, 12, tzinfo=UTC)
MARCH, JUNE = date(2026, 3, 3), date(2026, 6, 5)
SHOWN = date(2012, 6, 30)


def reading(code: str, value: float | None, year: int = 2011, **more: object) -> dict[str, object]:
    """Street sleepers of one municipality in a year."""
    return {
        "municipality_code": code,
        "indicator_code": "street_sleepers",
        "year": year,
        "value": value,
        **more,
    }


def target(code: str, baseline: int, value: int, year: int = 2012) -> dict[str, object]:
    """From so many in 2009 to so many."""
    return {
        "municipality_code": code,
        "programme_code": PROGRAMME,
        "indicator_code": "street_sleepers",
        "goal_no": 1,
        "baseline_year": 2009,
        "baseline": baseline,
        "target_year": year,
        "target": value,
        "is_chosen": True,
    }


def participation(code: str, **more: object) -> dict[str, object]:
    """A municipality that uses Housing First."""
    return {
        "municipality_code": code,
        "programme_code": PROGRAMME,
        "method_code": "housing_first",
        "runs": True,
        "from_on": date(2010, 1, 1),
        **more,
    }


@dataclass(slots=True)
class Story:
    """A site where things happen between two meetings."""

    site: Site
    meetings: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of_two_meetings(cls, site: Site) -> Story:
        """With what was known before, and nothing that happened between the two."""
        found = cls(site)
        found.begin()
        found.meet("marts", MARCH)
        found.meet("juni", JUNE)
        return found

    def begin(self) -> None:
        """What was known before the first meeting; Odense is behind, Aarhus has met its target."""
        site = self.site
        site.store("municipality", [municipality(*each) for each in MUNICIPALITIES], at=BEFORE)
        site.store("programme", PROGRAMMES, at=BEFORE)
        groups = ((ODENSE, "agreement"), (AARHUS, "agreement"), (AALBORG, "housing_support"))
        members = [
            {"programme_code": PROGRAMME, "municipality_code": code, "group": group}
            for code, group in groups
        ]
        site.store("programme_municipality", members, at=BEFORE)
        indicator = {"code": "street_sleepers", "name": "Gadesovere", "unit": "count"}
        site.store("indicator", [{**indicator, "direction": "lower"}], at=BEFORE)
        goal = {"programme_code": PROGRAMME, "no": 1, "name": "Ingen på gaden"}
        site.store("goal", [{**goal, "indicator_code": "street_sleepers"}], at=BEFORE)
        places = ((ODENSE, 34, 17), (AARHUS, 80, 40), (AALBORG, 20, 10))
        site.store("target", [target(*each) for each in places], at=BEFORE)
        known = ((ODENSE, 33), (AARHUS, 30), (AALBORG, 18))
        counted = [reading(code, baseline, 2009) for code, baseline, _ in places]
        counted += [reading(code, baseline, 2010) for code, baseline, _ in places]
        site.store("measurement", [*counted, *(reading(*each) for each in known)], at=BEFORE)

    def meet(self, name: str, held: date, shown: date = SHOWN) -> int:
        """A meeting that knew everything of its day."""
        end = datetime(held.year, held.month, held.day, 21, 59, 59, tzinfo=UTC)
        new = NewMeeting(name, PROGRAMME, held, shown, end)
        self.meetings[name] = create(self.site.services, LEAD, new)
        return self.meetings[name]

    def undo(self, import_id: int, why: str = "Forkert fil", at: datetime = LATER) -> None:
        """Take an import back."""
        with self.site.database.session(writing=True) as session:
            withdraw_import(session, import_id, "Lederen", at, why)

    def told(self, query: str = "", language: str = "da") -> Shown:
        """The exhibit for the second meeting, or for another address."""
        asked = query or f"?moede={self.meetings['juni']}"
        selection = self.site.services.selection(f"{asked}&sprog={language}")
        return show(SINCE_LAST, self.site.services, selection, read_words()[language])

    def lines(self, query: str = "") -> list[tuple[str, ...]]:
        """(kind, place, about, before, after) of every line."""
        rows = rows_of(self.told(query), SinceLine)
        return [(row.kind, row.place, row.about, row.was, row.became) for row in rows]

    def between(self, kind: str, *rows: Mapping[str, object], **more: bool) -> int:
        """Store rows after the first meeting and before the second."""
        return self.site.store(kind, list(rows), at=BETWEEN, file="nyt.xlsx", **more)
