"""An exhibit that breaks takes its own place on a page or in a pack, and nothing else."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from exhibits.exhibit.exhibit import AnyExhibit
from exhibits.exhibit.shown import Context
from exhibits.registry import EXHIBITS
from tests.browser.addresses import NAMED
from tests.front_door.site import Site, site_over
from tests.samples.tables import fill, with_tables

NUMBER = re.compile(r"\d{4}-\d{4}")
# Where an exhibit stands; the others are only taken along as files.
PLACES = (
    ("key_figures", "/"),
    ("attention", "/"),
    ("timeline", "/"),
    ("method_matrix", "/metoder"),
    ("goal_questions", "/metoder"),
    ("goal_statuses", "/maal"),
    ("goal_progress", "/maal/hjemloesestrategien/1"),
    ("goal_bridge", "/maal/hjemloesestrategien/1"),
    ("releases", "/loesladelser?program=haandholdt_inklusion"),
    ("release_ledger", "/loesladelser?program=haandholdt_inklusion"),
    ("programmes", "/programmer"),
    ("programme_facts", "/programmer/haandholdt_inklusion"),
    ("call_applicants", "/programmer/haandholdt_inklusion"),
    ("municipalities", "/kommuner"),
    ("municipality-goals", f"/kommuner/{NAMED['municipality']}"),
    ("method_timeline", f"/metoder/{NAMED['method']}"),
    ("submission-status", "/indberetningsstatus"),
    ("workbooks", "/kilder"),
    ("goal_choices", "/maal"),
    ("goal_statuses", "/maal/hjemloesestrategien/1"),
    ("programme_grants", "/programmer/hjemloesestrategien"),
)


Break = Callable[[str], None]


class BrokenError(Exception):
    """Something nobody thought of."""


@pytest.fixture
def loaded_site(loaded_once: Path) -> Iterator[Site]:
    """One of its own: an exhibit is changed in place here, and with it what is remembered under it.

    A memory that outlived the test could no more find those answers, nor let them go.
    """
    with with_tables() as database:
        fill(database, loaded_once)
        yield site_over(database)


@pytest.fixture
def broken() -> Iterator[Break]:
    """`broken(key)`: the exhibit stumbles over whatever is known, and is remembered by nobody."""

    def breaks(key: str) -> None:
        exhibit = next(each for each in EXHIBITS if each.key == key)
        subtitle = exhibit.subtitle

        def stumble(table: Any, context: Context) -> str:
            if len(table):
                raise BrokenError
            return subtitle(table, context)

        # Frozen, and held by the modules of the pages: changed in place and put back.
        object.__setattr__(exhibit, "subtitle", stumble)
        undo.append((exhibit, subtitle))

    undo: list[tuple[AnyExhibit, object]] = []
    yield breaks
    for exhibit, subtitle in undo:
        object.__setattr__(exhibit, "subtitle", subtitle)


@pytest.mark.parametrize(("key", "path"), PLACES)
def test_a_broken_exhibit_leaves_the_rest_of_the_page(
    loaded_site: Site, broken: Break, caplog: pytest.LogCaptureFixture, key: str, path: str
) -> None:
    address, _, query = path.partition("?")
    # On a phone, since a page that was made once is remembered.
    whole = loaded_site.page(address, f"?{query}", "narrow")
    broken(key)
    page = loaded_site.page(address, f"?{query}")
    numbers = {number for number in NUMBER.findall(page) if number not in whole}
    assert f'"figure-{key}"' in page
    assert "Figuren kan ikke vises. Fejlen står i loggen under nummer " in page
    assert "Resten af siden er, som den skal være." in page
    assert headings(whole) - headings(page) <= {f"figure-{key}"}
    logged = [record for record in caplog.records if record.exc_info]
    assert set(NUMBER.findall(" ".join(each.getMessage() for each in logged))) == numbers
    assert {str(each.exc_info and each.exc_info[0]) for each in logged} == {str(BrokenError)}


def headings(page: str) -> set[str]:
    """The figures of a page, by the id of their heading."""
    return set(re.findall(r'"id": "(figure-[\w-]+)"', page))


@pytest.mark.parametrize("extension", ["xlsx", "html", "pptx", "pdf"])
def test_a_pack_says_which_figure_it_lacks(
    loaded_site: Site, broken: Break, extension: str
) -> None:
    broken("goal_statuses")
    answer = loaded_site.get(f"/hent/moedepakke.{extension}?dele=overblik,maal")
    assert answer.status_code == 200
    if extension == "html":
        assert "En figur kunne ikke vises og mangler her" in answer.get_data(as_text=True)
    if extension == "xlsx":
        book = load_workbook(io.BytesIO(answer.data))
        cells = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row]
        assert any("En figur kunne ikke vises og mangler her" in cell for cell in cells)


def test_a_file_of_the_figure_alone_is_refused_with_a_number(
    loaded_site: Site, broken: Break
) -> None:
    broken("attention")
    answer = loaded_site.get("/hent/attention.csv")
    assert answer.status_code == 500
    assert "Nummer i loggen: " in answer.get_data(as_text=True)


def test_a_page_that_breaks_altogether_says_so_in_its_frame(
    loaded_site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("dashboard.pages.sources.show", _raise)
    page = json.loads(loaded_site.page("/kilder", "?sprog=en"))
    text = json.dumps(page)
    assert "The page cannot be shown" in text
    assert "Number in the log: " in text
    assert "menu" in text  # the frame stands
    (record,) = (each for each in caplog.records if each.exc_info)
    assert "/kilder" in record.getMessage()


def _raise(*_: object) -> object:
    raise BrokenError
