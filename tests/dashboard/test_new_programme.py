"""A new programme is a workbook: it gets everything, changes nothing else, and goes again."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from answers.calls.standing import standing
from answers.goals.judged import progress
from answers.selection import Selection
from answers.services import Services
from dashboard.app import create_app
from dashboard.settings.machine import Settings
from database.store import withdraw_import
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, value_in
from exhibits.registry import EXHIBITS
from loaders.importing import Received, load_files
from monitoring.disclosure import Viewer
from monitoring.nothings import Nothing
from submissions.sending.blank_template import template_file
from tests.front_door.signing import signed_in
from tests.front_door.site import NOW, Site
from tests.samples.new_programme import CODE, CODES, FILE, GOAL_ONE, METHOD, NAME, new_programme
from tests.samples.submissions import LEAD, approved, send
from tests.samples.tables import with_tables
from words.catalog import read_words

# These list every programme there is, so a new one adds to them and takes nothing away.
OF_ALL = frozenset(
    {
        "programmes",
        "workbooks",
        "all-municipalities",
        "method_elsewhere",
        "municipality-programmes",
        "municipality-methods",
        "municipality-goals",
        "municipality-measurements",
    }
)
WITH_ARRIVAL = frozenset(
    {
        "workbooks",
        "submission-status",
        "submission-late",
        "municipality-reporting",
        "call_applicants",
    }
)
STRATEGY = Selection()
OWN = Selection(programme_code=CODE)


@dataclass(frozen=True, slots=True)
class Story:
    """What was shown before the programme came, with it, and after it was withdrawn."""

    site: Site
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    gone: Mapping[str, Any]


@pytest.fixture(scope="module")
def story(loaded_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """The programme loaded through the loaders; withdrawn in a copy of the database."""
    folder = tmp_path_factory.mktemp("new")
    with (
        _opened(loaded_once, folder / "with.db") as site,
        _opened(loaded_once, folder / "without.db") as other,
    ):
        before = shown_of(site.services)
        _load(site)
        imported = _load(other)
        with other.database.session(writing=True) as session:
            withdraw_import(session, imported, "test", datetime.now(UTC), "Prøven er slut")
        yield Story(site, before, shown_of(site.services), shown_of(other.services))


@contextmanager
def _opened(source: Path, file: Path) -> Iterator[Site]:
    """A site over its own copy of a database file."""
    file.write_bytes(source.read_bytes())
    url = f"sqlite:///{file}"
    with with_tables(url) as database:
        settings = Settings(database_url=url, now=lambda: NOW)
        app = create_app(settings, database)
        yield Site(app, Services(database, settings.now), signed_in(app, settings), database)


def _load(site: Site) -> int:
    (outcome,) = load_files(site.database, [Received(FILE, new_programme())], who="test")
    assert outcome.checked.problems == ()
    assert outcome.import_id is not None
    return outcome.import_id


def shown_of(services: Services, selection: Selection = STRATEGY) -> dict[str, Any]:
    """Every exhibit of a selection as its reader has it: sentences and the cells of its table."""
    words = read_words()[selection.language]
    return {each.key: _said(show(each, services, selection, words)) for each in EXHIBITS}


def _said(shown: Shown) -> tuple[str, str, tuple[str, ...]]:
    keys = [column.key for column in shown.columns]
    rows = tuple(str([(key, value_in(row, key)) for key in keys]) for row in shown.rows)
    return shown.finding, shown.subtitle, rows


@pytest.mark.parametrize("key", [each.key for each in EXHIBITS])
def test_hjemloesestrategien_is_as_it_was(story: Story, key: str) -> None:
    if key in OF_ALL:
        old, new = (list(part[key][2]) for part in (story.before, story.after))
        assert len(new) >= len(old)
    else:
        assert story.after[key] == story.before[key]


@pytest.mark.parametrize("key", [each.key for each in EXHIBITS])
def test_withdrawn_it_leaves_nothing_behind(story: Story, key: str) -> None:
    if key != "workbooks":  # a withdrawn file is still told of
        assert story.gone[key] == story.before[key]


def test_both_have_a_goal_1_of_their_own(story: Story) -> None:
    own = story.site.page(f"/maal/{CODE}/1")
    assert GOAL_ONE in own
    assert "Ingen skal leve på gaden" not in own
    other = story.site.page("/maal/hjemloesestrategien/1")
    assert "Ingen skal leve på gaden" in other
    assert GOAL_ONE not in other


def test_more_is_better(story: Story) -> None:
    rows = progress(story.site.services, OWN)
    found = {(row.municipality, row.goal_no): row.status for row in rows}
    assert found["Odense", 1] == "met"
    assert found["Horsens", 1] == "behind"
    assert found["Hørsholm", 1] == "worsened"
    assert found["Odense", 2] == "on_track"


def test_the_rule_asks_for_25_people_in_a_half_year(story: Story) -> None:
    rows = {each.municipality: each for each in standing(story.site.services, OWN)}
    assert [rows[name].meets for name in ("Odense", "Horsens")] == [True, False]
    assert [rows[name].margin for name in ("Odense", "Horsens")] == [0, -1]
    assert rows["Odense"].mean_value == pytest.approx((40 + 33 + 25) / 3)
    assert rows["Horsens"].years_above == 2
    assert rows["Hørsholm"].nothing is Nothing.HIDDEN
    assert rows["Hørsholm"].meets is False


def test_the_page_of_the_rule_speaks_of_it_alone(story: Story) -> None:
    page = story.site.page("/loesladelser", f"?program={CODE}")
    for text in (
        "hvem har mindst 25?",
        "mindst 25 borgere i deres nyeste halvår",
        "opfylder talkriteriet (25 ≥ 25)",
        "1. halvår 2025",
        "Grænsen er mindst 25 borgere pr. halvår",
        "skal også have kolonnen Periode",
    ):
        assert text in page
    for text in ("flere end 80", "Præcis 25 er ikke nok", "pr. år,"):
        assert text not in page


def test_the_front_page_counts_by_it(story: Story) -> None:
    page = story.site.page("/", f"?program={CODE}")
    assert "Kommuner med mindst 25 borgere pr. halvår" in page
    assert "Netop 25 er ikke nok" not in page


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/", NAME),
        ("/metoder", "Lanternen"),
        (f"/metoder/{METHOD}", "En lygte pr. person."),
        ("/maal", GOAL_ONE),
        (f"/maal/{CODE}/2", "Kortere ventetid"),
        ("/programmer", NAME),
        (f"/programmer/{CODE}", "Lygtestyrelsen"),
        (f"/programmer/{CODE}", "Lygter brænder"),
        (f"/programmer/{CODE}", "Lygtedag"),
        ("/kommuner", "Hørsholm"),
        ("/kommuner/hørsholm", "Lanternen"),
        ("/kommuner/odense", "25 ≥ 25"),
        ("/indberetningsstatus", "Hørsholm"),
        ("/kilder", FILE),
    ],
)
def test_its_pages_are_there(story: Story, path: str, text: str) -> None:
    assert text in story.site.page(path, f"?program={CODE}")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (f"/maal/{CODE}/1", "More in their own trade"),
        ("/metoder", "The lantern"),
        ("/loesladelser", "who has at least 25?"),
        (f"/programmer/{CODE}", "Winter light"),
    ],
)
def test_its_pages_are_there_in_english(story: Story, path: str, text: str) -> None:
    assert text in story.site.page(path, f"?program={CODE}&sprog=en")


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("key", [each.key for each in EXHIBITS])
def test_every_figure_of_it_can_be_taken_along(story: Story, key: str, language: str) -> None:
    for extension in ("csv", "tidy.csv", "xlsx", "pptx"):
        answer = story.site.get(f"/hent/{key}.{extension}?program={CODE}&sprog={language}")
        assert answer.status_code == 200, (key, extension)


def test_a_hidden_count_stays_hidden(story: Story) -> None:
    for key in ("releases", "release_ledger", "municipality-releases"):
        words = read_words()["da"]
        exhibit = next(each for each in EXHIBITS if each.key == key)
        chosen = replace(OWN, municipality_code="0223" if "municipality" in key else None)
        shown = show(exhibit, story.site.services, chosen, words)
        own = [row for row in shown.rows if row.municipality == "Hørsholm"]
        assert own
        assert 4 not in [value_in(row, each.key) for row in own for each in shown.columns]
    page = story.site.page("/loesladelser", f"?program={CODE}")
    assert "færre end 5 er ikke mindst 25" in page


@pytest.mark.parametrize("code", CODES)
def test_the_template_asks_for_what_the_programme_counts(story: Story, code: str) -> None:
    _, content = template_file(story.site.services, LEAD, OWN, code, story.site.settings.address)
    book = load_workbook(io.BytesIO(content))
    cells = {
        str(cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }
    assert {NAME, GOAL_ONE, "Lanternen", "Personer i eget fag", "personer"} <= cells
    assert "1. Kommunen har en lygte" in cells
    assert "2. halvår" in cells
    assert not {"Ingen skal leve på gaden", "volumen", "Gadesovere"} & cells


def test_half_years_stand_by_name_where_it_is_said_who_has_sent_them(story: Story) -> None:
    page = story.site.page("/indberetningsstatus", f"?program={CODE}")
    for span in ("1. halvår 2024 ", "2. halvår 2024 ", "1. halvår 2025 "):
        assert f'"{span}"' in page
    for key in ("submission-status", "submission-late"):
        told = story.site.get(f"/hent/{key}.csv?program={CODE}").get_data(as_text=True)
        assert "halvår 202" in told


def test_it_comes_the_same_by_the_upload_page(loaded_file: Path, story: Story) -> None:
    with _opened(loaded_file, loaded_file.with_name("upload.db")) as site:
        number = send(site.services, new_programme(), LEAD, name=FILE)
        assert approved(site.services, number, LEAD).refused is None
        # As a lead sees it: readers are not told what a file sent in was called.
        seen = [each.services.seen_by(Viewer(sees_all=True)) for each in (site, story.site)]
        sent, loaded = (shown_of(each, OWN) for each in seen)
        differs = {key for key in loaded if sent[key] != loaded[key]}
        # Who sent it, and when, is all that may differ.
        assert differs <= WITH_ARRIVAL
