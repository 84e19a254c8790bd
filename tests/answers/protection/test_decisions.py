"""A lead's decisions reach all that leaves the gate, at every moment, and nobody else's do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from answers.person import ForbiddenError
from answers.protection.hidden import hidden, hide, show_again
from answers.protection.rules import Choice, Scope, decide, rules
from answers.selection import Selection
from database.audit import audit_entries
from database.errors import UnknownFigureError
from database.protection import RELEASES, Figure
from monitoring.disclosure import Viewer
from monitoring.percent import NATIONAL_CODE
from tests.front_door.site import Site
from tests.samples.submissions import LEAD, ODENSE_CONTACT

ODENSE, AARHUS = "0461", "0751"
EARLY, LATE = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)
THEN = Selection(registered=datetime(2026, 4, 1, tzinfo=UTC))
OWN = Viewer(frozenset({ODENSE}))
SLEEPERS = Figure("sleepers", ODENSE, 2013)


def shown(
    site: Site,
    kind: str,
    name: str,
    viewer: Viewer | None = None,
    selection: Selection | None = None,
) -> Mapping[str, object]:
    """What a viewer sees of each row, by one of its columns: the value, "<5" or "withheld"."""
    rows = site.services.seen_by(viewer or Viewer()).frame(kind, selection or Selection())
    prefix = "baseline_" if kind == "target" else ""
    value = "baseline" if kind == "target" else "value"
    return {str(row[name]): _shown(row, value, prefix) for row in rows.to_dict("records")}


def _shown(row: Mapping[Any, Any], value: str, prefix: str) -> object:
    if row[f"{prefix}is_withheld"]:
        return "withheld"
    return "<5" if row[f"{prefix}is_hidden"] else row[value]


def reading(value: float, code: str = ODENSE, name: str = "sleepers") -> dict[str, object]:
    return {"municipality_code": code, "indicator_code": name, "year": 2013, "value": value}


def release(value: int, code: str = ODENSE, kind: str = "alle") -> dict[str, object]:
    return {"municipality_code": code, "year": 2018, "release_type": kind, "value": value}


@pytest.fixture
def counted(site: Site) -> Site:
    """Two indicators, one of them closed, with counts of two municipalities and of the country."""
    names = {"sleepers": False, "care": True}
    site.store(
        "indicator",
        [
            {"code": code, "name": code, "unit": "count", "is_protected": is_protected}
            for code, is_protected in names.items()
        ],
    )
    site.store("measurement", [reading(50), reading(3, name="care")], at=EARLY)
    site.store("release", [release(3)], at=EARLY)
    return site


def test_what_a_lead_opens_is_open_at_every_moment(counted: Site) -> None:
    assert shown(counted, "measurement", "indicator_code") == {"sleepers": 50, "care": "<5"}
    decide(counted.services, LEAD, "care", Choice.SHOW, "Offentliggjort i 2014")
    decide(counted.services, LEAD, RELEASES, Choice.SHOW, "Enige kommuner")
    for moment in (Selection(), THEN):
        assert shown(counted, "measurement", "indicator_code", selection=moment)["care"] == 3
        assert shown(counted, "release", "year", selection=moment) == {"2018": 3}
    decide(counted.services, LEAD, "care", Choice.RULE, "Alligevel ikke")
    assert shown(counted, "measurement", "indicator_code")["care"] == "<5"


def test_what_a_lead_closes_is_closed_at_every_moment(counted: Site) -> None:
    counted.store("measurement", [reading(2, AARHUS)], at=EARLY)
    assert shown(counted, "measurement", "municipality_code")[AARHUS] == 2
    decide(counted.services, LEAD, "sleepers", Choice.HIDE, "Små tal")
    for moment in (Selection(), THEN):
        seen = shown(counted, "measurement", "municipality_code", selection=moment)
        assert seen[AARHUS] == "<5"
    files = counted.services.seen_by(Viewer()).frame("measurement", Selection())["sha256"]
    assert files.isna().all()


def test_a_hidden_figure_is_the_leads_alone_at_every_moment(counted: Site) -> None:
    counted.store("measurement", [reading(60)], at=LATE)
    hide(counted.services, LEAD, SLEEPERS, "Talt forkert")
    for viewer in (Viewer(), OWN):
        for moment in (Selection(), THEN):
            seen = shown(counted, "measurement", "indicator_code", viewer, moment)
            assert seen["sleepers"] == "withheld"
    assert shown(counted, "measurement", "indicator_code", Viewer(sees_all=True))["sleepers"] == 60
    rows = counted.services.seen_by(Viewer()).frame("measurement", Selection())
    assert rows.set_index("indicator_code").loc["sleepers", "sha256"] is None


def test_a_hidden_figure_takes_its_baseline_along_even_without_a_reading(counted: Site) -> None:
    target = {
        "municipality_code": AARHUS,
        "programme_code": "hjemloesestrategien",
        "indicator_code": "sleepers",
        "baseline_year": 2010,
        "baseline": 70,
        "target_year": 2012,
        "target": 30,
    }
    counted.store("target", [target])
    assert shown(counted, "target", "municipality_code") == {AARHUS: 70}
    hide(counted.services, LEAD, Figure("sleepers", AARHUS, 2010), "Talt forkert")
    assert shown(counted, "target", "municipality_code") == {AARHUS: "withheld"}


def test_the_country_less_the_others_does_not_give_a_hidden_figure_back(counted: Site) -> None:
    decide(counted.services, LEAD, RELEASES, Choice.SHOW, "Enige kommuner")
    rows = [release(40), release(60, AARHUS), release(100, NATIONAL_CODE)]
    counted.store("release", rows, at=LATE)
    hide(counted.services, LEAD, Figure(RELEASES, ODENSE, 2018), "Talt forkert")
    seen = shown(counted, "release", "municipality_code")
    assert seen[ODENSE] == "withheld"
    assert "withheld" in {seen[AARHUS], seen[NATIONAL_CODE]}


def test_every_type_of_a_hidden_year_is_hidden(counted: Site) -> None:
    counted.store("release", [release(30), release(20, kind="prøve")], at=LATE)
    hide(counted.services, LEAD, Figure(RELEASES, ODENSE, 2018), "Talt forkert")
    assert set(shown(counted, "release", "release_type").values()) == {"withheld"}
    show_again(counted.services, LEAD, Figure(RELEASES, ODENSE, 2018), "Var rigtigt")
    assert shown(counted, "release", "release_type") == {"alle": 30, "prøve": 20}


def test_only_a_lead_decides_and_only_about_what_is_stored(counted: Site) -> None:
    services = counted.services
    for act in (
        lambda: decide(services, ODENSE_CONTACT, "care", Choice.SHOW, "Fordi"),
        lambda: hide(services, ODENSE_CONTACT, SLEEPERS, "Fordi"),
        lambda: show_again(services, ODENSE_CONTACT, SLEEPERS, "Fordi"),
        lambda: hidden(services, ODENSE_CONTACT),
    ):
        with pytest.raises(ForbiddenError):
            act()
    with pytest.raises(UnknownFigureError):
        hide(services, LEAD, Figure("sleepers", ODENSE, 1999), "Fordi")
    with pytest.raises(UnknownFigureError):
        show_again(services, LEAD, SLEEPERS, "Fordi")


def test_rules_are_signed_and_every_decision_is_logged(counted: Site) -> None:
    services = counted.services
    decide(services, LEAD, "care", Choice.SHOW, "Offentliggjort i 2014")
    hide(services, LEAD, SLEEPERS, "Talt forkert")
    found = {each.subject: each for each in rules(services, Selection())}
    assert {subject: each.scope for subject, each in found.items()} == {
        RELEASES: Scope.ALL,
        "care": Scope.NONE,
        "sleepers": Scope.REPORTED,
    }
    signed = found["care"].decision
    assert signed is not None
    assert (signed.signed.reason, signed.signed.who) == ("Offentliggjort i 2014", LEAD.name)
    with counted.database.session() as session:
        logged = {each.action: each.about for each in audit_entries(session)}
    assert logged["protection_decided"] == "care"
    assert logged["figure_hidden"] == "sleepers 0461 2013"


def test_an_opened_release_taken_back_is_taken_back_at_every_moment(counted: Site) -> None:
    decide(counted.services, LEAD, RELEASES, Choice.SHOW, "Enige kommuner")
    counted.store("release", [{**release(0), "value": None, "is_hidden": True}], at=LATE)
    for moment in (Selection(), THEN):
        assert shown(counted, "release", "year", selection=moment) == {"2018": "<5"}
