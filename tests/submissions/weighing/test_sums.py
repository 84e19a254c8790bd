"""The sums a preview tells: each municipality once, and nothing invented among the published."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from answers.goals.judged import progress
from answers.methods.goal_links import known_choices
from answers.methods.use import method_use
from answers.selection import Selection
from answers.services import Services
from exhibits.overview.key_figures import key_figures
from exhibits.overview.key_goals import Achieved
from submissions.deciding.approval import preview
from submissions.weighing.consequence import Consequence
from submissions.weighing.consequences import consequences
from tests.samples.submissions import (
    LEAD,
    Table,
    approved,
    measurements,
    opened_services,
    send,
    workbook,
)

TARGETS = ("Kommune", "Målsætning", "Udgangspunkt", "Udgangspunktsår", "Måltal", "Måltalsår")


@pytest.fixture
def services(loaded_file: Path) -> Iterator[Services]:
    with opened_services(loaded_file) as found:
        yield found


def told(services: Services, content: bytes, type_: str) -> list[Consequence]:
    number = send(services, content, LEAD)
    changes = preview(services, LEAD, number).changes
    assert changes is not None
    found = consequences(services, changes, "odense.xlsx")
    return [each for each in found if each.type == type_]


def test_a_municipality_with_two_target_years_is_summed_once(services: Services) -> None:
    content = measurements(("Odense", "Gadesovere", 2012, 12))
    (before,) = told(services, content, "total")
    rows: Table = [TARGETS, ("Odense", 1, 34, 2009, 9, 2014)]
    assert approved(services, send(services, workbook({"Måltal": rows}), LEAD), LEAD).import_id
    (after,) = told(services, content, "total")
    assert (after.before, after.after) == (before.before, before.after) == (8, 12)
    assert after.of == before.of == 1


def test_what_meets_a_criterion_is_counted_among_the_published(services: Services) -> None:
    rows: Table = [("Kommune", "År", "Løsladelser"), ("Odense", 2012, 95)]
    (count,) = told(services, workbook({"Løsladelser": rows}), "criterion_count")
    assert (count.before, count.after, count.of) == (0, 1, 1)


def test_a_goal_left_out_after_its_target_is_told_and_has_no_target(services: Services) -> None:
    rows: Table = [("Kommune", "Målsætning", "Valgt"), ("Odense", 1, "nej")]
    content = workbook({"Målsætninger": rows})
    (status,) = told(services, content, "status")
    assert (status.before, status.after) == ("met", "no_target")
    assert approved(services, send(services, content, LEAD), LEAD).import_id
    assert {
        row.status
        for row in progress(services, Selection())
        if (row.municipality_code, row.goal_no) == ("0461", 1)
    } == {"no_target"}
    assert not known_choices(services, Selection())["0461", 1].is_chosen
    (achieved,) = [row for row in key_figures(services, Selection()) if isinstance(row, Achieved)]
    assert achieved.names == ()


def test_a_no_without_dates_ends_what_stood_open_and_says_so(services: Services) -> None:
    dated: Table = [("Kommune", "Metode", "Fra"), ("Odense", "CTI", "01-01-2011")]
    assert approved(services, send(services, workbook({"Metoder": dated}), LEAD), LEAD).import_id
    matrix = workbook({"Metoder": [("Kommune", "CTI"), ("Odense", "nej")]})
    (found,) = told(services, matrix, "method")
    assert (found.before, found.after, found.municipality) == (True, False, "Odense")
    assert approved(services, send(services, matrix, LEAD), LEAD).import_id
    for selection in (Selection(), Selection(on=date(2012, 1, 1))):
        uses = method_use(services, selection)
        (use,) = (u for u in uses if (u.municipality, u.method_code) == ("Odense", "cti"))
        assert (use.runs, [each.runs for each in use.history]) == (False, [False])


def test_an_invented_figure_that_steps_back_is_told_with_its_year(services: Services) -> None:
    rows: Table = [("Kommune", "År", "Løsladelser"), ("Odense", 2025, 85)]
    (criterion,) = told(services, workbook({"Løsladelser": rows}), "criterion")
    assert (criterion.before, criterion.after) == (True, None)
    assert criterion.is_stepping_back
    assert criterion.year is not None
    assert criterion.year < 2025
