"""Parts of a page: sign and word together, the nothings apart, sources to the cell."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from dash.development.base_component import Component

from answers.provenance import Source
from answers.selection import Selection
from dashboard.app import ASSETS
from dashboard.components.cards.graph import graph_config
from dashboard.components.cards.source_list import source_list
from dashboard.components.cards.table import data_table
from dashboard.components.elements.bars import thin_bar
from dashboard.components.elements.links import href
from dashboard.components.elements.signs import nothing, stage, status
from exhibits.exhibit.shown import Column
from words.catalog import read_words
from words.vocabulary import NOTHINGS, STAGES, STATUSES

WORDS = read_words()["da"]


def written(component: Component) -> str:
    text: str = json.dumps(component.to_plotly_json(), default=_plain, ensure_ascii=False)
    return text


def _plain(value: object) -> object:
    assert isinstance(value, Component)
    return value.to_plotly_json()


@pytest.mark.parametrize("key", STATUSES)
def test_a_status_is_a_drawn_sign_and_its_word(key: str) -> None:
    shown = written(status(key, WORDS))
    assert WORDS(f"status-{key.replace('_', '-')}") in shown
    assert (ASSETS / "signs" / f"{key}.svg").is_file()


@pytest.mark.parametrize("key", STAGES)
def test_a_stage_keeps_its_word_when_only_the_sign_shows(key: str) -> None:
    assert WORDS(f"stage-{key}") in written(stage(key, WORDS, with_word=False))
    assert (ASSETS / "signs" / f"stage_{key}.svg").is_file()


def test_no_nothing_looks_like_another() -> None:
    shown = [written(nothing(kind, WORDS)) for kind in NOTHINGS]
    assert len(set(shown)) == len(NOTHINGS)


@dataclass(frozen=True, slots=True)
class Counted:
    """A row of a table with one count."""

    name: str
    value: float | None
    why: str | None = None
    is_example: bool = False
    sources: tuple[Source, ...] = ()


COUNTED = (
    Column("name", label="Kommune"),
    Column("value", kind="count", nothing_key="why", label="Tal"),
)


def test_a_table_shows_which_nothing_and_where_an_example_stands() -> None:
    rows = [
        Counted("Odense", 0.0),
        Counted("Aarhus", None, "awaiting", is_example=True),
        Counted("Randers", None, "not_reported"),
    ]
    shown = written(data_table(rows, COUNTED, "Tal", WORDS, Selection()))
    assert '"children": "0"' in shown
    assert "Afventer" in shown
    assert "Ikke indberettet" in shown
    assert shown.count("Eksempeltal") == 2  # title and spoken text of one label


def test_a_table_without_rows_says_so() -> None:
    assert "Ingen rækker" in written(data_table([], COUNTED, "Tal", WORDS, Selection()))


def test_sources_name_file_sheet_and_cells_together() -> None:
    at = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
    rows = [
        ("", "tal.xlsx", "Måltal", cell, "Metodeseminar 2009", at, "projektlederen", False)
        for cell in ("B5", "B6")
    ]
    shown = written(source_list([Source(*row) for row in rows], WORDS))
    for part in ("tal.xlsx", "Ark Måltal, celle B5, B6", "Metodeseminar 2009", "projektlederen"):
        assert part in shown


def test_a_bar_stops_at_its_end() -> None:
    assert "100.00%" in written(thin_bar(1.53))
    assert "0.00%" in written(thin_bar(None))


def test_a_link_keeps_filters_before_the_part() -> None:
    assert href("/maal#odense", Selection(group="agreement")) == "/maal?gruppe=agreement#odense"
    own = href("/indberetning?kommune=0461#fil", Selection(group="agreement", language="en"))
    assert own == "/indberetning?gruppe=agreement&sprog=en&kommune=0461#fil"


def test_graphs_name_months_in_danish() -> None:
    months = graph_config("da")["locales"]["da"]["format"]["shortMonths"]
    assert (months[4], months[9]) == ("maj", "okt")
