"""What the world with small counts in every place is made of."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime

from database.store import withdraw_import
from tests.front_door.site import Site

PROGRAMME, CALL, HALVES = "hjemloesestrategien", "haandholdt_inklusion", "halvaarspulje"
ODENSE, AARHUS, AALBORG, ESBJERG = "0461", "0751", "0851", "0561"
NAMES = {ODENSE: "Odense", AARHUS: "Aarhus", AALBORG: "Aalborg", ESBJERG: "Esbjerg"}
FIRST, SECOND = datetime(2026, 1, 5, 12, tzinfo=UTC), datetime(2026, 4, 10, 12, tzinfo=UTC)
# Each is a count of 1 to 4 that a reader may not see; the number is where it starts.
SECRETS: Mapping[str, int] = {
    "reading": 2,
    "lone_reading": 3,
    "reading_before": 1,
    "higher_reading": 3,
    "baseline": 4,
    "higher_baseline": 2,
    "lone_baseline": 3,
    "reported": 2,
    "reported_again": 4,
    "protected_later": 3,
    "taken_back": 2,
    "withdrawn": 1,
    "national_reading": 4,
    "release": 3,
    "lone_release": 2,
    "half_year": 3,
    "lone_half": 2,
    "type": 3,
    "people": 1,
    "national_release": 4,
    "example_release": 2,
    # This one stands in the words of a municipality.
    "reported_text": 3,
    # These two stand in counts above four, which a lead hid at every moment.
    "locked_reading": 3,
    "locked_release": 1,
}
LOCKED_YEAR = 2007


def store_catalogues(site: Site) -> None:
    """Places, programmes, goals, calls, due dates and a method."""
    _store_places(site)
    _store_goals(site)
    _store_calls(site)
    _store_methods(site)


def _store_places(site: Site) -> None:
    places = [
        {
            "code": code,
            "name": name,
            "country": "DK",
            "region": "Region",
            "latitude": 55.0 + number / 3,
            "longitude": 9.0 + number / 3,
            "population": {2012: 100_000 + number},
        }
        for number, (code, name) in enumerate(NAMES.items())
    ]
    site.store("municipality", places, at=FIRST)
    span = {"country": "DK", "from_on": date(2009, 1, 1), "to_on": date(2013, 9, 30)}
    site.store(
        "programme",
        [
            {"code": PROGRAMME, "name": "Hjemløsestrategien", **span},
            {"code": CALL, "name": "Håndholdt Inklusion", "country": "DK"},
            {"code": HALVES, "name": "Halvårspuljen", "country": "DK"},
        ],
        at=FIRST,
    )
    members = [
        {"programme_code": programme, "municipality_code": code, "group": "agreement"}
        for programme in (PROGRAMME, CALL, HALVES)
        for code in NAMES
    ]
    site.store("programme_municipality", members, at=FIRST)


def _store_goals(site: Site) -> None:
    site.store("indicator", _indicators(is_protected_later=False), at=FIRST)
    goals = ("street_sleepers", "courses", "open_count", "later_count")
    site.store(
        "goal",
        [
            {
                "programme_code": PROGRAMME,
                "no": no,
                "name": f"Mål om {code}",
                "indicator_code": code,
            }
            for no, code in enumerate(goals, start=1)
        ],
        at=FIRST,
    )


def _store_calls(site: Site) -> None:
    goals = ("street_sleepers", "courses", "open_count", "later_count")
    rule = {"no": 1, "text": "Antal", "type": "tal", "operator": ">", "wording": "som udgangspunkt"}
    rules = ((CALL, 80.0, "løsladelser", "år"), (HALVES, 2.0, "løsladelser", "halvår"))
    site.store(
        "criterion",
        [
            {**rule, "code": "antal", "programme_code": programme, "threshold": limit}
            | {"unit": unit, "period": period}
            for programme, limit, unit, period in rules
        ]
        + [{"no": 2, "code": "aftale", "text": "Aftale", "type": "tekst", "programme_code": CALL}],
        at=FIRST,
    )
    site.store(
        "calendar",
        [
            {"type": "period", "indicator_code": code, "period": year, "due_on": date(2013, 4, 1)}
            for code in goals
            for year in ("2011", "2012")
        ],
        at=FIRST,
    )


def _store_methods(site: Site) -> None:
    method = {"code": "cti", "name": "CTI", "programme_code": PROGRAMME, "goal_nos": "1"}
    site.store("method", [{**method, "course_indicators": "courses"}], at=FIRST)
    site.store(
        "participation",
        [{"municipality_code": code, "programme_code": PROGRAMME, "method_code": "cti"}
         | {"runs": True, "from_on": date(2010, 1, 1)} for code in (ODENSE, AARHUS)],
        at=FIRST,
    )  # fmt: skip


def _indicators(is_protected_later: bool) -> list[dict[str, object]]:
    protected = {"street_sleepers": True, "courses": True, "open_count": False}
    protected["later_count"] = is_protected_later
    return [
        {
            "code": code,
            "name": f"Antal {code}",
            "unit": "count",
            "direction": "higher" if code == "courses" else "lower",
            "is_protected": is_protected,
        }
        for code, is_protected in protected.items()
    ]


def store_first(site: Site, secrets: Mapping[str, int]) -> None:
    """What was known before the first meeting."""
    site.store(
        "target",
        [
            _target(ODENSE, "street_sleepers", 1, secrets["baseline"], 1),
            _target(AARHUS, "street_sleepers", 1, 30, 10),
            _target(ESBJERG, "street_sleepers", 1, secrets["lone_baseline"], 0),
            _target(AALBORG, "courses", 2, secrets["higher_baseline"], 12),
            _target(AARHUS, "courses", 2, 10, 40),
            _target(ODENSE, "open_count", 3, 20, 5),
            _target(ODENSE, "later_count", 4, 20, 3),
        ],
        at=FIRST,
    )
    site.store(
        "measurement",
        [
            _reading(ODENSE, "street_sleepers", 2010, secrets["reading_before"]),
            _reading(AARHUS, "street_sleepers", 2010, 28),
            _reading(AARHUS, "street_sleepers", 2011, 20),
            _reading(AALBORG, "courses", 2011, secrets["higher_reading"]),
            _reading(ESBJERG, "courses", 2011, secrets["lone_reading"]),
            _reading("national", "street_sleepers", 2011, 22),
            _reading("national", "courses", 2011, secrets["national_reading"]),
            _reading(AARHUS, "later_count", 2011, 40),
            _reading(ODENSE, "later_count", 2011, secrets["protected_later"]),
            _reading(AARHUS, "open_count", 2011, secrets["taken_back"]),
            _reading(AARHUS, "courses", 2011, 22),
        ],
        at=FIRST,
    )
    site.store("release", _releases(secrets), at=FIRST)
    example = {**_release(AALBORG, 2019, secrets["example_release"])}
    site.store("release", [example, _release(AALBORG, 2020, 90)], at=FIRST, is_example=True)


def _releases(secrets: Mapping[str, int]) -> list[dict[str, object]]:
    halves = [
        _release(AARHUS, 2020, 82, part="h1"),
        _release(AARHUS, 2020, secrets["half_year"], part="h2"),
        _release(ODENSE, 2020, secrets["lone_half"], part="h1"),
    ]
    types = [
        _release(AARHUS, 2021, 100),
        _release(AARHUS, 2021, 97, release_type="afsoning"),
        _release(AARHUS, 2021, secrets["type"], release_type="varetægt"),
    ]
    return [
        _release(ODENSE, 2019, 95),
        _release(ODENSE, 2020, secrets["release"]),
        _release(ODENSE, 2021, 81),
        _release(ESBJERG, 2021, secrets["lone_release"]),
        _release(ESBJERG, 2020, secrets["people"], unit="people"),
        _release(AARHUS, 2020, 85),
        _release("national", 2018, secrets["national_release"]),
        *halves,
        *types,
    ]


def store_second(site: Site, secrets: Mapping[str, int]) -> None:
    """What came between the meetings: corrections, a withdrawal, a new rule."""
    site.store(
        "measurement",
        [
            _reading(ODENSE, "street_sleepers", 2011, secrets["reading"]),
            {**_reading(AARHUS, "open_count", 2011, None), "is_hidden": True},
        ],
        at=SECOND,
    )
    wrong = site.store(
        "measurement", [_reading(ESBJERG, "street_sleepers", 2012, secrets["withdrawn"])], at=FIRST
    )
    with site.database.session(writing=True) as session:
        withdraw_import(session, wrong, "Lederen", SECOND, "Forkert fil")
    site.store("indicator", _indicators(is_protected_later=True), at=SECOND)


def _target(code: str, indicator: str, no: int, baseline: int, value: int) -> dict[str, object]:
    return {
        "municipality_code": code,
        "programme_code": PROGRAMME,
        "indicator_code": indicator,
        "goal_no": no,
        "baseline_year": 2009,
        "baseline": baseline,
        "target_year": 2012,
        "target": value,
        "is_chosen": True,
    }


def _reading(code: str, indicator: str, year: int, value: int | None) -> dict[str, object]:
    return {"municipality_code": code, "indicator_code": indicator, "year": year, "value": value}


def _release(code: str, year: int, value: int, **more: object) -> dict[str, object]:
    return {
        "municipality_code": code,
        "year": year,
        "release_type": "alle",
        "unit": "releases",
        "value": value,
        "is_hidden": False,
        **more,
    }
