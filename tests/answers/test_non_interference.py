"""Two databases that differ only in what a reader may not see answer a reader alike, everywhere."""

from __future__ import annotations

import csv
from collections.abc import Iterator

import pytest

from exports.datasets.registry import datasets
from tests.conftest import own_database
from tests.front_door.site import Site
from tests.samples.secret_rows import CALL, SECRETS
from tests.samples.secret_world import World, files, moments, moved, page_paths, told, world

# The views of `moments`, each in one language and width, today's in both.
WIDE, NARROW = ("", ""), ("&sprog=en", "narrow")
VIEWS = (
    ("now", WIDE),
    ("now", NARROW),
    ("day", NARROW),
    ("before", WIDE),
    ("meeting", NARROW),
    ("call", WIDE),
    ("halves", NARROW),
)
# Files that each kind of secret would show in, were it not hidden.
KEY_FILES = tuple(
    f"/hent/{key}.csv"
    for key in ("attention", "key_figures", "goal_progress", "releases", "release_ledger")
)
Pair = tuple[World, World]


@pytest.fixture(scope="module")
def pair() -> Iterator[Pair]:
    """The world, and the same one with every secret moved."""
    with world(SECRETS) as one, world(moved()) as other:
        yield one, other


def differing(pair: Pair, moment: str, addresses: list[str]) -> list[str]:
    """The addresses that answer a reader of the two worlds otherwise."""
    sites = [each.site.as_role("reader") for each in pair]
    query = moments(pair[0])[moment]
    found = []
    for address in addresses:
        one, other = (_answer(site, f"{address}{query}") for site in sites)
        if one != other:
            found.append(f"{address}{query}")
    return found


def _answer(site: Site, address: str) -> tuple[int, bytes]:
    answer = site.get(address)
    return answer.status_code, told(answer.get_data())


def _page(site: Site, path: str, query: str, width: str) -> str:
    return told(site.page(path, query, width).encode()).decode()


def differing_pages(pair: Pair, moment: str, look: tuple[str, str]) -> list[str]:
    """The pages that show a reader of the two worlds something else."""
    sites = [each.site.as_role("reader") for each in pair]
    query = moments(pair[0])[moment] + look[0]
    return [
        f"{path}{query}"
        for path in page_paths()
        if len({_page(site, path, query, look[1]) for site in sites}) > 1
    ]


def test_the_worlds_differ_for_a_lead(pair: Pair) -> None:
    answers = {
        told(each.site.as_role("lead").get(f"/data/{table}.csv").get_data())
        for each in pair
        for table in ("measurement", "release", "target")
    }
    assert len(answers) == 6


@pytest.mark.parametrize(("moment", "look"), VIEWS)
def test_every_page_is_the_same(pair: Pair, moment: str, look: tuple[str, str]) -> None:
    assert differing_pages(pair, moment, look) == []


@pytest.mark.parametrize("moment", ["now", "meeting", "call"])
def test_every_document_is_the_same_though_others_have_opened_it_before(
    pair: Pair, moment: str
) -> None:
    """What was remembered for a lead or for the contact of Odense is not sent to a reader."""
    for each in pair:
        for role in ("lead", "contact"):
            site = each.site.as_role(role)
            for path in page_paths():
                site.get(f"{path}{moments(pair[0])[moment]}")
    assert differing(pair, moment, page_paths()) == []


@pytest.mark.parametrize("moment", ["now", "before", "meeting", "call", "halves"])
def test_every_table_is_the_same(pair: Pair, moment: str) -> None:
    tables = [f"/data/{each.key}.json" for each in datasets()]
    assert differing(pair, moment, [*tables, *files(("tidy.csv",))]) == []


@pytest.mark.parametrize(("moment", "form"), [("now", "xlsx"), ("meeting", "pptx")])
def test_every_workbook_and_slide_is_the_same(pair: Pair, moment: str, form: str) -> None:
    assert differing(pair, moment, files((form,))) == []


def test_every_other_file_is_the_same(pair: Pair) -> None:
    sheet = f"/hent/faktaark.{{}}?program={CALL}&kommune=0461&x="
    others = ["/hent/frist.ics", *(sheet.format(form) for form in ("docx", "xlsx"))]
    assert differing(pair, "now", others) == []


@pytest.mark.parametrize("address", ["/hent/moedepakke.xlsx", "/hent/arkiv.zip"])
def test_a_reader_has_no_pack_and_no_archive(pair: Pair, address: str) -> None:
    assert pair[0].site.as_role("reader").get(address).status_code == 403


@pytest.mark.parametrize("form", ["xlsx", "html"])
def test_a_pack_made_by_a_lead_holds_what_readers_see(pair: Pair, form: str) -> None:
    packs = [
        each.site.as_role("lead").get(f"/hent/moedepakke.{form}?kommuner=0461") for each in pair
    ]
    assert [each.status_code for each in packs] == [200, 200]
    assert told(packs[0].get_data()) == told(packs[1].get_data())


def test_a_contact_sees_own_counts_and_no_others(pair: Pair) -> None:
    table = pair[0].site.as_role("contact").get("/data/release.csv?").get_data(as_text=True)
    rows = csv.DictReader(table.lstrip("\ufeff").splitlines())
    named = ("municipality_code", "year", "release_type", "unit", "part")
    values = {tuple(row[name] for name in named): row["value"] for row in rows}
    assert values["0461", "2020", "alle", "releases", ""] == str(SECRETS["release"])
    assert values["0561", "2021", "alle", "releases", ""] == ""


@pytest.mark.parametrize("name", list(SECRETS))
def test_each_secret_alone_moves_nothing(name: str, pair: Pair) -> None:
    with world(moved(name)) as other:
        alone = (pair[0], other)
        tables = [f"/data/{each.key}.csv" for each in datasets()]
        assert differing(alone, "now", [*tables, *KEY_FILES]) == []


def test_on_postgresql_too(postgresql_server: str) -> None:
    with (
        own_database(postgresql_server) as first,
        own_database(postgresql_server) as second,
        world(SECRETS, first) as one,
        world(moved(), second) as other,
    ):
        tables = [f"/data/{each.key}.csv" for each in datasets()]
        assert differing((one, other), "now", [*tables, *files(("csv",))]) == []
        assert differing_pages((one, other), "now", WIDE) == []
