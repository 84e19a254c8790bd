"""A Norwegian programme beside Danish ones changes none of their figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pandas as pd
import pytest

from answers.memory import Memory
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import rows_of
from exhibits.methods.matrix import METHOD_MATRIX
from exhibits.overview.key_figures import KEY_FIGURES
from exhibits.overview.key_number import KeyNumber
from exhibits.registry import EXHIBITS
from exports.tables.csv_file import csv_file
from tests.front_door.site import Site
from words.catalog import read_words

NORWEGIAN: Mapping[str, frozenset[str]] = {
    "programme_code": frozenset({"samordnet_mottak", "fra_fengsel_til_egen_bolig"}),
    "municipality_code": frozenset({"3107"}),
    "method_code": frozenset({"samordnet_mottak"}),
}
# Lists of all there is, which rightly have a row for each programme, municipality or file.
LISTS = frozenset({"programmes", "workbooks", "all-municipalities"})
# Rows of every municipality and programme there is: the Danish ones among them stay as they are.
OF_ALL = ("municipality-", "method_elsewhere")
FREDRIKSTAD = "Fredrikstad"


def without_norwegian(kind: str, rows: pd.DataFrame) -> pd.DataFrame:
    """What would be known if nothing Norwegian had been loaded."""
    kept = pd.Series(True, index=rows.index)
    for column, codes in NORWEGIAN.items():
        if column in rows:
            kept &= ~rows[column].isin(codes)
    if kind in {"programme", "municipality", "method"}:
        kept &= ~rows["code"].isin(frozenset().union(*NORWEGIAN.values()))
    return rows[kept].reset_index(drop=True)


@pytest.fixture(scope="module")
def danish_only(loaded_site: Site) -> Services:
    services = loaded_site.services
    return Services(services.database, services.now, Memory(), without_norwegian)


def text(services: Services, exhibit: AnyExhibit, selection: Selection) -> str:
    seen = show(exhibit, services, selection, read_words()["da"])
    return "\n".join([seen.finding, seen.subtitle, csv_file(seen).decode("utf-8-sig")])


@pytest.mark.parametrize("code", ["hjemloesestrategien", "haandholdt_inklusion"])
@pytest.mark.parametrize(
    "exhibit", [each for each in EXHIBITS if each.key not in LISTS], ids=lambda each: each.key
)
def test_danish_exhibits_are_the_same_without_it(
    loaded_site: Site, danish_only: Services, exhibit: AnyExhibit, code: str
) -> None:
    selection = Selection(programme_code=code)
    found = text(loaded_site.services, exhibit, selection)
    other = text(danish_only, exhibit, selection)
    if exhibit.key.startswith(OF_ALL):
        rows = [line for line in found.splitlines()[2:] if FREDRIKSTAD not in line]
        assert rows == other.splitlines()[2:]
        return
    assert FREDRIKSTAD not in found
    assert found == other


def test_its_overview_speaks_of_its_own_method_and_not_of_the_danish_call(
    loaded_site: Site,
) -> None:
    selection = Selection(programme_code="samordnet_mottak")
    seen = show(KEY_FIGURES, loaded_site.services, selection, read_words()["da"])
    assert [row.role for row in rows_of(seen, KeyNumber)] == ["running"]
    page = loaded_site.page("/", "?program=samordnet_mottak")
    assert "flere end 80" not in page
    assert "Vi kender ingen måltal i dette udsnit" in page


def test_it_stands_in_the_matrix_when_chosen_and_else_not(loaded_site: Site) -> None:
    read: Callable[[str], str] = lambda code: text(  # noqa: E731
        loaded_site.services, METHOD_MATRIX, Selection(programme_code=code)
    )
    assert "Samordnet mottak blev brugt i 1 af 1 kommune" in read("samordnet_mottak")
    assert FREDRIKSTAD in read("samordnet_mottak")
    assert FREDRIKSTAD not in read("hjemloesestrategien")
    assert FREDRIKSTAD in loaded_site.page("/metoder", "?program=samordnet_mottak")
