"""No road around the gate: two moments, two indicators or a rate give no hidden count back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from answers.selection import Selection
from monitoring.disclosure import Viewer
from tests.front_door.site import Site

ODENSE = "0461"
EARLY, LATE = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)
THEN = Selection(registered=datetime(2026, 4, 1, tzinfo=UTC))


def seen(
    site: Site, kind: str, name: str, selection: Selection | None = None
) -> Mapping[str, object]:
    """What a reader sees of each row, by one of its columns: the value, "<5" or "withheld"."""
    rows = site.services.seen_by(Viewer()).frame(kind, selection or Selection())
    return {str(row[name]): _shown(row) for row in rows.to_dict("records")}


def _shown(row: Mapping[Any, Any]) -> object:
    if row["is_withheld"]:
        return "withheld"
    return "<5" if row["is_hidden"] else row["value"]


def release(value: int, part: str | None = None, kind: str = "alle") -> dict[str, object]:
    return {
        "municipality_code": ODENSE,
        "year": 2018,
        "release_type": kind,
        "unit": "releases",
        "part": part,
        "value": value,
        "is_hidden": False,
    }


def reading(code: str, value: float) -> dict[str, object]:
    return {"municipality_code": ODENSE, "indicator_code": code, "year": 2013, "value": value}


def test_two_moments_together_give_no_release_back(site: Site) -> None:
    site.store("release", [release(30), release(3, "h1"), release(27, "h2")], at=EARLY)
    site.store("release", [release(3, kind="kvinder"), release(26, "h2", "mænd")], at=LATE)
    then, now = (
        seen(site, "release", "cell", THEN),
        seen(site, "release", "cell"),
    )
    assert then["B3"] == "<5"
    # Whoever knows the year and the other half at any moment knows the half that is hidden.
    year, half = ({each.get(cell) for each in (then, now)} for cell in ("B2", "B4"))
    assert year == {"withheld"} or half == {"withheld"} or not ({30} <= year and {27} <= half)


def test_a_count_withheld_now_is_withheld_earlier(site: Site) -> None:
    site.store("release", [release(30), release(27, "h2")], at=EARLY)
    assert seen(site, "release", "part", THEN)["h2"] == "withheld"
    site.store("release", [release(3, "h1")], at=LATE)
    assert seen(site, "release", "part", THEN)["h2"] == "withheld"


def test_a_correction_of_the_other_parts_gives_no_earlier_release_back(site: Site) -> None:
    site.store("release", [release(30), release(3, "h1"), release(27, "h2")], at=EARLY)
    site.store("release", [release(71), release(44, "h1")], at=LATE)
    then, now = seen(site, "release", "part", THEN), seen(site, "release", "part")
    assert then["h1"] in ("<5", "withheld")
    assert then["h2"] == "withheld"
    # The same half stands in both years, so the later year and half must not give it away.
    assert "withheld" in {now["None"], now["h1"]}


def indicators(site: Site, **units: str) -> None:
    """Indicators whose small counts are hidden."""
    rows = [
        {"code": code, "name": code, "unit": unit, "is_protected": True}
        for code, unit in units.items()
    ]
    site.store("indicator", rows)


def test_two_indicators_do_not_give_the_part_between_them_back(site: Site) -> None:
    indicators(site, whole="count", part="count", small="count", far="count")
    rows = [reading("whole", 13), reading("part", 10), reading("small", 3), reading("far", 40)]
    site.store("measurement", rows)
    assert seen(site, "measurement", "indicator_code") == {
        "whole": 13,
        "part": "withheld",
        "small": "<5",
        "far": 40,
    }


def test_a_rate_does_not_give_its_count_back(site: Site) -> None:
    place = {"code": ODENSE, "name": "Odense", "population": {2012: 195_000}}
    site.store("municipality", [place])
    indicators(site, total="count", per_1000="rate", share="percent")
    site.store("measurement", [reading("total", 3), reading("per_1000", 0.0154)])
    assert seen(site, "measurement", "indicator_code") == {"total": "<5", "per_1000": "withheld"}


def test_a_rate_alone_is_as_small_as_its_count(site: Site) -> None:
    place = {"code": ODENSE, "name": "Odense", "population": {2012: 195_000}}
    site.store("municipality", [place])
    indicators(site, per_1000="rate", other="rate")
    site.store("measurement", [reading("per_1000", 0.0154), reading("other", 0.2)])
    assert seen(site, "measurement", "indicator_code") == {"per_1000": "withheld", "other": 0.2}
