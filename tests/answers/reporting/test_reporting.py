"""What counts as received, when it came, and what asks for it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from answers.reporting.declarations import Declared
from answers.reporting.reporting import Cell, cells_of, status_rows
from answers.selection import Selection
from database.store import withdraw_import
from database.submissions import Event, NewSubmission, add_submission
from monitoring.completeness import Rates, State, rates
from tests.front_door.site import Site

CHOSEN = {"programme_code": "hjemloesestrategien", "goal_no": 1}
ON_TIME = datetime(2011, 12, 31, 22, 30, tzinfo=UTC)
TOO_LATE = datetime(2011, 12, 31, 23, 30, tzinfo=UTC)  # past midnight in Copenhagen
FIGURE = {"municipality_code": "0461", "indicator_code": "street_sleepers", "year": 2011}
SELECTION = Selection(on=date(2012, 6, 1))


@pytest.fixture
def asking(two_programmes: Site) -> Site:
    """Odense and Aarhus have chosen a goal that is counted in 2011; Aalborg has not said."""
    site = two_programmes
    site.store("indicator", [{"code": "street_sleepers", "name": "Gadesovere", "unit": "count"}])
    site.store(
        "goal",
        [
            {
                "programme_code": "hjemloesestrategien",
                "no": 1,
                "name": "Gadesovere",
                "indicator_code": "street_sleepers",
            }
        ],
    )
    site.store(
        "calendar",
        [
            {"type": "period", "indicator_code": "street_sleepers", "period": year, "name": "Count"}
            for year in ("2011", "2013", "2015")
        ],
    )
    answers = (("0461", True), ("0751", True), ("0851", None))
    site.store(
        "goal_choice",
        [{"municipality_code": code, "is_chosen": said, **CHOSEN} for code, said in answers],
    )
    return site


def submit(site: Site, at: datetime, value: int | None, *, is_hidden: bool = False) -> int:
    """An import of Odense's figure that came as an approved submission."""
    row = {**FIGURE, "value": value, "is_hidden": is_hidden, "status": "published"}
    import_id = site.store("measurement", [row], at=at, file=f"{at.isoformat()}.xlsx")
    sent = NewSubmission(1, "Kontakt", "contact", ("0461",), "odense.xlsx", 1, at, {}, None, None)
    with site.database.session(writing=True) as session:
        add_submission(session, sent, Event(at, "Kontakt", "approved", import_id=import_id))
    return import_id


def cell(site: Site, code: str = "0461", **given: object) -> Cell:
    """The cell of 2011."""
    rows = status_rows(site.services, SELECTION, **given)  # type: ignore[arg-type]
    return next(each.cells[0] for each in rows if each.municipality_code == code)


def test_only_who_chose_the_goal_is_asked_and_only_within_the_programme(asking: Site) -> None:
    rows = status_rows(asking.services, SELECTION)
    assert [each.municipality for each in rows] == ["Odense", "Aalborg", "Aarhus"]
    states = {each.municipality: [cell.state for cell in each.cells] for each in rows}
    assert states == {
        "Odense": [State.MISSING, State.AWAITING],
        "Aarhus": [State.MISSING, State.AWAITING],
        "Aalborg": [State.NOT_EXPECTED, State.NOT_EXPECTED],
    }


@pytest.mark.parametrize(("at", "is_on_time"), [(ON_TIME, True), (TOO_LATE, False)])
def test_the_day_of_a_submission_is_told_in_copenhagen(
    asking: Site, at: datetime, is_on_time: bool
) -> None:
    submit(asking, at, 8)
    assert cell(asking).state is State.RECEIVED
    assert cell(asking).is_on_time is is_on_time
    counted = rates(cells_of(status_rows(asking.services, SELECTION)))
    assert counted == Rates(2, 1, 1, int(is_on_time), 1 / 2, float(is_on_time))


def test_a_later_correction_makes_nobody_late(asking: Site) -> None:
    submit(asking, ON_TIME, 8)
    submit(asking, datetime(2012, 5, 1, tzinfo=UTC), 9)
    assert cell(asking).is_on_time is True


def test_what_the_project_entered_first_has_no_day(asking: Site) -> None:
    asking.store("measurement", [{**FIGURE, "value": 8}], at=ON_TIME)
    submit(asking, TOO_LATE, 9)
    assert cell(asking).state is State.RECEIVED
    assert cell(asking).received_on is None
    assert cell(asking).is_on_time is None


def test_a_hidden_figure_has_come_and_a_withdrawn_one_has_not(asking: Site) -> None:
    number = submit(asking, ON_TIME, None, is_hidden=True)
    assert cell(asking).state is State.RECEIVED
    with asking.database.session(writing=True) as session:
        withdraw_import(session, number, "Kontakt", TOO_LATE, "fejl")
    assert cell(asking).state is State.MISSING


def test_a_blank_over_a_figure_takes_it_away(asking: Site) -> None:
    submit(asking, ON_TIME, 8)
    submit(asking, TOO_LATE, None)
    assert cell(asking).state is State.MISSING


def test_an_invented_figure_does_not_answer_for_a_published_goal(asking: Site) -> None:
    asking.store("measurement", [{**FIGURE, "value": 8}], is_example=True)
    assert cell(asking).state is State.MISSING


def test_what_is_declared_unchanged_has_come(asking: Site) -> None:
    due_on = date(2011, 12, 31)
    said = [Declared("0751", "measurement", due_on, date(2011, 12, 1))]
    assert cell(asking, "0751", said=said).state is State.RECEIVED
    assert cell(asking, "0751", said=said).is_on_time is True
    assert cell(asking, "0461", said=said).state is State.MISSING


def declare(site: Site, at: datetime, import_id: int) -> None:
    """Odense's approved workbook with the tick at Målinger."""
    sent = NewSubmission(1, "Kontakt", "contact", ("0461",), "odense.xlsx", 1, at, {}, None, None)
    ticked = {"unchanged": ["measurement"]}
    with site.database.session(writing=True) as session:
        event = Event(at, "Kontakt", "approved", import_id=import_id, detail=ticked)
        add_submission(session, sent, event)


def test_a_tick_in_an_approved_workbook_counts_until_it_is_withdrawn(asking: Site) -> None:
    at = datetime(2011, 12, 20, 9, 0, tzinfo=UTC)
    import_id = asking.store("measurement", [], at=at, file="uændret.xlsx")
    declare(asking, at, import_id)
    assert cell(asking).state is State.RECEIVED
    assert cell(asking, "0751").state is State.MISSING
    with asking.database.session(writing=True) as session:
        withdraw_import(session, import_id, "Kontakt", at, "fortrudt")
    assert cell(asking).state is State.MISSING


def test_a_tick_counts_however_much_is_sent_in_after_it(asking: Site) -> None:
    at = datetime(2011, 12, 20, 9, 0, tzinfo=UTC)
    declare(asking, at, asking.store("measurement", [], at=at, file="uændret.xlsx"))
    with asking.database.session(writing=True) as session:
        for number in range(510):
            name = f"{number}.xlsx"
            sent = NewSubmission(2, "K", "contact", ("0751",), name, 1, at, {}, None, None)
            add_submission(session, sent, Event(at, "K", "refused"))
    assert cell(asking).state is State.RECEIVED


def test_nobody_is_asked_for_a_figure_that_no_goal_is_counted_by(asking: Site) -> None:
    submit(asking, ON_TIME, 8)
    before = [each.cells for each in status_rows(asking.services, SELECTION)]
    asking.store("indicator", [{"code": "beds", "name": "Senge", "unit": "count"}])
    odd = {"municipality_code": "0461", "programme_code": "hjemloesestrategien"}
    years = {"baseline_year": 2009, "baseline": 9, "target_year": 2014, "target": 4}
    asking.store("target", [{**odd, **years, "indicator_code": "beds", "is_chosen": True}])
    assert [each.cells for each in status_rows(asking.services, SELECTION)] == before
