"""No road around the gate: two moments, two indicators or a rate give no hidden count back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from answers.selection import Selection
from monitoring.disclosure import Viewer
from monitoring.percent import NATIONAL_CODE
from tests.front_door.site import Site
from tests.samples.submissions import LEAD, approved, measurements, send

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
    assert then["B3"] in ("<5", "withheld")
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


def baseline(code: str, value: float, place: str = ODENSE) -> dict[str, object]:
    return {
        "municipality_code": place,
        "programme_code": "hjemloesestrategien",
        "indicator_code": code,
        "baseline_year": 2013,
        "baseline": value,
        "target_year": 2016,
        "target": 0,
    }


def baselines(site: Site, name: str) -> Mapping[str, object]:
    """What a reader sees of each baseline, by one of its columns."""
    rows = site.services.seen_by(Viewer()).frame("target", Selection()).to_dict("records")
    return {
        str(row[name]): "hidden" if row["baseline_is_hidden"] else row["baseline"] for row in rows
    }


def test_baselines_are_parts_of_each_other_as_readings_are(site: Site) -> None:
    indicators(site, hotel="count", home="count", both="count")
    counts = {"hotel": 3, "home": 27, "both": 30}
    site.store("target", [baseline(code, value) for code, value in counts.items()])
    found = baselines(site, "indicator_code")
    assert found["hotel"] == "hidden"
    assert "hidden" in {found["home"], found["both"]}


def test_the_country_less_the_other_baselines_gives_none_back(site: Site) -> None:
    indicators(site, women="count")
    places = {ODENSE: 3, "0751": 20, "0851": 7, NATIONAL_CODE: 30}
    site.store("target", [baseline("women", value, place) for place, value in places.items()])
    found = baselines(site, "municipality_code")
    assert found == {ODENSE: "hidden", "0751": 20, "0851": 7, NATIONAL_CODE: "hidden"}


def test_a_hidden_reading_guards_the_baselines_beside_it(site: Site) -> None:
    indicators(site, hotel="count", home="count", both="count")
    site.store("measurement", [reading("hotel", 3)])
    site.store("target", [baseline("home", 27), baseline("both", 30)])
    assert "hidden" in baselines(site, "indicator_code").values()


def test_a_hidden_baseline_guards_the_national_reading(site: Site) -> None:
    indicators(site, women="count")
    country = {**reading("women", 30), "municipality_code": NATIONAL_CODE}
    others = [
        {**reading("women", value), "municipality_code": code}
        for code, value in {"0751": 20, "0851": 7}.items()
    ]
    site.store("measurement", [country, *others])
    site.store("target", [baseline("women", 3)])
    assert seen(site, "measurement", "municipality_code")[NATIONAL_CODE] == "withheld"


def test_a_rate_is_held_against_the_smallest_population(site: Site) -> None:
    place = {"code": ODENSE, "name": "Odense", "population": {2012: 549_050, 2023: 671_714}}
    site.store("municipality", [place])
    indicators(site, per_1000="rate")
    site.store("measurement", [reading("per_1000", 0.0073)])
    assert seen(site, "measurement", "indicator_code") == {"per_1000": "withheld"}


def test_the_rate_of_a_place_without_a_population_tells(site: Site) -> None:
    indicators(site, per_1000="rate")
    site.store("measurement", [{**reading("per_1000", 0.0005), "municipality_code": NATIONAL_CODE}])
    assert seen(site, "measurement", "indicator_code") == {"per_1000": "withheld"}


def test_a_share_as_a_baseline_is_a_share(site: Site) -> None:
    place = {"code": ODENSE, "name": "Odense", "population": {2012: 549_050}}
    site.store("municipality", [place])
    indicators(site, per_1000="rate")
    site.store("target", [baseline("per_1000", 0.0055)])
    assert baselines(site, "indicator_code") == {"per_1000": "hidden"}


def test_a_percentage_of_a_count_beside_it_tells_of_few(site: Site) -> None:
    indicators(site, moved="count", back="percent", far="percent")
    site.store("measurement", [reading("moved", 50), reading("back", 4), reading("far", 40)])
    assert seen(site, "measurement", "indicator_code") == {
        "moved": 50,
        "back": "withheld",
        "far": 40,
    }


def test_how_a_hidden_count_was_made_is_hidden_with_it(site: Site) -> None:
    indicators(site, women="count", men="count")
    told = {"count_method": "optalt tre personer"}
    site.store("measurement", [reading("women", 3) | told, reading("men", 30) | told])
    rows = site.services.seen_by(Viewer()).frame("measurement", Selection())
    assert rows.set_index("indicator_code")["count_method"].to_dict() == {
        "women": None,
        "men": "optalt tre personer",
    }


def test_what_a_municipality_called_its_file_is_told_to_no_reader(site: Site) -> None:
    indicators(site, women="count")
    place = {"code": ODENSE, "name": "Odense", "country": "DK"}
    site.store("municipality", [place])
    number = send(
        site.services,
        measurements(("Odense", "women", 2013, 30)),
        LEAD,
        name="3 i natvarmestuen.xlsx",
    )
    assert approved(site.services, number, LEAD).import_id
    reader, lead = site.services.seen_by(Viewer()), site.services
    for services, is_told in ((reader, False), (lead, True)):
        names = {*services.frame("measurement", Selection())["file_name"]}
        names |= {each.file_name for each in services.imports(Selection())}
        assert any("natvarmestuen" in name for name in names) is is_told


def test_a_contact_is_shown_no_more_of_others_than_a_reader(site: Site) -> None:
    indicators(site, women="count")
    places = {ODENSE: 2, "0561": 3, "0751": 25, NATIONAL_CODE: 30}
    site.store(
        "measurement",
        [{**reading("women", value), "municipality_code": code} for code, value in places.items()],
    )
    contact = site.services.seen_by(Viewer(frozenset({ODENSE}))).frame("measurement", Selection())
    own = {str(row["municipality_code"]): _shown(row) for row in contact.to_dict("records")}
    assert own == {**seen(site, "measurement", "municipality_code"), ODENSE: 2}
