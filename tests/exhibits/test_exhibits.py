"""One road from facts to what is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from answers.provenance import Source
from answers.selection import Selection
from exhibits.drawn.drawing import Drawing
from exhibits.exhibit.exhibit import AnyExhibit, Exhibit, show
from exhibits.exhibit.shown import Column, Shown
from exhibits.registry import EXHIBITS
from exports.tables.csv_file import csv_file
from tests.front_door.site import Site
from words.catalog import read_words

AT = datetime(2026, 11, 20, 8, tzinfo=UTC)
COLUMNS = (
    Column("name", "source-name", label="Kommune"),
    Column("value", "", "number", digits=1, nothing_key="value_nothing", label="Tal"),
    Column("share", "", "share", label="Andel"),
)


@dataclass(frozen=True, slots=True)
class Tried:
    """A row of an exhibit made here."""

    name: str
    value: float | None
    value_nothing: str | None = None
    share: float | None = None
    is_example: bool = False
    sources: tuple[Source, ...] = ()


def source(
    label: str = "", file_name: str = "tal.xlsx", cell: str = "B2", *, is_example: bool = False
) -> Source:
    return Source(label, file_name, "Ark1", cell, "Kilden", AT, "test", is_example)


def row(name: str, value: float | None, **more: Any) -> Tried:
    return Tried(name, value, **{"sources": (source(),), **more})


@pytest.fixture
def shown(site: Site) -> Callable[[list[Tried]], Shown]:
    def make(rows: list[Tried]) -> Shown:
        exhibit: Exhibit[Tried, Tried] = Exhibit(
            key="proeve",
            query=lambda services, selection: tuple(rows),
            columns=COLUMNS,
            finding=lambda rows, context: f"{len(rows)} rækker pr. {context.on}",
            subtitle=lambda rows, context: "Antal",
            drawing=lambda rows, context: Drawing("bars", (), ()),
        )
        return show(exhibit, site.services, Selection(), read_words()["da"])

    return make


def text_of(file: Shown) -> list[str]:
    return csv_file(file).decode("utf-8-sig").splitlines()


@pytest.mark.parametrize("exhibit", EXHIBITS, ids=lambda exhibit: exhibit.key)
def test_every_exhibit_shows_itself_when_nothing_is_known(
    empty_site: Site, exhibit: AnyExhibit
) -> None:
    for language in ("da", "en"):
        seen = show(exhibit, empty_site.services, Selection(), read_words()[language])
        assert seen.finding
        assert not seen.rows
        assert not seen.has_examples


def test_exhibit_keys_are_their_own() -> None:
    keys = [exhibit.key for exhibit in EXHIBITS]
    assert len(keys) == len(set(keys))


def test_a_hidden_value_is_said_to_be_hidden(shown: Any) -> None:
    seen = shown([row("Læsø", None, value_nothing="hidden")])
    assert "Skjult" in text_of(seen)[1]


def test_numbers_leave_unrounded_with_a_comma(shown: Any) -> None:
    line = text_of(shown([row("Odense", 22.6667, share=0.644951)]))[1]
    assert line.startswith("Odense;22,6667;64,4951;;nej;tal.xlsx;Ark1;B2;Kilden")


@pytest.mark.parametrize(
    ("nothing", "word"),
    [
        ("not_reported", "Ikke indberettet"),
        ("awaiting", "Afventer"),
        ("no_target", "Intet mål valgt"),
    ],
)
def test_the_nothings_stay_apart_in_the_file(shown: Any, nothing: str, word: str) -> None:
    assert word in text_of(shown([row("Odense", None, value_nothing=nothing)]))[1]
    assert ";0;" in text_of(shown([row("Odense", 0.0)]))[1]


def test_a_row_of_several_figures_names_every_cell(shown: Any) -> None:
    parts = (
        source("udgangspunkt", cell="B9"),
        source("måling", "to.xlsx", "C4", is_example=True),
    )
    seen = shown([row("Odense", 8.0, sources=parts)])
    assert seen.has_examples
    assert [each.cell for each in seen.sources] == ["B9", "C4"]
    assert text_of(seen)[1].endswith("ja;tal.xlsx + to.xlsx;Ark1;B9 + C4;Kilden")


def test_an_empty_table_is_not_drawn(shown: Any) -> None:
    assert shown([row("Odense", 1.0)]).figure is not None
    empty = shown([row("Odense", 1.0)][:0])
    assert empty.figure is None
    assert empty.finding == "0 rækker pr. 2026-11-22"
